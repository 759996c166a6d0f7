import { given } from "../given.ts";
import type { Asking } from "./asking.ts";
import type { Condition, ConditionName } from "./filter.ts";
import { conjunction } from "./filter-parts.ts";
import type { Measure, Ordering, Question } from "./question.ts";

type Ordered = Pick<Question, "order" | "period">;

/** What a condition wants its list ordered by, where nothing else was asked for. */
const orders: Readonly<Partial<Record<ConditionName, Ordered["order"]>>> = {
  lapsed: { by: "at_stake", direction: "desc" },
  not_bought: { by: "at_stake", direction: "desc" },
  standing: { by: "at_stake", direction: "desc" },
  late: { by: "at_stake", direction: "desc" },
  not_contacted: { by: "last_contact", direction: "asc" },
  new: { by: "first_order", direction: "desc" },
  last_order: { by: "last_order", direction: "desc" },
  segment: { by: "at_stake", direction: "desc" },
  birthday: { by: "birthday", direction: "asc" },
  added: { by: "added", direction: "desc" },
};

/** The longest silent first: what "at stake" is for those who may not see money. */
const bySilence: NonNullable<Ordered["order"]> = { by: "last_order", direction: "asc" };

/** The question with the order its list is shown in. */
export function ordered(question: Question, { seesMoney }: Pick<Asking, "seesMoney">): Question {
  const chosen = question.order === undefined ? defaultOrder(question) : ofWhatWasBought(question);
  const order = chosen.order ??
    question.order ?? { by: "name" as const, direction: "asc" as const };
  const visible = order.by === "at_stake" && !seesMoney ? bySilence : order;
  return { ...question, ...chosen, order: visible };
}

function defaultOrder(question: Question): Ordered {
  const conditions = conjunction(question.filter);
  for (const condition of conditions) {
    const order = "of" in condition ? undefined : orders[condition.is];
    if (order !== undefined) return { order };
  }
  const bounded = conditions.find(
    (each): each is Extract<Condition, { is: "spent" | "orders" }> =>
      each.is === "spent" || each.is === "orders",
  );
  if (bounded === undefined) return {};
  return {
    order: { by: bounded.is === "spent" ? "revenue" : "orders", direction: "desc" },
    ...ofTheirBound(bounded, question),
  };
}

/** Ordered by the orders and the money that the bound is of, where the question names none. */
const ofTheirBound = (
  { period, product }: Pick<Question, "period" | "product">,
  question: Question,
): Pick<Question, "period" | "product"> =>
  given({
    period: question.period === undefined ? period : undefined,
    product: question.product === undefined ? product : undefined,
  });

/** Who bought something, the latest first: by when they bought that, not by what they bought since. */
function ofWhatWasBought({ filter, order, period, product }: Question): Partial<Question> {
  const isOfOrders = order?.by === "last_order" || order?.by === "first_order";
  if (!isOfOrders || period !== undefined || product !== undefined) return {};
  const bought = conjunction(filter).find((each) => each.is === "bought");
  return bought === undefined ? {} : { product: bought.product, period: bought.period };
}

/** Orders that only customers have a place in. */
export const orderingsOfSales: ReadonlySet<Ordering> = new Set([
  "revenue",
  "orders",
  "average_order",
  "profit",
  "clv",
  "predicted_value",
  "probability_alive",
  "units",
  "refunds",
  "last_order",
  "first_order",
  "at_stake",
  "rfm",
]);

/** What contacts are ranked by where they are ranked by this measure. */
export const orderingOf: Readonly<Partial<Record<Measure, Ordering>>> = {
  revenue: "revenue",
  orders: "orders",
  average_order: "average_order",
  profit: "profit",
  clv: "clv",
  predicted_value: "predicted_value",
  units: "units",
  refunds: "refunds",
};
