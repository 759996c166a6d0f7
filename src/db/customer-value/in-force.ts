import type SqliteClient from "better-sqlite3";
import type { ValuesInForce } from "../../core/customer-value/customer-value-store.ts";
import { todayOf } from "../../core/period.ts";
import type { AskedBy } from "../../core/questions/question-store.ts";
import type { Instant, LocalDate } from "../../core/time.ts";
import type { Database } from "../database.ts";
import { computeValues } from "./compute.ts";
import { computeElsewhere } from "./fit-elsewhere.ts";
import { keepValues } from "./keep-values.ts";
import { type KeptFits, keptFitsOf, purchasesVersionOf } from "./kept-values.ts";

/** Up to so many customers are computed at once: it takes milliseconds. */
const computedAtOnce = 5000;

/** Told of what goes wrong in the background. */
export type ReportFault = (error: unknown) => void;

export interface Upkeep {
  readonly inForce: (by: AskedBy) => Promise<ValuesInForce>;
  /** Whether the shop has so many customers that what takes all of them is done in a worker. */
  readonly isLarge: () => boolean;
  /** Abandons what is under way. */
  readonly stop: () => void;
}

/**
 * Brings the values in force up to date when they are asked for: those of a small shop at once,
 * those of a large one in a worker. With `background`, who asks a large shop meanwhile gets the
 * values there are; without it, or where there are none yet, they wait.
 */
export function upkeepOf(database: Database, background: ReportFault | undefined): Upkeep {
  const { client } = database;
  const kept = keptFitsOf(client);
  const isCurrent = freshness(client);
  const { isLarge, refresh, stop } = refreshing(database);
  const found = (by: AskedBy): ValuesInForce | undefined => {
    const values = kept();
    return values && { fits: values.fits, areCurrent: isCurrent(values, by) };
  };
  let running: Promise<void> | undefined;
  const started = async (by: AskedBy): Promise<void> => {
    running ??= refresh(by).finally(() => (running = undefined));
    await running;
  };
  async function inForce(by: AskedBy): Promise<ValuesInForce> {
    const before = found(by);
    if (before?.areCurrent === true) return before;
    if (before !== undefined && background !== undefined && isLarge()) {
      started(by).catch((error: unknown) => {
        if (client.open) background(error);
      });
      return before;
    }
    // Another's refresh may serve as well; if it fails, our own tells why.
    await running?.catch(() => undefined);
    if (found(by)?.areCurrent !== true) await started(by);
    const after = found(by);
    if (after === undefined) throw new Error("Values were kept and are not there");
    return after;
  }
  return { inForce, isLarge, stop };
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

function refreshing(database: Database) {
  const { client, path } = database;
  const hasMore = client
    .prepare<[number], number>("select exists (select 1 from customer_summaries limit 1 offset ?)")
    .pluck();
  const isLarge = (): boolean => hasMore.get(computedAtOnce) === 1;
  let stopWorker: (() => void) | undefined;
  async function refresh(by: AskedBy): Promise<void> {
    if (!isLarge()) return await keepValues(database, computeValues(client, by));
    const { values, stop } = computeElsewhere({ path, by });
    stopWorker = stop;
    try {
      await keepValues(database, await values);
    } finally {
      stop();
    }
  }
  return { isLarge, refresh, stop: (): void => stopWorker?.() };
}
