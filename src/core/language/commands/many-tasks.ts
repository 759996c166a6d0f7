import { has, type Item, wordOf } from "../items.ts";
import { isFiller, isPoint } from "./part.ts";

/** "all her reminders", "everything Ben has"; "Ben's overdue follow-ups" are all that he has. */
export function areMany(
  said: readonly Item[],
  nouns: readonly Item[],
  { isOfPerson, isListed }: { readonly isOfPerson: boolean; readonly isListed: boolean },
): boolean {
  const all = said.some(({ word }) =>
    /^(?:all|every|both|each|whatever|whichever)(?: of)?$/.test(word),
  );
  if (all && nouns.length > 0) return true;
  if (said.some(({ word }) => word === "everything")) return isOfPerson || isListed;
  const isOverdue = said.some((item) => has(item, "OVERDUE"));
  return isListed && !isOfPerson && isOverdue && nouns.some(({ word }) => word.endsWith("s"));
}

/**
 * "all of Lucie's overdue reminders", where Lucie is of the team and a Lucie Petit is a contact: the
 * one of the team holds them. "Lucie's cheese reminder" may be of either.
 */
export function holdsMany(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const isMember = item?.shop.member?.length === 1 && item.name?.full !== true;
  if (!isMember || wordOf(items[at + 1]) !== "'s") return false;
  const held = items
    .slice(at + 2)
    .find(
      (each) =>
        has(each, "FOLLOW_UP", "A_REMINDER") ||
        !(isFiller(each) || isPoint(each) || has(each, "OVERDUE", "OPEN", "DUE")),
    );
  return has(held, "FOLLOW_UP", "A_REMINDER") && wordOf(held).endsWith("s");
}
