import { valueNotes } from "../customer-value/value-notes.ts";
import { type Block, note, type Reply } from "../reply.ts";
import {
  countedNoun,
  estimatedWords,
  figureWords,
  joinedTo,
  notProfit,
  shareOf,
  unitOf,
  valueOf,
} from "../wording/figures.ts";
import { stillOpen } from "../wording/habits.ts";
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
    return { type: "text", text: `${strong}${joinedTo(question.measure)}${about}.`, strong };
  });
}

/**
 * How it was counted: the share's parts, the dates, what is estimated, how far orders go. `whom`
 * are those it names, where not all of the question's filter need be said again.
 */
export async function figureNotes(
  question: Question,
  figures: readonly Figure[],
  asking: Asking,
  whom = question.filter,
): Promise<string> {
  const { measure } = question;
  const worded = { ...question, filter: whom };
  const [said, dated] = [aboutWords(worded, asking.said), aboutWords(worded, asking.dated)];
  const known = isOfOrders(question) ? await ordersKnown(asking) : undefined;
  return [
    ...figures.flatMap(({ of }) => (of === undefined ? [] : [`${shareOf(measure, of)}.`])),
    ...figures.flatMap(({ open }) => (open === undefined ? [] : stillOpen(open))),
    ...(said === dated ? [] : [countedAs(`${countedNoun(question)}${dated}`)]),
    ...(await valueNotes(question, asking)),
    ...(await estimates(question, figures, asking)),
    ...(known === undefined ? [] : [known]),
  ].join(" ");
}

/** How much of a profit rests on a margin, or that without any recorded cost it is none. */
async function estimates(
  question: Question,
  figures: readonly Figure[],
  { crm, by }: Asking,
): Promise<readonly string[]> {
  const guessed = figures.filter(({ estimatedMinor = 0 }) => estimatedMinor !== 0);
  if (guessed.length === 0) return [];
  const isAll = guessed.every(({ value, estimatedMinor }) => value === estimatedMinor);
  if (isAll && by.defaultMargin === undefined) {
    const revenue = await crm.questions.figures({ ...question, measure: "revenue" }, by);
    if (guessed.every((each) => revenue.some(({ value }) => value === each.value)))
      return [notProfit];
  }
  return guessed.flatMap(({ estimatedMinor = 0, currency }) =>
    currency === undefined ? [] : [estimatedWords(estimatedMinor, currency)],
  );
}

/** Whether a question is about orders, whose newest may be old. */
export const isOfOrders = ({ measure }: Question): boolean =>
  measure !== "interactions" && measure !== "contacts";
