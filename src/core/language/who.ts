import type { ContactRef } from "../intent.ts";
import type { Concept } from "./concepts.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import type { NamedSpan } from "./people-in-text.ts";
import { wordsOf } from "./sentence.ts";

/** A contact as mentioned: how to look them up, and the words that name them. */
export interface Mention {
  readonly contact: ContactRef;
  readonly items: readonly Item[];
}

const prepositions = new Set(["of", "from", "for", "with", "to", "at", "by", "on", "about"]);
const linking = new Set(["of", "from", "at", "in", "with"]);
const pronouns = new Set(["he", "she", "him", "her", "his", "hers", "they", "them", "their"]);
const articles = new Set(["a", "an", "the", "this", "my", "your", "it", "we", "i", "you"]);
const titles = new Set(["mr", "mrs", "ms", "miss", "dr", "herr", "frau", "prof"]);

/**
 * Whether a word that is also a name is meant as one: after "for", "Mr", before "'s", or capital.
 * "the revenue of June" is that of the month.
 */
function isMeant(items: readonly Item[], at: number): boolean {
  const before = wordOf(items[at - 1]);
  if (/^(?:of|for)$/.test(before) && entityIn(items[at], "period") !== undefined)
    return !items.slice(0, at).some((item) => has(item, ...figuresOfTime));
  if (isBesideTime(items, at)) return false;
  const isPlaced = prepositions.has(before) || titles.has(before);
  return isPlaced || wordOf(items[at + 1]) === "'s" || (at > 0 && items[at]?.capital === true);
}

/** "in March or April", "March vs April": one time after another. */
const isBesideTime = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], "OR", "AND", "COMPARE", "MORE_THAN") &&
  entityIn(items[at - 2], "period") !== undefined &&
  entityIn(items[at], "period") !== undefined;

const figuresOfTime = [
  "REVENUE",
  "PROFIT",
  "ORDERS_NOUN",
  "AVERAGE_ORDER",
  "AVERAGE_CUSTOMER",
  "UNITS",
] as const;

/** A word without a meaning of its own: "please", "the". */
export const isMere = (item: Item): boolean =>
  item.mark !== undefined || (has(item, "FILLER") && item.concepts.size === 1);

/** "list contacts with open follow-ups", "customers without notes": people are listed, not those things. */
export function listsPeopleWith(items: readonly Item[], ...things: readonly Concept[]): boolean {
  const head = items.find((item) => !has(item, "LIST", "HOW_MANY") && !isMere(item));
  const isOfPeople =
    head?.shop.tag !== undefined ||
    has(head, "CONTACT", "CUSTOMER", "PROSPECT", "REPEAT", "ONE_TIME");
  return (
    isOfPeople &&
    items.some((item, at) => has(item, ...things) && /^with(?:out)?$/.test(wordOf(items[at - 1])))
  );
}

/**
 * Everybody named in the pieces, in order, each with the company or city that tells them apart;
 * `weak` takes words for names that are also other words.
 */
export function mentionsIn(items: readonly Item[], weak = false): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [at, item] of items.entries()) {
    const { name } = item;
    if (name?.contact !== true) continue;
    const isOther = weak ? articles.has(wordOf(items[at - 1])) : !isMeant(items, at);
    if (name.weak && isOther) continue;
    mentions.push(mentionAt(items, at, name.said));
  }
  return mentions;
}

function mentionAt(items: readonly Item[], at: number, name: string): Mention {
  const first = titles.has(wordOf(items[at - 1])) ? at - 1 : at;
  const detailed = detailedAt(items, at);
  if (detailed !== undefined)
    return {
      contact: { name, ...detailed.detail },
      items: items.slice(first, detailed.end),
    };
  const rest = items[at + 1];
  const isHalf = items[at]?.name?.full === false && rest !== undefined && isStrange(rest);
  const end = isHalf ? at + 1 : at;
  const last = wordOf(items[end + 1]) === "'s" ? end + 1 : end;
  const called = isHalf ? `${name} ${rest.text}` : name;
  return { contact: { name: called }, items: items.slice(first, last + 1) };
}

/** What tells which of them it is, and where that ends. */
function detailedAt(
  items: readonly Item[],
  at: number,
): { readonly detail: Detail; readonly end: number } | undefined {
  const one = placedOne(items, at);
  if (one !== undefined) return { detail: one, end: at + 5 };
  const told = oneAfter(items, at);
  const detail = detailAfter(items, told);
  return detail && { detail, end: told + 3 };
}

/** "Ana, the Leeds one", "Ana (the Bell & Sons one)": what is told of which of them before "one". */
function placedOne(items: readonly Item[], at: number): Detail | undefined {
  const [stop, the, detail, one] = items.slice(at + 1, at + 5);
  const city = detail?.shop.city?.[0];
  if (!/^[,(]$/.test(stop?.mark ?? "") || wordOf(the) !== "the" || wordOf(one) !== "one")
    return undefined;
  if (city !== undefined) return { city };
  return isCompany(detail) ? { company: detail.name.said } : undefined;
}

/** "Ana, the one up in Leeds": the place from which on it is told which of them. */
function oneAfter(items: readonly Item[], at: number): number {
  const end = items.findIndex(
    ({ mark, word }, place) => place > at && mark === undefined && !which.has(word),
  );
  const said = items.slice(at + 1, Math.max(at + 1, end));
  return said.some(({ word }) => /\bone$/.test(word)) ? end - 1 : at;
}
const which = new Set(
  "the|one|the one|that|that one|up|over|down|out|who is|who 's|who lives".split("|"),
);

type Detail = { readonly company: string } | { readonly city: string };

/** "of Café Morgenrot", "(Bell & Sons)", "from Vienna". */
function detailAfter(items: readonly Item[], at: number): Detail | undefined {
  const [link, detail] = [items[at + 1], items[at + 2]];
  const city = detail?.shop.city?.[0];
  if (isLink(link) && isCompany(detail)) return { company: detail.name.said };
  return city !== undefined && /^(?:of|from|(?:(?:up|over|down|out|back) )?in)$/.test(wordOf(link))
    ? { city }
    : undefined;
}

const isLink = (item: Item | undefined): boolean =>
  linking.has(wordOf(item)) || item?.mark === "(" || item?.mark === ",";

type Named = Item & { readonly name: NamedSpan };

/** A company by its whole name, and nobody's. */
const isCompany = (item: Item | undefined): item is Named =>
  item?.name?.company === true && !item.name.contact && item.name.full;

/** "him", "her", "their": the one talked about last, unless the words before say who or what. */
export function pronounIn(items: readonly Item[]): Mention | undefined {
  const at = items.findIndex(
    (each, place) =>
      (pronouns.has(each.word) && !isSaidBefore(items, place)) || isThatOne(items, place),
  );
  const [item, noun] = items.slice(at < 0 ? items.length : at);
  if (item === undefined) return undefined;
  const said = noun !== undefined && !pronouns.has(item.word) ? [item, noun] : [item];
  return { contact: { last: true }, items: said };
}

/**
 * "wheelbarrows: how much did they bring in", "the people who found us at the fair, what did they
 * spend", "how many orders had soil in them": the goods, people or orders that were named.
 */
function isSaidBefore(items: readonly Item[], at: number): boolean {
  if (!/^(?:they|them|their)$/.test(wordOf(items[at]))) return false;
  const before = items.slice(0, at);
  const stop = before.findLastIndex(({ mark }) => mark !== undefined);
  const named = before.slice(0, Math.max(0, stop));
  const isOfOrders =
    wordOf(items[at - 1]) === "in" && before.some((item) => has(item, "ORDERS_NOUN"));
  const isOfGoods =
    named.some(({ shop }) => shop.product !== undefined) && has(items[at + 1], "EARN");
  return isOfOrders || isOfGoods || isHeadedByPeople(named);
}

/** "the people who found us at the fair, …", "the Leeds folks, …": of whom the rest is asked. */
export const isHeadedByPeople = (named: readonly Item[]): boolean =>
  /^(?:(?:and|so|ok|hi|hey|take|for) )*(?:the|those|our|all the|all|all our)\b/.test(
    wordsOf(named),
  ) &&
  named.some(
    (item) => has(item, "CUSTOMER") || /^(?:people|folks?|ones|guys|lot|crowd)$/.test(item.word),
  ) &&
  !named.some((item) => has(item, "LIST", "WHAT", "HOW_MANY", "HOW_MUCH", "WHEN"));

/** "that contact", "this customer": one of whom was spoken. */
const isThatOne = (items: readonly Item[], at: number): boolean =>
  ["that", "this"].includes(wordOf(items[at])) &&
  /^(?:contact|customer|client|person|account|lady|woman|man|guy|fella|chap|lad)$/.test(
    wordOf(items[at + 1]),
  );

/**
 * A name nobody has: the one stretch of words written as names are that mean nothing to us, after
 * "of", "for" and the like or as the owner of what is asked for ("Zebedee's number").
 */
export function strangerIn(items: readonly Item[]): Mention | undefined {
  const at = items.findIndex(isStrangers);
  const rest = items.slice(at < 0 ? items.length : at);
  const end = rest.findIndex((item) => !isStrangers(item));
  const named = rest.slice(0, end < 0 ? rest.length : end);
  const strange = named.filter(isStrange);
  const isOnly = strange.length === items.filter(isStrange).length;
  if (strange.length === 0 || named.length > 3 || !isOnly) return undefined;
  const owned = rest.slice(named.length, named.length + 1).filter(({ word }) => word === "'s");
  const isPlaced = at === 0 || owned.length > 0 || naming.has(wordOf(items[at - 1]));
  const name = strange.map(({ text }) => text).join(" ");
  return isPlaced ? { contact: { name }, items: [...named, ...owned] } : undefined;
}

const isStrangers = (item: Item): boolean => isStrange(item) || titles.has(item.word);

const naming = new Set([
  ..."of for with to by about did does do has have had is was are were can could will would 's on".split(
    " ",
  ),
  "do we have",
  "have we got",
]);

const isStrange = (item: Item): boolean =>
  item.capital &&
  item.mark === undefined &&
  item.concepts.size === 0 &&
  item.name === undefined &&
  item.entities.length === 0 &&
  Object.keys(item.shop).length === 0 &&
  /^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(item.text);

const persons = new Set(["he", "she", "him", "her", "his", "hers"]);

/** Like `pronounIn`, where "them" and "they" may be the people of a list. */
export function personIn(items: readonly Item[]): Mention | undefined {
  const mention = pronounIn(items);
  return mention?.items.every(({ word }) => persons.has(word)) === true ? mention : undefined;
}

/** "I need the list", "I'm making the roster and …": why it is asked, and nothing that I have to do. */
function isOfAsker(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "i") return false;
  const rest = items.slice(at + 1, at + 3).map(({ word }) => word);
  const [next = ""] = rest;
  if (items[at]?.word === "am") return doing.test(next);
  return (
    /^(?:need|must|have)$/.test(wordOf(items[at])) && wanting.test(rest.join(" ")) && next !== ""
  );
}
const doing =
  /^(?!(?:following|handling|working|missing|holding|looking|chasing|carrying|waiting|running|doing)\b)\p{L}{3,}ing$|^(?:off|away|out|back|about|on leave)$/u;
const wanting =
  /^(?:the|an?|all|all the|every|each|those|these) (?!.*\bto$)|^to (?:know|see|have|get|find|check|prepare|plan|report|write up)$/u;

const mine =
  / (?:my|mine|(?:do|did|have|am|should|must|need|what|'ve) i|i (?:have|am|need|must|got|should|made|owe|did|missed)|(?:for|to|by|with|on|of) me) /;

/** Whether the writer's own things are meant: "my calls", "did I log", "for me"; not "tell me". */
export const isMine = (items: readonly Item[]): boolean =>
  mine.test(` ${wordsOf(items.filter((_, at) => !isOfAsker(items, at)))} `) ||
  items.some(
    ({ word }, at) =>
      (word === "i" && has(items[at + 1], "LOG")) ||
      (word === "me" && has(items[at - 1], "ASSIGNED")),
  );
