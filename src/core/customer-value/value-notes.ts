import { asksForValues } from "../questions/of-values.ts";
import type { Asking } from "../questions/asking.ts";
import { allOf, conditionsOf, conjunction } from "../questions/filter-parts.ts";
import type { Measure, Ordering, Question } from "../questions/question.ts";
import type { LocalDate } from "../time.ts";
import {
  lateNote,
  noSignOfChurn,
  rhythmNote,
  revenueNotProfit,
  standingNotes,
  tooFewToTell,
  valuesOf,
  worthMethod,
} from "../wording/worth.ts";
import type { ValuesInForce } from "./customer-value-store.ts";

const ofMoney: ReadonlySet<Measure | Ordering> = new Set(["clv", "average_clv", "predicted_value"]);

/** What a question about worth or standing rests on, for the line on how it was counted. */
export async function valueNotes(question: Question, asking: Asking): Promise<readonly string[]> {
  if (!asksForValues(question)) return [];
  const inForce = await asking.crm.customerValue.inForce(asking.by);
  const [fit] = inForce.fits;
  const measured = question.order?.by ?? question.measure;
  const isMoney = ofMoney.has(measured);
  return [
    ...standingsOf(question, inForce),
    ...(isMoney ? [worthMethod(fit, measured !== "predicted_value")] : []),
    ...(isMoney && fit.marginFrom === "none" ? [revenueNotProfit] : []),
    ...valuesDay(inForce, asking.today),
  ];
}

/** What the standings asked for mean, or why nobody can be said to have them. */
function standingsOf({ filter }: Question, { fits: [fit] }: ValuesInForce): readonly string[] {
  const conditions = conditionsOf(filter);
  const asked = conditions.flatMap((each) => (each.is === "standing" ? each.any : []));
  const late = conditions.some(({ is }) => is === "late") ? [lateNote] : [];
  if (asked.length === 0) return late;
  if (fit.method === "simple") return [tooFewToTell(fit.repeatCustomers), ...late];
  return [
    ...new Set(asked.map((each) => standingNotes[each])),
    ...(fit.notes.includes("no_sign_of_churn") ? [noSignOfChurn] : []),
    ...late,
  ];
}

/** The day of the values, where today's purchases are not in them. */
export const valuesDay = (
  { fits: [fit], areCurrent }: ValuesInForce,
  today: LocalDate,
): readonly string[] => (areCurrent ? [] : [valuesOf(fit.asOf, today)]);

/** Beside "no order in 90 days": for whom that is usual, and who is late for them before it. */
export async function rhythmNotes(
  { filter }: Question,
  { crm, by }: Asking,
): Promise<readonly string[]> {
  const parts = conjunction(filter);
  const [lapsed, ...others] = parts.filter((each) => each.is === "lapsed");
  if (lapsed?.is !== "lapsed" || others.length > 0) return [];
  const rest = allOf(parts.filter((each) => each !== lapsed));
  const { asUsual, lateBefore } = await crm.questions.rhythms(rest, lapsed.since, by);
  return asUsual + lateBefore === 0 ? [] : [rhythmNote(asUsual, lateBefore)];
}
