import { type Block, note, type Reply } from "../reply.ts";
import { type MoneyStyle, styleOfMany } from "../money.ts";
import { figureAlone, figureWords, unitOf, valueOf } from "../wording/figures.ts";
import { groupHeadline, groupNames, packed, topHeadline } from "../wording/groups.ts";
import { noUsualWait, ofSome, tooSmall } from "../wording/habits.ts";
import { earlierThere, inCurrency, moreThere } from "../wording/lists.ts";
import { aboutWords } from "../wording/questions.ts";
import { rfmGrouping } from "../wording/segments.ts";
import { figureNotes } from "./answer-figure.ts";
import { choicesOf } from "./answer-list.ts";
import type { Asking } from "./asking.ts";
import type { Figure, GroupRow } from "./question-store.ts";
import type { Group, Measure, Question } from "./question.ts";

export type Grouped = Question & { readonly group: Group };

/** Groups that are stretches of time, shown as a course rather than a ranking. */
const courses: ReadonlySet<Group> = new Set(["day", "week", "month", "quarter", "year", "weekday"]);

/** Answers "… by month", "… per product", "top 3 cities by revenue". */
export async function answerGroups(question: Grouped, asking: Asking): Promise<Reply> {
  const { limit, ...unlimited } = question;
  const rows = await asking.crm.questions.grouped(ranked(unlimited, limit), asking.by);
  const { group: _group, order: _order, ...whole } = unlimited;
  const totals = await asking.crm.questions.figures(whole, asking.by);
  const currencies = currenciesOf(rows);
  const [first] = currencies;
  const enough = rows.filter((row) => isEnough(question, row));
  const found = currencies.map((currency) => best(inOne(enough, currency), limit));
  const [main = []] = found;
  const notes = await notesOf(question, main, totals, rows.length - enough.length, asking);
  return {
    kind: "answer",
    blocks: [
      headline(question, main, totals[0], asking),
      ...found.flatMap((each, at) => [
        ...(at === 0 ? [] : [{ type: "text" as const, text: inCurrency(currencies[at] ?? "") }]),
        ...drawn(question, each, asking),
      ]),
      ...(notes === "" ? [] : [note(notes)]),
      ...choicesOf(main.length > shownOf(question, asking), asking),
    ],
    data: {
      rows: main.map((row) => ({ key: row.key, value: valueOf(row) })),
      unit: unitOf(question, first ?? asking.by.currency),
      ...(totals[0] === undefined ? {} : { value: valueOf(totals[0]) }),
    },
  };
}

/** "revenue by month", of which only three are wanted: the best of them, and not the first. */
const ranked = (question: Grouped, limit: number | undefined): Grouped =>
  limit === undefined || question.order !== undefined || !courses.has(question.group)
    ? question
    : { ...question, order: { by: "revenue", direction: "desc" } };

/** The currencies of the rows, in the order they come: the commonest first. */
const currenciesOf = (rows: readonly GroupRow[]): readonly (string | undefined)[] => [
  ...new Set(rows.map(({ currency }) => currency)),
];

const inOne = (rows: readonly GroupRow[], currency: string | undefined): readonly GroupRow[] =>
  rows.filter((row) => row.currency === currency);

/** A ranking names what it ranks: the rows of nobody and nothing are not in it. */
const best = (rows: readonly GroupRow[], limit: number | undefined): readonly GroupRow[] =>
  limit === undefined ? rows : rows.filter(({ key }) => key !== "").slice(0, limit);

/** Shares and waits that say nothing of a handful of customers. */
const comparedFairly: ReadonlySet<Measure> = new Set(["first_year_return", "second_order_wait"]);
const leastCompared = 20;
const cellOf = ({ measure }: Question, row: GroupRow, style: MoneyStyle): string =>
  comparedFairly.has(measure) && row.of !== undefined
    ? ofSome(figureAlone(measure, row), row.of.whole)
    : figureAlone(measure, row, style);
const isEnough = ({ measure }: Question, { of }: Figure): boolean =>
  !comparedFairly.has(measure) || (of?.whole ?? 0) >= leastCompared;

/** How many rows are shown: a year of months, six of a kind, ten of a ranking. */
function shownOf({ group, limit }: Grouped, { rowsShown }: Asking): number {
  if (rowsShown !== undefined) return rowsShown;
  if (courses.has(group)) return 12;
  return limit === undefined ? 6 : Math.min(limit, 10);
}

function headline(
  question: Grouped,
  rows: readonly GroupRow[],
  total: Figure | undefined,
  asking: Asking,
): Block {
  const about = aboutWords(question, asking.said);
  const { strong, text } =
    question.limit !== undefined || total === undefined
      ? topHeadline(question, rows.length, about)
      : groupHeadline(figureWords(question, total), question, about);
  return { type: "text", text: rows.length === 0 ? `${text}.` : `${text}:`, strong };
}

/** The year that the head names already: "revenue by month in 2025". */
const yearNamed = ({ period }: Question, { said }: Asking): string | undefined =>
  period === undefined ? undefined : /^in (\d{4})$/.exec(said.times.period(period))?.[1];

/** A course several to a line; a ranking one to a line. */
function drawn(question: Grouped, rows: readonly GroupRow[], asking: Asking): readonly Block[] {
  if (rows.length === 0) return [];
  const most = shownOf(question, asking);
  const shown = courses.has(question.group) ? rows.slice(-most) : rows.slice(0, most);
  const names = groupNames(question.group, asking.crm.clock, yearNamed(question, asking));
  const amounts = shown.map(({ value }) => value);
  const style = styleOfMany(amounts, shown[0]?.currency ?? asking.by.currency);
  const parts = shown.map((row): readonly [string, string] => [
    names(row.key),
    cellOf(question, row, style),
  ]);
  if (courses.has(question.group)) return [{ type: "text", text: packed(parts) }];
  return [
    {
      type: "table",
      columns: ["", ""],
      rows: parts.map(([name, figure], at) => [`${at + 1} ${name}`, figure]),
      numeric: [1],
    },
  ];
}

async function notesOf(
  question: Grouped,
  rows: readonly GroupRow[],
  totals: readonly Figure[],
  small: number,
  asking: Asking,
): Promise<string> {
  const more = rows.length - shownOf(question, asking);
  const there = courses.has(question.group) ? earlierThere : moreThere;
  const notes = await figureNotes(question, totals.map(withoutShare), asking);
  const { measure } = question;
  return [
    ...(more > 0 ? [there(more)] : []),
    ...(question.group === "segment" ? [rfmGrouping] : []),
    ...(comparedFairly.has(measure) ? [tooSmall(leastCompared, small)] : []),
    ...(measure === "second_order_wait" && rows.some(({ value }) => value === null)
      ? [noUsualWait]
      : []),
    ...(notes === "" ? [] : [notes]),
  ].join(" ");
}

const withoutShare = ({ of: _of, ...figure }: Figure): Figure => figure;
