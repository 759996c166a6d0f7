import type { Fact, IntentName } from "../intent.ts";
import type { ConditionName } from "../questions/filter.ts";
import { rfmRule } from "./segments.ts";
import { lateNote, standingRule } from "./worth.ts";

/** What conditions mean where their words leave it open; for "why?". */
export const conditionRules: Readonly<Partial<Record<ConditionName, string>>> = {
  customer: "A customer is a contact with at least one order.",
  prospect: "A contact that never bought has no order; refunds are no orders.",
  repeat: "Days with an order are counted, not orders: two on one day are one.",
  one_time: "Days with an order are counted, not orders: two on one day are one.",
  lapsed:
    "They have ordered before, and the last order lies before the start of that day; refunds are no orders. Closed and do-not-contact contacts are left out.",
  bought: "At least one order then; refunds are no orders.",
  not_bought: "They have ordered, but not then; refunds are no orders.",
  new: "Their first order ever was then.",
  last_order: "Their latest order was then, and none came after it.",
  refunded: "A refund is a purchase with a negative amount.",
  spent: "Refunds are taken off what was spent.",
  orders: "An order is one purchase, or all purchases of one contact that share a reference.",
  segment: rfmRule,
  standing: standingRule,
  late: lateNote,
  not_contacted: "Notes are not contact. Whoever was never contacted is on it, too.",
  contacted: "Notes are not contact.",
  birthday: "Who was born on 29 February has the birthday on 28 February in other years.",
  follow_up: "Only open follow-ups count; overdue is due before now.",
};

export const atStakeRule = "Money at stake is the revenue of the last 12 months.";

/** The day boundaries of every answer. */
export const daysRule = (zone: string): string => `Days are those of ${zone}.`;

/** What a fact about one contact is. */
export const factRules: Readonly<Partial<Record<Fact, string>>> = {
  first_order: "The earliest order; refunds are no orders.",
  last_order: "The latest order; refunds are no orders.",
  last_product: "What the latest order was of; refunds are no orders.",
  products:
    "The products of all orders, and in how many purchases each was; refunds are no orders.",
  purchases: "All purchases and refunds, the latest first.",
  interactions: "Everything that was logged, notes included, the latest first.",
  follow_ups: "All open follow-ups, by due time.",
  rfm: rfmRule,
  standing: standingRule,
  last_contact: "The latest exchange of any kind but notes.",
  last_heard: "The latest exchange that came in; notes aside.",
  last_summary: "What the latest exchange was about; notes aside.",
  last_sentiment: "How the latest exchange went; notes aside.",
  first_contact: "The earliest exchange of any kind but notes.",
  worth:
    "Profit so far, and the profit of the next 12 months: expected purchases (MBG/NBD, from how often and how lately somebody bought) × expected amount (Gamma-Gamma, from what they spent) × your margin, discounted monthly at 10 % a year. With fewer than 10 customers who came back: average order × orders a year × margin.",
};

const listRules: Readonly<Partial<Record<IntentName, string>>> = {
  list_follow_ups: "Follow-ups by due time; open ones where nothing else was asked for.",
  list_interactions: "Everything that was logged, notes included, the latest first.",
  list_purchases:
    "Purchases and refunds, the latest first; a row for each product of an order. The largest orders are whole orders: rows of one contact with the same reference are one.",
  prediction_quality:
    "The last third of your history, at most a year, is held back; the model is fitted to what was known before and compared with the days with an order since. RMSE is the root of the mean squared error for a customer: few large errors weigh more than many small ones. The 90-day rule: whoever bought in the last 90 days goes on at their own rate, nobody else does.",
};

/** What a list of records holds. */
export const ruleOfList = (name: IntentName): string | undefined => listRules[name];
