import { has, type Item, wordOf } from "../items.ts";
import type { Part } from "./part.ts";
import { isTitle } from "./persons.ts";
import { content, type ToDo } from "./to-do.ts";

/**
 * "new mobile for Ana 0142. Say hello to her on Monday, remind me": what is to be done is the last
 * sentence, and what is told before is no part of it. A sale told in the same sentence would be lost.
 */
export function lastSentence({ text: message }: Part, all: readonly Item[]): ToDo | undefined {
  const begin = all.findLastIndex((item, at) => opensSentence(message, all[at - 1], item));
  const text = all.slice(Math.max(0, begin));
  const told = all.slice(0, all.length - text.length);
  if (text.some((_, at) => isPrice(text, at)) && text.some((item) => has(item, "TOOK", "BOUGHT")))
    return undefined;
  if (content(text).length === 0) return undefined;
  return told.length === 0 ? { text } : { text, told };
}

/** "thirty pounds", "for 180" */
const isPrice = (items: readonly Item[], at: number): boolean =>
  items[at]?.entities.some(
    ({ kind }) =>
      kind === "money" || (kind === "number" && /^(?:for|at)$/.test(wordOf(items[at - 1]))),
  ) === true;

/** After a full stop, which may have been taken out where the sentences were parted. */
const opensSentence = (message: string, before: Item | undefined, item: Item): boolean =>
  before !== undefined &&
  item.mark === undefined &&
  !isTitle(before) &&
  wordOf(before) !== "" &&
  /[.!?;\n]/.test(message.slice(before.mark === undefined ? before.end : before.start, item.start));
