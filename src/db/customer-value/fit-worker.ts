import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { openSqlite } from "../sqlite/open.ts";
import { computeBacktest, computeValues } from "./compute.ts";
import type { FitOrder, FitReport } from "./fit-elsewhere.ts";

/**
 * Computes values or a backtest in a thread of its own, with its own connection, so that no chat waits. Each
 * chunk is sent when the one before was kept, so that few are ever in memory.
 */
async function work(order: FitOrder): Promise<void> {
  const send = (report: FitReport): void => parentPort?.postMessage(report);
  const database = openSqlite(order.path, { readOnly: true, mustExist: true });
  if (order.compute === "backtest") {
    const { asOf, options } = order;
    send({ is: "tested", backtest: computeBacktest(database.client, asOf, options) });
    database.close();
    return;
  }
  const { fits, purchasesVersion, chunks } = computeValues(database.client, order.by);
  database.close();
  send({ is: "fitted", fits, purchasesVersion });
  for (const values of chunks) {
    send({ is: "values", values });
    if (parentPort !== null) await once(parentPort, "message");
  }
  send({ is: "done" });
  parentPort?.close();
}

await work(workerData);
