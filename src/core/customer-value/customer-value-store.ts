import type { ContactId } from "../ids.ts";
import type { LocalDate } from "../time.ts";
import type { PurchaseSummaries } from "./purchase-summaries.ts";

/** All customers as the models see them on one day, in the order of their ids. */
export interface CustomerHistories {
  readonly contactIds: readonly ContactId[];
  readonly summaries: PurchaseSummaries;
  /** What amounts are in; purchases in other currencies count, but not their amounts. */
  readonly currency: string;
  /** Days with an order after that day, up to and including the later one asked for. */
  readonly heldOut: Float64Array;
}

export interface CustomerValueStore {
  /**
   * Histories of those who had ordered by the end of a day.
   *
   * @param heldOutUntil counts purchase days after `asOf` until then, for a backtest
   */
  readonly histories: (asOf: LocalDate, heldOutUntil?: LocalDate) => Promise<CustomerHistories>;
  /** The first day with an order of all; undefined in a shop that never sold. */
  readonly firstOrderOn: () => Promise<LocalDate | undefined>;
  readonly names: (ids: readonly ContactId[]) => Promise<readonly string[]>;
}
