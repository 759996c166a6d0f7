import { questionIn } from "./ask.ts";
import type { Interpret } from "./interpretation.ts";
import { read } from "./items.ts";

/** The offline interpreter: words in, checked intents out, without a key and without a network. */
export function createInterpreter(): Interpret {
  return async (text, situation) => {
    const { asked } = read(text, situation);
    const question = questionIn(asked);
    if (question === undefined) return { outcome: "unknown", suggestions: [] };
    if (question.unclear !== undefined)
      return {
        outcome: "unclear",
        question: `Do you mean ${question.unclear}?`,
        intent: question.intent,
      };
    return { outcome: "understood", intents: [question.intent] };
  };
}
