import { has, type Item, wordOf } from "./items.ts";
import { startOf } from "./asides-of-sales.ts";
import { isStop, wordsFrom, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * A question without the errand for which it is asked: "I'm making the roster for next week and want
 * the follow-ups due then". What "then", "there" and "that company" point at is put in their place;
 * where that is open, or where a time or a town would be lost, the pieces are as they were.
 */
export function withoutErrand(items: readonly Item[]): readonly Item[] {
  const start = startOf(items);
  if (!leading.test(wordsFrom(items, start)) && !isOfColleague(items, start)) return items;
  for (let at = start + 2; at < items.length; at++) {
    const from = restAt(items, at);
    if (from === undefined) continue;
    const errand = items.slice(start, at);
    if (!isErrand(errand)) return items;
    const rest = items.slice(from);
    return asks(rest) ? (pointed(rest, errand) ?? items) : items;
  }
  return items;
}

const leading =
  /^(?:i|we)(?: (?:am|are|was|were|must|have|need|had|try|want|will|shall|would|should|might|'ll|'d|do|must do|have to|need to|going to))\b|^(?:i would like|i 'd like|we would like|i have to|i need to|i must|must|have to|need to)\b/u;

/** "Priya worked last Friday", "Ana is coming at ten": of whom it is asked what she did or who she is. */
const isOfColleague = (items: readonly Item[], at: number): boolean =>
  (items[at]?.shop.member !== undefined &&
    /^(?:worked|was|is|had|did|has)$/.test(wordOf(items[at + 1]))) ||
  // "Ana is coming at ten" is no deed, as "Ana rang" is.
  (isNamed(items[at]?.name) && /^(?:is|will|comes)$/.test(wordOf(items[at + 1])));

const wanting =
  /^(?:(?:i|we) )?(?:(?:also|now|therefore|would|'d|do|just|really|please) )*(?:want|need|require|would like|i would like|like|am after|are after|could do with)\b/u;
const ordering =
  /^(?:please |i )?(?:list|show|show me|give me|pull|find|get me|let me have|let me see|how many|which|what|who)\b/u;

/** Where what is asked begins, if the errand ends at a place. */
function restAt(items: readonly Item[], at: number): number | undefined {
  if (isStop(items[at])) return /^(?:and|so)$/.test(wordOf(items[at + 1])) ? at + 2 : at + 1;
  const next = wordsFrom(items, at + 1);
  return /^(?:and|so)$/.test(wordOf(items[at])) && (wanting.test(next) || ordering.test(next))
    ? at + 1
    : undefined;
}

/** What is done, and nothing that is asked of: no calls, follow-ups, people or money. */
const isErrand = (items: readonly Item[]): boolean =>
  !items.some(
    (item, at) =>
      isOfShop(item) ||
      (has(item, ...asked) && !isOfOwnWill.test(wordsOf(items))) ||
      (isNamed(item.name) && wordOf(items[at + 1]) === "'s") ||
      (has(item, ...kinds) && item.word.endsWith("s")),
  );
/** "I don't want to overload Ben", "I'd like to clear things" */
const isOfOwnWill = /^(?:i|we) (?:do not want to|would rather not|'d rather not|try not to)\b/u;
const kinds = ["CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE", "NOTE"] as const;
const asked = [
  "INTERACTION",
  "FOLLOW_UP",
  "OVERDUE",
  "CUSTOMER",
  "PROSPECT",
  "ORDERS_NOUN",
  "REVENUE",
  "BUY",
  "REFUND",
  "HOW_MANY",
  "HOW_MUCH",
  "WHO",
  "WHAT",
  "EXCEPT",
  "NEVER",
  "NOT",
] as const;

const asks = (items: readonly Item[]): boolean =>
  (wanting.test(wordsFrom(items, 0)) ||
    ordering.test(wordsFrom(items, startOf(items))) ||
    items.some((item) => has(item, "LIST", "WHAT", "WHO", "WHEN", "HOW_MANY"))) &&
  items.some((item) => has(item, ...subjects));
const fields = [
  "PHONE",
  "EMAIL_FIELD",
  "CITY_FIELD",
  "BIRTHDAY",
  "TAGS_FIELD",
  "PROFILE",
  "TALK",
] as const;
const subjects = [
  ...kinds,
  ...fields,
  "LOG",
  "INTERACTION",
  "FOLLOW_UP",
  "CONTACT",
  "CUSTOMER",
  "BUY",
  "SPEND",
  "ORDERS_NOUN",
  "REFUND",
] as const;

interface Pointing {
  readonly words: RegExp;
  readonly isMeant: (item: Item) => boolean;
}
const pointing: readonly Pointing[] = [
  {
    words:
      /^(?:(?:for|in|on|of|during|from|by|over|within) )?(?:(?:that|the same|this same) (?:day|week|month|year|quarter|time|date|period|stretch)|those (?:days|dates|weeks|months)|back then|then)$/u,
    isMeant: (item) => periodOf(item) !== undefined,
  },
  {
    words:
      /^(?:(?:over|up|down|out) )?(?:there|in that (?:town|city|place)|that (?:town|city|place))$/u,
    isMeant: ({ shop }) => shop.city !== undefined,
  },
  {
    words:
      /^(?:(?:that|the same) (?:company|firm|business|place|lot|practice|outfit|client|account)|there)$/u,
    isMeant: ({ name }) => name?.company === true && name.full && !name.contact,
  },
  { words: /^(?:he|she|they|him|her)$/u, isMeant: ({ shop }) => shop.member !== undefined },
  { words: /^(?:his|her|their|him|them|he|she)$/u, isMeant: ({ name }) => isNamed(name) },
];
/** "I'm visiting Ana and need the address of Ben": it is asked of Ben. */
const isOfAnother = (errand: readonly Item[], said: readonly Item[]): boolean =>
  errand.some(({ name }) => isNamed(name)) && said.some(({ name }) => isNamed(name));
const isLost = (
  meant: readonly Item[],
  said: readonly Item[],
  isMeant: (item: Item) => boolean,
): boolean => !said.some(isMeant) && !isOfAnother(meant, said);
const isNamed = (name: Item["name"]): boolean => name?.contact === true && name.full;

/** The question with what the errand names where it points at that; nothing where something is lost. */
function pointed(rest: readonly Item[], errand: readonly Item[]): readonly Item[] | undefined {
  let said = rest;
  const lost: Item[] = [];
  for (const { words, isMeant } of pointing) {
    const meant = errand.filter(isMeant);
    const place = meant.length === 1 ? placeOf(said, words) : undefined;
    if (place !== undefined)
      said = [...said.slice(0, place.at), ...meant, ...said.slice(place.at + place.size)];
    else if (isLost(meant, said, isMeant)) lost.push(...meant);
  }
  const named = lost.filter(({ name }) => isNamed(name));
  if (named.length === 1 && said.some((item) => has(item, ...fields)))
    return [...said.slice(0, lastWord(said)), ...named, ...said.slice(lastWord(said))];
  return lost.length === 0 || areOwnTimes(lost, said !== rest || isOfAnother(errand, said))
    ? said
    : undefined;
}
/** When one goes to the town or the person that is asked of is no time of what is asked. */
const areOwnTimes = (lost: readonly Item[], isSettled: boolean): boolean =>
  isSettled && lost.every((item) => periodOf(item) !== undefined);

/** "I'm checking if the website pays off: which customers that came from it …" asks of the website. */
const isOfShop = ({ shop }: Item): boolean =>
  (shop.source ?? shop.tag ?? shop.product ?? shop.country) !== undefined;

const lastWord = (items: readonly Item[]): number =>
  items.findLastIndex(({ mark }) => mark === undefined) + 1;

function placeOf(
  items: readonly Item[],
  words: RegExp,
): { readonly at: number; readonly size: number } | undefined {
  for (let at = 0; at < items.length; at++)
    for (let size = 3; size > 0; size--) {
      const said = items.slice(at, at + size);
      const isSaid = said.every(({ mark }) => mark === undefined) && words.test(wordsOf(said));
      // "then show me …" is no time.
      if (isSaid && (wordOf(said[0]) !== "then" || at > 0)) return { at, size };
    }
  return undefined;
}
