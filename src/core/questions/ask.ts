import { defineCapability } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { answerCohorts, answerSecondOrder } from "../customer-value/answer-habits.ts";
import type { Reply } from "../reply.ts";
import { meansCustomers } from "../wording/population.ts";
import { answerComparison } from "./answer-comparison.ts";
import { answerFigure } from "./answer-figure.ts";
import { answerGroups } from "./answer-groups.ts";
import { type Answered, answerCount, answerList } from "./answer-list.ts";
import { type Asking, askingOf } from "./asking.ts";
import { sidesOf } from "./compared.ts";
import { questionExamples } from "./examples.ts";
import { orderingOf } from "./list-order.ts";
import type { Measure, Question } from "./question.ts";
import { roleForQuestion } from "./rights.ts";
import { answerAhead } from "./still-ahead.ts";

/** Lists, counts, figures, rankings, trends and comparisons. */
export const askQuestion = defineCapability({
  name: "question",
  kind: "question",
  summary: "List contacts, count them, and give figures, rankings, trends and comparisons.",
  role: ({ question }) => roleForQuestion(question),
  examples: questionExamples,
  run: async (intent, crm) => ({
    outcome: "answer",
    ...(await answerQuestion(intent.question, crm)),
    question: intent,
  }),
});

/** Computes a question and puts its answer into words. */
async function answerQuestion(asked: Question, crm: Crm): Promise<Answered> {
  const asking = askingOf(crm);
  const question = settled(asked);
  const { group, measure } = question;
  const ahead = answerAhead(question, asking);
  if (ahead !== undefined) return { reply: ahead };
  const sides = sidesOf(question, crm.clock);
  if (sides === undefined && group === undefined && measure === "list")
    return await answerList(question, asking);
  if (sides !== undefined) return { reply: await answerComparison(question, sides, asking) };
  if (group !== undefined) return { reply: await answerGroups({ ...question, group }, asking) };
  return { reply: await answerOne(measure, question, asking) };
}

async function answerOne(measure: Measure, question: Question, asking: Asking): Promise<Reply> {
  if (measure === "cohorts") return await answerCohorts(question, asking);
  if (measure === "second_order_wait") return await answerSecondOrder(question, asking);
  if (measure === "count") return await answerCount(question, asking);
  return await answerFigure(question, asking);
}

/**
 * The same question in the form it is computed in: figures by contact are a ranking of contacts,
 * people that are grouped or compared are counted.
 */
export function settled(question: Question): Question {
  const { group, measure, compare, ...rest } = question;
  if (measure === "cohorts") return { ...rest, measure };
  const by = orderingOf[measure];
  if (group === "contact" && by !== undefined) {
    const order = rest.order ?? { by, direction: "desc" as const };
    return { ...rest, measure: "list", order };
  }
  if (measure !== "list" && measure !== "count") return question;
  if (group === undefined && compare === undefined) return question;
  const people = meansCustomers(question.filter) ? "customers" : "contacts";
  return { ...question, measure: people };
}
