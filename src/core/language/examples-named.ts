import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";
import { isStop, spoken, wordsOf } from "./sentence.ts";
import type { ShopField } from "./shop-words.ts";

/** What a figure is cut by, and the words of the shop that are examples of it. */
export const dimensions: readonly (readonly [ShopField, Concept])[] = [
  ["source", "SOURCE_FIELD"],
  ["city", "CITY_FIELD"],
  ["country", "COUNTRY_FIELD"],
  ["product", "PRODUCT_NOUN"],
  ["tag", "TAGS_FIELD"],
];

const goingOn =
  /^(?:and so on|and so forth|and the like|and such(?: like)?|and others|and the others|and the rest(?: of them)?|and all(?: of)? (?:that|those|the others|the rest)|and whatnot|and what not|or whatever|and stuff|and things|and all|and similar|and co|etc|et cetera|and more)(?= |$)|^and that(?: lot| sort(?: of thing)?| kind of thing)?(?= (?:please|pls|thanks)|$)/u;

/** "Etsy, Instagram and so on: how many from each source?": each is meant, and not those two alone. */
export const withoutExamples = (items: readonly Item[]): readonly Item[] =>
  withoutListed(withoutBracketed(items));

/** "per tag (VIP, influencer, etc.)", "by city: Leeds, Ely …", where one of them is none of ours: no more than examples either. */
function withoutBracketed(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex(({ mark }) => mark !== undefined && /[(:]$/u.test(mark));
  const until = items.findIndex(({ mark }, at) => at > from && /^·?[)?]/u.test(mark ?? ""));
  const said = items.slice(from + 1, until < 0 ? items.length : until);
  const rest = [...items.slice(0, from), ...(until < 0 ? [] : items.slice(until + 1))];
  const isOfCut = dimensions.some(
    ([field, concept]) =>
      items.slice(0, Math.max(0, from)).some((item) => has(item, concept)) &&
      said.some(({ shop }) => shop[field] !== undefined) &&
      said.every((item) => isOfList(item, field)),
  );
  return from > 0 && isOfCut && goesOn.test(spoken(said)) ? rest : items;
}
const goesOn =
  /(?:and so on|and so forth|and the like|and others|and whatnot|etc|et cetera|and more|…|[.·]+ ?[.·]+)[ .…·]*$/u;
/** A thing of the shop of that kind, or a word that is nothing here; never a time or what narrows. */
const isOfList = (item: Item, field: ShopField): boolean =>
  item.shop[field] !== undefined ||
  item.mark !== undefined ||
  (has(item, "AND", "OR", "FILLER") && !has(item, "EXACTLY")) ||
  (item.concepts.size === 0 && item.entities.length === 0 && Object.keys(item.shop).length === 0);

function withoutListed(items: readonly Item[]): readonly Item[] {
  for (const [field, concept] of dimensions) {
    const isExample = (item: Item | undefined): boolean => item?.shop[field] !== undefined;
    const from = items.findIndex(isExample);
    if (from < 0) continue;
    const end = runEnd(items, from, isExample);
    const size = goingOn.exec(wordsOf(items.slice(end)))?.[0].split(" ").length ?? 0;
    const after = behindWords(items, end, size);
    const rest = [...items.slice(0, from), ...items.slice(after)];
    if (
      (size > 0 || hasMore(items, end)) &&
      rest.some((item) => has(item, concept)) &&
      !rest.some(isExample)
    )
      return rest;
  }
  return items;
}

/** "by source (Etsy, Instagram …)": the dots say that there are others. */
const hasMore = (items: readonly Item[], end: number): boolean =>
  (items[end]?.mark !== undefined && /^(?:…|\.\.)/u.test(items[end].text)) ||
  (items[end]?.mark === "." && items[end + 1]?.mark === ".");

/** The place behind "Etsy, window display, Instagram". */
function runEnd(
  items: readonly Item[],
  from: number,
  isExample: (item: Item | undefined) => boolean,
): number {
  let end = from;
  while (isExample(items[end]) || (isJoint(items[end]) && isExample(items[end + 1]))) end++;
  return end;
}
const isJoint = (item: Item | undefined): boolean => item?.mark === "," || has(item, "AND", "OR");

/** The place behind so many words from a place on, and the stop that follows. */
function behindWords(items: readonly Item[], from: number, size: number): number {
  let [at, left] = [from, size];
  while (left > 0 && at < items.length) {
    left -= items[at]?.mark === undefined ? (items[at]?.word.split(" ").length ?? 0) : 0;
    at++;
  }
  while (isStop(items[at]) && items[at]?.mark !== "?") at++;
  return at;
}
