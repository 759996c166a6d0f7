import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { CustomerValue, ValueFit } from "../../core/customer-value/value-fit.ts";
import type { AskedBy } from "../../core/questions/question-store.ts";
import type { NewValues } from "./keep-values.ts";

/** What the worker is told, and what it tells: the fits, the values chunk by chunk, the end. */
export interface FitOrder {
  readonly path: string;
  readonly by: AskedBy;
}
export type FitReport =
  | { readonly is: "fitted"; readonly fits: readonly ValueFit[]; readonly purchasesVersion: number }
  | { readonly is: "values"; readonly values: readonly CustomerValue[] }
  | { readonly is: "done" };

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

/** Has the values computed in a worker thread. */
export function computeElsewhere(order: FitOrder): ValuesElsewhere {
  const worker = new Worker(workerFile, { workerData: order });
  const reports: AsyncIterator<FitReport[]> = on(worker, "message", { close: ["exit"] });
  const next = async (): Promise<FitReport> => {
    const { value = [] } = await reports.next();
    const [report]: readonly FitReport[] = value;
    if (report === undefined) throw new Error("The computation of values ended before it was done");
    return report;
  };
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
