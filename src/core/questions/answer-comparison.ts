import { type Block, note, type Reply } from "../reply.ts";
import { changeWords, figureAlone, unitOf, valueOf } from "../wording/figures.ts";
import { comparedLine, sameDaysLine } from "../wording/comparisons.ts";
import { rowName } from "../wording/periods.ts";
import { figureNotes } from "./answer-figure.ts";
import { choicesOf } from "./answer-list.ts";
import type { Asking } from "./asking.ts";
import { type Side, sameDays } from "./compared.ts";
import type { Figure } from "./question-store.ts";
import type { Question } from "./question.ts";

/** Answers "this month vs last month", "Berlin or Hamburg?": two figures and their difference. */
export async function answerComparison(
  question: Question,
  [first, second]: readonly [Side, Side],
  asking: Asking,
): Promise<Reply> {
  const [a, b] = await Promise.all([figuresOf(first, asking), figuresOf(second, asking)]);
  const pairs = paired(a, b);
  const lines = pairs.map((pair) => lineOf(question, [first, second], pair, asking));
  const same = await sameDaysOf(question, a, asking);
  const notes = await figureNotes(plain(first.question), [], asking);
  const [main] = pairs;
  return {
    kind: "answer",
    blocks: [
      ...lines,
      ...same,
      ...(notes === "" ? [] : [note(notes)]),
      ...choicesOf(false, asking),
    ],
    data: {
      rows: [
        { key: first.key, value: main === undefined ? null : valueOf(main[0]) },
        { key: second.key, value: main === undefined ? null : valueOf(main[1]) },
      ],
      value: main === undefined ? null : difference(main),
      unit: unitOf(question, main?.[0].currency ?? asking.by.currency),
    },
  };
}

const figuresOf = ({ question }: Side, { crm, by }: Asking): Promise<readonly Figure[]> =>
  crm.questions.figures(question, by);

/** What both sides have in common, for the line on how it was counted. */
const plain = ({ period: _period, ...question }: Question): Question => question;

type Pair = readonly [Figure, Figure];

/** The figures of both sides, currency by currency; what one side lacks is nothing there. */
function paired(a: readonly Figure[], b: readonly Figure[]): readonly Pair[] {
  const currencies = [...new Set([...a, ...b].map(({ currency }) => currency))];
  return currencies.map((currency): Pair => {
    const none: Figure = { value: currency === undefined ? null : 0, currency };
    const of = (figures: readonly Figure[]) =>
      figures.find((figure) => figure.currency === currency) ?? none;
    return [of(a), of(b)];
  });
}

function difference([a, b]: Pair): number | null {
  const [first, second] = [valueOf(a), valueOf(b)];
  return first === null || second === null ? null : Number((first - second).toFixed(10));
}

function lineOf(
  question: Question,
  [first, second]: readonly [Side, Side],
  [a, b]: Pair,
  asking: Asking,
): Block {
  const { measure } = question;
  const name = (side: Side) => nameOf(question, side, asking);
  const strong = figureAlone(measure, a);
  const text = comparedLine(
    measure,
    [strong, name(first)],
    [figureAlone(measure, b), name(second)],
    changeWords(measure, a, b),
  );
  return { type: "text", text, strong };
}

/** "this month", "Berlin", "Decaf". */
function nameOf({ compare }: Question, { question, key }: Side, asking: Asking): string {
  if (compare !== undefined && "period" in compare && question.period !== undefined)
    return asking.said.times.period(question.period);
  return rowName(key, asking.today);
}

/** A running period beside a whole one is set beside the same days of that one, too. */
async function sameDaysOf(
  question: Question,
  running: readonly Figure[],
  asking: Asking,
): Promise<readonly Block[]> {
  const { compare, period, ...rest } = question;
  if (compare === undefined || !("period" in compare) || period === undefined) return [];
  const days = sameDays(period, compare.period, asking.crm.clock);
  if (days === undefined) return [];
  const figures = await asking.crm.questions.figures({ ...rest, period: days }, asking.by);
  return paired(running, figures).map(([a, b]) => ({
    type: "text",
    text: sameDaysLine(
      asking.dated.times.period(days),
      figureAlone(question.measure, b),
      changeWords(question.measure, a, b),
    ),
  }));
}
