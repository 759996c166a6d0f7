import type { Item } from "../items.ts";
import { contentOf, isEmoji, wordsOf } from "../sentence.ts";
import { type Part, without } from "./part.ts";

const joints = new Set(["on", "at", "by", "for", "in", "due"]);

/** The text of a task without the day it is due on, and without what only joins it. */
export function taskWords(
  { text: message }: Part,
  text: readonly Item[],
  points: readonly Item[],
): string {
  const first = text.find((item) => !points.includes(item) && item.mark !== ",");
  const last = text.at(-1);
  if (first === undefined || last === undefined) return "";
  const cut = points.flatMap((point) => {
    const before = text[text.indexOf(point) - 1];
    return before !== undefined && joints.has(before.word) ? [before, point] : [point];
  });
  const suiting = suitingIn(text, points);
  return without(message, first.start, last.end, [...cut, ...suiting])
    .replace(
      /^(?:[\s,.;:!–—-]|(?<!\b(?:about|for|of|the)\s)2\s+(?=(?:call|ring|phone|email|text|send|ask|tell|order|visit|message|meet|chase)\b)|['’]ve (?:got )?to\b|(?:to|that|about|and|then|please|also|(?:i|we)(?:['’](?:ll|ve))?|must|gotta|got to|have to|need to|the)\b)+/iu,
      "",
    )
    .replace(/[\s,;:–—-]+(?:can|could|will|would) (?:you|ya)(?: please)?[\s?]*$/iu, "")
    .replace(
      /[,.;:?!–—-]\s*(?:that )?would be (?:best|good|fine|ideal|great|perfect)[\s.!]*$/iu,
      "",
    )
    .replace(
      /(?<!\b(?:to|and|or|i|we|will|should|can|could|would))[\s,;:–—-]+(?:put|pop|stick) (?:it|that|this)(?: in| down)?[^\p{L}\p{N}]*$/iu,
      "",
    )
    .replace(/(?:[\s,;:?–—-]+(?:and|then|please|pls|(?<=,\s*)so)?)+$/iu, "")
    .replace(
      suiting.length > 0 ? /[\s,.;:–—\p{Extended_Pictographic}\uFE0F-]+$/u : /\s*(?:\.{2,}|…)\s*$/u,
      "",
    )
    .replace(/\s+([,.;:!?])/g, "$1")
    .trim();
}

/** "…, Monday is best", "3pm works for me": what is said of the day that it is due on. */
function suitingIn(text: readonly Item[], points: readonly Item[]): readonly Item[] {
  const at = text.findLastIndex((item) => points.includes(item));
  const behind = contentOf(text.slice(at + 1)).filter((item) => !isEmoji(item));
  return at >= 0 && suits.test(wordsOf(behind)) ? behind : [];
}
const suits =
  /^(?:works?(?: best| well| fine)?(?: for me)?|(?:is|would be|'s) (?:best|good|fine|okay|ok|ideal|perfect|great)(?: for me)?|suits(?: me)?(?: best)?)$/u;
