import { fold } from "../../text.ts";
import type { PendingQuestion } from "../interpretation.ts";
import { isSurelyNamed, type Item } from "../items.ts";

/** "stop calling Ana about the setup", where nothing of Ana's is offered: chooses none of it. */
export const namesAnother = (items: readonly Item[], { labels = [] }: PendingQuestion): boolean =>
  items.some(
    (item) =>
      item.name?.full === true &&
      isSurelyNamed(item) &&
      !labels.some((label) => fold(label).includes(item.word)),
  );

/** "the Harbour Hotel fella", "I mean the Ana at Harbour Hotel": words that one label alone has. */
export function oneOf(said: string, { labels = [] }: PendingQuestion): number | undefined {
  const words = fold(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const hits = labels.map((label) => {
    const held = new Set(fold(label).split(/[^\p{L}\p{N}]+/u));
    return words.filter((word) => held.has(word)).length;
  });
  const most = Math.max(0, ...hits);
  const isOne = most > 1 && hits.filter((each) => each === most).length === 1;
  return isOne && words.length <= 8 ? hits.indexOf(most) + 1 : undefined;
}

/** "neither, it was Ana": what is said behind it, which names another one. */
export function behindNone(text: string, items: readonly Item[]): readonly Item[] {
  const from = none.exec(text)?.[0].length ?? 0;
  return items.filter(({ start }) => start >= from);
}
const none =
  /^(?:(?:no|nope|oh|sorry|ah)[\s,]+)*(?:neither|none)(?: of (?:them|those|these))?[\s,.–-]+/iu;

const linking = new Set("as|a|an|the|for|with|by|from|to|on|of|it|is|please".split("|"));

/** Its words in small letters, without those that only link. */
export const labelWords = (text: string): string =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => !linking.has(word))
    .join(" ")
    .trim();
