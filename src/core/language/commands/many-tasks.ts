import { has, type Item } from "../items.ts";

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
