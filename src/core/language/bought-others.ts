import { given } from "../given.ts";
import type { Filter } from "../questions/filter.ts";
import type { Board } from "./board.ts";
import { notBought } from "./bought-conditions.ts";
import { during } from "./conditions.ts";
import type { Matched } from "./frames.ts";
import { has, type Item } from "./items.ts";
import type { Take } from "./population.ts";
import type { Segment } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

const productsIn = (items: readonly Item[]): string[] => [
  ...new Set(items.flatMap(({ shop }) => shop.product ?? [])),
];

/** "bought something other than Decaf" */
export const boughtOther = (of: Matched): Filter => ({
  is: "bought",
  product: productsIn(of.items),
  other: true,
  ...during(of),
});

/** "hasn't bought anything but Decaf": they have ordered, but nothing else. */
export function notBoughtOther(of: Matched): Filter | undefined {
  const filter = notBought(of);
  return filter.is === "not_bought"
    ? { ...filter, product: productsIn(of.items), other: true }
    : undefined;
}

/** "kite buyers with no order in 90 days": they bought it, whatever is denied of them behind it. */
export function buyersDenied(segment: Segment, board: Board, take: Take): void {
  for (const [at, item] of segment.entries()) {
    const people = segment[at + 1];
    const { product } = item.shop;
    if (product === undefined || people === undefined || !board.isFree(item)) continue;
    if (!/^(?:buyers?|purchasers?|customers?|clients?|owners?)$/.test(people.word)) continue;
    const not = segment.findIndex(
      (each, place) => place > at && has(each, "NOT", "NEVER", "WITHOUT"),
    );
    if (not > 0 && segment.slice(not + 1, not + 3).some((each) => has(each, "ORDER", "BUY")))
      take({ is: "bought", product: [...product] }, [item, people]);
  }
}

/** "bought only Decaf", "bought nothing but Decaf": that, and nothing else; of two both, or either. */
export function boughtOnly(of: Matched): Filter {
  const product = productsIn(of.items);
  const groups = of.concept("AND") === undefined ? [product] : product.map((each) => [each]);
  const when = during(of);
  return {
    is: "all",
    of: [
      ...groups.map((each) => ({ is: "bought", product: each, ...when }) as const),
      { is: "not_bought", product, other: true, ...when },
    ],
  };
}

/** "bought only in 2025": first and last then; "just bought this week" says that it is not long ago. */
export function boughtOnlyThen(of: Matched): Filter | undefined {
  const period = of.first(periodOf);
  const isOnly = of.item(({ word }) => /^(?:only|exclusively|solely|purely)$/.test(word));
  return period === undefined || isOnly === undefined
    ? undefined
    : {
        is: "all",
        of: [
          { is: "new", period },
          { is: "last_order", period },
        ],
      };
}

/**
 * "took the course this year and hasn't ordered anything else since March", "… and bought something
 * else": of other products than the one that the message names, in the time said beside it.
 */
export function otherThings(segment: Segment, board: Board, take: Take): void {
  const said = segment.find((item) => board.isFree(item) && has(item, "SOMETHING_ELSE"));
  const product = productsIn(board.items.filter((item) => !segment.includes(item)));
  const verbs = segment.filter((item) => has(item, "BUY", "ORDER", "GET"));
  const isNone = segment.filter((item) => has(item, "NOT", "NEVER", "WITHOUT"));
  if (said === undefined || product.length === 0 || verbs.length + isNone.length === 0) return;
  const dated = segment.filter(isTime);
  const [first, ...others] = dated;
  const isOpen = segment.some(
    (item) => item.mark === undefined && (isOther(item) || sinceThen.test(item.word)),
  );
  if (others.length > 0 || isOpen) return;
  const length = lengthOf(first);
  const period = length === undefined ? periodOf(first) : ({ is: "last", ...length } as const);
  const is = isNone.length > 0 ? "not_bought" : "bought";
  take({ is, product, other: true, ...given({ period }) }, [said, ...isNone, ...verbs, ...dated]);
}

/** "… anything else since": from a day on that only each of them has. */
const sinceThen = /^(?:since|since then|after|after that|afterwards|later|then|from then on)$/;

const isTime = (item: Item): boolean =>
  periodOf(item) !== undefined || lengthOf(item) !== undefined;

/** What says more than that something else was bought, and when. */
const isOther = (item: Item): boolean =>
  !isTime(item) &&
  !has(
    item,
    "FILLER",
    "SOMETHING_ELSE",
    "NOT",
    "NEVER",
    "WITHOUT",
    "BUY",
    "ORDER",
    "GET",
    "AND",
    "BUT",
    "WHO",
  );
