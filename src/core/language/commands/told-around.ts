import { has, isSurelyNamed, type Item } from "../items.ts";
import { isFiller, isPoint, isStrongStop } from "./part.ts";

/** "it was Friday when Ana came by": the day, and what happened on it. */
export function withDayFirst(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex((item) => isPoint(item) || !isFiller(item) || isItWas(item));
  const [was, ...rest] = items.slice(Math.max(0, from));
  const end = rest.findIndex((item) => !isPoint(item));
  const isJoined = /^(?:when|that)$/.test(rest[end]?.word ?? "");
  return was !== undefined && isItWas(was) && end > 0 && isJoined && rest.some(isSurelyNamed)
    ? [...rest.slice(0, end), ...rest.slice(end + 1)]
    : items;
}

const isItWas = ({ word }: Pick<Item, "word">): boolean => /^(?:it|that|this) was$/.test(word);

/** "…, it was yesterday", "… and it was Monday": a day told last is that of the deed. */
export function withDay(items: readonly Item[]): readonly Item[] {
  const isLastDay = (at: number): boolean =>
    isItWas(items[at] ?? { word: "" }) &&
    (items[at - 1]?.mark === "," || has(items[at - 1], "AND")) &&
    items.slice(at + 1).some(isPoint) &&
    items.slice(at + 1).every((item) => isPoint(item) || item.mark !== undefined);
  return items.filter((item, at) => !isLastDay(at) && !(has(item, "AND") && isLastDay(at + 1)));
}

/** "Ana came in, and while she was here I sold her …": that she was here is told already. */
export function withoutMeanwhile(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex(
    (item, at) =>
      at > 0 &&
      item.word === "while" &&
      (has(items[at - 1], "AND") || items[at - 1]?.mark === "," || isStrongStop(items[at - 1])) &&
      here.test(
        items
          .slice(at + 1, at + 5)
          .map(({ word, mark }) => mark ?? word)
          .join(" "),
      ),
  );
  if (from < 0) return items;
  const end = items.findIndex(
    ({ word }, at) => at > from && /^(?:i|we|he|she|they)$/.test(word) && at > from + 1,
  );
  const rest = items.slice(end);
  return end < 0 ? items : [...items.slice(0, from), ...rest];
}
const here =
  /^(?:he|she|they) (?:was |were |'s )?(?:was here|was in|was there|were here|were in|here|there|in|around|at it|waiting)(?: ,)? (?:i|we|he|she|they)?\b/u;
