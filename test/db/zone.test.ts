import { expect, test } from "vitest";
import { examine } from "../../src/db/doctor.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { importFiles } from "../../src/programs/import.ts";
import { setZone } from "../../src/programs/set-zone.ts";
import { run } from "../programs/run.ts";
import { exportText, file } from "../programs/import/support.ts";
import { all, call, change, contact, freshPath, noon, purchase, shop } from "./shop.ts";

/** Sales, calls and people at every hour of days on both sides of a clock change and a year's end. */
async function filled(path: string): Promise<OpenStores> {
  const stores = shop(path);
  const days = ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2025-12-31", "2026-01-01"];
  const edits = days.flatMap((day, nth) =>
    Array.from({ length: 24 }, (_, hour) => {
      const at = Date.parse(`${day}T${String(hour).padStart(2, "0")}:30:00Z`);
      const id = stores.newId();
      return [
        contact(id, `Anna ${nth} ${hour}`, { createdAt: at }),
        purchase(stores.newId(), id, day, 100 * hour + nth, {
          purchasedAt: at,
          reference: `R${nth}`,
          costMinor: hour % 2 === 0 ? 50 : null,
        }),
        purchase(stores.newId(), id, day, -100, { purchasedAt: at + 3_600_000 }),
        call(stores.newId(), id, day, { happenedAt: at }),
      ];
    }).flat(),
  );
  await stores.changes.apply(change(stores, edits));
  return stores;
}

const tables = [
  "contacts",
  "interactions",
  "purchases",
  "customer_summaries",
  "customer_totals",
  "daily_totals",
  "contact_activity",
];

test.each(["Pacific/Auckland", "America/Los_Angeles", "Asia/Kolkata", "UTC"])(
  "a change of zone to %s leaves every day and figure as an import under that zone would",
  async (zone) => {
    const path = freshPath();
    const moved = await filled(path);
    await setZone(moved, zone, noon("2026-06-30"));
    expect(examine(path)).toEqual([]);
    const other = freshPath();
    const json = file("export.json", await exportText(path));
    expect(await run(importFiles, ["--db", other, "--tz", zone, json])).toMatchObject({ code: 0 });
    const imported = shop(other);
    for (const table of tables)
      expect([table, all(imported, table)]).toEqual([table, all(moved, table)]);
  },
);

test("a change of zone that fails half-way leaves everything in the old zone", async () => {
  const path = freshPath();
  const stores = await filled(path);
  const before = tables.map((table) => all(stores, table));
  stores.database.client.exec(`create trigger full before insert on contact_activity
    begin select raise(abort, 'no more room'); end`);
  await expect(setZone(stores, "Asia/Tokyo", noon("2026-06-30"))).rejects.toThrow("no more room");
  expect((await stores.settings.business()).timeZone).toBe("Europe/Berlin");
  expect(tables.map((table) => all(stores, table))).toEqual(before);
});

test("another reader sees the old zone's figures or the new one's, never a mixture", async () => {
  const path = freshPath();
  const stores = await filled(path);
  const reader = shop(path, { readOnly: true });
  const seen: unknown[] = [];
  const look = (): unknown =>
    reader.database.client
      .transaction(() => [
        reader.database.client.prepare("select value from settings where key = 'timeZone'").get(),
        reader.database.client.prepare("select * from daily_totals order by day").all(),
      ])
      .deferred();
  const before = look();
  stores.database.client.function("look", () => seen.push(look()));
  stores.database.client.exec(
    "create temp trigger watching after insert on daily_totals begin select look(); end",
  );
  await setZone(stores, "Asia/Tokyo", noon("2026-06-30"));
  expect(seen.length).toBeGreaterThan(0);
  for (const each of seen) expect(each).toEqual(before);
  expect(look()).not.toEqual(before);
});

test("undoing the change of zone brings the old days back", async () => {
  const path = freshPath();
  const stores = await filled(path);
  const before = tables.map((table) => all(stores, table));
  await setZone(stores, "Asia/Tokyo", noon("2026-06-30"));
  expect(tables.map((table) => all(stores, table))).not.toEqual(before);
  const last = await stores.changes.lastOfKind("setting");
  await stores.changes.undo(last?.id ?? 0, {
    actor: "owner",
    at: noon("2026-06-30"),
    conversation: "terminal",
    source: "undoing",
  });
  expect(tables.map((table) => all(stores, table))).toEqual(before);
  expect(examine(path)).toEqual([]);
});
