import { fold } from "../../text.ts";
import { recognise } from "../entities/recognise.ts";
import type { Item } from "../items.ts";
import { isPoint, type Part } from "./part.ts";

/**
 * "move it from 9 to 2:30", "from Monday to Friday", "make it 2:30 instead of 9": when it was until
 * now, which says nothing of when it is to be.
 */
export function withoutFormerTime(part: Part): Part {
  const items = withoutInstead(withoutFrom(part.items.map((item) => endOfRange(item, part))));
  return { ...part, items };
}

function withoutFrom(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex(({ word }, at) => word === "from" && isTimes(items, at + 1));
  const to = items.findIndex(({ word }, at) => at > from && word === "to");
  return from < 0 ? items : [...items.slice(0, from), ...items.slice(to)];
}

/** Nothing but times from a place on up to "to", and a time behind it. */
function isTimes(items: readonly Item[], at: number): boolean {
  const to = items.findIndex(({ word }, place) => place >= at && word === "to");
  const next = items[to + 1];
  return to > at && items.slice(at, to).every(isTime) && next !== undefined && isPoint(next);
}

function withoutInstead(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      /^(?:instead of|rather than)$/.test(word) && items.slice(0, place).some(isPoint),
  );
  const former = items.slice(at + 1);
  const end = former.findIndex((item) => !isTime(item));
  const count = end < 0 ? former.length : end;
  return at < 0 || count === 0 ? items : [...items.slice(0, at), ...former.slice(count)];
}

const isTime = (item: Item): boolean =>
  item.name?.full !== true &&
  item.entities.some(({ kind }) => kind === "point" || kind === "period" || kind === "number");

/** "from Tuesday to Friday" is read as one stretch: of it the day that it goes to. */
function endOfRange(item: Item, { situation }: Part): Item {
  const text = /^from\s.*\s(?:to|until|till)\s+(?<end>.+)$/iu.exec(item.text)?.groups?.["end"];
  if (text === undefined || item.name?.full === true) return item;
  const { clock, currency, dateOrder } = situation;
  const entities = recognise(text, { clock, currency, dateOrder });
  return { ...item, text, word: fold(text), start: item.end - text.length, entities };
}
