import { todayOf } from "../period.ts";
import { choicesOf } from "../questions/answer-list.ts";
import { type Asking, ordersKnown } from "../questions/asking.ts";
import { allOf } from "../questions/filter-parts.ts";
import type { Question } from "../questions/question.ts";
import { type Block, note, type Reply } from "../reply.ts";
import {
  cohortsHeadline,
  cohortsNote,
  newThen,
  waitHeadline,
  waitNote,
  waitShares,
} from "../wording/habits.ts";
import { populationSaid } from "../wording/population.ts";
import { rowName } from "../wording/periods.ts";
import { aboutWords, noFigure } from "../wording/questions.ts";
import { activeAfter, type Cohort, cohortsOf } from "./cohorts.ts";
import { waitingTime } from "./kaplan-meier.ts";

/** Months after the first order that a chat shows, cohorts it shows, and what its head says. */
const monthsShown = 6;
const cohortsShown = 5;
const monthsSaid = [1, 3, 6] as const;

/** Answers "cohort retention": who buys again in the months after their first order. */
export async function answerCohorts(question: Question, asking: Asking): Promise<Reply> {
  const today = todayOf(asking.crm.clock);
  const cohorts = cohortsOf(
    await asking.crm.questions.cohorts(question, asking.by),
    today.slice(0, 7),
  );
  const begun = cohorts.filter(({ active }) => active.length > 0);
  const shown = begun.slice(-(asking.rowsShown ?? cohortsShown));
  const shares = monthsSaid.flatMap((later): (readonly [number, number])[] => {
    const active = activeAfter(cohorts, later);
    return active === undefined ? [] : [[later, active.part / active.whole]];
  });
  const known = await ordersKnown(asking);
  const hidden = begun.length - shown.length;
  return {
    kind: "answer",
    blocks: [
      { type: "text", ...cohortsHeadline(shares, whomOf(question, asking)) },
      ...(shown.length === 0 ? [] : [tableOf(shown, today)]),
      note([cohortsNote(hidden), ...(known === undefined ? [] : [known])].join(" ")),
      ...choicesOf(hidden > 0, asking),
    ],
    data: {
      value: shares[0]?.[1] ?? null,
      unit: "share",
      rows: cohorts.map(({ month, customers }) => ({ key: month, value: customers })),
      items: itemsOf(cohorts),
    },
  };
}

/** Customers in words, by the question's filter and when they first ordered. */
function whomOf({ filter, period }: Question, { said }: Asking): string {
  const customers = allOf([{ is: "customer" }, filter]);
  return newThen(populationSaid(customers, said), period && said.times.period(period));
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;

const tableOf = (cohorts: readonly Cohort[], today: string): Block => ({
  type: "table",
  columns: ["", "", ...Array.from({ length: monthsShown }, () => "")],
  rows: cohorts.map(({ month, customers, active }) => [
    rowName(month, today),
    customers.toLocaleString("en"),
    ...Array.from({ length: monthsShown }, (_, at) =>
      active[at] === undefined ? "" : share(active[at], customers),
    ),
  ]),
  numeric: Array.from({ length: monthsShown + 1 }, (_, at) => at + 1),
});

/** One row a cohort for programs and files; what is not over yet is null. */
function itemsOf(cohorts: readonly Cohort[]): readonly Readonly<Record<string, unknown>>[] {
  const most = Math.max(0, ...cohorts.map(({ active }) => active.length));
  return cohorts.map(({ month, customers, active }) => ({
    cohort: month,
    customers,
    ...Object.fromEntries(
      Array.from({ length: most }, (_, at) => [`month_${at + 1}`, active[at] ?? null]),
    ),
  }));
}

const daysSaid = [30, 60, 90, 365] as const;

/** Answers "how long until they buy again": the wait for the second order. */
export async function answerSecondOrder(question: Question, asking: Asking): Promise<Reply> {
  const waits = await asking.crm.questions.secondOrders(question, asking.by);
  const about = aboutWords(question, asking.said);
  const came = waits.reduce((sum, each) => sum + each.came, 0);
  const whole = came + waits.reduce((sum, { waiting }) => sum + waiting, 0);
  if (whole === 0)
    return {
      kind: "answer",
      blocks: [{ type: "text", text: noFigure(question, about) }],
      data: { value: null, unit: "days" },
    };
  const { median, shareBy } = waitingTime(waits);
  const shares = daysSaid.map((days): readonly [number, number] => [days, shareBy(days)]);
  const known = await ordersKnown(asking);
  return {
    kind: "answer",
    blocks: [
      { type: "text", ...waitHeadline(median, about) },
      { type: "text", text: waitShares(shares) },
      note([waitNote(came, whole), ...(known === undefined ? [] : [known])].join(" ")),
      ...choicesOf(false, asking),
    ],
    data: {
      value: median ?? null,
      unit: "days",
      rows: shares.map(([days, value]) => ({ key: String(days), value })),
    },
  };
}
