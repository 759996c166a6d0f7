import type { Intent } from "../../intent.ts";
import { has, type Item, wordOf } from "../items.ts";
import { isEmoji, isStop, wordsOf } from "../sentence.ts";
import { isFiller, isStrongStop } from "./part.ts";

/** "…, 61 altogether", behind what was sold: what it all came to. */
export function isTotal(items: readonly Item[]): boolean {
  const [figure, ...rest] = items.filter(({ mark }) => mark === undefined);
  return figure !== undefined && isFigure(figure) && total.test(wordsOf(rest));
}
const total =
  /^(?:[a-z]+ )?(?:altogether|all together|in total|total|in all|all in|all up|together)$/;

/** "…, 412 bucks": its price, with nothing but a mark behind it. */
export function isPriceAlone(items: readonly Item[]): boolean {
  const [price, ...others] = untilStop(items, 0).filter((item) => !isEmoji(item));
  return price !== undefined && others.length === 0 && isFigure(price);
}

const isFigure = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "money" || kind === "number");

/**
 * Whether a sale with its price would end up in the note of a visit or a call, and nowhere else:
 * "came in, left with a hamper and two blues, 61 altogether" says not what each of them cost.
 */
export function hidesSale(intents: readonly Intent[], items: readonly Item[]): boolean {
  const told = intents.flatMap((each) =>
    each.do === "log_interaction" && each.kind !== "note" ? [each.summary] : [],
  );
  const isSold = intents.some(
    (each) => each.do === "record_purchase" || each.do === "record_refund",
  );
  if (told.length === 0 || isSold) return false;
  if (told.some((summary) => orderedIn.test(summary))) return true;
  return items.some(
    (item, at) =>
      at > 0 &&
      isTaking(item) &&
      beginsClause(items, at) &&
      told.some((summary) => summary.includes(item.text)) &&
      isPricedSale(saleFrom(items, at + 1)),
  );
}

/** "phoned" + "in an orer for 6 bushes, 430": an order with a slip of the keys. */
const orderedIn = /^in an? \p{L}{3,7} (?:for|of) \d.*\d\W*$/u;

const isTaking = (item: Item): boolean =>
  has(item, "BOUGHT", "TOOK") && /(?:ed|t|k|with)$/.test(wordOf(item).split(" ")[0] ?? "");

/** "…, she bought …"; "says she bought …" is hearsay, and kept as what was said. */
const beginsClause = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1];
  const joint = /^(?:he|she|they)$/.test(wordOf(before)) ? items[at - 2] : before;
  return isStop(joint) || has(joint, "AND");
};

/** Up to the end of the sentence, or to where something else is told. */
function saleFrom(items: readonly Item[], from: number): readonly Item[] {
  const end = items.findIndex(
    (item, at) =>
      at >= from && (isStrongStop(item) || (item.mark === "," && !isPriceBehind(items, at + 1))),
  );
  return items.slice(from, end < 0 ? items.length : end);
}

const isPriceBehind = (items: readonly Item[], from: number): boolean =>
  isTotal(untilStop(items, from)) || arePrices(items, from) || isPriceAlone(items.slice(from));

/** ", 58 and 12": as many prices as there are goods. */
const arePrices = (items: readonly Item[], from: number): boolean => {
  const said = untilStop(items, from);
  return (
    said.filter(isFigure).length > 1 && said.every((item) => isFigure(item) || has(item, "AND"))
  );
};

const untilStop = (items: readonly Item[], from: number): readonly Item[] => {
  const end = items.findIndex((item, at) => at >= from && isStop(item));
  return items.slice(from, end < 0 ? items.length : end);
};

/** What of, or how many, and what it came to; neither wished for nor denied. */
function isPricedSale(said: readonly Item[]): boolean {
  const figures = said.filter(isFigure);
  const isOfGoods = said.some(({ shop }) => shop.product !== undefined) || figures.length > 1;
  const price = figures.at(-1);
  const at = price === undefined ? -1 : said.indexOf(price);
  const isPriced =
    /^(?:for|at|@)$/.test(wordOf(said[at - 1])) ||
    isTotal(said.slice(at)) ||
    isMoney(price) ||
    arePrices(said, said.findLastIndex(isStop) + 1);
  const isLast = said.slice(at + 1).every((item) => isFiller(item) || isTotal(said.slice(at)));
  return at > 0 && isOfGoods && isPriced && isLast && !said.some((item) => has(item, "NOT"));
}

const isMoney = (item: Item | undefined): boolean =>
  item?.entities.some(({ kind, sure }) => kind === "money" && sure) === true;
