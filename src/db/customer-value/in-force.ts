import type SqliteClient from "better-sqlite3";
import { type ShopValues, valueShop } from "../../core/customer-value/value-shop.ts";
import type { CustomerValue } from "../../core/customer-value/value-fit.ts";
import type { ValuesInForce } from "../../core/customer-value/customer-value-store.ts";
import { todayOf } from "../../core/period.ts";
import type { AskedBy } from "../../core/questions/question-store.ts";
import type { Instant, LocalDate } from "../../core/time.ts";
import type { Database } from "../database.ts";
import { historyReader } from "./histories.ts";
import { type KeptFits, keptFitsOf, purchasesVersionOf } from "./kept-values.ts";
import { keepValues, rowsAtOnce } from "./keep-values.ts";

/** Brings the values in force up to date when they are asked for. */
export function valuesInForceOf(database: Database): (by: AskedBy) => Promise<ValuesInForce> {
  const kept = keptFitsOf(database.client);
  const isCurrent = freshness(database.client);
  const refresh = refreshing(database);
  async function broughtUpToDate(by: AskedBy): Promise<ValuesInForce> {
    const found = kept();
    if (found !== undefined && isCurrent(found, by)) return { fits: found.fits, areCurrent: true };
    await refresh(by);
    const { fits } = kept() ?? {};
    if (fits === undefined) throw new Error("Values were written and are not there");
    return { fits, areCurrent: true };
  }
  // One after the other: who asks while a refresh is under way gets what it brings.
  let last: Promise<unknown> = Promise.resolve();
  return async (by) => {
    const answer = last.then(async () => await broughtUpToDate(by));
    // Its failure is told to those who asked.
    last = answer.catch(() => undefined);
    return await answer;
  };
}

/** Whether kept values are of today, of the same margin, and of all purchases up to now. */
function freshness(client: SqliteClient.Database) {
  const version = purchasesVersionOf(client);
  const boughtBetween = client
    .prepare<[LocalDate, Instant, Instant], number>(
      `select exists (select 1 from purchases
       where purchased_on = ? and purchased_at > ? and purchased_at <= ?)`,
    )
    .pluck();
  return ({ fits: [fit], purchasesVersion }: KeptFits, { clock, defaultMargin }: AskedBy) => {
    const { asOf, until } = fit;
    const today = todayOf(clock);
    if (asOf !== today || fit.defaultMargin !== defaultMargin) return false;
    if (purchasesVersion !== version()) return false;
    return boughtBetween.get(today, Math.min(clock.now, until), Math.max(clock.now, until)) === 0;
  };
}

function refreshing(database: Database): (by: AskedBy) => Promise<void> {
  const version = purchasesVersionOf(database.client);
  const readHistories = historyReader(database.client);
  return async (by) => {
    const purchasesVersion = version();
    const { now } = by.clock;
    const histories = readHistories({ asOf: todayOf(by.clock), now });
    const { fits, customers } = valueShop(histories, { ...by, until: now });
    await keepValues(database, { fits, purchasesVersion, chunks: inChunks(customers()) });
  };
}

function* inChunks(
  values: ReturnType<ShopValues["customers"]>,
): Generator<readonly CustomerValue[]> {
  let chunk: CustomerValue[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < rowsAtOnce) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
