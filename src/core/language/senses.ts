import { askedMeant } from "./asked-senses.ts";
import type { Concept } from "./concepts.ts";
import { exchangesMeant } from "./exchange-senses.ts";
import { factsMeant } from "./fact-senses.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { withGoodsAgain } from "./goods-again.ts";
import { figureMeant } from "./figure-senses.ts";
import { isPeople } from "./of-whom.ts";
import { othersMeant } from "./other-senses.ts";
import { peopleMeant } from "./people-senses.ts";
import { questionMeant } from "./question-senses.ts";
import { tradeMeant } from "./trade-senses.ts";
import type { ShopField } from "./shop-words.ts";
import { soldMeant } from "./sold-senses.ts";

/**
 * Decides which sense is meant where a word of the shop is also a word of ours, or of two kinds:
 * "Nice" and "Reading" are cities after "in" or with a capital; a tag "subscription" is one beside
 * "tag", and else after "bought" a product.
 */
export const sensed = (said: readonly Item[]): readonly Item[] =>
  withGoodsAgain(withoutOfYear(withoutThatIs(said))).map((item, place, all) => {
    // A page of text is looked at around each word, so that it takes no more than its length.
    const from = Math.max(0, place - reach);
    const items = all.length <= reach ? all : all.slice(from, place + reach);
    const at = all.length <= reach ? place : place - from;
    const other = meant.find(([is]) => is(items, at));
    if (other !== undefined) return { ...item, ...other[1] };
    if (isVerb(items, at)) return withoutName(item);
    if (isBuyer(item, items)) return withoutShop(item);
    if (item.name?.full === false && isPlaceName(item, items, at)) return withoutName(item);
    return Object.keys(item.shop).length === 0 ? item : asOfShop(item, items, at);
  });

/** How many pieces on either side may say which sense is meant. */
const reach = 60;

/** "customers, i.e. have ordered at least once": its dots end no sentence. */
function withoutThatIs(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      word === "i" && items[place + 1]?.mark?.endsWith(".") && wordOf(items[place + 2]) === "e",
  );
  const dot = items[at + 3]?.mark?.endsWith(".") ? 1 : 0;
  return at < 0 ? items : [...items.slice(0, at), ...items.slice(at + 3 + dot)];
}

/** "2025's revenue" is that of 2025. */
const withoutOfYear = (items: readonly Item[]): readonly Item[] =>
  items.filter((_, at) => !isOfYear(items, at) && !isOfYear(items, at + 1));
const isOfYear = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "s" &&
  /['’]$/u.test(items[at - 1]?.mark ?? "") &&
  entityIn(items[at - 2], "period") !== undefined;

const meant = [
  ...askedMeant,
  ...exchangesMeant,
  ...factsMeant,
  ...figureMeant,
  ...soldMeant,
  ...othersMeant,
  ...tradeMeant,
  ...questionMeant,
  ...peopleMeant,
];

/** The one sense of a word of the shop, where it has several. */
function asOfShop(item: Item, items: readonly Item[], at: number): Item {
  const isOfTwo = item.shop.tag !== undefined && Object.keys(item.shop).length > 1;
  const single = isOfTwo ? tagOrNot(item, items, at) : item;
  if (single.concepts.size === 0 && entityIn(single, "period") === undefined) return single;
  return isMeant(single, items, at) ? withoutConcepts(single) : withoutShop(single);
}

/** "how much will we take": nobody called Will. */
const isVerb = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "will" &&
  !items[at].capital &&
  /^(?:i|we|you|he|she|it|they|the)$/.test(wordOf(items[at + 1]));

/** "in Reading" is a town, though somebody is called so. */
const isPlaceName = (item: Item, items: readonly Item[], at: number): boolean =>
  Object.keys(item.shop).length > 0 &&
  items[at + 1]?.word !== "'s" &&
  !["to", "with", "about"].includes(items[at - 1]?.word ?? "");

/**
 * "orders of Ben", "what's Anna worth": a contact of that name, though somebody of the team has it
 * too, unless customers are spoken of, whom that one looks after.
 */
const isBuyer = ({ name, shop }: Item, items: readonly Item[]): boolean =>
  shop.member !== undefined &&
  name?.weak === false &&
  items.some((each) => has(each, ...ofBuyers)) &&
  !items.some((each) => has(each, ...ofTheirs) || isPeople(each));
const ofBuyers = [
  "BUY",
  "PROFIT",
  "REVENUE",
  "SPEND",
  "SPENDING",
  "ORDERS_NOUN",
  "AVERAGE_ORDER",
  "CLV",
  "WORTH",
] as const;
const ofTheirs = ["CONTACT", "OWNER_FIELD", "WHO", "COMPARE"] as const;

const withoutName = ({ name: _name, ...item }: Item): Item => item;

const noConcepts: ReadonlySet<Concept> = new Set();
const withoutConcepts = (item: Item): Item => ({ ...item, concepts: noConcepts, entities: [] });
/** A part of a product's name may still be meant as such: "who bought a card". */
const withoutShop = ({ shop: { product }, ...item }: Item): Item => ({
  ...item,
  shop: product === undefined ? {} : { product },
});

function tagOrNot(item: Item, items: readonly Item[], at: number): Item {
  const { tag, ...others } = item.shop;
  const near = items.slice(Math.max(0, at - 2), at + 3);
  const isTag =
    near.some((each) => has(each, "TAGS_FIELD")) || has(items[at + 1], "CUSTOMER", "CONTACT");
  const before = items.slice(Math.max(0, at - 3), at);
  const isBought = before.some((each) => has(each, "BUY", "GET", "ORDER"));
  const asTag = isTag || (!isBought && others.product !== undefined);
  return { ...item, shop: asTag && tag !== undefined ? { tag } : others };
}

const placing = new Set([
  "in",
  "from",
  "at",
  "around",
  "near",
  "of",
  "via",
  "through",
  "to",
  "for",
]);
const acting = new Set([
  "did",
  "does",
  "has",
  "have",
  "by",
  "for",
  "of",
  "to",
  "with",
  "from",
  "is",
]);
/** Words of ours that keep their meaning though a tag is called the same. */
const ours = [
  "NEW",
  "ONE_TIME",
  "REPEAT",
  "PROSPECT",
  "CUSTOMER",
  "QUIET",
  "ORDER",
  "TOP",
  "OVERDUE",
  "OPEN",
];

function isMeant(item: Item, items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (item.last > item.first && !has(item, "FOREIGN"))
    return item.concepts.size === 0 || isNamed(item, items, at);
  const isNext = has(before, "OR", "AND") && items[at - 2]?.shop.city !== undefined;
  return (
    isNamed(item, items, at) ||
    isNext ||
    isThrough(item, items, at) ||
    isGivenAsSource(item, items, at) ||
    sayable(item, before, after)
  );
}

/** "came via a friend", "from a friend": how they came to us, where a friend is one of the ways. */
const isThrough = ({ shop }: Item, items: readonly Item[], at: number): boolean =>
  shop.source !== undefined &&
  /^(?:an?|the|our|some)$/.test(wordOf(items[at - 1])) &&
  /(?:^| )(?:via|through|from|by)$/.test(wordOf(items[at - 2]));

/** A field's name or a person's noun stands beside it: "tagged late", "Reading customers". */
function isNamed(item: Item, items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1], items[at + 1]];
  if (fieldsOf(item).some((field) => has(before, ...(fieldNouns[field] ?? [])))) return true;
  if (has(after, "TAGS_FIELD") && item.shop.tag !== undefined) return true;
  const isOurs = [...item.concepts].some((concept) => ours.includes(concept));
  if (["one", "ones", "all", "lot"].includes(after?.word ?? "")) return false;
  return has(after, "CUSTOMER", "CONTACT") && !isOurs && item.shop.member === undefined;
}

/** "source: friend", "friend as their source" */
const isGivenAsSource = ({ shop }: Item, items: readonly Item[], at: number): boolean =>
  shop.source !== undefined &&
  ((items[at - 1]?.mark === ":" && has(items[at - 2], "SOURCE_FIELD")) ||
    (/^as(?: (?:the|a|their|its))?$/.test(wordOf(items[at + 1])) &&
      items.slice(at + 2, at + 4).some((each) => has(each, "SOURCE_FIELD"))));

const fieldNouns: Readonly<Partial<Record<ShopField, readonly Concept[]>>> = {
  tag: ["TAGS_FIELD"],
  source: ["SOURCE_FIELD"],
  city: ["CITY_FIELD"],
};

const fieldsOf = (item: Item): readonly ShopField[] =>
  (["member", "city", "country", "source", "tag"] as const).filter(
    (field) => item.shop[field] !== undefined,
  );

function sayable(item: Item, before: Item | undefined, after: Item | undefined): boolean {
  const [field] = fieldsOf(item);
  if (field === "member") return isActing(item, before, after);
  if (isTime(item)) return false;
  if (field === "tag") return ![...item.concepts].some((concept) => ours.includes(concept));
  if (field === "country" && isCode(item, before)) return true;
  return placing.has(wordOf(before)) || (field === "city" && isWritten(item, before));
}

/** "the US", "vs US": the country, where "us" would be those who ask. */
const isCode = ({ text }: Item, before: Item | undefined): boolean =>
  text.length === 2 &&
  text === text.toUpperCase() &&
  /^(?:the|vs|versus|than|against)$/.test(wordOf(before));

const isTime = (item: Item): boolean => entityIn(item, "period") !== undefined;

/** With a capital inside the sentence. */
const isWritten = (item: Item, before: Item | undefined): boolean =>
  item.capital && before !== undefined;

/** "did Will", "by April", "Will's": somebody of the team, though the word means something else. */
function isActing(item: Item, before: Item | undefined, after: Item | undefined): boolean {
  if (item.text.startsWith("'")) return false;
  if (wordOf(after) === "'s" || has(after, "LOG")) return true;
  return !isTime(item) && (acting.has(wordOf(before)) || isWritten(item, before));
}
