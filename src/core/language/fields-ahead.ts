import type { Concept } from "./concepts.ts";
import { has, type Item, wordOf } from "./items.ts";
import { isStop, wordsFrom, wordsOf } from "./sentence.ts";

/** Fields of contacts that are named before it is said whether somebody has them, or said by what cannot be done. */
export const fieldsInOrder = (items: readonly Item[]): readonly Item[] =>
  [withoutColon, untagged, fieldFirst, noneOfField, cannotReach].reduce(
    (left, inOrder) => inOrder(left),
    items,
  );

/** A piece that says something else in the place of another. */
export const made = (from: Item, word: string, ...concepts: readonly Concept[]): Item => {
  const { mark: _mark, name: _name, ...rest } = from;
  return { ...rest, text: word, word, concepts: new Set(concepts), entities: [], shop: {} };
};

const fieldsOfShop = [
  ["SOURCE_FIELD", "source"],
  ["TAGS_FIELD", "tag"],
  ["CITY_FIELD", "city"],
  ["COUNTRY_FIELD", "country"],
  ["OWNER_FIELD", "member"],
] as const;

/** "source: radio", "tag = school": the colon parts nothing. */
const withoutColon = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    ({ mark }, at) =>
      !(
        /^(?:·?[:=])$/u.test(mark ?? "") &&
        fieldsOfShop.some(
          ([concept, field]) =>
            has(items[at - 1], concept) && items[at + 1]?.shop[field] !== undefined,
        )
      ),
  );

const fieldsNamed = [
  ["EMAIL_FIELD", /email|mail/],
  ["PHONE", /phone|number|mobile/],
  ["BIRTHDAY", /birthday/],
  ["CITY_FIELD", /city|town|address/],
] as const;

/** "Some big spenders never gave us an email. Who is over $1500 and has none?": no email, as was told. */
function noneOfField(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      item.word === "none" &&
      /^(?:has|have|got|had)$/.test(wordOf(items[place - 1])) &&
      (items[place + 1] === undefined ||
        isStop(items[place + 1]) ||
        has(items[place + 1], "ON_FILE")),
  );
  const none = items[at];
  const stop = items
    .slice(0, Math.max(0, at))
    .findLastIndex(({ mark }) => mark === "." || mark === "?");
  const told = items.slice(0, Math.max(0, stop));
  const [named, ...others] = fieldsNamed.flatMap(([concept, words]) => {
    const field = told.find((item) => has(item, concept) && words.test(item.word));
    return field === undefined ? [] : [made(field, field.word, concept)];
  });
  if (none === undefined || named === undefined || others.length > 0 || tellsOfWhom(told))
    return items;
  return [
    ...items.slice(stop + 1, at),
    made(none, "without", "WITHOUT"),
    { ...named, first: none.first, last: none.last },
    ...items.slice(at + 1),
  ];
}

/** What is told narrows or asks by itself. */
const tellsOfWhom = (told: readonly Item[]): boolean =>
  told.some(
    (item) =>
      Object.keys(item.shop).length > 0 ||
      item.entities.length > 0 ||
      has(item, "WHO", "WHAT", "HOW_MANY", "LIST", "BUY"),
  );

/** "untagged contacts": without a tag. */
const untagged = (items: readonly Item[]): readonly Item[] =>
  items.some(({ word }) => isUntagged.test(word))
    ? items.flatMap((item) =>
        isUntagged.test(item.word)
          ? [made(item, "without", "WITHOUT"), made(item, "tags", "TAGS_FIELD")]
          : [item],
      )
    : items;
const isUntagged = /^(?:untagged|tagless|unlabelled|unlabeled)$/;

/** "phone but no email, how many?": of those with the one. */
function fieldFirst(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item) =>
      item.mark === undefined &&
      !has(item, "HOW_MANY") &&
      !(has(item, "FILLER") && item.concepts.size === 1),
  );
  const [field, joint, not, other] = items.slice(Math.max(0, at));
  const named = fieldsNamed.find(([concept]) => has(field, concept));
  if (field === undefined || named === undefined || !has(joint, "BUT", "AND")) return items;
  if (!has(not, "NOT", "WITHOUT") || !fieldsNamed.some(([concept]) => has(other, concept)))
    return items;
  return [
    ...items.slice(0, at),
    made(field, "contacts", "CONTACT"),
    made(field, "with", "FILLER"),
    made(field, field.word, named[0]),
    ...items.slice(at + 1),
  ];
}

const unable =
  /^(?:can|could|cannot)(?: (?:not|i|we|us|you))* (?<way>e ?mail|mail|write to|ring|call|phone|text|telephone)\b(?: them)?(?! (?:about|for(?! (?:want|lack)\b)|on|today|tomorrow))/u;
const forWant =
  /^(?:,? ?(?:because|since|as|for|cos) )?(?:of )?(?:(?:there is|there 's|there are|we have|we 've|i have|they have|we have got|they gave us|we hold|want of|lack of) )?(?:no|not an?|not any|an?|the|missing)?(?: (?:an?|any))?(?: ?(?:email|e ?mail|mail|phone|telephone|mobile))?(?: ?(?:address|number|email|e ?mail|phone))?(?: on (?:file|record))?$/u;

/** "who can't I email", "… because there's no address on file": for want of an address. */
function cannotReach(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, place) => isHindered(items, place, unable));
  const way = items.findIndex((item, place) => place > at && waysOf.test(item.word));
  const [can, act] = [items[at], items[way]];
  if (at < 0 || can === undefined || act === undefined || way > at + 4) return items;
  const rest = items.slice(way + 1);
  const behind = toMark(rest);
  const why = forWant.test(wordsOf(behind)) ? behind : [];
  if (why.length < behind.length && !isWhere.test(wordOf(behind[0]))) return items;
  const isMail = /mail|write/.test(act.word);
  return [
    ...items.slice(0, at),
    made(can, "without", "WITHOUT"),
    made(act, isMail ? "email" : "phone", isMail ? "EMAIL_FIELD" : "PHONE"),
    ...rest.slice(why.length),
  ];
}
/** "… in Leeds": of whom it is asked, and no reason. */
const isWhere = /^(?:in|from|who|that|with|tagged|among|of)$/u;

/** "who can't I call on Monday?": who is not to be called then, which nobody has written down. */
export const asksForHindered = (items: readonly Item[]): boolean =>
  items.some((_, at) => isHindered(items, at, unreached)) &&
  items.some((each) => has(each, "WHO", "CUSTOMER", "CONTACT"));
const unreached =
  /^(?:can|could|cannot)(?: (?:not|i|we|us|you))* (?:e ?mail|mail|write to|ring|call|phone|text|telephone)\b/u;

const toMark = (items: readonly Item[]): readonly Item[] => {
  const stop = items.findIndex(({ mark }) => mark !== undefined);
  return stop < 0 ? items : items.slice(0, stop);
};
const waysOf = /^(?:e ?mail|mail|write to|ring|call|phone|text|telephone)$/u;
const isHindered = (items: readonly Item[], at: number, way: RegExp): boolean =>
  /^(?:can|could|cannot)$/.test(wordOf(items[at])) &&
  way.test(wordsFrom(items, at)) &&
  isDenied(items, at);
const isDenied = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "cannot" || items.slice(at, at + 3).some((item) => has(item, "NOT"));
