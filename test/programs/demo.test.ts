import { existsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { localDate, localTime } from "../../src/core/time.ts";
import { examine } from "../../src/db/doctor.ts";
import { demo } from "../../src/programs/demo.ts";
import { freshPath, shop } from "../db/shop.ts";
import { run } from "./run.ts";

const zone = "Europe/Berlin";

/** The demo shop as made at an instant. */
async function demoAt(now: number) {
  const path = freshPath();
  const ran = await run(demo, ["--db", path], { now });
  const stores = shop(path);
  const number = (query: string) => stores.database.client.prepare(query).pluck().get();
  return { path, ran, stores, number };
}

describe("the demo shop", () => {
  test("is a whole and sound business with its team and settings", async () => {
    const { path, ran, stores, number } = await demoAt(Date.parse("2031-02-17T14:00:00Z"));
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(examine(path)).toEqual([]);
    expect(number("select count(*) from contacts")).toBe(420);
    expect(await stores.settings.business()).toMatchObject({
      name: "Bluebird Coffee Roasters",
      timeZone: zone,
      currency: "EUR",
    });
    expect(await stores.team.named("Anna")).toMatchObject({ role: "owner" });
    expect(await stores.team.named("Ben")).toMatchObject({ role: "member" });
  });

  test("ends today, whenever it is made, with everything at its own time of day", async () => {
    const now = Date.parse("2031-02-17T14:00:00Z");
    const { number, stores } = await demoAt(now);
    expect(number("select max(happened_on) from interactions")).toBe("2031-02-17");
    const due = stores.database.client
      .prepare<[], number>("select due_at from follow_ups where text = 'check the grinder repair'")
      .pluck()
      .all();
    // In the files: 30 June 2026, 13:00 in Berlin, where it was summer.
    expect(due.map((at) => `${localDate(zone, at)} ${localTime(zone, at)}`)).toContain(
      "2031-02-17 13:00",
    );
  });

  test("made early in the morning, has no purchase or call that is yet to come", async () => {
    const now = Date.parse("2031-02-17T01:30:00Z");
    const { number } = await demoAt(now);
    for (const at of ["happened_at) from interactions", "purchased_at) from purchases"])
      expect(number(`select max(${at}`)).toBeLessThanOrEqual(now);
    expect(number("select max(happened_on) from interactions")).toBe("2031-02-17");
  });

  test("is never written over a file that is there, and leaves nothing half made", async () => {
    const path = freshPath();
    writeFileSync(path, "precious");
    expect(await run(demo, ["--db", path])).toMatchObject({
      code: 2,
      err: expect.stringContaining("is there already"),
    });
    expect(existsSync(`${path}.unfinished`)).toBe(false);
    expect(existsSync(dirname(path))).toBe(true);
  });
});
