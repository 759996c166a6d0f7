import { has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isKin } from "./company-slot.ts";
import type { Said } from "./said.ts";

/** "had coffee with Ana's brother": an exchange with somebody else; a note for her may be of him. */
export function isWithKin(said: Said): boolean {
  const { items } = said.part;
  const [first] = said.items("note");
  const at = first === undefined ? items.length : items.indexOf(first);
  const whose = [at - 1, at].find((place) => items[place]?.word === "'s");
  return (
    whose !== undefined &&
    isKin(wordOf(items[whose + 1])) &&
    !said.words.some((item) => has(item, "A_NOTE", "LOGS"))
  );
}

/** "sent the quote to Ana's sister by email": of nobody we know, where only whose she is is named. */
export const isToKin = (items: readonly Item[]): boolean =>
  items.filter(isSurelyNamed).length === 1 &&
  !items.some((item) => has(item, "A_NOTE", "LOGS")) &&
  items.some(
    (item, at) =>
      isSurelyNamed(item) &&
      /^(?:to|with|from)$/.test(wordOf(items[at - 1])) &&
      items[at + 1]?.word === "'s" &&
      isKin(wordOf(items[at + 2])),
  );

/** "Ana came in with her son and he bought …": which of the two it was is not said for sure. */
export const isOfKin = (items: readonly Item[], at: number, before: readonly Item[]): boolean =>
  /^(?:he|she|they)$/.test(wordOf(items[at - 1])) &&
  before.some(
    ({ word }, place) =>
      isKin(word) && /\bwith (?:his|her|their)$/.test(wordsOf(before.slice(0, place))),
  );

/** "bought his wife a vase": for whom it is, who is nobody of ours. */
export const kin =
  "wife|husband|partner|mum|mom|mother|dad|father|son|daughter|kids|kid|boy|girl|sister|brother|friend|mate|girlfriend|boyfriend|niece|nephew|granddaughter|grandson|gran|nan|granny|neighbour|neighbor|boss|team|staff|fiancee|fiance";
