import { entityIn, has, type Item } from "../items.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint, type Part } from "./part.ts";
import type { Taken } from "./taken.ts";

/** Tags on end: "vip and wholesale"; those that somebody has, or new ones too. */
export function* readTags({ items }: Part, at: number, known: boolean): Generator<Taken> {
  const tags: string[] = [];
  const ends: { readonly next: number; readonly count: number }[] = [];
  for (let next = at; ; ) {
    const tag = tagAt(items, next, known);
    if (tag === undefined) break;
    tags.push(tag.value);
    ends.push({ next: tag.next, count: tags.length });
    next = tag.next;
    while (has(items[next], "AND") || items[next]?.mark === "," || items[next]?.word === "as")
      next++;
    if (next === tag.next) break;
  }
  for (const { next, count } of ends.toReversed())
    yield {
      slot: known ? "known" : "tags",
      values: tags.slice(0, count),
      items: items.slice(at, next),
      next,
    };
}

function tagAt(
  items: readonly Item[],
  at: number,
  known: boolean,
): { readonly value: string; readonly next: number } | undefined {
  const item = items[at];
  const stored = item?.shop.tag?.[0];
  if (item === undefined) return undefined;
  if (stored !== undefined) return { value: stored, next: at + 1 };
  const quoted = entityIn(item, "quote")?.value;
  if (quoted !== undefined) return { value: quoted, next: at + 1 };
  const isHyphened = items[at + 1]?.mark?.startsWith("·") === true && item.mark === undefined;
  if (known || !(isTagWord(item) || isHyphened)) return undefined;
  let next = at + 1;
  let value = item.text;
  while (items[next]?.mark?.startsWith("·") === true && isTagWord(items[next + 1])) {
    value += `-${items[next + 1]?.text ?? ""}`;
    next += 2;
  }
  return { value: value.replace(/^#/, ""), next };
}

/** A word that could be a tag nobody has yet. */
const isTagWord = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.mark === undefined &&
  item.name?.full !== true &&
  !isPoint(item) &&
  !isUnreal(item) &&
  !isFiller(item) &&
  !has(item, "TAG_NOUN", "FOREIGN", "CONTACT", "CUSTOMER", "DONE", "CLOSED", "NO_CONTACT") &&
  item.entities.every(({ sure }) => !sure);
