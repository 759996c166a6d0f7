import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import type { EntityKind } from "../entities/entity.ts";
import { todayOf } from "../../period.ts";
import { entityIn, type Item } from "../items.ts";
import { rows, type Table } from "./rows.ts";
import type { Said } from "./said.ts";
import { refundOfLastRows, refundOfThemRow, refundRows } from "./refund-rows.ts";
import type { Goods } from "./goods.ts";
import { countsWhatFollows } from "./goods-price.ts";
import {
  atTheTill,
  billed,
  counted,
  type Enough,
  goodsOfShop,
  isList,
  isListed,
  isOffUs,
  keyed,
  ours,
  priced,
  rungUp,
  traded,
} from "./traded.ts";
import { isAnyOfOurs, isTheirOwn, isUndergone, isWhole } from "./whole-sale.ts";
import { kin } from "./with-kin.ts";

/** A sale to be written down. */
export type Sale = Extract<Intent, { do: "record_purchase" }>;

const anything: Enough = ({ product, amount, quantity }) =>
  product !== undefined || amount !== undefined || quantity !== undefined;
/** "Beth Carter 3 herb trio, 34.50": so many of ours and their price, and no word that tells else. */
const billedTo = (said: Said): Sale | undefined =>
  isList(said) && !isAhead(said) && !isLoose(said) ? sale(billed)(said) : undefined;
/** "Beth Carter herb trio 34.50 done": without so many, any other word may say that it is none. */
const isLoose = (said: Said): boolean =>
  said.goods?.quantity === undefined && !said.part.items.every(isListed);
const isAhead = (said: Said): boolean =>
  (said.when("past")?.on ?? "") > todayOf(said.part.situation.clock);
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
const boughtBefore =
  (enough: Enough) =>
  (said: Said): Sale | undefined =>
    said.part.carried ? sale(enough)(said) : undefined;

const sale =
  (enough: Enough) =>
  (said: Said): Sale | undefined => {
    const { goods } = said;
    return goods !== undefined && enough(goods) && isWhole(said, goods)
      ? saleOf(said, goods)
      : undefined;
  };

export const saleOf = (said: Said, goods: Goods): Sale => ({
  do: "record_purchase",
  ...traded(said, goods),
  ...(goods.each && { each: goods.each }),
  ...(goods.cost && { cost: goods.cost }),
});

/** "paid the electricity 50", "gave us five stars" buy nothing of ours; "paid 50 for the bowl" does. */
const paidFor = (said: Said): Sale | undefined => {
  const [first] = said.items("goods");
  const { items } = said.part;
  if (first !== undefined && countsWhatFollows(items, items.indexOf(first))) return undefined;
  return said.goods?.known !== undefined || startsWith(said, "money", "number")
    ? sale(priced)(said)
    : undefined;
};

/** "yesterday Ana take 2 pots for 18", as learners write: a day that is not ahead tells that it was. */
const onADay =
  (means: (said: Said) => Sale | undefined) =>
  (said: Said): Sale | undefined => {
    const on = said.when("past")?.on;
    return on !== undefined && on <= todayOf(said.part.situation.clock) ? means(said) : undefined;
  };

/** "a bouquet", though there are several of ours: which one is asked. */
const someOfOurs = (said: Said): Sale | undefined =>
  (isAhead(said) ? undefined : sale(rungUp)(said)) ??
  sale(said.items("goods").some(({ shop }) => shop.product !== undefined) ? priced : ours)(said);

/** "convert 100 dollars to yen" and "send Ana 20 euros" sell nothing; "3 bowls for Ana, 20" does. */
const handedOver = (said: Said): Sale | undefined => {
  const isCounted = startsWith(said, "number", "quantity") && said.goods?.quantity !== undefined;
  const isNamed = said.items("person").some(({ name }) => name !== undefined);
  return said.goods?.known !== undefined || (isCounted && isNamed)
    ? soldThen(sale(priced), said)
    : undefined;
};

/** "put a massage down for Ana on Friday, 95" may be one to come. */
const entered = (said: Said): Sale | undefined => {
  const { words = "today" } = said.when("past") ?? {};
  return /\b(?:today|yesterday|this|last|earlier|ago|just|\d)/i.test(words)
    ? sale(ours)(said)
    : undefined;
};

/** "put through a kit for Ana" is rung up, where "put in a kit for Ana" needs its price. */
const isThrough = ({ words }: Said): boolean => words.some(({ word }) => word === "through");
const putIn = (said: Said) => (isThrough(said) ? someOfOurs : sale(ours))(said);
const enteredIn = (said: Said) => (isThrough(said) && !isAhead(said) ? someOfOurs : entered)(said);

/** "she had a lovely time at the wheel": what one has had is sold where it has a price. */
const took = (said: Said): Sale | undefined => {
  if (isTheirOwn(said)) return undefined;
  if (!said.words.some(({ word }) => /\bhad$/.test(word))) return sale(goodsOfShop)(said);
  if (isUndergone(said)) return undefined;
  return sale(isOffUs(said) || isAnyOfOurs(said) ? priced : ours)(said);
};
/** "40 from Ana for two bowls", "she gave us 40 for two bowls": the money first, and what it was for. */
const moneyFor = (said: Said): Sale | undefined =>
  startsWith(said, "money", "number") && !said.items("goods").slice(0, 2).some(isOfShop)
    ? sale(startsWith(said, "money") ? ours : oursCounted)(said)
    : undefined;
/** "3 from Ana, bowls" may be three of them. */
const oursCounted: Enough = (goods) =>
  ours(goods) && (goods.quantity !== undefined || goods.single === true);
const isOfShop = ({ shop }: Item): boolean => shop.product !== undefined;

/** "one gift card, Ana Price, 75.00": as lists have it. */
const headedByGoods = (said: Said): Sale | undefined =>
  said.items("person").every(({ name }) => name !== undefined) ? sale(ours)(said) : undefined;

const startsWith = (said: Said, ...kinds: readonly EntityKind[]): boolean =>
  kinds.some((kind) => entityIn(said.items("goods")[0], kind) !== undefined);

/** "can you put this on Ana, 2 pots for 18": what follows, or what stood before. */
const writes = "PUT|LOGS|book|charge";
/** "booked Ana in for the pruning class, 75" */
const books = "PUT|book|booked|signed|enrolled|registered";

/** How sales and refunds are told. Their goods come in one stretch or in two. */
export const tradeRows: Table<Intent> = rows<Intent>(
  ...refundRows,
  // They bought
  { say: "<person> BOUGHT <goods> <aside>?", means: sale(anything) },
  { say: "BOUGHT by <person> :|,|-? <goods> <aside>?", means: sale(priced) },
  { say: "<person> TOOK <goods> <aside>?", means: took },
  { say: "A_SALE : <person> BOUGHT|TOOK <goods> <aside>?", means: sale(priced) },
  { say: `<person> BOUGHT|TOOK his|her|their ${kin} <goods> <aside>?`, means: sale(ours) },
  { say: "<person> renewed|joined|attended|did <goods> <aside>?", means: sale(ours) },
  { say: `${books} <person> down|up|in? for|to|into <goods> <aside>?`, means: entered },
  { say: "<person> PAID <goods> <aside>?", means: paidFor },
  {
    say: "<person> take|takes|get|gets|grab|grabs|collect|collects|choose|chooses|pick_up|picks_up <goods> <aside>?",
    means: onADay(sale(goodsOfShop)),
  },
  { say: "<person> pay <goods> <aside>?", means: onADay(paidFor) },
  { say: "<person> gave|handed me|us <goods> <aside>?", means: moneyFor },
  { say: "received|got|took|had? <goods> from <person> <more> <aside>?", means: moneyFor },
  { say: "<goods> from <person> <more> <aside>?", means: moneyFor },
  { say: "<person> <goods> SOLD <more>? <aside>?", means: sale(priced) },
  // We sold
  { say: "SOLD to? <person> :|,? <goods> <aside>?", means: sale(anything) },
  { say: "SOLD <goods> to <person> <more>? <aside>?", means: sale(anything) },
  { say: "CHARGED <person> <goods> <aside>?", means: sale(ours) },
  { say: "sell|sells to? <person> :|,? <goods> <aside>?", means: onADay(sale(goodsOfShop)) },
  { say: "sell|sells <goods> to <person> <more>? <aside>?", means: onADay(sale(goodsOfShop)) },
  { say: `${atTheTill} <goods> to|for <person> <more>? <aside>?`, means: someOfOurs },
  { say: `${keyed} through|in <goods> to|for <person> <more>? <aside>?`, means: putIn },
  {
    say: `${keyed} <goods> through|in till|until|register|books|system? to|for|on|under <person> <more>? <aside>?`,
    means: enteredIn,
  },
  {
    say: "log|record|register|enter|put_down <goods> to|for|on|under <person> <more>? <aside>?",
    means: entered,
  },
  { say: "LOGS? A_SALE :? <goods> ,|-|–|/ <person> <more>? <aside>?", means: sale(ours) },
  {
    say: `${writes} this|that|it|these|those|the_following to|on|for|under|against|onto <person> 's? account|card|name? please? :|,|-|–? <goods> <aside>?`,
    means: sale(ours),
  },
  {
    say: `<goods> ,|.|;|:|-|–? can|could|would? you? please? ${writes} this|that|it|these|those|them to|on|for|under|against|onto <person>`,
    means: sale(ours),
  },
  {
    say: "put|pop|stick <goods> on|against|onto <person> 's? account|name? <more>? <aside>?",
    means: sale(ours),
  },
  {
    say: "LOGS|PUT|book? A_SALE to|for|from|by|of|with|:|,? <person> :|,|-|of|for? <goods> <aside>?",
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
  {
    say: "LOGS|PUT|book <goods> that|which? <person> BOUGHT|TOOK <more>? <aside>?",
    means: sale(ours),
  },
  { say: "<goods> SOLD to <person> <more>? <aside>?", means: sale(counted) },
  { say: "<goods> done|finished? to|for <person> SOLD? <more>? <aside>?", means: handedOver },
  { say: "<goods> ,|:|-|–|/ <person> <more>? PAID? <aside>?", means: headedByGoods },
  {
    say: "<person> :|-|–|,|/ <goods> <aside>?",
    means: sale(ours),
  },
  { say: "<person> <goods> <aside>?", means: billedTo },
  { say: "<person> <goods>", means: soldToo },
);

/** Trades of the one talked about, or of somebody to ask for. */
export const namelessTradeRows: Table<Intent> = rows<Intent>(
  ...refundOfLastRows,
  refundOfThemRow,
  { say: "SOLD <goods> <aside>?", means: sale(goodsOfShop) },
  { say: "<goods>", means: soldToo },
  { say: `${atTheTill} <goods> <aside>?`, means: sale(ours) },
  { say: "BOUGHT <goods> <aside>?", means: boughtBefore(goodsOfShop) },
  {
    say: "LOGS? that_he|that_she|that_they BOUGHT|TOOK <goods> <aside>?",
    means: boughtBefore(ours),
  },
  { say: "TOOK <goods> <aside>?", means: boughtBefore(ours) },
  { say: "LOGS A_SALE of|for|:? <goods> <aside>?", means: sale(goodsOfShop) },
  { say: "A_SALE of|: <goods> <aside>?", means: sale(goodsOfShop) },
);
