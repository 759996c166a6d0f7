import type { Intent, IntentOf } from "../intent.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { contentOf, wordsOf } from "./sentence.ts";

type Change = Omit<IntentOf<"refine">, "do" | "how">;

/** "show 20", "just the first 3", "give me 5 of them": so many of those listed, and no days of silence. */
export function firstOfThem(asked: readonly Item[], last: Intent): Change | undefined {
  const said = contentOf(asked);
  const at = said.findIndex((item) => countIn(item) !== undefined);
  const count = countIn(said[at]);
  const words = [...said.slice(0, Math.max(0, at)), ...said.slice(at + 1)];
  const isFirst = at >= 0 && /^(?:the )?first\b/u.test(wordOf(said[at]));
  const isAsked = isFirst || asking.test(wordsOf(words));
  return count !== undefined && isAsked && words.every(isSmall) ? ofList(last, count) : undefined;
}

/** A whole number that is not a length or a sum; "top 3" ranks and says by what. */
function countIn(item: Item | undefined): number | undefined {
  if (has(item, "TOP", "BOTTOM") || /^(?:the )?(?:top|best|bottom)\b/u.test(wordOf(item)))
    return undefined;
  const count = entityIn(item, "limit")?.count ?? entityIn(item, "number")?.value ?? 0;
  return count > 0 && Number.isInteger(count) ? count : undefined;
}
const asking = /\b(?:show|list|give|name|see|first)\b|\bof (?:them|those|these)\b/u;
const isSmall = ({ word }: Item): boolean => small.test(word);
const small =
  /^(?:show|show me|show us|list|list me|give|give me|give us|name|see|me|us|let|let us|let me|i want to|i want|can i|can you|could you|just|only|the|first|ok|okay|and|please|pls|thanks|now|of|of them|of those|of these|them|those|these|ones?|names?|people|customers|contacts|products|will do|is enough|is plenty|enough)$/u;

/** A list takes a length, and so does what is ranked; a count is told by name then. */
function ofList(last: Intent, limit: number): Change | undefined {
  if (last.do === "list_purchases" || last.do === "list_interactions") return { limit };
  if (last.do !== "question") return undefined;
  const { group, measure, order } = last.question;
  if (group !== undefined) return order === undefined ? undefined : { limit };
  if (measure === "count") return { measure: "list", limit };
  return measure === "list" ? { limit } : undefined;
}

/** "sort by date", "oldest first", of things to do: they stand so already, and are shown once more. */
export const inDueOrder = (asked: readonly Item[], last: Intent): Intent | undefined =>
  last.do === "list_follow_ups" && last.count !== true && byDue.test(wordsOf(asked))
    ? last
    : undefined;
const date =
  "(?:the )?(?:date|due date|dates|due dates|day|time|deadline|when (?:they|it) (?:are|is|'re|fall) due|how (?:overdue|late) they are)";
const byDue = new RegExp(
  "^(?:(?:ok|and|please|now|can you|could you) )*" +
    `(?:(?:(?:sort|sorted|order|ordered|arrange|arranged|rank|list|put|show) (?:(?:them|those|it|that) )?)?(?:by|in order of|in order by) ${date}` +
    "|(?:(?:with )?(?:the )?)?(?:oldest|earliest|soonest|most overdue|most urgent|longest overdue)(?: ones?)? (?:first|on top|at the top)" +
    "|(?:sort|put|arrange|order) (?:them |those )?(?:in )?(?:date order|chronologically))(?: please| then| thanks)*$",
  "u",
);
