import type { Concept } from "./concepts.ts";
import { isSmall } from "./ask-leaning.ts";
import { has, type Item } from "./items.ts";
import { isPeople } from "./of-whom.ts";
import { mentionsIn, pronounIn } from "./who.ts";

type Part = readonly Item[];

/** Not of all who are called so: "contacts named Schmidt and who bought in May". */
export const isOfOne = (part: Part): boolean =>
  mentionsIn(part).length === 1 && !part.some((item) => has(item, "CALLED_NAME"));

/** What is on file of a contact. */
export const fields: readonly Concept[] = [
  "PHONE",
  "EMAIL_FIELD",
  "BIRTHDAY",
  "CITY_FIELD",
  "COMPANY_FIELD",
  "TAGS_FIELD",
  "OWNER_FIELD",
];

const exchanges: readonly Concept[] = ["CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE"];
/** "revenue", "calls"; "the rep was here" asks for no visits. */
export const isFigure = (item: Item): boolean =>
  has(item, ...figures) && (!has(item, ...exchanges) || item.word.endsWith("s"));

/** What can be counted or summed. */
export const figures: readonly Concept[] = [
  "AVERAGE_ORDER",
  "AVERAGE_CUSTOMER",
  "PROFIT",
  "REVENUE",
  "ORDERS_NOUN",
  "REFUND",
  "REPEAT_RATE",
  "RETENTION",
  "UNITS",
  ...exchanges,
];
interface Named {
  readonly figure: Concept;
  readonly items: readonly Item[];
  readonly first: number;
  readonly last: number;
}

/** "revenue, profit and number of orders for May": one part a figure, each with the rest; "without email as well as phone, list them" is one. */
export function figuresListed(items: Part): readonly Part[] {
  const isOfPerson = isOfOne(items) || (pronounIn(items) !== undefined && !items.some(isPeople));
  const known = isOfPerson ? [...fields, ...figures] : figures;
  const chain = chained(
    items,
    items.flatMap((item, at) => namedAt(items, item, at, known)),
  );
  const [head] = chain;
  if (head === undefined || chain.length < 2) return [];
  const inside = items.slice(head.first, (chain.at(-1)?.last ?? 0) + 1);
  return chain.map((own) =>
    items.filter((item) => !inside.includes(item) || own.items.includes(item)),
  );
}

/** The first figures, as far as nothing but "and" or commas stands between them. */
function chained(items: Part, named: readonly Named[]): readonly Named[] {
  const end = named.findIndex((next, at) => {
    const before = named[at - 1];
    return (
      before !== undefined &&
      (isSame(next, before) || !areJoined(items.slice(before.last + 1, next.first)))
    );
  });
  return end < 0 ? named : named.slice(0, end);
}

/** "number of refunds and amount refunded" are two. */
const isSame = (one: Named, other: Named): boolean =>
  one.figure === other.figure && isCounted(one) === isCounted(other);
const isCounted = ({ items }: Named): boolean => items.some((item) => has(item, "HOW_MANY"));

function namedAt(items: Part, item: Item, at: number, known: readonly Concept[]): readonly Named[] {
  const next = items[at + 1];
  // "revenue, orders and new customers": they are counted as well.
  if (next !== undefined && has(item, "NEW") && has(next, "CUSTOMER"))
    return [{ figure: "NEW", items: [item, next], first: at, last: at + 1 }];
  const figure = item.concepts.size === 0 ? undefined : known.find((each) => has(item, each));
  const isExchange = figure !== undefined && exchanges.includes(figure);
  if (figure === undefined || (isExchange && !item.word.endsWith("s"))) return [];
  let first = at;
  while (has(items[first - 1], "HOW_MANY", "AVERAGE", "HOW_MUCH")) first--;
  return [{ figure, items: items.slice(first, at + 1), first, last: at }];
}

const areJoined = (between: Part): boolean =>
  between.some((item) => has(item, "AND") || item.mark === ",") &&
  between.every((item) => isSmall(item) && item.mark !== "?" && item.mark !== ".");
