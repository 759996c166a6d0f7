import { type Clock, type Period, resolvePeriod, todayOf } from "../period.ts";
import { note, type Reply } from "../reply.ts";
import { measureWords, unitOf } from "../wording/figures.ts";
import { meansCustomers } from "../wording/population.ts";
import { expectedInstead, notYet, predictedValue } from "../wording/questions.ts";
import { choicesOf } from "./answer-list.ts";
import type { Asking } from "./asking.ts";
import { isEverybody } from "./filter.ts";
import { conditionsOf } from "./filter-parts.ts";
import type { Question } from "./question.ts";

/**
 * The answer where a time is named that has not begun: nothing was sold or logged in it, which is
 * no zero. Of money, what customers should bring is offered in its place.
 */
export function answerAhead(question: Question, asking: Asking): Reply | undefined {
  const { clock } = asking.crm;
  const ahead = timesNamed(question).find((period) => isAhead(period, clock));
  if (ahead === undefined) return undefined;
  const { measure, filter } = question;
  const isOfMoney = measure === "revenue" || measure === "profit";
  const offered = isOfMoney && asking.seesMoney && isEverybody(filter) && !question.product;
  const many = isPeople(question) ? peopleOf(question) : measureWords[measure].many;
  const strong = notYet(many, asking.said.times.period(ahead));
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: strong, strong },
      ...(offered ? [note(expectedInstead)] : []),
      ...(offered
        ? [{ type: "choices" as const, options: [predictedValue] }]
        : choicesOf(false, asking)),
    ],
    data: { value: null, unit: unitOf(question, asking.by.currency) },
  };
}

const isPeople = ({ measure }: Question): boolean => measure === "list" || measure === "count";
const peopleOf = ({ filter }: Question): string =>
  meansCustomers(filter) ? "customers" : "contacts";

/** The times of what has happened; birthdays and follow-ups may lie ahead. */
const timesNamed = ({ period, compare, filter }: Question): readonly Period[] => [
  ...(period === undefined ? [] : [period]),
  ...(compare !== undefined && "period" in compare ? [compare.period] : []),
  ...conditionsOf(filter).flatMap((each) =>
    each.is !== "birthday" && "period" in each && each.period !== undefined ? [each.period] : [],
  ),
];

/** Whether the time begins after today. */
function isAhead(period: Period, clock: Clock): boolean {
  const { from } = resolvePeriod(period, clock);
  return from !== undefined && from > todayOf(clock);
}
