import type { CustomerValueStore } from "../core/customer-value/customer-value-store.ts";
import { computeBacktest } from "./customer-value/compute.ts";
import { backtestElsewhere } from "./customer-value/fit-elsewhere.ts";
import { historyReader } from "./customer-value/histories.ts";
import { type ReportFault, type Upkeep, upkeepOf } from "./customer-value/in-force.ts";
import { valueOfContact } from "./customer-value/kept-values.ts";
import type { Database } from "./database.ts";

/** The store, and how to stop what it has under way before the database is closed. */
export function customerValueStore(
  database: Database,
  background?: ReportFault,
): CustomerValueStore & Pick<Upkeep, "stop"> {
  const { client } = database;
  const readHistories = historyReader(client);
  const { inForce, isLarge, stop } = upkeepOf(database, background);
  const ofContact = valueOfContact(client);
  const name = client.prepare<[number], string>("select name from contacts where id = ?").pluck();
  return {
    inForce,
    stop,
    async ofContact(id, by) {
      await inForce(by);
      return ofContact(id);
    },
    histories: async (asOf) => readHistories({ asOf }),
    backtest: async (asOf, options) =>
      isLarge()
        ? await backtestElsewhere({ path: database.path, asOf, options })
        : computeBacktest(client, asOf, options),
    names: async (ids) => ids.map((id) => name.get(id) ?? ""),
  };
}
