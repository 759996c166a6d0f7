import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { openSqlite } from "../sqlite/open.ts";
import { computeValues } from "./compute.ts";
import type { FitOrder, FitReport } from "./fit-elsewhere.ts";

/**
 * Computes values in a thread of its own, with its own connection, so that no chat waits. Each
 * chunk is sent when the one before was kept, so that few are ever in memory.
 */
async function work({ path, by }: FitOrder): Promise<void> {
  const send = (report: FitReport): void => parentPort?.postMessage(report);
  const database = openSqlite(path, { readOnly: true, mustExist: true });
  const { fits, purchasesVersion, chunks } = computeValues(database.client, by);
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
