import type { Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isMistaken } from "./mistaken.ts";
import { isOnlyTakenBack } from "./taken-back-why.ts";

/** What takes back what was done, and says nothing else: one deed that was a mistake, or several. */
export const undoneIn = (
  items: readonly Item[],
  situation: Situation,
): readonly Intent[] | undefined =>
  severalUndone(items, situation) ??
  (isMistaken(items, situation) || isLastTakenBack(items, situation)
    ? [{ do: "undo" }]
    : undefined);

/** "no scrap that, Ben did it", right behind the deed. */
const isLastTakenBack = (
  items: readonly Item[],
  { lastCommand, saidLast, pending }: Situation,
): boolean =>
  lastCommand !== undefined &&
  lastCommand.do !== "undo" &&
  saidLast !== "question" &&
  pending === undefined &&
  isOnlyTakenBack(items);

/**
 * "undo both", "take the last two back": as many messages as are said, of which each is taken back
 * as a whole. Where the last one did several things or was about several, both are those, and "the
 * last two" may be some of them, which is no certain order.
 */
function severalUndone(
  items: readonly Item[],
  { lastCommand, lastOfSeveral, saidLast }: Situation,
): readonly Intent[] | undefined {
  const said = severalSaid(items);
  if (said === undefined || lastCommand === undefined || saidLast === "question") return undefined;
  if (lastOfSeveral === true || isOfSeveral(lastCommand))
    return said === "both" ? [{ do: "undo" }] : undefined;
  return Array.from({ length: counts[said] ?? 2 }, () => ({ do: "undo" }));
}

/** "called Ana and Tom", "tag her trade and VIP", all of a city: a change of more than one thing. */
const isOfSeveral = (last: Intent): boolean =>
  Object.entries(last).some(
    ([key, value]) =>
      (key === "filter" && value !== undefined) ||
      (/^(?:contacts|add|remove|set|values)$/u.test(key) && isOfMany(value)),
  );
const isOfMany = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length > 1;

function severalSaid(items: readonly Item[]): string | undefined {
  if (items.some(({ mark }) => mark === "?")) return undefined;
  const words = wordsOf(items);
  const { both, count } =
    ways.map((way) => way.exec(words)).find((found) => found !== null)?.groups ?? {};
  return both === undefined ? count : "both";
}

const counts: Readonly<Record<string, number>> = { two: 2, "2": 2, three: 3, "3": 3 };
const thing =
  "(?: (?:things|changes|entries|ones|edits|actions|notes|of (?:them|those|these|my changes|my entries)))?(?: (?:i|we) (?:just )?(?:did|made|logged|entered|added|wrote))?";
const what = `(?:(?:them |those |these )?(?<both>both)(?: of (?:them|those|these))?${thing}|(?:the|my|our|those|these) (?:last|latest|previous) (?<count>two|three|2|3)${thing})`;
const lead =
  "(?:sorry|oops|whoops|ah|oh|no|wait|actually|please|ok|can you|could you|i need to|let us)";
const why =
  "(?:please|thanks|sorry|again|wrong (?:person|customer|contact|one|client|guy|woman|man)|my (?:mistake|bad)|that was (?:wrong|a mistake))";
const ways = [
  `(?:undo|revert|reverse|roll back|rollback|take back|scratch) ${what}`,
  `take ${what} back`,
].map((way) => new RegExp(`^(?:${lead} )*${way}(?: ${why})*$`, "u"));
