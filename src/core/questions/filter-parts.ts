import type { Period } from "../period.ts";
import { type Condition, everybody, type Filter } from "./filter.ts";

/** The parts of a filter that all must hold. */
export const conjunction = (filter: Filter): readonly Filter[] =>
  filter.is === "all" ? filter.of.flatMap(conjunction) : [filter];

/** A filter of parts that all must hold; one alone stands for itself. */
export function allOf(parts: readonly Filter[]): Filter {
  const flat = parts.flatMap(conjunction);
  const [only] = flat;
  if (only === undefined) return everybody;
  return flat.length === 1 ? only : { is: "all", of: flat };
}

/** Every condition of a filter changed; one that becomes undefined is dropped. */
export function mapConditions(
  filter: Filter,
  change: (condition: Condition) => Condition | undefined,
): Filter | undefined {
  if (filter.is === "all")
    return allOf(filter.of.flatMap((part) => mapConditions(part, change) ?? []));
  if (filter.is === "any") {
    const parts = filter.of.flatMap((part) => mapConditions(part, change) ?? []);
    return parts.length === 0 ? undefined : { is: "any", of: parts };
  }
  if (filter.is === "not") {
    const part = mapConditions(filter.of, change);
    return part === undefined ? undefined : { is: "not", of: part };
  }
  return change(filter);
}

/** Conditions that nobody fulfils who has no order. */
export const conditionsOfOrders: ReadonlySet<Condition["is"]> = new Set([
  "customer",
  "repeat",
  "one_time",
  "lapsed",
  "bought",
  "not_bought",
  "new",
  "last_order",
  "spent",
  "orders",
]);

/** Whether all whom a filter means fulfil one of some conditions. */
export function meansOnly(filter: Filter, conditions: ReadonlySet<Condition["is"]>): boolean {
  if (filter.is === "not") return false;
  if (filter.is === "all") return filter.of.some((part) => meansOnly(part, conditions));
  if (filter.is === "any") return filter.of.every((part) => meansOnly(part, conditions));
  return conditions.has(filter.is);
}

/** All conditions of a filter, wherever they stand in it. */
export function conditionsOf(filter: Filter): readonly Condition[] {
  if (filter.is === "all" || filter.is === "any") return filter.of.flatMap(conditionsOf);
  return filter.is === "not" ? conditionsOf(filter.of) : [filter];
}

/** The filter without conditions of these kinds. */
export const without = (filter: Filter, kinds: ReadonlySet<string>): Filter =>
  mapConditions(filter, (condition) => (kinds.has(condition.is) ? undefined : condition)) ??
  everybody;

/** The filter with another period where it has one; undefined where none of it has. */
export function withPeriod(filter: Filter, period: Period): Filter | undefined {
  if (!conditionsOf(filter).some(isDated)) return undefined;
  return mapConditions(filter, (condition) => {
    if (!isDated(condition)) return condition;
    return condition.is === "follow_up" ? { ...condition, when: period } : { ...condition, period };
  });
}

type Dated = Extract<Condition, { period?: Period | undefined } | { is: "follow_up" }>;

/** Whether a condition says when, in a period. */
const isDated = (condition: Condition): condition is Dated =>
  condition.is === "follow_up"
    ? typeof condition.when === "object"
    : "period" in condition && condition.period !== undefined;
