import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { all, freshPath, shop } from "../db/shop.ts";
import { rounds } from "../durability/support.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { compiled } from "../programs/spawned.ts";
import { until } from "./shop-with-bot.ts";

let slack: FakeSlack;
let apiUrl: string;
const running: ChildProcess[] = [];
beforeEach(async () => {
  slack = new FakeSlack();
  apiUrl = await slack.start();
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  slack.stop();
});

/** The program itself, connected to Slack. */
async function started(path: string): Promise<ChildProcess> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [compiled("main")], {
    cwd: dirname(path),
    env: {
      PATH,
      HOME,
      DATABASE_PATH: path,
      OWNERS: "slack:UANA",
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: apiUrl,
    },
  });
  running.push(child);
  let out = "";
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString()));
  await until(() => out.includes("Slack: connected."));
  return child;
}

test("killed at any moment after the acknowledgement, it leaves one change and one answer", async () => {
  const path = freshPath();
  const moments = rounds(3, 60);
  const say = (moment: number) =>
    slack.write("UANA", `add contact Person${moment} Lang, p${moment}@example.com`, `${moment}.1`);
  for (let moment = 0; moment < moments; moment++) {
    const child = await started(path);
    const before = slack.acknowledged.length;
    say(moment);
    await until(() => slack.acknowledged.length > before);
    // From at once until after the answer.
    await sleep(moment * rounds(24, 2));
    child.kill("SIGKILL");
    await once(child, "close");
  }
  const last = await started(path);
  await until(() => slack.sent.length >= moments);
  const before = slack.acknowledged.length;
  for (let delivery = 0; delivery < 100; delivery++) say(delivery % moments);
  await until(() => slack.acknowledged.length === before + 100);
  last.kill("SIGTERM");
  await once(last, "close");
  const told = Array.from({ length: moments }, (_, moment) =>
    slack.sent.filter(({ text }) => text.includes(`Person${moment} Lang`)),
  );
  expect(told.map(({ length }) => length)).toEqual(told.map(() => 1));
  expect(slack.sent).toHaveLength(moments);
  const stores = shop(path);
  expect(all(stores, "contacts")).toHaveLength(moments);
  stores.close();
}, 120_000);
