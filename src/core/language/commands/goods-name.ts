import { entityIn, has, isUnheard, type Item, wordOf } from "../items.ts";
import type { Goods, PieceReader } from "./goods.ts";
import { slipOf } from "./goods-slip.ts";
import { waysToPay } from "./ways-to-pay.ts";
import {
  isBehindName,
  readHowQuickly,
  readLongWanted,
  readNewItem,
  readWhileHere,
} from "./goods-told.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint, textOf } from "./part.ts";

/** A product's words, which stand together; those of the shop, or a new one's. */
const readProduct: PieceReader = (part, at, goods) => {
  const end = productEnd(part.items, at);
  const words = withoutLeft(part.items.slice(at, end));
  if (goods.product !== undefined || words.length === 0) return undefined;
  const [stored, another] = words.flatMap(({ shop }) => (shop.product ? [shop.product] : []));
  if (another !== undefined) return undefined;
  const typed = textOf(part, words);
  const meant = slipOf(typed, part.situation.vocabulary.products);
  const known = meant ?? onlyOne(stored);
  const product = meant ?? (words.length === 1 ? known : undefined) ?? typed;
  const single = isSingle(part.items[at - 1]) && { single: true as const };
  return { goods: { ...goods, product, ...(known && { known }), ...single }, next: end };
};

/** "the last gift crate": how many there were, and no part of its name. */
const withoutLeft = (said: readonly Item[]): readonly Item[] => {
  const [first, next] = said;
  const isLeft =
    /^(?:last|very last|final|remaining|leftover|only)$/.test(first?.word ?? "") &&
    first?.shop.product === undefined &&
    next?.shop.product !== undefined;
  return isLeft ? said.slice(1) : said;
};

const onlyOne = (products: readonly string[] = []): string | undefined =>
  products.length === 1 ? products[0] : undefined;

/** "a set of strings", "2 packs of seeds": how it is counted, though the shop has words like these. */
const readMeasure: PieceReader = ({ items }, at, goods) => {
  const isMeasure = measures.test(items[at]?.word ?? "") && items[at + 1]?.word === "of";
  const next = isMeasure ? at + 2 : placeEnd(items, at);
  if (next === undefined || goods.product !== undefined || !isProductWord(items, next))
    return undefined;
  const single = isSingle(items[at - 1]) && { single: true as const };
  return { goods: { ...goods, ...single }, next };
};
/** "a spot on the weekend workshop", "two places in the class": of something of ours. */
function placeEnd(items: readonly Item[], at: number): number | undefined {
  const link = wordOf(items[at + 1]);
  if (!aPlace.test(wordOf(items[at])) || !/^(?:on|in|at|for|to)(?: the)?$/.test(link))
    return undefined;
  const next = /^(?:the|our|this|that)$/.test(wordOf(items[at + 2])) ? at + 3 : at + 2;
  const sold = items.slice(next, next + 3).find(({ shop }) => shop.product !== undefined);
  const isOfOurs = sold !== undefined && (/^(?:on|in)\b/.test(link) || isAttended(sold));
  return isOfOurs ? next : undefined;
}
/** "a seat for the City Bike" is no City Bike: one has a place at what one goes to. */
const isAttended = ({ shop }: Item): boolean =>
  shop.product?.every((name) =>
    /\b(?:class|workshop|course|lesson|retreat|evening|tasting|session|camp|party|tour|event|talk|night|day|trip|training|seminar|lecture|walk|ride)\b/iu.test(
      name,
    ),
  ) === true;
const aPlace = /^(?:spot|place|seat|space|slot|ticket|pass)(?:e?s)?$/;
const measures =
  /^(?:set|pack|packet|box|bag|sack|tub|pair|bottle|kit|case|tin|can|jar|roll|tube|bunch|tray|pot|crate|carton|bundle|stack|sheet|bar|block|piece|lot|met(?:re|er)|yard|foot|kilo|litre|liter)(?:s|es)?$/;

const isSingle = (item: Item | undefined): boolean =>
  ["a", "an", "the", "his", "her", "their", "this", "another"].includes(item?.word ?? "");

function productEnd(items: readonly Item[], at: number): number {
  let end = at;
  while (isProductWord(items, end) && (end === at || !isBehindName(items, end))) end++;
  while (end > at && items[end - 1]?.mark !== undefined) end--;
  return end;
}

/** A word that can be part of what a product is called. */
export function isProductWord(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.name?.full === true || isPoint(item)) return false;
  if (item.mark !== undefined) return isInner(item.mark) && isProductWord(items, at + 1);
  return item.shop.product !== undefined || isNewWord(item) || isThing(items, at);
}

/** "a tweed violin case": a thing behind what it is for; "in any case" is none. */
const isThing = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  const isBehindThing =
    before !== undefined && (before.shop.product !== undefined || isUnheard(before));
  return isBehindThing && /^(?:cases?|record|book|file)$/.test(wordOf(items[at]));
};

/** Inside a word ("hand-made"), or between two ("salt & pepper"). */
const isInner = (mark: string): boolean => mark === "&" || mark.startsWith("·");

/** A word of a product that the shop does not have yet. */
const isNewWord = (item: Item): boolean =>
  isPlain(item) &&
  !isFiller(item) &&
  !isPaying(item) &&
  !has(item, "REFUNDED") &&
  !notNamed.has(item.word);

const notNamed = new Set(
  "another|wait|oops|whoops|it was|hang on|hold on|make it|make that|note|to|from|by|with|without|for|at|worth|total|paid|price|cost|costs|bill|bills|invoice|invoices|receipt|receipts|debt|debts|tab|balance".split(
    "|",
  ),
);

/** A word that tells of nothing else: no number, no thought, no people. */
const isPlain = (item: Item): boolean =>
  !isUnreal(item) &&
  !has(
    item,
    "EACH",
    "AND",
    "SOLD",
    "CHARGED",
    "REMIND",
    "FOLLOW_UP",
    "NOT",
    "NEVER",
    "WITHOUT",
    "ABOUT",
    "CUSTOMER",
    "CONTACT",
    "IN_PERSON",
  ) &&
  item.entities.every(({ sure }) => !sure);

/** Words of paying and of how it was ordered that tell nothing we keep. */
const paying = new Set(
  `${waysToPay}|together|altogether|cash|card|contactless|total|paid|online|upfront|vat|transfer|tax|change|back|tip|incl|net|gross|deposit|home|along|instead|usual|by phone|over the phone`.split(
    "|",
  ),
);
const isPaying = (item: Item | undefined): boolean =>
  item !== undefined &&
  (paying.has(item.word) ||
    /^(?:in|by|with|on) (?:total|all|cash|card)$|^all (?:in|told|up)$/.test(item.word));

/** "all in", "altogether", "the lot": what is paid, or was, is for all of it. */
export const isForAll = (item: Item | undefined): boolean =>
  /^(?:all|(?:in|by) all|all in|in all|all together|all told|all up|(?:for )?the (?:whole )?lot|for (?:(?:the|all) (?:two|three|four)|the pair|both))$/.test(
    item?.word ?? "",
  );

const readPaying: PieceReader = ({ items }, at, goods) =>
  isPaying(items[at]) || (goods.amount !== undefined && isForAll(items[at]))
    ? { goods, next: at + 1 }
    : undefined;

const places = new Set("at|in|off|from|on|via|through|over|by|with|out of|off of|for".split("|"));
const notHad = new Set("approval|loan|trial|hold|reserve|condition|return".split("|"));

/** "on the way out", which is one word to us; "on the 14th" is the day. */
const readOneSetting: PieceReader = ({ items }, at, goods) =>
  isSaid(goods) &&
  /^(?:on|in|off|at) the /.test(wordOf(items[at])) &&
  !items.slice(at, at + 1).some(isPoint)
    ? { goods: withLeft(goods, items.slice(at, at + 1)), next: at + 1 }
    : undefined;

/** Where and how it was bought, and what for: "off the van", "by bank transfer", "for his mum". */
const readSetting: PieceReader = ({ items }, at, goods) => {
  if (!isSaid(goods)) return undefined;
  if (has(items[at], "IN_PERSON")) return { goods, next: at + 1 };
  if (!places.has(items[at]?.word ?? "")) return undefined;
  const rest = items.slice(at + 1);
  const end = rest.findIndex((item) => !isSetting(item));
  const words = end < 0 ? rest : rest.slice(0, end);
  const next = at + 1 + words.length;
  if (!tells(words) || isProductWord(items, next)) return undefined;
  return { goods: words.every(isOfPaying) ? goods : withLeft(goods, items.slice(at, next)), next };
};

/** What is sold stands before. */
const isSaid = ({ behind, product }: Goods): boolean => product !== undefined || behind === true;

const withLeft = (goods: Goods, words: readonly Item[]): Goods => ({
  ...goods,
  left: [...(goods.left ?? []), words],
});

/** "by bank transfer": how it was paid, which is not asked for. */
const isOfPaying = (item: Item): boolean =>
  isPaying(item) || isFiller(item) || item.word === "bank";

/** Something is named, and no condition of the sale. */
const tells = (words: readonly Item[]): boolean =>
  words.length < 6 &&
  words.some((item) => !isFiller(item) || item.word === "us") &&
  !words.some(({ word }) => notHad.has(word));

const isSetting = (item: Item): boolean =>
  item.mark === undefined &&
  item.name === undefined &&
  item.shop.product === undefined &&
  !isPoint(item) &&
  !places.has(item.word) &&
  item.word !== "to" &&
  (isPlain(item) || has(item, "CUSTOMER", "CONTACT"));

/** "a helmet (medium)": told of it, in brackets. */
const readBracketed: PieceReader = ({ items }, at, goods) => {
  if (goods.product === undefined || items[at]?.mark !== "(") return undefined;
  const end = items.findIndex(({ mark }, place) => place > at && mark !== undefined);
  const words = items.slice(at + 1, end);
  return items[end]?.mark === ")" && words.length > 0 && words.every(isSetting)
    ? { goods: withLeft(goods, words), next: end + 1 }
    : undefined;
};

/** "with a 10% discount", "10% off": told beside what was paid. */
const readDiscount: PieceReader = ({ items }, at, goods) => {
  let share = at;
  while (/^(?:with|after|an?|the)$/.test(items[share]?.word ?? "")) share++;
  const isDiscount =
    entityIn(items[share], "percent") !== undefined &&
    /^(?:off|discount|reduction)$/.test(items[share + 1]?.word ?? "");
  const next = share + 2;
  return goods.product !== undefined && isDiscount && !isFigure(items[next])
    ? { goods: withLeft(goods, items.slice(at, next)), next }
    : undefined;
};

const isFigure = (item: Item | undefined): boolean =>
  item?.entities.some(({ kind }) => kind === "number" || kind === "money") === true;

/** The pieces that are words. */
export const namePieces: readonly PieceReader[] = [
  readDiscount,
  readNewItem,
  readPaying,
  readHowQuickly,
  readMeasure,
  readProduct,
  readWhileHere,
  readLongWanted,
  readOneSetting,
  readSetting,
  readBracketed,
];
