import { fieldConcepts } from "../fields.ts";
import { entityIn, has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint, type Part } from "./part.ts";
import type { Taken } from "./taken.ts";

interface Tag {
  readonly value: string;
  readonly next: number;
}

/** Tags on end: "vip and wholesale"; those that somebody has, or new ones too. The most first. */
export function* readTags({ items }: Part, at: number, known: boolean): Generator<Taken> {
  const tags: Tag[] = [];
  for (let tag = tagAt(items, at, known); tag !== undefined; ) {
    tags.push(tag);
    const next = pastJoints(items, tag.next);
    tag = next === tag.next ? undefined : tagAt(items, next, known);
  }
  for (let count = tags.length; count > 0; count--) {
    const next = tags[count - 1]?.next ?? at;
    const values = tags.slice(0, count).map(({ value }) => value);
    yield { slot: known ? "known" : "tags", values, items: items.slice(at, next), next };
  }
}

function pastJoints(items: readonly Item[], at: number): number {
  let next = at;
  while (
    has(items[next], "AND") ||
    [",", "as"].includes(items[next]?.mark ?? items[next]?.word ?? "")
  )
    next++;
  return next;
}

function tagAt(items: readonly Item[], at: number, known: boolean): Tag | undefined {
  const item = items[at];
  const value = item?.shop.tag?.[0] ?? quotedIn(item);
  if (value !== undefined && (known || !goesOn(items, at))) return { value, next: at + 1 };
  return known || item === undefined ? undefined : newTagAt(items, at, item);
}

/** "everyone in Porto": a town is no tag, but where it is called one: "with the tag Porto". */
const isCalled = (item: Item | undefined): boolean =>
  has(item, "TAG_NOUN") || /^(?:as|with|called|named)$/.test(item?.word ?? "");

/** As typed, without the marks around it: what is quoted has no slips to be put right. */
const quotedIn = (item: Item | undefined): string | undefined =>
  entityIn(item, "quote") === undefined ? undefined : item?.text.replace(/^\P{L}|\P{L}$/gu, "");

/** A tag nobody has yet, of one word or of several with hyphens: "#late-payer". */
function newTagAt(items: readonly Item[], at: number, item: Item): Tag | undefined {
  if (!beginsTag(items, at, item)) return undefined;
  let next = at + 1;
  let value = item.text;
  for (; isHyphen(items[next]) && isWord(items[next + 1]); next += 2)
    value += `-${items[next + 1]?.text ?? ""}`;
  const tag = withMoreWords(items, at, { value: value.replace(/^#/, ""), next });
  return isCut(items[at - 1]) || isCut(items[tag.next]) ? undefined : tag;
}

/** "tag Ana Lopez Tom": another one who is to have a tag, unless it is called one. */
const isSomebodyElse = (items: readonly Item[], at: number): boolean =>
  items[at]?.name?.contact === true &&
  !items[at].text.startsWith("#") &&
  !has(items[at - 1], "TAG_NOUN") &&
  !has(items[at + 1], "TAG_NOUN");

/** "…, third time she asked": how often, and no tag. */
const isOneTime = ({ word }: Item, next: Item | undefined): boolean =>
  next?.word === "time" && /^(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th))$/.test(word);

function beginsTag(items: readonly Item[], at: number, item: Item): boolean {
  if (item.shop.city !== undefined && !isCalled(items[at - 1])) return false;
  if (isSomebodyElse(items, at) || isOneTime(item, items[at + 1])) return false;
  const isHyphened = isHyphen(items[at + 1]) && item.mark === undefined;
  const next = items[at + 1];
  return isTagWord(item) || isHyphened || (isOccasion(item) && isMoreOfTag(next)) || isFeast(item);
}

/** "tag them xmas", "the tag easter": a feast is a tag where one is called for, and no day. */
const isFeast = ({ word, text }: Item): boolean =>
  /^(?:xmas|christmas|easter|halloween|thanksgiving|hanukkah|diwali|ramadan|eid)$/.test(word) &&
  !/\s/.test(text);

/** "interested in roses", "moved away": a word that carries no meaning elsewhere belongs to what is new. */
const isCut = (item: Item | undefined): boolean =>
  isWord(item) &&
  item !== undefined &&
  isFiller(item) &&
  /^(?:interested|book|super|away|out|back|down|up|well|in|keen|good|nice|great|lovely|happy|big|little)$/.test(
    item.word,
  );

/** "the tag autumn fair to …", "tag Ana as autumn fair": named as a tag, it may be two or three words. */
function withMoreWords(items: readonly Item[], at: number, { value, next }: Tag): Tag {
  const isNamed = has(items[at - 1], "TAG_NOUN")
    ? (item: Item | undefined) => isTagWord(item) || isList(item)
    : isBehindPerson(items, at)
      ? isMoreOfTag
      : isList;
  if (next >= at + 3 || !isNamed(items[next])) return { value, next };
  const more = { value: `${value} ${items[next]?.text ?? ""}`, next: next + 1 };
  return withMoreWords(items, at, more);
}

/** "tag Ana as …": what follows to the end is the tag, and nothing else it could be. */
const isBehindPerson = (items: readonly Item[], at: number): boolean =>
  /^(?:as|with)$/.test(items[at - 1]?.word ?? "") &&
  items[at - 2]?.name?.full === true &&
  has(items[0], "TAG");

/** A word that goes on a tag of several words: no adverb, and nothing of an order of its own. */
const isMoreOfTag = (item: Item | undefined): boolean =>
  isOccasion(item) ||
  isList(item) ||
  (isTagWord(item) &&
    item?.concepts.size === 0 &&
    Object.keys(item.shop).every((field) => field === "product") &&
    !/^(?:again|soon|later|instead|properly|already|still|first|asap|anyway|though|because|since|if|when|unless|she|he|they|who|which)$/.test(
      item.word,
    ));

/** "spring list", "gift club": what those are who have the tag is a part of its name. */
const isList = (item: Item | undefined): boolean =>
  /^(?:lists?|clubs?|groups?|circle|crew|programme|program|club members?)$/.test(item?.word ?? "");

/** "xmas class", "harvest lunch": a time by itself, and beside another word what is held then. */
const isOccasion = (item: Item | undefined): boolean =>
  /^(?:christmas|easter|halloween|lunch|breakfast|brunch|dinner|supper)$/.test(item?.word ?? "");

/** "breeder-pack" is another tag than "breeder". */
const goesOn = (items: readonly Item[], at: number): boolean =>
  isHyphen(items[at + 1]) && isWord(items[at + 2]);

const isWord = (item: Item | undefined): boolean => item !== undefined && item.mark === undefined;

const isHyphen = (item: Item | undefined): boolean => item?.mark?.startsWith("·") === true;

/** "tags, town, who looks after him?": a field that is asked for is no tag. */
const fieldNames = fieldConcepts.map(([concept]) => concept);

/** "tag her instead", "as usual": which one is not said. */
const pointing = /^(?:instead|wrong|usual|before|same|both|else|above)$/u;

/** A word that could be a tag nobody has yet. */
const isTagWord = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  item.name?.full !== true &&
  !isPoint(item) &&
  !isUnreal(item) &&
  !isFiller(item) &&
  !pointing.test(item.word) &&
  !has(
    item,
    "TAG_NOUN",
    "FOREIGN",
    "CONTACT",
    "CUSTOMER",
    "DONE",
    "CLOSED",
    "NO_CONTACT",
    "A_NOTE",
    ...fieldNames,
  ) &&
  item.entities.every(({ sure }) => !sure);
