import { type Block, note, type Reply } from "../reply.ts";
import {
  comparedBy,
  comparedPeriods,
  comparedSides,
  sameDaysLine,
} from "../wording/comparisons.ts";
import { changeWords, figureAlone, unitOf, valueOf } from "../wording/figures.ts";
import { listed } from "../wording/common.ts";
import { rowName } from "../wording/periods.ts";
import { aboutWords } from "../wording/questions.ts";
import { isOfOrders } from "./answer-figure.ts";
import { choicesOf } from "./answer-list.ts";
import { type Asking, ordersKnown } from "./asking.ts";
import { comparedGroups } from "./compared-groups.ts";
import { periodIn, type Side, sameDays } from "./compared.ts";
import type { Figure } from "./question-store.ts";
import type { Question } from "./question.ts";

type Sides = readonly [Side, Side];

/** Answers "this month vs last month", "Berlin or Hamburg?": two figures and their difference. */
export async function answerComparison(
  question: Question,
  sides: Sides,
  asking: Asking,
): Promise<Reply> {
  const [a, b] = [await figuresOf(sides[0], asking), await figuresOf(sides[1], asking)];
  const pairs = paired(a, b);
  const [main] = pairs;
  const known = isOfOrders(question) ? await ordersKnown(asking) : undefined;
  return {
    kind: "answer",
    blocks: [
      ...pairs.map((pair) => lineOf(question, sides, pair, asking)),
      ...(await comparedGroups(
        question,
        sides,
        { currency: main?.[0].currency, names: namesOf(question, sides, asking) },
        asking,
      )),
      ...(await sameDaysOf(question, [a, b], asking)),
      note(
        [countedHow(question, sides, asking), ...(known === undefined ? [] : [known])].join(" "),
      ),
      ...choicesOf(false, asking),
    ],
    data: {
      rows: sides.map(({ key }, at) => {
        const figure = main?.[at];
        return { key, value: figure === undefined ? null : valueOf(figure) };
      }),
      value: main === undefined ? null : difference(main),
      unit: unitOf(question, main?.[0].currency ?? asking.by.currency),
    },
  };
}

const figuresOf = ({ question }: Side, { crm, by }: Asking): Promise<readonly Figure[]> =>
  crm.questions.figures(question, by);

export type Pair = readonly [Figure, Figure];

/** The figures of both sides, currency by currency; what one side lacks is nothing there. */
export function paired(a: readonly Figure[], b: readonly Figure[]): readonly Pair[] {
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

const isOfPeriods = ({ compare }: Question): boolean =>
  compare !== undefined && "period" in compare;

function lineOf(question: Question, [first, second]: Sides, [a, b]: Pair, asking: Asking): Block {
  const { measure } = question;
  const change = changeWords(measure, a, b);
  const one = [figureAlone(measure, a), nameOf(question, first, asking)] as const;
  const other = [figureAlone(measure, b), nameOf(question, second, asking)] as const;
  const line = isOfPeriods(question)
    ? comparedPeriods(measure, one, other, change)
    : comparedSides(one, other, change);
  return { type: "text", ...line };
}

const namesOf = (question: Question, [first, second]: Sides, asking: Asking) =>
  [nameOf(question, first, asking), nameOf(question, second, asking)] as const;

/** "this month", "Berlin", "Decaf". */
function nameOf(question: Question, side: Side, asking: Asking): string {
  const period = periodIn(side.question);
  return isOfPeriods(question) && period !== undefined
    ? asking.said.times.period(period)
    : rowName(side.key, asking.today);
}

/** What was compared, with its dates. */
function countedHow(question: Question, sides: Sides, asking: Asking): string {
  const { measure } = question;
  const { period: _period, ...timeless } = sides[0].question;
  if (isOfPeriods(question)) {
    const dates = sides.flatMap((side) => {
      const period = periodIn(side.question);
      return period === undefined ? [] : asking.dated.times.period(period);
    });
    const about = question.period === undefined ? "" : aboutWords(timeless, asking.dated);
    return comparedBy(measure, `${about} ${listed(dates)}`);
  }
  const { filter: _filter, product, ...rest } = sides[0].question;
  const isOfProducts = question.compare !== undefined && "product" in question.compare;
  return comparedBy(
    measure,
    aboutWords(
      {
        ...rest,
        filter: isOfProducts ? question.filter : { is: "all", of: [] },
        ...(product === undefined || isOfProducts ? {} : { product }),
      },
      asking.dated,
    ),
  );
}

/** A running period beside a whole one is set beside the same days of that one, too. */
async function sameDaysOf(
  question: Question,
  [first, second]: readonly [readonly Figure[], readonly Figure[]],
  asking: Asking,
): Promise<readonly Block[]> {
  const { compare, period, ...rest } = question;
  if (compare === undefined || !("period" in compare) || period === undefined) return [];
  const { clock } = asking.crm;
  const before = sameDays(period, compare.period, clock);
  const days = before ?? sameDays(compare.period, period, clock);
  if (days === undefined) return [];
  const running = before === undefined ? second : first;
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
