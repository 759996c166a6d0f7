import type { InteractionKind } from "../../interactions/interaction.ts";
import type { Period } from "../../period.ts";
import { isEverybody } from "../../questions/filter.ts";
import type { Measure, Question } from "../../questions/question.ts";
import { measureWords } from "../figures.ts";
import { groupPlurals, groupSingulars } from "../groups.ts";
import { orderWords } from "../lists.ts";
import { oneOf } from "./conditions.ts";
import { joined } from "./names.ts";
import { periodRead, periodReadBeside } from "./periods.ts";
import { populationRead } from "./population.ts";

/** What is measured, where it is not said as answers say it. */
const figures: Readonly<Partial<Record<Measure, string>>> = {
  revenue_share: "share of revenue",
  average_customer: "average spend per customer",
  average_clv: "average customer lifetime value",
  refunds: "refunds",
  units: "number of pieces sold",
  repeat_rate: "repeat rate",
  retention: "retention",
  pareto_share: "Pareto share",
  cohorts: "cohort retention",
  first_year_return: "first year return rate",
  second_order_wait: "time to second order",
};

function measureRead({ measure, interaction }: Question): string {
  if (measure === "interactions") return `number of ${interactionsRead(interaction)}`;
  const { kind, many } = measureWords[measure];
  return figures[measure] ?? (kind === "count" ? `number of ${many}` : many);
}

/** Kinds of exchanges, in the plural. */
export const kinds: Readonly<Record<InteractionKind, string>> = {
  call: "calls",
  email: "emails",
  meeting: "meetings",
  visit: "visits",
  message: "messages",
  note: "notes",
};

const ways = { in: "inbound", out: "outbound" } as const;

type Interaction = {
  readonly [Key in keyof NonNullable<Question["interaction"]>]?:
    | NonNullable<Question["interaction"]>[Key]
    | undefined;
};

/** What was logged, and by whom: "negative inbound calls by Ben". */
export function interactionsRead(interaction: Interaction | undefined = {}): string {
  const { kind, by, direction, sentiment } = interaction;
  return joined(
    sentiment,
    direction && ways[direction],
    kind === undefined ? "interactions" : kinds[kind],
    by && `by ${by}`,
  );
}

/** A question in one canonical sentence that is read as that question again. */
export function questionRead(question: Question, currency: string): string {
  const { measure, filter, order } = question;
  if (measure === "list" && order !== undefined) return rankingRead(question, order, currency);
  if (measure === "list") return `list ${populationRead(filter, currency)}`;
  if (measure === "count") return `how many ${populationRead(filter, currency)}`;
  return figureRead(question, currency);
}

type Order = NonNullable<Question["order"]>;

const ends = { asc: "bottom", desc: "top" } as const;
export const directions = { asc: "ascending", desc: "descending" } as const;

/** "top 10 contacts in Berlin by revenue of Decaf in May", "list contacts sorted by name ascending" */
function rankingRead(
  { filter, product, period, limit }: Question,
  { by, direction }: Order,
  currency: string,
): string {
  return joined(
    limit === undefined ? "list" : `${ends[direction]} ${limit}`,
    populationRead(filter, currency),
    limit === undefined ? "sorted" : undefined,
    `by ${orderWords[by]}`,
    limit === undefined ? directions[direction] : undefined,
    product && `of ${oneOf(product)}`,
    period && periodRead(period),
  );
}

/** "revenue from customers …", "calls with customers …", "new customers among contacts …" */
const ofWhom: Readonly<Partial<Record<Measure, string>>> = {
  interactions: "with",
  customers: "among",
  new_customers: "among",
  contacts: "among",
};

/** "revenue of Decaf by city in May compared to April from contacts tagged VIP" */
function figureRead(question: Question, currency: string): string {
  const { measure, filter, product, period, compare } = question;
  return joined(
    cutRead(question),
    product && `of ${oneOf(product)}`,
    period && periodReadBeside(period, besidePeriod(compare)),
    compare && beside(compare, period),
    isEverybody(filter)
      ? undefined
      : `${ofWhom[measure] ?? "from"} ${populationRead(filter, currency)}`,
    compare && "label" in compare ? `compared to ${compare.label}` : undefined,
  );
}

/** What is measured and how it is cut: "revenue by city", "top 3 cities by revenue". */
function cutRead(question: Question): string {
  const { group, order, limit } = question;
  const measured = measureRead(question);
  if (group === undefined) return measured;
  if (order === undefined) return `${measured} by ${groupSingulars[group]}`;
  if (limit === undefined)
    return `${measured} by ${groupSingulars[group]} ${directions[order.direction]}`;
  const of = limit === 1 ? groupSingulars[group] : groupPlurals[group];
  return `${ends[order.direction]} ${limit} ${of} by ${measured}`;
}

/** What of the figure itself is set beside: a time, or products. */
function beside(compare: Compare, period: Period | undefined): string | undefined {
  if ("period" in compare) return `compared to ${periodReadBeside(compare.period, period)}`;
  return "product" in compare ? `compared to ${oneOf(compare.product)}` : undefined;
}

type Compare = NonNullable<Question["compare"]>;
const besidePeriod = (compare: Compare | undefined): Period | undefined =>
  compare && "period" in compare ? compare.period : undefined;
