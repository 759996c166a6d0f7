import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import { entityIn, has, type Item, wordOf } from "../items.ts";
import type { Goods } from "./goods.ts";
import { amountOf } from "./goods-amount.ts";
import { isPoint, lastOne } from "./part.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";
import { type Enough, goodsOfShop, traded } from "./traded.ts";

type Refund = Extract<Intent, { do: "record_refund" }>;

/** What was wrong with it ("leaking watering can") is no part of the product's name. */
export function refund(said: Said): Refund | undefined {
  const goods = said.goods && asAmount(said, said.goods);
  if (goods === undefined || isOfNone(said, goods)) return undefined;
  const { known = productIn(said.items("aside")), product = known } = goods;
  const named = known ?? (product === undefined || allOfIt.test(product) ? undefined : product);
  const reason = said
    .text("aside")
    .replace(/^[\s,.;:–-]+|[\s.!]+$/gu, "")
    .replace(wayOnly, "");
  return {
    do: "record_refund",
    ...traded(said, withProduct(goods, named)),
    ...(reason === "" ? {} : { reason }),
  };
}

/** "it wilted on | the way": where, and no reason. */
const wayOnly = /^(?:the|our|his|her|their) \p{L}+$/iu;

/** "refunded the lot": all that was paid, and no product. */
const allOfIt = /^(?:the )?(?:whole |full )?(?:lot|amount|price|sum|full)$/iu;

function withProduct({ product: _product, ...goods }: Goods, named: string | undefined): Goods {
  return { ...goods, ...given({ product: named }) };
}

/** "… the pot she borrowed", "…, exchanged it": what comes back, and no money for it. */
const isUnpaid = (item: Item): boolean => has(item, "LENT");

const isOfNone = (said: Said, { amount }: Goods): boolean =>
  said.items("person").some(isAct) || (amount === undefined && said.part.items.some(isUnpaid));

/** "refunded 14. remind me to call her", "…, note she was sad": what comes next, and nobody. */
const isAct = (item: Item): boolean =>
  item.name?.full !== true && !item.capital && has(item, "A_NOTE", "A_CALL", "REMIND", "FOLLOW_UP");

/** ", she wasn't happy with the shears", ", the cake got squashed in the box": of what it was. */
function productIn(reason: readonly Item[]): string | undefined {
  const [named, ...others] = reason.filter(isNamedWhole);
  return others.length === 0 && named !== undefined && isBlamed(reason, reason.indexOf(named))
    ? named.shop.product?.[0]
    : undefined;
}

/** "cake" alone is only a part of what one of ours is called. */
const isNamedWhole = ({ shop, word }: Item): boolean => {
  const [product, ...more] = shop.product ?? [];
  return product !== undefined && more.length === 0 && stem(word) === stem(product);
};

const isBlamed = (reason: readonly Item[], at: number): boolean =>
  blamed.test(wordOf(reason[at + 1])) ||
  /^(?:with|about)$/.test(
    wordOf(
      reason
        .slice(0, at)
        .findLast(({ word }) => !/^(?:the|her|his|their|those|these|that|a|an)$/.test(word)),
    ),
  );
const blamed =
  /^(?:was|were|is|are|had|has|came|broke|died|got|arrived|turned|went|fell|melted|cracked|snapped|leaked|leaks|split|tore|ripped|burst|collapsed|shrank|faded|wilted|stopped|failed|never|did not|does not|would not|will not|kept)\b/;
const stem = (name: string): string => fold(name).replace(/s$/u, "");

/** "refund Ana 20": so much, and not so many. */
function asAmount(said: Said, goods: Goods): Goods {
  const { quantity, amount } = goods;
  const [item, ...others] = said.items("goods").filter(isCounting);
  if (amount !== undefined || quantity === undefined || item === undefined) return goods;
  const isBare = (said.has("more") || isNameless(goods)) && others.length === 0;
  if (!isBare && !isSetApart(said, item)) return goods;
  const { quantity: _quantity, ...rest } = goods;
  const sum = amountOf(item, said.part.situation.currency);
  return sum === undefined ? goods : { ...rest, amount: sum };
}
const isNameless = ({ known, product }: Goods): boolean =>
  known === undefined && (product === undefined || allOfIt.test(product));
const isCounting = ({ mark, word }: Item): boolean => mark === undefined && !allOfIt.test(word);

/** "refund for Ana, 45, the lock jammed": a number by itself. */
const isSetApart = ({ part: { items } }: Said, item: Item): boolean => {
  const at = items.indexOf(item);
  const [before, after] = [items[at - 1]?.mark ?? "", items[at + 1]?.mark ?? ""];
  const isApart = /^[,:–—-]$/.test(before) && /^[,–—-]$/.test(after);
  return isApart && entityIn(item, "number") !== undefined && isOneThing(items.slice(at + 2));
};
const isOneThing = ([whose, thing]: readonly Item[]): boolean =>
  /^(?:the|his|her|their|that)$/.test(wordOf(whose)) && !wordOf(thing).endsWith("s");

const refundOf =
  (enough: Enough) =>
  (said: Said): Refund | undefined =>
    enough(said.goods ?? {}) ? refund(said) : undefined;

/** "she sent back the form" is no refund. */
const ofOurs: Enough = ({ known, amount, quantity }) =>
  known !== undefined || amount !== undefined || quantity !== undefined;
const ours: Enough = ({ known, amount }) => known !== undefined && amount !== undefined;

/** "9.50 back to Ana, the pot was cracked": money, and no thing that goes back to her. */
const moneyFirst = (said: Said): Refund | undefined =>
  said
    .items("goods")
    .slice(0, 1)
    .some(({ entities }) => entities.some(({ kind }) => kind === "money"))
    ? refund(said)
    : undefined;
/** How money given back is told. */
export const refundRows: readonly Row<Intent>[] = [
  { say: "<person> A_REFUND|REFUNDED <goods> <aside>?", means: refundOf(ofOurs) },
  { say: "<person> got|received|had|given A_REFUND of|for|:? <goods> <aside>?", means: refund },
  { say: "<person> got|received|had <goods> back <more>? <aside>?", means: refund },
  { say: "<person> RETURNED <goods> REFUNDED <more> <aside>?", means: refund },
  {
    say: "<person> RETURNED|brought|sent <goods> back? ,|AND? so|we? GAVE|REFUNDED him|her|them? his|her|their? <more> back? <aside>?",
    means: refundOf(ours),
  },
  {
    say: "<person> RETURNED|brought|sent <goods> back? ,|AND|;|-|–|.? so? he|she|they? got|received|had his|her|their? <more> back? <aside>?",
    means: refundOf(ours),
  },
  {
    say: "RETURNED <goods> from <person> ,|AND? so|we? GAVE|REFUNDED him|her|them? his|her|their? <more> back? <aside>?",
    means: refundOf(ours),
  },
  {
    say: "TOOK|GET <goods> back off|from|of <person> ,|AND|;? so|we? GAVE|REFUNDED him|her|them? his|her|their? <more> back? <aside>?",
    means: refundOf(ours),
  },
  {
    say: "TOOK|GET <goods> back off|from|of <person> ,|AND|;? so|we? <more> RETURNED|REFUNDED|back|GAVE? to|onto|on? his|her|their|the? card|account|bank? <aside>?",
    means: refundOf(ours),
  },
  {
    say: "<person> RETURNED <goods> ,|AND|; <more> RETURNED|REFUNDED|back|GAVE to|onto|on? his|her|their|the? card|account|bank? <aside>?",
    means: refundOf(ours),
  },
  { say: "<person> RETURNED <goods> back|REFUNDED? <aside>?", means: refundOf(goodsOfShop) },
  { say: "<person> cancelled|canceled <goods> REFUNDED <more> <aside>?", means: refundOf(ours) },
  { say: "GAVE|REFUNDED <person> A_REFUND of|for|:? <goods> <aside>?", means: refund },
  { say: "GAVE <person> <more> A_REFUND on|for|of <goods> <aside>?", means: refund },
  { say: "GAVE <person> <goods> back <more>? <aside>?", means: refund },
  { say: "GAVE <goods> back to <person> <more>? <aside>?", means: refund },
  { say: "<goods> back to <person> <more>? <aside>?", means: moneyFirst },
  {
    say: "PUT|LOGS|process|issue|do through|thru|in? <more> A_REFUND on|to|for|of|with? <person> ,|:|-|for? <goods> <aside>?",
    means: refundOf(ours),
  },
  {
    say: "LOGS|process|issue|do|make|put_through? REFUNDED|A_REFUND to|for? <person> please? of|for|:|,|-? <goods> <aside>?",
    means: refund,
  },
  {
    say: "LOGS? REFUNDED|A_REFUND of|for|:? <goods> to|for|:|,|-? <person> <more>? <aside>?",
    means: refund,
  },
];

/** Of the one talked about, or of somebody to ask for. */
export const refundOfThemRow: Row<Intent> = {
  say: "LOGS? REFUNDED|A_REFUND of|for|:? <goods> <aside>?",
  means: (said) => (isRestOfIt(said) ? refund(said) : refundOf(goodsOfShop)(said)),
};

/** "she brought back the pot. Refunded 14": how much it was. */
const isRestOfIt = ({ part: { carried, situation }, goods }: Said): boolean => {
  const before = situation.lastCommand;
  return (
    carried &&
    before?.do === "record_refund" &&
    before.amount === undefined &&
    goods?.amount !== undefined
  );
};

const theLast = "it|that|this|them|both|all_of_it|all_of_them";
/** "refund it", "wrong size, refund that": what was just sold, and all that was paid for it. */
export const refundOfLastRows: readonly Row<Intent>[] = [
  {
    say: `LOGS|GAVE? REFUNDED|A_REFUND for|on|of? ${theLast} for|to? him|her|them? <aside>?`,
    means: refundOfSale,
  },
  {
    say: `<words> ,|.|;|-|–|—|AND|so so? please? REFUNDED ${theLast}`,
    means: (said) => (said.items("words").every(isReason) ? refundOfSale(said) : undefined),
  },
];

/** "wrong size": nobody is named, nothing else is sold, and no sum is told. */
const isReason = (item: Item): boolean =>
  item.name?.full !== true &&
  item.shop.product === undefined &&
  item.entities.every(({ sure }) => !sure) &&
  !isAct(item);

const partly = /^(?:one|two|three|half|some|other|another|wants|wanted|want)\b/;

/** Of a sale whose price is not known, and of anything else, it is not said what goes back. */
function refundOfSale({ part }: Said): Refund | undefined {
  const sold = part.situation.lastCommand;
  // "one is cracked, refund it", "refund it tomorrow": not all of it, or not yet.
  const isOther = part.items.some((item) => isPoint(item) || partly.test(item.word));
  if (isOther) return undefined;
  if (sold?.do !== "record_purchase") return { do: "record_refund" };
  const { product, quantity, amount, each, reference } = sold;
  if (product === undefined || amount === undefined || "unclear" in amount) return undefined;
  const count = each === true ? (quantity ?? 1) : 1;
  return {
    do: "record_refund",
    contact: lastOne,
    product,
    ...given({ quantity, reference }),
    amount: { ...amount, minor: amount.minor * count },
  };
}
