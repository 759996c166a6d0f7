import type { Period } from "../period.ts";
import type { Condition, Filter } from "../questions/filter.ts";
import { conjunction } from "../questions/filter-parts.ts";
import { all } from "./combine.ts";
import { has, type Item } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "so far this year who has bought a ukulele", "in May, who spent more than 200?": a time said
 * before the people is that of what they did, and no condition beside it. None where no time stands
 * first, or nothing that is done at a time was asked.
 */
export function doneThen(
  filter: Filter,
  period: Period | undefined,
  items: readonly Item[],
): Filter | undefined {
  const conditions = conjunction(filter);
  const timed = conditions.map((each) => (isDeed(each) ? withTime(each, period, items) : each));
  return period !== undefined &&
    isTimeFirst(items) &&
    timed.some((each, at) => each !== conditions[at])
    ? all(timed)
    : undefined;
}

/**
 * "customers above $400, counting from March 1": a time in a clause of its own is that of the one
 * thing done of which no time was said.
 */
export function dated(filter: Filter, period: Period | undefined): Filter | undefined {
  const conditions = conjunction(filter);
  const done = conditions.filter((each) => isDeed(each) || each.is === "lapsed");
  const [deed] = done;
  if (period === undefined || done.length !== 1 || deed === undefined || !isDeed(deed))
    return undefined;
  if (deed.is === "prospect" || deed.is === "not_bought" || deed.period !== undefined)
    return undefined;
  return all(conditions.map((each) => (each === deed ? { ...deed, period } : each)));
}

type Deed = Extract<
  Condition,
  { is: "bought" | "not_bought" | "refunded" | "spent" | "orders" | "prospect" }
>;
const deeds: ReadonlySet<Filter["is"]> = new Set([
  "bought",
  "not_bought",
  "refunded",
  "spent",
  "orders",
  "prospect",
]);
const isDeed = (filter: Filter): filter is Deed => deeds.has(filter.is);

/** Who "has not bought" did not then; who "never bought" did so at no time. */
function withTime(deed: Deed, period: Period | undefined, items: readonly Item[]): Filter {
  if (period === undefined) return deed;
  if (deed.is === "prospect")
    return items.some((item) => has(item, "NEVER", "PROSPECT"))
      ? deed
      : { is: "not_bought", period };
  return deed.period === undefined ? { ...deed, period } : deed;
}

/** Whether nothing but small words stands before the time, and who is asked for after it. */
export function isTimeFirst(items: readonly Item[]): boolean {
  const at = items.findIndex((item) => periodOf(item) !== undefined);
  const asked = items.slice(at + 1).find((item) => item.mark === undefined && !isSmall(item));
  return (
    at >= 0 &&
    items.slice(0, at).every(isSmall) &&
    has(asked, "WHO", "CUSTOMER", "WHAT", "HOW_MANY")
  );
}

const isSmall = (item: Item): boolean =>
  item.mark !== undefined ||
  (has(item, "FILLER", "LIST", "AND", "BUT") && !has(item, "WHO", "WHAT"));
