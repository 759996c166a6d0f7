import { expect, test } from "vitest";
import { change, contact } from "../db/shop.ts";
import { optionsProblems } from "../peers/slack/block-kit.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { hostile } from "./any-reply.ts";
import { eachOn, slackFor } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

let slack: FakeSlack;
const { run } = eachOn(() => (slack = new FakeSlack()));

/** The form for a call with a contact, with words that nobody is to obey. */
const formSent = (id: number, words: readonly string[]) => ({
  type: "view_submission",
  view: {
    id: `V${id}`,
    callback_id: "log_a_call",
    state: {
      values: {
        contact: { contact: { selected_option: { text: { text: "x" }, value: String(id) } } },
        words: { words: { value: words.join(" ") } },
        follow_up: { follow_up: { selected_date: "2026-07-01" } },
      },
    },
  },
});

test("whatever people are called, every surface is taken by Slack, and nobody is called by it", async () => {
  const { parts, stores } = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  const names = hostile.filter((name) => name.trim() !== "");
  await stores.changes.apply(
    change(
      stores,
      names.flatMap((name, at) => [
        contact(3000 + at, name),
        {
          op: "insert",
          record: "members",
          row: { id: 5000 + at, name, role: "member", slackId: `UM${at}`, telegramId: null },
        },
        {
          op: "insert",
          record: "followUps",
          row: {
            id: 6000 + at,
            contactId: 3000 + at,
            dueAt: Date.parse("2026-06-30T07:00:00Z"),
            text: name,
            assignee: null,
            status: "open",
            createdBy: null,
          },
        },
        {
          op: "insert",
          record: "followUps",
          row: {
            id: 4000 + at,
            contactId: 3000 + at,
            dueAt: Date.parse("2026-06-30T08:00:00Z"),
            text: name,
            assignee: "Ana Weber",
            status: "open",
            createdBy: null,
          },
        },
      ]),
    ),
  );
  await run(slackFor(slack, parts));
  const shown = () => slack.sent.length + slack.ephemeral.length + slack.views.length;
  const surfaces: readonly (() => unknown)[] = [
    ...["all contacts", "rows", "who's due today?", "my follow-ups", "remind me to call bold"].map(
      (words, at) => () => slack.write("UANA", words, `${at + 1}.1`),
    ),
    () => slack.mention("UANA", "all contacts", "20.1"),
    () => slack.command("UANA", "all contacts"),
    () => slack.command("UANA", "team"),
    ...names.slice(0, 6).map((name) => () => slack.command("UANA", `find ${name}`)),
    ...names.slice(0, 6).map((_, at) => () => slack.interact("UANA", formSent(3000 + at, names))),
    () => slack.interact("UANA", { type: "shortcut", callback_id: "log_a_call" }),
    () => slack.deliver({ type: "app_home_opened", user: "UANA", channel: "DUANA", tab: "home" }),
    ...names.map(
      (text, at) => () =>
        slack.interact("UANA", {
          type: "message_action",
          callback_id: "log_to_crm",
          channel: { id: "C1" },
          message: { text, ts: `${at + 1782810000}.1`, username: text },
        }),
    ),
    ...names.map((text, at) => () => slack.write("UANA", `note for Mark: ${text}`, `${at + 50}.1`)),
  ];
  for (const surface of surfaces) {
    const before = shown();
    surface();
    await until(() => shown() > before);
  }
  for (const name of names) {
    const envelope = slack.interact("UANA", {
      type: "block_suggestion",
      action_id: "contact",
      block_id: "contact",
      value: name,
    });
    await until(() => slack.payloads.has(envelope));
    expect(optionsProblems(slack.payloads.get(envelope))).toEqual([]);
  }
  const texts = [...slack.sent, ...slack.ephemeral].map(({ text }) => text).join("\n");
  expect(texts).toContain("&lt;!channel&gt;");
  expect(texts).not.toMatch(/<[!@#]/);
  expect(slack.files).toEqual([]);
}, 120_000);

test("a limit on one post holds up neither a press nor the home", async () => {
  const { parts } = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  await run(slackFor(slack, parts, { pauses: [60_000] }));
  slack.write("UANA", "add contact Tim Lang, tim@example.com", "1.1");
  await until(() => slack.sent.length === 1);
  slack.faults.set("chat.postMessage", [{ status: 429, headers: { "retry-after": "60" } }]);
  slack.mention("UANA", "who's due today?", "2.1");
  await until(() => slack.calls.filter((call) => call === "chat.postMessage").length === 2);
  slack.deliver({ type: "app_home_opened", user: "UANA", channel: "DUANA", tab: "home" });
  slack.press("UANA", "Undo");
  await until(() => slack.views.length === 1 && slack.sent.length === 2);
  expect(slack.sent[0]).toMatchObject({ updates: 1 });
});

test.each(["drop before", "drop after", { status: 500 }, { error: "internal_error" }] as const)(
  "where Slack fails with %o an answer arrives, and not twice",
  async (fault) => {
    const { parts } = await shopWithBot([{ channel: "slack", id: "UANA" }]);
    const channel = await slackFor(slack, parts, { pauses: [1, 1, 1] });
    await run(channel);
    slack.faults.set("chat.postMessage", [fault]);
    slack.write("UANA", "who's due today?", "1.1");
    await until(() => slack.sent.length === 1);
    await channel.stop();
    expect(slack.sent).toHaveLength(1);
  },
);
