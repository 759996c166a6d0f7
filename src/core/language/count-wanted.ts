import { groupNouns } from "./fields.ts";
import { has, type Item, wordOf } from "./items.ts";
import { contentOf, isStop, wordsOf } from "./sentence.ts";

const opening = /^(?:(?:just|only|simply|please|i|we|need|want|would|like|'d|give|me|show|and) )*/u;
const counting =
  /^(?:(?:a|the|one) )?(?:single )?(?:number|count|figure|total|tally|headcount|head count|how many|numbers|counts|figures|totals) (?:for|per|by|of|in|from)?(?: ?(?:each|every|for each))?(?: one of)?(?: the)?$/u;
const enough =
  /^(?:(?:will|would|'ll|is|'s|are|should) )?(?:(?:do|enough|fine|plenty|all|ok|okay|suffice|perfect|good|great)\b.*)?$/u;

/**
 * "where do our customers live? A number for each town will do", "how did they find us, a count per
 * source", "from which source do they come, number for each": customers by it.
 */
export function countByEach(items: readonly Item[]): readonly Item[] {
  if (!items.some(isAskingWay)) return items;
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const stop = items.slice(0, end).findLastIndex(isStop);
  const said = contentOf(items.slice(stop + 1));
  const noun = said.findIndex((item) => has(item, ...groupNouns) || towns.test(item.word));
  const group = said[noun];
  const before = items.slice(0, Math.max(0, stop));
  if (group === undefined || !isWhereOrHow(before)) return items;
  const lead = wordsOf(said.slice(0, noun)).replace(opening, "");
  if (!counting.test(lead) || !enough.test(wordsOf(said.slice(noun + 1)))) return items;
  const field = towns.test(group.word) ? { ...group, concepts: city, shop: {} } : group;
  const by: Item = { ...group, word: "by", concepts: new Set(["BY"]), shop: {}, entities: [] };
  const ofWhom = before.filter((item) => isPeople(item) || item.shop.tag !== undefined);
  return [...ofWhom.map(asCustomers), by, field];
}
const towns = /^(?:town|towns|city|cities|place|places)$/;
const city: Item["concepts"] = new Set(["CITY_FIELD"]);

/** "where do our customers live": nothing but whose place or way to us it is. */
const isWhereOrHow = (before: readonly Item[]): boolean =>
  before.some((item) => isPeople(item) || item.shop.tag !== undefined) &&
  before.some(isAskingWay) &&
  before.every(
    (item) =>
      isField(item) ||
      item.mark !== undefined ||
      has(item, "FILLER", "CUSTOMER", "CONTACT") ||
      item.shop.tag !== undefined,
  );
const isAskingWay = (item: Item): boolean =>
  has(item, "WHERE", "HOW", "SOURCE_FIELD", "CITY_FIELD", "COUNTRY_FIELD") || item.word === "way";
const isPeople = (item: Item): boolean => has(item, "CUSTOMER", "CONTACT", "PROSPECT");
/** "how do people find us": those who bought, as of customers. */
const asCustomers = (item: Item): Item =>
  /^(?:people|folks?|everyone|everybody)$/.test(item.word)
    ? { ...item, concepts: new Set(["CUSTOMER"]) }
    : item;
const isField = (item: Item): boolean =>
  has(item, "WHERE", "HOW", "CITY_FIELD", "COUNTRY_FIELD", "SOURCE_FIELD") ||
  /^(?:which|what|way|live|lives|based|from|find|found|hear|heard|us|come|came|located)$/.test(
    wordOf(item),
  );

/**
 * "how many have we called this month": people, where "how many calls have we made" counts the calls;
 * of one who is named, who "how many have we sent Ana" is of, nothing is counted.
 */
export function peopleReached(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => has(item, "HOW_MANY"));
  const [many, ...said] = items.slice(Math.max(0, at));
  const isReached =
    at >= 0 && reaching.test(wordsOf(said)) && !said.some(({ name }) => name?.full === true);
  if (many === undefined || !isReached) return items;
  const people: Item = {
    ...many,
    word: "people",
    concepts: new Set(["CONTACT", "FILLER"]),
    entities: [],
    shop: {},
  };
  return [...items.slice(0, at), many, people, ...said];
}
const reaching =
  /^(?:have|has|did|had) (?:we|i|you|they|(?!there|people|customers|clients|contacts|folks|anyone|anybody)\p{L}+) (?:already |actually |ever )?(?:call|called|phone|phoned|ring|rang|rung|email|emailed|visit|visited|message|messaged|text|texted|contact|contacted|reach|reached|meet|met|speak to|spoken to|talk to|talked to)(?= |$)(?! (?:about|out|in(?= (?:to|with|sick|about)\b|$))(?= |$))/u;
