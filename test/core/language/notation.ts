import type { Intent, IntentOf } from "../../../src/core/intent.ts";
import type { Period } from "../../../src/core/period.ts";
import type { Condition, Filter } from "../../../src/core/questions/filter.ts";
import type { Question } from "../../../src/core/questions/question.ts";

/** Intents in a line, short enough for tables: "count of Glaze Kit in may | city Bath". */
export const notation = (intents: readonly Intent[]): string => intents.map(intentOf).join(" + ");

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const said = (before: string, value: string | number | undefined): string =>
  value === undefined ? "" : `${before}${value}`;

const shifts = new Map([
  [-1, "last"],
  [0, "this"],
  [1, "next"],
]);
const days = new Map([
  [-1, "yesterday"],
  [0, "today"],
  [1, "tomorrow"],
]);

export function periodOf(period: Period): string {
  if (period.is === "calendar") {
    const { unit, shift } = period;
    const day = unit === "day" ? days.get(shift) : undefined;
    return day ?? `${shifts.get(shift) ?? `${shift}.`} ${unit}`;
  }
  if (period.is === "last" || period.is === "next")
    return `${period.is} ${period.count} ${period.unit}s`;
  if (period.is === "month") return `${months[period.month - 1] ?? ""}${said(" ", period.year)}`;
  if (period.is === "quarter") return `q${period.quarter}${said(" ", period.year)}`;
  return stretchOf(period);
}

type Stretch = Exclude<Period, { is: "calendar" | "last" | "next" | "month" | "quarter" }>;
function stretchOf(period: Stretch): string {
  if (period.is === "year") return String(period.year);
  if (period.is !== "between") return `${period.is} ${period.day}`;
  return period.from === period.to ? period.from : `${period.from}..${period.to}`;
}

const within = (period: Period | undefined): string =>
  period === undefined ? "" : ` in ${periodOf(period)}`;

const signs: Readonly<Record<string, string>> = {
  moreThan: ">",
  atLeast: ">=",
  lessThan: "<",
  atMost: "<=",
  exactly: "=",
};
/** Conditions whose time is the whole of them. */
const timely = new Set(["new", "last_order", "added", "birthday"]);

export function filterOf(filter: Filter): string {
  if (filter.is === "all") return filter.of.map(filterOf).join(" & ");
  if (filter.is === "any") return `(${filter.of.map(filterOf).join(" or ")})`;
  if (filter.is === "not")
    return `not ${filter.of.is === "all" ? `(${filterOf(filter.of)})` : filterOf(filter.of)}`;
  return conditionOf(filter);
}

function conditionOf({ is, ...rest }: Condition): string {
  const { period, product, other, ...others } = {
    period: undefined,
    product: undefined,
    other: undefined,
    ...rest,
  };
  const scale = is === "spent" ? 100 : 1;
  const values = Object.entries(others).map(([key, value]) => valueOf(key, value, scale));
  const goods = product === undefined ? [] : [product.join("/")];
  const sold = other === true ? goods.map((each) => `other than ${each}`) : goods;
  const time = period === undefined ? "" : `${timely.has(is) ? " " : " in "}${periodOf(period)}`;
  return values.some((each) => /^[<>=]/.test(each))
    ? `${is} ${values.join("")}${sold.map((each) => ` of ${each}`).join("")}${time}`
    : `${is}${[...sold, ...values].map((each) => ` ${each}`).join("")}${time}`;
}

function valueOf(key: string, value: unknown, scale: number): string {
  const sign = signs[key];
  if (sign !== undefined) return `${sign}${Number(value) / scale}`;
  if (Array.isArray(value)) return value.join("/");
  if (isLength(value)) return `${value.count} ${value.unit}s`;
  if (isPeriod(value)) return periodOf(value);
  return `${key === "by" || key === "assignee" ? "by " : ""}${String(value)}`;
}

const isLength = (value: unknown): value is { count: number; unit: string } =>
  typeof value === "object" && value !== null && "count" in value && !("is" in value);
const isPeriod = (value: unknown): value is Period =>
  typeof value === "object" && value !== null && "is" in value;

function population(filter: Filter | undefined): string {
  const words = filter === undefined ? "" : filterOf(filter);
  return words === "" ? "" : ` | ${words}`;
}

type Interaction = NonNullable<Question["interaction"]>;
const exchange = ({ kind, direction, sentiment, by }: Interaction): string =>
  said(" ", kind) + said(" ", direction) + said(" ", sentiment) + said(" by ", by);

function besideOf(compare: Question["compare"]): string {
  if (compare === undefined) return "";
  if ("period" in compare) return ` vs ${periodOf(compare.period)}`;
  return ` vs ${"product" in compare ? compare.product.join("/") : filterOf(compare.filter)}`;
}

const orderOf = (order: Question["order"]): string =>
  order === undefined ? "" : ` by ${order.by}${order.direction === "asc" ? " asc" : ""}`;

const questionOf = (question: Question): string =>
  [
    question.measure,
    exchange(question.interaction ?? {}),
    said(" of ", question.product?.join("/")),
    said(" per ", question.group),
    within(question.period),
    besideOf(question.compare),
    orderOf(question.order),
    said(" top ", question.limit),
    population(question.filter),
  ].join("");

function contactOf(contact: IntentOf<"contact_fact">["contact"] | undefined): string | undefined {
  if (contact === undefined) return undefined;
  if ("last" in contact) return "them";
  const more =
    "company" in contact ? contact.company : "city" in contact ? contact.city : undefined;
  return more === undefined ? contact.name : `${contact.name} (${more})`;
}

function followUpsOf(intent: IntentOf<"list_follow_ups">): string {
  const { assignee, when, status, contact, filter, count, group, text } = intent;
  const due = when === undefined || when === "overdue" ? when : periodOf(when);
  return [
    count === true ? "count tasks" : "tasks",
    said(" ", due),
    said(" ", status),
    said(" of ", assignee),
    said(" about ", text),
    said(" for ", contactOf(contact)),
    said(" per ", group),
    population(filter),
  ].join("");
}

const logOf = (intent: IntentOf<"list_interactions">): string =>
  [
    "log",
    exchange({ ...pick(intent) }),
    said(" about ", intent.text),
    said(" with ", contactOf(intent.contact)),
    within(intent.period),
    said(" top ", intent.limit),
    population(intent.filter),
  ].join("");

const pick = ({ kind, direction, sentiment, by }: IntentOf<"list_interactions">): Interaction => ({
  ...(kind === undefined ? {} : { kind }),
  ...(direction === undefined ? {} : { direction }),
  ...(sentiment === undefined ? {} : { sentiment }),
  ...(by === undefined ? {} : { by }),
});

const salesOf = (intent: IntentOf<"list_purchases">): string =>
  [
    intent.largest === true ? "largest orders" : "sales",
    said(" of ", intent.product?.join("/")),
    said(" to ", contactOf(intent.contact)),
    within(intent.period),
    said(" top ", intent.limit),
    population(intent.filter),
  ].join("");

function changeOf(intent: IntentOf<"refine">): string {
  const { do: _do, how, filter, period, order, compare, ...rest } = intent;
  return [
    how,
    filter === undefined ? "" : ` ${filterOf(filter)}`,
    within(period),
    orderOf(order),
    compare === undefined ? "" : ` vs ${periodOf(compare)}`,
    ...Object.entries(rest).map(([key, value]) => ` ${key} ${String(value)}`),
  ].join("");
}

function intentOf(intent: Intent): string {
  if (intent.do === "question") return questionOf(intent.question);
  if (intent.do === "contact_fact")
    return `${contactOf(intent.contact) ?? ""}: ${intent.fact}${said(" ", intent.kind)}${said(" of ", intent.product?.join("/"))}${within(intent.period)}${said(" top ", intent.limit)}`;
  if (intent.do === "list_follow_ups") return followUpsOf(intent);
  if (intent.do === "list_interactions") return logOf(intent);
  if (intent.do === "list_purchases") return salesOf(intent);
  return intent.do === "refine" ? changeOf(intent) : JSON.stringify(intent);
}
