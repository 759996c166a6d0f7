import { has, type Item } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { wordsOf } from "../sentence.ts";
import { denies } from "./circumstance.ts";
import { isStrongStop } from "./part.ts";

type Clause = readonly Item[];

/**
 * "she might want 20 in June. Just log today's meeting with her", "it's her birthday, isn't it??
 * Anyway, log that I messaged her": what may be, or is asked by the way, before an exchange that was.
 */
export function isBeforeLog(before: Clause, order: Clause): boolean {
  const words = wordsOf(before);
  const isApart = isStrongStop(before.at(-1)) && before.every(({ mark }) => mark !== ":");
  return (
    isApart &&
    ordersLog(order) &&
    !before.some((item) => has(item, ...toldExchanges)) &&
    !conditional.test(words) &&
    (before.at(-1)?.mark === "?" ? isByTheWay(words, order) : may.test(words)) &&
    !denies.test(words)
  );
}

/** "anyway, log that I messaged her", "just log today's meeting with her" */
export const ordersLog = (clause: Clause): boolean => logging.test(wordsOf(clause));

/** What is only to be confirmed, or is dropped by "anyway". */
const isByTheWay = (words: string, order: Clause): boolean =>
  tail.test(words) || anyway.test(wordsOf(order));
const tail =
  /(?: (?:is|was|are|has|does|did|will|would|can)(?: not|n't) (?:it|he|she|they|that)| right| eh| innit| no| yeah| hey| isnt it)$/u;
const anyway =
  /^(?:(?:but|so|well|ok|and|oh) )*(?:anyway|anyways|anyhow|either way|in any case|regardless)\b/u;
const may =
  /\b(?:might|may|maybe|perhaps|probably|possibly|would|could|should|think|thinking|reckon)\b/u;
const conditional =
  /\b(?:if|unless|whether|in case|provided|once|when|whenever|until|till|suppose|supposing|imagine|pretend|says?|said|asked|told|wrote|claims?|joke|joking|kidding|test|testing|example|instead|rather|not sure|unsure|doubt|wait)\b/u;
const logging =
  /^(?:(?:anyway|anyways|anyhow|either way|in any case|so|but|just|please|for|now|only|ok|okay|can you|could you|would you|and|well|oh) )*(?:log|record|register|put down|note down|enter|jot down) (?:that (?:i|we) |(?:(?:an?|the|my|our|this|that|today|todays|today 's|yesterday|yesterday 's|this \S+) )*(?:'s )?(?:phone )?(?:call|meeting|visit|chat|talk|email|message|text)\b)/u;
