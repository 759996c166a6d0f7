import { defineCapability, type Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { Intent } from "../intent.ts";
import type { Reply } from "../reply.ts";
import { text } from "../reply.ts";
import { noSuchAnswer } from "../wording/answers.ts";
import { asked } from "./asked.ts";
import { csvOf } from "./csv-file.ts";

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

/** Asks a question again on today's data, with today's rights, and does something with its reply. */
async function again(
  number: number | undefined,
  crm: Crm,
  use: (reply: Reply) => Reply,
): Promise<Outcome> {
  const question = await questionOf(number, crm);
  if (question === undefined) return unknownAnswer(number);
  const outcome = await asked(question, crm);
  return outcome.outcome === "answer" ? { ...outcome, reply: use(outcome.reply) } : outcome;
}

export const answerAgain = defineCapability({
  name: "answer_again",
  kind: "question",
  summary: "Answers a numbered question again, on today's data",
  role: "viewer",
  examples: [{ say: "A17 again", means: { do: "answer_again", answer: 17 } }],
  run: async ({ answer }, crm) => await again(answer, crm, (reply) => reply),
});

export const rows = defineCapability({
  name: "rows",
  kind: "question",
  summary: "Shows all rows behind an answer",
  role: "viewer",
  examples: [{ say: "rows", means: { do: "rows" } }],
  run: async ({ answer }, crm) => await again(answer, crm, allRows),
});

export const csv = defineCapability({
  name: "csv",
  kind: "question",
  summary: "Gives the rows behind an answer as a CSV file",
  role: "owner",
  examples: [{ say: "csv", means: { do: "csv" } }],
  run: async ({ answer }, crm) =>
    await again(answer, crm, (reply) => ({
      ...reply,
      blocks: [{ type: "file", name: `answer${answer ?? ""}.csv`, content: csvOf(reply) }],
    })),
});

const shownCell = (cell: unknown): readonly string[] =>
  typeof cell === "string" || typeof cell === "number" ? [String(cell)] : [];

/** Everything the answer counts, a line each. */
function allRows(reply: Reply): Reply {
  const { contacts = [], rows: scored = [], items = [] } = reply.data ?? {};
  const lines =
    scored.length > 0
      ? scored.map(({ key, value }) => (value === null ? key : `${key} · ${value}`))
      : items.length > 0
        ? items.map((item) => Object.values(item).flatMap(shownCell).join(" · "))
        : contacts;
  const numbered = lines.map((line, at) => `${at + 1} ${line}`);
  return numbered.length === 0
    ? reply
    : { ...reply, blocks: [{ type: "text", text: numbered.slice(0, 200).join("\n") }] };
}
