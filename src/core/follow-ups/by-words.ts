import type { IntentOf } from "../intent.ts";
import { nameTokens } from "../text.ts";
import type { FollowUpItem } from "./follow-up.ts";
import { isOfSameStem } from "./same-stem.ts";
import { isTaskItself, singular } from "./task-itself.ts";

/**
 * Those whose text (or person) has the most of the words said; sure where one has them all, or
 * where the words single one out among a person's.
 */
export function bySaid(
  items: readonly FollowUpItem[],
  said: string | undefined,
  onePerson: boolean,
): { readonly fitting: readonly FollowUpItem[]; readonly sure: boolean } {
  const wanted = said === undefined ? [] : wordsOf(said);
  if (wanted.length === 0) return { fitting: items, sure: true };
  const scored = items.map((item) => {
    const held = new Set(wordsOf(`${item.text} ${item.contactName} ${item.company ?? ""}`));
    return { item, hits: wanted.filter((word) => held.has(word)).length };
  });
  const most = Math.max(...scored.map(({ hits }) => hits));
  const only = most === 0 && onePerson ? byStem(items, wanted) : undefined;
  if (only !== undefined) return { fitting: [only], sure: true };
  const fitting = scored.filter(({ hits }) => hits === most).map(({ item }) => item);
  return { fitting, sure: most === wanted.length || (most > 0 && onePerson) };
}

/** Those whose text has every one of the words: "reminders about the invoice". */
export function havingAll(items: readonly FollowUpItem[], said: string): readonly FollowUpItem[] {
  const wanted = wordsOf(said);
  return items.filter(({ text }) => {
    const held = wordsOf(text);
    return wanted.every((word) => held.some((each) => each === word || isOfSameStem(each, word)));
  });
}

/** "Ana's frame is finished" says nothing of her frame quote. */
export function isSpokenOf(
  { stated, text = "" }: IntentOf<"change_follow_up">["target"],
  item: FollowUpItem,
  name = "",
): boolean {
  const ofThem = new Set(wordsOf(name));
  const wanted = wordsOf(text).filter((word) => !ofThem.has(word));
  return stated === undefined || wanted.length === 0 || isTaskItself(item.text, wanted, stated);
}

/** The one that says what is to be done where a noun is said of it: "renewal" of "renew the membership". */
function byStem(
  items: readonly FollowUpItem[],
  wanted: readonly string[],
): FollowUpItem | undefined {
  const [only, ...others] = items.filter(({ text }) => {
    const held = wordsOf(text);
    return wanted.every((word) => held.some((each) => isOfSameStem(each, word)));
  });
  return others.length === 0 ? only : undefined;
}

/** Words that any follow-up may be spoken of with. */
const vague = new Set(
  "the a an to for with about on of and one that this it my his her their is be new".split(" "),
);

/** The words that tell one from another, in the singular. */
export const wordsOf = (words: string): readonly string[] =>
  // "pick-up" and "pickup" are one word.
  nameTokens(words.replace(/(?<=\p{L})-(?=\p{L})/gu, ""))
    .filter((word) => !vague.has(word))
    .map(singular);
