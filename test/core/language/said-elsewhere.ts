import type { Vocabulary } from "../../../src/core/language/vocabulary.ts";
import { bikes, florist, nursery, vet } from "./other-shops.ts";

export interface Elsewhere {
  readonly shop: Vocabulary;
  readonly rows: readonly (readonly [means: string, said: readonly string[]])[];
  /** Ways of putting it that are not understood yet: they may be refused, and never misread. */
  readonly unread: readonly (readonly [means: string, said: readonly string[]])[];
}

/** What owners of other trades ask, by what it means (notation.ts); nothing here made the words of ours. */
export const saidElsewhere: readonly Elsewhere[] = [
  {
    shop: florist,
    rows: [
      [
        "list | lapsed 4 months",
        [
          "anyone we haven't sold to for four months?",
          "which customers have stayed away for 4 months",
          "who's been absent for four months",
        ],
      ],
      ["list | lapsed 6 weeks", ["who hasn't picked anything up in six weeks"]],
      [
        "list | tag corporate & lapsed 30 days",
        [
          "corporate clients with nothing ordered in 30 days",
          "which of our corporate customers haven't placed an order in the past 30 days?",
        ],
      ],
      [
        "list | bought Bridal Bouquet in this year",
        ["who had a bridal bouquet from us this year?"],
      ],
      [
        "list | bought Orchid & not_bought Vase",
        [
          "people who took an orchid but no vase",
          "everyone who bought an Orchid and didn't buy a Vase",
        ],
      ],
      [
        "list | city Lyon & bought Rose Box in last 30 days",
        ["who in Lyon bought a rose box in the last 30 days"],
      ],
      ["list | customer & bought Funeral Wreath in 2025", ["funeral wreath customers from 2025"]],
      ["list | bought Funeral Wreath in 2025", ["who ordered a funeral wreath in 2025?"]],
      [
        "list | prospect",
        [
          "who have we never sold anything to?",
          "contacts who have yet to buy",
          "which contacts are still only prospects?",
        ],
      ],
      [
        "list | source wedding fair & prospect",
        [
          "people from the wedding fair who never ordered",
          "wedding fair leads that haven't bought anything yet",
        ],
      ],
      [
        "list | one_time",
        [
          "who bought just the one time",
          "customers that ordered once and never again",
          "single-purchase customers",
        ],
      ],
      [
        "list | repeat",
        [
          "who are our returning customers?",
          "customers who came back for more",
          "who has ordered on more than one occasion",
        ],
      ],
      [
        "list | new last month",
        [
          "who were our new customers last month?",
          "who bought from us for the first time last month",
          "first-time buyers of last month",
        ],
      ],
      [
        "list | new this year & source Pinterest",
        [
          "new customers this year that came via Pinterest",
          "which new customers this year found us on pinterest",
        ],
      ],
      [
        "list | last_order before 2026-01-01",
        [
          "customers whose last order was before 1 January 2026",
          "who ordered last before January 1st 2026",
        ],
      ],
      ["list | bought in dec 2025", ["who ordered in december 2025?"]],
      [
        "list | bought in last year & not_bought in this year",
        ["who bought last year but not this year"],
      ],
      [
        "list | not_bought in this year & bought in last year",
        ["customers of last year who did not return this year"],
      ],
      [
        "list | bought Spring Bouquet/Orchid",
        [
          "customers who bought a spring bouquet or an orchid",
          "who took either the spring bouquet or the orchid",
        ],
      ],
      [
        "list | tag weekly order & not_bought Delivery Subscription",
        ["weekly order people without a delivery subscription"],
      ],
      [
        "list | refunded in this year",
        ["whom did we refund this year?", "which customers got their money back this year"],
      ],
      [
        "list | tag wedding",
        ["show the wedding tag", "all contacts labelled wedding", "who's tagged wedding?"],
      ],
      ["list | tag wedding & city Ghent", ["wedding contacts in Ghent"]],
      ["list | city Ghent & tag wedding", ["who in Ghent is tagged wedding"]],
      [
        "list | tag mailing list & not tag VIP",
        ["who is on the mailing list but isn't a VIP", "mailing list people except VIPs"],
      ],
      ["list | tag allergic", ["who is allergic?", "list everybody marked allergic"]],
      [
        "list | customer & not city Lyon",
        [
          "customers outside Lyon",
          "every customer who does not live in Lyon",
          "customers except those in Lyon",
        ],
      ],
      [
        "list | customer & city Lille/Bruges",
        ["customers from Lille and Bruges", "our Lille or Bruges customers"],
      ],
      ["list | customer & country BE", ["our Belgian customers", "customers living in Belgium"]],
      ["list | customer & country NA", ["customers in Namibia"]],
      ["list | city Tours", ["who lives in Tours?", "contacts located in Tours"]],
      [
        "list | customer & source recommendation",
        ["who was won through recommendation among our customers"],
      ],
      [
        "list | company Hotel Bellevue",
        ["who works for Hotel Bellevue?", "our people at Hotel Bellevue"],
      ],
      [
        "list | owner Julie",
        [
          "whose contacts does Julie take care of",
          "contacts Julie looks after",
          "contacts belonging to Julie",
        ],
      ],
      ["list | owner Marc & lapsed 60 days", ["Marc's customers that haven't ordered for 60 days"]],
      [
        "list | missing phone",
        ["contacts without a telephone number", "who has no phone number on file"],
      ],
      ["list | city Nancy & missing email", ["contacts in Nancy without e-mail"]],
      ["list | birthday next month", ["who has a birthday next month?", "next month's birthdays"]],
      ["list | birthday this week", ["any birthdays this week?", "whose birthday is it this week"]],
      ["list | birthday sep", ["birthdays in September", "who celebrates in september"]],
      [
        "list | added this week",
        ["contacts added this week", "who did we add to the book this week?"],
      ],
      [
        "list | spent >500EUR in this year",
        [
          "who spent more than 500 euros this year?",
          "anyone above 500 euro this year",
          "customers with over €500 of purchases this year",
        ],
      ],
      [
        "list | spent >=1000EUR",
        ["customers who spent at least 1000 €", "who has spent 1000 euros or more with us?"],
      ],
      [
        "list | spent >=100<=300EUR in last month",
        ["customers who spent between 100 and 300 euros last month"],
      ],
      [
        "list | orders >=3",
        [
          "who has ordered three times or more?",
          "customers with at least 3 orders",
          "3 or more orders",
        ],
      ],
      ["list | orders =2", ["customers with exactly two orders", "who ordered exactly twice"]],
      ["list | orders <3 in this year", ["customers with fewer than three orders this year"]],
      [
        "list | not_contacted 3 months",
        [
          "who have we not spoken to for three months",
          "contacts we've had no contact with in 3 months",
          "who did nobody get in touch with for 3 months",
        ],
      ],
      [
        "list | tag corporate & not_contacted 60 days",
        ["corporate contacts not contacted in 60 days"],
      ],
      [
        "list | not_contacted",
        ["who have we never talked to?", "contacts nobody has ever spoken to"],
      ],
      ["list | contacted call by Flora in yesterday", ["who did Flora ring yesterday?"]],
      [
        "list by revenue top 10 | customer",
        [
          "top ten customers",
          "who are our ten best customers?",
          "our 10 biggest customers",
          "10 highest spending customers",
        ],
      ],
      [
        "list in last year by revenue top 5 | customer",
        ["five best customers of last year", "top 5 clients last year by turnover"],
      ],
      [
        "list by orders top 5 | customer",
        ["the 5 customers who order most often", "top 5 customers by number of orders"],
      ],
      [
        "list by revenue top 1 | customer & city Lille",
        ["best customer in Lille", "who's our biggest customer in Lille?"],
      ],
      ["list by revenue top 3 | customer & tag corporate", ["top 3 corporate customers"]],
      [
        "revenue per product in this year by revenue top 3",
        ["three best selling products this year", "what are the top 3 products this year?"],
      ],
      [
        "revenue per city by revenue top 1",
        ["which city brings in most money?", "which town do we make the most revenue in"],
      ],
      [
        "count | customer",
        [
          "how many customers do we have",
          "what's our number of customers",
          "customer count please",
          "how many people have bought from us",
        ],
      ],
      [
        "count | customer & city Lyon",
        ["how many customers live in Lyon?", "number of customers in lyon"],
      ],
      [
        "count | tag wedding",
        ["how many people have the wedding tag?", "how many contacts are tagged wedding"],
      ],
      [
        "count | new this month",
        ["how many new customers this month", "how many customers did we win this month?"],
      ],
      [
        "count | lapsed 90 days",
        [
          "how many customers haven't ordered for 90 days",
          "number of customers lapsed for 90 days",
        ],
      ],
      [
        "count | prospect",
        ["how many prospects do we have", "how many contacts have never ordered?"],
      ],
      ["count | birthday this month", ["how many birthdays this month"]],
      [
        "revenue in yesterday",
        [
          "what did we take yesterday?",
          "yesterday's turnover",
          "how much did the shop make yesterday",
        ],
      ],
      ["revenue in this week", ["turnover so far this week"]],
      [
        "revenue in last month | city Ghent",
        ["how much did customers in Ghent spend last month?", "last month's revenue from Ghent"],
      ],
      ["revenue in may 2026", ["revenue for May 2026", "what was turnover in may 2026"]],
      [
        "revenue of Orchid in this year",
        [
          "orchid sales this year",
          "how much did we make with orchids this year?",
          "turnover of the Orchid this year",
        ],
      ],
      ["units of Orchid in this month", ["how many orchids did we sell this month"]],
      [
        "orders in last week",
        [
          "how many orders did we have last week",
          "order count last week",
          "number of sales last week",
        ],
      ],
      ["orders of Rose Box in this month", ["how many orders for the rose box this month?"]],
      [
        "average_order in this year",
        [
          "what's the average order worth this year?",
          "average basket this year",
          "mean order value this year",
        ],
      ],
      [
        "profit in last quarter",
        ["profit last quarter", "how much profit did we make last quarter?"],
      ],
      ["refunds in this year", ["how much did we refund this year?", "total of refunds this year"]],
      [
        "repeat_rate",
        [
          "what share of customers come back?",
          "repeat rate please",
          "what percentage of our customers bought more than once",
        ],
      ],
      [
        "retention in last month",
        ["retention last month", "how was customer retention last month?"],
      ],
      [
        "pareto_share",
        [
          "what share of revenue comes from the top 20% of customers?",
          "how much of our revenue do the best 20 percent of customers bring",
        ],
      ],
      [
        "revenue per month in 2025",
        [
          "2025 revenue month by month",
          "monthly turnover for 2025",
          "revenue for each month of 2025",
        ],
      ],
      ["revenue per weekday by revenue top 1", ["which days of the week do we sell most?"]],
      ["revenue per weekday in this year", ["revenue by weekday this year"]],
      [
        "revenue per product in last month",
        ["last month's sales by product", "sales per product last month"],
      ],
      [
        "revenue per source in this year",
        ["turnover by source this year", "how much revenue does each source bring this year?"],
      ],
      [
        "customers per city",
        [
          "customers per city",
          "how many customers in each city?",
          "breakdown of customers by town",
        ],
      ],
      [
        "revenue in this month vs last month",
        [
          "this month's revenue versus last month",
          "compare sales of this month with last month",
          "is revenue up on last month this month",
        ],
      ],
      [
        "revenue in this year vs last year | city Lille",
        ["Lille turnover this year compared to last year"],
      ],
      [
        "revenue in this year vs city Bruges | city Ghent",
        ["revenue Ghent vs Bruges this year", "compare revenue this year between Ghent and Bruges"],
      ],
      ["revenue of Orchid in this month vs Rose Box", ["orchid vs rose box sales this month"]],
      ["list | customer & bought in dec 2025", ["show me December 2025's buyers"]],
    ],
    unread: [
      // Whom it is asked of, in words that are none of ours
      [
        "list | source TikTok by orders top 3",
        ["out of the ones that found us through TikTok, top 3 by orders"],
      ],
      ["list | tag plumber by orders top 3", ["the plumbers, top 3 by orders"]],
      ["list | tag baker by orders top 3", ["bakers, top 3 by orders"]],
      ["list | tag dog owner by orders top 3", ["people with dogs, top 3 by orders"]],
      ["list | city Xanadu by orders top 3", ["top 3 by orders, in Xanadu"]],
      [
        "list | bought Bridal Bouquet in this year",
        ["brides this year - I mean who bought the Bridal Bouquet this year"],
      ],
      ["list | customer & source recommendation", ["customers that came by recommendation"]],
      ["list | missing phone", ["for whom are we missing a phone number?"]],
      [
        "revenue in this week",
        ["what have we sold this week in euros", "how much money came in this week?"],
      ],
    ],
  },
  {
    shop: bikes,
    rows: [
      [
        "list | lapsed 1 years",
        [
          "who hasn't been back in a year",
          "who has not bought anything in one year?",
          "customers we haven't sold anything to for a year",
        ],
      ],
      [
        "list | tag commuter & lapsed 90 days",
        ["commuters who haven't been in for 90 days", "commuters without a purchase for 90 days"],
      ],
      [
        "list | bought Full Service in last year & not_bought Full Service in this year",
        [
          "who had a full service last year but not this year",
          "who bought a Full Service last year and none this year",
        ],
      ],
      ["list | bought Puncture Repair in last week", ["who had a puncture repair last week?"]],
      [
        "list | not_bought Helmet & bought City Bike",
        ["who bought a city bike without a helmet", "city bike buyers who never bought a helmet"],
      ],
      ["list | bought City Bike & not_bought Helmet", ["who got a City Bike but never a Helmet"]],
      [
        "list | bought Winter Storage",
        ["who uses winter storage?", "who has ever had winter storage with us"],
      ],
      ["list | customer & bought Winter Storage", ["winter storage customers"]],
      [
        "list | bought Helmet & bought Chain Lube",
        ["customers who bought both a helmet and chain lube"],
      ],
      [
        "list | tag fleet & not_bought Full Service",
        ["fleet customers who have never had a full service"],
      ],
      ["list | customer & tag e-bike & city Oslo", ["e-bike customers in Oslo"]],
      ["list | customer & city Oslo & tag e-bike", ["Oslo customers tagged e-bike"]],
      [
        "list | tag student",
        ["students", "give me all students", "everybody with the student tag"],
      ],
      ["list | tag racer/commuter", ["racers or commuters", "everyone tagged racer or commuter"]],
      ["list | tag slow payer", ["who are the slow payers?", "list slow payers"]],
      [
        "list | source open day & prospect",
        ["who came from the open day and never bought?", "open day leads"],
      ],
      ["list | source Strava", ["who came through Strava?", "contacts who found us on Strava"]],
      ["list | customer & country IE", ["customers in Ireland", "irish customers"]],
      ["list | customer & city Mobile", ["customers in Mobile"]],
      [
        "list | owner Maja & not_contacted 45 days",
        ["Maja's contacts nobody has spoken to in 45 days"],
      ],
      ["list | missing birthday", ["contacts with no birthday"]],
      ["list | missing owner", ["which contacts have no owner?", "who is nobody looking after"]],
      ["list | tag student & has email", ["students with an email address"]],
      ["list | customer & follow_up overdue", ["customers with an overdue follow-up"]],
      ["list | not_contacted 2 months", ["who hasn't heard from us in 2 months?"]],
      ["list | spent >1000 in last 12 months", ["spent more than 1000 in the past 12 months"]],
      ["list | orders >5", ["customers with more than 5 orders"]],
      ["list by revenue top 5 | customer & tag fleet", ["top 5 fleet customers by revenue"]],
      [
        "list by last_order top 5 | customer",
        ["the five customers who bought most recently", "last 5 customers who bought something"],
      ],
      ["list of Chain Lube by revenue top 3 | customer", ["top 3 customers for chain lube"]],
      ["list of Chain Lube by revenue top 3", ["who are the top three buyers of chain lube"]],
      [
        "list by revenue asc top 5 | customer",
        ["our five worst customers by revenue", "5 customers with the lowest spend"],
      ],
      [
        "revenue per product by revenue asc top 3",
        ["3 worst selling products", "which three products sell the least"],
      ],
      ["customers per source by revenue top 1", ["which source brought us the most customers"]],
      ["revenue in today", ["revenue today", "how much did we sell today"]],
      [
        "revenue in this month | tag fleet",
        ["how much did the fleet customers spend this month", "fleet revenue this month"],
      ],
      [
        "revenue in q1",
        ["first quarter revenue", "turnover Q1", "how much did we make in the first quarter?"],
      ],
      [
        "revenue of City Bike in last month",
        ["what did city bikes bring in last month", "city bike sales last month"],
      ],
      [
        "revenue of Bike Fitting",
        ["how much have we made from bike fittings in total", "total revenue from bike fitting"],
      ],
      ["units of Helmet in this year", ["how many helmets have we sold this year?"]],
      ["units of Full Service in this month", ["how many full services this month?"]],
      [
        "orders in this month vs last month",
        ["orders this month vs last month", "did we get more orders this month than last month?"],
      ],
      [
        "revenue in this year vs last year",
        [
          "are we doing better than last year this year?",
          "turnover this year against last year",
          "revenue: this year vs last year",
        ],
      ],
      ["revenue in aug vs jul", ["August revenue compared to July", "revenue August vs July"]],
      [
        "average_order | city Oslo",
        ["average order value in Oslo", "how much is the average order from Oslo?"],
      ],
      ["average_order per month in this year", ["average order value by month this year"]],
      [
        "profit per product in this year",
        ["profit by product this year", "what profit does each product make this year"],
      ],
      [
        "orders per weekday in this year",
        ["orders by weekday this year", "how many orders per day of the week this year"],
      ],
      [
        "new_customers per month in this year",
        [
          "new customers per month this year",
          "how many new customers did we get each month this year",
        ],
      ],
      [
        "refund_count in last month",
        ["how many refunds did we give last month?", "number of refunds last month"],
      ],
      [
        "count | tag e-bike",
        ["how many e-bike people do we have", "how many contacts carry the e-bike tag?"],
      ],
      [
        "count | bought Winter Storage in this year",
        [
          "how many customers booked winter storage this year",
          "how many people bought winter storage this year?",
        ],
      ],
      ["count | customer & source Strava", ["how many customers came from Strava"]],
      [
        "interactions call in this month",
        ["how many calls did we make this month?", "number of calls logged this month"],
      ],
      ["interactions call by Erik in last week", ["how many calls did Erik make last week"]],
      [
        "interactions per member in last month",
        ["who logged the most last month?", "interactions per team member last month"],
      ],
      ["interactions email out by me in this week", ["how many emails did I send this week"]],
      [
        "log by Sam in yesterday",
        ["what did Sam log yesterday?", "show me what Sam recorded yesterday"],
      ],
      ["interactions meeting in last week", ["meetings last week"]],
      ["log meeting in last week", ["show the meetings of last week"]],
      ["log call top 5", ["last five calls", "show the last 5 calls"]],
      [
        "sales in today",
        ["what was sold today?", "show today's orders", "list the orders of today"],
      ],
      ["sales top 10", ["last ten sales", "the 10 latest orders"]],
      [
        "sales of Helmet in this month",
        ["show helmet orders this month", "list all helmet sales this month"],
      ],
      [
        "tasks today of me",
        ["what's on my list today?", "what do I need to do today", "anything I have to do today?"],
      ],
      ["tasks overdue", ["what's overdue?", "which follow-ups are late", "show overdue tasks"]],
      ["tasks overdue of Sam", ["what is overdue for Sam", "Sam's overdue follow-ups"]],
      ["tasks tomorrow", ["follow-ups due tomorrow", "what is due tomorrow"]],
      [
        "tasks of Maja",
        ["Maja's open follow-ups", "which follow-ups does Maja have", "what's on Maja's plate"],
      ],
      ["tasks next week of all", ["what has the team got to do next week"]],
      [
        "count tasks of Erik",
        ["how many follow-ups does Erik have open?", "number of Erik's open tasks"],
      ],
      ["tasks per assignee", ["open follow-ups per team member"]],
      ["count tasks per assignee", ["how many follow-ups does each of us have"]],
      ["tasks for Oskar Lund", ["any follow-ups for Oskar Lund?"]],
    ],
    unread: [
      ["list | bought Puncture Repair in last week", ["last week's puncture repairs - for whom?"]],
      ["list | missing birthday", ["whose birthday don't we know?"]],
      ["list | not_contacted 2 months", ["who haven't we called or written to in two months"]],
      [
        "list | spent >1000 in last 12 months",
        ["who has spent over 1,000 kroner in the last 12 months"],
      ],
      ["list | orders >5", ["who came in more than five times to buy"]],
      [
        "units per product in this month by units top 1",
        ["which product did we sell the most units of this month"],
      ],
      ["revenue in today", ["what have we taken today?"]],
      ["units of Helmet in this year", ["helmets sold this year"]],
      [
        "profit in this year | tag fleet",
        ["how much profit did fleet customers bring us this year"],
      ],
      ["interactions call by Erik in last week", ["how often did Erik phone customers last week"]],
      ["tasks for Oskar Lund", ["what is planned with Oskar Lund"]],
    ],
  },
  {
    shop: vet,
    rows: [
      [
        "tasks for Daisy Wong",
        [
          "what's open for Daisy Wong",
          "anything open for Daisy Wong?",
          "is there anything outstanding for Daisy Wong",
        ],
      ],
      [
        "Felicity Day: phone",
        [
          "what's Felicity Day's number?",
          "phone number of Felicity Day",
          "give me Felicity Day's mobile",
        ],
      ],
      ["Joy Nkemelu: email", ["Joy Nkemelu's email address?", "where can I mail Joy Nkemelu"]],
      [
        "Brigitte Gruber: last_order",
        [
          "when did Brigitte Gruber last buy something?",
          "when was Brigitte Gruber's last purchase",
          "last order of Brigitte Gruber",
        ],
      ],
      [
        "Brigitte Gruber: spent",
        [
          "how much has Brigitte Gruber spent?",
          "Brigitte Gruber's total spend",
          "what has Brigitte Gruber spent with us so far",
        ],
      ],
      ["Brigitte Gruber: spent in this year", ["how much did Brigitte Gruber spend this year"]],
      [
        "Georg Bauer: orders",
        ["how many orders does Georg Bauer have", "how many times has Georg Bauer ordered?"],
      ],
      [
        "Georg Bauer: last_contact",
        ["when did we last speak to Georg Bauer", "when was our last contact with Georg Bauer?"],
      ],
      ["Georg Bauer: last_heard", ["when did we last hear from Georg Bauer?"]],
      [
        "Anton Huber: products",
        ["what has Anton Huber bought so far?", "which products did Anton Huber buy"],
      ],
      [
        "Anton Huber: last_product",
        ["what was the last thing Anton Huber bought?", "what did Anton Huber buy last"],
      ],
      ["Anton Huber: purchases", ["Anton Huber's orders", "show me the purchases of Anton Huber"]],
      ["Anton Huber: owner", ["who looks after Anton Huber?", "who is in charge of Anton Huber"]],
      ["Daisy Wong: birthday", ["when is Daisy Wong's birthday?", "Daisy Wong's date of birth"]],
      [
        "Daisy Wong: profile",
        [
          "tell me about Daisy Wong",
          "who is Daisy Wong?",
          "Daisy Wong",
          "what do you know about Daisy Wong",
        ],
      ],
      ['{"do":"history","contact":{"name":"Daisy Wong"}}', ["history with Daisy Wong"]],
      ["Daisy Wong: interactions", ["what have we logged for Daisy Wong?"]],
      ["Daisy Wong: city", ["where does Daisy Wong live?", "which city is Daisy Wong from"]],
      ["Daisy Wong: tags", ["which tags does Daisy Wong have?", "how is Daisy Wong tagged"]],
      [
        "Daisy Wong: first_order",
        ["since when has Daisy Wong been a customer?", "Daisy Wong's first order"],
      ],
      ["Daisy Wong: average_order", ["average order of Daisy Wong"]],
      [
        "Max Steiner: last_summary",
        ["what did Max Steiner want last time?", "what was our last talk with Max Steiner about"],
      ],
      ["Max Steiner: company", ["which company is Max Steiner with"]],
      [
        "list | bought Vaccination in last year & not_bought Vaccination in this year",
        [
          "who had a vaccination last year but hasn't had one this year",
          "who came for a vaccination last year and not this year",
          "which clients bought a Vaccination last year but no Vaccination this year",
        ],
      ],
      ["list | lapsed 13 months", ["who hasn't been here for 13 months?"]],
      [
        "list | not_bought Annual Check-up in last 12 months",
        [
          "who has not had an annual check-up in the last 12 months?",
          "customers without an annual check-up in the last 12 months",
          "who is without an Annual Check-up since 12 months",
        ],
      ],
      ["list | tag puppy & not_bought Puppy Class", ["tagged puppy but no puppy class bought"]],
      [
        "list | tag senior & not_bought Dental Cleaning in last 2 years",
        ["seniors without a dental cleaning in the last two years"],
      ],
      ["list | customer & tag insured & city Graz", ["insured clients in Graz"]],
      ["list | city Graz & tag insured", ["who in graz is insured"]],
      ["list | bought Flea Treatment in this month", ["who bought flea treatment this month?"]],
      [
        "list | customer & bought Flea Treatment in this month",
        ["flea treatment buyers this month"],
      ],
      [
        "list | bought Dry Food 12kg in last 30 days",
        ["who bought dry food in the last thirty days"],
      ],
      [
        "list | tag anxious & missing phone",
        ["anxious ones without phone number", "anxious contacts with no phone"],
      ],
      [
        "list | new this year & source shelter",
        ["new customers from the shelter this year", "this year's new customers from the shelter"],
      ],
      [
        "list | customer & city Linz & not tag newsletter",
        [
          "customers in Linz who aren't on the newsletter",
          "Linz customers without the newsletter tag",
        ],
      ],
      [
        "list | city Linz/Wels & lapsed 6 months",
        ["customers in Linz or Wels who haven't bought in six months"],
      ],
      ["list | owner Vera & tag breeder", ["Vera's breeders"]],
      ["list | tag breeder & owner Vera", ["breeders that Vera looks after"]],
      [
        "list | spent >500 & lapsed 90 days",
        ["customers who spent over 500 and haven't bought in 90 days"],
      ],
      [
        "list | spent >500EUR & lapsed 90 days",
        ["who spent more than 500 euros in total but has bought nothing for 90 days"],
      ],
      [
        "list | orders >=4 & not_bought in this year",
        ["customers with four or more orders but none this year"],
      ],
      [
        "list | repeat & city Steyr",
        ["repeat customers from Steyr", "returning customers in Steyr"],
      ],
      ["list | birthday today", ["whose birthday is today?", "birthdays today"]],
      ["list | birthday next 14 days", ["birthdays in the next 14 days"]],
      ["list | birthday next 2 weeks", ["who has a birthday within the next two weeks"]],
      ["list | customer & (tag senior or city Wels)", ["customers who are senior or live in Wels"]],
      [
        "list | contacted email in last week",
        ["who did we email last week?", "who got an email from us last week"],
      ],
      ["list | contacted visit in this month", ["who visited us this month?"]],
      ["list | not contacted call in last 6 months", ["who haven't we phoned in six months"]],
      ["list | tag breeder & follow_up overdue", ["breeders with overdue follow-ups"]],
      ["list | customer & not follow_up open", ["customers with no follow-up"]],
      ["revenue in last month | source Facebook", ["revenue from Facebook last month"]],
      ["revenue in this year | owner Lukas", ["revenue from Lukas's customers this year"]],
      [
        "revenue in last 7 days",
        ["turnover of the last seven days", "how much have we made in the past 7 days"],
      ],
      [
        "revenue in 2026-06-01..2026-06-15",
        ["revenue from 1 June to 15 June 2026", "turnover between June 1 and June 15 2026"],
      ],
      [
        "revenue per quarter in last year",
        ["quarterly revenue last year", "revenue per quarter last year"],
      ],
      [
        "revenue per owner in this month",
        [
          "revenue by owner this month",
          "how much revenue did each team member's customers bring this month",
        ],
      ],
      ["revenue per tag in this year", ["revenue by tag this year"]],
      ["revenue per country in this year", ["sales per country this year"]],
      ["customers per source", ["customers by source", "how many customers per source?"]],
      ["contacts per tag", ["contacts per tag", "how many contacts per tag"]],
      [
        "orders per month in this year",
        ["orders per month this year", "monthly order numbers this year"],
      ],
      [
        "average_order in this month vs last month",
        ["average order value this month compared with last month"],
      ],
      ["units of Vaccination in last quarter", ["how many vaccinations did we sell last quarter?"]],
      ["revenue of Vaccination per month in this year", ["vaccination revenue by month this year"]],
      ["list by revenue top 10 | customer & source Facebook", ["top 10 customers from Facebook"]],
      [
        "list by profit top 5 | customer",
        ["5 most profitable customers", "top five customers by profit"],
      ],
      ["list by average_order top 3 | customer", ["top 3 customers by average order value"]],
      [
        "list in this year by revenue top 5 | customer & city Linz",
        ["top 5 customers in Linz this year"],
      ],
      ["count | contacted in last 30 days", ["how many people did we talk to in the last 30 days"]],
      ["count | missing email", ["how many contacts have no email address?"]],
      ["count | spent >200 in this year", ["how many customers spent more than 200 this year"]],
      [
        "count | bought Microchip & not_bought Vaccination",
        ["how many bought a microchip but no vaccination"],
      ],
      [
        "tasks this week of Hanna",
        ["what does Hanna have to do this week", "Hanna's follow-ups this week"],
      ],
      ["tasks overdue of me", ["what am I late with?", "my overdue follow-ups"]],
      ["interactions email by Lukas in this month", ["how many emails Lukas logged this month"]],
      [
        "log email by Lukas in this month",
        ["show Lukas's emails this month", "emails Lukas logged this month"],
      ],
      [
        "interactions visit in this year",
        ["how many visits did we have this year", "number of visits this year"],
      ],
      ["interactions per kind in last month", ["interactions by kind last month"]],
      [
        "interactions call per member in last week",
        ["calls by team member last week", "how many calls did each of us make last week?"],
      ],
      [
        "unknown",
        [
          "who will need a vaccination next month",
          "how many dogs do we treat",
          "revenue by species",
          "customers in Salzburg",
          "who bought a cat tree",
          "everyone tagged rabbit",
          "turnover except on Sundays",
          "who nearly bought a puppy class",
          "profit per vet",
          "which customers complain the most",
          "is Daisy Wong happy with us",
          "how long do customers stay",
        ],
      ],
    ],
    unread: [
      ["Max Steiner: company", ["where does Max Steiner work?"]],
      ["list | lapsed 13 months", ["patients not seen in 13 months"]],
      [
        "list | tag puppy & not_bought Puppy Class",
        ["puppy people who haven't done the puppy class"],
      ],
      ["list | customer & not follow_up open", ["customers for whom nothing is planned"]],
      [
        "revenue in last month | source Facebook",
        ["what did facebook customers bring in last month?"],
      ],
    ],
  },
  {
    shop: nursery,
    rows: [
      // Numbers and helping verbs are no slips of products
      [
        "revenue per product in this year by revenue top 3",
        ["top three products by revenue this year"],
      ],
      [
        "Te-Ariki Flat: city",
        [
          "can you tell me what city te-ariki flat is in",
          "can you just tell me which city Te-Ariki Flat lives in",
        ],
      ],
      ["list | bought Watering Can in May", ["can we see who bought a can in May"]],
      [
        "revenue in last month",
        ["what did we turn over last month", "how much did we sell last month"],
      ],
      ["list | bought Seedling of the Month in May", ["who took seedlings of the month in May"]],
      ["interactions call by Doug in this month", ["how many calls did Doug log this month"]],
      // A colleague's name, though the word is often typed for "when"
      [
        "interactions call by Wen in this month",
        ["how many calls did wen log this month", "number of calls by Wen this month"],
      ],
      ["list | owner Wen", ["contacts of wen", "who does Wen look after?"]],
      [
        "Daphne Old: last_order",
        ["wen did Daphne Old last order", "and wen was Daphne Old's last order?"],
      ],
    ],
    unread: [],
  },
];
