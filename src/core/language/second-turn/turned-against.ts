import type { Intent } from "../../intent.ts";
import { conjunction } from "../../questions/filter-parts.ts";
import type { Item } from "../items.ts";
import { spoken } from "../sentence.ts";

/** "don't leave Leeds out", "not only Leeds": these stay. */
const keepsThem =
  /\b(?:do not|don 't|dont|never|not to) (?:you )?(?:leave|drop|skip|forget|lose|exclude|omit|remove|miss|cut|hide|ignore)\b|^(?:but |and |so )?not (?:only|just|merely)\b/u;
/** "not only this year, last year too": both are asked of. */
const wantsBoth = /^(?:but |and |so )?not (?:only|just|merely)\b.* (?:too|also|as well)\b/u;
/** "who is the third?", "the second one": a place in the list, and no day. */
const asksOfPlace =
  /^(?:and )?(?:who|which|which one)(?: is|'s| was| comes?| came)? (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: one| place)?(?: \?)?$/u;
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
/** "without Tom's", after follow-ups: no list of people is asked for. */
const withoutSome = /^(?:and |but |so )?(?:without|except|minus|all but|excluding|apart from)\b/u;
const isAnewOfPeople = (intent: Intent, last: Intent): boolean =>
  last.do === "list_follow_ups" && intent.do === "question" && isOfMore(intent);

/**
 * "drop the mugs", after who bought mugs, leaves nobody; after a sum, it is what mugs brought that is
 * to be left out, and nobody who bought them.
 */
function dropsGoods(intent: Intent, last: Intent, words: string): boolean {
  if (intent.do !== "refine" || last.do !== "question" || intent.filter === undefined) return false;
  // "who hasn't?", after who bought mugs: that they did is given up.
  if (intent.drop?.includes("bought") === true) return false;
  const denied = conjunction(intent.filter).filter(
    (each) => each.is === "not_bought" && each.product !== undefined && each.period === undefined,
  );
  const before = JSON.stringify(conjunction(last.question.filter));
  const isOfSum = !["list", "count", "contacts"].includes(last.question.measure);
  return denied.some(
    (each) =>
      (isOfSum && !ofPeople.test(words)) ||
      ("product" in each &&
        before.includes(`{"is":"bought","product":${JSON.stringify(each.product)}`)),
  );
}
const ofPeople = /\b(?:who|customers|people|those|buyers|bought|anyone|everyone|everybody)\b/u;

const isOfTurn = (intent: Intent): boolean =>
  intent.do === "refine" || intent.do === "question" || intent.do === "create_follow_up";

/** What was read of a turn, its words, and the question before. */
interface Turned {
  readonly intents: readonly Intent[];
  readonly words: string;
  readonly last: Intent;
  /** Whether somebody else is the first word. */
  readonly isOthers: boolean;
}

const against: readonly ((turned: Turned) => boolean)[] = [
  ({ intents, words }) => keepsThem.test(words) && JSON.stringify(intents).includes('{"is":"not"'),
  ({ intents, words }) => leavesOff.test(words) && intents.some(isOfMore),
  ({ intents, words, last }) => intents.some((intent) => dropsGoods(intent, last, words)),
  ({ intents, words, last }) =>
    withoutSome.test(words) && intents.some((intent) => isAnewOfPeople(intent, last)),
  ({ words }) => [isNoTurn, wantsBoth, asksOfPlace].some((said) => said.test(words)),
  ({ words, isOthers }) => isOthers && isHearsay.test(words),
];

/** Whether the words of a second turn speak against what was read in it. */
export function isTurnAgainst(
  intents: readonly Intent[],
  items: readonly Item[],
  last: Intent,
): boolean {
  const [first] = items;
  const isOthers =
    first?.shop.member !== undefined || /^(?:he|she|they|somebody)$/u.test(first?.word ?? "");
  const turned = { intents, words: spoken(items), last, isOthers };
  return intents.every(isOfTurn) && against.some((is) => is(turned));
}
