import type { Intent } from "../../intent.ts";
import { addDays, type LocalDate } from "../../time.ts";
import { has, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isFiller, isPoint, type Part, type Read } from "./part.ts";

/**
 * "no, I meant the week after", said of something that was just put down for a day: seven days later.
 * A date said beside it has to be that day, else which of them holds cannot be told.
 */
export function weekAfter(
  part: Part,
  last: Intent,
  corrected: (part: Part) => Read | undefined,
): Read | undefined {
  const before = dayOf(last);
  const later = before === undefined ? [] : laterIn(part.items);
  const rest = part.items.filter((item) => !later.includes(item));
  const isRight = later.length > 0 && rest.some((item) => has(item, "SORRY", "NO"));
  if (before === undefined || !isRight) return undefined;
  const on = addDays(before, 7);
  if (rest.every(isOpening) && isAtEnd(part.items, later))
    return { intents: [{ do: "correct", when: { on, words: wordsOf(later) } }] };
  const read = rest.some(isPoint) ? corrected({ ...part, items: rest }) : undefined;
  return isFor(on, read) ? read : undefined;
}

/** "the week after he is away" tells something of that week. */
const isAtEnd = (items: readonly Item[], later: readonly Item[]): boolean =>
  items
    .slice(items.findLastIndex((item) => later.includes(item)) + 1)
    .every(
      ({ mark, word }) =>
        mark !== undefined || /^(?:please|thanks|thank you|sorry|then|instead)$/.test(word),
    );

const isFor = (on: LocalDate, read: Read | undefined): boolean => {
  const [fix] = read?.intents ?? [];
  return fix?.do === "correct" && fix.when?.on === on;
};

const dayOf = (last: Intent) =>
  last.do === "create_follow_up" || last.do === "change_follow_up" ? last.when?.on : undefined;

const isOpening = (item: Item): boolean =>
  item.mark === undefined
    ? !isPoint(item) &&
      (has(item, "SORRY", "NO") || (isFiller(item) && !has(item, "WHAT", "WHO", "HOW", "ELSE")))
    : item.mark !== "?";

/** The pieces that say so; "the week after next" is counted from today. */
function laterIn(items: readonly Item[]): readonly Item[] {
  for (const at of items.keys())
    for (const count of [1, 2, 3, 4]) {
      const said = items.slice(at, at + count);
      const isAll = !/^(?:next|the|my|his|her|that)$/.test(items[at + count]?.word ?? "");
      if (isAll && said.length === count && words.test(wordsOf(said))) return said;
    }
  return [];
}
const words =
  /^(?:(?:for )?(?:the|a|one) week (?:after|later)(?: that)?|(?:for )?the following week)$/u;
