import { entityIn, has, type Item } from "../items.ts";
import { isFiller, isPoint } from "./part.ts";

/**
 * "don't undo that", "please don't remind me", "no need to call": what begins so is not to be done.
 * "I don't need the reminder any more" is something else: it says who does not.
 */
export const isForbidden = (items: readonly Item[]): boolean => {
  const said = items.filter(({ mark }) => mark === undefined);
  const at = said.findIndex((_, place) => isForbidding(said, place));
  return at >= 0 && at < said.length - 1 && said.slice(0, at).every(isLead);
};

const isForbidding = (said: readonly Item[], at: number): boolean => {
  const word = said[at]?.word ?? "";
  return (
    /(?:^|\s)(?:do not|don t|never|no longer)$/.test(word) ||
    (word === "need to" && said[at - 1]?.word === "no")
  );
};

const isLead = (item: Item): boolean =>
  (isFiller(item) && item.name === undefined && !/^(?:i|we|you|he|she|they|it)$/.test(item.word)) ||
  has(item, "NO", "SORRY", "YES");

/**
 * Whether words like those of a correction say something else: what is forbidden ("don't make it
 * Friday"), asked ("is it Friday"), told of oneself ("sorry, I was out on Saturday"), of today
 * ("it's Monday again") or of a crowd ("no, 50 people came").
 */
export const isNoCorrection = (items: readonly Item[]): boolean =>
  isForbidden(items) ||
  begins(items, ["is", "was", "are", "were"], ["it", "that", "this", "he", "she", "they"]) ||
  items.some((_, at) => begins(items.slice(at), ["i", "we"], ["am", "was", "were"])) ||
  items.some((item, at) => isCounted(item) && has(items[at + 1], "CONTACT", "CUSTOMER")) ||
  isBareToday(items);

const begins = (items: readonly Item[], one: readonly string[], two: readonly string[]): boolean =>
  one.includes(items[0]?.word ?? "") && two.includes(items[1]?.word ?? "");

const isCounted = (item: Item): boolean =>
  entityIn(item, "number") !== undefined || entityIn(item, "quantity") !== undefined;

/** "it is Monday": a day told in the present, and not put against another. */
const isBareToday = (items: readonly Item[]): boolean =>
  begins(items, ["it", "today"], ["is", "'s"]) &&
  items.some(isPoint) &&
  !items.some((item) => has(item, "SORRY", "NO", "NOT"));
