import { isSurelyNamed, type Item, wordOf } from "../items.ts";
import { isStop } from "../sentence.ts";
import { isEarlier } from "./log-note.ts";
import { isPoint } from "./part.ts";
import { type Report, reportOf } from "./report.ts";
import type { Said } from "./said.ts";

/** "Faith Bishop in, looked at bikes", "Lance was in earlier"; not "Karin in Berlin", "Ana's in on Friday". */
export function inTheShop(said: Said): Report | undefined {
  const [next] = said.items("note");
  const isKnown = said.items("people").some(isSurelyNamed);
  const isWhen =
    next !== undefined &&
    (isStop(next) || isPoint(next) || isEarlier(next) || isForWhat(said, next));
  const isThing = said.skipped.some(({ word }) => /^(?:an?|the|his|her|their)$/.test(word));
  return isKnown && isWhen && !isThing && !isAhead(said)
    ? reportOf("visit", "in")(said)
    : undefined;
}

/** "Ana's in on Friday": she will be. */
const isAhead = ({ part: { items } }: Said): boolean =>
  items.some(
    (item, at) => isPoint(item) && wordOf(items[at - 1]) === "in" && wordOf(items[at - 2]) === "'s",
  );

/** "Ana was in for a look", "was in with her dog", "was in asking about …". */
const isForWhat = (said: Said, { word }: Item): boolean =>
  said.skipped.some((item) => /^(?:was|were|has been|have been)$/.test(item.word)) &&
  /^(?:with|for|to|about|after|again|looking|asking|wanting|hoping|collecting|browsing|checking)$/.test(
    word,
  );
