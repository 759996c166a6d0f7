import { days, refill, summaries, totals } from "../../src/db/changes/derived.ts";
import { openSqlite } from "../../src/db/sqlite/open.ts";

/**
 * Adds customers with one to six purchases over three years to a business, by plain SQL, since an
 * import of so many would take minutes; the derived rows are made as the doctor expects them.
 */
export function addCustomers(db: string, count: number, now: number): void {
  const { client, close } = openSqlite(db, { mustExist: true });
  // In memory as long as it grows: its indexes are written to in no order.
  client.exec(`
    pragma cache_size = -1000000;
    pragma temp_store = memory;
    begin;
    create temp table nth as
      with recursive counting (i) as (select 1 union all select i + 1 from counting where i < ${count})
      select i, 1000000 + i as contact_id, 30 + i * 7919 % 1000 as first_days_ago from counting;
    insert into contacts (id, name, name_key, status, created_at, created_on)
      select contact_id, 'Customer ' || i, 'customer ' || i, 'active', ${now}, date(${now} / 1000, 'unixepoch')
      from nth;
    insert into purchases (id, contact_id, purchased_at, purchased_on, quantity, amount_minor, currency, opens_order)
      select 1000000 + row_number() over (), contact_id, ${now} - days_ago * 86400000,
        date(${now} / 1000, 'unixepoch', -days_ago || ' days'), 1, 500 + (i * 31 + k * 4001) % 20000, 'EUR', 1
      from (select i, k, contact_id, first_days_ago * (6 - k) / 6 as days_ago
            from nth join (select value as k from json_each('[0,1,2,3,4,5]'))
            where k = 0 or i % 7 > k);
    ${refill("customer_summaries", "true", summaries("true"))}
    ${refill("customer_totals", "true", totals("true"))}
    ${refill("daily_totals", "true", days("true"))}
    drop table nth;
    commit;`);
  close();
}
