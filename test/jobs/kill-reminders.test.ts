import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { change, contact, freshPath, shop } from "../db/shop.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { settingsOfSlack, start } from "../programs/started.ts";
import { followUp } from "./process.ts";

const kills = Number(process.env["SOAK_KILLS"] ?? 200);
const receivers = 8;
const isLong = process.env["SOAK_RUNS"] !== undefined;

const slack = new FakeSlack();
afterEach(() => slack.stop());

/** Deterministic, so that a run that fails can be repeated. */
let seed = 20260630;
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % below;
};

/** What befalls a message: one in three is refused, lost before or after it arrived, or put off. */
const befall = () => {
  const fates = [
    { status: 500 },
    { status: 429, headers: { "retry-after": "1" } },
    "drop before",
    "drop after",
    { error: "internal_error" },
  ] as const;
  const fate = random(3) === 0 ? fates[random(fates.length)] : undefined;
  const faults = slack.faults.get("chat.postMessage") ?? [];
  slack.faults.set("chat.postMessage", faults);
  if (fate !== undefined) faults.push(fate);
};

const startOn = (path: string): ChildProcess =>
  start(dirname(path), {
    DATABASE_PATH: path,
    BACKUP_FOLDER: "none",
    ...settingsOfSlack(slack),
  }).child;

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "close");
}

test.runIf(isLong)(
  "killed again and again while Slack fails, the program tells of each follow-up once",
  async () => {
    const path = freshPath();
    await slack.start();
    const stores = shop(path);
    await stores.changes.apply(
      change(stores, [
        contact(1, "Mark Bell"),
        ...Array.from({ length: receivers }, (_, at) => ({
          op: "insert" as const,
          record: "members" as const,
          row: {
            id: 10 + at,
            name: `Member${at}`,
            role: "owner" as const,
            slackId: `UMEMBER${at}`,
            telegramId: null,
          },
        })),
      ]),
    );
    await stores.jobRuns.note("reminders", Date.now());
    let count = 0;
    for (let round = 0; round < kills; round++) {
      const edits = Array.from({ length: receivers }, (_, at) => {
        count += 1;
        return followUp(1000 + count, Date.now(), `do #${count}!`, `Member${at}`);
      });
      await stores.changes.apply(change(stores, edits, { source: `round ${round}` }));
      befall();
      befall();
      const before = slack.sent.length;
      // Now and then there are two of them.
      const others = random(5) === 0 ? [startOn(path)] : [];
      const child = startOn(path);
      // Killed before it begins it does nothing, and what is due piles up into one message.
      const ending = Date.now() + 60_000;
      while (slack.sent.length === before && Date.now() < ending) await sleep(20);
      await sleep(random(120));
      await Promise.all([child, ...others].map(kill));
    }
    slack.faults.clear();
    const last = startOn(path);
    const left = stores.database.client
      .prepare("select count(*) from outbox where state in ('waiting', 'sending')")
      .pluck();
    const tries = stores.database.client
      .prepare("select count(*) from outbox where begun_at is not null and attempts > 1")
      .pluck();
    const patience = Date.now() + 400_000;
    while (Date.now() < patience && left.get() !== 0) await sleep(1000);
    last.kill("SIGTERM");
    await once(last, "close");
    const messages = slack.sent.map((message) => JSON.stringify(message));
    const times = Array.from(
      { length: count },
      (_, at) => messages.filter((message) => message.includes(`do #${at + 1}!`)).length,
    );
    const lost = times.filter((each) => each === 0).length;
    const doubled = times.filter((each) => each > 1).length;
    console.log({ kills, reminders: count, lookedUp: tries.get(), lost, doubled });
    expect({ lost, doubled, left: left.get() }).toEqual({ lost: 0, doubled: 0, left: 0 });
    stores.close();
  },
  3_600_000,
);
