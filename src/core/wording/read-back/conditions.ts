import { toMajor } from "../../money.ts";
import type { Period } from "../../period.ts";
import type { Condition, ConditionName } from "../../questions/filter.ts";
import { countryName } from "../filters.ts";
import { durationSaid } from "../periods.ts";
import { periodRead } from "./periods.ts";

/** The words of each kind of condition, after "contacts". */
type Words = {
  readonly [Name in ConditionName]: (
    condition: Extract<Condition, { is: Name }>,
    currency: string,
  ) => string;
};

export const oneOf = (values: readonly string[]): string => values.join(" or ");
const on = (period: Period | undefined): string =>
  period === undefined ? "" : ` ${periodRead(period)}`;

interface Bounds {
  readonly moreThan?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly lessThan?: number | undefined;
  readonly atMost?: number | undefined;
  readonly exactly?: number | undefined;
}

const comparisons = [
  ["moreThan", "more than"],
  ["atLeast", "at least"],
  ["lessThan", "less than"],
  ["atMost", "at most"],
  ["exactly", "exactly"],
] as const;

const bounded = (bounds: Bounds, show: (value: number) => string): string =>
  comparisons
    .flatMap(([key, words]) => {
      const value = bounds[key];
      return value === undefined ? [] : [`${words} ${show(value)}`];
    })
    .join(" and ");

export const kindVerbs = {
  call: "called",
  email: "emailed",
  meeting: "met",
  visit: "visited",
  message: "messaged",
  note: "wrote a note about",
} as const;

const fieldWords: Readonly<Record<string, string>> = {
  email: "email address",
  phone: "phone number",
};

/** A field of a contact as it is asked for: "phone number". */
export const fieldRead = (field: string): string => fieldWords[field] ?? field;

const statusWords = {
  active: "with status active",
  closed: "with status closed",
  do_not_contact: "with status do not contact",
} as const;

const goodsRead = (product: readonly string[] | undefined, other: string | undefined): string => {
  if (product === undefined) return "";
  return other === undefined ? oneOf(product) : `${other} other than ${oneOf(product)}`;
};

const conditionWords: Words = {
  customer: () => "who are customers",
  prospect: () => "who never bought",
  repeat: () => "who are repeat customers",
  one_time: () => "who are one-time customers",
  lapsed: ({ since }) => `who haven't bought in ${durationSaid(since)}`,
  bought: ({ product, period, other }) =>
    product === undefined && period === undefined
      ? "who bought"
      : `who bought ${goodsRead(product, other && "something")}${on(period)}`.replace("  ", " "),
  not_bought: ({ product, period, other }) =>
    `who didn't buy ${goodsRead(product, other && "anything")}${on(period)}`.replace("  ", " "),
  new: ({ period }) => `whose first order was${on(period)}`,
  last_order: ({ period }) => `whose last order was${on(period)}`,
  refunded: ({ product, period }) =>
    `who got a refund${product === undefined ? "" : ` for ${oneOf(product)}`}${on(period)}`,
  spent: ({ currency, product, period, ...bounds }, own) => {
    const code = currency ?? own;
    const sold = product === undefined ? "" : ` on ${oneOf(product)}`;
    return `who spent ${bounded(bounds, (value) => `${toMajor(value, code)} ${code}`)}${sold}${on(period)}`;
  },
  orders: ({ product, period, ...bounds }) =>
    `with ${bounded(bounds, String)} orders${product === undefined ? "" : ` of ${oneOf(product)}`}${on(period)}`,
  city: ({ any }) => `in ${oneOf(any)}`,
  country: ({ any }) => `in ${oneOf(any.map(countryName))}`,
  source: ({ any }) => `from source ${oneOf(any)}`,
  company: ({ any }) => `at the company ${oneOf(any)}`,
  tag: ({ any }) => `tagged ${oneOf(any)}`,
  owner: ({ any }) => `looked after by ${oneOf(any)}`,
  called: ({ word }) => `named ${word}`,
  status: ({ any }) => oneOf(any.map((status) => statusWords[status])),
  missing: ({ field }) => `without ${fieldRead(field)}`,
  has: ({ field }) => `with ${fieldRead(field)} stored`,
  not_contacted: ({ since }) =>
    since === undefined
      ? "who were never contacted"
      : `who were not contacted in ${durationSaid(since)}`,
  contacted: ({ kind, by, direction, period }) => {
    const verb = kind === undefined ? "contacted" : kindVerbs[kind];
    return direction === undefined
      ? `who ${by ?? "we"} ${verb}${on(period)}`
      : `who ${verb} us${on(period)}`;
  },
  added: ({ period }) => `added${on(period)}`,
  birthday: ({ period }) => `with birthday${on(period)}`,
  follow_up: ({ when, assignee }) =>
    `with ${typeof when === "string" ? `${when} follow-ups` : "follow-ups due"}${
      typeof when === "string" ? "" : on(when)
    }${assignee === undefined ? "" : ` of ${assignee}`}`,
  standing: ({ any }) => oneOf(any.map((each) => `with standing ${each.replace("_", " ")}`)),
  late: () => "late for their next order",
  segment: ({ any }) => oneOf(any.map((each) => `in the RFM segment ${each}`)),
  contact: ({ names }) => `named ${oneOf(names)}`,
};

/**
 * A condition in the words it is read from again. The record above has an entry for every kind,
 * each under its own name; the compiler cannot follow that through a union, so it is told once.
 */
export function conditionRead<Name extends ConditionName>(
  condition: Extract<Condition, { is: Name }> & { readonly is: Name },
  currency: string,
): string {
  return conditionWords[condition.is](condition, currency);
}
