import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { all, freshPath, shop } from "../db/shop.ts";
import { rounds } from "../durability/support.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { connected } from "../programs/started.ts";
import { eachOn } from "./each-on.ts";
import { until } from "./shop-with-bot.ts";

const ana = { id: 77, name: "Ana" };
let telegram: FakeTelegram;
eachOn(async () => {
  telegram = new FakeTelegram();
  await telegram.start();
  return telegram;
});

const owner = { OWNERS: "telegram:77" };

test("killed at any moment, it leaves one change and one answer, or a second that says it may be one", async () => {
  const path = freshPath();
  const moments = rounds(3, 60);
  const said: (Update | undefined)[] = [];
  for (let moment = 0; moment < moments; moment++) {
    const { child } = await connected(path, telegram, owner);
    said.push(telegram.write(ana, `add contact Person${moment} Lang, p${moment}@example.com`));
    // From at once until after the answer.
    await sleep(moment * rounds(40, 4));
    child.kill("SIGKILL");
    await once(child, "close");
  }
  const { child: last } = await connected(path, telegram, owner);
  const told = (moment: number) =>
    telegram.sent.filter(({ text }) => text.includes(`Person${moment} Lang`));
  await until(() => said.every((_, moment) => told(moment).length > 0));
  for (let delivery = 0; delivery < 100; delivery++) {
    const update = said[delivery % moments];
    if (update !== undefined) telegram.updates.again(update);
  }
  telegram.write(ana, "how many contacts?");
  await until(() => telegram.sent.at(-1)?.text.includes(String(moments)) === true);
  last.kill("SIGTERM");
  await once(last, "close");
  const again = said.flatMap((_, moment) => told(moment).slice(1));
  expect(again.every(({ text }) => text.includes("You may have had this before"))).toBe(true);
  expect(again.length).toBeLessThanOrEqual(moments);
  const stores = shop(path);
  expect(all(stores, "contacts")).toHaveLength(moments);
  stores.close();
}, 1_200_000);
