/**
 * What a pottery's people may ask, by what it means (notation.ts). Ways of saying are as ten
 * owners would: terse, chatty, British, American, Indian, with slips, and in a second language.
 */
export const questionsSaid: readonly (readonly [means: string, said: readonly string[]])[] = [
  // Who is at the counter while something of theirs is asked is no visit to log
  [
    "Rose Patel: last_order + Rose Patel: phone",
    ["Rose Patel is in the shop!! when did she last order and what's her number"],
  ],
  [
    "Rose Patel: phone",
    [
      "Rose Patel's at the counter, what's her number",
      "rose patel is in the shop right now. what is her phone number?",
      "Rose Patel is standing at our till, what's her phone number",
    ],
  ],
  [
    "list | birthday next week",
    [
      "whose birthday is it next week? I'll buy the kits tonight",
      "birthdays next week, I have kits to wrap",
    ],
  ],
  [
    "interactions call per member in oct",
    ["how many calls did each one of the team log in October"],
  ],
  [
    "count | customer & city Leeds + revenue | customer & city Leeds",
    [
      "how many customers in Leeds and how much did they spend",
      "how many customers are in Leeds, and what have they spent?",
    ],
  ],
  ["tasks today of me", ["what do I have today", "hi, what do i have today?"]],
  // The circumstances in which it is asked: where one is, who waits, which occasion, what it is needed for
  [
    "profit in oct",
    [
      "accountant is on the line, profit in October",
      "stuck in traffic, need the profit for October quick",
      "VAT day today. Profit in October?",
      "profit for October pls, the bank manager is waiting",
      "profit in October, Tom's asking",
      "what was our profit in October? Need it for a meeting on Friday",
      "Priya reckons I'm wrong. Profit in October?",
      "the courier is here, so quickly: profit in October?",
    ],
  ],
  [
    "Rose Patel: phone",
    [
      "on the train, Rose Patel's phone number asap",
      "need Rose Patel's phone number fast, she's on the other line",
      "Rose Patel's phone number I'm in the car",
      "in the queue, what's Rose Patel's phone number",
      "sat with the landlord, what's Rose Patel's phone number",
    ],
  ],
  [
    "list | customer & city Leeds",
    [
      "customers in Leeds, the auditor is here",
      "team meeting prep: customers in Leeds",
      "customers in Leeds, my boss is waiting",
    ],
  ],
  ["tasks overdue", ["on the bus, overdue follow-ups", "stocktake today. Overdue follow-ups"]],
  [
    "list | birthday next week",
    [
      "I'd love to send a few gift vouchers, whose birthday is it next week?",
      "We'd like to give out some mugs, who has a birthday next week?",
    ],
  ],
  // … but of the goods spoken of, and of those who are chased, it may be asked
  ["list | bought Stoneware Mug", ["I'm giving out some stoneware mugs, who bought one?"]],
  // What is thought of those who are asked for; of what time the talk before tells
  [
    "list | tag newsletter & missing email",
    [
      "Newsletter tag but no email address is daft, isn't it. List those people so I can chase them",
      "On the newsletter without an email makes no sense. Who are they?",
    ],
  ],
  [
    "new_customers per source in sep",
    [
      "A dozen people bought for the first time in September I reckon. Where did the new customers come from? Break it down by source",
      "Some fifteen people joined us in September. Which source did the new customers come from?",
    ],
  ],
  // All that is told of a number, a person, a stretch
  [
    "refund_count in last quarter + refunds in last quarter",
    [
      "how many refunds last quarter, and the sum of them, for the VAT return",
      "number of refunds last quarter and what they add up to",
    ],
  ],
  ["orders in oct + revenue in oct", ["how many orders in October, and the total of them?"]],
  [
    "revenue in 2026-04-01..2026-06-30",
    [
      "what did we take all up from April through to the end of June?",
      "takings April right through to June",
      "revenue from 1 April through to the end of June, I'm on hold with the bank",
    ],
  ],
  [
    "customers per source",
    [
      "I want to know from which source are coming our customers, number for each source",
      "from which source do our customers come? a count per source",
    ],
  ],
  ["Rose Patel (Leeds): last_order", ["Rose Patel, the Leeds one: when did she last order?"]],
  [
    "tasks overdue of me",
    [
      "show what I'm behind on, all my overdue reminders",
      "what did I let slip, all my overdue tasks",
    ],
  ],
  // A time that runs has no other end yet; what is taken off all revenue anyway is no other figure
  ["revenue per month in this year", ["turnover for every month of this year, up until now?"]],
  ["orders per week in this quarter", ["orders per week this quarter, through today"]],
  [
    "new_customers per month in this year",
    ["number of new customers in each month of this year, up to and including today"],
  ],
  [
    "revenue in oct",
    [
      "what were October's takings once returns are knocked off?",
      "turnover in October less refunds",
      "my accountant asks: sales in October, net of all refunds",
      "how much did we bring in in October, minus any returns?",
    ],
  ],
  ["profit in last quarter", ["profit last quarter after refunds"]],
  ["unknown", ["turnover last month before refunds"]],
  [
    "pareto_share",
    [
      "what share of our sales rides on the top 20% of clients?",
      "what percentage of turnover depends on the biggest fifth of customers",
      "which portion of the takings rests on our best 20 % of buyers",
      "how much of our turnover sits with the best fifth of customers",
    ],
  ],
  ["unknown", ["what percentage of turnover depends on the biggest 10 % of customers"]],
  // Of what was logged then
  ["interactions email in in yesterday", ["how many of yesterday's emails were inbound?"]],
  ["interactions call positive in this week", ["how many of this week's calls went well?"]],
  ["interactions visit by Tom in oct", ["how many of October's visits were logged by Tom?"]],
  // Back on another day
  [
    "repeat_rate",
    [
      "what fraction of our customers bought again on a different day?",
      "of everyone who has bought here, what percent came back another day",
    ],
  ],
  [
    "count | tag wholesale & repeat",
    ["how many of the wholesale customers came back to buy on another day"],
  ],
  // What is only to be sent, where one will be, whom one meets: none of it narrows what is asked
  [
    "list | birthday next week",
    ["Birthday vouchers! Whose birthday is it next week?", "Mugs! who has a birthday next week?"],
  ],
  [
    "list | tag VIP & city York",
    ["which VIPs are in York? Driving up there on Saturday, might call in on a few"],
  ],
  [
    "list by revenue top 5 | customer & city Bath",
    [
      "our five best customers in Bath? I'm heading down that way next week, could drop in",
      "our top 5 customers in Bath by spend, going to see them in February",
    ],
  ],
  ["list | bought Stoneware Mug in may", ["who bought a mug? could be in May"]],
  [
    "tasks overdue of Tom",
    ["Got a catch-up with Tom in half an hour, what are his overdue follow-ups?"],
  ],
  ["tasks of Priya", ["seeing Priya at four, what's on her list?"]],
  [
    "list | customer & owner Tom & city Leeds",
    ["I'm meeting Tom tomorrow, list his customers in Leeds"],
  ],
  [
    "interactions call by Priya in last week",
    [
      "Review with Priya this afternoon: how many calls did she log last week?",
      "prepping for Priya's review, how many calls did she make last week",
    ],
  ],
  [
    "Hope Archer: phone",
    [
      "sat in the van outside, nobodys home lol whats hope archers number",
      "waiting at the gate n no1s in lol whats hope archers phone",
      "im at the kiln n nobody answers whats hope archers number",
    ],
  ],
  [
    "Hope Archer: last_contact",
    [
      "what was the last thing we did with Hope Archer, and when?",
      "when was the last thing we had with Hope Archer",
      "the last thing between us and Hope Archer",
      "last dealings with Hope Archer",
    ],
  ],
  ["Hope Archer: last_product", ["what is the last thing Hope Archer had"]],
  // Where they are, and what they have
  ["list | customer & missing tags", ["which customers are not labelled"]],
  ["list | city Bath & not tag VIP", ["contacts in Bath not tagged VIP"]],
  ["list | refunded in oct", ["did somebody send something back in October?"]],
  ["list | city Bath", ["everyone we've got down in Bath"]],
  ["list | city Munich", ["all the people we've got over in Munich"]],
  ["contacts per city | tag trade", ["how are the trade lot scattered about? contacts by city"]],
  [
    "list of Raku Workshop by revenue top 3 | customer",
    ["Raku Workshop lovers: top three by money spent on it"],
  ],
  ["list | customer & city Leeds & bought Glaze Kit", ["glaze kit fans in Leeds"]],
  [
    "list | lapsed 6 months",
    [
      "who has let 6 months go by without buying a thing?",
      "which customers have gone 6 months without buying anything",
      "customers who havnt bought in 6 months",
      "who hasn't bought in 3 months. no sorry, 6",
      "who hasn't bought in 90 days, sorry, 6 months",
    ],
  ],
  ["Sofie Jørgensen: owner", ["who on our side looks after Sofie Jørgensen"]],
  ["Sofie Jørgensen: email", ["what's the email we have for Sofie Jørgensen"]],
  ["Sofie Jørgensen: phone", ["what's the number we've got for Sofie Jørgensen"]],
  ["tasks for Sofie Jørgensen", ["what's still to do for Sofie Jørgensen?"]],
  [
    "list by revenue top 5 | customer & city Leeds",
    ["I want to thank our five best customers in Leeds, who are they?"],
  ],
  [
    "list | customer & standing at_risk + clv | customer & standing at_risk",
    ["which customers are at risk and what are they worth"],
  ],
  [
    "list | bought Glaze Kit + revenue | bought Glaze Kit",
    ["who bought a glaze kit and what did they pay in total"],
  ],
  ["unknown", ["revenue in that month", "who bought in that period"]],
  ["revenue in may + orders in may", ["revenue in May and the number of orders in that month"]],
  ["list | birthday this year", ["birthdays this year, those that have passed included"]],
  ["list | birthday dec", ["December birthdays, whether they've been or are still to come"]],
  [
    "unknown",
    [
      "birthdays that have already passed this month",
      "contact everyone who hasn't bought in 90 days",
      "thank all customers in Leeds who bought this week",
    ],
  ],
  [
    "list | orders =1 & bought in 2025",
    ["who placed their one and only order in 2025", "customers whose only order was in 2025"],
  ],
  [
    "list by added",
    ["newest contacts", "which are our newest contacts", "most recently added contacts"],
  ],
  ["list by added top 5", ["the five newest contacts", "last 5 contacts added"]],
  ["list | new 2025", ["customers whose first order was in 2025"]],
  ["list | orders =1 in 2025", ["customers with a single order in 2025"]],
  [
    "sofie jørgensen: interactions in may",
    ["did i write anything down about sofie jørgensen in May"],
  ],
  ["contacts per city | tag teacher", ["where are our teachers based? numbers per town please"]],
  ["customers per source", ["how do people hear about us? just the count per source"]],
  [
    "log note about bank transfer with Sofie Jørgensen",
    ["was it me who put the bank transfer note on Sofie Jørgensen"],
  ],
  [
    "Sofie Jørgensen: interactions visit in this month",
    ["have i logged a visit with Sofie Jørgensen this month or not yet"],
  ],
  ["sales to Sofie Jørgensen", ["did i ever log that sale to Sofie Jørgensen"]],
  ["list | bought in this week", ["I want to thank everyone who bought this week, who are they?"]],
  ["revenue | city Leeds + revenue | city York", ["revenue in Leeds, and the same for York"]],
  [
    "list | bought Stoneware Mug + list | bought Glaze Kit",
    ["who bought a stoneware mug, same for the glaze kit"],
  ],
  ["list | spent >1500GBP", ["customers worth more than £1,500 to us in sales, all time"]],
  ["list | spent >=200GBP in this year", ["anyone worth at least 200 pounds in sales this year?"]],
  ["customers per city", ["Where do our customers live? A number for each town will do"]],
  ["customers per source", ["how did our customers find us, a count per source would do"]],
  [
    "customers per country | tag VIP",
    ["where do our VIP customers come from? just a count by country please"],
  ],
  [
    "log note about bank transfer with Sofie Jørgensen",
    [
      "who put the bank transfer note on Sofie Jørgensen, was that me",
      "who wrote the note about the bank transfer on Sofie Jørgensen?",
    ],
  ],
  [
    "log call about kiln with Sofie Jørgensen",
    ["who logged the call about the kiln with Sofie Jørgensen - Tom or me?"],
  ],
  ["Sofie Jørgensen: interactions note", ["who put the note on Sofie Jørgensen"]],
  [
    "repeat_rate",
    [
      "What's our repeat rate, taking all customers over all the years?",
      "repeat rate across all customers",
    ],
  ],
  ["revenue | city Leeds", ["revenue across all customers in Leeds"]],
  [
    "list | owner me & city Leeds & missing email",
    ["who've I got in Leeds without an email address"],
  ],
  ["list | owner me & city York & tag teacher", ["who do I have in York tagged teacher"]],
  ["list | city Leeds & missing email", ["who have we got in Leeds without an email"]],
  [
    "list by profit top 3 | customer & city Leeds",
    ["Leeds's top three customers going by profit, all time"],
  ],
  [
    "list in this year by revenue top 4 | customer",
    ["top 4 customers judged by revenue this year"],
  ],
  ["revenue in aug vs sep", ["Which was the better month for sales, August or September?"]],
  [
    "sofie jørgensen: interactions in this month",
    ["did i log anything with sofie jørgensen this month or did i dream it"],
  ],
  [
    "sofie jørgensen: interactions call in yesterday",
    ["did i log a call with sofie jørgensen yesterday or did i only mean to"],
  ],
  [
    "sales to sofie jørgensen in this week",
    ["have i already put in a sale for sofie jørgensen this week or not"],
  ],
  ["revenue in this quarter", ["Plain sales this quarter so far, then?"]],
  ["list | spent >300GBP in 2025", ["Anyone spend more than £300 over the course of 2025?"]],
  ["log call by Tom in last week", ["calls Tom logged last week"]],
  ["log email out by me in aug", ["emails I sent in August"]],
  ["interactions call by Tom in last week", ["how many calls Tom logged last week"]],
  ["unknown", ["Which was the better month, August or September?"]],
  [
    "list | birthday dec",
    ["Birthdays in December please, those gone by as well as the ones still to come"],
  ],
  ["list | birthday this month", ["birthdays this month, past and future"]],
  [
    "unknown",
    [
      "birthdays still to come this month",
      "any regulars in Leeds? By that I mean five orders or more",
      "call everyone in Leeds on Friday",
      "give everyone to Tom",
      "please email all customers in York",
    ],
  ],
  [
    "list | bought Raku Workshop in this year & not_bought Stoneware Mug",
    ["has anyone had a raku workshop this year without ever buying a stoneware mug? names please"],
  ],
  [
    "list | bought Glaze Kit in 2025 & not_bought Stoneware Mug in 2025",
    ["who bought a glaze kit in 2025 without buying a stoneware mug"],
  ],
  [
    "list | city Leeds & lapsed 180 days",
    ["anybody in Leeds gone quiet on us? By that I mean nothing bought in 180 days"],
  ],
  [
    "retention in q3",
    [
      "Of the customers who bought in the second quarter, what share bought again in the third? Our retention, in other words",
    ],
  ],
  [
    "list | orders =1 & bought in 2025",
    ["who has in total one single order, and that one from 2025"],
  ],
  ["list | orders =1 in 2025", ["customers with exactly one order in 2025"]],
  [
    "interactions by Tom in last 30 days",
    ["how many interactions did Tom log in the past 30 days, notes and all?"],
  ],
  [
    "count | city Leeds + count | city York",
    ["number of contacts in Leeds pls, and same for York"],
  ],
  [
    "list | bought Glaze Kit/Stoneware Mug & tag teacher/wholesale",
    ["who bought a glaze kit or a stoneware mug and is tagged teacher or wholesale"],
  ],
  [
    "list | tag teacher/wholesale & not_bought Glaze Kit/Stoneware Mug",
    ["tagged teacher or wholesale and didn't buy a glaze kit or a stoneware mug"],
  ],
  [
    "list | owner Tom & tag VIP & contacted call in in today",
    ["list contacts looked after by Tom and tagged VIP and who called us today"],
  ],
  [
    "interactions call by me in may + interactions call by Tom in may",
    ["how many calls did I log in May and how many did Tom"],
  ],
  [
    "interactions call in last month + interactions call by me in last month",
    ["how many calls got logged last month, and how many of those by me"],
  ],
  [
    "tasks overdue",
    [
      "anything slipping? show me the overdue follow-ups",
      "Anything overdue on the follow-up side?",
      "is any follow-up sliding",
    ],
  ],
  [
    "tasks overdue of me",
    [
      "have I let any of my follow-ups slip? show me the overdue ones",
      "which of my reminders have slipped",
    ],
  ],
  ["list | tag VIP & standing at_risk", ["which VIPs are slipping"]],
  ["customers per source by revenue asc top 1", ["which source brings the fewest customers"]],
  ["tasks 2026-11-19 of Tom", ["what's Tom got on Thursday", "what does Tom have on Thursday"]],
  ["unknown", ["any follow-ups without a date"]],
  ["list | contacted by me in last week", ["who did I speak to last week"]],
  ["interactions call per member in this month", ["rank the team by calls this month"]],
  [
    "unknown",
    [
      "how many people did we win back this year",
      "smallest sale last month",
      "as share of the total",
      "who's got nothing to do",
    ],
  ],
  ["unclear", ["what about Leeds", "same thing but for Leeds"]],
  ["tasks overdue", ["what about overdue follow-ups"]],
  [
    "orders per product | bought Glaze Kit",
    [
      "what do glaze kit buyers also buy",
      "what else do glaze kit buyers buy",
      "what else did people who bought the glaze kit get?",
    ],
  ],
  ["interactions by Tom in last week", ["did Tom log anything last week"]],
  ["revenue per weekday", ["are we busier on Saturdays or Sundays"]],
  ["revenue in this year vs last year", ["are sales slipping compared to last year"]],
  [
    "unknown",
    [
      "what is Leeds Pottery Company charging for mugs these days",
      "what do they charge for a Raku Workshop in Leeds",
      "how much are other shops asking for a Glaze Kit",
    ],
  ],
  [
    "list | tag newsletter & lapsed 180 days",
    ["I keep thinking about the newsletter lot. Who in it hasn't bought anything for 180 days?"],
  ],
  ["list | repeat & city Leeds", ["Thinking about our Leeds people. Which of them came back?"]],
  [
    "list | lapsed 90 days",
    [
      "who hasn't bought in 90 days, put them on my list",
      "who hasn't bought in 90 days? stick them on my list for tomorrow",
    ],
  ],
  [
    "Rose Patel: phone",
    [
      "what number do I ring for Rose Patel",
      "what number do I dial to get hold of Rose Patel",
      "which number reaches Rose Patel",
    ],
  ],
  ["Rose Patel: last_contact call", ["when did I ring Rose Patel"]],
  [
    "revenue in 2025 vs city Bath | city Leeds",
    ["Leeds versus Bath: what did customers in each spend during 2025?"],
  ],
  [
    "revenue per month in since 2026-01-01",
    ["Monthly revenue since New Year's, one line per month."],
  ],
  ["revenue per weekday", ["sales by weekday over our entire history"]],
  [
    "customers per source",
    [
      "customers by source — how many has each one brought us?",
      "customers by source, how many from each",
    ],
  ],
  [
    "list | source craft fair & new this year",
    ["the craft fair brought us which new customers this year?"],
  ],
  [
    "list | lapsed 90 days",
    [
      "who hasn't bought in 90 days",
      "who hasn't ordered anything for 90 days?",
      "customers with no order in the last 90 days",
      "show me everyone who has not purchased since 90 days",
      "who did not buy anything in 90 days",
      "no orders for 90 days - who?",
      "who has gone quiet for 90 days",
      "people who havent bought anything in the past 90 days pls",
      "list of customers not purchased in last 90 days",
      "who's not bought from us in over 90 days",
      "customers inactive for more than 90 days",
      "who hasnt orderd in 90 days",
      "Which customers have for 90 days nothing bought?",
      "clients without an order in 90 days",
      "which clients have been quiet for 90 days",
    ],
  ],
  [
    "list | not_bought in since 2026-08-20",
    ["Kindly share the list of customers who have not ordered since last 90 days."],
  ],
  [
    "list | lapsed 6 months",
    [
      "who hasn't been buying for 6 months",
      "customers who haven't bought in half a year",
      "who has not ordered for six months or more",
      "no purchase in 6 months",
      "lapsed for at least 6 months",
    ],
  ],
  [
    "list | city Leeds & lapsed 60 days",
    [
      "customers in leeds who haven't bought in 60 days",
      "leeds customers with no orders in 60 days",
      "Which customers from Leeds have not ordered for 60 days?",
      "leeds clients, nothing bought in 60 days",
    ],
  ],
  [
    "list | tag VIP & lapsed 30 days",
    [
      "VIPs who haven't bought in 30 days",
      "which vips have not ordered in the last 30 days?",
      "any vip without an order in 30 days",
    ],
  ],
  [
    "list | not_bought in this year",
    [
      "who hasn't bought this year",
      "who has not ordered anything this year yet?",
      "no orders this year",
      "customers who spent nothing this year",
    ],
  ],
  [
    "list | not_bought in since 2026-03-01",
    [
      "customers who haven't ordered since 1 March",
      "customers with no order since March 1st",
      "which customers have bought nothing since march 1",
    ],
  ],
  [
    "list | bought in last month",
    [
      "who bought last month",
      "who ordered last month?",
      "who placed an order last month",
      "show people who purchased something last month",
      "who made a purchase last month",
      "everyone that bought anything last month",
    ],
  ],
  [
    "list | bought in yesterday",
    ["who bought yesterday?", "who came and bought something yesterday", "who ordered yesterday"],
  ],
  [
    "list | bought Glaze Kit",
    [
      "who bought a glaze kit",
      "who has ever bought the glaze kit?",
      "who got a glaze kit",
      "show me everyone who ordered glaze kits",
      "people who purchased the Glaze Kit",
      "buyers of glaze kit",
    ],
  ],
  [
    "list | bought Raku Workshop in this year",
    [
      "who did the raku workshop this year",
      "who took a raku workshop this year?",
      "who booked a raku workshop this year",
      "who attended the Raku Workshop this year",
      "who bought raku this year",
    ],
  ],
  [
    "list | bought Beginner Wheel Class & not_bought Raku Workshop",
    [
      "who took the beginner wheel class but not the raku workshop",
      "who bought the beginner wheel class and never the raku workshop",
      "people who did the wheel class but have not bought the raku workshop",
      "Who has bought the Beginner Wheel Class but no Raku Workshop?",
    ],
  ],
  [
    "list | bought Stoneware Mug & bought Glaze Kit",
    [
      "who bought both a stoneware mug and a glaze kit",
      "who bought a stoneware mug and a glaze kit",
    ],
  ],
  [
    "list | bought Stoneware Mug/Glaze Kit",
    [
      "who bought a stoneware mug or a glaze kit",
      "who ordered either the stoneware mug or the glaze kit",
    ],
  ],
  [
    "list | prospect",
    [
      "who never bought anything",
      "who has never ordered",
      "people who have not bought anything",
      "contacts with no orders",
      "contacts without any purchase",
      "who hasn't bought yet",
      "prospects",
      "show me the leads",
      "who never placed an order",
      "contacts who've never bought a thing",
    ],
  ],
  [
    "list | source craft fair & prospect",
    [
      "people from the craft fair who never bought",
      "craft fair contacts who haven't bought anything",
      "who did we meet at the craft fair that never ordered",
      "who came from the craft fair and never bought anything?",
    ],
  ],
  [
    "list | new last month",
    [
      "new customers last month",
      "who are our new customers from last month",
      "who bought for the first time last month",
      "who became a customer last month?",
      "first time buyers last month",
      "customers whose first order was last month",
      "who was new last month",
    ],
  ],
  [
    "count | new this year",
    [
      "how many new customers this year",
      "how many new customers did we get this year?",
      "number of new customers this year",
      "how many people bought for the first time this year",
      "count of new clients this year",
      "how many customers did we gain this year",
    ],
  ],
  [
    "list | last_order oct",
    [
      "whose last order was in october",
      "customers who last bought in October",
      "who ordered last in october?",
      "who placed their last order in october",
    ],
  ],
  [
    "list | last_order before 2026-01-01",
    ["customers whose last order was before 2026", "who last bought before 1 January 2026"],
  ],
  [
    "list | repeat",
    [
      "repeat customers",
      "who came back",
      "customers who bought more than once",
      "returning customers",
    ],
  ],
  [
    "count | repeat",
    [
      "how many repeat customers",
      "how many customers came back for more",
      "how many people bought more than once",
      "how many customers have ordered again",
    ],
  ],
  [
    "list | one_time",
    [
      "one-time customers",
      "who only bought once",
      "customers who never came back",
      "who bought just once",
      "customers that never came back after their first order",
    ],
  ],
  [
    "list | orders >=5",
    [
      "who has 5 or more orders",
      "customers with at least five orders",
      "who ordered 5 times or more",
      "customers who have bought at least 5 times",
    ],
  ],
  [
    "count | orders >10",
    ["how many customers have more than 10 orders", "how many people ordered more than ten times"],
  ],
  ["list | orders >=3<=5", ["customers with 3 to 5 orders", "who has between 3 and 5 orders"]],
  ["list | spent >500", ["who spent more than 500"]],
  [
    "list | spent >1000 in this year",
    [
      "who's gone past a grand this year",
      "who has gone over a grand with us this year",
      "who has gone above a grand this year",
    ],
  ],
  ["list | spent >=100<=300", ["who spent between 100 and 300", "customers who spent 100 to 300"]],
  [
    "list | spent >200 in last month",
    ["who spent more than 200 last month", "customers who spent over 200 last month"],
  ],
  [
    "list | spent <50 in this year",
    ["who spent less than 50 this year", "customers who spent under 50 this year"],
  ],
  [
    "list | refunded in this year",
    [
      "who got a refund this year",
      "who did we refund this year?",
      "customers refunded this year",
      "who got their money back this year",
    ],
  ],
  [
    "list | bought in 2024 & not_bought in 2025 & not_bought in 2026",
    [
      "who bought in 2024 but not in 2025 or 2026",
      "everyone that bought in 2024 and did not buy in 2025 or 2026",
    ],
  ],
  [
    "revenue in 2025 | city Leeds",
    [
      "what did the customers from Leeds spend with us in 2025",
      "what did customers from Leeds spend in 2025?",
    ],
  ],
  [
    "list | bought Glaze Kit in oct & not_bought Glaze Kit in oct 2025",
    ["who bought a glaze kit in October but not in the October before"],
  ],
  [
    "list | bought in 2025 & not_bought in 2026",
    ["who bought in 2025 but not in 2026", "who ordered in 2025 but haven't in 2026"],
  ],
  [
    "list | customer & city Bath",
    [
      "customers in Bath",
      "bath customers",
      "who are our customers in bath",
      "clients from Bath",
      "list bath customers please",
    ],
  ],
  [
    "list | city Reading",
    [
      "contacts in Reading",
      "who lives in reading?",
      "who do we know in Reading",
      "everyone in Reading",
    ],
  ],
  [
    "list | customer & city Leeds/York",
    [
      "customers in Leeds or York",
      "customers in Leeds and York",
      "customers from leeds, york",
      "leeds and york customers",
    ],
  ],
  [
    "list | customer & not city Leeds",
    [
      "customers not in Leeds",
      "customers outside Leeds",
      "all customers except Leeds",
      "customers who are not from leeds",
    ],
  ],
  [
    "count | customer & city Nice",
    [
      "how many customers in Nice",
      "how many customers do we have in Nice?",
      "number of customers in Nice",
    ],
  ],
  [
    "list | customer & country IE",
    ["customers in Ireland", "our Irish customers", "customers from ireland", "customers in IE"],
  ],
  [
    "list | tag teacher",
    [
      "everyone tagged teacher",
      "who has the teacher tag",
      "show teachers",
      "contacts with the tag teacher",
      "people labelled teacher",
      "who is tagged as teacher",
    ],
  ],
  [
    "list | tag newsletter & not tag VIP",
    [
      "newsletter but not vip",
      "tagged newsletter but not VIP",
      "newsletter contacts who are not VIPs",
      "newsletter people without the VIP tag",
    ],
  ],
  [
    "list | tag VIP/wholesale",
    ["VIPs or wholesale", "everyone tagged vip or wholesale", "contacts tagged VIP or wholesale"],
  ],
  [
    "list | tag gift list & city York",
    [
      "gift list people in York",
      "who on the gift list is in York",
      "gift list contacts in york",
      "is anyone on the gift list from York",
    ],
  ],
  [
    "list | customer & source Instagram",
    [
      "customers from Instagram",
      "customers who found us on instagram",
      "instagram customers",
      "which customers came from Instagram",
    ],
  ],
  [
    "count | source walk-in",
    ["how many walk-ins", "how many contacts came as walk-in", "number of walk-in contacts"],
  ],
  [
    "list | owner Priya",
    [
      "Priya's contacts",
      "contacts owned by Priya",
      "who does Priya look after",
      "who is priya responsible for",
    ],
  ],
  [
    "list | customer & owner Will",
    [
      "customers Will looks after",
      "Will's customers",
      "customers handled by Will",
      "which customers belong to Will",
    ],
  ],
  [
    "list | missing email",
    [
      "what's missing, who has no email",
      "contacts without an email",
      "who has no email address",
      "contacts missing an email",
      "whose email is missing",
      "who don't we have an email for",
    ],
  ],
  [
    "count | missing phone",
    ["how many contacts have no phone number", "how many contacts without a phone number"],
  ],
  [
    "list | missing phone & missing email",
    ["contacts with no phone and no email", "who has neither phone nor email"],
  ],
  ["list | has birthday", ["contacts with a birthday on file", "who has a birthday on file"]],
  [
    "list | missing owner",
    [
      "contacts with no owner",
      "contacts nobody looks after",
      "who is not assigned to anybody",
      "contacts that belong to nobody",
      "unassigned contacts",
    ],
  ],
  [
    "list | birthday next week",
    [
      "birthdays next week",
      "whose birthday is next week",
      "who has a birthday next week",
      "any birthdays coming up next week",
    ],
  ],
  [
    "list | birthday dec",
    [
      "who has a birthday in december",
      "december birthdays",
      "who was born in december",
      "birthday list for december",
    ],
  ],
  [
    "list | birthday next 30 days",
    ["upcoming birthdays", "any birthdays coming up?", "birthdays in the next 30 days"],
  ],
  [
    "list | added this month",
    ["contacts added this month", "who was added this month", "new contacts this month"],
  ],
  ["list | called Arjun", ["everyone called Arjun", "who is named Arjun", "contacts called Arjun"]],
  [
    "list | company Bath Spa Hotel",
    ["contacts at Bath Spa Hotel", "who works at Bath Spa Hotel", "people from Bath Spa Hotel"],
  ],
  [
    "list | not_contacted 60 days",
    [
      "who haven't we talked to in 60 days",
      "who have we not spoken to for 60 days",
      "who has nobody contacted in 60 days",
      "contacts we haven't been in touch with for 60 days",
      "no contact in 60 days",
    ],
  ],
  [
    "list | tag wholesale & not_contacted 3 months",
    [
      "wholesale contacts nobody has spoken to in 3 months",
      "wholesale people we haven't heard from in 3 months",
      "which wholesale contacts have we not talked to for three months",
    ],
  ],
  [
    "list | not_contacted",
    ["who have we never talked to", "contacts never contacted", "who has nobody ever spoken to"],
  ],
  [
    "list | contacted call by Tom in last week",
    [
      "who did Tom call last week",
      "contacts Tom called last week",
      "who was called by Tom last week",
    ],
  ],
  [
    "list | contacted in yesterday",
    ["who did we talk to yesterday", "who did we speak to yesterday?"],
  ],
  [
    "list | contacted call in in last week",
    ["who called us last week?", "who rang us last week", "which people phoned us last week"],
  ],
  [
    "list | contacted email in in yesterday",
    ["who emailed us yesterday", "anyone emailed the shop yesterday?"],
  ],
  [
    "list | contacted in in this week",
    ["who got in touch with us this week", "who contacted us this week"],
  ],
  ["list | missing city", ["who's got no town recorded?", "people with no city recorded"]],
  ["list | birthday 2026-11-18..2026-11-30", ["any birthdays between now and the 30th?"]],
  ["list | bought in since 2026-05-04", ["who bought between 4 May and now"]],
  ["count | owner me", ["how many people are on my books", "number of contacts on my books"]],
  ["list | bought in aug & last_order aug", ["customers who bought in August and nothing since"]],
  [
    "list by revenue | repeat & city Leeds",
    [
      "repeat customers in Leeds, biggest spenders first",
      "list the repeat customers in Leeds, best spender at the top",
    ],
  ],
  ["list | spent >=200<=500gbp", ["customers who ran up between £200 and £500"]],
  ["pareto_share", ["what slice of the turnover hangs on our biggest fifth of customers"]],
  [
    "units per product by units top 1",
    ["which product flies off the shelf most, by units, not pounds?"],
  ],
  ["list | late", ["anyone whose usual rhythm says they should've been back by now"]],
  ["list by predicted_value", ["who'll be worth most to us over the coming twelve months"]],
  ["list | new last month", ["who became a customer for the first time last month"]],
  ["list | not_contacted 120 days", ["whom have we left without a word for 120 days"]],
  ["log about refund in since 2026-05-01", ["who asked about a refund since the start of May?"]],
  ["Rose Patel: profile", ["how is Rose Patel to be reached?"]],
  ["Rose Patel: interactions call in this week", ["did Rose Patel phone this week?"]],
  ["Rose Patel: last_contact", ["when did we last chat to Rose Patel?"]],
  [
    "list | not contacted call in last 30 days",
    ["who haven't we called in 30 days", "who has not been called in the last 30 days"],
  ],
  [
    "revenue in last month",
    [
      "revenue last month",
      "what did we make last month",
      "how much did we sell last month",
      "sales last month?",
      "what was our turnover last month",
      "how much did we turn over last month",
      "how much money did we make last month",
      "takings last month",
      "total sales for last month",
      "how much did we take last month",
      "what were the sales last month",
      "pls tell me last month sales",
      "how much did we earn last month",
      "income last month",
      "last month's revenue",
      "how much did we flog last month",
    ],
  ],
  [
    "revenue in this week",
    [
      "sales this week",
      "how are sales this week?",
      "how much have we sold this week",
      "revenue this week so far",
      "takings so far this week",
    ],
  ],
  [
    "revenue in yesterday",
    [
      "what did we take yesterday",
      "yesterday's sales",
      "how much did we sell yesterday",
      "takings yesterday",
      "how did we do yesterday",
      "what did we sell yesterday",
    ],
  ],
  [
    "revenue in 2025",
    [
      "revenue 2025",
      "how much did we turn over in 2025",
      "total turnover in 2025",
      "sales for the year 2025",
    ],
  ],
  [
    "revenue",
    [
      "total revenue",
      "how much have we sold in total",
      "all time sales",
      "revenue since the beginning",
      "total sales ever",
    ],
  ],
  [
    "revenue in this year | city Leeds",
    [
      "revenue from Leeds this year",
      "how much did Leeds bring in this year",
      "leeds sales this year",
      "what did we sell in Leeds this year",
      "sales in leeds for this year",
    ],
  ],
  [
    "revenue in this quarter | tag VIP",
    [
      "how much did VIPs spend this quarter",
      "VIP revenue this quarter",
      "revenue from vips this quarter",
      "sales to VIPs this quarter",
    ],
  ],
  [
    "revenue in last year | source Instagram",
    ["revenue from Instagram last year", "how much did instagram bring in last year"],
  ],
  [
    "revenue of Glaze Kit in this month",
    [
      "glaze kit sales this month",
      "how much did the glaze kit make this month",
      "revenue from glaze kits this month",
      "how much have we sold of the glaze kit this month",
      "how much revenue did the Glaze Kit bring in this month",
      "please do tell how much is the sale of glaze kit in this month",
    ],
  ],
  [
    "units of Stoneware Mug in last month",
    [
      "how many stoneware mugs did we sell last month",
      "how many stoneware mugs were sold last month",
      "number of stoneware mugs sold last month",
    ],
  ],
  [
    "orders in last week",
    [
      "how many orders last week",
      "orders last week",
      "number of orders last week",
      "how many orders did we get last week?",
      "how many sales did we make last week",
      "how many purchases were made last week",
      "order count last week",
    ],
  ],
  [
    "orders of Kids Party in this year",
    [
      "how many kids party orders this year",
      "number of orders for the kids party this year",
      "how many orders for Kids Party this year",
    ],
  ],
  [
    "orders in this month | city York",
    [
      "how many orders from York this month",
      "orders from york this month",
      "how many orders did york place this month",
    ],
  ],
  [
    "average_order in this year",
    [
      "average order value this year",
      "AOV this year",
      "what's the average order this year",
      "mean order value this year",
      "what is our average basket this year",
      "how much is the average order this year",
      "avg order value this year",
    ],
  ],
  ["average_order | tag trade", ["average order value of trade customers"]],
  [
    "profit in last quarter",
    [
      "profit last quarter",
      "how much profit did we make last quarter",
      "what was the gross profit last quarter",
      "how profitable were we last quarter",
      "what profit did we make in the last quarter",
    ],
  ],
  [
    "profit of Raku Workshop in this year",
    [
      "profit on the raku workshop this year",
      "how much profit did the raku workshop make this year",
    ],
  ],
  [
    "refunds in this year",
    [
      "how much did we refund this year",
      "refunds this year",
      "how much money did we give back this year",
      "total refunds this year",
      "value of refunds this year",
      "how much amount refunded this year",
      "refunds ytd",
    ],
  ],
  [
    "refund_count in last month",
    [
      "how many refunds last month",
      "number of refunds last month",
      "how many refunds did we give last month",
    ],
  ],
  [
    "repeat_rate",
    [
      "repeat rate",
      "what's our repeat purchase rate",
      "what percentage of customers come back",
      "what share of customers are repeat customers",
      "how high is the repeat rate?",
      "what share of customers bought again",
      "what percentage of customers come back a second time?",
    ],
  ],
  [
    "retention in last quarter",
    [
      "retention last quarter",
      "customer retention for last quarter",
      "what was our retention rate last quarter",
    ],
  ],
  [
    "pareto_share",
    [
      "what share of revenue comes from the top 20% of customers",
      "how much of our revenue comes from the top 20 percent of customers",
      "pareto share",
      "our 80/20",
      "what share of turnover do the best 20% of customers make",
      "how much of the revenue is from our top 20 percent customers",
    ],
  ],
  [
    "count | customer",
    [
      "how many customers do we have",
      "how many customers",
      "number of customers",
      "total number of customers",
      "customer count",
      "how many clients do we have in total",
      "what is our customer count",
      "total customers",
    ],
  ],
  [
    "count",
    [
      "how many contacts do we have",
      "how many contacts are there",
      "how many people are in the database",
      "number of contacts",
    ],
  ],
  [
    "count | bought in last week",
    ["how many people bought last week", "how many customers ordered last week"],
  ],
  ["list by last_order asc top 10 | customer", ["top 10 customers by last order, oldest first"]],
  [
    "list by revenue top 10 | customer",
    [
      "top 10 customers",
      "our 10 best customers",
      "top ten customers by revenue",
      "who are our ten best customers",
      "10 biggest customers",
      "the ten customers who spent the most",
      "best 10 clients",
      "top 10 spenders",
    ],
  ],
  [
    "list by revenue | customer",
    [
      "best customers",
      "who are our best customers",
      "who are the biggest spenders",
      "top customers",
      "our most valuable customers",
      "y'all know who our top spenders are?",
    ],
  ],
  [
    "list by revenue top 1 | customer",
    ["who is our best customer", "our biggest customer?", "which customer spent the most"],
  ],
  [
    "list in this year by revenue top 5 | customer",
    [
      "top 5 customers this year",
      "five best customers this year",
      "who are the top five customers of this year",
      "5 customers who spent the most this year",
    ],
  ],
  [
    "list by orders top 5 | customer",
    [
      "top 5 customers by number of orders",
      "five customers with the most orders",
      "which 5 customers ordered most often",
      "top 5 customers by orders",
    ],
  ],
  [
    "list by profit top 3 | customer",
    ["three most profitable customers", "top 3 customers by profit"],
  ],
  [
    "list by average_order top 5 | customer",
    ["top 5 customers by average order value", "5 customers with the highest average order value"],
  ],
  [
    "list by revenue asc top 5 | customer",
    ["bottom 5 customers", "five worst customers by revenue", "5 customers who spent the least"],
  ],
  [
    "list by revenue top 3 | customer & city Leeds",
    ["top 3 customers in Leeds", "leeds top 3 customers", "three best customers from Leeds"],
  ],
  ["list by last_order top 5", ["last 5 people who bought"]],
  [
    "revenue per product by revenue top 3",
    [
      "top 3 products",
      "three best selling products",
      "top 3 products by revenue",
      "our 3 best products",
      "which 3 products sell best",
    ],
  ],
  [
    "revenue per product by revenue top 1",
    [
      "best selling product",
      "which product sells best",
      "what is our top product",
      "what's our best seller",
    ],
  ],
  [
    "revenue per city in this year by revenue top 3",
    [
      "top 3 cities this year",
      "three cities with the most revenue this year",
      "top 3 cities by sales this year",
    ],
  ],
  [
    "revenue per month in this year",
    [
      "revenue by month this year",
      "monthly sales this year",
      "sales per month this year",
      "month by month revenue this year",
      "show revenue each month this year",
      "how has revenue developed this year",
      "revenue trend this year",
      "month wise sales this year",
      "monthly turnover for this year",
    ],
  ],
  [
    "orders per week in last 3 months",
    ["orders per week over the last 3 months", "weekly orders in the last three months"],
  ],
  [
    "revenue per weekday in this year",
    [
      "revenue by weekday this year",
      "sales by day of the week this year",
      "sales per weekday this year",
    ],
  ],
  [
    "revenue per product in last month",
    [
      "revenue by product last month",
      "sales per product last month",
      "product wise sales last month",
      "how much did each product make last month",
      "breakdown of sales by product last month",
    ],
  ],
  [
    "revenue per city in 2025",
    [
      "revenue by city 2025",
      "sales by town in 2025",
      "turnover per city in 2025",
      "sales split by city for 2025",
    ],
  ],
  [
    "customers per source",
    [
      "customers by source",
      "how many customers per source",
      "number of customers by source",
      "customers per source",
    ],
  ],
  [
    "customers per city",
    [
      "customers by city",
      "how many customers per city",
      "how many customers in each city",
      "city wise customers",
    ],
  ],
  [
    "new_customers per month in this year",
    [
      "new customers per month this year",
      "how many new customers each month this year",
      "new customers by month this year",
      "monthly new customers this year",
    ],
  ],
  [
    "orders per quarter in 2025",
    [
      "orders per quarter 2025",
      "quarterly orders in 2025",
      "how many orders each quarter of 2025",
      "number of orders by quarter in 2025",
    ],
  ],
  [
    "revenue per source in this year",
    [
      "revenue by source this year",
      "sales per channel this year",
      "how does revenue split across sources this year",
    ],
  ],
  ["revenue per year", ["revenue per year", "annual revenue", "sales by year", "yearly turnover"]],
  [
    "revenue in this month vs last month",
    [
      "revenue this month vs last month",
      "compare revenue this month with last month",
      "sales this month compared to last month",
      "how do this month's sales compare with last month",
      "are sales better this month than last month?",
      "did we sell more this month than last month",
      "revenue this month against last month",
      "this month vs last month revenue",
      "how are sales compared to last month",
      "is revenue up on last month",
    ],
  ],
  [
    "revenue in oct vs sep",
    [
      "October vs September revenue",
      "revenue in October compared to September",
      "compare sales in october and september",
      "did we sell more in October or in September",
      "was revenue higher in october than in september",
      "how much more did we sell in october than in september",
      "were sales in October better than in September?",
    ],
  ],
  [
    "orders in q1 2026 vs q1 2025",
    ["orders Q1 2026 vs Q1 2025", "how many orders in Q1 2026 compared to Q1 2025"],
  ],
  [
    "revenue in 2025 vs 2024",
    ["2025 vs 2024 revenue", "revenue 2025 against 2024", "sales 2025 versus 2024"],
  ],
  [
    "new_customers in this quarter vs last quarter",
    [
      "more new customers this quarter than last quarter?",
      "new customers this quarter vs last quarter",
    ],
  ],
  [
    "revenue in this year vs city York | city Leeds",
    [
      "leeds vs york revenue this year",
      "revenue this year: leeds vs york",
      "compare leeds and york sales this year",
    ],
  ],
  [
    "revenue of Stoneware Mug in this year vs Glaze Kit",
    [
      "stoneware mug vs glaze kit revenue this year",
      "compare sales of the stoneware mug and the glaze kit this year",
    ],
  ],
  [
    "Rose Patel: phone",
    [
      "Rose Patel phone",
      "what's Rose Patel's number",
      "phone number of Rose Patel",
      "rose patels phone number",
      "rose patel tel",
    ],
  ],
  [
    "Rose Patel: email",
    [
      "email of Rose Patel",
      "what's rose patel's email address",
      "rose patel email?",
      "has Rose Patel an e-mail",
    ],
  ],
  [
    "Olivia Stone: last_order",
    [
      "when did Olivia Stone last order",
      "Olivia Stone last order?",
      "when was olivia stone's last order",
      "last time Olivia Stone bought something",
      "when has Olivia Stone ordered the last time?",
      "when did olivia stone last buy",
    ],
  ],
  [
    "Olivia Stone: first_order",
    [
      "when did Olivia Stone first buy",
      "first order of Olivia Stone",
      "since when is Olivia Stone a customer",
      "when did olivia stone become a customer",
      "how long has olivia stone been a customer",
    ],
  ],
  [
    "May Lin: spent",
    [
      "how much has May Lin spent",
      "total spend of May Lin",
      "what did May Lin spend in total",
      "how much did may lin spend with us",
      "May Lin's total spend",
    ],
  ],
  ["May Lin: spent in may", ["how much did May Lin spend in May"]],
  [
    "José García: orders",
    [
      "how many orders has José García made",
      "how often has jose garcia ordered",
      "how many times did José García buy",
      "number of orders of jose garcia",
    ],
  ],
  [
    "Grant Hill: products",
    [
      "what has Grant Hill bought",
      "what did Grant Hill buy so far?",
      "which products did Grant Hill buy",
      "what did grant hill order",
    ],
  ],
  [
    "Grant Hill: last_product",
    [
      "what did Grant Hill buy last",
      "what was Grant Hill's last purchase",
      "what did grant hill order last time",
    ],
  ],
  [
    "Hope Archer: last_contact",
    [
      "when did we last talk to Hope Archer",
      "last contact with Hope Archer",
      "when did we last speak to hope archer",
      "when was Hope Archer last contacted",
    ],
  ],
  ["Hope Archer: last_heard", ["when did we last hear from Hope Archer"]],
  [
    "Hope Archer: last_summary",
    [
      "what did we last talk about with Hope Archer",
      "what did Hope Archer want last time",
      "what did hope archer say when we last spoke",
    ],
  ],
  [
    "Jack Bath: birthday",
    [
      "when is Jack Bath's birthday",
      "birthday of Jack Bath",
      "jack bath birthday",
      "how old is jack bath",
    ],
  ],
  [
    "Jack Bath: owner",
    ["who looks after Jack Bath", "who is responsible for Jack Bath", "jack bath's owner?"],
  ],
  [
    "Jack Bath: tags",
    [
      "what tags does Jack Bath have",
      "tags of Jack Bath",
      "which tags has Jack Bath",
      "is jack bath on the newsletter",
    ],
  ],
  [
    "Sofie Jørgensen: city",
    ["where does Sofie Jørgensen live", "which city is Sofie Jørgensen in"],
  ],
  ["Sofie Jørgensen: source", ["how did Sofie Jørgensen find us", "source of Sofie Jørgensen"]],
  ["Will Carter: company", ["which company does Will Carter work for", "Will Carter's company"]],
  [
    "Will Carter: profile",
    [
      "Will Carter",
      "tell me about Will Carter",
      "who is Will Carter",
      "show me Will Carter",
      "what do we know about Will Carter",
      "everything on Will Carter",
      "how do i reach will carter",
    ],
  ],
  ["Niamh O'Connor: average_order", ["average order value of Niamh O'Connor"]],
  [
    "Niamh O'Connor: purchases",
    ["orders of Niamh O'Connor", "show me Niamh O'Connor's orders", "purchases of niamh o'connor"],
  ],
  ["Niamh O'Connor: interactions", ["interactions with Niamh O'Connor"]],
  ["Arjun: phone", ["arjun's phone number"]],
  [
    "tasks overdue",
    [
      "what's overdue",
      "overdue follow-ups",
      "what is overdue?",
      "any overdue reminders",
      "list overdue tasks",
      "which follow-ups are overdue",
    ],
  ],
  [
    "tasks overdue of me",
    [
      "anything of mine gone past its date?",
      "my overdue follow-ups",
      "what am I late on",
      "what have i missed",
      "my overdue tasks",
    ],
  ],
  [
    "tasks today of me",
    [
      "what do I have to do today",
      "my follow-ups today",
      "what's on my list today",
      "what's on my plate today",
      "what is due for me today",
      "my tasks for today",
      "who should I call today",
      "who do I need to call today",
    ],
  ],
  [
    "tasks tomorrow of Grace",
    [
      "what does Grace have to do tomorrow",
      "Grace's follow-ups tomorrow",
      "anything on for Grace tomorrow",
      "what is on grace's list tomorrow",
    ],
  ],
  [
    "tasks next week",
    [
      "follow-ups next week",
      "what follow-ups are due next week",
      "what's due next week",
      "which reminders fall due next week",
      "to-dos for next week",
    ],
  ],
  [
    "tasks of Priya",
    [
      "Priya's open follow-ups",
      "open tasks of Priya",
      "follow-ups assigned to Priya",
      "what does Priya still have open",
    ],
  ],
  ["count tasks overdue", ["how many follow-ups are overdue", "number of overdue follow-ups"]],
  [
    "tasks today of all",
    [
      "everyone's follow-ups today",
      "what does the team have to do today",
      "follow-ups of the whole team today",
    ],
  ],
  ["tasks for Rose Patel", ["follow-ups for Rose Patel", "open follow-ups of Rose Patel"]],
  ["list | follow_up overdue", ["who has an overdue follow-up"]],
  [
    "list | customer & not follow_up open",
    ["customers without a follow-up", "customers with no open follow-up"],
  ],
  [
    "interactions call by Tom in this month",
    [
      "how many calls did Tom log this month",
      "calls by Tom this month",
      "number of calls Tom made this month",
      "how many calls has tom made this month",
      "Tom's calls this month",
    ],
  ],
  [
    "interactions call by me in this month",
    [
      "how many calls did I log this month",
      "how many calls have I made this month",
      "my calls this month",
    ],
  ],
  [
    "interactions meeting in this year",
    [
      "how many meetings did we have this year",
      "meetings this year",
      "number of meetings this year",
    ],
  ],
  [
    "interactions call per member in last month",
    [
      "calls per team member last month",
      "how many calls did each team member make last month",
      "calls by team member last month",
    ],
  ],
  [
    "interactions per member in this week",
    [
      "who logged how many interactions this week",
      "interactions per team member this week",
      "who logged the most this week",
    ],
  ],
  [
    "log by Priya in yesterday",
    [
      "what did Priya log yesterday",
      "what has Priya entered yesterday",
      "what did priya put in yesterday",
    ],
  ],
  ["interactions email in last week", ["emails logged last week", "how many emails last week"]],
  [
    "interactions call in in oct",
    ["how many inbound calls in October", "incoming calls in october"],
  ],
  [
    "revenue in last month + profit in last month",
    ["revenue and profit last month", "what were revenue and profit last month"],
  ],
  [
    "count | customer + revenue in last month",
    ["how many customers do we have and what was the revenue last month"],
  ],
  [
    "revenue in may + orders in may",
    [
      "takings in May, and how many orders was that?",
      "what did we turn over in May and over how many orders was that",
      "how much money came in in May and how many sales were those",
    ],
  ],
  [
    "orders in yesterday + revenue in yesterday",
    [
      "how many orders did we have yesterday, and how much was that in total",
      "how many orders did we have yesterday and what did it come to",
    ],
  ],
  [
    "refund_count in this year + refunds in this year",
    ["the number of refunds and the total amount refunded this year"],
  ],
  [
    "Rose Patel: first_order + Rose Patel: orders",
    ["rose patel - date of first order, and number of orders to date?"],
  ],
  [
    "list | bought Raku Workshop in 2025 & not_bought in 2026",
    ["who bought the raku workshop in 2025 and has ordered nothing whatsoever in 2026?"],
  ],
  ["list | tag VIP & not city Leeds", ["everyone tagged vip, Leeds excluded"]],
  [
    "count | customer & city Leeds + count | customer & city York",
    ["how many customers in Leeds? and how many in York"],
  ],
  ["orders per quarter in since 2025-01-01", ["orders for each quarter since the start of 2025"]],
  ["profit in jul + refunds in jul", ["profit for July and the refunds that month"]],
  [
    "orders in this month + refund_count in this month",
    ["how many orders and how many refunds this month", "orders this month? and how many refunds?"],
  ],
  [
    "Rose Patel: phone + Rose Patel: last_order",
    ["what's Rose Patel's phone and when did she last order"],
  ],
  ["list | tag regular & lapsed 90 days", ["which of our regulars have stopped coming?"]],
  ["list by orders top 1 | customer", ["who's our most loyal customer"]],
  [
    "count | bought Raku Workshop in last month",
    ["how many people did the raku workshop last month"],
  ],
  ["units of Kids Party in this year", ["how many kids parties have we sold this year"]],
  ["list by revenue", ["whos spending the most atm"]],
  ["list | spent >1000GBP in 2025", ["which customers spent above 1000 pounds in 2025"]],
  ["list | orders >3 in this year", ["who has bought more than three times this year"]],
  ["list | orders =2", ["who bought exactly two times"]],
  ["list | bought Gift Voucher in dec", ["customers who bought gift vouchers in december"]],
  ["list | bought Clay 10kg in this week", ["anyone bought clay this week?"]],
  [
    "list | bought Studio Membership in yesterday",
    ["did anyone buy a studio membership yesterday"],
  ],
  [
    "list | bought Studio Membership & not city Leeds",
    ["who are the customers that bought the membership but live outside leeds"],
  ],
  ["list | tag teacher & city Leeds", ["teachers in leeds"]],
  ["list | tag teacher & bought Beginner Wheel Class", ["all teachers who took a wheel class"]],
  ["list by revenue | customer & tag wholesale", ["wholesale customers by spend"]],
  ["list by last_order | customer & tag trade", ["trade customers sorted by last order"]],
  [
    "list by last_order asc | customer & tag trade",
    ["trade customers sorted by last order, oldest first"],
  ],
  ["list by orders asc | customer & tag trade", ["trade customers by orders, fewest first"]],
  ["list | tag newsletter & prospect", ["newsletter subscribers who never ordered"]],
  ["list | missing tags", ["show contacts without tags"]],
  ["list | missing phone & has email", ["people with no phone but with email"]],
  ["list | missing birthday", ["contacts with no birthday"]],
  ["list | country DE", ["list everyone from germany"]],
  ["list | customer & city Munich", ["any customers in munich?", "customers in munchen"]],
  ["list | city Galway/Nice", ["who lives in galway or nice"]],
  ["list | not city Leeds & bought in this year", ["non-Leeds customers who bought this year"]],
  ["count | owner Priya", ["how many contacts has Priya got"]],
  ["count | customer & owner Will", ["how many customers does Will look after"]],
  ["list | added this week", ["who joined this week"]],
  ["list | added since 2026-11-16", ["new contacts since monday"]],
  ["list | added oct", ["who signed up in october"]],
  [
    "new_customers per quarter",
    ["new customers by quarter", "how many new customers per quarter", "new customers quarterly"],
  ],
  ["list by name asc | customer", ["customers sorted by name", "customers alphabetically"]],
  ["list by birthday asc | customer & city Leeds", ["customers in Leeds by birthday"]],
  ["list | new q3", ["new customers in q3"]],
  ["list | new since 2026-09-01", ["first-time customers since september"]],
  ["list | new this year & source Google", ["customers acquired through google this year"]],
  [
    "count | new this year & source Instagram",
    ["how many customers did instagram bring us this year"],
  ],
  ["revenue per source in this quarter", ["revenue by source for this quarter"]],
  ["revenue per month by revenue top 1", ["what's our best month"]],
  ["revenue per month in this year by revenue top 1", ["which month had the most sales this year"]],
  ["revenue per week by revenue top 1", ["what was our best week"]],
  ["revenue per month in this year by revenue asc top 1", ["worst month this year for sales"]],
  [
    "revenue in this month",
    ["how's business this month", "how are we getting on this month sales wise"],
  ],
  [
    "revenue in this year vs last year",
    ["how are we doing compared to last year", "sales this year vs last year"],
  ],
  ["revenue in this month vs oct", ["is this month better than october"]],
  ["revenue in q2 vs q3", ["difference in revenue between q2 and q3"]],
  ["revenue in 2026-06-01..2026-08-31", ["revenue june to august"]],
  ["revenue in 2026-11-01..2026-11-07", ["takings for the first week of november"]],
  ["revenue in 2026-11-14", ["how much came in on saturday", "sales on 14/11"]],
  ["orders in 2026-11-01..2026-11-10", ["orders between 1 and 10 november"]],
  [
    "orders per day in last week",
    ["how many orders did we do each day last week", "orders by day last week"],
  ],
  ["revenue per day in this month", ["daily sales this month"]],
  [
    "revenue of Raku Workshop in oct",
    ["what did we earn with raku workshops in october", "income from workshops in october"],
  ],
  ["units of Beginner Wheel Class in oct", ["how many wheel classes were booked in october"]],
  ["revenue per product by revenue asc top 1", ["what sells least", "least popular product"]],
  ["revenue per product in this year by revenue asc top 1", ["slowest selling product this year"]],
  ["revenue per product by revenue top 3 | city York", ["top 3 products in york"]],
  ["revenue per product in this quarter by revenue", ["bestsellers this quarter"]],
  ["profit per product by profit top 1", ["which product made the most profit"]],
  ["profit per product in this year", ["profit by product this year"]],
  [
    "profit in this year | tag trade",
    ["how much profit did we make from trade customers this year"],
  ],
  ["average_order vs tag regular | tag VIP", ["average order for vips vs regulars"]],
  ["count | repeat & bought in this month", ["how many customers came back this month"]],
  ["repeat_rate | source Instagram", ["repeat rate of instagram customers"]],
  ["refunds in oct", ["how much did we give back to customers in october"]],
  ["sales top 5", ["last 5 orders"]],
  ["sales top 10", ["last 10 sales"]],
  [
    "list in this year by revenue top 10 | customer",
    ["who are my top 10 customers this year so far"],
  ],
  ["list in 2025 by orders top 20", ["top 20 by orders in 2025"]],
  ["list by profit | customer & tag wholesale", ["top wholesale customers by profit"]],
  ["list by orders asc top 3", ["who are the 3 people that order the least"]],
  ["list | not_contacted 1 months", ["who haven't i spoken to in a month"]],
  ["list | not contacted in since 2026-09-01", ["anyone we've not contacted since september"]],
  ["list | tag VIP & not contacted call in last 2 weeks", ["vips i haven't called in 2 weeks"]],
  ["list | contacted visit by Priya in oct", ["who did priya visit in october"]],
  ["count | contacted in this week", ["how many people have we talked to this week"]],
  ["list | not_contacted & city Bath", ["contacts we never spoke to in bath"]],
  ["interactions call in this week", ["how many calls this week"]],
  [
    "interactions call per member in this month",
    ["calls by member this month", "who made the most calls this month"],
  ],
  ["interactions visit in oct", ["how many visits did we log in october"]],
  ["interactions per member in today", ["what did grace and tom log today"]],
  ["log note in yesterday", ["show all notes from yesterday"]],
  ["log call negative in this month", ["show negative calls this month"]],
  ["log top 5", ["last 5 interactions"]],
  ["arjun mehta: profile", ["what's the latest with arjun mehta"]],
  ["rose patel: last_contact", ["when did we last see rose patel"]],
  ["may lin: interactions", ["have we talked to may lin lately"]],
  ["mark reading: phone", ["number for mark reading please"]],
  ["hope archer: email", ["does hope archer have an email"]],
  ["olivia stone: tags", ["is olivia stone a vip"]],
  ["grant hill: city", ["where's grant hill from"]],
  ["sofie: birthday", ["what's sofie's birthday"]],
  ["rose patel: purchases of Glaze Kit", ["has rose patel ordered a glaze kit"]],
  ["rose patel: purchases in this year", ["rose patel's orders this year"]],
  ["rose patel: purchases top 3", ["rose patel last 3 orders"]],
  ["arjun mehta: worth", ["what is arjun mehta worth", "lifetime value of arjun mehta"]],
  ["niamh o'connor: profile", ["everything about niamh o'connor"]],
  ["tasks this week", ["who's due this week"]],
  ["tasks tomorrow", ["what's due tomorrow", "reminders for tomorrow"]],
  ["tasks of Will", ["what's next for will"]],
  ["tasks overdue of Priya", ["anything overdue for priya"]],
  ["tasks tomorrow of me", ["do i have anything tomorrow"]],
  ["tasks for may lin", ["tasks for may lin"]],
  ["tasks yesterday done of Will", ["what did will finish yesterday"]],
  ["tasks per assignee", ["open tasks per person", "who has the most open follow-ups"]],
  ["count tasks per assignee", ["how many open follow-ups does each of us have"]],
  ["list | not follow_up open", ["who has no follow-up planned"]],
  ["list | tag VIP & not follow_up open", ["vips without a follow up"]],
  [
    "list | birthday today",
    ["birthdays today", "anybody to congratulate today", "who's blowing out candles today"],
  ],
  ["list | birthday this month", ["who turns a year older this month"]],
  ["list | birthday tomorrow", ["whos bday is tmrw"]],
  ["list | tag VIP & birthday this month", ["vips with birthdays this month"]],
  [
    "list | city Leeds & bought in last 30 days",
    ["pls share list of customers from leeds who purchased in last 30 days"],
  ],
  [
    "revenue in oct",
    [
      "kindly provide total sales for october month",
      "How much have sold we in October?",
      "Sorry to bother you, but could you tell me what we made in October?",
    ],
  ],
  ["orders", ["what is the total number of orders received till date"]],
  [
    "count | not_bought in since 2026-05-18",
    ["how many customers have not purchased since last 6 months"],
  ],
  [
    "list in this year by revenue top 1 | customer",
    ["which customer has given maximum business this year"],
  ],
  ["list by revenue top 5 | customer", ["list out top 5 customers as per revenue"]],
  ["list | customer & birthday dec", ["show customers whose birthday falls in december"]],
  ["list | bought Raku Workshop", ["who all bought raku workshop"]],
  ["list | follow_up open", ["who all have pending follow ups"]],
  ["orders per month in 2025", ["give me month wise orders for 2025"]],
  [
    "list | city Bath & lapsed 6 months",
    ["gimme the folks from bath who ain't bought nothing in 6 months"],
  ],
  ["list in this year by revenue", ["who dropped the most cash this year"]],
  ["list | lapsed 120 days", ["who's been mia for 120 days"]],
  ["revenue of Raku Workshop in this year", ["how'd the raku workshop do this year"]],
  ["revenue per product in this quarter by revenue top 1", ["what's selling best this quarter"]],
  ["units per product in last month by units top 1", ["what sold the most units last month"]],
  ["list | not_bought in since 2026-01-01", ["who's not had owt since january"]],
  ["revenue in last week", ["takings for last week, please"]],
  ["list | new this week", ["any punters new this week?"]],
  ["list | lapsed 3 months", ["Customers which have since 3 months not ordered"]],
  ["count | customer & country IE", ["How many customers have we from Ireland?"]],
  ["revenue in q3", ["What was the turnover in the third quarter?"]],
  [
    "list | owner Tom & not_bought in this year",
    ["Give me the customers of Tom which bought nothing this year"],
  ],
  ["customers per city by revenue top 1", ["In which city do we have the most customers?"]],
  ["revenue per product in oct by revenue", ["Which products were in October the best sold?"]],
  ["list | contacted by Will in yesterday", ["To whom did Will talk yesterday"]],
  [
    "orders of Raku Workshop in this year",
    ["How many times was the Raku Workshop booked this year"],
  ],
  ["tasks next week of Tom", ["which follow-ups has Tom for next week"]],
  ["orders in this year", ["total orders this year"]],
  ["average_order | city Leeds", ["avg order size leeds"]],
  ["list | new last week", ["new custs last week"]],
  ["revenue in this year", ["rev ytd"]],
  ["revenue in last 12 months", ["rev last 12 months"]],
  ["profit in this month", ["profit mtd"]],
  ["orders in q3 vs q2", ["orders q3 vs q2"]],
  ["count | tag VIP", ["vip count"]],
  ["count | tag teacher & city York", ["count of teachers in york"]],
  ["list | customer & missing email", ["cust without email"]],
  ["list in this year by orders top 5 | customer", ["top 5 cust by orders this yr"]],
  ["rose patel: last_order", ["last order rose patel"]],
  ["olivia stone: birthday", ["olivia stone bday"]],
  ["tasks overdue of Tom", ["overdue tom"]],
  ["interactions call in today", ["calls today"]],
  ["interactions visit by Priya in oct", ["priya visits oct"]],
  ["list | city Leeds & tag VIP", ["leeds vips"]],
  ["list | city Bath & tag wholesale & lapsed 45 days", ["bath wholesale no order 45 days"]],
  ["list | not_bought in since 2026-06-01 & tag VIP", ["not bought since june, vip"]],
  ["list | customer & city Leeds & bought Glaze Kit", ["glaze kit buyers leeds"]],
  ["revenue per product in oct", ["sales by product oct"]],
  ["revenue in 2026-05-01..2026-08-31", ["sales may to aug"]],
  ["revenue in 2026-10-01..2026-10-15", ["sales 1-15 oct"]],
  ["orders in 2025 vs 2024", ["2025 v 2024 orders"]],
  [
    "list | tag VIP & city Leeds & has email",
    ["We want to send a mailing: which VIPs in Leeds have an email address?"],
  ],
  [
    "list | orders >10 & city York",
    ["Just checking: is there anyone with more than 10 orders in York?"],
  ],
  ["orders in yesterday", ["Good morning! How many orders did we have yesterday?"]],
  ["Mark Reading: email", ["hey, what's Mark Reading's email address please?"]],
  [
    "list | tag trade & spent >1000 in this year",
    ["Right, which trade customers spent more than 1000 this year"],
  ],
  [
    "list | tag regular & city Bath & not_bought in this quarter",
    ["who are the regulars in bath that haven't bought this quarter"],
  ],
  ["count | tag regular & city York", ["how many regulars do we have in york"]],
  ["count | tag VIP & bought in last month", ["number of VIPs who bought last month"]],
  ["list | bought in 2025 & bought in 2026", ["customers with orders in both 2025 and 2026"]],
  [
    "list | customer & (bought in sep or bought in oct)",
    ["customers who bought in September or October"],
  ],
  [
    "list | bought Beginner Wheel Class/Raku Workshop & not_bought Studio Membership",
    ["customers who bought the wheel class or the raku workshop but not the membership"],
  ],
  ["list | tag VIP/teacher", ["VIPs and teachers"]],
  ["list | customer & not city Leeds/York", ["customers neither in Leeds nor in York"]],
  ["list | customer & country GB & not city Leeds", ["customers in the UK except Leeds"]],
  ["list | not tag VIP", ["everyone but the VIPs"]],
  ["list | not tag trade/wholesale", ["everyone except trade and wholesale"]],
  [
    "list | source Instagram/Google & prospect",
    ["people from Instagram or Google who haven't bought"],
  ],
  ["list | orders =3", ["customers with exactly 3 orders"]],
  ["list | orders <3", ["customers with fewer than 3 orders"]],
  ["list | orders <=2", ["customers with no more than 2 orders"]],
  ["list | spent >=100 in oct", ["customers who spent at least 100 in October"]],
  ["list | spent >=500", ["who spent 500 or more"]],
  ["list | spent >1000", ["customers with lifetime spend over 1000"]],
  ["list | tag newsletter & missing phone", ["newsletter people without a phone number"]],
  ["list | has email & missing phone", ["contacts with an email but no phone"]],
  ["list | city Leeds & added since 2026-09-01", ["contacts in Leeds added since September"]],
  ["list | prospect & city York & added this year", ["prospects in York added this year"]],
  ["list | prospect & source craft fair", ["leads from the craft fair"]],
  ["list | missing owner & city Bath", ["contacts without an owner in Bath"]],
  ["list | owner Priya & tag VIP", ["Priya's VIPs"]],
  ["list | customer & owner Will & city Leeds", ["Will's customers in Leeds"]],
  ["list | owner Grace & lapsed 90 days", ["which of Grace's customers haven't bought in 90 days"]],
  ["list | customer & contacted by Tom in this month", ["customers Tom talked to this month"]],
  ["list | tag VIP & not_contacted 30 days", ["vips without contact in 30 days"]],
  ["revenue per contact in this year", ["revenue per customer this year"]],
  ["orders per contact in 2025", ["orders per customer in 2025"]],
  ["revenue per owner", ["revenue per team member"]],
  ["revenue per owner in this year", ["revenue per owner this year"]],
  ["revenue per tag in this year", ["sales by tag this year"]],
  ["customers per tag", ["customers by tag", "give me a breakdown of customers per tag"]],
  ["orders per source in last month", ["orders by source last month"]],
  ["revenue per weekday in oct", ["revenue by weekday in October"]],
  ["orders per weekday by orders top 1", ["which weekday has the most orders"]],
  ["orders per month in 2025 by orders top 1", ["busiest month in 2025"]],
  ["revenue per month in 2025 by revenue top 1", ["best month of 2025"]],
  [
    "revenue per product in this year by revenue top 1 | city Leeds",
    ["best selling product in Leeds this year"],
  ],
  ["revenue per source by revenue top 3", ["top 3 sources by revenue"]],
  ["customers per source by revenue top 1", ["which source brings in the most customers"]],
  ["contacts per city by revenue top 1 | tag VIP", ["which city has the most VIPs"]],
  ["customers per country by revenue top 1", ["which country do most customers come from"]],
  ["average_order per month in this year", ["average order value by month this year"]],
  ["average_order per city", ["average order value by city"]],
  ["profit per month in 2025", ["profit per month in 2025"]],
  ["profit per city in this year", ["profit by city this year"]],
  ["new_customers per source in this year", ["new customers by source this year"]],
  ["list | new this year & city Leeds", ["new customers in Leeds this year"]],
  ["new_customers in oct vs sep", ["number of new customers in October compared to September"]],
  ["orders in this week vs last week", ["more orders this week or last week?"]],
  [
    "revenue in this quarter vs -4. quarter",
    ["how does revenue this quarter compare with the same quarter last year"],
  ],
  ["revenue in last week vs -2. week", ["revenue last week vs the week before"]],
  ["revenue in oct vs city York | city Leeds", ["sales in Leeds compared to York in October"]],
  ["customers vs source Instagram | customer & source website", ["website vs Instagram customers"]],
  ["interactions per kind in this month", ["interactions by kind this month"]],
  ["interactions email per month in this year", ["emails per month this year"]],
  ["interactions note by Grace in last week", ["how many notes did Grace write last week"]],
  ["log by me in today", ["what did I log today"]],
  ["Rose Patel: interactions", ["what was logged for Rose Patel"]],
  ["Rose Patel: interactions call", ["calls with Rose Patel"]],
  ["Rose Patel: interactions call top 3", ["last 3 calls with Rose Patel"]],
  [
    "list | bought Studio Membership in this year",
    ["customers who joined the membership this year"],
  ],
  [
    "list | bought Beginner Wheel Class in last month",
    ["who enrolled in the beginner wheel class last month"],
  ],
  [
    "list | city Galway & bought Raku Workshop",
    ["which people in Galway purchased the raku workshop"],
  ],
  [
    "list | tag VIP & city Bath & not_bought in since 2026-08-01",
    ["do we have any VIPs in Bath that haven't ordered since August"],
  ],
  ["orders of Glaze Kit in this year", ["how many orders has the Glaze Kit had this year"]],
  ["revenue in oct | city Leeds", ["show me what Leeds spent in October"]],
  ["revenue in this year | tag teacher", ["how much have teachers spent this year"]],
  ["revenue in 2025 | tag wholesale", ["turnover with wholesale in 2025"]],
  [
    "list of Raku Workshop by revenue top 3 | customer",
    ["name the top three customers for raku workshops"],
  ],
  ["list of Stoneware Mug by revenue top 3", ["top 3 buyers of stoneware mugs"]],
  [
    "list of Glaze Kit by units",
    ["who buys the most glaze kits", "who orders the most glaze kits"],
  ],
  ["count | tag gift list", ["how many people are on the gift list"]],
  ["list | tag newsletter & city Leeds", ["who's on our newsletter in Leeds"]],
  ["customers per country", ["count customers by country"]],
  ["revenue per city in last quarter", ["split revenue by city for last quarter"]],
  ["customers per owner", ["how many customers per team member"]],
  ["contacts per month | added this year", ["how many contacts were added each month this year"]],
  ["revenue per quarter in this year", ["revenue in each quarter of this year"]],
  ["orders per weekday in oct", ["orders each weekday in October"]],
  ["profit in q3 vs q2", ["what was the profit in Q3 compared to Q2"]],
  [
    "new_customers in this month vs last month",
    ["did new customers go up this month compared to last month"],
  ],
  ["orders in oct vs sep", ["how many fewer orders did we get in october than september"]],
  ["average_order in oct vs sep", ["average order value in october versus september"]],
  [
    "revenue in this year vs last year | city Leeds",
    ["has revenue in Leeds grown this year compared to last year"],
  ],
  [
    "count | bought in this year & bought in last year",
    ["how many customers bought both this year and last year"],
  ],
  [
    "list | bought in last year & not_bought in this year",
    ["who bought last year but not this year"],
  ],
  ["list by first_order | customer", ["latest customers", "newest customers"]],
  ["list by first_order asc | customer", ["oldest customers"]],
  ["list in last 30 days by revenue", ["who spent the most in the last 30 days"]],
  [
    "list by revenue top 1 | customer & source Instagram",
    ["who's our top customer from Instagram"],
  ],
  ["list | country IE & bought in this year", ["which Irish customers bought this year"]],
  ["list | customer & country IE/FR", ["clients in Ireland or France"]],
  ["count | customer & country FR", ["how many French customers do we have"]],
  ["list | customer & not tag wholesale & city York", ["non-wholesale customers in York"]],
  ["list | customer & missing tags", ["customers without any tag"]],
  ["list | missing source", ["people without a source"]],
  ["list | source Google", ["people whose source is Google"]],
  ["list | customer & source referral", ["who referred customers"]],
  ["list | owner me", ["contacts owned by me"]],
  ["list | customer & owner me & city Leeds", ["my customers in Leeds"]],
  [
    "list | owner me & not_contacted 90 days",
    ["which of my contacts haven't I spoken to in 90 days"],
  ],
  ["list | owner Grace & prospect", ["anyone assigned to Grace who's never bought"]],
  ["list | customer & owner Grace/Tom", ["Grace and Tom's customers"]],
  ["list | customer & owner Priya/Tom", ["customers of Priya or Tom"]],
  ["list | company Mehta Interiors", ["who works for Mehta Interiors"]],
  ["list | company Stone & Daughters", ["contacts from Stone & Daughters"]],
  ["revenue in this year | company Mehta Interiors", ["revenue from Mehta Interiors this year"]],
  ["revenue | company Bath Spa Hotel", ["how much has Bath Spa Hotel spent"]],
  ["list | called Patel", ["everyone with surname Patel"]],
  ["Arjun Mehta: email", ["email for Arjun Mehta?"]],
  ["Arjun Mehta: phone + Arjun Mehta: email", ["what's the phone and email of Arjun Mehta"]],
  ["May Lin: birthday + May Lin: owner", ["when's May Lin's birthday and who looks after her"]],
  ["Hope Archer: average_order", ["average order of Hope Archer"]],
  ["Grant Hill: notes", ["notes on Grant Hill"]],
  ["Grant Hill: company", ["Grant Hill's company"]],
  ["Mark Reading: city", ["Mark Reading's city"]],
  ["Will Carter: last_contact", ["when did Will Carter last visit"]],
  ["Will Carter: last_contact email", ["last time we emailed Will Carter"]],
  ["Will Carter: products in oct", ["what did Will Carter buy in October"]],
  ["tasks 2026-11-20", ["anything due on Friday"]],
  ["tasks this week of me", ["what do I need to do this week"]],
  ["count tasks of Priya", ["how many tasks has Priya got open"]],
  ["tasks overdue per assignee", ["overdue tasks by person"]],
  ["tasks | tag VIP", ["follow-ups for VIP customers"]],
  ["list | birthday next 30 days & city Leeds", ["who's got birthdays coming up in Leeds"]],
  ["list | birthday next 2 weeks", ["birthdays in the next fortnight"]],
  ["list | tag VIP & birthday next month", ["VIP birthdays next month"]],
  ["count | birthday this week", ["how many birthdays this week"]],
  [
    "list | customer & not contacted by Tom in last 60 days",
    ["customers Tom hasn't talked to in 60 days"],
  ],
  ["list | owner Tom & not_contacted 60 days", ["Tom's contacts nobody has talked to in 60 days"]],
  ["list | customer & follow_up this week", ["customers with a follow-up due this week"]],
  [
    "average_order in this year",
    [
      "May I have the average order value for the current year to date?",
      "Average order value, year to date.",
    ],
  ],
  [
    "list | bought raku workshop in 2025",
    [
      "Please set out every customer who bought a Raku Workshop at some point during 2025.",
      "every customer who bought a Raku Workshop in 2025",
    ],
  ],
  [
    "orders in may 2026 vs apr 2026",
    [
      "I would be interested to learn how the number of orders in May 2026 compares with April 2026.",
    ],
  ],
  [
    "revenue per product in this year",
    ["I would like this year's sales so far, divided up by product."],
  ],
  [
    "list by revenue top 5 | customer",
    [
      "Which five customers have been worth the most to us in revenue over the whole of our history?",
    ],
  ],
  [
    "list in this year by revenue top 3 | customer & city leeds",
    ["Leeds alone, top three customers this year", "in Leeds, the top three customers this year"],
  ],
  [
    "revenue per city by revenue top 5",
    ["I should be glad of the five cities with the most revenue of all time, from the top down."],
  ],
  [
    "list | city leeds & owner me",
    [
      "everyone in Leeds that I look after, I am heading that way",
      "contacts in Leeds I look after",
    ],
  ],
  ["orders in last month vs jun", ["orders last month compared to the month of June"]],
  // What a figure is for, and times said twice, change nothing
  [
    "count | missing email",
    [
      "Purely for the annual file, how many contacts have no email?",
      "how many contacts have no email, for my report",
    ],
  ],
  [
    "list | missing email",
    [
      "contacts for whom no email is recorded",
      "the contacts whose email we don't hold",
      "contacts whose email we do not have",
    ],
  ],
  [
    "retention in q2 2026",
    ["what was retention last quarter, that is to say the second quarter of 2026?"],
  ],
  // Not since
  [
    "list | bought Glaze Kit in last year & not_bought Glaze Kit in this year",
    [
      "who bought a glaze kit last year but not since?",
      "who bought a glaze kit last year and hasn't been back since",
    ],
  ],
  [
    "list | bought in 2025 & not_bought in since 2026-01-01",
    ["customers who ordered in 2025 but haven't since"],
  ],
  // Rankings in whole sentences
  [
    "list in 2025 by revenue top 10 | customer",
    ["would you rank the ten customers with the highest spend in 2025, largest first?"],
  ],
  // Times and cuts
  ["revenue in this month vs last month", ["is revenue up or down on last month"]],
  ["revenue in yesterday", ["how did yesterday go", "what came in yesterday", "how was yesterday"]],
  ["revenue per tag", ["revenue by customer tag"]],
  ["average_order in this year vs last year", ["average basket size this year versus last"]],
  ["list | not_contacted 6 months", ["people we've lost touch with, 6 months or more"]],
  // With stories around it, in sentences of their own
  [
    "list | customer & city Leeds",
    ["Leeds. I always liked Leeds, nicer manners. List me the customers in Leeds"],
  ],
  [
    "profit of Glaze Kit in this year",
    [
      "Glaze, everybody thinks it's a goldmine. It is not, or maybe it is? Profit on the glaze kit this year please",
    ],
  ],
  [
    "repeat_rate",
    [
      "a man on the radio was going on about loyalty, very sure he was… what's our own repeat rate then?",
    ],
  ],
  [
    "list | tag VIP & not_bought in this year",
    [
      "VIP customers who haven't bought anything this year - not one thing, after all that coffee - who are they?",
    ],
  ],
  // What it is, and what it is not
  [
    "count | customer & city Reading",
    ["how many customers are in reading the town not the surname"],
  ],
  // What it is wanted for, and news of the one it is asked of
  [
    "list | tag VIP & tag teacher",
    [
      "which of our VIPs are also tagged teacher? want to ring them before the weekend",
      "VIPs who are tagged teacher, I need to email them by friday",
    ],
  ],
  ["list | lapsed 90 days", ["who hasn't bought in 90 days? I want to call them this week"]],
  ["list | customer & city Leeds", ["customers in Leeds please, want to drop in on them tomorrow"]],
  [
    "Hope Archer: last_contact",
    [
      "hey so um when did we last talk to Hope Archer she is coming in at eleven",
      "when did we last talk to Hope Archer, she's here now",
    ],
  ],
  ["Hope Archer: phone", ["whats Hope Archer's number I need to ring her"]],
  [
    "Hope Archer: email",
    [
      "what e-mail address do we hold for Hope Archer",
      "hope archer's email i have to write her back",
    ],
  ],
  [
    "Hope Archer: profile",
    ["How is Hope Archer doing?", "hows hope archer", "how is hope archer getting on these days"],
  ],
  [
    "revenue of Glaze Kit in 2025",
    [
      "I need the revenue with Glaze Kit in 2025 for the supplier, can you tell me it",
      "I want the sales of Glaze Kit in 2025 for the lender",
    ],
  ],
  // The number asked for last, and the cut in other words
  ["orders in yesterday", ["Orders yesterday, how many?"]],
  ["orders in last week", ["orders last week, how many were there"]],
  [
    "orders per weekday in last 12 months",
    [
      "how are orders spread over the days of the week, last 12 months",
      "how are orders distributed over weekdays, last 12 months",
    ],
  ],
  [
    "revenue per source in this year",
    [
      "could you split this year's revenue by where people heard of us, so by source",
      "revenue this year by how they found us",
    ],
  ],
  [
    "orders in May vs Apr",
    [
      "did we do more orders in May than in April?",
      "did we make more orders in May than April",
      "did we take more orders in May than in April",
    ],
  ],
  [
    "revenue in last month vs -2. month",
    [
      "compare revenue last month with the month before it",
      "revenue last month compared to the month before that",
    ],
  ],
  [
    "Rose Patel: last_contact",
    [
      "when did anyone last talk to Rose Patel",
      "last time anyone spoke to Rose Patel?",
      "when was Rose Patel last contacted by anyone",
    ],
  ],
  [
    "list | refunded in this year",
    [
      "need the list of people we gave a refund to this year",
      "people we gave a refund to this year",
    ],
  ],
  [
    "list | tag VIP & customer",
    [
      "list our VIPs that have bought something",
      "VIPs that bought anything",
      "VIPs who have ordered something",
    ],
  ],
  [
    "list | tag VIP & not tag wholesale",
    [
      "VIPs, leave the wholesale ones out",
      "VIPs but keep wholesale out",
      "VIPs, leave out wholesale",
    ],
  ],
  ["tasks next week of Priya", ["wich follow-ups does Priya have next week"]],
  // What is said once for both
  [
    "interactions meeting by Priya in this year + interactions meeting by Tom in this year",
    [
      "How many meetings did Priya and how many did Tom log this year",
      "how many meetings did Priya log and how many Tom this year",
      "how many meetings did Priya log this year and how many did Tom",
    ],
  ],
  [
    "tasks overdue of all",
    [
      "any overdue follow ups? everyones not jsut mine",
      "overdue follow-ups, everyone's not only mine",
    ],
  ],
  // Figures that could be years, months that could be people
  [
    "list | spent >2000",
    [
      "customers who spent over 2000 with us",
      "who spent more than 2000 with us all told",
      "people who've spent over 2000 altogether",
    ],
  ],
  ["list | spent >2000 in 2025", ["customers who spent over 2000 in 2025"]],
  ["orders in last week", ["how many orders went through last week", "how much orders last week"]],
  ["revenue in may", ["the revenue of May", "sales for May"]],
  [
    "count | new may + refund_count in may",
    ["how many new customers did we get in May, and how many refunds were there in that month"],
  ],
  [
    "list | bought Glaze Kit in last year & not_bought in this year",
    [
      "who bought a glaze kit last year but nothing this year",
      "who bought a glaze kit last year but nothing at all this year",
    ],
  ],
  ["list | missing phone", ["contacts with no phone set"]],
  [
    "revenue of Glaze Kit in this year",
    ["how much have we made on glaze kits this year, revenue I mean"],
  ],
  ["list | tag VIP & customer", ["VIPs who have bought"]],
  // Of whom, behind a comparison, is no part of it
  [
    "revenue of Glaze Kit in today vs Clay 10kg | last_order jan 2023",
    [
      "revenue of Glaze Kit today compared to Clay 10kg from contacts whose last order was in January 2023",
    ],
  ],
  // What sells, said with verbs that earn or go
  [
    "orders per source by orders top 1",
    ["which source brings the most orders", "which source brings in the most orders"],
  ],
  ["orders per quarter in since 2025-01-01", ["how have orders gone per quarter since 1 Jan 2025"]],
  ["list | customer & missing email", ["customers whose email id is missing"]],
  ["count | missing owner", ["how many contacts have got no owner against them"]],
  [
    "list | lapsed 90 days",
    [
      "ok so I was just thinking in the car um can you tell me which customers have not bought anything in the last ninety days thank you",
    ],
  ],
  [
    "orders of Glaze Kit in last week",
    [
      "good morning, hope you are doing well. yesterday there was too much rush so I am only asking now, how many glaze kit orders were there last week",
    ],
  ],
  [
    "list by profit top 3 | customer & city Leeds",
    ["In Leeds, the 3 customers who are bringing the most profit"],
  ],
  ["count | tag VIP", ["how many VIP owners do we have"]],
  [
    "list by average_order top 5 | orders >=10",
    [
      "Who tends to fill up the biggest baskets? I mean top 5 by average order value, but only people with at least ten orders please",
    ],
  ],
  // Of whom a sentence before tells
  [
    "Olivia Stone: last_contact",
    [
      "somebody heard that Olivia Stone is moving to Spain but it's only a rumour. when did we last talk to her?",
      "was it Priya or Grace who had the last chat with Olivia Stone",
      "was it me, Tom or Grace who last spoke to Olivia Stone?",
    ],
  ],
  [
    "Olivia Stone: orders",
    ["There goes Olivia Stone with her muddy dog again. How many orders has she placed?"],
  ],
  [
    "Rose Patel (Leeds): spent in this year",
    [
      "Rose Patel, the one up in Leeds. How much has she spent this year?",
      "Rose Patel... the one in Leeds. How much has she spent this year?",
    ],
  ],
  // What one of them does and did
  [
    "Olivia Stone: last_order",
    [
      "when was the last time Olivia Stone came in and paid for anything",
      "When did Olivia Stone last pop in and buy something?",
      "when was the last time Olivia Stone paid for something",
    ],
  ],
  [
    "Olivia Stone: standing",
    [
      "how long does it usually take Olivia Stone between orders",
      "how many days between orders for Olivia Stone, roughly?",
      "what's the usual gap between orders for Olivia Stone",
      "is Olivia Stone still buying?",
      "is Olivia Stone a customer of ours",
    ],
  ],
  [
    "Olivia Stone: purchases in last month",
    ["what did Olivia Stone buy last month and how much of it"],
  ],
  [
    "Olivia Stone: products",
    ["what does Olivia Stone buy most", "what did Olivia Stone order most?"],
  ],
  [
    "Olivia Stone: last_heard",
    [
      "what was the last thing Olivia Stone told us",
      "what's the last thing Olivia Stone said to us?",
    ],
  ],
  [
    "Olivia Stone: follow_ups",
    [
      "who is supposed to be ringing Olivia Stone, and by when",
      "who's going to call Olivia Stone?",
      "who was meant to email Olivia Stone",
    ],
  ],
  [
    "Olivia Stone: interactions in since 2026-05-02",
    ["did anyone follow up with Olivia Stone since 2 May"],
  ],
  [
    "Olivia Stone: notes",
    ["what was in the last note on Olivia Stone", "last note for Olivia Stone?"],
  ],
  [
    "Olivia Stone: profile",
    ["tell me about Olivia Stone, the whole story", "do we have Olivia Stone?"],
  ],
  [
    "list | bought Raku Workshop & not_bought other than Raku Workshop",
    [
      "who only bought the raku workshop",
      "customers who have bought nothing but Raku Workshop",
      "who bought a Raku Workshop and nothing else?",
      "who bought a raku workshop but hasn't ordered anything else",
    ],
  ],
  [
    "list | bought Glaze Kit in this year & not_bought other than Glaze Kit in since 2026-03-01",
    ["who took a glaze kit this year and hasn't bought anything else since March"],
  ],
  [
    "list | bought other than Glaze Kit in may",
    ["who bought something other than a glaze kit in May"],
  ],
  ["count tasks + count tasks overdue", ["total open follow-ups, and how many of those are late?"]],
  [
    "count tasks of Tom + count tasks overdue of Tom",
    ["how many follow-ups does Tom have, and how many of those are overdue?"],
  ],
  [
    "tasks done per assignee",
    [
      "who has closed more follow-ups, Tom or Priya?",
      "between Tom and Priya, who has done more tasks",
    ],
  ],
  [
    "tasks for Olivia Stone",
    [
      "is Olivia Stone on anybody's list?",
      "what's planned with Olivia Stone",
      "what did we promise to do for Olivia Stone?",
    ],
  ],
  [
    "profit per product by profit top 3 | city Leeds",
    ["taking Leeds alone, which three products bring in the most profit?"],
  ],
  ["orders in may | city York", ["considering only York, how many orders in May?"]],
  [
    "list in may by revenue | bought in may",
    [
      "who bought in May and how much each?",
      "customers who bought in May, and how much did each of them spend",
    ],
  ],
  [
    "revenue per contact in last month | tag teacher",
    ["how much did each of the teachers spend last month"],
  ],
  [
    "Rose Patel: phone + Olivia Stone: phone",
    [
      "phone numbers of Rose Patel and Olivia Stone",
      "phone numbers for Rose Patel and Olivia Stone please",
    ],
  ],
  [
    "Rose Patel: spent + Olivia Stone: spent",
    [
      "who spent more, Rose Patel or Olivia Stone?",
      "how much did Rose Patel and Olivia Stone spend",
    ],
  ],
  [
    "Rose Patel: worth + Olivia Stone: worth",
    ["Rose Patel versus Olivia Stone, who's worth more to us?"],
  ],
  [
    "tasks overdue for Rose Patel + tasks overdue for Olivia Stone",
    ["anything overdue on Rose Patel or Olivia Stone?"],
  ],
  [
    "tasks overdue for Rose Patel",
    ["anything overdue for Rose Patel?", "is anything late for Rose Patel"],
  ],
  [
    "log by me with Rose Patel",
    ["what have I logged for Rose Patel?", "what did I log with Rose Patel"],
  ],
  ["log by Tom with Rose Patel", ["what did Tom log for Rose Patel"]],
  [
    "sales to Rose Patel",
    [
      "was there any refund to Rose Patel, and for what?",
      "refunds to Rose Patel",
      "has Rose Patel had a refund",
    ],
  ],
  [
    "list | customer & missing phone & missing email",
    [
      "customers without an email or a phone number",
      "which customers have not given us either an email or a phone number?",
    ],
  ],
  [
    "tasks of me",
    ["my oldest follow-ups", "which of the follow-ups assigned to me have been waiting longest?"],
  ],
  ["list by first_order top 1 | customer", ["who joined as a customer most recently?"]],
  ["Olivia Stone: birthday", ["when is Olivia Stone's birthday, and how old will she be?"]],
  ["list | late", ["who is overdue for another purchase"]],
  ["interactions visit in q1 vs q2", ["compare visits in Q1 and Q2", "visits in Q1 vs Q2"]],
  [
    "interactions call by Tom in may vs jun",
    ["how many calls did Tom log in May compared with June"],
  ],
  ["interactions call per member in jun", ["who took most of the calls in June?"]],
  ["repeat_rate", ["what share of our customers come back for a second purchase?"]],
  [
    "average_order vs source Google | source Instagram",
    ["do Instagram customers spend more per order than Google customers?"],
  ],
  ["profit of Gift Voucher", ["do gift vouchers make us any money at all?"]],
  [
    "units per product in last year by units asc top 1",
    ["worst selling product of last year by number of units"],
  ],
  [
    "units of Glaze Kit in may vs Stoneware Mug",
    ["glaze kits or stoneware mugs, which one sold more pieces in May?"],
  ],
  ["orders in 2024 + orders in 2025", ["how many orders in 2024 and how many in 2025"]],
  ["sales in last week", ["give me last week's orders with names, products and amounts"]],
  [
    "sales | company Mehta Interiors",
    ["every purchase by anyone at Mehta Interiors, newest first"],
  ],
  ["log by Tom in last 1 days", ["show me what Tom logged yesterday and today"]],
  [
    "revenue of Glaze Kit per month in since 2026-05-01",
    ["show glaze kit sales month by month from May to now"],
  ],
  [
    "profit per source + profit per source by profit asc top 1",
    ["profit by source, and tell me which source is the weakest"],
  ],
  [
    "orders of Glaze Kit in may + customers of Glaze Kit in may",
    ["glaze kit in May: number of orders and number of different customers"],
  ],
  [
    "log about glaze kit in this year",
    [
      "who asked about the glaze kit this year?",
      "everyone who enquired about a glaze kit this year",
    ],
  ],
  [
    "log call about kiln repair",
    [
      "who called about the kiln repair?",
      "calls about the kiln repair",
      'which calls were about "kiln repair"',
      "how many calls about the kiln repair",
    ],
  ],
  [
    "log negative about kiln repair in may",
    ["exchanges about the kiln repair in May that went badly"],
  ],
  ["log email by Tom about craft fair", ["which emails did Tom log about the craft fair"]],
  [
    "count | not city York & bought Stoneware Mug",
    [
      "how many people who are not in York have bought a stoneware mug?",
      "how many who don't live in York bought a stoneware mug",
      "how many non-York people bought a stoneware mug",
    ],
  ],
  [
    "list | not owner Tom & bought Stoneware Mug",
    ["which customers that aren't Tom's bought a stoneware mug"],
  ],
  ["list | customer & owner me", ["customers I own", "my own customers"]],
  ["revenue | owner me", ["revenue from customers I own"]],
  [
    "interactions call in this year | customer & city York",
    [
      "how many calls with customers in York this year",
      "number of calls with customers in York this year",
    ],
  ],
  [
    "interactions call by Tom in last month | repeat",
    ["how many calls with repeat customers last month by Tom"],
  ],
  [
    "refund_count in this year + refunds in this year",
    ["refunds this year, how many and how much", "how many refunds this year and how much"],
  ],
  [
    "revenue per city in since 2026-01-01 by revenue top 5",
    ["revenue by city since January 1, top 5 cities", "revenue by city since January 1, top 5"],
  ],
  ["list | one_time", ["who bought on one day only"]],
  ["Rose Patel: last_contact call", ["when did we last call Rose Patel"]],
  ["Rose Patel: last_heard email", ["when did Rose Patel last email us"]],
  [
    "count | orders >=5",
    [
      "number of customers who've put in 5 or more orders?",
      "how many customers placed 5 or more orders",
    ],
  ],
  [
    "customers per city by revenue top 3",
    ["which three cities do most of our customers come from?"],
  ],
  ["Rose Patel: spent", ["how much has Rose Patel spent with us all up?"]],
  [
    "interactions per member in this month",
    ["who in the team has logged the most this month? show me everyone"],
  ],
  ["list | tag VIP", ["who are the VIPs? show me everyone"]],
  [
    "list | late",
    ["who is late?", "who's late", "who's running late", "who's late with their usual order"],
  ],
  ["list | tag VIP & late", ["which VIPs are late"]],
  [
    "tasks overdue",
    [
      "what's late",
      "who is late with their follow-ups",
      "are there reminders that should've been dealt with by now and are still open?",
    ],
  ],
  [
    "count | customer & has email & has phone",
    [
      "how many customers have an email and a phone number",
      "how many customers with both email and phone",
    ],
  ],
  [
    "list by first_order asc top 3 | customer",
    ["oldest 3 customers", "our 3 longest standing customers"],
  ],
  [
    "list by last_contact asc top 10 | customer",
    ["list the 10 customers we haven't talked to the longest", "top 10 longest silent customers"],
  ],
  // A time of which no length is said
  [
    "list | lapsed 90 days",
    [
      "who hasn't bought recently?",
      "who has not ordered anything lately",
      "which customers haven't bought in a while",
      "who stopped buying lately",
    ],
  ],
  ["list | not_bought Glaze Kit in last 90 days", ["who hasn't bought a glaze kit in a long time"]],
  [
    "list | not_contacted 90 days",
    ["who haven't we talked to in a while?", "who have we not heard from in ages"],
  ],
  // How often of one thing, or in a time
  [
    "list | orders >=2 of Glaze Kit",
    [
      "who has bought a glaze kit more than once?",
      "who ordered glaze kits repeatedly",
      "customers who bought the glaze kit on more than one occasion",
    ],
  ],
  [
    "list | orders >=2 in this year",
    [
      "who bought more than once this year?",
      "which customers have ordered multiple times this year",
    ],
  ],
  // In an order that is said by what they did
  [
    "list by revenue | tag teacher & city Leeds",
    [
      "all teachers in Leeds by what they've spent, biggest first",
      "teachers in Leeds by spend",
      "the teachers in Leeds by how much they have paid",
    ],
  ],
  ["list by orders | tag VIP", ["VIPs by how often they ordered", "VIPs by number of orders"]],
  // How much was sold
  [
    "units per product in this month",
    [
      "units sold this month by product",
      "pieces sold per product this month",
      "units by product this month",
    ],
  ],
  ["units in may", ["units sold in May"]],
  ["units of Glaze Kit in last 3 months", ["how many glaze kits did we do in the last 3 months"]],
  ["average_order | city Leeds", ["what do Leeds people spend per order on average"]],
  [
    "count | bought in last quarter & bought in this quarter",
    ["how many of last quarter's customers bought again this quarter"],
  ],
  ["pareto_share", ["what share of the money comes from our top 20 percent?"]],
  ["list | tag teacher & owner me", ["which teachers have I got"]],
  // How often of one thing
  [
    "list | orders =1 of Glaze Kit",
    ["who bought a glaze kit only once", "who only bought the glaze kit once"],
  ],
  ["list | repeat", ["who came back after their first order?"]],
  ["customers in may vs apr", ["how many customers bought in May compared to April"]],
  [
    "customers in this month vs last month | tag VIP",
    ["how many VIPs bought this month compared to last month"],
  ],
  ["average_customer", ["what does a typical customer spend?"]],
  ["count | tag VIP & bought in this month", ["how many of the VIPs bought this month"]],
  ["customers per source by revenue top 1", ["which source gets us the most customers?"]],
  // The same time last year
  [
    "revenue in may vs may 2025",
    [
      "revenue in May compared to last year",
      "was May better than last year?",
      "May revenue vs last year",
    ],
  ],
  ["revenue in q1 vs q1 2025", ["Q1 revenue vs last year"]],
  ["revenue in last 30 days vs 2025-10-19..2025-11-18", ["sales in the last 30 days vs last year"]],
  ["list | bought in may & not_bought in last year", ["who bought in May but not last year"]],
  // Names that are months, no one but, at no other time, and late by their own measure
  ["list | customer & called April", ["customers called April"]],
  ["list | called June", ["anyone named June?"]],
  ["list | customer & contacted call in apr", ["customers called in April"]],
  [
    "list by first_order | customer & source Instagram",
    ["newest customers exclusively from Instagram", "newest customers only from Instagram"],
  ],
  [
    "list | new 2025 & last_order 2025",
    ["customers who bought only in 2025", "who only ordered in 2025"],
  ],
  ["list | bought in this week", ["who just bought this week"]],
  [
    "list | late",
    [
      "who's late, going by how often they normally buy",
      "customers late by their own rhythm",
      "who is overdue judging by their habits",
    ],
  ],
  ["tasks last week", ["what did we miss last week", "which follow-ups did we miss last week"]],
  ["list | bought in this year", ["customers who still order this year"]],
  // The most of a product, and when most came
  ["list of Glaze Kit by orders", ["who placed the most glaze kit orders"]],
  ["list of Glaze Kit by revenue", ["who spent the most on glaze kits"]],
  ["units of Glaze Kit per city by units top 1", ["which city buys the most glaze kits"]],
  [
    "new_customers per month by revenue top 1",
    ["which month had the most new customers", "in which month did we get the most new customers"],
  ],
  ["customers per month by revenue top 1 | repeat", ["which month had the most repeat customers"]],
  // What is first, to whom, and who came
  ["profit per product in this year by profit asc", ["profit by product this year, worst first"]],
  [
    "interactions call in this month | customer & tag wholesale",
    ["how many calls did we make to wholesale customers this month"],
  ],
  ["count | bought Raku Workshop in 2025", ["how many people came to a raku workshop in 2025"]],
  ["list | bought Raku Workshop in last month", ["who came to the raku workshop last month"]],
  // Somebody left out
  [
    "list by revenue top 10 | customer & not called Rose Patel",
    ["top 10 customers except Rose Patel"],
  ],
  ["revenue in this year | not called Rose Patel", ["revenue this year without Rose Patel"]],
  // What the answer is wanted for
  [
    "list | birthday this week",
    [
      "I need the people with a birthday this week so I can write cards, and their city as well",
      "who has a birthday this week so that we can send them a glaze kit",
    ],
  ],
  [
    "list | repeat & bought Stoneware Mug",
    [
      "people who bought a stoneware mug and who are repeat customers",
      "customers who bought a stoneware mug and who are repeat customers",
    ],
  ],
  // Whether a deed of ours was done to somebody: what is on file of it
  [
    "Olivia Stone: interactions",
    [
      "have we ever sent Olivia Stone the price list",
      "have we told Olivia Stone about the raku workshop",
    ],
  ],
  [
    "Olivia Stone: interactions visit in 2026-11-13",
    ["did I log the visit with Olivia Stone on Friday or was that Priya?"],
  ],
  ["log email by Priya with Olivia Stone", ["has Priya emailed Olivia Stone about the kiln"]],
  [
    "tasks of all for Olivia Stone",
    ["has anyone set a reminder for Olivia Stone about the kiln yet?"],
  ],
  [
    "tasks any of all for Olivia Stone",
    [
      "did Priya ever tick off the review reminder for Olivia Stone",
      "did Priya tick off the kiln check for Olivia Stone",
    ],
  ],
  [
    "sales of Stoneware Mug to Olivia Stone in today",
    ["have I put through Olivia Stone's stoneware mug today yet?? head like a sieve"],
  ],
  [
    "sales of Glaze Kit to Olivia Stone in last week",
    ["did Priya sell Olivia Stone a glaze kit last week"],
  ],
  ["Olivia Stone: phone", ["have I already added Olivia Stone's new number?"]],
  ["Olivia Stone: email", ["did Priya change Olivia Stone's email?"]],
  [
    "unknown",
    [
      "did we send Olivia Stone and Jack Bath the price list",
      "if we sent Olivia Stone the price list, did she buy",
      "pay Priya her overtime out of this week's till",
    ],
  ],
  // A statement or a heading, and behind it a question that is whole by itself
  ["orders in yesterday", ["the kiln man is due at ten, how many orders yesterday?"]],
  // The same with no mark between the story and what is asked
  [
    "revenue in last month",
    ["I've got the landlord on the other line and he's asking how much revenue we made last month"],
  ],
  [
    "list | lapsed 90 days",
    [
      "I have the feeling that a lot of customers went quiet on us so can you show me the ones with no purchase in the last 90 days",
      "it's raining and nobody comes in so tell me who hasn't bought in 90 days",
    ],
  ],
  [
    "list | tag wholesale & city Leeds",
    [
      "we're planning a small open evening and um I'd like to know which of the people we have tagged wholesale are in Leeds",
    ],
  ],
  [
    "list | lapsed 90 days",
    ["weather's awful so it's dead in here, who hasn't bought in 90 days?"],
  ],
  ["list | birthday jul", ["Birthday cards: who has a birthday in July?"]],
  [
    "list | city Leeds & tag wholesale",
    [
      "kiln check before Friday's market: who in Leeds is tagged wholesale",
      "my sister's visiting on Sunday, who in Leeds is tagged wholesale?",
    ],
  ],
  [
    "Olivia Stone: products",
    ["Olivia Stone is on the other line, which products has she bought from us"],
  ],
  [
    "Olivia Stone: birthday",
    [
      "Olivia Stone is a gem, says she's bringing her mum in Saturday. when is Olivia Stone's birthday again?",
    ],
  ],
  [
    "list | refunded in 2025",
    [
      "I'm going through 2025 with the accountant - which customers did we give refunds to that year?",
    ],
  ],
  [
    "list | birthday oct",
    ["rain all week. the van's in the garage, who has a birthday in October?"],
  ],
  [
    "units of Stoneware Mug in this year",
    ["the mug rep is coming tomorrow, how many stoneware mugs did we sell this year?"],
  ],
  [
    "unknown",
    [
      "stoneware mugs are out of stock, who bought one this year?",
      "Priya says it's slow, how many orders did she have this week",
    ],
  ],
  ["list | city Leeds & lapsed 90 days", ["Leeds: who hasn't bought in 90 days?"]],
  ["list | city Leeds & bought Glaze Kit", ["customers in Leeds, who bought a glaze kit?"]],
  ["list | birthday jun", ["I'm writing to everyone with a birthday in June, who's that?"]],
  ["list | missing email & missing phone", ["no email AND no phone... which contacts are those"]],
  [
    "interactions in this month vs last month",
    ["total interactions this month vs last month - calls, notes, the lot"],
  ],
  [
    "interactions call in mar vs apr",
    [
      "did we do more calls in March or in April? arguing with Priya about it",
      "did we make more calls in March or April?",
    ],
  ],
  ["tasks tomorrow of Priya", ["who should Priya call tomorrow"]],
  ["tasks today of Priya", ["what should Priya do today"]],
  [
    "list | not_bought in this month",
    [
      "who hasn't bought yet this month",
      "which customers haven't ordered anything yet this month?",
    ],
  ],
  ["list | not contacted call by Tom in this year", ["who has Tom not called yet this year"]],
  [
    "list | bought in last month & not_bought in this month",
    [
      "Give me the ones who bought something last month and nothing yet this month.",
      "who bought last month and hasn't bought yet this month",
    ],
  ],
  [
    "list | bought Glaze Kit in last year & not_bought in this year",
    [
      "bought glaze kits last year, not a thing from us this year. who?",
      "who bought a glaze kit last year and not a thing this year",
    ],
  ],
  ["list | bought in may & not_bought in jun", ["who bought in May yet not in June"]],
  ["list | prospect & owner Tom", ["prospects under Tom"]],
  ["list | customer & owner Priya & city Leeds", ["customers under Priya in Leeds"]],
  ["list | owner Will", ["who is under Will?"]],
  ["list | spent <50GBP", ["customers under 50 pounds"]],
  [
    "list | source website & one_time",
    ["Which website customers bought on one single day and never came back?"],
  ],
  [
    "list | source Instagram & one_time",
    ["customers from Instagram who bought a single time and haven't been back"],
  ],
  [
    "count | one_time + count | repeat",
    [
      "Of all our customers, how many bought just once and how many came back? I'd like both numbers",
      "How many bought once and how many came back?",
    ],
  ],
  [
    "count | city Leeds & one_time + count | city Leeds & repeat",
    [
      "How many of our Leeds customers bought just once and how many came back?",
      "Of our Leeds customers, how many ordered only once, and how many came again?",
    ],
  ],
  [
    "list | missing email & missing phone",
    ["I need the contacts where we have neither email nor phone"],
  ],
  ["list | missing phone & missing email", ["contacts where neither phone nor email is on file"]],
  [
    "list | bought Glaze Kit & bought Stoneware Mug",
    ["Who's had both a glaze kit and a stoneware mug from us down the years?"],
  ],
  ["list | customer & owner me", ["customers under me"]],
  ["list | country DE", ["Which people on our books live across the border in Germany?"]],
  ["list | city Galway", ["who lives across the water in Galway"]],
  // Behind what was told, asked or promised stands what of, and no deed or time of its own
  [
    "Olivia Stone: interactions",
    [
      "have we told Olivia Stone about the meeting on Friday?",
      "did we invite Olivia Stone to the raku workshop in April?",
      "did we tell Olivia Stone to expect a refund?",
      "did we promise Olivia Stone a refund for the cracked mug?",
      "did we promise Olivia Stone anything",
    ],
  ],
  ["sales to Olivia Stone", ["did we charge Olivia Stone twice after the refund?"]],
  [
    "unknown",
    [
      "did Priya put Olivia Stone down for Friday's workshop?",
      "did we give Olivia Stone's number to Priya?",
      "how much money did we put into mugs last year?",
      "leaving refunds out, what was revenue last year?",
      "we got a complaint from a customer in York, who is that?",
      "Olivia Stone's brother is getting married, what's his number?",
      "of our customers, how many bought a mug just once and how many came back?",
    ],
  ],
  [
    "list | lapsed 120 days",
    [
      "Which customers haven't put a thing through the till in 120 days? Names please",
      "who hasn't put anything through the till in 120 days",
    ],
  ],
  [
    "list | tag teacher & not city Leeds",
    ["I'm after everybody tagged teacher who isn't in Leeds"],
  ],
  ["count | city Leeds & tag teacher", ["quick q how many people in leeds are teachers"]],
  [
    "list | tag teacher & bought Raku Workshop",
    ["teachers who've booked a raku workshop", "which teachers have taken the raku workshop"],
  ],
  ["list | city Leeds & repeat", ["Who in Leeds has bought twice or more"]],
  ["list | customer & missing email & city Leeds", ["customers w/o an email in leeds"]],
  [
    "Rose Patel: phone",
    [
      "Have we got a number for Rose Patel anywhere?",
      "what's rose patel's number, if we have it",
      "I'm after Rose Patel's number",
    ],
  ],
  ["Rose Patel: last_order", ["Remind me when Rose Patel last bought anything"]],
  ["Rose Patel: company", ["where does Rose Patel work?"]],
  ["Rose Patel: last_contact", ["When was Rose Patel last in the shop?"]],
  ["Rose Patel: spent", ["what's Rose Patel's total with us"]],
  [
    "revenue in Q2 2026 vs Q1 2026",
    ["Second quarter of 2026 against the first: sales better or worse?"],
  ],
  ["revenue in mar vs feb", ["Did takings drop in March compared to Feb?"]],
  ["profit of Glaze Kit in 2025", ["What did we make on Glaze Kits in 2025 after costs"]],
  ["units of Glaze Kit in last month", ["how many glaze kits went out the door last month"]],
  ["interactions email out by me in aug", ["number of emails i sent in august"]],
  ["list by first_order | tag teacher", ["newest teachers"]],
  ["Rose Patel: owner", ["Guess I should know this but who looks after Rose Patel?"]],
  [
    "average_order per source by average_order top 1",
    ["Which source gives us the best average order?"],
  ],
  [
    "interactions call per member in this year",
    [
      "have i logged more calls than Tom this year",
      "who made more calls this year, me or Priya?",
      "me vs Tom: calls this year",
    ],
  ],
  [
    "list | bought Raku Workshop in this year",
    [
      "so far this year who all has bought a raku workshop",
      "this year, who bought a raku workshop?",
    ],
  ],
  ["count | bought Glaze Kit in may", ["in May how many people bought a glaze kit"]],
  [
    "list | bought Raku Workshop in this year & not_bought Glaze Kit in this year",
    ["this year who bought a raku workshop but no glaze kit"],
  ],
  [
    "list | refunded in last month",
    [
      "last month who got a refund",
      "whose money did we give back last month",
      "whose orders did we refund last month",
    ],
  ],
  ["list | spent >200 in this year", ["this year, who spent more than 200"]],
  [
    "list | lapsed 90 days",
    [
      "who hasn't bought in 90 days since I want to call them",
      "who hasn't bought in 90 days as I need to email them all",
      "who hasn't bought in 90 days because we'd like to visit them",
    ],
  ],
  [
    "tasks overdue of all",
    ["everything that's overdue, no matter whose", "what's late? doesn't matter whose it is"],
  ],
  ["tasks of Tom", ["who should Tom follow up with"]],
  ["tasks this week of me", ["what do I still have to do for people this week?"]],
  ["tasks 2026-11-21", ["what's due sat"]],
  [
    "count | city York",
    [
      "how many contacts do we have in leeds.. sry york",
      "how many contacts in Leeds. I meant York",
    ],
  ],
  ["revenue in jun", ["revenue in May. sorry, June"]],
  [
    "customers per source",
    ["split our customers by how they found us, instagram and google and that"],
  ],
  [
    "Rose Patel: owner",
    ["Rose Patel, whose contact is she?", "Rose Patel - whose customer is she"],
  ],
  [
    "Rose Patel: email + Rose Patel: owner",
    ["Rose Patel: what's her email, and whose contact is she?"],
  ],
  [
    "count | bought in jun + count | bought in may",
    [
      "number of different people who bought something in June, and in May?",
      "how many people bought in June and how many in May",
    ],
  ],
  [
    "revenue in 2025 vs city York | city Leeds",
    [
      "Leeds or York: which one brought in more revenue in 2025, and how much each?",
      "Leeds against York, which gave us more revenue in 2025",
    ],
  ],
  ["orders vs city York | city Leeds", ["between Leeds and York, which one gave us more orders"]],
  [
    "revenue of Raku Workshop in this year vs Glaze Kit",
    ["did raku workshops beat glaze kits this year?"],
  ],
  ["revenue in q2 vs q1", ["Did Q2 beat Q1 for sales this year?"]],
  ["profit in this quarter vs last quarter", ["did this quarter beat the last one for profit"]],
  ["pareto_share", ["how much of the money hangs on our top 20% of customers, percentage-wise?"]],
  [
    "count | bought in 2026-04-01..2026-06-30",
    ["number of customers who ordered between April 1 and June 30 this year?"],
  ],
  ["count | customer & city Leeds", ["how many actual customers hav we got in Leeds"]],
  ["list | prospect", ["who never spent a penny with us"]],
  [
    "tasks of Tom about invoice",
    ["which of Tom's reminders are about the invoice?", "Tom's follow-ups mentioning the invoice"],
  ],
  ["tasks about raku workshop", ["follow-ups about the raku workshop"]],
  ["tasks this week about mugs", ["any tasks about mugs due this week"]],
  [
    "list | source Instagram & repeat",
    [
      "Of the customers Instagram sent our way, who came back to buy again on a different day?",
      "of the customers Instagram brought us, who came back",
    ],
  ],
  ["list | city Leeds & missing email", ["In Leeds, whose email are we missing?"]],
  ["list | missing phone & city Leeds", ["whose phone number have we not got in Leeds"]],
  [
    "list | tag teacher",
    [
      "Who've we got tagged teacher? New lass starts tomorrow and I want to warn her",
      "who's tagged teacher? the school rings back on Friday",
    ],
  ],
  ["revenue per product in this year", ["I'd like every product ranked by revenue, year to date."]],
  ["customers per city", ["give me every city ranked by number of customers"]],
  ["list by revenue | customer", ["every customer ranked by revenue"]],
  [
    "list | city Leeds & one_time",
    ["list the people in Leeds who bought on one day and never again"],
  ],
  [
    "list | spent >300 in since 2026-01-01",
    ["who's put more than 300 through the till since 1 January?"],
  ],
  ["tasks overdue", ["have we let anything slip? overdue follow-ups I mean"]],
  [
    "list by last_order top 5 | customer",
    ["five most recent buyers", "the 5 most recent customers"],
  ],
  [
    "tasks tomorrow of me",
    ["Anything I'm meant to be following up tomorrow?", "am I meant to be chasing anyone tomorrow"],
  ],
  [
    "Rose Patel: owner + Rose Patel: first_order",
    ["rose patel, whose contact is she and when did she first buy from us"],
  ],
  ["profit in may", ["after costs, what profit came out of May"]],
  // What it was about
  [
    "log about insurance in this year",
    [
      "who asked about insurance this year",
      "which customers have asked about insurance this year",
      "who has been asking us this year about insurance",
      "insurance keeps coming up. who has asked about it this year?",
    ],
  ],
  [
    "log call about Friday glazing in last month",
    [
      "calls about the Friday glazing last month",
      "which phone calls last month concerned the Friday glazing?",
      "any calls last month that mention the Friday glazing?",
      "Friday glazing: show me the calls about it last month",
    ],
  ],
  [
    "tasks about unpaid deposit",
    [
      "follow-ups about the unpaid deposit",
      "which open follow-ups have to do with the unpaid deposit?",
      "unpaid deposit: open follow-ups?",
      "Somebody must ring about the unpaid deposit. Show me those follow-ups.",
    ],
  ],
  ["tasks may about mug", ["which mug follow-ups are due in May?"]],
  // All of one contact's
  [
    "Rose Patel: interactions",
    [
      "all interactions with Rose Patel",
      "everything we have logged with Rose Patel",
      "I need the whole interaction history of Rose Patel",
      "What contact have we had with Rose Patel over time? Every interaction please",
    ],
  ],
  [
    "Rose Patel: interactions note",
    [
      "what notes have been logged for Rose Patel?",
      "list the interactions of kind note for Rose Patel",
    ],
  ],
  // How it went, which way it went, and whose it is not
  [
    "log visit positive in last 30 days",
    [
      "show the visits of the past 30 days that were rated positive",
      "which visits went well in the last 30 days? the ones with positive sentiment",
    ],
  ],
  [
    "interactions call negative in oct",
    [
      "in October, how many of the calls were negative?",
      "calls in October with negative sentiment: how many were there?",
    ],
  ],
  [
    "log negative in this month",
    ["any interactions this month that were marked negative? list them"],
  ],
  ["interactions call in in this month", ["calls that came in this month"]],
  ["interactions email out in last month", ["how many emails went out from us last month"]],
  [
    "interactions visit in oct",
    [
      "how many times did people visit in October?",
      "could you count up the visits in October for me",
    ],
  ],
  ["tasks this week", ["I need all the follow-ups with a due date this week"]],
  ["log in last week", ["everything that was logged last week, interactions I mean"]],
  // A time said twice, and what "then", "there" and "she" point at
  [
    "interactions visit in 2026-11-13",
    ["visits last Friday, 13 November", "I'm looking for the visits of last Friday, November 13."],
  ],
  [
    "log by Priya in 2026-11-13",
    ["Priya worked last Friday (13 November). What did she log that day?"],
  ],
  ["interactions message in since 2026-11-01", ["messages, 1 November until now"]],
  [
    "tasks next week",
    [
      "I'm making the plan for next week and want the follow-ups due then.",
      "I'd like to plan next week. Which follow-ups are due then?",
    ],
  ],
  [
    "interactions visit in oct",
    ["I'm filling in the October sheet and need the visit count for that month."],
  ],
  [
    "list | city Leeds & owner me",
    ["I'm driving out to Leeds and would like a list of the contacts I own there."],
  ],
  [
    "Rose Patel: phone",
    [
      "I need to call Rose Patel and want her number",
      "Rose Patel is coming at ten. What number do we have?",
    ],
  ],
  // Whose, by whom and how many
  ["log call by me in this month", ["show me the calls under my name this month"]],
  ["count tasks overdue of me", ["what's the number of overdue follow-ups under my name?"]],
  ["tasks of Priya", ["Priya is away soon, so I need the open follow-ups that sit with Priya."]],
  [
    "log call by Tom with Rose Patel top 1",
    [
      "Tom's latest call with Rose Patel was on what day?",
      "what's the date of the last call Tom logged with Rose Patel?",
    ],
  ],
  ["log top 5", ["newest interactions, five of them"]],
  [
    "tasks done of Tom",
    ["show the follow-ups of Tom that are marked done", "Tom, follow-ups, done ones"],
  ],
  [
    "tasks cancelled",
    ["cancelled follow-ups", "There must be a couple of cancelled follow-ups. Which are they?"],
  ],
  ["tasks done", ["completed follow-ups"]],
  // Facts of one
  [
    "Rose Patel: last_heard email",
    ["show me the latest email Rose Patel sent us", "most recent inbound email, Rose Patel"],
  ],
  [
    "Rose Patel: last_contact call",
    [
      "the latest phone call with Rose Patel, who put that in?",
      "whose name is on the most recent call with Rose Patel?",
    ],
  ],
  [
    "Rose Patel: last_contact",
    [
      "I can't remember when Rose Patel visited last. Look it up?",
      "I've lost track of Rose Patel. When was she last in touch with us or we with her?",
    ],
  ],
  [
    "Rose Patel: source",
    ["through what did Rose Patel come to us?", "where did we get Rose Patel from?"],
  ],
  ["Rose Patel: orders", ["I need to know how many orders we've had from Rose Patel."]],
  ["Rose Patel: follow_ups", ["who's supposed to follow up with Rose Patel?"]],
  [
    "Rose Patel: profile",
    ["show me all we have on Rose Patel", "Rose Patel is coming at ten. Give me the full picture."],
  ],
  [
    "Rose Patel: first_contact",
    [
      "first interaction with Rose Patel",
      "what was the very first interaction we had with Rose Patel?",
      "when did we first talk to Rose Patel?",
    ],
  ],
  [
    "Rose Patel: last_sentiment",
    [
      "what was the sentiment of the last interaction with Rose Patel",
      "was our latest interaction with Rose Patel positive, neutral or negative?",
      "how was the mood with Rose Patel in the last interaction",
    ],
  ],
  ["Rose Patel: last_sentiment call", ["was the last call with Rose Patel positive or negative?"]],
  [
    "list | source website & bought in this month",
    [
      "I'm checking if the website pays off: which customers that came from it made a purchase this month",
    ],
  ],
  // Conditions on contacts, as strangers to the program put them
  ["list | spent <50GBP", ["who hasn't got to £50 yet?", "who never even reached £50 with us"]],
  [
    "list | spent <100GBP",
    ["there must be a few customers who haven't even spent £100 with us, can you pull them up"],
  ],
  ["list | orders <4", ["customers with not as many as 4 orders"]],
  ["list | orders <3", ["people yet to reach 3 orders"]],
  ["list | orders >=4", ["which customers have made 4 orders or more already"]],
  ["count | orders =2", ["count of customers whose number of orders is 2, no more no less"]],
  ["list | spent >=250GBP in jun", ["who spent £250 or up in June"]],
  [
    "list | spent >300GBP in since 2026-03-01",
    ["customers above £300, counting from March 1 until now"],
  ],
  ["list | spent >500GBP in last year", ["last year, who went over £500?"]],
  [
    "list by revenue | spent >200GBP in last month",
    ["our last month's big ones, anyone above £200"],
  ],
  ["list | spent >120GBP in last month", ["who bought for more than £120 in total last month"]],
  [
    "list | spent >1000GBP in 2025",
    ["I'd like to know which customers went past the £1000 mark in 2025"],
  ],
  ["list | spent >400GBP in this year", ["everyone worth more than £400 to us this year"]],
  ["list | bought Glaze Kit", ["customers to whom we sold a glaze kit"]],
  [
    "count | bought Stoneware Mug in this year",
    ["how many people have we sold a stoneware mug to this year"],
  ],
  ["list | bought Clay 10kg & city Leeds", ["everybody we've sold clay to in Leeds"]],
  [
    "list | bought Glaze Kit & not bought Clay 10kg",
    ["people we've sold a glaze kit to, leaving out anyone who also bought clay"],
  ],
  [
    "list | bought Glaze Kit & not city Leeds",
    ["glaze kits have gone to which customers outside Leeds?"],
  ],
  [
    "list | bought Stoneware Mug",
    [
      "which people have taken a stoneware mug home from us?",
      "stoneware mugs - who's had one off us",
    ],
  ],
  ["list | not_bought Glaze Kit", ["Glaze Kit: customers who've not had one from us, list"]],
  [
    "count | refunded in this year",
    [
      "Refunds bother me. How many customers have had one this year?",
      "number of people refunded so far this year?",
    ],
  ],
  [
    "list | bought Glaze Kit/Stoneware Mug/Raku Workshop in may",
    ["customers who bought a glaze kit, a stoneware mug or a raku workshop in May"],
  ],
  [
    "list | bought Clay 10kg & bought Glaze Kit & bought Stoneware Mug",
    ["customers who bought clay, a glaze kit and a stoneware mug"],
  ],
  ["list | bought Glaze Kit & bought Clay 10kg", ["glaze kit + clay, both, who?"]],
  [
    "list | bought Stoneware Mug & not_bought Glaze Kit",
    ["stoneware mug yes, glaze kit no. which customers"],
  ],
  ["list | bought Raku Workshop", ["show me everyone who's bought at least one raku workshop"]],
  [
    "list | bought Glaze Kit & lapsed 90 days",
    ["glaze kit buyers with no purchase of any kind for 90 days"],
  ],
  [
    "count | customer & bought Glaze Kit in last 60 days",
    ["number of glaze kit buyers, last 60 days"],
  ],
  [
    "count | customer & bought Glaze Kit in this year",
    ["glaze kit buyers so far this year, just the number"],
  ],
  [
    "list | not_bought Glaze Kit/Stoneware Mug",
    ["customers w/o a glaze kit or a stoneware mug in their purchases"],
  ],
  [
    "count | has email & prospect",
    [
      "Of the contacts we've got an email for, how many have never bought?",
      "email on file but no purchase ever, how many",
    ],
  ],
  ["count | has phone & missing email", ["phone but no email, how many?"]],
  ["list | missing email", ["who can't I email because there's no address on file?"]],
  ["list | spent >500GBP & missing phone", ["which customers over £500 can't we phone?"]],
  [
    "list | missing phone & missing email",
    ["contacts lacking an email as well as a phone number, list them please"],
  ],
  ["list | missing phone", ["contacts where there isn't any phone number"]],
  [
    "count | has company",
    [
      "count contacts where company is filled in",
      "how many people on our list belong to some company?",
    ],
  ],
  ["list | customer & missing birthday", ["customers whose birthday we never wrote down"]],
  ["count | missing tags", ["how many people haven't we tagged with anything?"]],
  ["list | missing tags & city Leeds", ["untagged contacts in Leeds"]],
  ["list | source Instagram & city Leeds", ["source: Instagram, city: Leeds. Names?"]],
  ["list | not city Leeds", ["contacts that live anywhere but Leeds"]],
  [
    "list | city Leeds & prospect",
    ["which Leeds contacts are we still waiting on for a first order?"],
  ],
  [
    "list | prospect",
    ["contacts that never turned into customers", "people who signed up but never purchased"],
  ],
  ["list | one_time", ["which customers have purchased once and not again"]],
  ["count | repeat", ["how many of our customers have come back and bought again?"]],
  ["list | repeat", ["who came back for a second order"]],
  [
    "list | bought in may & not_bought in jun",
    ["customers that were buying in May and skipped June"],
  ],
  ["list | bought in apr & bought in may", ["customers who bought in April and again in May"]],
  ["list | spent >500GBP & birthday jul", ["customers over £500 with a birthday in July"]],
  ["list | refunded in jun", ["who returned something in June"]],
  [
    "list | city Leeds & owner Priya",
    ["Priya is off down to Leeds and needs the contacts there that belong to her"],
  ],
  [
    "list | company Bath Spa Hotel",
    ["I've got a letter for Bath Spa Hotel and need to see which contacts belong to it"],
  ],
  ["list | missing city", ["I'm tidying up the cards and need everybody with no city filled in"]],
  ["list | missing owner", ["I need to see the contacts that don't belong to any of us yet"]],
  [
    "count | lapsed 180 days",
    ["could I have the figure for customers who've bought nothing these past 180 days?"],
  ],
  [
    "list | not contacted in this year",
    ["who hasn't been contacted this year? Show me the contacts"],
  ],
  [
    "list | refunded in last 12 months & city Leeds",
    ["Refund within the last twelve months and city Leeds: which customers?"],
  ],
  [
    "list | bought Stoneware Mug & not_bought other than Stoneware Mug",
    ["who bought one stoneware mug and nothing else?"],
  ],
  ["list in this year by revenue | city Leeds", ["who leads in Leeds this year?"]],
  ["list | prospect & source Instagram", ["which leads came from Instagram?"]],
  ["list | customer & city Leeds & not city York", ["customers in Leeds rather than York"]],
  [
    "list | spent >300GBP of Stoneware Mug",
    ["customers who bought stoneware mugs for more than 300 pounds"],
  ],
  [
    "list | bought Stoneware Mug & spent >300GBP",
    ["who bought stoneware mugs and spent more than 300 pounds"],
  ],
  [
    "Rose Patel: purchases of Stoneware Mug in this year",
    ["how many stoneware mugs has Rose Patel bought this year?"],
  ],
  ["Rose Patel: orders of Stoneware Mug", ["how many stoneware mug orders has Rose Patel made?"]],
  ["Rose Patel: purchases of Stoneware Mug", ["number of stoneware mugs Rose Patel bought"]],
  [
    "Rose Patel: interactions email",
    ["I haven't read the emails of Rose Patel. Can you list them?"],
  ],
  [
    "list | bought in mar 2025 & not_bought in apr 2025",
    ["who bought in March 2025 but not in April", "who bought in March but not in April 2025"],
  ],
  ["count | customer", ["The rep was here on Monday, how many customers do we have?"]],
  [
    "Rose Patel: interactions call + Rose Patel: spent",
    ["did we call Rose Patel and how much did she spend?"],
  ],
  [
    "list | bought Stoneware Mug & not_bought Glaze Kit",
    ["who bought stoneware mugs, no glaze kits"],
  ],
  [
    "list | not_bought Stoneware Mug & not_bought Glaze Kit",
    ["stoneware mugs no, glaze kits no, who?"],
  ],
  ["list | not_bought Stoneware Mug", ["stoneware mugs no. which customers?"]],
  ["list | bought Glaze Kit", ["who bought a stoneware mug, no, a glaze kit"]],
  ["tasks per assignee", ["follow-ups of Tom and Priya", "Tom's and Priya's follow-ups"]],
  ["tasks overdue per assignee | city Leeds", ["Tom and Priya, overdue follow-ups in Leeds"]],
  [
    "interactions message in in this week | tag VIP",
    ["messages VIPs sent us this week", "messages sent by VIPs this week"],
  ],
  ["interactions message out in this week | tag VIP", ["messages we sent to VIPs this week"]],
  ["tasks last week done of Tom", ["which follow-ups did Tom close last week?"]],
  ["list | new 2025", ["which prospects became customers in 2025?"]],
  [
    "count | city Leeds & new last year",
    ["how many prospects in Leeds became customers last year?"],
  ],
  ["list | missing phone & city Leeds", ["who can I not ring in Leeds?"]],
  ["list | customer & missing email", ["which customers can't we email for lack of an address"]],
  ["Rose Patel: last_product", ["I'm visiting Rose Patel tomorrow, what did she buy last?"]],
  ["Mark Reading: city", ["I'm visiting Rose Patel tomorrow and need the address of Mark Reading"]],
  ["log email out | customer", ["which emails have gone to customers?"]],
  ["list | new since 2026-04-01", ["first order on or after 1 April, who"]],
  // Whose number, what is left of sales, how many and how much, and what is said around it
  ["Sofie: phone", ["I need number of Sofie", "the number of Sofie please"]],
  [
    "profit in oct",
    [
      "what was our profit in October, after what the goods cost us?",
      "Bank needs our profit for October. Profit, not turnover.",
      "sales in October less the cost of the goods",
    ],
  ],
  [
    "refund_count in 2026 + refunds in 2026",
    [
      "refunds in 2026, how many were there and what did they come to?",
      "refunds for 2026: how many, and how much in all",
    ],
  ],
  [
    "orders in oct + revenue in oct",
    ["orders in October, how many were there and how much did they come to?"],
  ],
  [
    "interactions call per member in oct",
    ["Appraisals on Thursday, so: how many calls did each of the team log in October?"],
  ],
  ["orders in oct", ["Kiln opening tomorrow, so how many orders did we have in October?"]],
  [
    "list in this year by revenue top 5 | customer",
    [
      "top 5 customers this year, was going to drop them a voucher",
      "who are our top 5 spenders this year, I wanted to give each of them a mug",
    ],
  ],
  [
    "refunds in 2025",
    ["the sum of the refunds we paid out in 2025", "total of refunds we gave out in 2025"],
  ],
  // Contacts of nobody, whose job it is, what one would do else, and what was sold or sells
  [
    "list | missing owner",
    [
      "contacts with nobody assigned",
      "contacts of no one",
      "which contacts have no owner assigned yet?",
      "contacts without anybody assigned to them",
    ],
  ],
  ["count | customer & missing owner", ["how many customers have no one assigned to them?"]],
  [
    "tasks overdue",
    [
      "which reminders are overdue, and who's supposed to do them",
      "overdue follow-ups and whose turn it is",
      "what's late and who's responsible for it?",
      "anything overdue or am I in the clear",
      "overdue follow-ups please? No judging",
    ],
  ],
  [
    "tasks today of me",
    [
      "anything due for me today or can I shut early",
      "do I have anything today or shall I tidy the kiln room?",
    ],
  ],
  ["tasks overdue of Tom", ["what's overdue on Tom's list, no blame"]],
  [
    "units of Glaze Kit in oct",
    ["glaze kits sold in October", "the glaze kits sold in October please"],
  ],
  [
    "revenue per product in this month by revenue",
    ["what's selling this month?", "what has been selling well this month"],
  ],
  // One of the goods that were named, and not whatever else was bought
  [
    "list | bought Glaze Kit in 2025 & not_bought Glaze Kit in this year",
    [
      "who got a glaze kit in 2025 and hasn't had another one this year",
      "glaze kit buyers of 2025 who didn't order any this year",
      "everybody that ordered a glaze kit in 2025 but hasn't bought any more of them this year",
    ],
  ],
  [
    "list | bought Glaze Kit in 2025 & bought Glaze Kit in this year",
    ["who bought a glaze kit in 2025 and bought another one this year"],
  ],
  [
    "list | not_bought Glaze Kit in this year & bought Glaze Kit in last year",
    ["who didn't buy a glaze kit this year but bought one last year"],
  ],
  [
    "unknown",
    ["who bought a glaze kit and a stoneware mug in 2025 and hasn't bought one this year"],
  ],
  // … and what was bought at all, where it says so
  [
    "list | bought Glaze Kit in 2025 & not_bought in this year",
    ["who bought a glaze kit in 2025 and hasn't bought anything this year"],
  ],
  // What each of them is whose, and why it is asked for
  [
    "tasks overdue",
    [
      "give me everything overdue and who each one is assigned to",
      "list the overdue reminders and who it belongs to",
      "show me what's overdue so nothing falls through the cracks",
    ],
  ],
  [
    "tasks overdue of Priya",
    [
      "Priya was away yesterday. What are her overdue reminders, so nothing slips?",
      "Priya is out sick today, list her overdue follow-ups so we don't miss any",
    ],
  ],
  // What somebody guesses, what will be asked first, and what is left when the goods are paid
  [
    "revenue in oct",
    [
      "what was our turnover in October, my uncle bets its under 5k",
      "sales in October? Priya reckons it was around 4000",
      "the bank rings at three and the first thing he'll ask is what we turned over in October",
    ],
  ],
  [
    "profit of Glaze Kit in oct",
    [
      "Glaze Kit, October. After paying for the goods, what profit was left?",
      "what profit was left on glaze kits in October, after paying our suppliers",
    ],
  ],
  // What comes next, what somebody buys as a rule, and people where no calls are named
  ["tasks of me", ["when's my next follow-up due", "when is my next reminder?"]],
  ["Rose Patel: products", ["what's Rose Patel's usual?", "whats rose patels usual pls"]],
  [
    "count | contacted call in this month",
    ["how many have we called this month", "how many did we ring this month?"],
  ],
  ["interactions call in this month", ["how many calls have we made this month"]],
  [
    "list | owner Tom",
    ["contacts of nobody but Tom", "the contacts looked after by no one other than Tom"],
  ],
  // Of whom the talk before tells, and never of everybody
  [
    "list | tag VIP & lapsed 120 days",
    [
      "I only want to write to VIPs. Which ones haven't ordered in 120 days?",
      "I keep thinking of the VIPs. Which ones have not bought in 120 days?",
    ],
  ],
  [
    "list | city Leeds & lapsed 120 days",
    ["Feeling guilty about the people in Leeds. Which of them haven't bought in 120 days?"],
  ],
  [
    "new_customers in may vs apr",
    [
      "did we get fewer first-time customers in May than in April?",
      "were there more first-time buyers in May than in April",
    ],
  ],
  [
    "revenue of Stoneware Mug in this year + units of Stoneware Mug in this year",
    ["sales of Stoneware Mug this year and how many pieces did we sell"],
  ],
  // The people are told of first, and the question points back at them
  [
    "list in this year by revenue top 3 | customer",
    [
      "A box of biscuits for our three biggest spenders of this year. Who gets one?",
      "I'm making cards for our top three customers of this year: who are they?",
    ],
  ],
  [
    "list | tag VIP & city Leeds",
    [
      "There'll be a mailing to the VIPs in Leeds. Who is on it?",
      "Flyers for the VIPs in Leeds, who should I send it to?",
    ],
  ],
  [
    "list | tag regular & lapsed 90 days",
    ["We're planning drinks for the regulars who haven't bought in 90 days. Who do I invite?"],
  ],
  [
    "count | lapsed 90 days & city Bath",
    ["Thinking of a card for lapsed customers in Bath. How many would that be?"],
  ],
  [
    "list in may by revenue top 10 | customer",
    ["The ten customers who spent most in May get a bowl each. Who is it?"],
  ],
  [
    "unknown",
    [
      "The customers in Leeds complained. Who are they?",
      "My sister sent cards to the customers in Leeds. Who are they?",
    ],
  ],
  // For which wall or talk it is, who asked for it, and which kind is meant, said once more
  [
    "new_customers per month in this year",
    [
      "For the whiteboard in the staff kitchen I want the number of new customers this year, month by month.",
    ],
  ],
  [
    "count | customer & city Leeds",
    ["For my talk at the school I need the number of customers in Leeds"],
  ],
  [
    "orders in last month",
    [
      "Tom asked me to write on the board how many orders we had last month",
      "we were told to pin up in the kitchen how many orders we had last month",
    ],
  ],
  [
    "interactions call per member in last 30 days",
    [
      "Who on the team took or made how many calls in the last 30 days? Just calls, no emails.",
      "Calls per team member over the last 30 days. Only phone calls, not messages.",
    ],
  ],
  [
    "unknown",
    [
      "How many calls did we make in May? Only visits.",
      "calls this week, only calls to VIPs",
      "for the plumbers on the list I need the number of orders this year",
      "Tom forgot to write on the board how many orders we had",
    ],
  ],
  // What is being planned, before what is asked of another time
  [
    "count | bought Gift Voucher in dec 2025",
    ["Ordering gift vouchers for Christmas: how many people bought a voucher in December 2025?"],
  ],
  [
    "list | bought Glaze Kit in last 90 days",
    ["Restocking clay for the spring: which customers bought glaze kits in the last 90 days?"],
  ],
  [
    "list | city Leeds/York & bought in last 30 days",
    [
      "Route planning for Friday: list the customers in Leeds or York who ordered in the last 30 days",
    ],
  ],
  [
    "revenue per product in apr by revenue",
    ["Planning the Easter display: which products did best in April?"],
  ],
  [
    "list | city Leeds & lapsed 60 days",
    ["Mailing for May: customers in Leeds who haven't bought in 60 days"],
  ],
  // A heading that holds what the question leaves out is a part of it
  ["count | new dec", ["December: how many new customers?"]],
  ["count | city York & new this year", ["York: how many new customers this year?"]],
  // A question with what its answer may be
  [
    "Arjun Mehta: owner",
    [
      "who is looking after Arjun Mehta, is it Priya or me",
      "who looks after Arjun Mehta? is that Tom or Priya?",
      "is it Priya or me who looks after Arjun Mehta",
    ],
  ],
  ["Rose Patel: city", ["where does Rose Patel live, is it York or Bath?"]],
  ["Rose Patel: last_order", ["when did Rose Patel last buy something, was it in May or June?"]],
  ["Rose Patel: interactions call", ["who called Rose Patel, Priya or Tom?"]],
  [
    "revenue of Stoneware Mug in may vs Glaze Kit",
    ["which sold better in May, is it mugs or glaze kits"],
  ],
  [
    "unknown",
    ["who bought mugs, was it in May or June", "who should ring Rose Patel, is it Tom or me?"],
  ],
  // Nobody but one of us, only those of whom something is so, and people of whom each was reached
  [
    "list | owner Priya",
    ["contacts with no one but Priya", "contacts that are nobody's but Priya's"],
  ],
  [
    "list | lapsed 60 days & city Galway",
    ["who hasn't ordered in 60 days, give me them only if in Galway"],
  ],
  [
    "list | bought Stoneware Mug & tag VIP",
    [
      "who bought mugs? only show me those if they're VIP",
      "Who bought mugs. List them only if VIP",
    ],
  ],
  ["count | contacted visit by me in may", ["how many have I visited in May"]],
  ["list | contacted visit by me in oct", ["which contacts have I visited in October"]],
  // A place that the reason names, pointed back at, and when one goes there
  [
    "list | city Leeds & tag VIP",
    ["Doing a run over to Leeds soon, so give me the contacts tagged VIP over there"],
  ],
  [
    "list | city York & not contacted call in last 60 days",
    ["Driving over to York on Friday: who round that way haven't we called in 60 days?"],
  ],
  [
    "list | city Bath & lapsed 90 days",
    ["we're going to Bath on Friday so who there hasn't bought in 90 days"],
  ],
  // What is wanted of the one who is named first
  [
    "Olivia Stone: phone + Olivia Stone: last_order",
    [
      "Olivia Stone, need her number quick and when did she last order",
      "Olivia Stone - can i have her phone and when did she last order",
    ],
  ],
  [
    "Olivia Stone: phone + Olivia Stone: email",
    [
      "Olivia Stone, need her number and email asap",
      "Olivia Stone: her number and her email",
      "Olivia Stone, get me her phone and email",
    ],
  ],
  // Those of the sentence before, and as much once more of others
  [
    "list | tag VIP & not_contacted 60 days",
    [
      "I fear we neglect our VIPs. Show me the ones nobody has been in touch with for 60 days",
      "Nobody looks after the VIP crowd. List those that nobody has contacted in 60 days.",
    ],
  ],
  [
    "revenue in this year | city Leeds + revenue in this year | city York",
    [
      "what did customers in Leeds bring in this year, and what did the ones in York?",
      "how much did the customers in Leeds spend this year and how much did the ones in York",
    ],
  ],
  // While one was away, which denies nothing
  [
    "list | bought in yesterday",
    ["I wasn't in yesterday. Who bought anything?", "I was off sick yesterday, who ordered?"],
  ],
  ["revenue in yesterday", ["We weren't here yesterday. What did we sell?"]],
  ["Olivia Stone: phone", ["I was ill yesterday. What's Olivia Stone's phone number?"]],
  // What one is about to buy, post or make oneself
  [
    "list | birthday this month",
    [
      "who has a birthday this month? i buy the vouchers today",
      "anyone with a birthday this month? we're ordering the flowers on Friday",
      "I'm posting the cards tomorrow: who has a birthday this month?",
    ],
  ],
  ["list | customer & city Leeds", ["which customers are in Leeds? we deliver on Thursday"]],
  // Without those people, and nothing that was not done
  [
    "list | refunded in oct & not tag VIP",
    ["who got a refund in October minus the VIPs", "refunded in October minus VIPs, who?"],
  ],
  [
    "list | bought in oct & not city Leeds",
    ["who bought in October without those in Leeds", "who bought in October minus anyone in Leeds"],
  ],
  // Which source brought more people, and no money
  [
    "new_customers in this year vs source Instagram | source referral",
    [
      "What brought us more new customers this year, referral or Instagram?",
      "which brought in more new customers this year, referral or Instagram? both numbers please",
    ],
  ],
  [
    "customers per source",
    [
      "how many customers by source (Instagram, Google …)",
      "customers per source: website, walk-in…",
    ],
  ],
  // What we have open
  ["tasks for Rose Patel", ["what have we still got open for Rose Patel?"]],
  // Of another group what was asked of the first, where no verb stands behind it
  [
    "count | city Leeds & bought Clay 10kg in this year + count | bought Clay 10kg in this year & city Bath",
    [
      "how many people in Leeds bought clay this year, and how many people in Bath did?",
      "How many in Leeds bought clay this year and how many of the people in Bath did",
    ],
  ],
  [
    "revenue in this year | tag VIP + revenue in this year | tag trade",
    [
      "what did VIPs spend this year and what did trade",
      "how much did the VIPs spend this year and how much did the trade customers?",
    ],
  ],
  [
    "count | tag VIP & not_bought in this year + count | not_bought in this year & tag teacher",
    ["how many VIPs haven't bought this year and how many teachers haven't"],
  ],
  // Who bought the goods of the question before
  [
    "revenue of Stoneware Mug in may + count | bought Stoneware Mug in may",
    [
      "mug sales in May and how many customers bought them",
      "How much did the mugs bring in in May? And how many people bought one?",
    ],
  ],
  [
    "units of Clay 10kg in this year + list | bought Clay 10kg in this year",
    ["how many bags of clay did we sell this year and who bought them"],
  ],
  [
    "orders in yesterday + list | bought in yesterday",
    ["how many orders did we have yesterday and who bought them"],
  ],
  [
    "units of Stoneware Mug + count | bought Stoneware Mug",
    ["how many mugs have we sold, and to how many people?"],
  ],
  // What one does not do oneself keeps nobody out
  [
    "list | city Leeds",
    [
      "Not driving to Leeds after all, who have we got up there?",
      "I can't make it to Leeds this week. Who do we know there?",
      "we don't deliver to Leeds: who lives there",
    ],
  ],
  [
    "list | tag VIP",
    [
      "I don't want to annoy the VIPs. Who are they?",
      "we won't write to the VIPs this time, which ones are they",
    ],
  ],
  ["count | tag teacher", ["I won't be calling the teachers. How many are there?"]],
  // What one is after, looks at or prints oneself
  [
    "revenue in last month",
    ["we're after last month's revenue", "I am after last month's takings"],
  ],
  [
    "revenue per product in 2025 by revenue",
    ["which products sell best? I look at 2025 only", "best sellers, looking at 2025 only"],
  ],
  ["list | bought Gift Voucher", ["who bought a gift voucher? I print the vouchers today"]],
  // Examples of what it is cut by, whether they are ours or not
  ["contacts per tag", ["how many contacts per tag (VIP, influencer, etc)?"]],
  [
    "contacts per city",
    ["contacts by city (Leeds, York, ...)", "how many people per city (Leeds, Hull and so on)?"],
  ],
  // Who somebody is, said behind the whole name
  [
    "Mark Reading: last_order",
    [
      "Mark Reading, the Reading Primary School guy: when did he last order?",
      "Mark Reading (our man from Reading Primary School), when was his last order",
    ],
  ],
  ["Will Carter: email", ["what's the email of Will Carter, the Bath Spa Hotel chap"]],
  ["Rose Patel: purchases in this year", ["Rose Patel the VIP: has she bought this year?"]],
  // What somebody says of themselves is why it is asked
  [
    "Jack Bath: last_order",
    [
      "Jack Bath insists he hasn't ordered this year - when did he last order?",
      "Jack Bath swears he was never late. When was his last order really?",
    ],
  ],
  [
    "Olivia Stone: spent",
    ["Olivia Stone thinks she has spent over 500 with us: how much has she really spent?"],
  ],
  // When it is needed by
  ["list by revenue top 3 | customer", ["top 3 customers - the board meets at 4"]],
  ["revenue in this month", ["revenue this month … bank meeting is at noon"]],
  // Of two people, the second named at the end
  ["Rose Patel: spent + May Lin: spent", ["how much did Rose Patel spend and May Lin"]],
  ["Rose Patel: last_order + May Lin: last_order", ["when did Rose Patel last buy and May Lin?"]],
  // Whom we have on file, and what all of them spent
  [
    "list | city Leeds & prospect",
    [
      "people in Leeds we have on file that never bought",
      "everyone in Leeds we've got on record who never ordered",
    ],
  ],
  ["revenue in may | city Leeds", ["what everyone in Leeds spent in May"]],
  [
    "revenue | company Mehta Interiors",
    ["what everyone at Mehta Interiors has spent, all together"],
  ],
  // Whether any were sold, and to whom
  [
    "list | city Leeds & bought Glaze Kit",
    [
      "have we ever sold a glaze kit to anyone in Leeds?",
      "Did we sell any glaze kits to people in Leeds",
    ],
  ],
  ["units of Stoneware Mug in may", ["did we sell any mugs in May?"]],
  // Of the goods that were spoken of
  [
    "units of Glaze Kit in last month",
    [
      "Before I order more glaze kits, how many did we sell last month?",
      "we're low on glaze kits. How many have we sold last month?",
    ],
  ],
  // This May and the one before, after May
  ["orders in may 2026 vs may 2025", ["did we have more orders this May than last May?"]],
  // Those of whom the talk before is
  [
    "count | tag teacher & has email",
    [
      "how many teachers do we have an email for",
      "We're doing a mailing for teachers on Friday. How many of them do we have an email for?",
    ],
  ],
  [
    "count | tag trade & bought in this year",
    ["I feel the trade people are slipping away. How many of them bought this year?"],
  ],
  // Where one only comes by
  [
    "list | customer & city Leeds",
    [
      "which customers in Leeds could we visit on the way to York",
      "any customers in Leeds I can see on my way back from York?",
    ],
  ],
  // Amounts in words
  ["list | spent >1000 in this year", ["who's spent over a thousand this year?"]],
  ["list | spent >2000 in this year", ["who spent over two thousand this year"]],
  [
    "revenue per product by revenue asc",
    ["Which of our products hardly sell? I'm thinking of dropping one."],
  ],
  // On the way to somebody, or somebody at the counter, and why it is asked
  [
    "Rose Patel: last_order",
    [
      "about to meet Rose Patel. when did she last buy from us?",
      "Rose Patel has just walked in and I've gone blank. When was the last order?",
      "off to see Rose Patel - when did she last order?",
    ],
  ],
  // The same of somebody else
  [
    "Rose Patel: spent + May Lin: spent",
    [
      "How much did Rose Patel spend with us, and May Lin?",
      "what has Rose Patel spent, and what about May Lin?",
    ],
  ],
  [
    "Rose Patel: purchases of Raku Workshop + May Lin: purchases of Raku Workshop",
    ["has Rose Patel bought the raku workshop, and May Lin?"],
  ],
  [
    "Rose Patel: last_contact call + May Lin: last_contact call",
    ["when did we last ring Rose Patel, and how about May Lin?"],
  ],
  // An email, and not where to send one
  [
    "Rose Patel: interactions email",
    [
      "did we get an email from Rose Patel?",
      "has Rose Patel sent us any email",
      "did Rose Patel ever email us back?",
      "how many emails have we had from Rose Patel",
      "has there been an email from Rose Patel?",
    ],
  ],
  ["Rose Patel: email", ["have we got an email for Rose Patel", "did Rose Patel give us an email"]],
  // Whose they were
  [
    "list | customer & contacted meeting in yesterday",
    ["meetings yesterday: which customers?", "the meetings yesterday, which customers were they?"],
  ],
  ["count | customer & contacted call in last week", ["calls last week, how many customers?"]],
  // Those of the company that was told of, and never everybody
  [
    "list | company Stone & Daughters & bought Clay 10kg in this year",
    [
      "Somebody at Stone & Daughters phoned about a crack. Who there bought clay this year?",
      "Stone & Daughters rang. Which customers from there bought clay this year?",
    ],
  ],
  [
    "count | company Bath Spa Hotel & lapsed 60 days",
    ["Had a call from Bath Spa Hotel. How many people over there haven't bought in 60 days?"],
  ],
  // What one feels is no condition
  [
    "count | tag teacher & lapsed 60 days",
    ["The teachers seem to be slipping away. How many haven't bought in 60 days?"],
  ],
  [
    "list | city Leeds & not_bought in since 2026-03-01",
    ["I'm afraid we are losing the Leeds people. Who hasn't ordered since March?"],
  ],
  [
    "count | tag trade & bought in oct",
    ["We keep losing trade people. How many bought in October?"],
  ],
  [
    "count | lapsed 60 days",
    ["Looks like we're losing people. How many haven't bought in 60 days?"],
  ],
  // Of what there is no record
  [
    "unknown",
    [
      "who lives on the way to Leeds",
      "which customers are on the road to Leeds?",
      "the clay Rose Patel bought, how heavy is it",
      "what colour was the mug Rose Patel bought",
      "what time do we have open on Friday",
      "no need to ring Rose Patel",
      "you don't need to email the teachers",
      "if Rose Patel calls say I'm out",
      "when Rose Patel rings tell her we are closed",
    ],
  ],
  // That month of a year before, and no day
  [
    "revenue in may 2025",
    ["revenue in May a year ago", "what was our revenue in May one year ago?"],
  ],
  ["list | bought in jun 2025", ["who bought in June a year ago?"]],
  ["orders in sep 2024", ["how many orders did we have in September two years ago"]],
  // The days say of which year the quarter is
  [
    "profit in 2025-07-01..2025-09-30",
    ["profit for July to September 2025, i.e. the third quarter"],
  ],
  // Whoever rang, it is nobody of ours
  [
    "list | bought Gift Voucher in oct",
    [
      "Someone called about an expired voucher and left no number. Who bought a Gift Voucher in October?",
      "A lady popped in asking about vouchers. List everyone who bought a Gift Voucher in October",
    ],
  ],
  // Who waits for it, and what the ranking tells already
  [
    "profit in oct",
    [
      "The bank's on my case again, what profit did we make in October?",
      "my accountant is on my back, profit in October",
    ],
  ],
  [
    "revenue per month in last year by revenue top 1",
    [
      "what was our best month for sales last year, and how much was it?",
      "which month had the most sales last year, and what did it come to?",
    ],
  ],
  ["customers per owner", ["how many customers does each of us four look after?"]],
  [
    "list | added this year & prospect",
    ["people we put into the system this year who still haven't bought anything"],
  ],
  [
    "revenue | company Bath Spa Hotel",
    ["total spend of Bath Spa Hotel", "overall spending of Bath Spa Hotel"],
  ],
  ["Rose Patel: last_order", ["when did Rose Patel last order smth?"]],
  ["Rose Patel: phone", ["Rose Patel's number please I'm parked outside"]],
  // What a story before it tells of a time, and what is asked of none
  [
    "Rose Patel: owner",
    ["Sorry, brain like a sieve this week. Who is it that looks after Rose Patel?"],
  ],
  [
    "Rose Patel: phone",
    ["what number have I got down for Rose Patel?", "what number do we have down for Rose Patel"],
  ],
  [
    "Will Carter (Bath Spa Hotel): tags",
    [
      "Will Carter from Bath Spa Hotel is at the counter, what tags does he have",
      "Will Carter (Bath Spa Hotel) is at the counter with a face like thunder, what tags have we put on him?",
    ],
  ],
  [
    "list by last_order top 4 | customer",
    [
      "I wasn't in yesterday or this morning. The four customers who bought most recently, newest first",
      "I haven't been in since Friday. The four customers who bought most recently",
    ],
  ],
  ["list | bought in since 2026-11-13", ["I haven't been in since Friday. Who bought something?"]],
  [
    "tasks overdue of all",
    ["Which follow-ups have gone past their date? Everybody's please, not just the ones on me"],
  ],
  [
    "profit in oct",
    [
      "Never mind turnover, what profit did we make in October?",
      "what profit did we make in October once the cost of the goods is off",
    ],
  ],
  [
    "revenue in this month",
    [
      "what have we actually taken this month?",
      "what have we taken so far this month, with anything we gave back knocked off?",
    ],
  ],
  [
    "pareto_share",
    [
      "what share of revenue comes from our top 20 per cent?",
      "They say a fifth of your customers bring in most of the money. What share of turnover comes from the top 20%?",
    ],
  ],
  // Each with its mark, or on a line of its own
  [
    "revenue in this month + list by revenue top 5 | customer + tasks overdue",
    [
      "Revenue this month? Top 5 customers? Overdue follow-ups?",
      "Revenue this month?\n\nTop 5 customers?\n\nOverdue follow-ups?",
      "1. Revenue this month\n2. Top 5 customers\n3. Overdue follow-ups",
    ],
  ],
  // What is to be done with them then narrows no list
  ["list | prospect", ["who has never bought? I'll split them up at the Monday meeting"]],
];
