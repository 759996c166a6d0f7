import { type Block, note, type Reply } from "../reply.ts";
import { estimatedWords, figureWords, shareOf, unitOf, valueOf } from "../wording/figures.ts";
import { countedAs } from "../wording/lists.ts";
import { aboutWords, noFigure } from "../wording/questions.ts";
import { choicesOf } from "./answer-list.ts";
import { type Asking, ordersKnown } from "./asking.ts";
import type { Figure } from "./question-store.ts";
import type { Question } from "./question.ts";

/** Answers "how much …?": one figure, one line for each currency. */
export async function answerFigure(question: Question, asking: Asking): Promise<Reply> {
  const figures = await asking.crm.questions.figures(question, asking.by);
  const [first] = figures;
  const notes = await figureNotes(question, figures, asking);
  return {
    kind: "answer",
    blocks: [
      ...figureLines(question, figures, asking),
      ...(notes === "" ? [] : [note(notes)]),
      ...choicesOf(false, asking),
    ],
    data: {
      value: first === undefined ? null : valueOf(first),
      unit: unitOf(question, first?.currency ?? asking.by.currency),
    },
  };
}

/** "€6,350 revenue this month", a line for each currency. */
export function figureLines(
  question: Question,
  figures: readonly Figure[],
  asking: Asking,
): readonly Block[] {
  const about = aboutWords(question, asking.said);
  if (figures.every(({ value }) => value === null))
    return [{ type: "text", text: noFigure(question, about) }];
  return figures.map((figure) => {
    const strong = figureWords(question, figure);
    return { type: "text", text: `${strong}${about}.`, strong };
  });
}

/** How it was counted: the share's parts, the dates, what is estimated, how far orders go. */
export async function figureNotes(
  question: Question,
  figures: readonly Figure[],
  asking: Asking,
): Promise<string> {
  const { measure } = question;
  const [said, dated] = [aboutWords(question, asking.said), aboutWords(question, asking.dated)];
  const known = isOfOrders(question) ? await ordersKnown(asking) : undefined;
  return [
    ...figures.flatMap(({ of }) => (of === undefined ? [] : [`${shareOf(measure, of)}.`])),
    ...(said === dated ? [] : [countedAs(`counted${dated}`)]),
    ...figures.flatMap(({ estimatedMinor, currency }) =>
      estimatedMinor === undefined || estimatedMinor === 0 || currency === undefined
        ? []
        : [estimatedWords(estimatedMinor, currency)],
    ),
    ...(known === undefined ? [] : [known]),
  ].join(" ");
}

/** Whether a question is about orders, whose newest may be old. */
export const isOfOrders = ({ measure }: Question): boolean =>
  measure !== "interactions" && measure !== "contacts";
