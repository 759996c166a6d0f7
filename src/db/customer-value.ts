import type {
  CustomerHistories,
  CustomerValueStore,
} from "../core/customer-value/customer-value-store.ts";
import {
  emptySummaries,
  type PurchaseSummaries,
} from "../core/customer-value/purchase-summaries.ts";
import { decimalsOf } from "../core/money.ts";
import { daysBetween, type LocalDate } from "../core/time.ts";
import type { Database } from "./database.ts";

/** A customer and a day with an order: its revenue in the currency asked for. */
type DayRow = readonly [contactId: number, day: LocalDate, amountMinor: number];

export function customerValueStore({ client }: Database): CustomerValueStore {
  const days = client
    .prepare<{ readonly currency: string; readonly until: LocalDate }, DayRow>(
      `select contact_id, purchased_on, sum(case when currency = :currency then amount_minor else 0 end)
       from purchases where amount_minor >= 0 and purchased_on <= :until
       group by contact_id, purchased_on order by contact_id, purchased_on`,
    )
    .raw();
  const customers = client
    .prepare<[LocalDate], number>("select count(*) from customer_summaries where first_on <= ?")
    .pluck();
  const first = client
    .prepare<[], LocalDate | null>("select min(first_on) from customer_summaries")
    .pluck();
  const commonest = client
    .prepare<[], string>(
      "select currency from customer_totals group by currency order by sum(orders) desc, currency limit 1",
    )
    .pluck();
  const name = client.prepare<[number], string>("select name from contacts where id = ?").pluck();
  return {
    async histories(asOf, heldOutUntil) {
      const currency = commonest.get() ?? "EUR";
      const rows = days.iterate({ currency, until: heldOutUntil ?? asOf });
      return gathered(rows, customers.get(asOf) ?? 0, currency, asOf);
    },
    firstOrderOn: async () => first.get() ?? undefined,
    names: async (ids) => ids.map((id) => name.get(id) ?? ""),
  };
}

/** Reads days customer by customer into columns, so that a million customers stay small. */
function gathered(
  rows: Iterable<DayRow>,
  count: number,
  currency: string,
  asOf: LocalDate,
): CustomerHistories {
  const summaries = emptySummaries(count);
  const heldOut = new Float64Array(count);
  const contactIds: number[] = [];
  let firstOn = "";
  let current = 0;
  for (const [contactId, day, amountMinor] of rows) {
    const isNew = contactId !== current;
    if (day > asOf) {
      const at = contactIds.length - 1;
      if (!isNew) heldOut[at] = (heldOut[at] ?? 0) + 1;
      continue;
    }
    if (isNew) {
      current = contactId;
      firstOn = day;
      summaries.age[contactIds.length] = daysBetween(day, asOf) / 7;
      contactIds.push(contactId);
    } else addRepeat(summaries, contactIds.length - 1, daysBetween(firstOn, day), amountMinor);
  }
  for (let at = 0; at < count; at++) {
    const repeats = summaries.repeatPurchases[at] ?? 0;
    const mean = repeats === 0 ? 0 : (summaries.averagePurchase[at] ?? 0) / repeats;
    summaries.averagePurchase[at] = mean / 10 ** decimalsOf(currency);
  }
  return { contactIds, summaries, currency, heldOut };
}

/** Adds a repeat day; until the end, the average holds the sum in minor units. */
function addRepeat(
  summaries: PurchaseSummaries,
  at: number,
  daysSinceFirst: number,
  amountMinor: number,
): void {
  summaries.repeatPurchases[at] = (summaries.repeatPurchases[at] ?? 0) + 1;
  summaries.ageAtLastPurchase[at] = daysSinceFirst / 7;
  summaries.averagePurchase[at] = (summaries.averagePurchase[at] ?? 0) + amountMinor;
}
