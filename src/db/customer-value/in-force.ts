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
  const { client } = database;
  const kept = keptFitsOf(client);
  const version = purchasesVersionOf(client);
  const readHistories = historyReader(client);
  const boughtBetween = client
    .prepare<[LocalDate, Instant, Instant], number>(
      `select exists (select 1 from purchases
       where purchased_on = ? and purchased_at > ? and purchased_at <= ?)`,
    )
    .pluck();
  const areCurrent = (
    { fits: [{ asOf, until, defaultMargin }], purchasesVersion }: KeptFits,
    by: AskedBy,
  ) => {
    const { now } = by.clock;
    const today = todayOf(by.clock);
    if (asOf !== today || defaultMargin !== by.defaultMargin || purchasesVersion !== version())
      return false;
    return boughtBetween.get(today, Math.min(now, until), Math.max(now, until)) === 0;
  };
  async function refresh(by: AskedBy): Promise<void> {
    const purchasesVersion = version();
    const { now } = by.clock;
    const histories = readHistories({ asOf: todayOf(by.clock), now });
    const { fits, customers } = valueShop(histories, { ...by, until: now });
    await keepValues(database, { fits, purchasesVersion, chunks: inChunks(customers()) });
  }
  async function broughtUpToDate(by: AskedBy): Promise<ValuesInForce> {
    const found = kept();
    if (found !== undefined && areCurrent(found, by)) return { fits: found.fits, areCurrent: true };
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
