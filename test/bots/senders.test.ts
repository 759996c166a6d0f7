import { expect, test } from "vitest";
import { slackSender } from "../../src/bots/slack/send.ts";
import { telegramSender } from "../../src/bots/telegram/send.ts";
import { type Reply, text } from "../../src/core/reply.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { eachOn } from "./each-on.ts";

const reply: Reply = { kind: "answer", blocks: [text("Reminder for 09:00 · Mark & <Bell>: call")] };
let slack: FakeSlack;
let telegram: FakeTelegram;
eachOn(() => (slack = new FakeSlack()));
eachOn(() => (telegram = new FakeTelegram()));

test("Slack is sent to a member's private channel, and the message is found again by its mark", async () => {
  const { send, find } = slackSender(slack.botToken, await slack.start());
  expect(await send("slack:UANA", reply, "mark-1")).toEqual({
    outcome: "sent",
    remoteId: "1.1",
    conversation: "slack:DUANA",
  });
  expect(slack.sent).toMatchObject([
    { channel: "DUANA", text: "Reminder for 09:00 · Mark &amp; &lt;Bell&gt;: call" },
  ]);
  expect(await find?.("slack:DUANA", "mark-1", 0)).toEqual({ outcome: "found", remoteId: "1.1" });
  expect(await find?.("slack:UANA", "mark-2", 0)).toEqual({ outcome: "missing" });
});

test("a message is found however many have come since; without the right to look that is said", async () => {
  const { send, find } = slackSender(slack.botToken, await slack.start());
  for (let at = 0; at < 450; at++) await send("slack:C1", reply, `mark-${at}`);
  expect(await find?.("slack:C1", "mark-430", 0)).toEqual({ outcome: "found", remoteId: "431.1" });
  expect(await find?.("slack:C1", "other", 0)).toEqual({ outcome: "missing" });
  slack.missingScope = true;
  expect(await find?.("slack:C1", "mark-1", 0)).toEqual({
    outcome: "not_allowed",
    why: "missing_scope",
  });
  slack.refused.length = 0;
});

test("Telegram is sent to a member's private chat, and cannot be asked for it again", async () => {
  const { send, find } = telegramSender({
    botToken: telegram.token,
    apiRoot: await telegram.start(),
    webhook: undefined,
  });
  telegram.meet({ id: 77, name: "Ana" });
  expect(await send("telegram:77", reply, "mark-1")).toMatchObject({ outcome: "sent" });
  expect(telegram.sent).toMatchObject([
    { chat_id: 77, text: "Reminder for 09:00 · Mark & <Bell>: call" },
  ]);
  expect(find).toBeUndefined();
});

const later: Reply = {
  kind: "answer",
  blocks: [
    text("Mark & <Bell>: ✅ done"),
    { type: "choices", options: [{ label: "Done", say: "done", button: "b1" }] },
  ],
};

test("a message on Slack is edited in place with its buttons; one that is gone is not tried again", async () => {
  const { edit, messageKey, send } = slackSender(slack.botToken, await slack.start());
  await send("slack:C1", reply, "mark-1");
  expect(await edit?.("slack:C1", "1.1", later)).toBe("edited");
  expect(slack.sent).toMatchObject([
    { channel: "C1", text: expect.stringContaining("✅ done"), updates: 1 },
  ]);
  expect(JSON.stringify(slack.sent[0]?.blocks)).toContain("b1");
  expect(await edit?.("slack:C1", "9.9", later)).toBe("gone");
  expect(await edit?.("slack:C1:only:U1", "1.1", later)).toBe("gone");
  expect(messageKey?.("slack:C1:5.1", "1.1")).toBe("slack:C1 1.1");
  slack.refused.length = 0;
});

test("a message on Telegram is edited in place with its buttons; the same again does no harm", async () => {
  const { edit, send } = telegramSender({
    botToken: telegram.token,
    apiRoot: await telegram.start(),
    webhook: undefined,
  });
  telegram.meet({ id: 77, name: "Ana" });
  const sent = await send("telegram:77", reply, "mark-1");
  const id = sent.outcome === "sent" ? sent.remoteId : "";
  expect(await edit?.("telegram:77", id, later)).toBe("edited");
  expect(telegram.sent).toMatchObject([
    { text: "Mark & <Bell>: ✅ done", keyboard: [[{ text: "Done" }]] },
  ]);
  expect(await edit?.("telegram:77", id, later)).toBe("gone");
  expect(await edit?.("telegram:77", "999", later)).toBe("gone");
  expect(telegram.refused.splice(0)).toEqual([
    expect.stringContaining("not modified"),
    expect.stringContaining("not found"),
  ]);
});

test("where nobody listens, nothing was sent; a wrong token passes, an unknown chat does not", async () => {
  const gone = new FakeTelegram();
  const nowhere = await gone.start();
  gone.stop();
  expect(await slackSender(slack.botToken, `${nowhere}/api/`).send("slack:C1", reply, "m")).toEqual(
    {
      outcome: "not_sent",
      why: "Slack cannot be reached",
    },
  );
  expect(
    await telegramSender({ botToken: "1:a", apiRoot: nowhere, webhook: undefined }).send(
      "telegram:77",
      reply,
      "m",
    ),
  ).toEqual({
    outcome: "not_sent",
    why: "Telegram cannot be reached",
  });
  const slackUrl = await slack.start();
  expect(await slackSender("xoxb-wrong", slackUrl).send("slack:C1", reply, "m")).toEqual({
    outcome: "not_sent",
    why: "invalid_auth",
    final: false,
  });
  const telegramUrl = await telegram.start();
  expect(
    await telegramSender({ botToken: "1:wrong", apiRoot: telegramUrl, webhook: undefined }).send(
      "telegram:77",
      reply,
      "m",
    ),
  ).toMatchObject({ outcome: "not_sent", final: false });
});
