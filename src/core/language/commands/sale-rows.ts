import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import type { EntityKind } from "../entities/entity.ts";
import { todayOf } from "../../period.ts";
import { fold } from "../../text.ts";
import { entityIn, type Item, wordOf } from "../items.ts";
import { rows, type Table } from "./rows.ts";
import type { Said } from "./said.ts";
import type { Goods } from "./goods.ts";
import { amountOf } from "./goods-amount.ts";
import { isPoint } from "./part.ts";

type Sale = Extract<Intent, { do: "record_purchase" }>;
type Refund = Extract<Intent, { do: "record_refund" }>;

/** Whether the goods say enough to be a sale whose act alone does not. */
type Enough = (goods: Goods) => boolean;

const anything: Enough = ({ product, amount, quantity }) =>
  product !== undefined || amount !== undefined || quantity !== undefined;
/** "took samples" sells nothing; "took 2 pots" and "took samples for 5 €" do. */
const goodsOfShop: Enough = ({ known, product, amount }) =>
  known !== undefined || (product !== undefined && amount !== undefined);
/** "Beth Carter 3 herb trio, 34.50": so many of ours and their price, and no word that tells else. */
const billedTo = (said: Said): Sale | undefined =>
  said.items("person").every(({ name }) => name !== undefined) &&
  said.skipped.every((item) => item.mark !== undefined || isPoint(item) || adding.has(item.word))
    ? sale(billed)(said)
    : undefined;
/** "sold Ana a pot, 14, and Tom Ray a vase, 30": what was done is said once for both. */
const soldToo = (said: Said): Sale | undefined =>
  saleBefore(said) === undefined ? undefined : soldThen(sale(ours), said);

/** The sale told just before in the same message. */
const saleBefore = ({ part: { carried, situation } }: Said): Sale | undefined =>
  carried && situation.lastCommand?.do === "record_purchase" ? situation.lastCommand : undefined;

/** A sale told beside another is of that day; a day said only of the later one may be of both. */
function soldThen(means: (said: Said) => Sale | undefined, said: Said): Sale | undefined {
  const sold = means(said);
  const before = saleBefore(said);
  if (before === undefined) return sold;
  const { when } = before;
  if (sold?.when !== undefined && when === undefined) return undefined;
  return sold && { ...sold, ...given({ when: sold.when ?? when }) };
}
const adding = new Set(["for", "at", "total", "sold", "all in", "in total", "altogether", "of"]);
const billed: Enough = ({ known, product, quantity, amount }) =>
  known !== undefined && product === known && quantity !== undefined && amount !== undefined;
/** "the order of Ines is late" tells of none. */
const counted: Enough = ({ known, quantity, amount }) =>
  known !== undefined || quantity !== undefined || amount !== undefined;
const priced: Enough = ({ product, amount }) => product !== undefined && amount !== undefined;

const shared = (said: Said, goods: Goods) => {
  const { product, quantity, amount, reference } = goods;
  const when = said.when("past");
  return {
    ...(said.person && { contact: said.person }),
    ...(product !== undefined && { product }),
    ...(quantity !== undefined && { quantity }),
    ...(amount && { amount }),
    ...(when && { when }),
    ...(reference !== undefined && { reference }),
  };
};

const boughtBefore =
  (enough: Enough) =>
  (said: Said): Sale | undefined =>
    said.part.carried ? sale(enough)(said) : undefined;

const sale =
  (enough: Enough) =>
  (said: Said): Sale | undefined => {
    const { goods } = said;
    return goods !== undefined && enough(goods) ? saleOf(said, goods) : undefined;
  };

const saleOf = (said: Said, goods: Goods): Sale => ({
  do: "record_purchase",
  ...shared(said, goods),
  ...(goods.each && { each: goods.each }),
  ...(goods.cost && { cost: goods.cost }),
});

/** "paid the electricity 50" buys nothing of ours; "paid 50 for the bowl" does. */
const paidFor = (said: Said): Sale | undefined =>
  said.goods?.known !== undefined || startsWith(said, "money", "number")
    ? sale(priced)(said)
    : undefined;

/** "yesterday Ana take 2 pots for 18", as learners write: a day that is not ahead tells that it was. */
const onADay =
  (means: (said: Said) => Sale | undefined) =>
  (said: Said): Sale | undefined => {
    const on = said.when("past")?.on;
    return on !== undefined && on <= todayOf(said.part.situation.clock) ? means(said) : undefined;
  };

/** "ring up 5 plates at 40 for Grant": at the till, where it is said of goods of ours and their price. */
const atTheTill = "ring_up|rang_up|rung_up|ring_through|rang_through|ring_in";
const ours: Enough = ({ known, amount }) => known !== undefined && amount !== undefined;

/** "convert 100 dollars to yen" and "send Ana 20 euros" sell nothing; "3 bowls for Ana, 20" does. */
const handedOver = (said: Said): Sale | undefined => {
  const isCounted = startsWith(said, "number", "quantity") && said.goods?.quantity !== undefined;
  const isNamed = said.items("person").some(({ name }) => name !== undefined);
  return said.goods?.known !== undefined || (isCounted && isNamed)
    ? soldThen(sale(priced), said)
    : undefined;
};

const startsWith = (said: Said, ...kinds: readonly EntityKind[]): boolean =>
  kinds.some((kind) => entityIn(said.items("goods")[0], kind) !== undefined);

/** What was wrong with it ("leaking watering can") is no part of the product's name. */
export function refund(said: Said): Refund | undefined {
  const goods = said.goods && asAmount(said, said.goods);
  if (goods === undefined) return undefined;
  const { known = productIn(said.items("aside")), product = known } = goods;
  const named = known ?? product;
  const reason = said.text("aside").replace(/^[\s,.;:–-]+/u, "");
  return {
    do: "record_refund",
    ...shared(said, { ...goods, ...(named === undefined ? {} : { product: named }) }),
    ...(reason === "" ? {} : { reason }),
  };
}

/** ", she wasn't happy with the shears", ", the shears were broken": of what it was. */
function productIn(reason: readonly Item[]): string | undefined {
  const [item, ...others] = reason.filter(({ shop }) => shop.product !== undefined);
  const [product, ...more] = item?.shop.product ?? [];
  if (item === undefined || product === undefined || others.length + more.length > 0)
    return undefined;
  const at = reason.indexOf(item);
  const isBlamed =
    /^(?:was|were|is|are|had|has|came|broke|died)\b/.test(wordOf(reason[at + 1])) ||
    /^(?:with|about)$/.test(
      wordOf(
        reason
          .slice(0, at)
          .findLast(({ word }) => !/^(?:the|her|his|their|those|these|that|a|an)$/.test(word)),
      ),
    );
  return isBlamed && stem(item.word) === stem(product) ? product : undefined;
}
const stem = (name: string): string => fold(name).replace(/s$/u, "");

/** "refund Ana 20": so much, and not so many. */
function asAmount(said: Said, goods: Goods): Goods {
  const { quantity, amount, known, product } = goods;
  const [item, ...others] = said.items("goods").filter(({ mark }) => mark === undefined);
  const isBare =
    amount === undefined && (said.has("more") || (known === undefined && product === undefined));
  if (!isBare || quantity === undefined || item === undefined || others.length > 0) return goods;
  const { quantity: _quantity, ...rest } = goods;
  const sum = amountOf(item, said.part.situation.currency);
  return sum === undefined ? goods : { ...rest, amount: sum };
}

const refundOf =
  (enough: Enough) =>
  (said: Said): Refund | undefined =>
    enough(said.goods ?? {}) ? refund(said) : undefined;

/** How sales and refunds are told. Their goods come in one stretch or in two. */
export const tradeRows: Table<Intent> = rows<Intent>(
  // They got money back
  { say: "<person> A_REFUND|REFUNDED <goods> <aside>?", means: refund },
  { say: "<person> got|received|had|given A_REFUND of|for|:? <goods> <aside>?", means: refund },
  { say: "<person> got|received|had <goods> back <more>? <aside>?", means: refund },
  { say: "<person> RETURNED <goods> REFUNDED <more> <aside>?", means: refund },
  { say: "<person> RETURNED <goods> back? <aside>?", means: refundOf(goodsOfShop) },
  { say: "GAVE|REFUNDED <person> A_REFUND of|for|:? <goods> <aside>?", means: refund },
  { say: "GAVE <person> <goods> back <more>? <aside>?", means: refund },
  { say: "GAVE <goods> back to <person> <more>? <aside>?", means: refund },
  { say: "LOGS? REFUNDED|A_REFUND to|for? <person> of|for|:|,|-? <goods> <aside>?", means: refund },
  {
    say: "LOGS? REFUNDED|A_REFUND of|for|:? <goods> to|for|:|,|-? <person> <more>? <aside>?",
    means: refund,
  },
  // They bought
  { say: "<person> BOUGHT <goods> <aside>?", means: sale(anything) },
  { say: "<person> TOOK <goods> <aside>?", means: sale(goodsOfShop) },
  { say: "<person> PAID <goods> <aside>?", means: paidFor },
  {
    say: "<person> take|takes|get|gets|grab|grabs|collect|collects|choose|chooses|pick_up|picks_up <goods> <aside>?",
    means: onADay(sale(goodsOfShop)),
  },
  { say: "<person> pay <goods> <aside>?", means: onADay(paidFor) },
  { say: "<person> <goods> SOLD <more>? <aside>?", means: sale(priced) },
  // We sold
  { say: "SOLD to? <person> :|,? <goods> <aside>?", means: sale(anything) },
  { say: "SOLD <goods> to <person> <more>? <aside>?", means: sale(anything) },
  { say: "sell|sells to? <person> :|,? <goods> <aside>?", means: onADay(sale(goodsOfShop)) },
  { say: "sell|sells <goods> to <person> <more>? <aside>?", means: onADay(sale(goodsOfShop)) },
  { say: `${atTheTill} <goods> to|for <person> <more>? <aside>?`, means: sale(ours) },
  {
    say: "LOGS|PUT|book? A_SALE to|for|from|by|of|with|:? <person> :|,|-|of|for? <goods> <aside>?",
    means: sale(counted),
  },
  {
    say: "A_SALE CAME_IN|CAME|received|placed|in|through from|by|for|of|with <person> :|,|-|of|for? <goods> <aside>?",
    means: sale(priced),
  },
  {
    say: "<person> 's? A_SALE CAME_IN|CAME|received|placed|in|through? :|,|-|of|for? <goods> <aside>?",
    means: sale(billed),
  },
  {
    say: "LOGS|PUT|book? A_SALE of|for|:? <goods> to|for|from|by <person> <more>? <aside>?",
    means: sale(counted),
  },
  { say: "<goods> to|for <person> <more>? <aside>?", means: handedOver },
  {
    say: "<person> :|-|–|, <goods> <aside>?",
    means: sale(ours),
  },
  { say: "<person> <goods> <aside>?", means: billedTo },
  { say: "<person> <goods>", means: soldToo },
);

/** Several goods, each with its own price, are as many sales. */
const sales = (said: Said): readonly Sale[] | undefined =>
  said.basket.every(priced) ? said.basket.map((goods) => saleOf(said, goods)) : undefined;

/** "Ana came in and took a pot for 14 and a vase for 30": who it was is told before. */
const salesToThem = (said: Said): readonly Sale[] | undefined =>
  said.part.carried && said.basket.every(ours) ? sales(said) : undefined;

export const basketRows: Table<readonly Intent[]> = rows<readonly Intent[]>(
  { say: "<person> BOUGHT|TOOK <basket>", means: sales },
  { say: "BOUGHT|TOOK <basket>", means: salesToThem },
  { say: "SOLD to? <person> :|,? <basket>", means: sales },
  { say: "SOLD <basket> to <person>", means: sales },
  { say: "LOGS|PUT|book? A_SALE to|for|from|by|of|with|:? <person> :|,|- <basket>", means: sales },
);

/** Trades of the one talked about, or of somebody to ask for. */
export const namelessTradeRows: Table<Intent> = rows<Intent>(
  { say: "LOGS? REFUNDED|A_REFUND of|for|:? <goods> <aside>?", means: refundOf(goodsOfShop) },
  { say: "SOLD <goods> <aside>?", means: sale(goodsOfShop) },
  { say: `${atTheTill} <goods> <aside>?`, means: sale(ours) },
  { say: "BOUGHT <goods> <aside>?", means: boughtBefore(goodsOfShop) },
  { say: "TOOK <goods> <aside>?", means: boughtBefore(ours) },
  { say: "LOGS A_SALE of|for|:? <goods> <aside>?", means: sale(goodsOfShop) },
  { say: "A_SALE of|: <goods> <aside>?", means: sale(goodsOfShop) },
);
