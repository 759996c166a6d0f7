/**
 * Figures set side by side, counted by products, or asked for in few words, by what they mean
 * (notation.ts), of the pottery whose questions stand in questions-said.ts.
 */
export const figuresSaid: readonly (readonly [means: string, said: readonly string[]])[] = [
  // One thing beside another
  [
    "revenue in this year vs tag wholesale | tag VIP",
    [
      "VIPs, have they bought more this year than the wholesale lot?",
      "have the VIPs spent more than wholesale this year",
      "who spent more this year, VIPs or wholesale?",
      "did VIP customers spend more than wholesale customers this year",
    ],
  ],
  [
    "revenue in oct vs city York | city Leeds",
    [
      "did people from Leeds buy more than people from York in October?",
      "did the Leeds crowd spend more in October than York",
    ],
  ],
  [
    "revenue of Glaze Kit in last year vs Raku Workshop",
    [
      "glaze kits versus raku workshops, which one made us more money last year",
      "did we sell more glaze kits than raku workshops last year?",
    ],
  ],
  ["profit of Glaze Kit vs Clay 10kg", ["is profit better on glaze kits than on clay"]],
  [
    "average_order vs company Bath Spa Hotel | company Mehta Interiors",
    ["average order, Mehta Interiors people vs Bath Spa Hotel people"],
  ],
  [
    "revenue in jan 2024 vs feb",
    [
      "revenue in January 2024 compared to the most recent February",
      "revenue in January 2024 vs February just gone",
    ],
  ],
  ["revenue in q1 2024 vs q2", ["revenue in Q1 2024 compared to the latest Q2"]],
  ["revenue in 2024 vs 2025", ["compare 2024 and 2025", "compare 2024 with 2025 for me"]],
  ["revenue in q1 2026 vs q1 2025", ["could you put Q1 2026 next to Q1 2025"]],
  // How many of what
  [
    "units of Glaze Kit in oct",
    [
      "glaze kits, how many of them did we move in October",
      "how many glaze kits did we shift in October?",
      "Glaze kits - number sold in October?",
    ],
  ],
  ["revenue of Glaze Kit in last year", ["what did the glaze kits do last year"]],
  [
    "list | orders >=2 of Glaze Kit in this year",
    [
      "at least two glaze kit orders this year, who?",
      "who has at least 2 orders of glaze kits this year",
      "who bought glaze kits at least twice this year",
    ],
  ],
  ["list | orders >3 of Clay 10kg", ["who bought clay more than 3 times"]],
  ["list | spent >100GBP of Clay 10kg", ["who spent more than £100 on clay"]],
  [
    "list | orders >5 & bought Clay 10kg",
    ["who bought clay and has more than 5 orders", "who has more than 5 orders and bought clay"],
  ],
  ["list | spent >2000GBP", ["everybody who has spent more than £2,000 with us all told"]],
  // Per customer
  [
    "average_customer in this year",
    ["average spend per customer this year", "avg revenue per head this year"],
  ],
  [
    "average_customer vs country FR | country GB",
    ["average spend per customer in the UK, vs France"],
  ],
  [
    "revenue_share of Glaze Kit in this year",
    [
      "what share of this year's takings comes from glaze kits?",
      "what percentage of revenue is from glaze kits this year",
    ],
  ],
  ["revenue_share | repeat", ["what share of our revenue comes from repeat customers"]],
  // Two in one
  [
    "orders in yesterday + revenue in yesterday",
    [
      "how many orders came in yesterday, and how much altogether?",
      "how many orders yesterday and how much in total",
    ],
  ],
  [
    "count | prospect + contacts per city by revenue top 1 | prospect",
    ["how many people never bought, and which city are most of them in"],
  ],
  // In few words
  [
    "revenue in 2026-01-01..2026-03-31",
    [
      "just the total for January thru March",
      "the bank wants the Q1 number. just the total for January through March",
    ],
  ],
  ["revenue in q1", ["the Q1 number", "Q1 total"]],
  ["refunds in 2026", ["how much did refunds cost us in 2026 so far"]],
  [
    "pareto_share in last year",
    ["what percentage of last year's sales came from the top fifth of customers"],
  ],
  [
    "revenue in since 2026-01-01 | source Instagram",
    ["tell me what those people from Instagram have actually spent since new year"],
  ],
  ["profit in this quarter", ["profit since the quarter began"]],
  ["orders in this year", ["how many orders since the year started"]],
  // The newest sale of something
  [
    "sales of Glaze Kit top 1",
    [
      "when did we last sell a glaze kit",
      "who bought the last glaze kit",
      "who was the last to buy a glaze kit",
    ],
  ],
  // Notes are counted among interactions, and whose they are may stand before where
  [
    "interactions per member in may",
    [
      "interactions in May by team member, notes included",
      "interactions in May by team member including notes",
    ],
  ],
  [
    "list | owner me & city Leeds & not_contacted 60 days",
    ["out of my Leeds contacts who has nobody talked to in 60 days"],
  ],
  [
    "list | source craft fair & spent >1000",
    [
      "The craft fair wasn't cheap. Who that came to us through it has spent more than 1000 altogether?",
    ],
  ],
  [
    "list in this year by orders top 5",
    ["I want to write some kits. Who are the five people who've ordered the most times this year?"],
  ],
  // Orders by their size
  [
    "largest orders top 1",
    ["largest single order we ever had, who and when", "what was our biggest order ever?"],
  ],
  ["largest orders in this year top 1", ["who placed the largest order this year"]],
  [
    "largest orders in oct top 3",
    ["list the 3 largest orders in October", "top 3 orders in October please"],
  ],
  ["largest orders of Glaze Kit in last year top 1", ["biggest glaze kit order last year"]],
  // Silence, and who is late
  [
    "list | lapsed 6 months",
    ["lapsed customers, say 6 months", "which customers have gone quiet, 6 months or more"],
  ],
  [
    "list | owner me & lapsed 180 days",
    ["which of my own contacts have gone quiet on purchases, 180 days or more"],
  ],
  [
    "list | owner me & not_contacted 90 days",
    [
      "which of my people haven't been contacted by anybody in 90 days? Start with the longest silence.",
    ],
  ],
  [
    "list | late & tag regular",
    ["who's late? the regulars I mean, that should have been back by now"],
  ],
  [
    "list | orders >5 & not_bought in after 2026-01-31",
    ["customers with more than 5 orders who haven't bought anything since January ended"],
  ],
  // Whom, and which way they came
  [
    "list | city Leeds & has email",
    ["who in Leeds do we have an email address for? I want to send them the flyer"],
  ],
  [
    "contacts per source | added last 2 weeks",
    [
      "new contacts added to the book in the last two weeks, where did they find us",
      "where did the new contacts of the last two weeks find us",
    ],
  ],
  ["customers per source", ["where did our customers hear about us"]],
  [
    "interactions call per member in this month",
    ["rank the four of us by number of calls this month"],
  ],
  [
    "list in this year by orders | customer",
    ["most frequent buyers this year, by how often they came, not money"],
  ],
  ["list | prospect & owner me", ["prospects under my name"]],
  // Talk of goods
  [
    "list | birthday this week",
    [
      "is anybody's birthday coming up this week? thinking of vouchers",
      "whose birthday is it this week, I am planning a little gift voucher",
    ],
  ],
  [
    "list by revenue top 5 | customer & city Leeds",
    ["I'm planning a little party, so who are the top five Leeds customers by sales?"],
  ],
  // Two figures, the time so far, and each of us
  [
    "refund_count in this year + refunds in this year",
    ["how many refunds were there this year and how much money is that"],
  ],
  ["orders in this month + revenue in this month", ["how many orders this month and how much"]],
  ["revenue in this month", ["total sales for the month so far"]],
  ["interactions call per member in this month", ["how many calls did each person log this month"]],
  ["tasks next week of all", ["let me have all the follow ups due next week, everybody's"]],
  // Whose they are
  [
    "list | owner me & tag VIP & not_contacted 60 days",
    ["which of my VIPs haven't we been in touch with in the last 60 days"],
  ],
  // How they came to us, what they brought in, and by what it is cut
  [
    "count | source craft fair & customer",
    ["of everybody we met at the craft fair, how many have ended up buying something"],
  ],
  [
    "profit per product in 2025 by profit top 3",
    ["which product gave us the most profit in 2025? top three will do"],
  ],
  ["list by clv top 5 | tag wholesale", ["clv, top 5, wholesale tag only"]],
  ["Rose Patel: last_contact visit", ["Rose Patel, last time she popped in?"]],
  ["revenue per city in last quarter", ["Last quarter's revenue, town by town please"]],
  ["revenue per month in 2025", ["sales month by month through 2025"]],
  ["revenue in aug 2026 vs aug 2025", ["was last August better for us than the August before?"]],
  ["orders in today", ["any sale rung up today yet", "any sales today?"]],
  // The writer is one of the team
  ["contacts vs owner Tom | owner me", ["do I have more people than Tom?"]],
  ["tasks per assignee", ["do I have more follow-ups than Tom?"]],
  [
    "interactions by Priya in apr vs mar",
    ["has Priya logged more interactions in April than she did in March?"],
  ],
  ["list | not_contacted & owner me", ["never been spoken to, by any of us, and on my list"]],
  ["list | contacted call by Tom", ["who was called by Tom", "people called by Tom"]],
  [
    "orders in 2026-11-15 + list | bought in 2026-11-15",
    ["sunday: how many orders and who", "how many orders on Sunday, and who from"],
  ],
  ["Rose Patel: purchases in last year", ["Which days did Rose Patel order on last year?"]],
  ["Rose Patel: interactions in may", ["anything logged with Rose Patel in May?"]],
  [
    "list | tag teacher & not tag VIP & has phone",
    ["teachers who aren't VIPs and that I could text, i.e. there's a mobile on file"],
  ],
  // What is not known, who came to what, and who bought nothing else
  [
    "count | owner me & missing source",
    ["for how many of my contacts don't we know where they came from"],
  ],
  [
    "count | missing phone",
    [
      "for how many contacts are we missing a phone number?",
      "how many contacts are missing a phone number",
    ],
  ],
  [
    "customers per city by revenue | not missing city",
    [
      "number of customers per city, biggest first, leave out the ones where we don't know the city",
    ],
  ],
  ["contacts per source | prospect", ["prospects by source, just the numbers"]],
  [
    "Rose Patel: purchases of Raku Workshop",
    ["did Rose Patel ever come to a raku workshop?", "did Rose Patel ever buy a raku workshop?"],
  ],
  [
    "revenue per month in this year",
    ["this year's sales, one line per month", "this year's sales, a line for each month"],
  ],
  ["list | bought Raku Workshop in last month", ["who came to the raku workshop last month"]],
  [
    "list | bought Glaze Kit & not_bought other than Glaze Kit",
    ["anybody whose only product ever was the glaze kit"],
  ],
  [
    "list | source referral & bought in since 2026-03-01 & not_bought Glaze Kit",
    ["came by referral, bought since 1 March, never had a glaze kit"],
  ],
  [
    "list | city Leeds & bought Glaze Kit & lapsed 4 months",
    [
      "everyone in Leeds who has bought a glaze kit at some point but nothing from us in the past four months",
    ],
  ],
  ["list by revenue | customer & tag VIP", ["VIP customers sorted by what they've spent"]],
  ["list by last_order | city Leeds", ["Leeds folks, last order date next to each"]],
  ["log negative in last 14 days", ["anything logged as negative in the last 14 days"]],
  ["Rose Patel: last_heard", ["how long is it since Rose Patel got in touch herself"]],
  ["Rose Patel: last_contact", ["when did we last get in touch with Rose Patel"]],
  ["tasks for Rose Patel", ["is there anything on the list for Rose Patel still"]],
  ["orders per month by orders top 1", ["our busiest month on record going by order count"]],
  ["repeat_rate per source by revenue top 1", ["which source has the best repeat rate"]],
  ["pareto_share", ["how dependent are we on the top 20 % of customers"]],
  ["unknown", ["how reliant are we on the top 10 % of customers"]],
  ["list | birthday 2026-11-18..2026-11-30", ["any birthdays between today and the 30th?"]],
  // No question of ours
  [
    "unknown",
    [
      "Um, and how about last month?",
      "revenue this month? give me last month too",
      "which customers bought more glaze kits than stoneware mugs",
      "customers who spent more in Leeds than in York",
      "biggest orders I took last week",
      "who bought more this year than last year",
      "customers who spent more in May than in June",
      "which of the wholesale lot has spent the most, and have any of them bought nothing?",
    ],
  ],
  // Of "outside" only another place is a part; what is had, or "or", begins anew
  [
    "list | owner me & not city Leeds & has email",
    ["which of mine live outside Leeds and have an email?"],
  ],
  [
    "list | not city Leeds & has phone",
    [
      "who lives outside Leeds and has a phone number",
      "who isn't in Leeds and has a phone number",
      "contacts not in Leeds but with a phone number",
    ],
  ],
  ["list | customer & (not city Leeds or tag trade)", ["customers outside Leeds or tagged trade"]],
  ["list | customer & not city Leeds/York", ["customers outside Leeds or York"]],
  // Whom nobody can reach
  [
    "list | missing email & missing phone",
    [
      "who can we reach neither by email nor by phone?",
      "would you tell me which of our contacts we can reach neither by mail nor by phone?",
    ],
  ],
  [
    "list | tag teacher & missing phone",
    ["teachers we can't reach by phone", "which teachers can we not reach by phone?"],
  ],
  // Since a day that is named after words for it
  [
    "list | bought in since 2025-06-01",
    [
      "who bought since the summer started, 1 June 2025 say?",
      "who bought since the fair, i.e. 1 June 2025?",
      "who bought since we repainted, call it 1 June 2025",
    ],
  ],
  ["revenue in since 2026-04-01", ["revenue since Easter, call it 1 April 2026"]],
  // Some beside all the rest
  [
    "average_order vs not tag trade | tag trade",
    [
      "average order value of trade vs everyone else",
      "mean order size, trade against everybody else",
      "average order, trade compared with the rest",
    ],
  ],
  [
    "revenue in 2025 vs not city Leeds | city Leeds",
    ["Leeds against the rest: revenue in 2025", "revenue in 2025 from Leeds vs the others"],
  ],
  [
    "repeat_rate vs not source craft fair | source craft fair",
    ["repeat rate of craft fair vs all other sources"],
  ],
  // What is asked of two times is asked of both figures
  [
    "profit in 2025 vs 2024 + customers in 2025 vs 2024",
    [
      "2025 against 2024: profit and number of customers who bought",
      "profit in 2025 vs 2024 and number of customers",
    ],
  ],
  [
    "profit in 2025 vs 2024 + new_customers in 2025 vs 2024",
    ["2025 against 2024: profit and new customers"],
  ],
  ["list | new may + revenue in may", ["new customers and revenue in May"]],
  // Fields side by side, and who looks after them
  [
    "Rose Patel: tags + Rose Patel: city + Rose Patel: owner",
    ["Rose Patel: tags, town, who looks after her?"],
  ],
  ["Rose Patel: tags + Rose Patel: city", ["Rose Patel: tags, town"]],
  // Listed, and nothing is ticked off
  [
    "tasks since 2025-07-01 done of me",
    [
      "please list whatever I've ticked off in the way of follow-ups since 1 July 2025",
      "show me what I've ticked off since 1 July 2025",
    ],
  ],
  // None of several kinds of exchange
  [
    "list | tag newsletter & not contacted call & not contacted email & not contacted meeting",
    [
      "newsletter contacts we have never called, emailed or met",
      "who on the newsletter have we never called, emailed or met?",
    ],
  ],
  [
    "list | not contacted call in last 60 days & not contacted email in last 60 days",
    ["who haven't we phoned or emailed in 60 days?"],
  ],
  ["list | not_contacted", ["who haven't we phoned, e-mailed, met or messaged ever?"]],
  ["unknown", ["customers Tom hasn't called or emailed"]],
  [
    "list | not contacted call by Tom & not contacted email by Tom",
    ["who was not called or emailed by Tom"],
  ],
  // People by other names
  [
    "list | source Google & bought Glaze Kit",
    ["who among the Google arrivals bought the glaze kit"],
  ],
  ["list | city Leeds & tag teacher", ["can you spot anyone in Leeds tagged teacher?"]],
  // What limits or counts is never left out as talk
  ["unknown", ["of everyone who bought in the last 30 days, what portion is new?"]],
  ["unknown", ["ten weeks without an order, more than one visit to the till before that"]],
  // Who wants to know, and why it is asked now, are no part of it
  [
    "revenue per month in 2025",
    [
      "My bookkeeper is asking for the 2025 sales, month by month.",
      "Tax lady needs it: revenue for each month of 2025",
      "revenue for each month of 2025, the bank wants to know",
    ],
  ],
  ["revenue per quarter in 2025", ["The accountant wants the quarterly sales for 2025."]],
  [
    "count | customer & city Leeds",
    [
      "our landlord asked me how many customers we have in Leeds",
      "Will is asking how many customers we have in Leeds",
    ],
  ],
  [
    "interactions call by Tom in this month",
    [
      "tom wants to know how many calls he logged this month",
      "how many calls did he log this month? Tom is asking",
    ],
  ],
  [
    "interactions call by me in this year",
    ["how many calls have i logged so far this year? tom is asking"],
  ],
  ["unknown", ["how many of his customers bought in 2025, tom wants to know"]],
  ["unknown", ["my wife wants two mugs"]],
  [
    "list | customer & birthday this month",
    ["Since it's quiet today: which customers have a birthday this month?"],
  ],
  ["revenue per weekday in 2025", ["Curious if Saturdays pay off: revenue per weekday for 2025"]],
  [
    "revenue per source in 2025",
    ["Wondering whether Google is worth it - revenue by source in 2025"],
  ],
  // Examples of what it is cut by
  [
    "customers per source",
    ["Google, referral, Instagram and so on – how many customers do we have from each source?"],
  ],
  ["customers per city", ["by city, how many customers have we got? Leeds, York and the like"]],
  // What is missing of two things, and where
  [
    "list | missing phone & missing email",
    [
      "For whom is there neither a phone number nor an e-mail address on file?",
      "for which contacts are both the phone number and the email missing?",
    ],
  ],
  ["list | city Leeds & missing email", ["Leeds contacts where the email is missing"]],
  [
    "list | spent >800GBP",
    ["names of everybody who has spent over 800 pounds with us since we began"],
  ],
  // Two set beside each other, with both figures
  [
    "revenue in 2025 vs source Instagram | source Google",
    [
      "Customers from Google or customers from Instagram: who brought in more revenue in 2025? Let me have both figures.",
    ],
  ],
  [
    "revenue of Glaze Kit in 2025 vs Gift Voucher",
    ["Glaze Kit or Gift Voucher, which of the two sold more in 2025? I'd like both numbers."],
  ],
  ["revenue_share in 2025 | tag wholesale", ["What share of 2025's revenue came from wholesale?"]],
  // Of stock nothing is known
  [
    "unknown",
    [
      "How many mugs are still standing in the back room?",
      "how many glaze kits do we still have?",
      "how many glaze kits are there?",
      "how many glaze kits do we have in the cellar",
    ],
  ],
  // One of two named, and where
  [
    "revenue in 2025 vs tag wholesale | tag teacher",
    ["Between teachers and wholesale, which group spent more in 2025? both figures please"],
  ],
  [
    "customers vs city York | customer & city Leeds",
    [
      "Leeds or York - where do we have more customers?",
      "Leeds or York: which town has more customers?",
    ],
  ],
  [
    "customers vs source Google | customer & source Instagram",
    ["Instagram or Google: which source brought us more customers?"],
  ],
  [
    "unknown",
    ["which city has more customers than Leeds?", "how many glaze kits do we have on order"],
  ],
  // What is no question, though somebody asks
  [
    "unknown",
    [
      "Tom wants his number",
      "the bank wants to know how many of their clients buy mugs",
      "a customer needs five mugs by Friday",
    ],
  ],
  [
    "interactions per member in since 2026-01-01",
    ["Per team member, how many interactions got logged since January 1?"],
  ],
  ["interactions call by Tom in last month", ["how many calls got recorded by Tom last month"]],
  ["profit in apr", ["What profit did April bring us?"]],
  [
    "revenue of Glaze Kit in last year",
    ["what sales did glaze kits bring in last year", "what were glaze kit sales worth last year"],
  ],
  ["revenue in jun", ["What revenue did June give us?"]],
  [
    "revenue in 2025 | city Leeds",
    ["What were Leeds's sales worth in 2025?", "what were sales in Leeds worth in 2025"],
  ],
  ["revenue in last year | city York", ["how much were the orders from York worth last year"]],
  [
    "revenue in aug vs jul",
    [
      "How did August stack up against July, saleswise?",
      "How did August stack up against July?",
      "In pounds, how did August compare with July?",
    ],
  ],
  ["revenue in jul vs aug", ["July against August in pounds, which one was better?"]],
  [
    "revenue in last year vs city York | city Leeds",
    ["how did Leeds stack up against York last year, saleswise?"],
  ],
  ["profit in q2 vs q1", ["How did Q2 do against Q1, profitwise?"]],
  [
    "contacts per owner | owner Tom/Will/Priya/me",
    [
      "How's the whole contact list split between Tom, Will, Priya and me?",
      "How many contacts does each of us have, Tom, Will, Priya and me?",
    ],
  ],
  [
    "customers per owner | owner Tom/Priya",
    ["how are our customers divided up among Tom and Priya"],
  ],
  ["contacts per owner", ["how is the contact list shared out between us?"]],
  [
    "list of Stoneware Mug in last year by revenue top 3",
    ["Which three people put the most money into stoneware mugs last year, biggest first?"],
  ],
  ["list of Glaze Kit in 2025 by revenue", ["Who put the most into glaze kits in 2025?"]],
  ["refunds", ["In total, since we started, what have we paid out in refunds?"]],
  ["refunds in may", ["what did we pay out in refunds in May?"]],
  ["profit of Glaze Kit in last year", ["what did glaze kits bring us in profit last year?"]],
  [
    "orders per city in aug | city Leeds/York",
    ["how were August's orders split between Leeds and York?"],
  ],
  // Money however it is said to have come in, and in what
  ["revenue in last month", ["last month's takings in pounds please"]],
  ["revenue per city in 2025", ["how much money did we get out of each town in 2025"]],
  [
    "revenue in last year | tag wholesale",
    [
      "what did the wholesale customers bring us in sales last year",
      "what were the wholesale customers worth to us in sales last year",
    ],
  ],
  [
    "revenue in last week",
    ["add up everything we took last week", "turnover of the week before this one"],
  ],
  ["revenue in 2025 | city York", ["how much did the York people buy for in 2025"]],
  ["revenue in jun", ["June is over now, so what did it bring in"]],
  ["profit in mar", ["after costs, what did we earn in March?"]],
  // Named first, and meant by "they"
  ["revenue of Glaze Kit in last year", ["Glaze kits: how much did they bring in last year?"]],
  [
    "revenue in 2025 | source Instagram",
    ["the people who found us through instagram, what did they spend in 2025?"],
  ],
  [
    "revenue in since 2026-01-01 | owner Tom",
    ["I have a review with Tom later, so I need what his customers brought in since January 1"],
  ],
  [
    "revenue in 2025 | source craft fair",
    [
      "Trying to decide on the craft fair again. How much revenue did those customers bring in 2025?",
    ],
  ],
  ["units of Glaze Kit in may", ["we're low on glaze kits... how many units did we sell in May?"]],
  [
    "unknown",
    [
      "Trying to decide on the weather. How much revenue did those customers bring in 2025?",
      "how many glaze kits did we sell in pounds",
      "how many of the mugs did those customers buy",
    ],
  ],
  // Pieces are those of the goods, of whom another clause says
  [
    "units of Stoneware Mug in 2025 | city Leeds",
    [
      "how many stoneware mugs did Leeds buy in 2025, in pieces",
      "the Leeds people bought how many units of stoneware mugs in 2025?",
    ],
  ],
  [
    "units of Glaze Kit | bought Stoneware Mug",
    ["how many glaze kits did customers who bought stoneware mugs buy"],
  ],
  ["units of Stoneware Mug per month in 2025", ["quantities of stoneware mugs by month in 2025"]],
  // Cuts
  ["revenue per product in 2025", ["how does 2025 turnover divide among the products"]],
  ["revenue per city in this year", ["cities with their sales this year"]],
  ["orders per weekday in last year", ["last year's orders grouped by day of the week"]],
  ["orders per weekday in 2025", ["how do the weekdays compare for orders in 2025"]],
  ["refunds per product", ["show me for every product what we gave back in refunds"]],
  ["refunds per month in 2025", ["how did refunds run over the months of 2025"]],
  [
    "revenue per source in last year",
    ["last year's sales broken down by where the customers came from"],
  ],
  [
    "revenue per owner in last month",
    ["what did each team member's customers bring in last month"],
  ],
  [
    "average_order per city in last year",
    ["what was an order worth on average in each city last year"],
  ],
  [
    "average_order | city Leeds",
    ["When someone in Leeds orders, what do they spend per order on average?"],
  ],
  ["revenue per month in 2025 by revenue top 1", ["which 2025 month had the highest turnover"]],
  ["revenue per day by revenue top 1", ["on which date was turnover the highest"]],
  // Shares
  ["revenue_share per product in this year", ["each product as % of revenue this year"]],
  ["revenue_share per product in last year", ["product shares of sales for last year, in %"]],
  [
    "revenue_share in last year | city Leeds",
    ["Of everything we took in last year, what percent was Leeds?"],
  ],
  [
    "pareto_share",
    [
      "top 20% of customers = what % of sales?",
      "top 20% of customers = what % of sales, please",
      "top 20% of customers = how much of sales",
    ],
  ],
  ["revenue in since 2026-03-01", ["revenue counting from March 1"]],
  // The writer is one of those who are named
  [
    "revenue per owner | owner me/Tom",
    ["me and Tom: turnover, each one", "Me, Tom: turnover, each one"],
  ],
  ["revenue | owner me/Tom", ["turnover for me and Tom", "Me, Tom: turnover"]],
  // One time beside another
  ["orders in q1 2026 vs q1 2025", ["did orders go up from Q1 2025 to Q1 2026"]],
  [
    "orders in q2 2025 vs q2 2026",
    ["last year's second quarter orders vs this year's second quarter"],
  ],
  ["revenue in mar 2026 vs mar 2025", ["March turnover, 2026 compared to 2025"]],
  ["orders in since 2026-03-01", ["orders March 1 to now"]],
  // How many of them
  [
    "refund_count in this year",
    ["refunds this year, number not pounds", "how often did we refund someone this year"],
  ],
  ["count | city York & new 2025", ["how many people in York became customers in 2025"]],
  ["count | repeat", ["what's our repeat customer number"]],
  ["list | repeat", ["customers who bought on more than one day"]],
  ["count | bought in last month", ["How many people bought last month? Customers, not orders."]],
  // Spans that are listed, and times that share a year
  [
    "revenue per weekday in 2025",
    [
      "2025 turnover mon tue wed thu fri sat sun",
      "how much did we take on Mondays, Tuesdays and so on in 2025",
    ],
  ],
  ["revenue per quarter in 2025", ["Sales 2025, split into Q1 Q2 Q3 Q4"]],
  ["orders per quarter in 2025", ["orders of all four quarters of 2025, each by itself"]],
  ["revenue per week in last 6 weeks", ["takings of every week, 6 weeks back"]],
  ["revenue in q1 2025 vs q2 2025", ["revenue of Q1 and Q2 in 2025"]],
  [
    "revenue per owner in last month | owner Tom/me",
    ["Tom and me: turnover of our customers last month, each one"],
  ],
  // Who is to hear of it, and what is needed for it
  [
    "orders in 2025 | city York",
    ["I need to tell the driver how many orders we had from York customers in 2025"],
  ],
  [
    "orders per weekday in 2025",
    ["I'm planning the spring fair and need the number of orders for each weekday in 2025"],
  ],
  ["orders in 2025 | city Leeds", ["how many times did people in Leeds order from us in 2025?"]],
  [
    "units of Glaze Kit in 2025 vs Stoneware Mug",
    ["units of glaze kits vs stoneware mugs sold in 2025"],
  ],
  [
    "count | new last year & city York",
    ["Did we pick up many new customers in York last year? Give me the number."],
  ],
  [
    "profit in last month",
    ["How much was left over for us last month once the goods were paid for?"],
  ],
  ["profit per product by profit", ["in profit terms, which products lead?"]],
  ["revenue per city in this year by revenue top 1", ["which city leads this year?"]],
  [
    "units of Stoneware Mug in may | tag VIP & city Leeds",
    ["how many stoneware mugs did VIPs in Leeds order in May?"],
  ],
  ["orders of Stoneware Mug in may", ["how many stoneware mug orders in May?"]],
  ["revenue | city Leeds & not city York", ["revenue in Leeds rather than York"]],
  ["revenue in mar 2025 vs apr 2025", ["revenue March 2025 vs April"]],
  ["revenue in dec 2025 vs jan", ["revenue December 2025 vs January"]],
  ["orders in q1 2025 vs q2 2025", ["Q1 2025 vs Q2, orders"]],
  ["orders in aug", ["We were closed in August, how many orders then?"]],
  ["revenue of Clay 10kg | tag teacher", ["add up everything the teachers spent on clay"]],
  [
    "unknown",
    [
      "name the product whose margin is the worst",
      "who bought on Mondays, Tuesdays and so on",
      "I need to tell the driver what he should do",
      "orders on Mondays and Tuesdays",
    ],
  ],
  // What some people spent at two times, and neither how many bought nor who of them grew
  [
    "revenue in q3 vs q2 | city Leeds",
    [
      "the people we have in Leeds, did they spend more in Q3 than in Q2?",
      "have the Leeds customers spent less in Q3 than in Q2",
      "are customers in Leeds buying more in Q3 than in Q2",
    ],
  ],
  ["customers in oct vs sep", ["did more customers buy in October than in September"]],
  [
    "unknown",
    [
      "which customers spent more this year than last year",
      "how many customers bought more this year than last year",
      "did anyone spend more this year than last",
    ],
  ],
  // What is meant, said behind the question in a sentence of its own
  [
    "revenue in sep vs sep 2025",
    [
      "Was September better than September last year or does it just seem so? I mean sales in pounds",
    ],
  ],
  ["profit in last month", ["How was last month? I'm talking profit."]],
  [
    "revenue of Stoneware Mug in may",
    [
      "How much did we sell of stoneware mugs? In May I mean.",
      "How much did we take for mugs? We only mean in May.",
    ],
  ],
  ["orders in last week", ["How many orders did we get? I'm asking about last week."]],
  [
    "revenue in last quarter",
    ["What were our takings? Last quarter.", "turnover? I want only last quarter"],
  ],
  ["orders in jun", ["How many orders were there in May? I mean June."]],
  ["revenue in oct", ["October was quiet. How much did we take?"]],
  [
    "unknown",
    [
      "What a slow October. I mean sales in pounds",
      "Was this spring any good? I mean orders.",
      "Who spent most in June? We mean the number of orders.",
      "Who bought mugs? During the summer I mean.",
      "How many gift vouchers did we sell? Christmas week I mean.",
    ],
  ],
  // What was given back is no more of the revenue; and the sum of some goods beside how many they were
  [
    "revenue in may",
    [
      "what did we earn in May less everything we gave back",
      "takings in May minus what we refunded",
    ],
  ],
  [
    "list | not_bought in since 2026-06-01",
    ["who's dropped off the radar: customers with nothing bought since June"],
  ],
  [
    "revenue of Glaze Kit in this year + units of Glaze Kit in this year",
    [
      "the total for glaze kits this year, and how many pieces",
      "total for glaze kits this year plus how many we sold",
    ],
  ],
];
