import type { Intent } from "../intent.ts";
import type { Interpretation, Situation } from "./interpretation.ts";
import type { Item } from "./items.ts";
import { spoken } from "./sentence.ts";

/** What is still to be, or was only meant: "Ana will call us on Friday" asks for no call of last Friday. */
const isToBe =
  /\b(?:will|'ll|shall) (?!you\b|there\b)|\b(?:am|is|are|was|were) (?:going|about) to\b|\bmeant to\b|\bshould have\b|\bought to have\b|^(?:please )?(?:make sure|ensure|see to it)\b/u;

/** How it is, and nothing of what is to come. */
const isOfThePast = (intent: Intent): boolean =>
  intent.do === "contact_fact" &&
  intent.period !== undefined &&
  /^(?:interactions|spent|purchases|orders)$/u.test(intent.fact);

/** "don't leave Leeds out", "not only Leeds": these stay. */
const keepsThem =
  /\b(?:do not|don 't|dont|never|not to) (?:you )?(?:leave|drop|skip|forget|lose|exclude|omit|remove|miss|cut|hide|ignore)\b|^(?:but |and |so )?not (?:only|just|merely)\b/u;
/** "not only this year, last year too": both are asked of. */
const wantsBoth = /^(?:but |and |so )?not (?:only|just|merely)\b.* (?:too|also|as well)\b/u;
/** "if Leeds is in there, take it out", "should we tag them?", "I live in Leeds" */
const isNoTurn =
  /^if .* (?:take|leave|drop|throw|cut|remove|kick) (?:it|them|that|those)\b|^(?:should|shall) (?:we|i) (?:tag|label|delete|remove|give|hand|move|email|call|write|invite)\b|^(?:i|we) (?:live|lived|grew|work|worked|was|were|come|came)\b/u;
/** "Ben said the trade people should go": what somebody else thinks, who is no part of the question. */
const isHearsay =
  /^(?:\S+ )?(?:said|says|thinks|thought|reckons|reckoned|believes|claims|feels) (?!who\b|which\b|what\b|how\b|when\b|where\b)/u;

/** "take Rose off it", "drop Tom": fewer are wanted, and no figure and nobody's own. */
const leavesOff =
  /^(?:(?:and|now|so|please|ok|but) )*(?:(?:take|leave|strip|throw|kick|pull) .*(?:off|out|away)\b|(?:drop|lose|remove|exclude|skip|omit|ditch|scrap)\b)/u;
const isOfMore = (intent: Intent): boolean =>
  (intent.do === "refine" &&
    (intent.filter ?? intent.drop ?? intent.group ?? intent.limit) === undefined &&
    (intent.measure ?? intent.person) !== undefined) ||
  (intent.do === "question" &&
    intent.question.measure === "list" &&
    intent.question.filter.is === "not");

const isOfTurn = (intent: Intent): boolean =>
  intent.do === "refine" || intent.do === "question" || intent.do === "create_follow_up";

function isTurnAgainst(intents: readonly Intent[], items: readonly Item[]): boolean {
  const words = spoken(items);
  const leavesOut = JSON.stringify(intents).includes('{"is":"not"');
  const [first] = items;
  const isOthers =
    first?.shop.member !== undefined || /^(?:he|she|they|somebody)$/u.test(first?.word ?? "");
  return (
    (leavesOut && keepsThem.test(words)) ||
    (intents.some(isOfMore) && leavesOff.test(words)) ||
    [isNoTurn, wantsBoth, ...(isOthers ? [isHearsay] : [])].some((said) => said.test(words))
  );
}

/** What was read, unless the words speak against it: what is to come, hearsay, what stays. */
export const unlessAgainst = (
  meant: Interpretation | undefined,
  items: readonly Item[],
  situation: Situation,
): Interpretation | undefined =>
  meant?.outcome === "understood" && isAnsweredAgainst(meant.intents, items, situation)
    ? undefined
    : meant;

const isAnsweredAgainst = (
  intents: readonly Intent[],
  items: readonly Item[],
  { lastQuestion }: Situation,
): boolean =>
  (intents.every(isOfThePast) &&
    isToBe.test(spoken(items.filter(({ name }) => name === undefined)))) ||
  (lastQuestion !== undefined && intents.every(isOfTurn) && isTurnAgainst(intents, items));
