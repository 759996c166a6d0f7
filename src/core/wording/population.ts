import type { Condition, Filter } from "../questions/filter.ts";
import { conditionsOfOrders, conjunction, meansOnly } from "../questions/filter-parts.ts";
import { phraseOf, type Phrase, type Wording } from "./filters.ts";

/**
 * Whom a filter means, in words that mean one thing only: commas join plain conditions, "and who"
 * joins clauses, "either … or …" stands for any of several, "except those …" for not.
 */
export interface Population {
  readonly noun: "customers" | "contacts";
  /** What follows the noun; empty for everybody. */
  readonly rest: string;
}

/** Conditions that only customers fulfil; who has refunds alone is called one, too. */
const ofCustomers: ReadonlySet<Condition["is"]> = new Set([
  ...conditionsOfOrders,
  "refunded",
  "segment",
  "standing",
  "late",
]);

/** Whether all whom a filter means are customers. */
export const meansCustomers = (filter: Filter): boolean => meansOnly(filter, ofCustomers);

/** "customers" with "in Berlin, tagged VIP, who bought in May". */
export function population(filter: Filter, wording: Wording): Population {
  const noun = meansCustomers(filter) ? "customers" : "contacts";
  const parts = conjunction(filter)
    .filter((part) => part.is !== "customer")
    .toSorted(placesFirst);
  return { noun, rest: joined(parts.map((part) => phrase(part, wording))) };
}

/** "customers in Berlin who bought in May"; "contacts" for everybody. */
export function populationSaid(filter: Filter, wording: Wording): string {
  const { noun, rest } = population(filter, wording);
  return rest === "" ? noun : `${noun} ${rest}`;
}

/** One part of a filter by itself: "in Berlin", "who bought in May", "a customer". */
export const partSaid = (part: Filter, wording: Wording): string =>
  part.is === "customer" ? "who ever bought" : alone(phrase(part, wording));

function joined(phrases: readonly Phrase[]): string {
  const plain = phrases.filter(({ clause }) => clause !== true).map(({ words }) => words);
  const clauses = phrases
    .filter(({ clause }) => clause === true)
    .map(({ words }) => `who ${words}`);
  const gap = plain.length > 1 ? ", " : " ";
  return [plain.join(", "), clauses.join(" and ")].filter((part) => part !== "").join(gap);
}

/** Where somebody is comes first: "in Berlin, tagged VIP". */
const placesFirst = (a: Filter, b: Filter): number => Number(!isPlace(a)) - Number(!isPlace(b));
const isPlace = ({ is }: Filter): boolean => is === "city" || is === "country";

const alone = ({ words, clause }: Phrase): string => (clause === true ? `who ${words}` : words);

function phrase(filter: Filter, wording: Wording): Phrase {
  if (filter.is === "all") return allOf(conjunction(filter).map((part) => phrase(part, wording)));
  if (filter.is === "any") return either(filter.of.map((part) => phrase(part, wording)));
  return filter.is === "not" ? opposite(filter.of, wording) : phraseOf(filter, wording);
}

function allOf(parts: readonly Phrase[]): Phrase {
  const [only] = parts;
  return only !== undefined && parts.length === 1
    ? only
    : { words: `both ${parts.map(alone).join(" and ")}` };
}

function either(parts: readonly Phrase[]): Phrase {
  const [only] = parts;
  return only !== undefined && parts.length === 1
    ? only
    : { words: `either ${parts.map(alone).join(" or ")}` };
}

function opposite(filter: Filter, wording: Wording): Phrase {
  if (filter.is === "not") return phrase(filter.of, wording);
  const positive = phrase(filter, wording);
  if (filter.is === "all" || filter.is === "any" || positive.not === undefined)
    return { words: `except those ${alone(positive)}` };
  return { ...positive, words: positive.not };
}
