import { type Clock, type Period, resolvePeriod } from "../period.ts";
import { fold } from "../text.ts";
import { addDays, daysBetween } from "../time.ts";
import { periodKey } from "../wording/periods.ts";
import type { Filter } from "./filter.ts";
import { allOf, conditionsOf, conjunction, withPeriod } from "./filter-parts.ts";
import type { Question } from "./question.ts";

/** One side of a comparison: its question, and what its figure is called. */
export interface Side {
  readonly question: Question;
  readonly key: string;
}

/** The two questions a comparison sets side by side, in the order asked. */
export function sidesOf(question: Question, clock: Clock): readonly [Side, Side] | undefined {
  const { compare, ...first } = question;
  if (compare === undefined) return undefined;
  if ("period" in compare) {
    const own = periodIn(first);
    return [
      { question: first, key: own === undefined ? "ever" : periodKey(own, clock) },
      { question: inPeriod(first, compare.period), key: periodKey(compare.period, clock) },
    ];
  }
  if ("product" in compare)
    return [
      { question: first, key: first.product?.join(" or ") ?? "everything" },
      { question: { ...first, product: compare.product }, key: compare.product.join(" or ") },
    ];
  return [
    { question: first, key: labelOf(besides(first.filter, compare.filter)) },
    { question: { ...first, filter: compare.filter }, key: secondLabel(first.filter, compare) },
  ];
}

/** The question about another period: its own, or that of its conditions. */
function inPeriod(question: Question, period: Period): Question {
  const filter = question.period === undefined ? withPeriod(question.filter, period) : undefined;
  return filter === undefined ? { ...question, period } : { ...question, filter };
}

/** The period a question's figures are of, be it in its conditions. */
export const periodIn = ({ period, filter }: Question): Period | undefined =>
  period ??
  conditionsOf(filter).flatMap((each) => ("period" in each ? (each.period ?? []) : []))[0];

/** What one filter asks that another does not, so that "VIPs, Berlin or Hamburg?" names the cities. */
function besides(filter: Filter, other: Filter): Filter {
  const shared = new Set(conjunction(other).map((part) => JSON.stringify(part)));
  return allOf(conjunction(filter).filter((part) => !shared.has(JSON.stringify(part))));
}

/** The label as it is stored, where a value of the filter is spelled so: "Hamburg" for "hamburg". */
function secondLabel(first: Filter, { filter, label }: { filter: Filter; label: string }): string {
  const stored = labelOf(besides(filter, first));
  return fold(stored) === fold(label) ? stored : label;
}

/** What a population is called for short: its city, tag, company … */
function labelOf(filter: Filter): string {
  if (filter.is === "all") return filter.of.map(labelOf).join(", ") || "everybody";
  if (filter.is === "any") return filter.of.map(labelOf).join(" or ");
  if (filter.is === "not") return `not ${labelOf(filter.of)}`;
  if ("any" in filter) return filter.any.join(" or ");
  return filter.is.replaceAll("_", " ");
}

/**
 * The same days of the earlier period, where a running one is compared with a whole one: the
 * first 24 days of May beside a June that is 24 days old. Undefined where that is no question.
 */
export function sameDays(running: Period, whole: Period, clock: Clock): Period | undefined {
  const [a, b] = [resolvePeriod(running, clock), resolvePeriod(whole, clock)];
  if (!a.toNow || b.toNow || a.from === undefined || a.until === undefined) return undefined;
  if (b.from === undefined || b.until === undefined || b.from >= a.from) return undefined;
  if (!calendars.has(running.is)) return undefined;
  const lastDay = addDays(b.from, daysBetween(a.from, a.until) - 1);
  const end = addDays(b.until, -1);
  return { is: "between", from: b.from, to: lastDay < end ? lastDay : end };
}

const calendars: ReadonlySet<Period["is"]> = new Set(["calendar", "month", "quarter", "year"]);
