import type { Period } from "../period.ts";
import type { Measure, Ordering, Question } from "../questions/question.ts";

const worths: ReadonlySet<Measure> = new Set(["clv", "average_clv", "predicted_value"]);
const ofWorth: ReadonlySet<Ordering> = new Set(["clv", "predicted_value"]);
const ofMoney: ReadonlySet<Ordering> = new Set(["revenue", "profit", "clv", "predicted_value"]);

/**
 * Predictions are of the next 12 months, and of no other time: "best customers next year" ranks by
 * them. What customers are worth, or how they stand, at another time is not known.
 */
export function ofTheYearAhead(question: Question): Question | undefined {
  const { period, order, ...rest } = question;
  if (period === undefined) return question;
  if (order === undefined) {
    if (!worths.has(question.measure)) return question;
    return isYearAhead(period) ? { ...rest, measure: "predicted_value" } : undefined;
  }
  if (isYearAhead(period) && ofMoney.has(order.by))
    return { ...rest, order: { ...order, by: "predicted_value" } };
  return ofWorth.has(order.by) ? undefined : question;
}

const isYearAhead = (period: Period): boolean =>
  period.is === "calendar"
    ? period.unit === "year" && period.shift === 1
    : period.is === "next" &&
      ((period.unit === "month" && period.count === 12) ||
        (period.unit === "year" && period.count === 1));
