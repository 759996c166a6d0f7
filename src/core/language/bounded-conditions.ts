import type { Condition, Filter } from "../questions/filter.ts";
import { during } from "./conditions.ts";
import type { Matched } from "./frames.ts";
import { has, type Item } from "./items.ts";

/** What the pieces of a frame mean that compares what somebody spent, or how often they ordered. */

type Bounds = Omit<Extract<Condition, { is: "orders" }>, "is">;
const keys = ["moreThan", "atLeast", "lessThan", "atMost", "exactly"] as const;

/** The bounds in the smallest unit. */
function limits(of: Matched, scale: number): Bounds | undefined {
  const { bound } = of;
  const number = of.first((item) => of.number(item));
  if (bound === undefined) return number === undefined ? undefined : { exactly: number * scale };
  const scaled: Partial<Record<(typeof keys)[number], number>> = {};
  for (const key of keys) {
    const value = bound[key];
    if (value !== undefined) scaled[key] = Math.round(value * scale);
  }
  return scaled;
}

export function spent(of: Matched): Filter | undefined {
  const bounds = limits(of, of.bound?.money?.perMajor ?? 100);
  if (bounds === undefined || of.bound === undefined || isOfThings(of)) return undefined;
  const currency = of.bound.money?.currency;
  return { is: "spent", ...bounds, ...during(of), ...(currency === undefined ? {} : { currency }) };
}

/** "made 3 calls or more": no sum that was made. */
const isOfThings = (of: Matched): boolean =>
  of.bound?.money === undefined &&
  of.concept("SPEND", "REVENUE", "MONEY_NOUN") === undefined &&
  of.item(({ word }) => /^(?:made|make|makes|making|took|take|taken)$/.test(word)) !== undefined;

/** An amount compared says that they spent it: "customers over €1,000". */
export const spentMoney = (of: Matched): Filter | undefined =>
  of.bound?.money === undefined ? undefined : spent(of);

export function orders(of: Matched): Filter | undefined {
  if (of.bound?.money !== undefined) return spent(of);
  const bounds = isOfOneOrder(of) ? undefined : limits(of, 1);
  return bounds === undefined ? undefined : { is: "orders", ...bounds, ...during(of) };
}

/** "orders above 5" are as many; "an order above 50" is one of that sum, which is no condition. */
function isOfOneOrder(of: Matched): boolean {
  const noun = of.items.findIndex(({ word }) => /^(?:order|purchase|sale)$/.test(word));
  return noun >= 0 && of.concept("TIMES") === undefined && isBehind(of, noun);
}
const isBehind = (of: Matched, noun: number): boolean =>
  of.items.some(
    (item) => of.number(item) !== undefined && item.first > (of.items[noun]?.first ?? 0),
  );

/** "made 5 orders or more": so many orders, and no sum that was made. */
export function madeOrders(of: Matched): Filter | undefined {
  const [verb, number, noun] = of.items;
  if (verb === undefined || number === undefined || noun === undefined) return undefined;
  const isBeside = number.first - verb.last <= 4 && noun.first - number.last <= 3;
  return isBeside && of.bound?.money === undefined ? orders(of) : undefined;
}

/** "bought for more than 300 euros": spent it. */
export function boughtFor(of: Matched): Filter | undefined {
  const [buy, sum] = of.items;
  const isBeside = buy !== undefined && sum !== undefined && sum.first - buy.last <= 4;
  return isBeside ? spentMoney(of) : undefined;
}

/** "bought mugs for more than 300 euros": spent it on them. */
export function productFor(of: Matched): Filter | undefined {
  const [, goods, sum] = of.items;
  const product = soldIn(of);
  const isBeside = goods !== undefined && sum !== undefined && sum.first - goods.last <= 4;
  const filter = isBeside && product.length > 0 ? spentMoney(of) : undefined;
  return filter?.is === "spent" ? { ...filter, product } : undefined;
}

/** "spent more than 100 euros on Decaf": of that product alone, where "on" stands before it. */
export function spentOn(of: Matched): Filter | undefined {
  const product = soldIn(of);
  const filter = product.length === 0 || !areTogether(of) ? undefined : spent(of);
  return filter?.is === "spent" ? { ...filter, product } : undefined;
}

/** "3 Decaf orders", "orders of Decaf", "bought Decaf more than twice": orders with that product. */
export function ordersOf(of: Matched): Filter | undefined {
  const product = soldIn(of);
  const filter = product.length === 0 || !areTogether(of) ? undefined : orders(of);
  return filter?.is === "orders" ? { ...filter, product } : undefined;
}

/** "bought Decaf twice", "at least twice". */
export function twiceOf(of: Matched): Filter | undefined {
  const product = soldIn(of);
  if (product.length === 0 || !areTogether(of)) return undefined;
  const bound = of.concept("AT_LEAST", "OR_MORE") === undefined ? { exactly: 2 } : { atLeast: 2 };
  return { is: "orders", ...bound, product, ...during(of) };
}

/** "bought Decaf more than once", "more than once this year": of that product, or in that time. */
export function moreThanOnce(of: Matched): Filter | undefined {
  const times = of.item((item) => has(item, "REPEAT"));
  if (times === undefined || !saysTimes.test(times.word)) return undefined;
  const product = soldIn(of);
  if (product.length > 0 && !areTogether(of)) return undefined;
  return {
    is: "orders",
    atLeast: 2,
    ...(product.length === 0 ? {} : { product }),
    ...during(of),
  };
}
const saysTimes = /\bmore than (?:once|one)\b|\bmultiple\b|^repeatedly$/;

/** "bought Decaf only once": one order of it, whatever else they bought. */
export function onceOf(of: Matched): Filter | undefined {
  const product = soldIn(of);
  const isSaid = of.item(({ word }) => /\bonce\b|\b(?:one|single) time$/.test(word)) !== undefined;
  if (!isSaid || product.length === 0 || !areTogether(of)) return undefined;
  return { is: "orders", exactly: 1, product, ...during(of) };
}

const ends: ReadonlySet<string> = new Set(keys);

/** The products found; a part of a name may mean several. */
const soldIn = (of: Matched): string[] => [
  ...new Set(of.items.flatMap(({ shop }) => shop.product ?? [])),
];

/**
 * Nothing but an article or "of" stands between the products and what is counted of them; "at least
 * 20 and less than 50 euros on Decaf" stands on its first number.
 */
function areTogether({ items, bound }: Matched): boolean {
  const isOfTwo = Object.keys(bound ?? {}).filter((key) => ends.has(key)).length > 1;
  const isOther = (item: Item): boolean => has(item, "AT_LEAST", "EXACTLY");
  const counted = items.filter((item) => !isOther(item));
  return counted.every((item, at) => {
    const before = counted[at - 1];
    const isBeside = item.shop.product !== undefined || before?.shop.product !== undefined;
    return before === undefined || !isBeside || item.first - before.last <= (isOfTwo ? 8 : 3);
  });
}
