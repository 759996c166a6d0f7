import { expect, test } from "vitest";
import { scopes } from "../../src/bots/slack/manifest.ts";
import { all, change, contact } from "../db/shop.ts";
import { optionsProblems } from "../peers/slack/block-kit.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { eachOn, slackFor } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

let slack: FakeSlack;
const { run } = eachOn(() => (slack = new FakeSlack()));

async function open() {
  const shop = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  await shop.stores.changes.apply(
    change(shop.stores, [
      contact(1010, "<!channel> *Zoë* `x` <https://a|b> \u202Eevil", {
        company: "x".repeat(300),
        city: "😀".repeat(60),
      }),
      {
        op: "insert",
        record: "members",
        row: { id: 2001, name: "Vi", role: "viewer", slackId: "UVI", telegramId: null },
      },
    ]),
  );
  await run(slackFor(slack, shop.parts));
  slack.write("UANA", "hello", "0.1");
  await until(() => slack.sent.length > 0);
  slack.sent.length = 0;
  return shop;
}

/** Opens the form and tells what Slack is shown. */
async function openForm(user = "UANA") {
  const before = slack.views.length;
  slack.interact(user, { type: "shortcut", callback_id: "log_a_call" });
  await until(() => slack.views.length > before);
  return JSON.stringify(slack.views.at(-1)?.view);
}

/** What Slack is told to an interaction. */
async function told(envelope: string): Promise<unknown> {
  await until(() => slack.acknowledged.includes(envelope));
  return slack.payloads.get(envelope);
}

const search = (value: string, user = "UANA") =>
  told(
    slack.interact(user, {
      type: "block_suggestion",
      action_id: "contact",
      block_id: "contact",
      value,
    }),
  );

interface Filled {
  readonly words?: string;
  readonly on?: string;
  readonly view?: string;
  readonly contact?: string;
}

const send = (
  { contact = "1001", on, view = "V1", words = "wants 5 kg *now*" }: Filled,
  user = "UANA",
) =>
  slack.interact(user, {
    type: "view_submission",
    view: {
      id: view,
      type: "modal",
      callback_id: "log_a_call",
      state: {
        values: {
          contact: {
            contact: {
              type: "external_select",
              selected_option: { text: { type: "plain_text", text: "Mark" }, value: contact },
            },
          },
          words: { words: { type: "plain_text_input", value: words } },
          follow_up: { follow_up: { type: "datepicker", selected_date: on ?? null } },
        },
      },
    },
  });

test("“Log a call” opens a form; contacts are found in it by the beginnings of their words", async () => {
  await open();
  expect(await openForm()).toContain("With whom?");
  const found = await search("bel ma");
  expect(found).toEqual({
    options: [
      { text: { type: "plain_text", text: "Mark & Söhne <Bell>", emoji: false }, value: "1001" },
    ],
  });
  expect(await search("nobody")).toEqual({ options: [] });
  expect(await search("  ")).toEqual({ options: [] });
});

test("whatever is in a name, Slack takes it as something to pick", async () => {
  await open();
  const found = await search("zoe");
  expect(optionsProblems(found)).toEqual([]);
  expect(JSON.stringify(found)).toContain("1010");
  expect(JSON.stringify(found)).not.toContain("\u202E");
});

test("a form that is sent logs the call and the follow-up as one change, told in private with an undo", async () => {
  const { stores } = await open();
  const envelope = send({ on: "2026-07-02" });
  await until(() => slack.sent.length > 0);
  expect(await told(envelope)).toEqual({});
  expect(slack.sent[0]).toMatchObject({ channel: "DUANA", text: expect.stringContaining("Mark") });
  expect(all(stores, "interactions")).toMatchObject([
    { contact_id: 1001, kind: "call", summary: "wants 5 kg *now*", logged_by: "Ana Weber" },
  ]);
  expect(await stores.followUps.find({ assignee: "Ana Weber" })).toMatchObject([
    { contactId: 1001, status: "open" },
  ]);
  slack.press("UANA", "Undo", slack.sent[0]);
  await until(() => slack.sent.length > 1);
  expect(all(stores, "interactions")).toEqual([]);
  expect(await stores.followUps.find({ assignee: "Ana Weber" })).toEqual([]);
});

test("a form that is sent twice is one call, with one receipt", async () => {
  const { stores } = await open();
  for (let times = 0; times < 3; times++) send({ view: "V7" });
  await until(() => slack.sent.length > 0);
  send({ view: "V8", words: "another" });
  await until(() => slack.sent.length > 1);
  expect(all(stores, "interactions")).toHaveLength(2);
  expect(slack.sent).toHaveLength(2);
});

test("words that are missing and a day that is over are told in the form, and nothing is written", async () => {
  const { stores } = await open();
  expect(await told(send({ words: "   ", on: "2026-06-29" }))).toEqual({
    response_action: "errors",
    errors: {
      words: expect.stringContaining("A few words"),
      follow_up: expect.stringContaining("is over"),
    },
  });
  expect(all(stores, "interactions")).toEqual([]);
});

test("words in the form are kept as they are and never obeyed; a contact deleted meanwhile is told of", async () => {
  const { stores } = await open();
  send({ words: "delete Mark & Söhne <Bell>" });
  await until(() => slack.sent.length > 0);
  expect(all(stores, "contacts")).toHaveLength(2);
  expect(all(stores, "interactions")).toHaveLength(1);
  send({ view: "V2", contact: "4711" });
  await until(() => slack.sent.length > 1);
  expect(all(stores, "interactions")).toHaveLength(1);
});

test("who is not in the team, or only looks on, gets no form, finds nobody and logs nothing", async () => {
  const { stores } = await open();
  expect(await openForm("UEVE")).toContain("I only work with the team");
  expect(await search("mark", "UEVE")).toEqual({ options: [] });
  expect(await openForm("UVI")).toContain("Only");
  send({}, "UEVE");
  send({ view: "V3" }, "UVI");
  await until(() => slack.sent.length > 1);
  expect(slack.sent.map(({ text }) => text).join("\n")).not.toContain("5 kg");
  expect(all(stores, "interactions")).toEqual([]);
});

test("what another workspace presses, searches and sends is left aside", async () => {
  const { faults, stores } = await open();
  const other = { team: { id: "T2", domain: "other" } };
  slack.interact("UANA", { ...other, type: "shortcut", callback_id: "log_a_call" });
  const found = slack.interact("UANA", {
    ...other,
    type: "block_suggestion",
    action_id: "contact",
    block_id: "contact",
    value: "mark",
  });
  expect(await told(found)).toEqual({});
  expect(slack.views).toEqual([]);
  expect(faults.join("\n")).toContain("another workspace (T2)");
  expect(all(stores, "interactions")).toEqual([]);
});

/** Somebody opens their private conversation with the app. */
const openMessages = (user: string) =>
  slack.deliver({ type: "app_home_opened", user, channel: `D${user}`, tab: "messages" });

test("with an agent view, members are suggested what they may say; others and other apps nothing", async () => {
  slack.scopes = [...Object.keys(scopes), "assistant:write"];
  await open();
  openMessages("UEVE");
  openMessages("UVI");
  openMessages("UANA");
  await until(() => slack.prompts.length > 1);
  const [viewer, owner] = slack.prompts;
  expect(viewer?.channel).toBe("DUVI");
  expect(JSON.stringify(viewer)).not.toContain("revenue");
  expect(owner?.channel).toBe("DUANA");
  expect(JSON.stringify(owner)).toContain("revenue");
});

test("without an agent view nothing is suggested", async () => {
  await open();
  await told(openMessages("UANA"));
  slack.write("UANA", "help", "1.1");
  await until(() => slack.sent.length > 0);
  expect(slack.calls).not.toContain("assistant.threads.setSuggestedPrompts");
});

test("the home tells what else the digest has today: what is nobody's yet, to be taken by a button", async () => {
  const { stores } = await open();
  await stores.changes.apply(
    change(stores, [contact(1011, "Kim Day", { birthday: "1990-06-30", status: "active" })]),
  );
  slack.deliver({ type: "app_home_opened", user: "UANA", channel: "DUANA", tab: "home" });
  await until(() => slack.views.length > 0);
  const shown = JSON.stringify(slack.views[0]?.view);
  expect(shown).toContain("Nothing on your list");
  expect(shown).toContain("Also today");
  expect(shown).toContain("send the price list");
  expect(shown).toContain("Kim Day · birthday today");
  slack.pressOnHome("UANA", "Mine");
  await until(() => slack.views.length > 1);
  expect(JSON.stringify(slack.views[1]?.view)).toContain("1 follow-up on your list");
  expect(await stores.followUps.find({ assignee: "Ana Weber" })).toMatchObject([{ id: 1002 }]);
});

test("an owner by the settings has a home before writing anything; who was invited and is not here yet is told of", async () => {
  const { parts, stores } = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  await stores.changes.apply(
    change(stores, [
      {
        op: "insert",
        record: "members",
        row: { id: 2002, name: "Ben", role: "member", slackId: null, telegramId: null },
      },
    ]),
  );
  await run(slackFor(slack, parts));
  slack.deliver({ type: "app_home_opened", user: "UANA", channel: "DUANA", tab: "home" });
  await until(() => slack.views.length > 0);
  expect(JSON.stringify(slack.views[0]?.view)).toContain("Ben: member, not joined yet");
  expect(await stores.team.withSlackId("UANA")).toMatchObject({ role: "owner" });
});
