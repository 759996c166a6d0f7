import type SqliteClient from "better-sqlite3";
import { businessSettings } from "../core/settings/setting.ts";
import { localDate } from "../core/time.ts";

const defaultZone = businessSettings.parse({}).timeZone;

/** The business's time zone as its database has it now. */
export function businessZone(client: SqliteClient.Database): () => string {
  const select = client
    .prepare<[], string>("select value from settings where key = 'timeZone'")
    .pluck();
  return () => select.get() ?? defaultZone;
}

/** Recomputes every stored calendar day for a new zone. Totals by day must be rebuilt after it. */
export function moveDays(client: SqliteClient.Database, zone: string): void {
  client.function("business_day", { deterministic: true }, (at: unknown) =>
    localDate(zone, Number(at)),
  );
  client.exec(`
    update contacts set created_on = business_day(created_at)
      where created_on <> business_day(created_at);
    update interactions set happened_on = business_day(happened_at)
      where happened_on <> business_day(happened_at);
    update purchases set purchased_on = business_day(purchased_at)
      where purchased_on <> business_day(purchased_at);`);
}
