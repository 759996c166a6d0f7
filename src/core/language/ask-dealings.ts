import { given } from "../given.ts";
import type { IntentOf } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { factQuestion } from "./ask-facts.ts";
import { has, type Item } from "./items.ts";
import { kindIn } from "./kinds.ts";
import { contentOf } from "./sentence.ts";

/**
 * "did Ben ring Ana last week", "when did Ben last speak to Ana": what one of us had to do with one
 * contact is what was asked of all of us, of those that he logged. "did we not ring Ana" asks
 * whether we did.
 */
export function dealingsQuestion(items: readonly Item[]): Parsed | undefined {
  const subject = subjectOf(items);
  const member = subject?.shop.member?.[0];
  const denied = items.find(({ word }) => word === "not");
  if (subject === undefined || (member === undefined && denied === undefined)) return undefined;
  const left = items.filter((item) => item !== denied && (item !== subject || isUs(item)));
  const asked = factQuestion(left);
  if (asked?.intent.do !== "contact_fact" || !dealings.has(asked.intent.fact)) return undefined;
  const used = new Set([...asked.used, subject, ...(denied === undefined ? [] : [denied])]);
  const intent = member === undefined ? asked.intent : loggedBy(member, asked.intent, left);
  return { intent, used };
}

const loggedBy = (
  by: string,
  { contact, fact, period }: IntentOf<"contact_fact">,
  items: readonly Item[],
): IntentOf<"list_interactions"> => ({
  do: "list_interactions",
  by,
  contact,
  ...given({ kind: kindIn(items)[1], period, limit: fact === "last_contact" ? 1 : undefined }),
});

/** Who is asked of: "did Ben …", "has anyone …", "when did Ben …". */
function subjectOf(items: readonly Item[]): Item | undefined {
  const [asks, who, next] = contentOf(items).filter(({ word }) => !opening.test(word));
  const subject = has(asks, "WHEN") && /^(?:did|has|have|was)$/.test(who?.word ?? "") ? next : who;
  const isMeant = subject?.shop.member !== undefined || isUs(subject);
  return asking.test(asks?.word ?? "") && isMeant ? subject : undefined;
}
const opening = /^(?:so|and|hi|hey|hello|ok|okay|well|please)$/;
const asking = /^(?:did|has|have|had|when|when did|when was|when has)$/;
const dealings: ReadonlySet<string> = new Set(["interactions", "last_contact"]);
const isUs = (item: Item | undefined): boolean =>
  /^(?:we|i|you|anyone|anybody)$/.test(item?.word ?? "");
