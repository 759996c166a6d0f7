import { describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import { countsList } from "../../../src/core/questions/counts-list.ts";
import { refined } from "../../../src/core/questions/refine.ts";
import { fold } from "../../../src/core/text.ts";
import { notation } from "./notation.ts";
import { potterySituation } from "./pottery.ts";

const interpret = createInterpreter();

async function asked(
  text: string,
  lastQuestion?: Intent,
  isCount = false,
): Promise<readonly Intent[]> {
  const result = await interpret(text, {
    ...potterySituation,
    ...(lastQuestion === undefined ? {} : { lastQuestion, countsList: isCount }),
  });
  return result.outcome === "understood" ? result.intents : [];
}

/** What a second message makes of the first, applied as the conversation does. */
async function inTurn(...messages: readonly string[]): Promise<string> {
  let last: Intent | undefined;
  let before: Intent | undefined;
  for (const message of messages) {
    const [intent] = await asked(message, last, countsList(last, before));
    const isChange = intent?.do === "refine" && intent.back !== true && last !== undefined;
    before = last;
    last = isChange && last !== undefined ? refined(last, intent) : intent;
  }
  return last === undefined ? "nothing" : notation([last]);
}

const turns: readonly (readonly [messages: readonly string[], means: string])[] = [
  [["who do we have in Leeds", "only the ones who are customers"], "list | city Leeds & customer"],
  [["contacts from Instagram", "just the paying customers"], "list | source Instagram & customer"],
  [["when did Rose Patel first buy", "and most recently?"], "Rose Patel: last_order"],
  [["when did Rose Patel last order", "and her first?"], "Rose Patel: first_order"],
  [
    ["how many of last month's calls went badly?", "and by team member"],
    "interactions call negative per member in last month",
  ],
  [["how many customers in Leeds", "and they are?"], "list | customer & city Leeds"],
  [["how many customers in Leeds", "list them for me"], "list | customer & city Leeds"],
  [
    ["how many customers in Leeds", "can you show them to us please"],
    "list | customer & city Leeds",
  ],
  [
    ["how many customers in Leeds", "list them for me, I bet half are duplicates"],
    "list | customer & city Leeds",
  ],
  [
    ["how many newsletter people have no email", "list only the ones Priya looks after"],
    "list | tag newsletter & missing email & owner Priya",
  ],
  [
    ["how many customers are wholesale", "name just those in York"],
    "list | customer & tag wholesale & city York",
  ],
  [
    ["how many customers are wholesale", "only those in York"],
    "count | customer & tag wholesale & city York",
  ],
  [
    ["top 5 customers by revenue this year", "right, the same again but just the Irish"],
    "list in this year by revenue top 5 | customer & country IE",
  ],
  [["revenue in May vs June", "by city"], "revenue per city in may vs jun"],
  [["revenue in May vs June", "by week"], "revenue per week in may"],
  [["what did Hope Archer spend this year?", "since she started buying?"], "Hope Archer: spent"],
  [["orders of Hope Archer in 2025", "overall?"], "Hope Archer: purchases"],
  [["sales to Leeds this year", "in percent"], "revenue_share in this year | city Leeds"],
  [
    ["glaze kit sales in May", "what share is that of the total?"],
    "revenue_share of Glaze Kit in may",
  ],
  [["revenue this year", "as a percentage"], "nothing"],
  [
    ["how many mugs did we sell this year", "and who bought them most?"],
    "list of Stoneware Mug in this year by revenue | bought Stoneware Mug in this year",
  ],
  [
    ["revenue of mugs last year", "top buyers?"],
    "list of Stoneware Mug in last year by revenue | bought Stoneware Mug in last year",
  ],
  [["how many customers in Leeds", "who exactly?"], "list | customer & city Leeds"],
  [
    ["who bought a glaze kit", "who are its biggest fans?"],
    "list of Glaze Kit by revenue | bought Glaze Kit",
  ],
  [
    ["who bought in May", "and which of them bought a glaze kit in that time"],
    "list | bought in may & bought Glaze Kit in may",
  ],
  [
    [
      "who bought a stoneware mug since August",
      "and how much did those people spend over the same period?",
    ],
    "revenue in since 2026-08-01 | bought Stoneware Mug in since 2026-08-01",
  ],
  [
    ["orders last month", "and how much money was that in Leeds"],
    "revenue in last month | city Leeds",
  ],
  [
    ["top 5 customers this year", "now the same five-deep list for last year"],
    "list in last year by revenue top 5 | customer",
  ],
  [
    ["who bought in Leeds since June", "and what have they spent between them in that time?"],
    "revenue in since 2026-06-01 | bought in since 2026-06-01 & city Leeds",
  ],
  [["revenue this year", "and over the whole of 2025?"], "revenue in 2025"],
  [
    ["refunds since 1 January 2025", "which customers were those for?"],
    "list | refunded in since 2025-01-01",
  ],
  [["customers in Leeds", "so that leaves how many?"], "count | customer & city Leeds"],
  [["revenue this year", "how many orders was it in Leeds"], "orders in this year | city Leeds"],
  [["revenue this year", "how many orders were there in Leeds"], "orders | city Leeds"],
  [
    ["top 5 customers in Leeds this year", "not just this year"],
    "list by revenue top 5 | customer & city leeds",
  ],
  [
    ["customers in Leeds", "the teachers rather than the VIPs"],
    "list | customer & city leeds & tag teacher & not tag vip",
  ],
  [
    ["top 4 customers this year", "same thing but for Leeds"],
    "list in this year by revenue top 4 | customer & city leeds",
  ],
  [["customers in Leeds", "do the same but for York"], "list | customer & city york"],
  [
    ["top 5 customers this year", "everyone but the teachers"],
    "list in this year by revenue top 5 | customer & not tag teacher",
  ],
  [
    ["how many calls did Tom log in May", "Tom's visits for that month"],
    "interactions visit by tom in may",
  ],
  [
    ["how many calls did Tom log in May", "and Priya's emails?"],
    "interactions email by priya in may",
  ],
  [["Tom's follow-ups this week", "what does Priya have, same week?"], "tasks this week of priya"],
  [["what's overdue", "what has Tom got"], "tasks overdue of tom"],
  [["how many calls did Tom log", "what does Priya have"], "list | owner priya"],
  [
    ["how many calls last month", "how many of those by me"],
    "interactions call by me in last month",
  ],
  [
    ["revenue this year versus last year", "okay, and profit for the same two?"],
    "profit in this year vs last year",
  ],
  [
    ["how many orders last month", "how many of those from Leeds"],
    "orders in last month | city leeds",
  ],
  [
    ["how many orders last month", "how many of those customers are VIPs"],
    "count | bought in last month & tag vip",
  ],
  [["customers in Leeds", "how much has he spent"], "them: spent"],
  [["best customer in Leeds", "how much has she spent this year"], "them: spent in this year"],
  [
    ["which source brings the most money", "and the fewest customers"],
    "customers per source by revenue asc top 1",
  ],
  [
    ["customers in Leeds who bought mugs", "who hasn't"],
    "list | city leeds & not_bought stoneware mug",
  ],
  [["calls with Rose Patel this year", "emailed?"], "Rose Patel: interactions email in this year"],
  [
    ["how many customers bought mugs in October", "and how many didn't?"],
    "count | not_bought stoneware mug in oct",
  ],
  [
    ["how many bought a glaze kit this year?", "how many of them haven't"],
    "count | not_bought glaze kit in this year",
  ],
  [["how many repeat customers have we got", "and how many aren't"], "count | one_time"],
  [
    ["contacts with nobody assigned", "and how many of those have ever bought something?"],
    "count | missing owner & customer",
  ],
  [["Rose Patel's phone", "and email"], "Rose Patel: email"],
  [["customers in Leeds", "add those from York"], "list | customer & city leeds/york"],
  [["customers in Leeds", "include only York"], "list | customer & city york"],
  [["customers in Leeds", "their open follow-ups"], "tasks | customer & city leeds"],
  [["customers in Leeds", "show me their calls"], "log call | customer & city leeds"],
  [
    ["customers in Leeds", "how many calls with them this month?"],
    "interactions call in this month | customer & city leeds",
  ],
  [["top 5 customers this year", "by orders in May"], "list in may by orders top 5 | customer"],
  [
    ["revenue this year", "without those who bought mugs"],
    "revenue in this year | not bought stoneware mug",
  ],
  [["top 5 VIP customers", "drop the tag"], "list by revenue top 5 | customer"],
  [["revenue this year in Leeds", "drop Leeds"], "revenue in this year"],
  [["revenue this year in Leeds", "leave Leeds out"], "revenue in this year"],
  [
    ["customers in Leeds or York", "drop Leeds"],
    "list | customer & city leeds/york & not city leeds",
  ],
  [
    ["who bought a glaze kit this year", "how much did it bring in?"],
    "revenue of glaze kit in this year",
  ],
  [
    ["customers in Leeds who bought a glaze kit", "what did that earn us"],
    "revenue of glaze kit | city leeds",
  ],
  [["customers in Leeds", "with a birthday in May"], "list | customer & city leeds & birthday may"],
  [["average order value this year", "for VIP customers"], "average_order in this year | tag vip"],
  [["customers in Leeds", "for VIP customers"], "list | customer & city leeds & tag vip"],
  [["customers in Leeds", "and with an email address"], "list | customer & city leeds & has email"],
  [["customers in Leeds", "and without email"], "list | customer & city leeds & missing email"],
  [["top 5 customers", "by orders, and only three"], "list by orders top 3 | customer"],
  [["top 5 products", "by customers"], "customers per product by revenue top 5"],
  [["calls this week", "just the number"], "interactions call in this week"],
  [
    ["calls by Tom this week", "how many people is that?"],
    "count | contacted call by tom in this week",
  ],
  [
    ["top 5 customers in Leeds", "town doesn't matter, who are the top five?"],
    "list by revenue top 5 | customer",
  ],
  [
    ["top 5 customers in Leeds", "town doesn't matter, who are the teachers?"],
    "list | tag teacher",
  ],
  [
    ["customers in Leeds", "and who of these has got an email address?"],
    "list | customer & city leeds & has email",
  ],
  [
    ["contacts tagged VIP", "Of these people, the number who've purchased a glaze kit this year"],
    "count | tag vip & bought glaze kit in this year",
  ],
  [
    ["top 5 customers in Leeds", "take everybody tagged trade off it please"],
    "list by revenue top 5 | customer & city leeds & not tag trade",
  ],
  [
    ["top 5 customers in Leeds", "now everyone except the VIPs"],
    "list by revenue top 5 | customer & city leeds & not tag vip",
  ],
  [
    ["top 5 customers", "anyone without a phone number can go"],
    "list by revenue top 5 | customer & has phone",
  ],
  [
    ["top 5 customers", "who remains at the top if the wholesale people aren't included?"],
    "list by revenue top 5 | customer & not tag wholesale",
  ],
  [
    ["top 5 customers in Leeds", "I'd like that with York rather than Leeds"],
    "list by revenue top 5 | customer & city york",
  ],
  [
    ["top 5 customers in Leeds", "what do York's five look like"],
    "list by revenue top 5 | customer & city york",
  ],
  [
    ["top 5 VIP customers", "and who'd lead among those tagged trade instead"],
    "list by revenue top 5 | customer & tag trade",
  ],
  [
    ["top 5 customers by spend", "rank them on profit, not on spend"],
    "list by profit top 5 | customer",
  ],
  [
    ["top 5 customers by spend", "what if you go by how many orders they made?"],
    "list by orders top 5 | customer",
  ],
  [["top 3 products by revenue", "count pieces, not money"], "units per product by revenue top 3"],
  [
    ["top 3 cities by revenue", "by heads rather than by money"],
    "customers per city by revenue top 3",
  ],
  [
    ["top 10 customers this year", "four names are enough"],
    "list in this year by revenue top 4 | customer",
  ],
  [
    ["top 10 customers this year", "could it go down to the fifteenth place?"],
    "list in this year by revenue top 15 | customer",
  ],
  [
    ["top 10 customers this year", "the other end, please: the six lowest"],
    "list in this year by revenue asc top 6 | customer",
  ],
  [
    ["top 10 customers this year", "bottom 4 instead"],
    "list in this year by revenue asc top 4 | customer",
  ],
  [
    ["top 3 products by revenue this year", "flip the order"],
    "revenue per product in this year by revenue asc top 3",
  ],
  [
    ["top 10 customers this year", "never mind this year, since the very beginning"],
    "list by revenue top 10 | customer",
  ],
  [
    ["top 10 customers in Leeds this year", "everywhere, not just Leeds"],
    "list in this year by revenue top 10 | customer",
  ],
  [
    ["top 10 customers in Leeds this year", "take the city condition off"],
    "list in this year by revenue top 10 | customer",
  ],
  [
    ["top 5 customers", "just the ones tagged teacher, and for last year"],
    "list in last year by revenue top 5 | customer & tag teacher",
  ],
  [
    ["top 5 customers", "The trade accounts spoil it. Leave them out"],
    "list by revenue top 5 | customer & not tag trade",
  ],
  [["top 10 customers", "ten is too many, three is plenty"], "list by revenue top 3 | customer"],
  [["VIP customers", "only the number of them please"], "count | customer & tag vip"],
  [
    ["VIP customers", "the date of each one's last order?"],
    "list by last_order | customer & tag vip",
  ],
  [
    ["top 5 customers this year", "and the year before this one?"],
    "list in last year by revenue top 5 | customer",
  ],
  [["top 5 customers", "ten mugs are enough"], "nothing"],
  [["top 5 customers", "make it 3 mugs"], "nothing"],
  [["top 5 customers", "leave Rose Patel's teapot out on the counter"], "nothing"],
  [["top 5 customers", "flip the sign on the door"], "nothing"],
  [["top 5 customers", "the kiln is too hot, leave it"], "nothing"],
  [["top 5 customers", "limit it to what we can fire"], "nothing"],
  [["how many calls this year?", "cut it to 3"], "nothing"],
  [["what's overdue?", "the other end"], "nothing"],
  [
    ["top 5 customers", "last year rather than all time"],
    "list in last year by revenue top 5 | customer",
  ],
  [["top 5 customers in Leeds", "not Leeds, York"], "list by revenue top 5 | customer & city york"],
  [
    ["revenue this year", "what would it be without the trade accounts?"],
    "revenue in this year | not tag trade",
  ],
  [
    ["contacts in Leeds", "ditch the ones that never bought anything"],
    "list | city leeds & not prospect",
  ],
  [
    ["how many contacts in Leeds?", "which of those never spent a dime with us"],
    "list | city leeds & prospect",
  ],
  [
    ["top five customers ever", "redo that for just 2025"],
    "list in 2025 by revenue top 5 | customer",
  ],
  [
    ["revenue by month this year", "instead of months, slice it by source"],
    "revenue per source in this year",
  ],
  [
    ["who spent more than 300 since 1 January", "biggest first"],
    "list in since 2026-01-01 by revenue | spent >300 in since 2026-01-01",
  ],
  [["revenue in 2025", "split it city by city"], "revenue per city in 2025"],
  [["revenue in 2025", "and how does it divide among the cities?"], "revenue per city in 2025"],
  [
    ["customers in Leeds", "how much did those customers spend in 2025"],
    "revenue in 2025 | customer & city leeds",
  ],
  [["revenue by month this year", "by city rather than by month"], "revenue per city in this year"],
  [["how many new customers in Q1?", "let me have their names"], "list | new q1"],
  [
    ["customers who ordered between 1 April and 30 June", "and in that window a year earlier"],
    "list | bought in 2025-04-01..2025-06-30",
  ],
  [
    ["customers who ordered between 1 April and 30 June", "the same stretch last year"],
    "list | bought in 2025-04-01..2025-06-30",
  ],
  [
    ["how many calls did Tom make this year?", "and Priya? just curious who's on the phone most"],
    "interactions call by Priya in this year",
  ],
  [["how many orders last month?", "what about customers who never ordered"], "list | prospect"],
  [
    ["how many interactions this year?", "only with prospects"],
    "interactions in this year | prospect",
  ],
  [["total refunds last year", "so who got money back?"], "list | refunded in last year"],
  [["total refunds last year", "who did we pay that back to"], "list | refunded in last year"],
  [["how many refunds last year", "who did those go to"], "list | refunded in last year"],
  [["total refunds last year", "who did we refund in May"], "list | refunded in may"],
  [["what's overdue?", "which of them are sat with Tom"], "tasks overdue of Tom"],
  [["what's overdue?", "and the ones sitting with me?"], "tasks overdue of me"],
  [["follow-ups due tomorrow", "and the day after"], "tasks 2. day"],
  [["follow-ups due next week", "the week after that"], "tasks 2. week"],
  [["VIP customers in Leeds", "swap Leeds for York"], "list | customer & tag vip & city york"],
  [
    ["VIP customers in Leeds", "replace VIP with trade"],
    "list | customer & city leeds & tag trade",
  ],
  [
    ["how many mugs did we sell last month", "and in euros?"],
    "revenue of stoneware mug in last month",
  ],
  [
    ["how many mugs did we sell last month", "what did that bring in"],
    "revenue of stoneware mug in last month",
  ],
  [["how many orders last month", "in money?"], "revenue in last month"],
  [["VIP customers", "drop the Leeds ones"], "list | customer & tag vip & not city leeds"],
  [
    ["customers in Leeds", "skip the trade lot, they were told already"],
    "list | customer & city leeds & not tag trade",
  ],
  [
    ["revenue by product this year", "worst three only"],
    "revenue per product in this year by revenue asc top 3",
  ],
  [
    ["revenue by city this year", "just the bottom two"],
    "revenue per city in this year by revenue asc top 2",
  ],
  [["top 5 customers", "bottom 3"], "list by revenue asc top 3 | customer"],
  [
    ["revenue by product this year", "same table but profit instead"],
    "profit per product in this year",
  ],
  [
    ["how many contacts never bought?", "who of that crowd is in Leeds"],
    "list | prospect & city leeds",
  ],
  [
    ["how many contacts never bought?", "which of that bunch are in York"],
    "list | prospect & city york",
  ],
  [
    ["customers in Leeds who bought last month", "try York instead"],
    "list | bought in last month & city york",
  ],
  [["revenue in March 2026", "do February 2026 instead"], "revenue in feb 2026"],
  [
    ["how many customers do we have in Leeds", "which ones are they"],
    "list | customer & city leeds",
  ],
  // What it was, what they came to, and the same of another time
  [["when did Rose Patel last buy?", "what was it?"], "Rose Patel: last_product"],
  [["when was Rose Patel's last order?", "and what was in it?"], "Rose Patel: last_product"],
  [["when did Rose Patel last order?", "what did she get?"], "Rose Patel: last_product"],
  [
    ["how many orders last month?", "and what was the average one worth?"],
    "average_order in last month",
  ],
  [["how many orders last month?", "what did they come to?"], "revenue in last month"],
  [["revenue in November 2025", "and the November before that one?"], "revenue in nov 2024"],
  [["revenue in November 2025", "and the previous November?"], "revenue in nov 2024"],
  [["revenue in November 2025", "and November the year before?"], "revenue in nov 2024"],
  [["revenue in Q2 2026", "and the second quarter before that?"], "revenue in q2 2025"],
  [["revenue in March 2026", "and the month before that one?"], "revenue in feb 2026"],
  [
    ["contacts in Leeds", "which of those have actually placed an order?"],
    "list | city Leeds & customer",
  ],
  [
    ["contacts in Leeds", "how many of those have placed an order?"],
    "count | city Leeds & customer",
  ],
  [
    ["repeat rate", "what about just the customers whose source is Instagram"],
    "repeat_rate | source Instagram",
  ],
  [["revenue last year", "and customers who live in Leeds?"], "revenue in last year | city Leeds"],
  [
    ["revenue last year", "and which customers are from Instagram?"],
    "list | customer & source Instagram",
  ],
  [
    ["top five customers by revenue", "Now the same five places, but for 2024 only."],
    "list in 2024 by revenue top 5 | customer",
  ],
  [
    ["top five customers by revenue in 2025", "same list for 2024"],
    "list in 2024 by revenue top 5 | customer",
  ],
  [["customers in Leeds", "same list for York"], "list | customer & city York"],
  // What leans on the one before
  [
    ["who hasn't bought in 90 days", "how many of those are in Leeds tho"],
    "count | lapsed 90 days & city Leeds",
  ],
  [
    ["how many customers in Leeds", "which of those are tagged teacher"],
    "list | customer & city Leeds & tag teacher",
  ],
  [["customers in Leeds", "restrict that to the vips"], "list | customer & city Leeds & tag VIP"],
  [
    ["customers in Leeds", "only the insta ones"],
    "list | customer & city Leeds & source Instagram",
  ],
  [
    ["customers in Leeds", "only the vips, I am down there Thursday anyway"],
    "list | customer & city Leeds & tag VIP",
  ],
  [
    ["top five customers by revenue in 2025", "Now the same five places, but for 2024 only."],
    "list in 2024 by revenue top 5 | customer",
  ],
  [["who has a birthday in March?", "And who has theirs in April?"], "list | birthday apr"],
  [["who has a birthday in March?", "and whose is in April?"], "list | birthday apr"],
  // Another bound, all else as it was
  [
    ["who spent more than 200 pounds on glaze kits in 2025?", "make that more than 300"],
    "list | spent GBP>300 of Glaze Kit in 2025",
  ],
  [
    ["who in Leeds spent more than 100 pounds in 2025?", "make that at least 300"],
    "list | city Leeds & spent GBP>=300 in 2025",
  ],
  [["who spent over 100 pounds last year", "and over 300?"], "list | spent GBP>300 in last year"],
  [
    ["teachers with at least 2 orders in 2025", "make that at least 4"],
    "list | tag teacher & orders >=4 in 2025",
  ],
  [
    ["who spent over 100 pounds last year", "more than 3 orders"],
    "list | spent >100GBP in last year & orders >3",
  ],
  // Listed, counted, and listed again
  [
    ["who bought in 2024 but not in 2025?", "how many is that", "Now only the Leeds ones"],
    "list | bought in 2024 & not_bought in 2025 & city Leeds",
  ],
  [
    ["who bought in 2024 but not in 2025?", "how many is that", "how many of them in Leeds"],
    "count | bought in 2024 & not_bought in 2025 & city Leeds",
  ],
  [
    ["how many customers in Leeds", "only the teachers"],
    "count | customer & city Leeds & tag teacher",
  ],
  [["top 5 customers this year", "make it ten"], "list in this year by revenue top 10 | customer"],
  [
    ["top 5 customers this year", "right and the same again but for last year"],
    "list in last year by revenue top 5 | customer",
  ],
  [["revenue in May", "how many refunds we gave that month"], "refund_count in May"],
  [["revenue in May", "refunds that month"], "refunds in May"],
  [["VIPs", "drop the ones outside Leeds"], "list | tag VIP & city Leeds"],
  [["VIPs", "leave out those not in Leeds"], "list | tag VIP & city Leeds"],
  [["VIPs", "drop Leeds"], "list | tag VIP & not city Leeds"],
  // More of them, fewer of them, and from which end
  [["VIPs in Leeds", "York too"], "list | tag VIP & city Leeds/York"],
  [
    ["VIPs in Leeds", "York as well", "which have gone 45 days without an order"],
    "list | tag VIP & city Leeds/York & lapsed 45 days",
  ],
  [["revenue in Leeds", "and York?"], "revenue | city York"],
  [["everyone tagged trade", "or wholesale"], "list | tag trade/wholesale"],
  [
    ["everyone tagged trade", "or wholesale", "hang on, only people with both"],
    "list | tag trade & tag wholesale",
  ],
  [
    ["contacts in Leeds", "how many of those are customers, i.e. have ordered at least once?"],
    "count | city Leeds & customer",
  ],
  [["contacts in Leeds", "how many of those have ordered"], "count | city Leeds & customer"],
  [
    ["contacts in Leeds", "any of them been called by Tom?"],
    "list | city Leeds & contacted call by Tom",
  ],
  [
    ["who bought a glaze kit in December", "which of those have been back for anything this year?"],
    "list | bought Glaze Kit in dec & repeat & bought in this year",
  ],
  [["customers in Leeds", "longest gone first"], "list by last_order asc | customer & city Leeds"],
  [
    ["customers in Leeds", "put the ones who've spent the most first"],
    "list by revenue | customer & city Leeds",
  ],
  [
    ["how much came in last week", "and who from", "biggest first"],
    "list in last week by revenue | bought in last week",
  ],
  [["refunds last year", "who got them?"], "list | refunded in last year"],
  [["refunds in 2025 by product", "whose were they"], "list | refunded in 2025"],
  [["who spent more than 300 this year", "lower it to 150"], "list | spent >150 in this year"],
  [["customers with more than 5 orders", "make it 10"], "list | orders >10"],
  [
    ["Leeds folks, last order date next to each", "oldest on top", "only the two longest gone"],
    "list by last_order asc top 2 | city Leeds",
  ],
  [
    ["who ordered this week", "nobody? last week then", "any of those brand new"],
    "list | bought in last week & new last week",
  ],
  [
    ["revenue by person in charge this year", "per customer rather than in total"],
    "average_customer per owner in this year",
  ],
  [
    ["revenue by month this year", "which had the most orders"],
    "orders per month in this year by orders top 1",
  ],
  // Of one of them
  [["Rose Patel's card", "who took her last call then"], "Rose Patel: last_heard call"],
  [["when did we last talk to Rose Patel", "what was it about?"], "Rose Patel: last_summary"],
  [["has anyone talked to Rose Patel lately?", "who was it"], "Rose Patel: last_contact"],
  [["Rose Patel's orders", "nothing after August?"], "Rose Patel: purchases in after 2026-08-31"],
  [["what is Rose Patel worth", "now Hope Archer, which is higher?"], "Hope Archer: worth"],
  // The best of what was told, and who is behind a number
  [
    ["revenue from VIPs last month", "biggest five by name"],
    "list in last month by revenue top 5 | tag VIP & bought in last month",
  ],
  [
    ["revenue by month this year", "which month was the best?"],
    "revenue per month in this year by revenue top 1",
  ],
  [
    ["orders by city last year", "which one had the fewest"],
    "orders per city in last year by orders asc top 1",
  ],
  [
    ["revenue by city this year", "by number of orders, worst first"],
    "orders per city in this year by orders asc",
  ],
  [["revenue this year", "best month?"], "revenue per month in this year by revenue top 1"],
  [
    ["new customers in May", "which city had the most"],
    "customers per city by revenue top 1 | new may",
  ],
  [
    ["top 5 customers this year", "which one is the best"],
    "list in this year by revenue top 1 | customer",
  ],
  [["refunds this year", "who were they for"], "list | refunded in this year"],
  [["revenue in May", "which customers?"], "list | bought in may"],
  [["how many calls in May", "who were they with"], "list | contacted call in may"],
  [
    ["how many prospects do we have", "how many of those are in York", "show me them"],
    "list | prospect & city York",
  ],
  [["customers in Leeds", "what did they spend together?"], "revenue | customer & city Leeds"],
  [["my open follow-ups", "which are due in July?"], "tasks jul of me"],
  [["visits last week", "only the ones I logged"], "interactions visit by me in last week"],
  [
    ["customers in Leeds", "how many orders did they place this year"],
    "orders in this year | customer & city Leeds",
  ],
  [["customers in Leeds", "how much profit did they make us"], "profit | customer & city Leeds"],
  [
    ["customers in Leeds", "when did they last order"],
    "list by last_order | customer & city Leeds",
  ],
  [
    ["customers in Leeds", "how much did they each spend"],
    "list by revenue | customer & city Leeds",
  ],
  [["customers in Leeds", "sort alphabetically"], "list by name asc | customer & city Leeds"],
  [["revenue in May", "how many customers was that"], "customers in may"],
  [["revenue in May", "was that better than April?"], "revenue in may vs apr"],
  [["revenue in May", "compared to last year"], "revenue in may vs may 2025"],
  [["revenue in May", "put the May before next to it"], "revenue in may vs may 2025"],
  [["revenue in May", "was that better than last year"], "revenue in may vs may 2025"],
  [["my open follow-ups", "which of them are overdue"], "tasks overdue of me"],
  [["follow-ups for this week", "whose are they?"], "tasks this week per assignee"],
  // Only some of them
  [
    ["customers who haven't bought in 90 days", "only those in Leeds"],
    "list | lapsed 90 days & city Leeds",
  ],
  [["who hasn't bought in 90 days", "just Leeds"], "list | lapsed 90 days & city Leeds"],
  [
    ["who hasn't bought in 90 days", "just the ones from Leeds please"],
    "list | lapsed 90 days & city Leeds",
  ],
  [
    ["customers in York", "which of them haven't bought in 60 days?"],
    "list | customer & city York & lapsed 60 days",
  ],
  [
    ["customers in York", "of those, who spent more than 200"],
    "list | customer & city York & spent >200",
  ],
  [
    ["customers in York", "and out of those only the VIPs"],
    "list | customer & city York & tag VIP",
  ],
  [["who bought a glaze kit", "only vips"], "list | bought Glaze Kit & tag VIP"],
  [
    ["new customers this month", "the ones from Instagram"],
    "list | new this month & source Instagram",
  ],
  [["customers in Leeds", "only York"], "list | customer & city York"],
  [["contacts without email", "which of those are customers"], "list | missing email & customer"],
  [["who hasn't bought in 90 days", "make it 120"], "list | lapsed 120 days"],
  [["revenue this month", "and the one before"], "revenue in last month"],
  [["birthdays this month", "and next"], "list | birthday next month"],
  [["customers in York", "how many of them are VIPs"], "count | customer & city York & tag VIP"],
  [["customers in York", "repeat rate"], "repeat_rate"],
  [["revenue by month", "vs last year"], "revenue per month in this year vs last year"],
  [
    ["wholesale contacts", "only those who have actually ordered"],
    "list | tag wholesale & customer",
  ],
  [
    ["teachers in Leeds", "which of them all has an open follow-up"],
    "list | tag teacher & city Leeds & follow_up open",
  ],
  [
    ["how many contacts have no owner?", "how many of those bought this year?"],
    "count | missing owner & bought in this year",
  ],
  [
    [
      "how many contacts have no owner?",
      "how many of them bought this quarter?",
      "give me the five who spent the most in that time",
    ],
    "list in this quarter by revenue top 5 | missing owner & bought in this quarter",
  ],
  [
    ["who hasn't ordered in six months?", "who among them has the highest spend?"],
    "list by revenue | lapsed 6 months",
  ],
  [
    ["revenue from Mehta Interiors", "who from there buys the most?"],
    "list by revenue | company Mehta Interiors",
  ],
  [
    ["customers in York", "which of them bought the most glaze kits"],
    "list of Glaze Kit by units | customer & city York",
  ],
  [["who first bought in March?", "how many of them have been back?"], "count | new mar & repeat"],
  // Both, and not one in place of the other
  [["customers in Leeds", "York too"], "list | customer & city Leeds/York"],
  [["customers in Leeds", "and York as well"], "list | customer & city Leeds/York"],
  [["customers in Leeds", "also York"], "list | customer & city Leeds/York"],
  [["customers in Leeds", "and York?"], "list | customer & city York"],
  [["revenue from Leeds", "York too"], "revenue | city York"],
  // Somebody left out
  [
    ["top 10 customers", "leave Rose Patel out"],
    "list by revenue top 10 | customer & not called Rose Patel",
  ],
  [
    ["customers in Leeds", "without Rose Patel"],
    "list | customer & city Leeds & not called Rose Patel",
  ],
  // Ranked among those who are listed
  [["customers in Leeds", "who spent the most"], "list by revenue | customer & city Leeds"],
  [
    ["how many customers in Leeds", "who buys most often?"],
    "list by orders | customer & city Leeds",
  ],
  [["top 5 customers by orders", "who spent the most"], "list by revenue"],
  [["customers in Leeds", "who spent the most this year"], "list in this year by revenue"],
  [["customers in Leeds", "who are our best customers"], "list by revenue | customer"],
  [["top 10 customers", "only the first three"], "list by revenue top 3 | customer"],
  [
    ["who bought a glaze kit in May", "which of them have ordered again since 1 June"],
    "list | bought glaze kit in may & bought in since 2026-06-01",
  ],
  [["top 5 customers by orders", "which of them spent the most"], "nothing"],
  [
    ["customers in Leeds", "which spent the most last year"],
    "list in last year by revenue | customer & city Leeds",
  ],
  // Of whom was spoken
  [["phone of Rose Patel", "who spoke to her last"], "them: last_contact"],
  [["phone of Rose Patel", "who called her last"], "them: last_contact call"],
  // Those of whom it does not hold
  [
    [
      "who first bought in March?",
      "how many of them have been back?",
      "names of the ones who haven't",
    ],
    "list | new mar & one_time",
  ],
  [["who in York bought in May", "who didn't?"], "list | city York & not_bought in may"],
  [
    ["contacts in Bath we talked to this year", "and who not"],
    "list | city Bath & not contacted in this year",
  ],
  // Not some of them
  [
    ["customers in York", "not the wholesale ones"],
    "list | customer & city York & not tag wholesale",
  ],
  [["who hasn't bought in 90 days", "without Leeds"], "list | lapsed 90 days & not city Leeds"],
  [
    ["who hasn't bought in 90 days", "leave out anyone in York"],
    "list | lapsed 90 days & not city York",
  ],
  [["who hasn't bought in 90 days", "except VIPs"], "list | lapsed 90 days & not tag VIP"],
  [["who hasn't bought in 90 days", "drop the one-timers"], "list | lapsed 90 days & not one_time"],
  [
    ["who hasn't bought in 90 days", "and not the teachers"],
    "list | lapsed 90 days & not tag teacher",
  ],
  // Another one in its place
  [["revenue this year from Leeds", "what about York"], "revenue in this year | city York"],
  [["revenue this year from Leeds", "and York?"], "revenue in this year | city York"],
  [["revenue this year from Leeds", "same for Bath"], "revenue in this year | city Bath"],
  [
    ["revenue of Glaze Kit this year", "and the stoneware mug?"],
    "revenue of Stoneware Mug in this year",
  ],
  [
    ["how many calls did Tom log this month", "and Priya?"],
    "interactions call by Priya in this month",
  ],
  [
    ["how many calls did Tom log this month", "same for Priya"],
    "interactions call by Priya in this month",
  ],
  [
    ["how many calls did Tom log this month", "and emails?"],
    "interactions email by Tom in this month",
  ],
  [["Priya's open follow-ups", "and Tom's?"], "tasks of Tom"],
  [["Rose Patel phone", "and Olivia Stone?"], "Olivia Stone: phone"],
  [["Rose Patel phone", "and the email?"], "Rose Patel: email"],
  [
    ["customers tagged teacher", "how many of them", "who are the ones in York"],
    "list | customer & tag teacher & city York",
  ],
  [
    ["customers in Leeds", "revenue of those this year"],
    "revenue in this year | customer & city Leeds",
  ],
  [
    ["who hasn't bought in 90 days", "take off the ones in York"],
    "list | lapsed 90 days & not city York",
  ],
  [
    ["who hasn't bought in 90 days", "drop the ones tagged teacher"],
    "list | lapsed 90 days & not tag teacher",
  ],
  [
    ["how many customers in Leeds", "just the vips, with names"],
    "list | customer & city Leeds & tag VIP",
  ],
  [["what's due today", "for me"], "tasks today of me"],
  // Another time
  [["revenue in May 2025", "and a year earlier?"], "revenue in May 2024"],
  [["revenue in May 2025", "and the same month a year earlier?"], "revenue in May 2024"],
  [["revenue in 2025", "and the year before?"], "revenue in 2024"],
  [["revenue this month", "and last month?"], "revenue in last month"],
  [["how many orders last month", "and in april?"], "orders in apr"],
  [["how many orders last month", "in 2025?"], "orders in 2025"],
  [["top 5 customers", "and in 2025?"], "list in 2025 by revenue top 5 | customer"],
  [
    ["top 5 customers", "same but just for this year"],
    "list in this year by revenue top 5 | customer",
  ],
  [["who bought last month", "and the month before?"], "list | bought in -2. month"],
  [["what's due today", "and tomorrow?"], "tasks tomorrow"],
  [["birthdays this week", "what about next week"], "list | birthday next week"],
  // Another figure, cut, order or length
  [["revenue last month", "and the profit?"], "profit in last month"],
  [["revenue last month", "number of orders?"], "orders in last month"],
  [["revenue last month", "how many orders was that in the same month"], "orders in last month"],
  [["revenue by month in 2025", "same for profit"], "profit per month in 2025"],
  [["revenue by month in 2025", "now by quarter"], "revenue per quarter in 2025"],
  [["revenue by month in 2025", "by city instead"], "revenue per city in 2025"],
  [["revenue this year", "per month please"], "revenue per month in this year"],
  [
    ["top 5 customers this year", "by orders instead"],
    "list in this year by orders top 5 | customer",
  ],
  [["top 10 customers", "top 5 only"], "list by revenue top 5 | customer"],
  [["customers in Leeds", "sort by spend"], "list by revenue | customer & city Leeds"],
  [["profit in September", "same again for the September before it"], "profit in sep 2025"],
  [["customers in Leeds", "sort by name"], "list by name asc | customer & city Leeds"],
  [["customers in Leeds", "alphabetically"], "list by name asc | customer & city Leeds"],
  [["customers in Leeds", "by birthday"], "list by birthday asc | customer & city Leeds"],
  [["customers in Leeds", "sort by last order"], "list by last_order | customer & city Leeds"],
  [
    ["customers in Leeds", "sort them by last order, oldest first"],
    "list by last_order asc | customer & city Leeds",
  ],
  [["average order by city", "top 5 by clv"], "clv per city by clv top 5"],
  [["revenue this month", "top 5 by orders"], "list by orders top 5"],
  [["customers in Leeds", "sorted by number of orders"], "list by orders | customer & city Leeds"],
  [["revenue this month", "vs last month"], "revenue in this month vs last month"],
  [["revenue this month", "compared to last year"], "revenue in this month vs -12. month"],
  [["contacts in York", "exclude those who have never bought"], "list | city York & not prospect"],
  [["customers in York", "leave out the VIPs"], "list | customer & city York & not tag VIP"],
  [["contacts by source", "minus those who never bought"], "contacts per source | not prospect"],
  [
    ["who bought a glaze kit", "did they ever get a stoneware mug as well"],
    "list | bought Glaze Kit & bought Stoneware Mug",
  ],
  [
    ["customers in York", "excluding VIPs, who bought in May"],
    "list | not tag VIP & bought in may",
  ],
  [
    ["which product had the most profit this year?", "and the second?"],
    "profit per product in this year by profit top 2",
  ],
  [
    ["glaze kits or stoneware mugs, which sold more pieces in May?", "and which made more money?"],
    "revenue of Glaze Kit in may vs Stoneware Mug",
  ],
  [
    ["how many calls in May?", "who took most of the calls?"],
    "interactions call per member in may",
  ],
  [["profit on Rose Patel", "how does that compare with Olivia Stone?"], "Olivia Stone: profit"],
  [["how much has Rose Patel spent?", "over how many orders?"], "Rose Patel: orders"],
  [["retention last quarter", "and for this one?"], "retention in this quarter"],
  [["revenue this year by city", "per customer, I mean"], "average_customer per city in this year"],
  [["Rose Patel's last order", "what did she pay for it?"], "Rose Patel: last_order"],
  [["what did Rose Patel buy last", "and how much was it"], "Rose Patel: last_order"],
  // How many
  [["customers in York", "how many is that"], "count | customer & city York"],
  [["customers in York", "how many are they?"], "count | customer & city York"],
  [["customers in York", "how many's that"], "count | customer & city York"],
  [["customers in York", "just the number"], "count | customer & city York"],
  // One after the other
  [
    ["no orders for 60 days", "just Leeds", "without the VIPs", "how many's that?"],
    "count | lapsed 60 days & city Leeds & not tag VIP",
  ],
  [["takings in March", "and April?", "number of orders?"], "orders in apr"],
  // Whole questions of their own
  [["customers in York", "customers in Leeds"], "list | customer & city Leeds"],
  [["revenue last month", "how many customers do we have"], "count | customer"],
  [["who hasn't bought in 90 days", "revenue this month"], "revenue in this month"],
  [["how many calls did Tom log this month", "who bought yesterday"], "list | bought in yesterday"],
  [["Rose Patel phone", "what's her birthday"], "them: birthday"],
  [["Rose Patel's orders this year", "how many orders has she placed all told"], "them: orders"],
  // The writer's, after a colleague's; the newest of what was spoken of; a week that was
  [["how many contacts does Priya look after", "and me?"], "count | owner me"],
  [["how many calls did Tom log in May", "how about me"], "interactions call by me in may"],
  [["how many times has Rose Patel ordered", "when was her last one?"], "Rose Patel: last_order"],
  [
    ["how many calls with Rose Patel this year", "and when was the most recent one?"],
    "Rose Patel: last_contact call",
  ],
  [
    ["how many visits did we log last week", "and the total revenue for that week"],
    "revenue in last week",
  ],
  [["orders in 2025", "what was the profit that year?"], "profit in 2025"],
  [["who hasn't bought in 90 days", "show 20"], "list top 20 | lapsed 90 days"],
  [["VIPs", "just the first 3 please"], "list top 3 | tag VIP"],
  [["how many VIPs are there", "show me 5 of them"], "list top 5 | tag VIP"],
  [["who hasn't bought in 90 days", "make it 120"], "list | lapsed 120 days"],
  [["top 5 customers", "give me ten"], "list by revenue top 10 | customer"],
  [["which follow-ups are open?", "sort by date"], "tasks"],
  [["overdue follow-ups", "oldest first"], "tasks overdue"],
  [["open tasks of Priya", "order them by when they're due"], "tasks of Priya"],
  [
    ["who are our VIPs", "put them in order of what they've spent in total, biggest first"],
    "list by revenue | tag VIP",
  ],
  [["VIPs", "sort them by what they spent with us so far"], "list by revenue | tag VIP"],
];

describe("a short message changes the question before", () => {
  test.each(turns.map(([messages, means]) => [messages.join(" → "), messages, means] as const))(
    "%s",
    async (_, messages, means) => {
      expect(fold(await inTurn(...messages))).toBe(fold(means));
    },
  );

  test.each([
    ["contacts in Bath", "which of the second lot have ordered before"],
    ["new customers in May", "which source brought most of the May ones"],
    ["sales in May", "who were they from, by name"],
    ["who bought in May", "which of those has Tom called this year"],
    ["sales in May", "who bought in that month?"],
    ["customers in Leeds", "and me?"],
    ["Rose Patel's phone number", "when was her last one?"],
    ["customers in Leeds", "their emails"],
    ["top 5 customers in Leeds", "their calls"],
    ["top 5 customers in Leeds", "their follow-ups"],
    ["customers in Leeds", "who is the third?"],
    ["overdue follow-ups", "without Tom's"],
    ["who bought mugs this year", "drop the mugs"],
    ["revenue this year", "excluding mugs"],
    ["average order by source", "go back to source, only for orders this quarter"],
    ["Rose Patel's orders last year", "nothing after August? is she late then"],
  ])("%s → “%s” is not answered of everybody", async (first, second) => {
    const [last] = await asked(first);
    expect(await asked(second, last)).toEqual([]);
  });

  test.each([
    ["tag them trade", { do: "tag", add: ["trade"] }],
    ["tag those trade", { do: "tag", add: ["trade"] }],
    ["tag everyone on that list trade", { do: "tag", add: ["trade"] }],
    ["add the trade tag to all of them", { do: "tag", add: ["trade"] }],
    ["take the trade tag off them", { do: "tag", remove: ["trade"] }],
    ["give them to Tom", { do: "hand_over", owner: "Tom" }],
    ["assign them all to Tom", { do: "hand_over", owner: "Tom" }],
    ["put them on Tom's list", { do: "hand_over", owner: "Tom" }],
  ])("“%s” after a list is done with everyone on it", async (text, deed) => {
    const [list] = await asked("contacts in York");
    expect(await asked(text, list)).toEqual([{ ...deed, filter: { is: "city", any: ["York"] } }]);
    const [top] = await asked("top 5 customers");
    expect((await asked(text, top)).filter((intent) => "filter" in intent)).toEqual([]);
  });

  test("“give them to Tom” asks for no other list", async () => {
    const [tasks] = await asked("follow-ups of Sam");
    for (const text of ["give them to Tom", "give those to Tom"])
      expect((await asked(text, tasks)).map((intent) => intent.do)).not.toContain("refine");
  });

  test.each([
    ["how many contacts in Leeds? and York?", "count | city leeds + count | city york"],
    ["revenue in March 2026? and in April?", "revenue in mar 2026 + revenue in apr"],
    ["how many new customers in March? April?", "count | new mar + count | new apr"],
    [
      "what did Leeds bring in this year? and York?",
      "revenue in this year | city leeds + revenue in this year | city york",
    ],
  ])("“%s” asks twice", async (text, means) => {
    expect(fold(notation(await asked(text)))).toBe(fold(means));
  });

  test("“back” asks for the question before the last", async () => {
    const [first] = await asked("customers in York");
    expect(await asked("back", first)).toEqual([{ do: "refine", how: "replace", back: true }]);
  });

  test("changes nothing where nothing was asked before", async () => {
    for (const text of ["only those in Leeds", "and last month?", "by city instead", "back"])
      expect((await asked(text)).map((intent) => intent.do)).not.toContain("refine");
  });

  test.each([
    "which of those are VIPs?",
    "how many of them are in York",
    "who were they from, by name",
    "sort them by name",
    "their emails please",
    "drop the ones outside Leeds",
  ])("“%s” is not answered of everybody where nothing was asked before", async (text) => {
    expect(await asked(text)).toEqual([]);
  });

  test.each([
    "don't leave Leeds out",
    "not only Leeds",
    "if Leeds is in there, take it out",
    "Sam said the ones in Leeds should go",
    "I live in Leeds",
    "people without orders must go",
    "take Rose off it",
    "take Tom off it",
    "drop the tag",
    "not only this year, last year too",
  ])("“%s” changes nothing", async (text) => {
    const [first] = await asked("customers who bought this year");
    expect((await asked(text, first)).map((intent) => intent.do)).not.toContain("refine");
  });

  test("follow-ups of one are never those of somebody who is to be left out", async () => {
    const [first] = await asked("follow-ups of Tom");
    expect(await asked("leave Priya out", first)).toEqual([]);
  });

  test("a fragment that is not all understood changes nothing", async () => {
    const [first] = await asked("revenue this year");
    for (const text of ["and in Timbuktu?", "only the purple ones", "same for Zorro"])
      expect((await asked(text, first)).map((intent) => intent.do)).not.toContain("refine");
  });
});
