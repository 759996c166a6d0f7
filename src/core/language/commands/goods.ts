import type { Amount } from "../../intent.ts";
import { amountFrom, readNumeral } from "../entities/numerals.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint, type Part, textOf } from "./part.ts";
import type { Taken } from "./taken.ts";

/** What a sale or refund is of. */
export interface Goods {
  /** As typed, or the one product of the shop that the words are. */
  readonly product?: string;
  /** The one product of the shop among the words of `product` ("leaking watering can"). */
  readonly known?: string;
  readonly quantity?: number;
  readonly amount?: Amount;
  /** The amount is for each piece. */
  readonly each?: true;
  readonly cost?: Amount;
  readonly reference?: string;
}

/** Some goods with one piece more, and the place of the first item after it. */
interface Step {
  readonly goods: Goods;
  readonly next: number;
}
type PieceReader = (part: Part, at: number, goods: Goods) => Step | undefined;

/**
 * Goods from a place on: their pieces in whatever order they are said, the longest stretch first.
 * Nothing may stand between them but words without meaning, commas, and days.
 */
export function* readGoods(slot: "goods" | "more", part: Part, at: number): Generator<Taken> {
  const { items } = part;
  const found: Taken[] = [];
  let taken: readonly Item[] = [];
  for (let step: Step = { goods: {}, next: at }; step.next < items.length; ) {
    const { next, goods }: Step = step;
    const piece = pieceAt(part, next, goods);
    if (piece !== undefined) {
      taken = [...taken, ...items.slice(next, piece.next)];
      found.push({ slot, goods: piece.goods, items: taken, next: piece.next });
      step = piece;
    } else if (isJoint(items[next])) step = { goods, next: next + 1 };
    else break;
  }
  yield* found.toReversed();
}

function pieceAt(part: Part, at: number, goods: Goods): Step | undefined {
  for (const reader of readers) {
    const step = reader(part, at, goods);
    if (step !== undefined) return step;
  }
  return undefined;
}

const joints = new Set([",", "-", "–", "—", "=", ":", "@", "(", ")", "·-", "·=", "·@"]);
/** These name the other side of the sale, or open an aside. */
const sides = new Set(["to", "from", "by", "with", "without"]);

const isJoint = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.mark === undefined
    ? isPoint(item) ||
      amountWords.has(item.word) ||
      (isFiller(item) && !isUnreal(item) && !sides.has(item.word))
    : joints.has(item.mark));

/** "cost 12", "cost price 12 €". */
const readCost: PieceReader = ({ items, situation }, at, goods) => {
  const isCost = /^costs?(?: price)?$/.test(items[at]?.word ?? "");
  const value = isCost && items[at + 1]?.word === "price" ? at + 2 : at + 1;
  const cost = isCost ? amountOf(items[value], situation.currency) : undefined;
  return cost && goods.cost === undefined
    ? { goods: { ...goods, cost }, next: value + 1 }
    : undefined;
};

const referenceWord = /^(?:ref|reference|invoice|inv|no|number|order|receipt)$/;
const readReference: PieceReader = ({ items }, at, goods) => {
  let place = at;
  while (referenceWord.test(items[place]?.word ?? "") || items[place]?.mark === ".") place++;
  const reference = entityIn(items[place], "reference")?.value;
  return reference === undefined || goods.reference !== undefined
    ? undefined
    : { goods: { ...goods, reference }, next: place + 1 };
};

const readEach: PieceReader = ({ items }, at, goods) =>
  has(items[at], "EACH") ? { goods: { ...goods, each: true }, next: at + 1 } : undefined;

const readMoney: PieceReader = ({ items }, at, goods) => {
  const amount = entityIn(items[at], "money")?.amount;
  return amount && goods.amount === undefined
    ? { goods: { ...goods, amount, ...eachBefore(items, at, goods) }, next: at + 1 }
    : undefined;
};

const amountWords = new Set(["for", "at", "worth", "total", "paid", "=", "@", "·@", "·=", "price"]);
const isAmountMark = (item: Item | undefined): boolean =>
  item !== undefined && (amountWords.has(item.mark ?? item.word) || has(item, "PAID", "REFUNDED"));

/** "3 @ 12.50" is 12.50 each. */
const eachBefore = (items: readonly Item[], at: number, { quantity }: Goods): { each?: true } =>
  quantity !== undefined && (items[at - 1]?.mark ?? "").endsWith("@") ? { each: true } : {};

/** A number without a currency that stands where an amount would: "for 48", "29,70", "2 pots 48". */
const readBareAmount: PieceReader = ({ items, situation }, at, goods) => {
  const item = items[at];
  if (goods.amount !== undefined || entityIn(item, "number") === undefined) return undefined;
  const isLast = goods.product !== undefined && goods.quantity !== undefined && closes(items, at);
  if (!isAmountMark(items[at - 1]) && !isLast && !/\d[.,]\d{2}$/.test(item?.text ?? ""))
    return undefined;
  const amount = amountOf(item, situation.currency);
  return amount && { goods: { ...goods, amount, ...eachBefore(items, at, goods) }, next: at + 1 };
};

const closes = (items: readonly Item[], at: number): boolean =>
  items[at + 1] === undefined || items[at + 1]?.mark !== undefined || has(items[at + 1], "EACH");

/** An amount of money, or a bare number as one, with both its readings where it has two. */
export function amountOf(item: Item | undefined, currency: string): Amount | undefined {
  const money = entityIn(item, "money")?.amount;
  const number = entityIn(item, "number");
  return (
    money ??
    (item && number
      ? amountFrom(
          number.readings.length > 0 ? number.readings : readNumeral(item.text),
          item.text,
          currency,
          false,
        )
      : undefined)
  );
}

const readQuantity: PieceReader = ({ items }, at, goods) => {
  const quantity = entityIn(items[at], "quantity")?.value ?? entityIn(items[at], "number")?.value;
  return quantity === undefined || !(quantity > 0) || goods.quantity !== undefined
    ? undefined
    : { goods: { ...goods, quantity }, next: at + 1 };
};

/** A product's words, which stand together; those of the shop, or a new one's. */
const readProduct: PieceReader = (part, at, goods) => {
  const { items } = part;
  if (goods.product !== undefined) return undefined;
  let end = at;
  while (isPartOf(items, end)) end++;
  while (end > at && items[end - 1]?.mark !== undefined) end--;
  const words = items.slice(at, end);
  const stored = words.flatMap(({ shop }) => (shop.product === undefined ? [] : [shop.product]));
  const [products = [], another] = stored;
  if (words.length === 0 || another !== undefined) return undefined;
  const [only, other] = products;
  const known = other === undefined && only !== undefined ? { known: only } : {};
  const product = words.length === 1 ? (known.known ?? textOf(part, words)) : textOf(part, words);
  return { goods: { ...goods, product, ...known }, next: end };
};

/** A word that can be part of what a product is called. */
function isPartOf(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.name?.full === true || isPoint(item)) return false;
  if (item.shop.product !== undefined) return true;
  if (item.mark !== undefined)
    return (item.mark.startsWith("·") || item.mark === "&") && isPartOf(items, at + 1);
  return (
    !isFiller(item) &&
    !isUnreal(item) &&
    !has(item, "EACH", "AND", "NOT", "NEVER", "ABOUT", "CUSTOMER", "CONTACT") &&
    !paying.has(item.word) &&
    !amountWords.has(item.word) &&
    !sides.has(item.word) &&
    item.entities.every(({ sure }) => !sure)
  );
}

/** Words of paying that tell nothing we keep. */
const paying = new Set(
  "cash|card|paypal|contactless|total|paid|online|upfront|vat|transfer|sumup|tax|change|back|tip|incl|net|gross|deposit".split(
    "|",
  ),
);
const isPaying = (item: Item | undefined): boolean =>
  item !== undefined &&
  (paying.has(item.word) || /^(?:in|by|with|on) (?:total|all|cash|card)$|^all in$/.test(item.word));

const readPaying: PieceReader = ({ items }, at, goods) =>
  isPaying(items[at]) ? { goods, next: at + 1 } : undefined;

const places = new Set("at|in|off|from|on|via|through|over|by|with|out of|off of|for".split("|"));
const notHad = new Set("approval|loan|trial|hold|reserve|condition|return".split("|"));

/** Where and how it was bought, and what for: "off the van", "by bank transfer", "for his mum". */
const readSetting: PieceReader = ({ items }, at, goods) => {
  if (!places.has(items[at]?.word ?? "") || goods.product === undefined) return undefined;
  let next = at + 1;
  while (isSetting(items[next])) next++;
  const words = items.slice(at + 1, next);
  const tells = words.some((item) => !isFiller(item)) || items[next - 1]?.word === "us";
  const closed = next - at <= 6 && (items[next] === undefined || !isPartOf(items, next));
  return tells && closed && !words.some(({ word }) => notHad.has(word))
    ? { goods, next }
    : undefined;
};

const isSetting = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  item.name === undefined &&
  !isPoint(item) &&
  !isUnreal(item) &&
  !places.has(item.word) &&
  item.word !== "to" &&
  !has(item, "AND", "NOT", "NEVER", "WITHOUT") &&
  item.shop.product === undefined &&
  item.entities.every(({ sure }) => !sure);

const readers: readonly PieceReader[] = [
  readCost,
  readReference,
  readEach,
  readMoney,
  readBareAmount,
  readQuantity,
  readPaying,
  readProduct,
  readSetting,
];
