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
  const value = item?.shop.tag?.[0] ?? entityIn(item, "quote")?.value;
  if (value !== undefined && (known || !goesOn(items, at))) return { value, next: at + 1 };
  return known || item === undefined ? undefined : newTagAt(items, at, item);
}

/** A tag nobody has yet, of one word or of several with hyphens: "#late-payer". */
function newTagAt(items: readonly Item[], at: number, item: Item): Tag | undefined {
  if (isSomebodyElse(items, at)) return undefined;
  const isHyphened = isHyphen(items[at + 1]) && item.mark === undefined;
  if (!(isTagWord(item) || isHyphened)) return undefined;
  let next = at + 1;
  let value = item.text;
  for (; isHyphen(items[next]) && isWord(items[next + 1]); next += 2)
    value += `-${items[next + 1]?.text ?? ""}`;
  return withMoreWords(items, at, { value: value.replace(/^#/, ""), next });
}

/** "tag Ana Lopez Tom": another one who is to have a tag, unless it is called one. */
const isSomebodyElse = (items: readonly Item[], at: number): boolean =>
  items[at]?.name?.contact === true &&
  !items[at].text.startsWith("#") &&
  !has(items[at - 1], "TAG_NOUN") &&
  !has(items[at + 1], "TAG_NOUN");

/** "the tag autumn fair to …": named as a tag, it may be two or three words. */
function withMoreWords(items: readonly Item[], at: number, { value, next }: Tag): Tag {
  if (!has(items[at - 1], "TAG_NOUN") || next >= at + 3 || !isTagWord(items[next]))
    return { value, next };
  const more = { value: `${value} ${items[next]?.text ?? ""}`, next: next + 1 };
  return withMoreWords(items, at, more);
}

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
