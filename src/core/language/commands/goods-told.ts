import { type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import type { PieceReader } from "./goods.ts";

/** ", that's a new item,": not on the list yet, which needs no telling. */
export const readNewItem: PieceReader = ({ items }, at, goods) => {
  const rest = items.slice(at, at + 6);
  const end = rest.findIndex(({ word }) => /^(?:item|product|article|thing)$/.test(word));
  const words = rest.slice(0, end + 1).map(({ word }) => word);
  return goods.product !== undefined && newItem.test(words.join(" "))
    ? { goods, next: at + end + 1 }
    : undefined;
};
const newItem =
  /^(?:(?:that|this|it|which)(?: is|'s| 's)? )?(?:an? |our |the )?(?:brand )?new (?:item|product|article|thing)$/;

/** "while here", "while she was in": when it was, and no condition. */
export const readWhileHere: PieceReader = ({ items }, at, goods) => {
  if (goods.product === undefined || items[at]?.word !== "while") return undefined;
  const length = items.slice(at + 1).findIndex(({ word }) => !ofBeingHere.test(word));
  const next = length < 0 ? items.length : at + 1 + length;
  return next > at + 1 ? { goods, next } : undefined;
};
const ofBeingHere =
  /^(?:here|there|in|at|the|shop|store|studio|visiting|browsing|(?:he|she|they)(?: (?:was|were))?|was|were)$/;

/** "the vase she was eyeing", "the pot he'd asked about": how they came to it. */
export const readLongWanted: PieceReader = ({ items }, at, goods) => {
  if (goods.product === undefined) return undefined;
  for (let next = Math.min(items.length, at + 8); next > at + 1; next--)
    if (longWanted.test(wordsOf(items.slice(at, next)))) return { goods, next };
  return undefined;
};
const longWanted =
  /^(?:(?:that|which) )?(?:he|she|they)(?: (?:was|were|has|have|had|'d|'s|'ve|been|always|really))* (?:eyeing|eyeing up|eyed|eyed up|wanted|wanting|asked about|asking about|asked for|looking at|looked at|ordered|reserved|tried|tried on|saving for|saving up for|waiting for|on about|dreaming of)(?: (?:all week|for (?:weeks|months|ages)|last (?:week|month|time)|yesterday))?$/u;

/** "a hamper straight off", "two pots there and then": how quickly it was bought, and no part of its name. */
export const readHowQuickly: PieceReader = ({ items }, at, goods) => {
  if (goods.product === undefined) return undefined;
  const length = [3, 2, 1].find((size) => quickly.test(wordsOf(items.slice(at, at + size))));
  return length === undefined ? undefined : { goods, next: at + length };
};
/** "a vase on the way out", "the vase off the shelf", "a vase straight off": the name ends before it. */
export const isBehindName = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.shop.product !== undefined &&
  (/^(?:on|in|off|out|over|past|before|after)\b/.test(wordOf(items[at])) ||
    [1, 2].some((size) => quickly.test(wordsOf(items.slice(at, at + size)))));
const quickly =
  /^(?:straight (?:off|away|up)|straightaway|outright|there and then|then and there|on the spot|on impulse|on a whim|without (?:blinking|hesitation|hesitating|thinking))$/;
