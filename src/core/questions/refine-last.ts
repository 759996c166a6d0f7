import { defineCapability, type Outcome } from "../capability.ts";
import { text } from "../reply.ts";
import { cannotBeRefined, nothingToRefine } from "../wording/answers.ts";
import { asked } from "./asked.ts";
import { refined } from "./refine.ts";

const clarify = (words: string): Outcome => ({
  outcome: "answer",
  reply: { kind: "clarify", blocks: [text(words)] },
});

/** The question before, narrowed, widened or with something in place of something else. */
export const refine = defineCapability({
  name: "refine",
  kind: "question",
  summary: "Change the question before: narrow it, move it to another time, cut it another way.",
  role: "viewer",
  examples: [
    {
      after: "who hasn't bought in 90 days?",
      say: "only those in Berlin",
      means: { do: "refine", how: "narrow", filter: { is: "city", any: ["Berlin"] } },
    },
    {
      after: "revenue this month",
      say: "and last month?",
      means: { do: "refine", how: "replace", period: { is: "calendar", unit: "month", shift: -1 } },
    },
    {
      after: "top 5 customers",
      say: "by city",
      means: { do: "refine", how: "replace", group: "city" },
    },
  ],
  async run(intent, crm) {
    const questions = crm.questionsAsked;
    const last = intent.back === true ? questions.at(-2) : questions.at(-1);
    if (last === undefined) return clarify(nothingToRefine);
    if (intent.back === true) return await asked(last, crm);
    const next = refined(last, intent);
    return next === undefined ? clarify(cannotBeRefined) : await asked(next, crm);
  },
});
