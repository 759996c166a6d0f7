import type { ValueFit } from "./value-fit.ts";

/** What came in: its revenue, and of that with a recorded cost, the cost. Minor units. */
export interface Takings {
  readonly revenueMinor: number;
  readonly costedRevenueMinor: number;
  readonly costMinor: number;
}

/** Profit of takings where what has no recorded cost brings a margin. */
export const profitOf = (
  { revenueMinor, costedRevenueMinor, costMinor }: Takings,
  otherwise: number,
): number => costedRevenueMinor - costMinor + otherwise * (revenueMinor - costedRevenueMinor);

/**
 * The share of revenue that is profit where no cost was recorded: the setting, or unset the shop's
 * own over all that has a recorded cost; 1 where nothing has.
 */
export function marginWithoutCost(
  { costedRevenueMinor, costMinor }: Omit<Takings, "revenueMinor">,
  defaultMargin: number | undefined,
): number {
  if (defaultMargin !== undefined) return defaultMargin;
  return costedRevenueMinor === 0 ? 1 : (costedRevenueMinor - costMinor) / costedRevenueMinor;
}

/** The share of a shop's revenue that is profit, for what is still to come. */
export function marginOf(
  takings: Takings,
  defaultMargin: number | undefined,
): Pick<ValueFit, "margin" | "marginFrom"> {
  const { revenueMinor, costedRevenueMinor } = takings;
  const otherwise = marginWithoutCost(takings, defaultMargin);
  const marginFrom =
    defaultMargin !== undefined && costedRevenueMinor !== revenueMinor
      ? "setting"
      : costedRevenueMinor === 0
        ? "none"
        : "costs";
  return {
    margin: revenueMinor <= 0 ? otherwise : profitOf(takings, otherwise) / revenueMinor,
    marginFrom,
  };
}
