import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { all, freshPath, shop } from "../db/shop.ts";
import { rounds } from "../durability/support.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { connected } from "../programs/started.ts";
import { eachOn } from "./each-on.ts";
import { until } from "./shop-with-bot.ts";

let slack: FakeSlack;
eachOn(async () => {
  slack = new FakeSlack();
  await slack.start();
  return slack;
});

const owner = { OWNERS: "slack:UANA" };

test("killed at any moment after the acknowledgement, it leaves one change and one answer", async () => {
  const path = freshPath();
  const moments = rounds(6, 60);
  const say = (moment: number) =>
    slack.write("UANA", `add contact Person${moment} Lang, p${moment}@example.com`, `${moment}.1`);
  for (let moment = 0; moment < moments; moment++) {
    const { child } = await connected(path, slack, owner);
    const before = slack.acknowledged.length;
    say(moment);
    await until(() => slack.acknowledged.length > before);
    // From at once until after the answer.
    await sleep(moment * rounds(12, 2));
    child.kill("SIGKILL");
    await once(child, "close");
  }
  const { child: last } = await connected(path, slack, owner);
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
}, 1_200_000);
