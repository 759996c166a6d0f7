import type SqliteClient from "better-sqlite3";
import {
  type BacktestOptions,
  backtestShop,
  type ShopBacktest,
} from "../../core/customer-value/backtest-shop.ts";
import type { CustomerValue } from "../../core/customer-value/value-fit.ts";
import { valueShop } from "../../core/customer-value/value-shop.ts";
import { todayOf } from "../../core/period.ts";
import type { AskedBy } from "../../core/questions/question-store.ts";
import type { LocalDate } from "../../core/time.ts";
import { historyReader } from "./histories.ts";
import { type NewValues, rowsAtOnce } from "./keep-values.ts";
import { purchasesVersionOf } from "./kept-values.ts";

/** Computes what all customers are worth now, from the purchases of one moment. */
export function computeValues(
  client: SqliteClient.Database,
  by: AskedBy,
): NewValues & { readonly chunks: Iterable<readonly CustomerValue[]> } {
  const { now } = by.clock;
  const version = purchasesVersionOf(client);
  const read = historyReader(client);
  const [purchasesVersion, histories] = client.transaction(
    () => [version(), read({ asOf: todayOf(by.clock), now })] as const,
  )();
  const { fits, customers } = valueShop(histories, { ...by, until: now });
  return { fits, purchasesVersion, chunks: inChunks(customers()) };
}

/** How good the predictions would have been on the shop's own history. */
export function computeBacktest(
  client: SqliteClient.Database,
  asOf: LocalDate,
  options: BacktestOptions,
): ShopBacktest | undefined {
  const first = client
    .prepare<[], LocalDate | null>("select min(first_on) from customer_summaries")
    .pluck()
    .get();
  const read = historyReader(client);
  const histories = (until: LocalDate, heldOutUntil: LocalDate) =>
    read({ asOf: until, heldOutUntil });
  return client.transaction(() => backtestShop(first ?? undefined, histories, asOf, options))();
}

function* inChunks(values: Iterable<CustomerValue>): Generator<readonly CustomerValue[]> {
  let chunk: CustomerValue[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < rowsAtOnce) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
