import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { BacktestOptions, ShopBacktest } from "../../core/customer-value/backtest-shop.ts";
import type { CustomerValue, ValueFit } from "../../core/customer-value/value-fit.ts";
import type { AskedBy } from "../../core/questions/question-store.ts";
import type { LocalDate } from "../../core/time.ts";
import type { NewValues } from "./keep-values.ts";

/** What the worker is told: to compute values or a backtest. */
export type FitOrder = ValueOrder | BacktestOrder;
interface ValueOrder {
  readonly compute: "values";
  readonly path: string;
  readonly by: AskedBy;
}
interface BacktestOrder {
  readonly compute: "backtest";
  readonly path: string;
  readonly asOf: LocalDate;
  readonly options: BacktestOptions;
}
/** What it tells: the fits, the values chunk by chunk, the end; or the backtest. */
export type FitReport =
  | { readonly is: "fitted"; readonly fits: readonly ValueFit[]; readonly purchasesVersion: number }
  | { readonly is: "values"; readonly values: readonly CustomerValue[] }
  | { readonly is: "done" }
  | { readonly is: "tested"; readonly backtest: ShopBacktest | undefined };

/** The compiled worker: a thread cannot read sources, also where this file is one. */
const workerFile = new URL(
  import.meta.url.endsWith(".ts")
    ? "../../../dist/src/db/customer-value/fit-worker.js"
    : "./fit-worker.js",
  import.meta.url,
);

/** Values on their way from a worker. */
export interface ValuesElsewhere {
  readonly values: Promise<NewValues>;
  /** Ends the worker; what it had not sent yet never comes. */
  readonly stop: () => void;
}

/** A worker at an order, and its reports one by one. */
function working(order: FitOrder) {
  const worker = new Worker(workerFile, { workerData: order });
  const reports: AsyncIterator<FitReport[]> = on(worker, "message", { close: ["exit"] });
  const next = async (): Promise<FitReport> => {
    const { value = [] } = await reports.next();
    const [report]: readonly FitReport[] = value;
    if (report === undefined) throw new Error("The computation of values ended before it was done");
    return report;
  };
  return { worker, next };
}

/** Has a backtest computed in a worker thread. */
export async function backtestElsewhere(
  order: Omit<BacktestOrder, "compute">,
): Promise<ShopBacktest | undefined> {
  const report = await working({ ...order, compute: "backtest" }).next();
  if (report.is !== "tested") throw new Error("Something else came than the backtest");
  return report.backtest;
}

/** Has the values computed in a worker thread. */
export function computeElsewhere(order: Omit<ValueOrder, "compute">): ValuesElsewhere {
  const { worker, next } = working({ ...order, compute: "values" });
  async function* chunks(): AsyncGenerator<readonly CustomerValue[]> {
    for (let report = await next(); report.is !== "done"; report = await next()) {
      if (report.is === "values") yield report.values;
      worker.postMessage("kept");
    }
  }
  const fitted = async (): Promise<NewValues> => {
    const report = await next();
    if (report.is !== "fitted") throw new Error("Values came before what they rest on");
    return { ...report, chunks: chunks() };
  };
  return { values: fitted(), stop: () => void worker.terminate() };
}
