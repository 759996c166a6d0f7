import { has, type Item, wordOf } from "../items.ts";
import { contentOf, wordsOf } from "../sentence.ts";
import { isFiller, lastOne, type Part, type Read } from "./part.ts";

/** "and trade", "trade too", behind a tag that was put on one person: that one gets it as well. */
export function moreTags({
  items,
  situation: { lastCommand: last, saidLast },
}: Part): Read | undefined {
  const isOfOne = last?.do === "tag" && last.add !== undefined && last.contacts?.length === 1;
  const said = contentOf(items);
  const tags = said.flatMap(({ shop }) => shop.tag?.[0] ?? []);
  return isOfOne && saidLast !== "question" && tags.length > 0 && isBesides(items, said)
    ? { intents: [{ do: "tag", contacts: [lastOne], add: tags }] }
    : undefined;
}

/** Nothing but tags, and that they are meant besides. */
const isBesides = (items: readonly Item[], said: readonly Item[]): boolean =>
  besides.test(wordsOf(said)) &&
  items.every(({ mark }) => mark !== "?") &&
  said.every((item) => item.shop.tag !== undefined || isJoint(item));

const besides = /^(?:and|also|plus)\b|\b(?:too|as well|also)(?: please| pls)?$/u;
const isJoint = (item: Item): boolean =>
  isFiller(item) || has(item, "AND") || /^(?:too|also|plus|as well|tag|tags)$/u.test(wordOf(item));
