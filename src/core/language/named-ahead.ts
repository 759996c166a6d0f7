import { buyersOfSame } from "./buyers-of-same.ts";
import { fieldsInOrder, made } from "./fields-ahead.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { contentOf, isStop, lastStop, wordsOf } from "./sentence.ts";
import { lengthOf, periodOf } from "./times-asked.ts";

/** A question of goods, people or fields that are named before it, or said again behind, in its own order. */
export const inItsOrder = (items: readonly Item[]): readonly Item[] =>
  [
    fieldsInOrder,
    listedGoods,
    withoutEither,
    yesOrNo,
    whoLast,
    oneNamedAhead,
    withoutLessOrMore,
    noneInTime,
    atLeastOne,
  ].reduce((left, inOrder) => inOrder(left), items);

const isProduct = (item: Item | undefined): boolean => item?.shop.product !== undefined;

const either =
  /^(?:either|both|any)(?: (?:one|town|city|place|of (?:them|the two|these|those|the two towns)|will do|is fine|is ok|counts))*$/u;

/** "kites or scooters, either one, …", "Leeds and York customers, either town, …": said by "or". */
function withoutEither(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex(
    (item, at) => isStop(items[at - 1]) && /^(?:either|both|any)$/.test(item.word),
  );
  const length = items.slice(Math.max(0, from)).findIndex(isStop);
  const said = items.slice(from, length < 0 ? items.length : from + length);
  return from > 1 && either.test(wordsOf(said)) && contentOf(items.slice(from)).length > said.length
    ? [...items.slice(0, from - 1), ...items.slice(from + said.length)]
    : items;
}

/** "kite yes, scooter no": bought the one and not the other. */
function yesOrNo(items: readonly Item[]): readonly Item[] {
  const isYes = (item: Item | undefined): boolean => /^(?:yes|yeah|yep)$/.test(wordOf(item));
  const isNo = (item: Item | undefined): boolean => /^(?:no|nope|not)$/.test(wordOf(item));
  const isSaid = (item: Item, at: number): boolean =>
    isProduct(items[at - 1]) && (isYes(item) || isNo(item)) && isEndOf(item, items[at + 1]);
  if (!items.some(isSaid)) return items;
  return items.flatMap((item, at) => {
    const next = items[at + 1];
    if (isProduct(item) && (isYes(next) || isNo(next)))
      return [...(isNo(next) ? [made(item, "not", "NOT")] : []), made(item, "bought", "BUY"), item];
    return isProduct(items[at - 1]) && (isYes(item) || isNo(item)) ? [] : [item];
  });
}

/** "mug no, kit no", "mug no. which customers": nothing of which there is no more. */
const isEndOf = ({ text }: Item, next: Item | undefined): boolean =>
  text.endsWith(".") || next === undefined || isStop(next) || has(next, "AND", "BUT");

const askedLast =
  /^(?:(?:and|so|now) )*(?:who|which (?:customers|people|clients|buyers|ones)|what customers|names|who (?:is|are) (?:it|that|they)|who bought (?:it|them|one|those))(?: please| then| pls)?$/u;
const trading = [
  "BUY",
  "GET",
  "EARN",
  "ORDER",
  "ORDERS_NOUN",
  "SPEND",
  "REVENUE",
  "UNITS",
  "HOW_MANY",
  "HOW_MUCH",
  "CUSTOMER",
  "REFUND",
  "ADDED",
] as const;

/** "kite + scooter, both, who?": who bought them. */
function whoLast(items: readonly Item[]): readonly Item[] {
  if (!items.some(isProduct)) return items;
  const stop = lastStop(items);
  const before = items.slice(0, Math.max(0, stop));
  const [first] = before;
  const isOfGoods =
    before.some(isProduct) && !before.some((item) => has(item, ...trading, "WHO", "WHAT", "LIST"));
  if (first === undefined || !isOfGoods || !askedLast.test(wordsOf(items.slice(stop + 1))))
    return items;
  const places = before.flatMap((item, at) => (isProduct(item) ? [at] : []));
  const [from = 0, to = 0] = [places[0], places.at(-1)];
  return [
    made(first, "who", "WHO"),
    made(first, "bought", "BUY"),
    ...before.slice(from, to + 1),
    ...before.slice(0, from),
    ...before.slice(to + 1),
  ];
}

/** "kites – who has had one?", "Refunds: how many customers had one this year?": of what was named. */
function oneNamedAhead(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => isProduct(item) || has(item, "REFUND"))) return items;
  if (buyersOfSame(items).length > 0) return items;
  const one = items.findIndex(
    (item, at) =>
      /^(?:one|some|any|them|it)$/.test(item.word) &&
      items.slice(Math.max(0, at - 2), at).some((each) => isGetting.test(each.word)) &&
      !isNoun(items[at + 1]),
  );
  const stop = items.slice(0, Math.max(0, one)).findLastIndex(isStop);
  const before = items.slice(0, Math.max(0, stop));
  const [named, ...others] = before.filter((item) => isProduct(item) || has(item, "REFUND"));
  if (named === undefined || others.length > 0 || !mayBeOne(before, items.slice(stop)))
    return items;
  return [
    ...before.filter((item) => item !== named),
    ...items.slice(stop, one),
    { ...named, first: items[one]?.first ?? named.first, last: items[one]?.last ?? named.last },
    ...items.slice(one + 1),
  ];
}
const isGetting =
  /^(?:had|got|get|have|bought|buy|ordered|order|taken|took|received|given|purchased|picked up|gotten)$/;
const isNoun = (item: Item | undefined): boolean =>
  item !== undefined &&
  (Object.keys(item.shop).length > 0 ||
    has(item, "ORDER", "ORDERS_NOUN", "CALL", "EMAIL", "VISIT"));

/** Nothing was asked before, and people are asked for. */
const mayBeOne = (before: readonly Item[], asked: readonly Item[]): boolean =>
  !before.some((item) => has(item, "WHO", "WHAT", "HOW_MANY", "HOW_MUCH", "LIST", "BUY")) &&
  !asked.some((item) => isProduct(item) || has(item, "REFUND")) &&
  asked.some((item) => has(item, "WHO", "CUSTOMER", "HOW_MANY", "EVERYONE"));

/** "exactly 1, not more": the number is said. */
function withoutLessOrMore(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item, place) => {
    const before = items.slice(Math.max(0, place - 3), place);
    return (
      (isStop(item) || has(item, "AND")) &&
      before.some(isCounted) &&
      lessOrMore.test(clauseFrom(items, place + 1)) &&
      !isMoreSaid(items, before, clauseFrom(items, place + 1))
    );
  });
  if (at < 0) return items;
  const end = items.findIndex((item, place) => place > at && isStop(item));
  return [...items.slice(0, at), ...items.slice(end < 0 ? items.length : end)];
}
/** "one mug and nothing else" tells of all other goods, "two orders in May and none since" of a time. */
const isMoreSaid = (items: readonly Item[], before: readonly Item[], clause: string): boolean =>
  (/\bnothing\b/u.test(clause) && before.some(isProduct)) ||
  (/\bsince\b/u.test(clause) && items.some((item) => periodOf(item) !== undefined));
const isCounted = (item: Item): boolean =>
  entityIn(item, "number") !== undefined || has(item, "SINGLE");
const lessOrMore =
  /^(?:and )?(?:(?:not?|neither)(?: one)? (?:more|less|fewer)(?:(?: and| or| nor)?(?: not?)? (?:more|less|fewer))?(?: than that)?|nothing (?:else|more)|(?:that is|that 's) (?:it|all)|none since)(?: please)?$/u;
const clauseFrom = (items: readonly Item[], from: number): string => {
  const rest = items.slice(from);
  const end = rest.findIndex(isStop);
  return wordsOf(end < 0 ? rest : rest.slice(0, end));
};

/** "180 days and no purchase": none in that time. */
const noneInTime = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    (item, at) =>
      !(
        has(item, "AND") &&
        lengthOf(items[at - 1]) !== undefined &&
        has(items[at + 1], "NOT", "WITHOUT") &&
        has(items[at + 2], "ORDER", "ORDERS_NOUN", "BUY")
      ),
  );

/** "bought a kite, a scooter or a puzzle": any of them. */
function listedGoods(items: readonly Item[]): readonly Item[] {
  if (!items.some((item) => has(item, "WHO", "CUSTOMER", "CONTACT", "EVERYONE"))) return items;
  const ahead = (at: number): number =>
    items.findIndex((item, place) => place > at && !/^(?:an?|the|any|some|our)$/.test(item.word));
  const jointAt = (at: number): Item | undefined => {
    const next = ahead(at);
    if (next < 0 || !isProduct(items[next])) return undefined;
    const joint = items[next + 1];
    if (has(joint, "OR", "AND")) return isProduct(items[ahead(next + 1)]) ? joint : undefined;
    return joint?.mark === "," ? jointAt(next + 1) : undefined;
  };
  return items.map((item, at) => {
    const joint = item.mark === "," && isProduct(items[at - 1]) ? jointAt(at) : undefined;
    return joint === undefined ? item : { ...joint, first: item.first, last: item.last };
  });
}

/** "bought at least one scooter": bought it. */
const atLeastOne = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    (item, at) =>
      !(
        (has(item, "AT_LEAST") && isSingle(items[at + 1]) && isProduct(items[at + 2])) ||
        (isSingle(item) && has(items[at - 1], "AT_LEAST") && isProduct(items[at + 1]))
      ),
  );
const isSingle = (item: Item | undefined): boolean => /^(?:one|an?|a single|1)$/.test(wordOf(item));
