import type { Amount } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isEmoji } from "../sentence.ts";
import { amountPieces } from "./goods-amount.ts";
import { namePieces } from "./goods-name.ts";
import { sums } from "./goods-price.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint, type Part } from "./part.ts";
import type { Taken } from "./taken.ts";

/** What a sale or refund is of. */
export interface Goods {
  /** As typed, or the one product of the shop that the words are. */
  readonly product?: string;
  /** The one product of the shop among the words of `product` ("leaking watering can"). */
  readonly known?: string;
  readonly quantity?: number;
  readonly amount?: Amount;
  /** "a bike", "the bike": one, so that a number after it is its price. */
  readonly single?: true;
  /** The amount is for each piece. */
  readonly each?: true;
  readonly cost?: Amount;
  readonly reference?: string;
  /** Said behind whom they were sold to, while they are named before. */
  readonly behind?: true;
  /** The days said amid it, where it is one of several. */
  readonly days?: readonly Item[];
  /** What is told of it and has no field: "on credit", "for his son". */
  readonly left?: readonly (readonly Item[])[];
}

/** Some goods with one piece more, and the place of the first item after it. */
export interface Step {
  readonly goods: Goods;
  readonly next: number;
}

/** Reads one piece at a place, where the goods do not have it yet. */
export type PieceReader = (part: Part, at: number, goods: Goods) => Step | undefined;

/** The pieces of goods, the surer first. */
const pieces: readonly PieceReader[] = [...amountPieces, ...namePieces];

/**
 * Goods from a place on: their pieces in whatever order they are said, the longest stretch first.
 * Nothing may stand between them but words without meaning, commas, and days.
 */
export function* readGoods(slot: "goods" | "more", part: Part, at: number): Generator<Taken> {
  const { items } = part;
  const found: Taken[] = [];
  let taken: readonly Item[] = [];
  const none: Goods = slot === "more" ? { behind: true } : {};
  for (let step: Step = { goods: none, next: at }; step.next < items.length; ) {
    const { next, goods }: Step = step;
    const piece = pieceAt(part, next, goods);
    if (piece !== undefined) {
      taken = [...taken, ...items.slice(next, piece.next)];
      found.push({ slot, goods: piece.goods, items: taken, next: piece.next });
      step = piece;
    } else if (isTold(items, next, goods)) break;
    else if (isJoint(items, next) || isSold(items[next], goods)) step = { goods, next: next + 1 };
    else break;
  }
  yield* found.toReversed();
}

function pieceAt(part: Part, at: number, goods: Goods): Step | undefined {
  for (const reader of pieces) {
    const step = reader(part, at, goods);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** "…, it's for her son who turns 6 on July 12": all is said, and what follows tells of something else. */
const isTold = (items: readonly Item[], at: number, { product, amount }: Goods): boolean =>
  product !== undefined &&
  amount !== undefined &&
  items[at - 1]?.mark !== undefined &&
  /^(?:he|she|they|it|it's|we|i|who)$/.test(items[at]?.word ?? "");

const joints = new Set([",", "-", "–", "—", "=", ":", "@", "(", ")", "/", "·-", "·=", "·@"]);
/** These name the other side of the sale, or open an aside. */
const sides = new Set(["to", "from", "by", "with", "without"]);

const isJoint = (items: readonly Item[], at: number): boolean =>
  isBetween(items[at]) ||
  has(items[at], "PAID") ||
  isGivenUs(items, at) ||
  (has(items[at], "AND") && has(items[at + 1], "PAID"));

/** "he gave me 66": the money, and nothing else that is given. */
const isGivenUs = (items: readonly Item[], at: number): boolean =>
  has(items[at], "GAVE") &&
  /^(?:me|us)$/.test(items[at + 1]?.word ?? "") &&
  items[at + 2]?.entities.some(({ kind }) => kind === "money" || kind === "number") === true;

/** "3 herb trio sold, 34.50"; "Ines sold 3 herb trio" is her sale. */
const isSold = (item: Item | undefined, { product }: Goods): boolean =>
  product !== undefined && has(item, "SOLD");

function isBetween(item: Item | undefined): boolean {
  if (item?.mark !== undefined) return joints.has(item.mark) || isEmoji(item);
  if (item === undefined || sides.has(item.word)) return false;
  return isPoint(item) || has(item, "CHARGED") || joinsGoods(item);
}

const joinsGoods = (item: Item): boolean =>
  item.word === "another" || sums.has(item.word) || (isFiller(item) && !isUnreal(item));
