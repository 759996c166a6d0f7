import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { reachOn } from "../../src/core/outbox/reach.ts";
import { instantOf } from "../../src/core/time.ts";
import { backupFolder } from "../../src/db/backups.ts";
import { openSqlite } from "../../src/db/sqlite/open.ts";
import { backUpNightly } from "../../src/jobs/back-up.ts";
import { reporter } from "../../src/programs/log.ts";
import { healthOf, serveHealth } from "../../src/programs/health.ts";
import { day, followUp, minute, opened, start } from "./process.ts";

const hour = 60 * minute;

async function withBackups() {
  const shop = await opened([]);
  const folder = join(dirname(shop.stores.database.path), "backups");
  const job = backUpNightly({
    stores: shop.stores,
    place: backupFolder(shop.stores.database, folder),
    reach: reachOn(["slack"]),
    now: () => shop.at.now,
  });
  return { ...shop, folder, job };
}

test("each night one sound copy is made; seven days and the Mondays of four weeks before are kept", async () => {
  const { at, job, folder } = await withBackups();
  at.now = instantOf("Europe/Berlin", "2026-06-30", "02:30");
  await job();
  expect(readdirSync(dirname(folder))).not.toContain("backups");
  for (let night = 0; night < 50; night++) {
    at.now += night === 0 ? hour : day;
    await job();
    at.now += hour;
    await job();
    at.now -= hour;
  }
  const days = readdirSync(folder).map((name) => name.slice("shop-".length, -".db".length));
  expect(days).toEqual([
    "2026-07-20",
    "2026-07-27",
    "2026-08-03",
    "2026-08-10",
    "2026-08-12",
    "2026-08-13",
    "2026-08-14",
    "2026-08-15",
    "2026-08-16",
    "2026-08-17",
    "2026-08-18",
  ]);
  const copy = openSqlite(join(folder, "shop-2026-08-18.db"), { mustExist: true });
  expect(copy.client.prepare("select count(*) from members").pluck().get()).toBe(2);
  copy.close();
});

test("owners are told once a day that a copy could not be made, and it is tried again each hour", async () => {
  const { at, job, folder, platform, tick } = await withBackups();
  // A file is where the folder is to be.
  writeFileSync(folder, "");
  for (let tries = 0; tries < 3; tries++) {
    at.now += hour;
    await expect(job()).rejects.toThrow("backups");
    await job();
  }
  await tick();
  expect(platform.arrived).toMatchObject([
    { conversation: "slack:UANA", words: expect.stringContaining("backup could not be made") },
  ]);
  rmSync(folder);
  mkdirSync(folder);
  at.now += hour;
  await job();
  expect(readdirSync(folder)).toEqual(["shop-2026-06-30.db"]);
});

test("/healthz tells whether the database answers, the clock is looked at and messages leave", async () => {
  const { stores, at, pass } = await opened([followUp(10, start + minute, "call", "Ben")]);
  expect(await healthOf(stores, at.now)).toEqual({
    ok: true,
    database: "ok",
    lastTick: 0,
    outbox: 0,
  });
  const { port, close } = await serveHealth(stores, { host: "127.0.0.1", port: 0 }, () => at.now);
  const ask = async (path: string) => await fetch(`http://127.0.0.1:${port}${path}`);
  expect((await ask("/healthz")).status).toBe(200);
  expect((await ask("/")).status).toBe(404);
  at.now += 10 * minute;
  expect((await ask("/healthz")).status).toBe(503);
  close();
  await pass(1);
  expect((await healthOf(stores, at.now)).ok).toBe(true);
  await stores.outbox.put(
    { conversation: "slack:C1", about: { is: "no_backup", why: "" }, subjects: [] },
    at.now - 20 * minute,
  );
  expect(await healthOf(stores, at.now)).toMatchObject({ ok: false, outbox: 1200 });
  stores.close();
  expect(await healthOf(stores, at.now)).toMatchObject({ ok: false, database: "failed" });
});

test("log lines hold no secret, address or phone number, as text and as JSON", () => {
  let written = "";
  const stderr = new Writable({
    write(piece, _encoding, done) {
      written += String(piece);
      done();
    },
  });
  const io = { stderr, now: () => start };
  const error = new Error("token xoxb-1 refused for ana.b@shop.example and +49 30 1234567");
  reporter(io, { secrets: ["xoxb-1"] })("Slack", error);
  expect(written).toContain("token [secret] refused for [email] and [phone]");
  written = "";
  reporter(io, { secrets: ["xoxb-1"], format: "json" })("Slack", error);
  expect(JSON.parse(written)).toMatchObject({
    time: "2026-06-30T06:00:00.000Z",
    level: "error",
    msg: "Slack",
    err: { type: "Error", message: "token [secret] refused for [email] and [phone]" },
  });
  expect(written.trim()).not.toContain("\n");
});
