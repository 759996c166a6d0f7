import { entityIn, has, type Item, wordOf } from "./items.ts";
import { isStop, wordsFrom, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

const shown =
  /^with (?:(?:their|the) )?(?:(?:names?|products?|items?|amounts?|prices?|totals?|dates?|days?|customers?|and|who) )*(?:names?|products?|items?|amounts?|prices?|totals?|dates?|days?|customers?)$/;

/** "last week's orders with names, products and amounts": a list of sales tells these of each. */
export function withoutShownOfSales(items: readonly Item[]): readonly Item[] {
  const at = items.findLastIndex(({ word }) => word === "with");
  const isOfSales = items.slice(0, Math.max(0, at)).some((item) => has(item, "ORDERS_NOUN"));
  return isOfSales && shown.test(wordsOf(items.slice(at))) ? items.slice(0, at) : items;
}

const one = /^(?:order|purchase|sale|transaction)$/;

/** "every purchase by anyone at Café Nord": asks for a list of the sales to those people. */
export function everySale(items: readonly Item[]): readonly Item[] {
  const start = startOf(items);
  const [every, sale] = items.slice(start);
  if (every === undefined || wordOf(every) !== "every" || !one.test(wordOf(sale))) return items;
  const by = items.findIndex((item, at) => item.word === "by" && isAnybody(items, at + 1));
  const left = by < 0 ? items : [...items.slice(0, by), ...items.slice(by + 2)];
  const listed: Item = { ...every, word: "list every", concepts: new Set(["LIST"] as const) };
  const plural = left.slice(start + 1).map((item, at) => (at === 0 ? plurally(item) : item));
  return [...items.slice(0, start), listed, ...plural];
}

/** Where a message begins, greetings and courtesies aside. */
export const startOf = (items: readonly Item[]): number =>
  Math.max(
    0,
    items.findIndex(
      ({ mark, word }) =>
        mark === undefined &&
        !/^(?:please|pls|kindly|hi|hey|hello|so|ok|okay|and|show me|give me|list)$/.test(word),
    ),
  );

const plurally = (item: Item): Item => ({
  ...item,
  word: `${item.word}s`,
  concepts: new Set([...item.concepts, "ORDERS_NOUN" as const]),
});

/** "anyone at …", "people from …" */
const isAnybody = (items: readonly Item[], at: number): boolean =>
  /^(?:anyone|anybody|everyone|everybody|people|those|contacts|customers) (?:at|from|in)\b/.test(
    wordsFrom(items, at),
  ) && !isStop(items[at]);

/** "refunds this year, number not dollars" asks "how many refunds this year". */
export function numberNotMoney(items: readonly Item[]): readonly Item[] {
  const stop = items.findLastIndex(
    (item, at) => isStop(item) && items.slice(at + 1).some(({ mark }) => mark === undefined),
  );
  const first = items[stop + 1];
  if (stop < 1 || first === undefined || !notMoney.test(wordsFrom(items, stop + 1))) return items;
  const before = items.slice(0, stop);
  if (before.some(isAsked) || !before.some((item) => has(item, "REFUND", "ORDERS_NOUN")))
    return items;
  const count: Item = { ...first, word: "how many", concepts: new Set(["HOW_MANY"] as const) };
  const figure = before.findIndex((item) => has(item, "REFUND", "ORDERS_NOUN"));
  return [...before.slice(0, figure), count, ...before.slice(figure)];
}
const notMoney =
  /^(?:(?:the|just|only|as|a) )*(?:number|count|quantity|how many)(?: of them)? not (?:(?:the|in) )*(?:dollars|euros|pounds|money|amounts?|values?|sums?|totals?)\b/;

/**
 * "refunds this year, how many and how much", "sales in May, how many were there and what did they come
 * to" ask "how many refunds this year, and how much".
 */
export function countedAhead(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item, place) => has(item, "HOW_MANY") && isStop(items[place - 1]));
  const [count, before] = [items[at], items.slice(0, Math.max(0, at))];
  const and = items.findIndex((item, place) => place > at && has(item, "AND"));
  const isOpen = count !== undefined && and > at && !before.some(isAsked);
  if (!isOpen || !before.some((item) => has(item, "REFUND", "ORDERS_NOUN", "CUSTOMER")))
    return items;
  return thereWere.test(wordsOf(items.slice(at + 1, and))) && asksSum.test(wordsFrom(items, and))
    ? [count, ...before.slice(0, -1), ...items.slice(and)]
    : items;
}
const thereWere =
  /^(?:(?:were|are|was|is|did we have|have we had) ?(?:there|they)?(?: of them)?)?$/u;
const asksSum =
  /^and (?:for )?(?:how much|what (?:did|do|was|were|is|are) (?:they|it|that|those|the (?:sum|total)))\b/u;

/**
 * "what did May bring in, with the returns already taken off", "takings less refunds": they are taken
 * off all our revenue, so that nothing else is asked. "before refunds" is another figure.
 */
export function netOfRefunds(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      has(item, "REFUND") &&
      (item.word !== "refunded" || /^(?:we|i|have|'ve|was)$/u.test(wordOf(items[place - 1]))),
  );
  const before = items.slice(0, Math.max(at, 0));
  const from = before.findLastIndex((item) => isStop(item) || netOpens.test(item.word));
  const opens = isStop(items[from]) ? from + 1 : from;
  const rest = items.slice(at + 1);
  const end = rest.findIndex((item) => isStop(item) || periodOf(item) !== undefined);
  const length = end < 0 ? rest.length : end;
  const left = [...items.slice(0, from), ...rest.slice(length)];
  const isNet = net.test(wordsOf(items.slice(opens, at + 1 + length)));
  const isOfMoney = left.some((item) => has(item, "REVENUE", "EARN", "CAME_IN", "PROFIT"));
  return from > 0 && isNet && isOfMoney ? left : items;
}
/** "profit in April once the cost of the goods is off": what profit is. */
export function lessCosts(items: readonly Item[]): readonly Item[] {
  const opens = /^(?:once|after|with|when)$/;
  const at = items.findIndex((item, place) => place > 0 && opens.test(item.word));
  const isOfProfit = items.slice(0, Math.max(0, at)).some((item) => has(item, "PROFIT"));
  return isOfProfit && costsOff.test(wordsOf(items.slice(at))) ? items.slice(0, at) : items;
}
const costsOff =
  /^(?:once|after|with|when) (?:(?:the|our|all|all the) )*costs?(?: of (?:the )?(?:goods|stock|sales|materials))?(?: (?:'s|is|are|has been|have been))* (?:off|out|taken off|taken out|knocked off|deducted|paid|paid for)$/u;

/** "never mind turnover, what profit …": the other figure. */
export function withoutNeverMind(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(isStop);
  const said = items.slice(0, Math.max(0, at));
  const isOfFigure = said.some((item) => has(item, "REVENUE", "PROFIT", "ORDERS_NOUN"));
  return isOfFigure && neverMind.test(wordsOf(said)) ? items.slice(at + 1) : items;
}
const neverMind =
  /^(?:never mind|nevermind|forget|forget about|leave aside|not)(?: (?:the|our))? \S+$/u;

const netOpens = /^(?:with|once|after|when|minus|less|net of|allowing for|deducting|subtracting)$/;
const backMoney = "(?:(?:the|any|all|our|my|all the) )*(?:refunds?|returns?|money back)(?: given)?";
/** "minus whatever we gave back": as refunds. */
const gaveBack =
  "(?:whatever|what|everything|anything|all|the money|all the money)(?: that)? (?:(?:we|i)(?: have|'ve| had)? (?:gave|given|paid|handed|sent|refunded|give|pay)(?: back| out)?|(?:was|got|has been) (?:refunded|given back|paid back))(?: in refunds| to (?:people|customers|them|anyone|anybody))?";
const taking =
  "(?:taken|took|come|came|knocked|deducted|subtracted|netted|taken out|removed|backed)";
const net = new RegExp(
  `^(?:(?:minus|less|net of|after|allowing for|deducting|subtracting) ${backMoney}` +
    `|(?:minus|less|net of|after|allowing for|deducting|subtracting) ${gaveBack}` +
    `|(?:(?:with|once|after|when) )?(?:${backMoney}|${gaveBack})(?: (?:'s|is|are|were|have|been|already|all|being))* ` +
    `${taking}(?: (?:off|out|away|already|from it|from that))*)(?: (?:please|pls))?$`,
  "u",
);

const isAsked = (item: Item): boolean =>
  has(item, "HOW_MANY", "WHAT", "WHO") || /^how\b/.test(item.word);

/** "orders over 1000": orders of that amount, of which there is no list, and nobody with as many. */
export function areOfAmount(items: readonly Item[]): boolean {
  const start = startOf(items);
  const [sales, over, amount] = items.slice(start);
  return (
    has(sales, "ORDERS_NOUN") &&
    !has(sales, "ORDER_COUNT") &&
    has(over, "MORE_THAN", "LESS_THAN", "AT_LEAST") &&
    entityIn(amount, "number") !== undefined
  );
}
