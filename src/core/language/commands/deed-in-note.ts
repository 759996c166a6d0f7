import type { IntentOf } from "../../intent.ts";
import { isSurelyNamed, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";

/** "called bought gels 12": a sale or money given back, with its figure. */
const trades =
  /^(?:and |then |she |he |they )*(?:bought|took|purchased|paid|(?:we |i )?(?:sold|refunded)(?: her| him| them)?)\b(?!.* (?:from|at|by|elsewhere)\b).*\d/u;
/** "called tag her vip", "emailed undo": what is to be done. */
const orders =
  /^(?:(?:un)?tag|move|give|assign|hand|pass) (?:her|him|them)\b|^(?:undo|redo)(?: that| it)?$/u;
/** "called new email ana@example.com": what is to be kept of them. */
const details =
  /^(?:(?:with )?(?:a |the |her |his |their )?new (?:e ?mail|number|phone|mobile|address)|(?:(?:her|his|their) )?(?:e ?mail|number|phone|mobile|phone number) (?:is|'s|now))\b.*(?:@|\d{5})/u;
/** "…, Tom too": another one had it as well. */
const alsoThem = /^(?:too|as well|also|did too|aswell|same)$/u;
/** "no, log a call with Ana": an answer, and no news. */
const answers = /^(?:no|nope|nah|yes|yeah|yep|yup|ok|okay|sure|sorry|not)$/u;

/** Whether the note of an exchange is another deed, which would be done nowhere. */
export function hidesDeed(
  { summary }: IntentOf<"log_interaction">,
  items: readonly Item[],
  text: string,
): boolean {
  const from = text.lastIndexOf(summary);
  // "emailed undo 🙂" is no news either.
  const said = summary
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}\p{M}\p{Cf}\s]+$/u, "")
    .trim();
  if (answers.test(said)) return true;
  if (from <= 0) return false;
  // Behind a colon all of it is news.
  if (/[:“"]\s*$/u.test(text.slice(0, from))) return false;
  const note = items.filter(({ start }) => start >= from && start < from + summary.length);
  const who = note.findLastIndex(isSurelyNamed);
  return (
    (trades.test(said) && note.some(({ shop }) => shop.product !== undefined)) ||
    [orders, details].some((other) => other.test(said)) ||
    (who === 0 && alsoThem.test(wordsOf(note.slice(1))))
  );
}
