import { entityIn, has, type Item } from "./items.ts";
import { lastStop, wordsOf } from "./sentence.ts";

const behind =
  /^(?:(?:just|only|the|give me|show me|about) )*\S+ (?:of (?:them|those|these)|please|will do|is enough|are enough)(?: please)?$/u;

/** "newest interactions, five of them": the last five. */
export function withLimitBehind(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const last = items.slice(stop + 1);
  const number = last.find((item) => entityIn(item, "number") !== undefined);
  const value = entityIn(number, "number")?.value;
  const recent = items.slice(0, Math.max(0, stop)).find((item) => has(item, "RECENT"));
  if (stop < 1 || value === undefined || recent === undefined || !behind.test(wordsOf(last)))
    return items;
  if (!Number.isInteger(value) || value < 1) return items;
  const { text, start, end } = recent;
  const limit = {
    kind: "limit",
    count: value,
    word: "last",
    text,
    start,
    end,
    sure: true,
  } as const;
  return items
    .slice(0, stop)
    .map((item) => (item === recent ? { ...item, entities: [limit] } : item));
}
