import { given } from "../../given.ts";
import { entityIn } from "../items.ts";
import {
  countOf,
  isTime,
  mostCounted,
  type Sign,
  signsOf,
  sumOf,
  type Told,
} from "./trade-roles.ts";

/** Goods with how many and for how much, as a plain sentence says them. */
export interface Line {
  readonly goods: string;
  readonly price: string;
  readonly count?: number;
  /** The price in the smallest coins, where it is told with its currency. */
  readonly minor?: number;
}

/** A count, goods or a price where it is told, and whether what follows belongs to it. */
interface Piece {
  readonly letter: string;
  readonly sign: Sign;
  readonly before: string;
  readonly isBound: boolean;
}

function piecesIn({ said, signs }: Told): readonly Piece[] {
  const found = [...said.matchAll(/<([A-Za-z])>/gu)];
  const all = found.flatMap(({ 1: letter = "", 0: { length }, index }, at) => {
    const sign = signs[at];
    const before = said.slice(0, index);
    return sign === undefined || !/[gQETM]/u.test(letter)
      ? []
      : [{ letter, sign, before, end: index + length }];
  });
  return all.map(({ letter, sign, before, end }, at) => {
    const next = all[at + 1];
    const between = next === undefined ? "" : said.slice(end, next.before.length).trim();
    return { letter, sign, before, isBound: isBoundBy(letter, between, next?.letter) };
  });
}

/** "2 rakes", "$24 for the rake", "rakes at $24": what no other goods come between. */
const isBoundBy = (letter: string, between: string, next: string | undefined): boolean =>
  bound.test(`${letter}${between}${next ?? ""}`);
const bound =
  /^(?:Q(?:of|x|of the|of his|of her|the)?g|[ETM](?:for|on)(?: (?:the|an?|his|her))?[gQ]|g(?:for|at|@)(?: only)?[ETM])$/u;

/** Every way to part the pieces into lines of one kind of goods, one price and at most one count. */
function waysToPart(pieces: readonly Piece[]): readonly (readonly (readonly Piece[])[])[] {
  if (pieces.length === 0) return [[]];
  return [2, 3].flatMap((length) => {
    const line = pieces.slice(0, length);
    const isCut = line.at(-1)?.isBound === true && length < pieces.length;
    if (line.length < length || isCut || !isLine(line)) return [];
    return waysToPart(pieces.slice(length)).map((others) => [line, ...others]);
  });
}

const partedIn = (pieces: readonly Piece[]): readonly (readonly (readonly Piece[])[])[] => {
  const inTurn = pricedInTurn(pieces);
  return inTurn === undefined ? waysToPart(pieces) : [inTurn];
};

/** "the hose and the rake, so $38 and $24": as many prices as goods, and one of each. */
function pricedInTurn(pieces: readonly Piece[]): readonly (readonly Piece[])[] | undefined {
  const said = pieces.map(({ letter }) => letter).join("");
  if (!/^(?:Q?g){2,}M{2,}$/u.test(said)) return undefined;
  const goods = pieces.flatMap((piece, at) =>
    piece.letter === "g" ? [{ piece, count: countBefore(pieces, at) }] : [],
  );
  const prices = pieces.filter(({ letter }) => letter === "M");
  const isOneOfEach = goods.every(({ count }) => count === undefined || countOf(count.sign) === 1);
  if (goods.length !== prices.length || !isOneOfEach) return undefined;
  return goods.flatMap(({ piece, count }, at) => {
    const price = prices[at];
    return price === undefined ? [] : [[...(count === undefined ? [] : [count]), piece, price]];
  });
}
const countBefore = (pieces: readonly Piece[], at: number): Piece | undefined =>
  pieces[at - 1]?.letter === "Q" ? pieces[at - 1] : undefined;

function isLine(line: readonly Piece[]): boolean {
  const many = (kinds: RegExp): number => line.filter(({ letter }) => kinds.test(letter)).length;
  return many(/g/u) === 1 && many(/[ETM]/u) === 1 && many(/Q/u) <= 1;
}

/** The one goods of a message, told with their count and price in whatever order, maybe twice. */
function onlyLine(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const ofKind = (kinds: RegExp): readonly Piece[] =>
    pieces.filter(({ letter }) => kinds.test(letter));
  const [goods, ...moreGoods] = ofKind(/g/u);
  const [count, ...counts] = ofKind(/Q/u);
  const [price, ...prices] = ofKind(/[ETM]/u);
  const isSame = moreGoods.every(
    ({ sign }) => goods !== undefined && isSameGoods(sign, goods.sign),
  );
  const isOnce =
    counts.every(({ sign }) => countOf(sign) === (count && countOf(count.sign))) &&
    prices.length === 0;
  return goods === undefined || price === undefined || !isSame || !isOnce
    ? undefined
    : [...(count === undefined ? [] : [count]), goods, price];
}

const isSameGoods = (one: Sign, other: Sign): boolean =>
  one.text === other.text ||
  (one.item?.shop.product?.length === 1 &&
    one.item.shop.product[0] === other.item?.shop.product?.[0]);

/** The lines of a message, where it can be read in one way only. */
export function linesIn(told: Told): readonly Line[] | undefined {
  const pieces = piecesIn(told);
  const one = onlyLine(pieces);
  const [parted, ...others] = one === undefined ? partedIn(pieces) : [[one]];
  if (parted === undefined || others.length > 0 || parted.length === 0) return undefined;
  const numbered = signsOf(told, "z").map(countOf);
  const isMiscounted = numbered.some(
    (value) => value !== undefined && value !== 1 && value < mostCounted && value !== parted.length,
  );
  const lines = parted.flatMap((line) => lineOf(line) ?? []);
  return lines.length === parted.length && !isMiscounted ? lines : undefined;
}

function lineOf(line: readonly Piece[]): Line | undefined {
  const find = (kinds: RegExp): Piece | undefined => line.find(({ letter }) => kinds.test(letter));
  const [goods, count, price] = [find(/g/u), find(/Q/u), find(/[ETM]/u)];
  if (goods === undefined || price === undefined) return undefined;
  const isEach = price.letter === "E" || isTimes(count, price);
  if (count === undefined ? isEach || isMany(goods) : !isCount(count)) return undefined;
  const many = count && countOf(count.sign);
  return {
    goods: many === undefined ? `a ${goods.sign.text}` : `${many} ${goods.sign.text}`,
    price: pricedAs(price, isEach),
    ...given({ count: many, minor: minorOf(price.sign) }),
  };
}

const isCount = ({ sign }: Piece): boolean =>
  countOf(sign) !== undefined && !isTime.test(entityIn(sign.item, "quantity")?.unit ?? "");

/** "rakes 3 x $27" */
const isTimes = (count: Piece | undefined, { before, letter }: Piece): boolean =>
  letter === "M" && /[x×]$/iu.test(count?.sign.text ?? "") && before.endsWith("<Q> ");

/** "the rakes": more than one, and it is not told how many. */
const isMany = ({ sign: { text, item } }: Piece): boolean =>
  /[^s]s$/iu.test(text) && item?.shop.product?.some((name) => /s$/iu.test(name)) !== true;

const pricedAs = ({ before, sign }: Piece, isEach: boolean): string => {
  const sum = sign.item === undefined ? sign.text : sumOf(sign.item);
  if (isEach) return `at ${sum} each`;
  return /\bat $/u.test(before) ? `at ${sum}` : `for ${sum}`;
};

const minorOf = ({ item }: Sign): number | undefined => {
  const amount = entityIn(item, "money")?.amount;
  return amount !== undefined && "minor" in amount ? amount.minor : undefined;
};
