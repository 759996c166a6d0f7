import { expect, test } from "vitest";
import { every } from "../../src/jobs/clock.ts";
import { refreshCustomerValue } from "../../src/jobs/refresh-customer-value.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { beginImport } from "../../src/db/changes/import-run.ts";
import { change, contact, noon, purchase, shop } from "../db/shop.ts";

const asOf = (stores: OpenStores): string | undefined =>
  stores.database.client
    .prepare<[], string>(
      "select json_extract(fit, '$.asOf') || ' ' || json_extract(fit, '$.customers') from value_fits",
    )
    .pluck()
    .get();

test("values are computed anew on a new day and after an import, and not for each sale", async () => {
  const stores = shop();
  await stores.changes.apply(
    change(stores, [contact(1, "Anna"), contact(2, "Ben"), purchase(10, 1, "2026-06-01", 900)]),
  );
  let now = noon("2026-06-30");
  const job = refreshCustomerValue(stores, () => now);
  await job();
  expect(asOf(stores)).toBe("2026-06-30 1");

  await stores.changes.apply(change(stores, [purchase(11, 2, "2026-06-29", 900)]));
  await job();
  expect(asOf(stores)).toBe("2026-06-30 1");

  now = noon("2026-07-01");
  await job();
  expect(asOf(stores)).toBe("2026-07-01 2");

  const about = { at: now, actor: "import", conversation: "command line", summary: "import" };
  const run = beginImport(stores.database, { id: stores.newId(), source: "import 1", ...about });
  const [added, sale] = [contact(3, "Cleo"), purchase(12, 3, "2026-06-30", 900)];
  run?.write({ edits: [added, sale] });
  await job();
  expect(asOf(stores)).toBe("2026-07-01 2");
  run?.finish();
  await job();
  expect(asOf(stores)).toBe("2026-07-01 3");
});

test("jobs look one after the other, what goes wrong is told, and the end of the process ends them", async () => {
  const ending = new AbortController();
  const seen: string[] = [];
  await every(
    60_000,
    {
      broken: async () => {
        seen.push("broken");
        throw new Error("no disk");
      },
      sound: async () => {
        seen.push("sound");
        ending.abort();
      },
    },
    ending.signal,
    (job, error) => seen.push(`${job}: ${String(error)}`),
  );
  expect(seen).toEqual(["broken", "broken: Error: no disk", "sound"]);
});
