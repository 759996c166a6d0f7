import type { ModelUses, Prices } from "../language-model/budget.ts";
import type { Days } from "../period.ts";
import { addDays, type LocalDate, showDay } from "../time.ts";
import { counted } from "./common.ts";
import { modelCostRead } from "./model-cost.ts";
import { type ListChange, someNamed } from "./standing-answers.ts";

/** "Mon 22 June to Sun 28 June" */
export const weekHead = ({ from, until }: Days, today: LocalDate): string =>
  from === undefined || until === undefined
    ? ""
    : `${showDay(from, today)} to ${showDay(addDays(until, -1), today)}`;

export const weekRowNames = {
  revenue: "Revenue",
  orders: "Sales",
  newCustomers: "New customers",
  returning: "Returning customers",
} as const;

export const weekCounted =
  "Returning: bought in the week, and for the first time in an earlier one.";
export const atRiskNow = (count: number): string => `${counted(count, "customer")} at risk now.`;

/** "At risk since the last time: Mark Bell. No longer: Karin Vogt." */
export const atRiskChanged = ({ joined, left }: ListChange): string =>
  [
    ...(joined.length === 0 ? [] : [`At risk since the last time: ${someNamed(joined)}.`]),
    ...(left.length === 0 ? [] : [`No longer at risk: ${someNamed(left)}.`]),
  ].join(" ");

export const modelCostOfWeek = (uses: readonly ModelUses[], prices: Prices | undefined): string =>
  `Read by AI: ${modelCostRead(uses, prices)}.`;
