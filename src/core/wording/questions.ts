import type { Filter } from "../questions/filter.ts";
import { conjunction } from "../questions/filter-parts.ts";
import type { Question } from "../questions/question.ts";
import { listed, sentence } from "./common.ts";
import { measureWords } from "./figures.ts";
import type { Wording } from "./filters.ts";
import { population, populationSaid } from "./population.ts";

/** What a figure is about, beside its measure: " of Decaf from customers in Berlin last month". */
export function aboutWords(question: Question, wording: Wording): string {
  const { measure, product, interaction, period, filter } = question;
  const said = countsCustomers.has(measure)
    ? conjunction(filter).filter(({ is }) => is !== "customer")
    : conjunction(filter);
  const everyone = said.length === 0;
  const parts = [
    ...(product === undefined ? [] : [`of ${listed(product, "or")}`]),
    ...(interaction === undefined ? [] : interactionWords(interaction)),
    ...(everyone ? [] : [whose(measure, filter, wording)]),
    ...(period === undefined ? [] : [wording.times.period(period)]),
  ];
  return parts.length === 0 ? "" : ` ${parts.join(" ")}`;
}

/** Whom it is about: where people are counted, they need not be named twice. */
function whose(measure: Question["measure"], filter: Filter, wording: Wording): string {
  const { rest } = population(filter, wording);
  return countsPeople.has(measure) && rest !== ""
    ? rest
    : `${joint(measure)} ${populationSaid(filter, wording)}`;
}

const countsPeople: ReadonlySet<Question["measure"]> = new Set([
  "list",
  "count",
  "contacts",
  "customers",
  "new_customers",
]);
const countsCustomers: ReadonlySet<Question["measure"]> = new Set(["customers", "new_customers"]);

/** "revenue from customers …", "calls with contacts …", "new customers among contacts …". */
function joint(measure: Question["measure"]): string {
  if (measure === "interactions") return "with";
  if (measure === "revenue_share") return "from";
  return measureWords[measure].kind === "money" || measure === "orders" || measure === "units"
    ? "from"
    : "among";
}

function interactionWords({
  by,
  direction,
  sentiment,
}: NonNullable<Question["interaction"]>): readonly string[] {
  return [
    ...(direction === undefined ? [] : [direction === "in" ? "coming in" : "going out"]),
    ...(sentiment === undefined ? [] : [`that went ${sentimentWords[sentiment]}`]),
    ...(by === undefined ? [] : [`by ${by === "me" ? "you" : by}`]),
  ];
}

const sentimentWords = { positive: "well", neutral: "neither well nor badly", negative: "badly" };

const nothingYet: Readonly<Partial<Record<Question["measure"], string>>> = {
  first_year_return: "Nobody's first year is over yet, so there is no share to tell.",
  second_order_wait: "Nobody has ordered yet.",
};

/** "No revenue next year yet: that is still to come." */
export const notYet = (many: string, when: string): string =>
  `No ${many} ${when} yet: that is still to come.`;

export const expectedInstead =
  "What customers should bring in the next 12 months is their predicted value.";
export const predictedValue = { label: "Predicted value", say: "predicted value" };

/** "No orders in May, so no average order." */
export const noFigure = (question: Question, about: string): string =>
  nothingYet[question.measure] ??
  `${sentence(`nothing to count${about}`)}, so there is no ${missing(question.measure)}.`;

const missing = (measure: Question["measure"]): string =>
  measureWords[measure].kind === "share" ? "share to tell" : measureWords[measure].many;
