import type { Intent } from "../intent.ts";
import { refined } from "../questions/refine.ts";
import { questionsIn } from "./ask.ts";
import { contactsOf } from "./commands/named-before.ts";
import { aboutThem } from "./commands/remarks.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { type Reading, read } from "./items.ts";
import { isMeantBehind } from "./meant-behind.ts";
import { refinementIn } from "./refinement.ts";
import { selfRepairs } from "./self-repair.ts";

/** Reads a text as if it were the message. */
type Meaning = (text: string, situation: Situation) => Interpretation | undefined;

/** "remind me tomorrow no wait friday to …": with the words put right in place of the wrong ones. */
export function mendedIn(
  { text, items }: Reading,
  situation: Situation,
  meaningIn: Meaning,
): Interpretation | undefined {
  for (const { mended, before, after } of selfRepairs(text, items)) {
    const meant =
      mended === undefined
        ? saidAnewIn(before, after, (said) => meaningIn(said, situation))
        : meaningIn(mended, situation);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** "called Ana, no sorry, visited her": the second deed in place of the first. */
function saidAnewIn(before: string, after: string, meaningOf: Means): Interpretation | undefined {
  const clause = /[^.;!?\n]*(?=[\s.;!?,–—-]*$)/u.exec(before)?.[0] ?? "";
  const wrong = writesOf(meaningOf(clause));
  if (wrong === undefined || writesOf(meaningOf(after)) === undefined) return undefined;
  const meant = meaningOf(before.slice(0, before.lastIndexOf(clause)) + after);
  const [contact, ...others] = wrong.flatMap(contactsOf);
  return meant?.outcome !== "understood" || contact === undefined || others.length > 0
    ? meant
    : { ...meant, intents: meant.intents.map((intent) => aboutThem(intent, contact)) };
}

/** What a reading would write; undefined where it asks or is unclear. */
export function writesOf(meant: Interpretation | undefined): readonly Intent[] | undefined {
  const intents = meant?.outcome === "understood" ? meant.intents : [];
  return intents.length > 0 && intents.every((each) => writing.has(each.do)) ? intents : undefined;
}
const writing: ReadonlySet<Intent["do"]> = new Set([
  "log_interaction",
  "record_purchase",
  "record_refund",
  "create_follow_up",
  "change_follow_up",
  "change_contact",
  "add_contact",
  "tag",
]);

/** "tell no sorry remind Ben to …": what was begun means nothing, or was a question now changed. */
export function begunAnewIn(
  { text, items }: Reading,
  situation: Situation,
  meaningIn: Meaning,
): Interpretation | undefined {
  for (const { before, after } of selfRepairs(text, items)) {
    const first = meaningIn(before, situation);
    if (first === undefined)
      return isMeantBehind(read(text, situation).asked) ? undefined : meaningIn(after, situation);
    const { asked } = read(after, situation);
    const meant = changedBy(first, asked, situation);
    if (meant !== undefined) return { outcome: "understood", intents: [meant] };
    if (questionsIn(asked) !== undefined) return meaningIn(after, situation);
  }
  return undefined;
}

/** "customers in Bath, wait, only those who bought this year": the question as it was changed. */
function changedBy(
  first: Interpretation,
  asked: Reading["asked"],
  situation: Situation,
): Intent | undefined {
  const [question] = first.outcome === "understood" ? first.intents : [];
  if (question === undefined) return undefined;
  const change = refinementIn(asked, { ...situation, lastQuestion: question });
  return change?.do === "refine" ? refined(question, change) : undefined;
}
