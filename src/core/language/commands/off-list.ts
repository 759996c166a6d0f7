import { has, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";

/**
 * "tick that one off my list", "cancel the check I had for her": without where it stood and whose it
 * was, which say nothing of which one it is.
 */
export function withoutList(items: readonly Item[]): readonly Item[] {
  const end = items.findLastIndex(({ mark }) => mark === undefined) + 1;
  for (const length of [4, 3, 2])
    if (
      list.test(wordsOf(items.slice(end - length, end))) &&
      isTicking(items.slice(0, end - length))
    )
      return [...items.slice(0, end - length + 1), ...items.slice(end)];
  return items;
}
const list = /^off (?:my|the|our|his|her) (?:(?:to do|todo|task) )?list$/u;
const isTicking = (items: readonly Item[]): boolean =>
  items.some(
    (item) => has(item, "DONE") || /^(?:tick|cross|strike|check|take|scratch)$/.test(item.word),
  );

/** "the check I had for her", of what is to be cancelled, moved or done. */
export function withoutHaving(items: readonly Item[]): readonly Item[] {
  const act = items.findIndex((item) => has(item, "CANCEL", "REMOVE", "MOVE", "SNOOZE"));
  const at = items.findIndex(
    (_, place) =>
      act >= 0 && place > act + 1 && having.test(wordsOf(items.slice(place, place + 3))),
  );
  const next = items.findIndex(({ word }, place) => place > at && word === "for");
  return at < 0 ? items : [...items.slice(0, at), ...items.slice(next)];
}
const having =
  /^(?:that )?(?:i|we) (?:had|have|'ve got|have got|set|set up|made|put in|put down) for\b|^(?:that )?(?:i|we) (?:had|have|set|made) for\b/u;
