import { defineCapability } from "../capability.ts";
import { text } from "../reply.ts";
import { noWords } from "../wording/words.ts";

/** Shows the words that were taught. */
export const showWords = defineCapability({
  name: "show_words",
  kind: "question",
  summary: "Show the words that were taught.",
  role: "member",
  examples: [{ say: "which words did I teach you?", means: { do: "show_words" } }],
  async run(_intent, { settings }) {
    const words = await settings.words();
    return {
      outcome: "answer",
      reply: {
        kind: "answer",
        blocks: [
          words.length === 0
            ? text(noWords)
            : { type: "facts", facts: words.map(({ means, word }) => [word, means] as const) },
        ],
      },
    };
  },
});
