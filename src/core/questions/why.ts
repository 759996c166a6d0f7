import { defineCapability, type Outcome } from "../capability.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Intent } from "../intent.ts";
import { text } from "../reply.ts";
import { sentence } from "../wording/common.ts";
import { noRule, noSuchAnswer, onIt } from "../wording/answers.ts";
import { populationSaid } from "../wording/population.ts";
import { aboutWords } from "../wording/questions.ts";
import { measureWords } from "../wording/figures.ts";
import { questionOf } from "./again.ts";
import { type Asking, askingOf } from "./asking.ts";
import { conjunction } from "./filter-parts.ts";

const answer = (words: string): Outcome => ({
  outcome: "answer",
  reply: { kind: "answer", blocks: [text(words)] },
});

/** The rule behind an answer, with its dates. */
export const why = defineCapability({
  name: "why",
  kind: "question",
  summary: "Says by which rule an answer was counted",
  role: "viewer",
  examples: [{ say: "why?", means: { do: "why" } }],
  async run(intent, crm) {
    const question = await questionOf(intent.answer, crm);
    if (question === undefined) return answer(noSuchAnswer(intent.answer));
    return answer(ruleOf(question, askingOf(crm)) ?? noRule);
  },
});

function ruleOf(intent: Intent, { dated }: Asking): string | undefined {
  if (intent.do !== "question") return undefined;
  const { question } = intent;
  const said = populationSaid(question.filter, dated);
  return question.measure === "list" || question.measure === "count"
    ? `Counted were ${said}.`
    : `${sentence(measureWords[question.measure].many)}${aboutWords(question, dated)}.`;
}

/** Why somebody is on a list, or is not: the conditions one by one. */
export const whyListed = defineCapability({
  name: "why_listed",
  kind: "question",
  summary: "Says why somebody is on a list, or is not",
  role: "member",
  examples: [
    { say: "why is Mark Bell on it?", means: { do: "why_listed", contact: { name: "Mark Bell" } } },
  ],
  async run(intent, crm) {
    const last = await questionOf(intent.answer, crm);
    if (last === undefined) return answer(noSuchAnswer(intent.answer));
    if (last.do !== "question") return answer(noRule);
    const sought = await findContact(intent.contact, crm, {
      intent,
      path: "contact",
      reading: true,
    });
    if (sought.outcome === "stop") return sought.result;
    const { by, dated } = askingOf(crm);
    const failing: string[] = [];
    for (const condition of conjunction(last.question.filter))
      if (!(await crm.questions.matches(condition, sought.contact.id, by)))
        failing.push(populationSaid(condition, dated));
    const isOn = failing.length === 0;
    const rule = isOn
      ? `it holds ${populationSaid(last.question.filter, dated)}`
      : `it holds ${populationSaid(last.question.filter, dated)}, and this does not: ${failing.join("; ")}`;
    return { ...answer(onIt(sought.contact.name, isOn, rule)), contactId: sought.contact.id };
  },
});
