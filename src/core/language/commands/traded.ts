import { has, type Item } from "../items.ts";
import { isPoint, whenOf } from "./part.ts";
import { isTakenBy } from "./text-slots.ts";
import type { When } from "../../intent.ts";
import type { Goods } from "./goods.ts";
import type { Said } from "./said.ts";

/** Whether the goods say enough to be a sale whose act alone does not. */
export type Enough = (goods: Goods) => boolean;

/** So many of ours, and what they cost. */
export const billed: Enough = ({ known, product, quantity, amount }) =>
  known !== undefined &&
  product === known &&
  amount !== undefined &&
  (quantity !== undefined || isInCents(amount));
/** "Beth Carter herb trio 34.50": a number with cents is money, and no count. */
const isInCents = (amount: NonNullable<Goods["amount"]>): boolean =>
  "minor" in amount && (amount.minor % 100 !== 0 || amount.currency !== undefined);
/** "the order of Ines is late" tells of none. */
export const counted: Enough = ({ known, quantity, amount }) =>
  known !== undefined || quantity !== undefined || amount !== undefined;
export const priced: Enough = ({ product, amount }) =>
  product !== undefined && amount !== undefined;

export const ours: Enough = ({ known, amount }) => known !== undefined && amount !== undefined;

/** "ring up a kit for Ana": one of ours and no more of a name, of which it is asked what was paid. */
export const rungUp: Enough = ({ known, product }) => known !== undefined && product === known;

/** "took samples" sells nothing; "took 2 pots" and "took samples for 5 €" do. */
export const goodsOfShop: Enough = ({ known, product, amount }) =>
  known !== undefined || (product !== undefined && amount !== undefined);

/** "ring up 5 plates at 40 for Grant": at the till, where it is said of goods of ours and their price. */
export const atTheTill = "ring_up|rang_up|rung_up";
/** "rang through a mat for Ana", "punched in a mat for Ana": the same. */
export const keyed = "put|key|punch|punched|ring|rang|rung|run|ran";

/** "a workshop for June 12": the day it is for, which is not that of the sale. */
export const isForADay = (when: When | undefined): boolean => /^for /i.test(when?.words ?? "");

function dayOf(said: Said): When | undefined {
  const when = said.when("past");
  return isForADay(when) ? undefined : (when ?? takenOn(said));
}

/** What a sale and a refund have in common. */
export const traded = (said: Said, goods: Goods) => {
  const { product, quantity, amount, reference } = goods;
  const when = dayOf(said);
  return {
    ...(said.person && { contact: said.person }),
    ...(product !== undefined && { product }),
    ...(quantity !== undefined && { quantity }),
    ...(amount && { amount }),
    ...(when && { when }),
    ...(reference !== undefined && { reference }),
  };
};

/** "…, he took it yesterday": the day of the sale, told behind it. */
function takenOn(said: Said): When | undefined {
  const aside = said.items("aside");
  return isTakenBy(aside) ? whenOf(aside.filter(isPoint), "past", said.part.situation) : undefined;
}

/** "has had a feeder bowl off us": whatever it is called, it was sold. */
export const isOffUs = (said: Said): boolean =>
  said
    .items("goods")
    .some(
      ({ word }, at, all) => word === "us" && /^(?:off|from|off of)$/.test(all[at - 1]?.word ?? ""),
    );

/** "Ana Lopez at Alder Stables" */
export const isAtCompany = ({ word }: Item): boolean => /^(?:at|of|from|the)$/.test(word);

/** Whether nothing is said but whom it is for, the goods and their price. */
export const isList = (said: Said): boolean =>
  said.items("person").every((item) => item.name !== undefined || isAtCompany(item)) &&
  said.skipped.every(
    (item) => item.mark !== undefined || isPoint(item) || has(item, "AND") || adding.has(item.word),
  );
const adding = new Set([
  "for",
  "at",
  "total",
  "sold",
  "all in",
  "in total",
  "altogether",
  "of",
  "please",
  "pls",
]);

/** Whom, what, how much or when, and nothing else. */
export const isListed = (item: Item): boolean =>
  item.mark !== undefined ||
  item.name?.contact === true ||
  item.shop.product !== undefined ||
  item.entities.some(({ sure }) => sure) ||
  isPoint(item) ||
  /^(?:an?|the|for|at|please|pls)$/.test(item.word);
