import { fold } from "../../text.ts";
import { has, isUnheard, type Item, wordOf } from "../items.ts";
import { isStop } from "../sentence.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isPoint } from "./part.ts";

/** A company, and where the first of those is named who are meant by it. */
interface Group {
  readonly company: string;
  readonly next: number;
  /** "the Alder people, Ana and Tom": all who follow are of it. */
  readonly isAll: boolean;
}

/**
 * "the Alder Realty people, Ana Lopez and Tom Ray", "Alder Realty, Ana Lopez, called": whoever is
 * named behind the company is meant, and it tells only which of that name. "Alder Realty, Ana Lopez
 * is leaving" tells of her, and does not say to whom one talked.
 */
export function groupAt(
  items: readonly Item[],
  at: number,
  vocabulary: Vocabulary,
): Group | undefined {
  const isAll = people.test(wordOf(items[at + 1]));
  const company = companyIn(items[at]) ?? (isAll ? partIn(items[at], vocabulary) : undefined);
  if (company === undefined) return undefined;
  const next = at + (isAll ? 3 : 2);
  return isNamedApart(items, next) ? { company, next, isAll } : undefined;
}

const isNamedApart = (items: readonly Item[], at: number): boolean =>
  dividing.has(items[at - 1]?.mark ?? "") && isContact(items[at]) && isApart(items[at + 1]);

const companyIn = (item: Item | undefined): string | undefined =>
  item?.name?.company === true && !item.name.contact && (item.name.full || item.capital)
    ? item.name.said
    : undefined;
/** "the Alder people": a word of its name is enough. */
const partIn = (item: Item | undefined, { tokenCount }: Vocabulary): string | undefined =>
  item !== undefined && isUnheard(item) && tokenCount(fold(item.text)).companies > 0
    ? item.text
    : undefined;
const people = /^(?:people|team|lot|crew|folks?|guys|gang|pair|couple|duo|staff|ones)$/;
const dividing = new Set([",", "-", "–", "—"]);
const isContact = (item: Item | undefined): boolean =>
  item?.name?.contact === true && item.name.full;

/** What follows the name is a mark, another name, a day or what they did, and no clause of its own. */
const isApart = (item: Item | undefined): boolean =>
  item === undefined ||
  isStop(item) ||
  isPoint(item) ||
  has(item, "AND", "CALLED", "EMAILED", "MESSAGED", "CAME", "BOUGHT", "TOOK", "GOT_IN_TOUCH");
