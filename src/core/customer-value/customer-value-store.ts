import type { ContactId } from "../ids.ts";
import type { AskedBy } from "../questions/question-store.ts";
import type { LocalDate } from "../time.ts";
import type { BacktestOptions, ShopBacktest } from "./backtest-shop.ts";
import type { CustomerHistories } from "./customer-histories.ts";
import type { CustomerValue, ValueFit } from "./value-fit.ts";

/** The values in force: what they rest on, and whether all of today's purchases are in them. */
export interface ValuesInForce {
  /** One for each currency, that of most customers first. */
  readonly fits: readonly [ValueFit, ...ValueFit[]];
  /** Whether they are of today, and nothing was bought or given back since. */
  readonly areCurrent: boolean;
}

/**
 * What customers are worth, as kept in the database. Rankings, filters and sums of it are questions
 * like any other (questions/question.ts): ordered or measured by `clv`, `predicted_value` or
 * `probability_alive`, filtered by `standing` and `late`; profit so far is `profit`.
 */
export interface CustomerValueStore {
  /**
   * Brings the values up to date, or starts to where that takes long, and tells what they rest on.
   * Questions about values do so themselves; their answers tell the day of values that are not current.
   */
  readonly inForce: (by: AskedBy) => Promise<ValuesInForce>;
  /** One for each currency, the customer's own first; none of who never ordered. */
  readonly ofContact: (id: ContactId, by: AskedBy) => Promise<readonly CustomerValue[]>;
  /** Histories of those who had ordered by the end of a day. */
  readonly histories: (asOf: LocalDate) => Promise<CustomerHistories>;
  /** As `backtestShop` says; that of a large shop takes long, but holds nobody up. */
  readonly backtest: (
    asOf: LocalDate,
    options: BacktestOptions,
  ) => Promise<ShopBacktest | undefined>;
  readonly names: (ids: readonly ContactId[]) => Promise<readonly string[]>;
}
