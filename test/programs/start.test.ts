import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { until } from "../bots/shop-with-bot.ts";
import { freshPath, shop } from "../db/shop.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { start } from "./started.ts";

const freshFolder = (): string => dirname(freshPath());

describe("started without a token", () => {
  test("it opens the terminal chat on a demo shop, says so, and offers three things to say", async () => {
    const folder = freshFolder();
    const first = start(folder);
    first.child.stdin.end("who's due today?\n");
    expect(await first.ended).toBe(0);
    expect(first.err).toBe("");
    expect(first.out).toContain("terminal chat on the demo shop, Bluebird Coffee Roasters");
    expect(first.out.match(/^ {2}\S.*$/gm)).toHaveLength(3);
    expect(first.out).toContain("check the grinder repair");
    expect(existsSync(join(folder, "data/demo.db"))).toBe(true);
  });

  test("it talks about the database that a .env file names, and seeds its settings", async () => {
    const folder = freshFolder();
    writeFileSync(
      join(folder, ".env"),
      "DATABASE_PATH=own/shop.db\nBUSINESS_NAME=Tea & Co\nBUSINESS_TIME_ZONE=Europe/Lisbon\n",
    );
    const first = start(folder);
    first.child.stdin.end("add contact Tim Lang, tim@example.com\n");
    expect(await first.ended).toBe(0);
    expect(first.out).toContain("terminal chat on Tea & Co");
    const stores = shop(join(folder, "own/shop.db"));
    expect(await stores.settings.business()).toMatchObject({ timeZone: "Europe/Lisbon" });
    stores.close();

    const second = start(folder, { BUSINESS_NAME: "Coffee & Co" });
    second.child.stdin.end("");
    expect(await second.ended).toBe(0);
    expect(second.err).toContain("the database holds");
    expect(second.out).toContain("terminal chat on Tea & Co");
  });

  test("it says in words what is wrong with a setting, and ends", async () => {
    const { child, ended } = start(freshFolder(), { CURRENCY: "Euro" });
    let told = "";
    child.stderr.on("data", (piece: Buffer) => (told += piece.toString()));
    expect(await ended).toBe(2);
    expect(told).toBe("CURRENCY is no currency; give a code like EUR.\n");
  });
});

describe("started with tokens", () => {
  let [slack, telegram] = [new FakeSlack(), new FakeTelegram()];
  beforeEach(() => {
    [slack, telegram] = [new FakeSlack(), new FakeTelegram()];
  });
  afterEach(() => {
    slack.stop();
    telegram.stop();
  });

  const settings = async () => ({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: await slack.start(),
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: await telegram.start(),
  });

  test("it connects the channels, makes an owner by code, and closes cleanly when told to", async () => {
    const folder = freshFolder();
    const app = start(folder, await settings());
    await until(() => /^Telegram: connected.*$/m.test(app.out));
    const [slackCode, telegramCode] = [...app.out.matchAll(/code: (\S+)$/gm)].map(
      ([, code]) => code ?? "",
    );
    expect(slackCode).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
    expect(telegramCode).not.toBe(slackCode);

    slack.write("UANA", slackCode ?? "", "1.0001");
    await until(() => slack.sent.length > 0);
    expect(slack.sent[0]?.text).toContain("Welcome, Ana Weber");
    telegram.write({ id: 77, name: "Ana" }, telegramCode ?? "");
    await until(() => telegram.sent.length > 0);
    telegram.write({ id: 77, name: "Ana" }, "add contact Tim Lang, tim@example.com");
    await until(() => telegram.sent.length > 1);

    app.child.kill("SIGTERM");
    expect(await app.ended).toBe(0);
    const stores = shop(join(folder, "data/shop.db"));
    expect(await stores.team.all()).toMatchObject([
      { name: "Ana Weber", role: "owner", slackId: "UANA", telegramId: "77" },
    ]);
    expect(await stores.contacts.withEmail("tim@example.com")).toHaveLength(1);
    expect(app.out + app.err).not.toMatch(/xoxb-|xapp-|1234:fake/);
  });

  test("it says which token a platform does not take, without showing it", async () => {
    const app = start(freshFolder(), { ...(await settings()), SLACK_BOT_TOKEN: "xoxb-wrong" });
    expect(await app.ended).toBe(2);
    expect(app.err).toContain("Slack does not know SLACK_BOT_TOKEN. Copy it again from");
    expect(app.out + app.err).not.toMatch(/xoxb-wrong|xapp-|1234:fake/);
  });

  test("it says that a platform cannot be reached, without showing the token", async () => {
    const folder = freshFolder();
    mkdirSync(join(folder, "data"));
    const app = start(folder, {
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
    });
    expect(await app.ended).toBe(2);
    expect(app.err).toContain("Telegram cannot be reached");
    expect(app.err).not.toContain("fake");
  });
});
