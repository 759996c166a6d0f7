import type { CustomerValueStore } from "../core/customer-value/customer-value-store.ts";
import type { LocalDate } from "../core/time.ts";
import { historyReader } from "./customer-value/histories.ts";
import { valuesInForceOf } from "./customer-value/in-force.ts";
import { valueOfContact } from "./customer-value/kept-values.ts";
import type { Database } from "./database.ts";

export function customerValueStore(database: Database): CustomerValueStore {
  const { client } = database;
  const readHistories = historyReader(client);
  const inForce = valuesInForceOf(database);
  const ofContact = valueOfContact(client);
  const first = client
    .prepare<[], LocalDate | null>("select min(first_on) from customer_summaries")
    .pluck();
  const name = client.prepare<[number], string>("select name from contacts where id = ?").pluck();
  return {
    inForce,
    async ofContact(id, by) {
      await inForce(by);
      return ofContact(id);
    },
    histories: async (asOf, heldOutUntil) => readHistories({ asOf, heldOutUntil }),
    firstOrderOn: async () => first.get() ?? undefined,
    names: async (ids) => ids.map((id) => name.get(id) ?? ""),
  };
}
