import { optionsOf } from "../asking.ts";
import { readingSlot } from "../conversations/answer-pending.ts";
import type { Interpretation } from "../language/interpretation.ts";
import { currencyWords } from "../money.ts";
import { text } from "../reply.ts";
import { askedBack } from "../wording/conversation.ts";
import type { Plan } from "./plan.ts";

type Unclear = Extract<Interpretation, { outcome: "unclear" }>;

/** Asks what is meant: which of a few, or whether what was understood may be run. */
export function unclearPlan({ question, intent, ways }: Unclear, currency: string): Plan {
  if (intent === undefined)
    return { is: "reply", reply: askedBack(question, false), pending: "dropped" };
  if (ways === undefined)
    return {
      is: "reply",
      reply: { ...askedBack(question, true), intent },
      asks: { asks: "confirm", slot: readingSlot, intents: [intent] },
      pending: "dropped",
    };
  const choices = ways.map(({ label, intent: instead }) => ({
    label,
    words: [label, `${label} ${currencyWords(currency)}`],
    value: undefined,
    instead,
  }));
  return {
    is: "reply",
    reply: { kind: "clarify", blocks: [text(question), optionsOf(choices)], intent },
    asks: { asks: "choice", choices, slot: "number", intents: [intent] },
    pending: "dropped",
  };
}
