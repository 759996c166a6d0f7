import type { Intent } from "../intent.ts";
import { refined } from "../questions/refine.ts";
import { type Asked, questionsIn } from "./ask.ts";
import type { Situation } from "./interpretation.ts";
import { has, type Item, wordOf } from "./items.ts";
import { withMeantBehind } from "./meant-behind.ts";
import { refinementIn } from "./refinement.ts";
import { contentOf, wordsOf } from "./sentence.ts";

/**
 * "how many contacts in Leeds? and York?": two questions, each with an answer of its own, where each
 * mark is followed by "and" or by one thing alone that stands in place of what was asked of before.
 */
export function askedOnceMore(asked: readonly Item[], situation: Situation): Asked | undefined {
  const [first = [], ...others] = questionsOf(asked);
  if (others.length === 0 || others.length > 3 || has(first[0], "AND")) return undefined;
  if (withMeantBehind(asked) !== asked) return undefined;
  const intent = others.every(goesOn) ? onlyOne(questionsIn(first)) : undefined;
  const intents = others.reduce<readonly Intent[] | undefined>(
    (before, part) => withNext(before, part, situation),
    intent && [intent],
  );
  return intents && { intents };
}

/** What is asked, where it is one thing and wholly understood. */
function onlyOne(found: Asked | undefined): Intent | undefined {
  if (found === undefined || (found.ignored ?? found.unclear) !== undefined) return undefined;
  return found.intents.length === 1 ? found.intents[0] : undefined;
}

/** The questions so far and the next, which changes the last of them. */
function withNext(
  before: readonly Intent[] | undefined,
  part: readonly Item[],
  situation: Situation,
): readonly Intent[] | undefined {
  const last = before?.at(-1);
  if (before === undefined || last === undefined) return undefined;
  const change = refinementIn(part, { ...situation, lastQuestion: last });
  const next = change?.do === "refine" && change.back !== true ? refined(last, change) : undefined;
  return next && [...before, next];
}

/** What stands between question marks, or before "and how many of those …". */
function questionsOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const [at, item] of items.entries())
    if (item.mark === "?" || asksOfThose(items, at)) parts.push(has(item, "AND") ? [item] : []);
    else parts.at(-1)?.push(item);
  return parts.filter((part) => contentOf(part).length > 0);
}

const asksOfThose = (items: readonly Item[], at: number): boolean =>
  (items[at]?.mark === "," || has(items[at], "AND")) &&
  at > 2 &&
  (ofThose.test(wordsOf(items.slice(at + 1, at + 6))) || elided.test(wordsOf(items.slice(at + 1))));
/** "how many of those": of what was just counted. */
const ofThose = /^(?:and )?how many (?:of|out of|among) (?:those|them|these)\b/u;

/** "…, and what did the ones in York": no verb of its own, so it is the one before. */
const elided =
  /^(?!.*\b(?:buy|bring|earn|give|log|make|order|owe|pay|say|spend|spent|take|tell|want)\b)(?:and )?(?:what|how much|how many) (?:did|do|have) (?:the ones|the people|the customers|customers|people) (?:in|from|tagged)(?: \S+){1,3}$/u;

/** "and York", "and in May", "what about Ana": no question by itself. */
const goesOn = (part: readonly Item[]): boolean =>
  ofThose.test(wordsOf(part)) ||
  elided.test(wordsOf(part)) ||
  (!asksAnew(part) && (leads.test(wordsOf(part)) || isOneThing(part)));
const leads = /^(?:and|what about|how about|or|ditto|same for)\b/u;
const asksAnew = (part: readonly Item[]): boolean =>
  part.some((item) => has(item, "WHO", "HOW_MUCH", "WHEN", "LIST", "THEM")) ||
  (part.some((item) => has(item, "WHAT", "HOW_MANY")) &&
    !/^(?:what|how) about\b/u.test(wordsOf(part)));

/** A place, a product or a time alone. */
const isOneThing = (part: readonly Item[]): boolean => {
  const [item, ...others] = contentOf(part);
  return (
    others.length === 0 &&
    wordOf(item) !== "" &&
    (Object.keys(item?.shop ?? {}).length > 0 ||
      (item?.entities.some(({ kind }) => kind === "period") ?? false))
  );
};
