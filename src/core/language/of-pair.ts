import { dimensions } from "./examples-named.ts";
import { has, type Item, wordOf } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** "the ones where we don't know the city", "contacts where the email is missing" */
export const isWhereWeLack = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "where" &&
  (has(items[at + 1], "WITHOUT") ||
    (has(items[at - 1], "CONTACT", "CUSTOMER", "PROSPECT") &&
      items
        .slice(at + 1, at + 6)
        .some((item) => has(item, "GONE", "WITHOUT") || wordOf(item) === "neither")));

/** "Leeds or York, where do we have more customers?", "…, which group spent more": one of the two named. */
export const isOfPair = (items: readonly Item[], at: number): boolean =>
  (items[at]?.word === "where" || isGroup(items, at)) &&
  items.slice(at).some(({ word }) => /^(?:more|less|fewer)$/.test(word)) &&
  (["city", "country", "source", "tag"] as const).some(
    (field) => items.filter(({ shop }) => shop[field] !== undefined).length === 2,
  );

/** "Leeds versus York: what did customers in each spend": of both, as they stand beside each other. */
export const isEachOfPair = (items: readonly Item[], at: number): boolean => {
  const stop = items.findIndex(({ mark }) => mark !== undefined && /^[:,.–—-]$/.test(mark));
  const ahead = items.slice(0, Math.max(0, stop));
  return (
    at > stop &&
    eachOf.test(wordOf(items[at])) &&
    ahead.some((item) => has(item, "COMPARE")) &&
    (["city", "country", "source", "tag"] as const).some(
      (field) => ahead.filter(({ shop }) => shop[field] !== undefined).length === 2,
    )
  );
};
const eachOf =
  /^(?:(?:in|from|of|for|at) )?(?:each|each one|each of them|each of the two|each of those|both|both of them|the two|those two|either)$/u;

const isGroup = (items: readonly Item[], at: number): boolean =>
  /^(?:groups?|lots?|sides?|kinds?|types?|segments?|sets?|camps?|source|channel|city|town|place|country|one)$/.test(
    wordOf(items[at]),
  ) && /^(?:which|what)$/.test(wordOf(items[at - 1]));

/** "which city has more customers than Leeds?": all that come before one of them, of which there is no list. */
export const isAboveNamed = (items: readonly Item[]): boolean =>
  dimensions.some(
    ([field, concept]) =>
      items.filter(({ shop }) => shop[field] !== undefined).length === 1 &&
      items.some((item, at) => /^(?:which|what)$/.test(item.word) && has(items[at + 1], concept)) &&
      items.some((item, at) => item.shop[field] !== undefined && isAfterThan(items, at)),
  );

const isAfterThan = (items: readonly Item[], at: number): boolean =>
  /\b(?:more|less|fewer|better|worse|higher|lower|faster|bigger) (?:\S+ ){0,3}than(?: (?:in|from|the|our|at))?$/u.test(
    wordsOf(items.slice(Math.max(0, at - 6), at)),
  );
