import type { Intent } from "../../intent.ts";
import { everybody, type Filter, isEverybody } from "../../questions/filter.ts";
import type { Interpretation } from "../interpretation.ts";

/**
 * "their calls this month", "how many visits with them?": what was logged with those of whom the
 * question before was, or is to be done for them. Where they were only some of a ranking nobody else
 * may be meant, so nothing is read.
 */
export function ofTheirs(
  found: Interpretation | undefined,
  said: string,
  last: Intent,
): { readonly of: Interpretation | undefined } | undefined {
  if (found?.outcome !== "understood" || last.do !== "question" || !pointing.test(said))
    return undefined;
  const { filter, limit } = last.question;
  if (!found.intents.every(isOfEverybody) || isEverybody(filter)) return undefined;
  return limit === undefined
    ? { of: { ...found, intents: found.intents.map((intent) => of(intent, filter)) } }
    : { of: undefined };
}
const pointing =
  /^(?:all )?their\b|\b(?:with|from|to|for|of) (?:them|those|these)$|\b(?:with|from|to|for|of) (?:them|those|these) (?!who|that|with|in|from|tagged)/iu;

/** Of what was logged or is to be done, and of whom is not said. */
const isOfEverybody = (intent: Intent): boolean => {
  if (intent.do === "list_follow_ups" || intent.do === "list_interactions")
    return intent.contact === undefined && isEverybody(intent.filter ?? everybody);
  return (
    intent.do === "question" &&
    intent.question.measure === "interactions" &&
    isEverybody(intent.question.filter)
  );
};

function of(intent: Intent, filter: Filter): Intent {
  if (intent.do === "list_follow_ups" || intent.do === "list_interactions")
    return { ...intent, filter };
  return intent.do === "question"
    ? { ...intent, question: { ...intent.question, filter } }
    : intent;
}
