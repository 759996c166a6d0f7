import { expect, test } from "vitest";
import type { OpenStores } from "../../src/db/stores.ts";
import { all, change } from "../db/shop.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { eachOn, slackFor } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

let slack: FakeSlack;
const { next, run } = eachOn(() => {
  slack = new FakeSlack();
  slack.users.set("UBEN", { name: "Ben Ito" });
  return slack;
});

async function open() {
  const shop = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  await run(slackFor(slack, shop.parts));
  return shop;
}

const names = ({ database }: OpenStores) =>
  database.client.prepare<[], string>("select name from contacts order by name").pluck().all();

let second = 0;
/** Says something in a direct message and waits for the answer. */
const say = (words: string, user = "UANA") =>
  next(() => slack.write(user, words, `${++second}.0001`));

/** Presses a button and waits for what follows in the conversation. */
const press = (label: string, user = "UANA", message = slack.sent.at(-1)) =>
  next(() => slack.press(user, label, message));

/** Ben joins as a member. */
async function joined(user = "UBEN") {
  const invited = await say("invite Ben as member");
  const code = /\b[A-Z0-9]{4}-[A-Z0-9]+\b/.exec(invited?.text ?? "")?.[0] ?? "";
  return await say(code, user);
}

test("a channel that is picked in the words is where a standing answer goes, with or without its name", async () => {
  const { stores } = await open();
  await say("who hasn't bought in 90 days?");
  await say("post this in <#C0SALES|sales> every monday 9");
  await say("post this in <#C0OFFICE> every friday at 9");
  expect(await stores.schedules.all()).toMatchObject([
    { conversation: "slack:C0SALES", createdBy: "Ana Weber" },
    { conversation: "slack:C0OFFICE" },
  ]);
  expect((await say("list standing answers"))?.text).toContain("#sales");
});

test("an owner asks in a direct message and is answered, whatever is in a name", async () => {
  await open();
  const answer = await say("who's due today?");
  expect(answer?.channel).toBe("DUANA");
  expect(answer?.text).toContain("send the price list");
  expect(answer?.text).toContain("Mark &amp; Söhne &lt;Bell&gt;");
  expect(slack.acknowledged).toHaveLength(1);
});

test("a mention in a channel is answered in its thread", async () => {
  await open();
  slack.mention("UANA", "who's due today?", "5.0001");
  await until(() => slack.sent.length > 0);
  expect(slack.sent[0]).toMatchObject({ channel: "C1", thread_ts: "5.0001" });
});

test("asked for money in a channel, it answers in a direct message and says so in the thread", async () => {
  await open();
  slack.mention("UANA", "revenue this month", "6.0001");
  await until(() => slack.sent.length > 1);
  expect(slack.sent[0]).toMatchObject({ channel: "DUANA", text: expect.stringContaining("€0") });
  expect(slack.sent[1]).toMatchObject({
    channel: "C1",
    thread_ts: "6.0001",
    text: expect.stringContaining("private message"),
  });
  expect(slack.sent[1]?.text).not.toContain("€");
});

test("an event that Slack delivers again is handled once", async () => {
  const { stores } = await open();
  slack.write("UANA", "add contact Tim Lang, tim@example.com", "2.0001");
  await until(() => slack.sent.length > 0);
  slack.write("UANA", "add contact Tim Lang, tim@example.com", "2.0001");
  slack.write("UANA", "help", "3.0001");
  await until(() => slack.sent.length > 1);
  expect(slack.acknowledged).toHaveLength(3);
  expect(slack.sent).toHaveLength(2);
  expect(all(stores, "contacts")).toHaveLength(2);
});

test("a stranger is told politely and once, learns nothing and changes nothing", async () => {
  const { stores } = await open();
  const told = await say("add contact Tim Lang, tim@example.com", "UEVE");
  slack.write("UEVE", "who's due today?", "9.1");
  await say("help");
  expect(told?.text).not.toContain("Tim");
  expect(slack.sent.filter((each) => each.channel === "DUEVE")).toHaveLength(1);
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("an invitation lets somebody in, with no ids; a guest it does not", async () => {
  const { stores } = await open();
  slack.users.set("UGUEST", { name: "Gus", is_restricted: true });
  expect((await joined("UGUEST"))?.text).toContain("can't join");
  expect((await joined())?.text).toContain("Welcome, Ben");
  const team = await stores.team.all();
  expect(team.map(({ name, role, slackId }) => [name, role, slackId])).toEqual([
    ["Ana Weber", "owner", "UANA"],
    ["Ben", "member", "UBEN"],
  ]);
});

test("who is invited by a mention is in the team at once, without a code; a guest is not", async () => {
  const { stores } = await open();
  slack.users.set("UGUEST", { name: "Gus", is_restricted: true });
  expect((await say("invite <@UGUEST> as member"))?.text).toContain("can't join");
  const invited = await say("invite <@UBEN|ben> as member");
  expect(invited?.text).toContain("Ben Ito is on the team now, as member");
  expect((await say("how many contacts?", "UBEN"))?.text).toContain("1 contact");
  expect((await say("who owns <@UBEN>?"))?.text).not.toContain("UBEN");
  await say("undo");
  expect(await stores.team.withSlackId("UBEN")).toBeUndefined();
});

test("the button below a receipt takes back that change, whatever was done since", async () => {
  const { stores } = await open();
  const first = await say("add contact Tim Lang, tim@example.com");
  await say("add contact Zoe Fox, zoe@example.com");
  const undone = await press("Undo", "UANA", first);
  expect(undone?.text).toContain("Tim Lang");
  expect(names(stores)).toEqual(["Mark & Söhne <Bell>", "Zoe Fox"]);
  expect(slack.sent.find(({ ts }) => ts === first?.ts)).toMatchObject({ updates: 1 });
  const redone = await press("Redo");
  expect(redone?.text).toContain("Tim Lang");
  expect(all(stores, "contacts")).toHaveLength(3);
});

test("a button is good for one use: the second press is told who pressed it and when", async () => {
  const { stores } = await open();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  await press("Undo", "UANA", receipt);
  const { length } = slack.sent;
  slack.press("UANA", "Undo", receipt);
  await until(() => slack.ephemeral.length > 0);
  expect(slack.ephemeral).toMatchObject([
    { user: "UANA", text: expect.stringMatching(/^Ana Weber pressed that at \d\d:\d\d\./) },
  ]);
  expect(slack.sent).toHaveLength(length);
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("a used button stands there no more, and who used it does", async () => {
  await open();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  await press("Undo", "UANA", receipt);
  const now = slack.sent.find(({ ts }) => ts === receipt?.ts);
  expect(slack.labels(now)).toEqual([]);
  expect(JSON.stringify(now?.blocks)).toContain("✓ Undo · Ana Weber");
});

test("the button of one person is nothing to another", async () => {
  const { stores } = await open();
  await joined();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  slack.press("UBEN", "Undo", receipt);
  await until(() => slack.ephemeral.length > 0);
  expect(slack.ephemeral[0]?.text).toContain("Ana Weber's");
  expect(all(stores, "contacts")).toHaveLength(2);
});

test("which of two is meant is picked by a button, once, and only while it is asked", async () => {
  const { stores } = await open();
  await say("add contact Anna Lindqvist, anna@example.com");
  await say("add contact Anna Schmidt, schmidt@example.com");
  const asked = await say("called Anna, wants samples");
  expect(slack.labels(asked)).toHaveLength(2);
  const [first = "", other = ""] = slack.labels(asked);
  const done = await press(first, "UANA", asked);
  expect(done?.text).toContain("Anna");
  slack.press("UANA", other, asked);
  await until(() => slack.ephemeral.length > 0);
  expect(all(stores, "interactions")).toHaveLength(1);
  const again = await say("called Anna, wants coffee");
  await say("never mind");
  const late = await press(slack.labels(again)[0] ?? "", "UANA", again);
  expect(late?.text).toContain("run out");
  expect(all(stores, "interactions")).toHaveLength(1);
});

test("a press that Slack delivers a hundred times is one press", async () => {
  const { stores } = await open();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  const { length } = slack.sent;
  const payload = slack.pressPayload("UANA", "Undo", receipt);
  for (let delivery = 0; delivery < 100; delivery++) slack.interact("UANA", payload);
  await until(() => slack.acknowledged.length >= 101 && slack.sent.length > length);
  await say("help");
  expect(slack.sent).toHaveLength(length + 2);
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("a slash command in a channel is answered to who typed it alone, money and buttons too", async () => {
  const { stores } = await open();
  slack.command("UANA", "revenue this month");
  await until(() => slack.ephemeral.length === 1);
  expect(slack.ephemeral[0]).toMatchObject({ channel: "C1", user: "UANA" });
  expect(slack.ephemeral[0]?.text).toContain("€0");
  slack.command("UANA", "log add contact Tim Lang, tim@example.com");
  await until(() => slack.ephemeral.length === 2);
  slack.pressOnly("UANA", "Undo");
  await until(() => slack.ephemeral.length === 3);
  expect(names(stores)).toHaveLength(1);
  expect(slack.sent).toEqual([]);
});

test.each([
  ["", "Ask"],
  ["due", "send the price list"],
  ["find Mark", "Mark &amp; Söhne"],
])("/crm %s says %s", async (words, told) => {
  await open();
  slack.command("UANA", words, "DUANA");
  await until(() => slack.sent.length > 0);
  expect(slack.sent[0]?.text).toContain(told);
});

/** The author of a message writes other words in its place. */
const edit = (ts: string, before: string, words: string, at: string) =>
  slack.deliver({
    type: "message",
    subtype: "message_changed",
    channel: "DUANA",
    channel_type: "im",
    event_ts: at,
    message: { type: "message", user: "UANA", text: words, ts, edited: { user: "UANA", ts: at } },
    previous_message: { type: "message", user: "UANA", text: before, ts },
  });

test("an edited message does what it says now, in place of what it said before", async () => {
  const { stores } = await open();
  await next(() => slack.write("UANA", "called Mark, wants 5 kg", "50.1"));
  const told = await next(() =>
    edit("50.1", "called Mark, wants 5 kg", "called Mark, wants 6 kg", "51.1"),
  );
  expect(told?.text).toContain("6 kg");
  expect(told?.text).toContain("Instead of: call with Mark");
  expect(all(stores, "interactions")).toMatchObject([{ summary: "wants 6 kg" }]);
  await press("Undo");
  expect(all(stores, "interactions")).toEqual([]);
});

test("an edit that means nothing leaves what was written, and says so", async () => {
  const { stores } = await open();
  await next(() => slack.write("UANA", "called Mark, wants 5 kg", "50.1"));
  const told = await next(() => edit("50.1", "called Mark, wants 5 kg", "lorem ipsum", "51.1"));
  expect(told?.text).toContain("What you wrote before stands: call with Mark");
  expect(all(stores, "interactions")).toMatchObject([{ summary: "wants 5 kg" }]);
});

test("after an undo, an edit is asked about first", async () => {
  const { stores } = await open();
  await next(() => slack.write("UANA", "called Mark, wants 5 kg", "50.1"));
  await press("Undo");
  const asked = await next(() =>
    edit("50.1", "called Mark, wants 5 kg", "called Mark, wants 6 kg", "51.1"),
  );
  expect(asked?.text).toContain("You took this back before");
  expect(all(stores, "interactions")).toEqual([]);
  await press("Yes");
  expect(all(stores, "interactions")).toMatchObject([{ summary: "wants 6 kg" }]);
});

test("who deletes a message is offered to undo what it did; a question deleted says nothing", async () => {
  const { stores } = await open();
  const remove = (ts: string, words: string) =>
    slack.deliver({
      type: "message",
      subtype: "message_deleted",
      channel: "DUANA",
      channel_type: "im",
      event_ts: `${ts}9`,
      previous_message: { type: "message", user: "UANA", text: words, ts },
    });
  await next(() => slack.write("UANA", "who's due today?", "49.1"));
  remove("49.1", "who's due today?");
  await next(() => slack.write("UANA", "called Mark, wants 5 kg", "50.1"));
  expect(slack.sent).toHaveLength(2);
  const told = await next(() => remove("50.1", "called Mark, wants 5 kg"));
  expect(told?.text).toContain("You deleted the message behind this: call with Mark");
  expect(all(stores, "interactions")).toHaveLength(1);
  await press("Undo");
  expect(all(stores, "interactions")).toEqual([]);
});

test("what comes from another workspace is acknowledged and left aside", async () => {
  const { faults, stores } = await open();
  const message = { type: "message", channel_type: "im", channel: "DUANA", user: "UANA" };
  slack.deliver(
    { ...message, text: "add contact Tim Lang, tim@example.com", ts: "1.1" },
    { team: "T2" },
  );
  await until(() => slack.acknowledged.length === 1);
  await say("help");
  expect(names(stores)).toHaveLength(1);
  expect(faults).toEqual([expect.stringContaining("another workspace (T2)")]);
});

test("where it is not in a channel, or that is archived, it is said why nothing came", async () => {
  const { faults } = await open();
  slack.elsewhere.add("C1");
  slack.mention("UANA", "who's due today?", "5.0001");
  await until(() => faults.length === 1);
  expect(faults[0]).toContain("/invite @Shopkeeper");
  slack.refused.length = 0;
});

test("two hundred people who ask at once all get their answer", async () => {
  const { stores } = await open();
  await stores.changes.apply(
    change(
      stores,
      Array.from({ length: 200 }, (_, at) => ({
        op: "insert" as const,
        record: "members" as const,
        row: {
          id: 2000 + at,
          name: `Person${at}`,
          role: "member" as const,
          slackId: `UP${at}`,
          telegramId: null,
        },
      })),
    ),
  );
  for (let at = 0; at < 200; at++) slack.write(`UP${at}`, "how many contacts?", "1.1");
  await until(() => slack.sent.length === 200);
  expect(new Set(slack.sent.map(({ channel: room }) => room)).size).toBe(200);
  expect(slack.acknowledged).toHaveLength(200);
});

/** Somebody shares a file with the bot, with words beside it. */
const share = (name: string, content: string, words = "", user = "UANA") =>
  slack.deliver({
    type: "message",
    subtype: "file_share",
    channel_type: "im",
    channel: `D${user}`,
    user,
    text: words,
    ts: `${++second}.7`,
    files: [slack.share(name, content)],
  });
const contactsFile = "name,email,city\nTim Lang,tim@example.com,Berlin\nZoe Fox,zoe@example.com,\n";

test("a CSV file shared by an owner is an import: shown first, confirmed, and taken back as one", async () => {
  const { stores } = await open();
  const shown = await next(() => share("contacts.csv", contactsFile, "here are my contacts"));
  expect(shown?.text).toContain("contacts.csv (contacts): 2 new");
  expect(shown?.text).toContain("Nothing is imported yet");
  expect(names(stores)).toHaveLength(1);
  const done = await press("Yes");
  expect(done?.text).toContain("2 new");
  expect(names(stores)).toHaveLength(3);
  await press("Undo");
  await press("Yes");
  expect(names(stores)).toEqual(["Mark & Söhne <Bell>"]);
});

test("a file imported again changes nothing; its columns are shown where they are guessed", async () => {
  await open();
  await next(() => share("contacts.csv", contactsFile));
  await press("Yes");
  const again = await next(() => share("contacts.csv", contactsFile));
  expect(again?.text).toContain("nothing new in it");
  const guessed = await next(() => share("kunden.csv", "Kunde,E-Mail\nUte Maas,ute@example.com\n"));
  expect(guessed?.text).toMatch(/Kunde → name[\s\S]*1 new/);
});

test.each([
  ["broken.csv", "just one line of words", "broken.csv"],
  ["empty.csv", "", "is empty"],
  ["photo.png", "\u0089PNG", "I can't read photo.png"],
  ["../../etc/passwd.csv", contactsFile, "2 new"],
])("of the file %s it says what it can do with it", async (name, content, told) => {
  const { stores } = await open();
  const answer = await next(() => share(name, content));
  expect(answer?.text).toContain(told);
  expect(names(stores)).toHaveLength(1);
});

test("a file of a member, or from elsewhere than Slack, is not fetched", async () => {
  const { stores } = await open();
  await joined();
  const told = await next(() => share("contacts.csv", contactsFile, "", "UBEN"));
  expect(told?.text).toContain("Only an owner");
  const elsewhere = { name: "a.csv", size: 9, url_private_download: "https://evil.example/a.csv" };
  const message = { type: "message", channel_type: "im", channel: "DUANA", user: "UANA" };
  const refused = await next(() =>
    slack.deliver({ ...message, subtype: "file_share", text: "", ts: "77.1", files: [elsewhere] }),
  );
  expect(refused?.text).toContain("lies elsewhere");
  expect(names(stores)).toHaveLength(1);
});

/** Somebody puts a sign on a message. */
const sign = (
  reaction: string,
  message: { ts: string; channel: string } | undefined,
  user = "UANA",
) =>
  slack.deliver({
    type: "reaction_added",
    user,
    reaction,
    item: { type: "message", channel: message?.channel, ts: message?.ts },
    item_user: "UBOT",
    event_ts: `${++second}.9`,
  });

test("❌ on a receipt takes back what it tells, once; another's sign and other signs do nothing", async () => {
  const { stores } = await open();
  await joined();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  sign("x", receipt, "UBEN");
  sign("tada", receipt);
  sign("white_check_mark", receipt);
  await say("help");
  expect(names(stores)).toHaveLength(2);
  const undone = await next(() => sign("x", receipt));
  expect(undone?.text).toContain("Undone");
  sign("x", receipt);
  await say("help");
  expect(names(stores)).toHaveLength(1);
});

test("✅ on what is asked says yes", async () => {
  const { stores } = await open();
  const asked = await say("delete Mark");
  await next(() => sign("white_check_mark", asked));
  expect(names(stores)).toHaveLength(0);
});

/** Ana picks “Log to CRM” in the menu of what Carl wrote in a channel. */
const logToCrm = (text: string) => {
  slack.users.set("UCARL", { name: "Carl Boss" });
  return next(() =>
    slack.interact("UANA", {
      type: "message_action",
      callback_id: "log_to_crm",
      channel: { id: "C1", name: "sales" },
      message: {
        type: "message",
        user: "UCARL",
        text,
        ts: "1782810000.0001",
      },
      message_ts: "1782810000.0001",
      response_url: "",
    }),
  );
};

test("Log to CRM asks whose a message is, and keeps it with author, day and place; it is obeyed never", async () => {
  const { stores } = await open();
  const asked = await logToCrm("delete all contacts");
  expect(asked).toMatchObject({ channel: "DUANA" });
  expect(names(stores)).toHaveLength(1);
  const kept = await say("Mark");
  expect(kept?.text).toContain("Mark");
  expect(all(stores, "interactions")).toMatchObject([
    {
      kind: "note",
      contact_id: 1001,
      summary:
        "“delete all contacts” (Carl Boss, 30 June, https://example.slack.com/archives/C1/p17828100000001)",
    },
  ]);
});

test("Log to CRM makes a follow-up of a message, by a button or in words", async () => {
  const { stores } = await open();
  await logToCrm("can somebody call Mark back?");
  await press("Follow-up");
  await say("Mark");
  await say("friday");
  await logToCrm("and send him the price list");
  await say("follow-up for Mark on friday");
  for (const words of ["can somebody call Mark back?", "and send him the price list"])
    expect(all(stores, "follow_ups")).toContainEqual(
      expect.objectContaining({
        due_at: Date.parse("2026-07-03T07:00:00Z"),
        text: expect.stringContaining(`“${words}” (Carl Boss, 30 June`),
      }),
    );
});

/** Somebody opens the app's home. */
async function openHome(user: string) {
  const before = slack.views.length;
  slack.deliver({ type: "app_home_opened", user, channel: `D${user}`, tab: "home" });
  await until(() => slack.views.length > before);
  return slack.views.at(-1);
}

test("the home shows a member's own follow-ups with buttons, and owners the team", async () => {
  const { stores } = await open();
  await say("remind me to call Mark tomorrow");
  await say("remind me to send Mark the invoice today");
  await joined();
  const home = await openHome("UANA");
  const shown = JSON.stringify(home?.view);
  expect(shown).toContain("2 follow-ups on your list");
  expect(shown).toContain("Your team");
  expect(slack.labelsOf(home?.view)).toEqual([
    "Done",
    "Tomorrow",
    "To Ben",
    "Done",
    "Tomorrow",
    "To Ben",
    "Done",
    "Tomorrow",
    "Mine",
    "To Ben",
  ]);
  const views = slack.views.length;
  slack.pressOnHome("UANA", "Done");
  await until(() => slack.views.length > views);
  expect(JSON.stringify(slack.views.at(-1)?.view)).toContain("1 follow-up on your list");
  expect(slack.sent.at(-1)).toMatchObject({ channel: "DUANA" });
  expect(await stores.followUps.count({ status: "done" })).toBe(1);
  expect(JSON.stringify((await openHome("UBEN"))?.view)).not.toContain("Your team");
  expect(JSON.stringify((await openHome("UEVE"))?.view)).toContain("I only work with the team");
});

/** Says something in the thread below a message of ours. */
const below = (message: { ts: string } | undefined, words: string, user = "UANA") =>
  next(() =>
    slack.deliver({
      type: "message",
      channel_type: "im",
      channel: `D${user}`,
      user,
      text: words,
      ts: `${++second}.3`,
      thread_ts: message?.ts,
    }),
  );

test("a reply in the thread of an answer refines that answer, whatever was asked since", async () => {
  await open();
  await say("add contact Tim Lang, tim@example.com");
  await say("add contact Zoe Fox, zoe@example.com, +49 30 123456");
  const answer = await say("contacts without a phone number");
  await say("who's due today?");
  const refined = await below(answer, "only those with an email");
  expect(refined).toMatchObject({ thread_ts: answer?.ts });
  expect(refined?.text).toContain("Tim Lang");
  expect(refined?.text).not.toContain("Mark");
  expect((await below(answer, "how many is that?"))?.text).toContain("1 contact");
});

test("below a receipt it is undone and corrected, below a question it is answered", async () => {
  const { stores } = await open();
  const receipt = await say("add contact Tim Lang, tim@example.com");
  await say("add contact Zoe Fox, zoe@example.com");
  expect((await below(receipt, "undo"))?.text).toContain("Tim Lang");
  expect(names(stores)).toEqual(["Mark & Söhne <Bell>", "Zoe Fox"]);
  const asked = await say("delete Zoe Fox");
  expect((await below(asked, "yes"))?.text).toContain("Zoe Fox");
  expect(names(stores)).toHaveLength(1);
  const logged = await say("called Mark, wants 5 kg");
  await below(logged, "no, he wants 6 kg");
  expect(all(stores, "interactions")).toHaveLength(1);
});

test("in the thread of an older receipt that one is corrected, and nothing done since", async () => {
  const { stores } = await open();
  const amounts = () =>
    stores.database.client.prepare("select amount_minor from purchases order by id").pluck().all();
  const first = await say("Mark bought a mug for 48 euros");
  await say("Mark bought a pen for 5 euros");
  await below(first, "no, 40 euros");
  expect(amounts()).toEqual([4000, 500]);
  await below(first, "no, 42");
  expect(amounts()).toEqual([4200, 500]);
});
