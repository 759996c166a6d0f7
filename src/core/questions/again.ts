import { defineCapability, type Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { Intent } from "../intent.ts";
import { type Block, type Reply, text } from "../reply.ts";
import { csvName, fileCutShort, noSuchAnswer, nothingToWrite } from "../wording/answers.ts";
import { asked } from "./asked.ts";
import { csvOf, listCsv } from "./csv-file.ts";

/** The question an answer stands for: by its number, else the last one of the conversation. */
export async function questionOf(
  number: number | undefined,
  crm: Crm,
): Promise<Intent | undefined> {
  if (number === undefined) return crm.questionsAsked.at(-1);
  return (await crm.conversations.answer(number))?.intent;
}

const unknownAnswer = (number: number | undefined): Outcome => ({
  outcome: "answer",
  reply: { kind: "answer", blocks: [text(noSuchAnswer(number))] },
});

/** Asks a question again, on today's data and with today's rights. */
async function again(number: number | undefined, crm: Crm): Promise<Outcome> {
  const question = await questionOf(number, crm);
  return question === undefined ? unknownAnswer(number) : await asked(question, crm);
}

export const answerAgain = defineCapability({
  name: "answer_again",
  kind: "question",
  summary: "Answer a numbered question again, on today's data.",
  role: "viewer",
  examples: [
    { after: "revenue this month", say: "A1 again", means: { do: "answer_again", answer: 1 } },
  ],
  run: async ({ answer }, crm) => await again(answer, crm),
});

/** The most rows that are shown in a chat; all there are come as a file. */
const mostRows = 50;

export const rows = defineCapability({
  name: "rows",
  kind: "question",
  summary: "Show the rows behind an answer.",
  role: "viewer",
  examples: [{ after: "who hasn't bought in 90 days?", say: "rows", means: { do: "rows" } }],
  run: async ({ answer }, crm) => await again(answer, { ...crm, rowsShown: mostRows }),
});

/** Says so where a file does not hold all that was found. */
function cutShort({ data: { contacts = [], items, total = 0 } = {} }: Reply): string | undefined {
  const held = items?.length ?? contacts.length;
  return held > 0 && held < total ? fileCutShort(held, total) : undefined;
}

export const csv = defineCapability({
  name: "csv",
  kind: "question",
  summary: "Give the rows behind an answer as a CSV file.",
  role: "owner",
  examples: [{ after: "who hasn't bought in 90 days?", say: "csv", means: { do: "csv" } }],
  async run({ answer }, crm) {
    const question = await questionOf(answer, crm);
    if (question === undefined) return unknownAnswer(answer);
    const outcome = await asked(question, crm);
    if (outcome.outcome !== "answer") return outcome;
    const { reply } = outcome;
    const content = (await listCsv(question, crm)) ?? csvOf(reply);
    if (content === undefined)
      return { ...outcome, reply: { ...reply, blocks: [text(nothingToWrite)] } };
    const { question: _again, ...rest } = outcome;
    const name = csvName(answer ?? crm.lastAnswer);
    const blocks: Block[] = [{ type: "file", name, content }];
    const cut = cutShort(reply);
    if (cut !== undefined) blocks.unshift(text(cut));
    return { ...rest, reply: { ...reply, blocks } };
  },
});
