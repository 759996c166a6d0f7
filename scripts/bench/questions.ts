import { openStores } from "../../src/db/stores.ts";
import type { Shop } from "./generate.ts";
import { askedAt, ratio, type Say } from "./report.ts";

/** Two questions beside the same rows by raw prepared SQL, language excluded. */
export async function benchQuestions({ now }: Shop, db: string, say: Say): Promise<void> {
  const stores = openStores(db);
  const { client } = stores.database;
  const by = askedAt(now);
  const lapsed = client.prepare(`
    select c.id, c.name, s.last_on, coalesce(sum(p.amount_minor), 0) as at_stake, count(*) over ()
    from customer_summaries s join contacts c on c.id = s.contact_id
      left join purchases p on p.contact_id = s.contact_id and p.purchased_on >= '2025-06-30' and p.currency = 'EUR'
    where s.last_on < '2026-04-01' group by s.contact_id order by at_stake desc, c.name_key limit 10`);
  const who = await ratio(
    async () =>
      await stores.questions.list(
        {
          measure: "list",
          filter: { is: "lapsed", since: { count: 90, unit: "day" } },
          order: { by: "at_stake", direction: "desc" },
        },
        by,
        10,
      ),
    async () => lapsed.all(),
    7,
  );
  say(
    `"Who hasn't bought in 90 days?": ${(who.ours * 1000).toFixed(1)} ms, raw SQL ${(who.reference * 1000).toFixed(1)} ms, ratio ${who.ratio.toFixed(2)} (aim: at most 1.5).`,
  );
  const months = client.prepare(
    "select substr(day, 1, 7), currency, sum(revenue_minor) from daily_totals group by 1, 2 order by 1",
  );
  const month = await ratio(
    async () =>
      await stores.questions.grouped(
        { measure: "revenue", filter: { is: "all", of: [] }, group: "month" },
        by,
      ),
    async () => months.all(),
    25,
  );
  say(
    `"Revenue by month": ${(month.ours * 1000).toFixed(2)} ms, raw SQL ${(month.reference * 1000).toFixed(2)} ms, ratio ${month.ratio.toFixed(2)} (aim: at most 1.5).`,
  );
  stores.close();
}
