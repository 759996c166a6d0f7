import type { Period } from "../period.ts";

/** "who bought in May, what share bought again in June": the second month follows the first. */
export function isNextAfter(a: Period | undefined, b: Period | undefined): boolean {
  const [first, second] = [a && placeOf(a), b && placeOf(b)];
  if (first === undefined || second === undefined || first.in !== second.in) return false;
  return second.at === (first.of === undefined ? first.at : first.at % first.of) + 1;
}

/** Where a period stands among those of its kind, and how many of them come round. */
function placeOf(period: Period): { in: string; at: number; of?: number } | undefined {
  if (period.is === "month") return { in: "months", at: period.month, of: 12 };
  if (period.is === "quarter") return { in: "quarters", at: period.quarter, of: 4 };
  if (period.is === "year") return { in: "years", at: period.year };
  return period.is === "calendar" ? { in: period.unit, at: period.shift } : undefined;
}
