import type { Concept } from "./concepts.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { isSmallTalk } from "./explained.ts";
import { lastStop, wordsFrom, wordsOf } from "./sentence.ts";
import { sortedByDeed } from "./sorted-by-deed.ts";

/** The pieces of a question without what is said beside it, or with it in its place. */
export const withoutBeside = (items: readonly Item[]): readonly Item[] =>
  [
    withoutLeadIn,
    onlyThoseIf,
    withoutRequest,
    withoutWish,
    withoutPointing,
    withoutNews,
    withNumber,
    ofWhomever,
    ofEverybody,
    sortedByDeed,
    dutyOfMember,
  ].reduce((left, without) => without(left), items);

/** "…, send them only if in Leeds", "… only list them if VIP": that they are to be shown says nothing. */
function onlyThoseIf(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const tail = items.slice(stop + 1);
  const said = showing.exec(wordsOf(tail))?.[0];
  const only = tail.find((item) => has(item, "EXACTLY"));
  const joint = tail.findIndex(({ word }) => /^(?:if|when|where)$/u.test(word));
  if (stop < 2 || said === undefined || only === undefined || joint < 0) return items;
  return [...items.slice(0, stop + 1), only, ...tail.slice(joint)];
}
const showing =
  /^(?:(?:and|but|so|please|just|then) )*(?:(?:list|show|send|give|name|include|count|keep|tell|email) (?:me |us )?(?:them|those|these|him|her) (?:only|just)|(?:only|just) (?:list|show|send|give|name|include|count|keep|tell) (?:me |us )?(?:them|those|these))(?: please)? (?:if|when|where)\b/u;

const leadingIn =
  /^(?:can|could|would|will) you (?:please |just |quickly )?(?:tell|show|give|let) (?:me|us) (?:know )?(?:which|who|how|what|when|where|whose|the|all|if|whether)\b/u;

/** "I was thinking in the car, um, can you tell me which …": what led to it. */
function withoutLeadIn(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      place > 0 &&
      /^(?:can|could|would|will)\b/.test(word) &&
      leadingIn.test(wordsFrom(items, place)),
  );
  const before = items.slice(0, Math.max(at, 0));
  const isTold = before.some(({ word }) => /^(?:i|we|it)$/.test(word));
  return isTold && isSmallTalk(before) ? items.slice(at) : items;
}

const requesting =
  /^(?:(?:please|so|and|now|then) )*(?:can|could|would|will) you (?:(?:please|just|quickly|kindly) )*(?:tell|give|send|show|get|find|look|work|read|check|let|pull|dig)(?: (?:it|that|this|them|me|us|to|out|up|for|know|please|now|quickly|over|thanks))*$/u;

/** "I need the revenue in 2025, can you tell me it": that it is asked for says nothing more. */
function withoutRequest(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  return stop > 0 && requesting.test(wordsOf(items.slice(stop + 1))) ? items.slice(0, stop) : items;
}

const wishing =
  /^(?:(?:and|so|because|as|since|cos|just) )*(?:(?:i|we) )?(?:(?:would|will|am|are|'d|'ll|'m|have|really|just|only) )*(?:want|wanted|need|needed|like|love|hope|plan|planning|intend|wish|mean|have|got|going|about|due|hoping|trying|looking)(?: got)? to (?:\S+ ){1,4}?(?:them|him|her|it|everyone|everybody)\b/u;

/**
 * "who are our VIPs? want to ring them before the weekend", "who hasn't bought in 90 days since I want
 * to call them": what it is asked for, and no condition.
 */
function withoutWish(items: readonly Item[]): readonly Item[] {
  const why = items.findIndex(
    ({ word }, at) =>
      /^(?:because|since|as|cos|so)$/u.test(word) && /^(?:i|we)\b/u.test(wordsFrom(items, at + 1)),
  );
  const from = [lastStop(items) + 1, why].find(
    (at) => items.slice(0, Math.max(0, at)).some(isAbout) && wishing.test(wordsOf(items.slice(at))),
  );
  if (from === undefined) return items;
  return items.slice(0, from === why ? from : from - 1);
}
const isAbout = (item: Item): boolean =>
  item.shop.tag !== undefined ||
  has(item, "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "LIST", "CUSTOMER", "CONTACT");

/** "who should Sam call tomorrow": what a colleague has to do, as "what should I do" asks of oneself. */
function dutyOfMember(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      /^(?:should|must|shall)$/.test(item.word) &&
      has(items[place - 1], "WHO", "WHAT") &&
      items[place + 1]?.shop.member !== undefined &&
      isDoing(items[place + 2]),
  );
  const [should, member, act] = items.slice(at < 0 ? items.length : at);
  if (should === undefined || member === undefined || act === undefined) return items;
  const duty: Item = { ...should, concepts: new Set<Concept>(["ON_LIST"]) };
  return [...items.slice(0, at), duty, member, ...items.slice(at + 3)];
}

const isDoing = (item: Item | undefined): boolean =>
  /^(?:do|see|call|ring|phone|email|mail|message|text|visit|meet|contact|chase|write to|talk to|talk with|speak to|speak with|follow up|follow up with|get back to|reply to|ring up|chase up|follow up on)$/.test(
    wordOf(item),
  );

const pointing =
  /^(?:(?:so|and|now) )*(?:who (?:is|'s|are|would|might) (?:that|they|those|these|it)(?: be)?|which (?:customers|contacts|people|clients|ones) (?:are|is|would) (?:they|those|these|that)(?: be)?)(?: please| then| now)?$/u;

/** "I'm writing to everyone with a birthday in June, who's that?": those told of before are asked for. */
function withoutPointing(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  if (stop < 1 || !pointing.test(wordsOf(items.slice(stop + 1)))) return items;
  const before = items.slice(0, stop);
  const named = before.findIndex(isAllOfThem);
  const isPlanned = /^(?:i|we)$/.test(before[0]?.word ?? "");
  if (!isPlanned) return before;
  const people = before.slice(0, Math.max(0, named)).findLastIndex((item) => !tellsWhich(item)) + 1;
  return people > 0 && isSmallTalk(before.slice(0, people)) ? before.slice(people) : items;
}
/** "our five best customers", "the new trade ones": which of them it is. */
const tellsWhich = (item: Item): boolean =>
  has(item, "TOP", "BOTTOM", "MOST", "NEW", "REPEAT", "ONE_TIME") ||
  Object.keys(item.shop).length > 0 ||
  (entityIn(item, "limit") ?? entityIn(item, "number")) !== undefined ||
  /^(?:our|the|all|all of|all our)$/.test(item.word);

/** "a customer" and "two customers" are some of them, of whom nothing tells which. */
const isAllOfThem = (item: Item, at: number, items: readonly Item[]): boolean =>
  has(item, "EVERYONE", "CUSTOMER", "CONTACT") &&
  /(?:^every|^all\b|s$|^people$|^folks$|body$)/.test(item.word) &&
  !/^(?:an?|one|another|some|\d+|two|three|four|five|ten)$/.test(wordOf(items[at - 1]));

const leading =
  /^(?:and|or|that|what|which|who|where|when|how|why|as|than|if|whether|because|since|so|said|says?|think|told|tell|know|mention|mentioned|sure|ask|asked)$/;
const news =
  /^(?:(?:he|she) (?:is|'s|has|was|will|wants|needs|just)|(?:i|we) (?:need to|have to|want to|must|am going to|am about to) (?:\S+ ){1,3}?(?:him|her|back))\b/u;

/** "when did we last talk to Ana she is coming in at eleven": news of the one it is asked of. */
function withoutNews(items: readonly Item[]): readonly Item[] {
  const named = items.findIndex(({ name }) => name?.contact === true && name.full);
  const at = items.findIndex(
    (item, place) =>
      named >= 0 &&
      place > named &&
      /^(?:he|she|i|we)$/.test(item.word) &&
      !leading.test(wordOf(items[place - 1])) &&
      news.test(wordsOf(items.slice(place, place + 8))),
  );
  const asks = items.slice(0, Math.max(0, at)).some((item) => isAbout(item) || has(item, "HOW"));
  // The mark at the very end is that of what is asked.
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const told = items.slice(Math.max(0, at), end + 1);
  const tells = !told.some((item) => item.mark === "?" || isNamed(item));
  return asks && tells ? items.slice(0, at) : items;
}
const isNamed = ({ name }: Item): boolean => name?.full === true;

/** "orders yesterday, how many?": the number is asked for, said last. */
function withNumber(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const last = items.slice(stop + 1);
  const [many, first] = [last.find((item) => has(item, "HOW_MANY")), items[0]];
  if (stop < 1 || first === undefined) return items;
  const before = items.slice(0, stop);
  if (before.some((item) => has(item, "HOW_MANY", "HOW_MUCH", "WHAT"))) return items;
  const isOfThem = before.some((item) => has(item, "WHO", "LIST"));
  const isMany = many !== undefined && manyLast.test(wordsOf(last)) && !isOfThem;
  if (!isMany && !(numberLast.test(wordsOf(last)) && !before.some(isOfMoney))) return items;
  const asked: Item = { ...first, word: "how many", concepts: new Set(["HOW_MANY"]) };
  const { mark: _mark, name: _name, ...number } = many ?? asked;
  return [{ ...number, shop: {}, entities: [], first: first.first, last: first.first }, ...before];
}
const manyLast =
  /^(?:and )?how many(?: (?:is|are|was|were)(?: (?:there|that|it|they|those))?)?(?: now)?(?: in (?:total|all))?$/u;
/** "…, just the number": how many they are. */
const numberLast =
  /^(?:(?:i|we|and|please|just the|just a|just|only the|only a|only|need|want|give me|can i have|the|a|as) )*(?:number|count|headcount|head count)(?: only| please| will do| is enough| is all i need| pls)*$/u;
const isOfMoney = (item: Item): boolean =>
  has(item, "REVENUE", "PROFIT", "AVERAGE_ORDER", "PHONE", "ORDER_COUNT") ||
  item.name?.full === true;

const whoever =
  /^(?:(?:it|that|i|we) )*(?:no matter|regardless of|irrespective of|never mind|does not matter|do not care|do not mind) (?:who|whose|whom|which of us)(?: (?:it|they|that|those|these|he|she|is|are|'s|has|have|got|on|of|us|list|lists|plate|belongs?|belong|to|with|for|them|assigned|job|jobs|name))*$/u;

/** "everything overdue, no matter whose": of everybody. */
function ofWhomever(items: readonly Item[]): readonly Item[] {
  const last = Math.max(0, items.length - mostWords);
  const at = items.findIndex(
    (_, place) => place >= last && whoever.test(wordsOf(items.slice(place))),
  );
  const first = items[at];
  if (first === undefined || !items.slice(0, at).some(isOfDuty)) return items;
  const all: Item = { ...first, word: "everybody", concepts: new Set(["EVERYONE", "FILLER"]) };
  return [...items.slice(0, at), all];
}
const mostWords = 20;
const isOfDuty = (item: Item): boolean => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST", "DUE");

/** "… everyone's, not just mine": of everybody. */
function ofEverybody(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      wordOf(item) === "not" &&
      /^not (?:just|only) (?:mine|my own|my ones|me|my)$/u.test(
        wordsOf(items.slice(place, place + (wordOf(items[place + 3]) === "own" ? 4 : 3))),
      ),
  );
  const not = items[at];
  if (not === undefined) return items;
  const rest = items.slice(at + (wordOf(items[at + 3]) === "own" ? 4 : 3));
  const all: Item = { ...not, word: "everybody", concepts: new Set(["EVERYONE", "FILLER"]) };
  const before = items.slice(0, at).filter(({ word }) => !/^everyone(?:s|'s)?$/.test(word));
  return [...before.filter((item, place) => !isHanging(before, item, place)), all, ...rest];
}
/** The possessive that was left of "everyone's". */
const isHanging = (items: readonly Item[], item: Item, at: number): boolean =>
  item.word === "'s" && items[at - 1]?.mark !== undefined;
