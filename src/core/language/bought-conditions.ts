import type { Filter } from "../questions/filter.ts";
import { during, lengthIn, periodIn } from "./conditions.ts";
import type { Matched } from "./frames.ts";
import { has, type Item, wordOf } from "./items.ts";
import { periodOf } from "./times-asked.ts";

/** What the pieces of a frame mean that says who bought, or did not. */

export function notBought(of: Matched): Filter {
  const [product, since, period] = [of.shop("product"), lengthIn(of), periodIn(of)];
  if (product !== undefined) {
    const within = since === undefined ? period : ({ is: "last", ...since } as const);
    const when = within === undefined ? {} : { period: within };
    return { is: "not_bought", product: [...product], ...when };
  }
  if (since !== undefined) return { is: "lapsed", since };
  return period === undefined ? { is: "prospect" } : { is: "not_bought", period };
}

/** "nobody we sold to": to whom, and not which things were sold. */
export const notSoldTo = (of: Matched): Filter | undefined =>
  of.item((item) => has(item, "EARN") && /^(?:sell|sold)/.test(item.word)) === undefined
    ? undefined
    : notBought(of);

/** "how many people have bought from us": those who did so far. */
export const haveBought = (of: Matched): Filter | undefined =>
  of.item(
    (item) =>
      has(item, "BUY") &&
      /^(?:bought|ordered|purchased|shopped|used to (?:buy|order|shop|purchase)(?: from| with)?)$/.test(
        item.word,
      ),
  ) === undefined
    ? undefined
    : { is: "customer" };

/** "not in May", "never this year": nothing bought then; a "not" of other words says no such thing. */
export function notThen(of: Matched): Filter | undefined {
  const [not, then] = of.items;
  const reach = isNothing(not) ? 4 : 2;
  const isBeside = not !== undefined && then !== undefined && then.first - not.last <= reach;
  return isBeside && !isAhead(of) ? notBought(of) : undefined;
}

/** "nothing", "not a thing": of anything, where a bare "not" is of what was said before. */
export const isNothing = (item: Item | undefined): boolean =>
  /^(?:nothing|not (?:a|one)(?: single)? thing)\b/u.test(wordOf(item));

/** "did not buy in May or June": in neither of them. */
export const notBoughtThen = (of: Matched): Filter => ({
  is: "all",
  of: of.items
    .flatMap((item) => periodOf(item) ?? [])
    .map((period): Filter => ({ is: "not_bought", period })),
});

/** "but not in May or June": a "not" of other words says no such thing. */
export const notInEither = (of: Matched): Filter | undefined =>
  notThen(of) === undefined ? undefined : notBoughtThen(of);

/** "didn't buy coffee or tea": neither of them. */
export function notBoughtAny(of: Matched): Filter {
  return { ...notBought(of), is: "not_bought", product: productsIn(of) };
}

/** "lapsed customers", with no length said: 90 days, and the answer says so. */
export const lapsed: Filter = { is: "lapsed", since: { count: 90, unit: "day" } };

/** "hasn't bought Decaf in a while": the same length as with "lapsed". */
export function notBoughtLately(of: Matched): Filter {
  const product = [...(of.shop("product") ?? [])];
  return { is: "not_bought", product, period: { is: "last", count: 90, unit: "day" } };
}

/** What is still to come was not bought yet. */
const isAhead = (of: Matched): boolean => {
  const period = periodIn(of);
  return period?.is === "next" || (period?.is === "calendar" && period.shift > 0);
};

/** The product named, or those joined by "or". */
const productsIn = (of: Matched): string[] => {
  const named = of.items.flatMap(({ shop }) => (shop.product === undefined ? [] : [shop.product]));
  return [...new Set(of.concept("OR") === undefined ? named[0] : named.flat())];
};

export const bought =
  (is: "bought" | "refunded") =>
  (of: Matched): Filter | undefined => {
    if (isAhead(of)) return undefined;
    const product = productsIn(of);
    return { is, ...(product.length === 0 ? {} : { product }), ...during(of) };
  };

/** "X and Y" are two conditions, "X or Y" is one. */
export function boughtSeveral(of: Matched): Filter {
  const products = of.items.flatMap(({ shop }) =>
    shop.product === undefined ? [] : [shop.product],
  );
  if (of.concept("OR") !== undefined)
    return { is: "bought", product: products.flat(), ...during(of) };
  return {
    is: "all",
    of: products.map((product): Filter => ({ is: "bought", product: [...product], ...during(of) })),
  };
}

/** "bought both shoes": each of the two that are called so. */
export function boughtBoth(of: Matched): Filter | undefined {
  const products = of.shop("product") ?? [];
  return products.length === 2
    ? {
        is: "all",
        of: products.map(
          (product): Filter => ({ is: "bought", product: [product], ...during(of) }),
        ),
      }
    : undefined;
}

/** "in May or June" is either, "in May and June" is both. */
export function boughtThen(of: Matched): Filter {
  const product = of.shop("product");
  const which = product === undefined ? {} : { product: [...product] };
  const either = of.items
    .flatMap((item) => periodOf(item) ?? [])
    .map((period): Filter => ({ is: "bought", ...which, period }));
  return { is: of.concept("OR") === undefined ? "all" : "any", of: either };
}

/** "last quarter's customers who came back this quarter": who bought in both. */
export function keptThen(of: Matched): Filter | undefined {
  const [first, customers] = of.items;
  if (first === undefined || customers === undefined) return undefined;
  return customers.first - first.last <= 1 ? boughtThen(of) : undefined;
}

/** "have been back this year": on another day, and then. */
export function backThen(of: Matched): Filter | undefined {
  const period = periodIn(of);
  const isBack = of.item(({ word }) => /^(?:been|come|comes|came) back(?: again)?$/.test(word));
  if (period === undefined || isBack === undefined || isAhead(of)) return undefined;
  return { is: "all", of: [{ is: "repeat" }, { is: "bought", period }] };
}

/** "came back after their first order", or did not. */
export function backAfter(of: Matched): Filter | undefined {
  const isAfter = of.item(({ word }) => word.startsWith("after ")) !== undefined;
  if (!isAfter) return undefined;
  return { is: of.concept("NOT", "NEVER") === undefined ? "repeat" : "one_time" };
}

export const twice = (of: Matched): Filter =>
  of.concept("AT_LEAST", "OR_MORE") === undefined ? { is: "orders", exactly: 2 } : { is: "repeat" };
