import { expect, test } from "vitest";
import type { OpenStores } from "../../src/db/stores.ts";
import { all } from "../db/shop.ts";
import { FakeTelegram, type Sent, type Somebody, type Where } from "../peers/telegram/fake.ts";
import { eachOn, telegramFor } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

const ana = { id: 77, name: "Ana" };
const ben = { id: 88, name: "Ben" };
const eve = { id: 99, name: "Eve" };
const sales = -5;
const addTim = "add contact Tim Lang, tim@example.com";

let telegram: FakeTelegram;
const { next, run } = eachOn(() => {
  telegram = new FakeTelegram();
  telegram.group(sales, "Sales");
  return telegram;
});

async function open(owned = true, codes = new Map<"telegram", string>()) {
  const owners = owned ? ([{ channel: "telegram", id: "77" }] as const) : [];
  const shop = await shopWithBot(owners, codes);
  await run(telegramFor(telegram, shop.parts));
  return shop;
}

const names = ({ database }: OpenStores) =>
  database.client.prepare<[], string>("select name from contacts order by name").pluck().all();

const say = (words: string, by: Somebody = ana, where?: Where) =>
  next(() => telegram.write(by, words, where));
const press = (label: string, by: Somebody = ana, message?: Sent) =>
  next(() => telegram.press(by, label, message));
/** A message as it stands there now. */
const now = (message: Sent | undefined) =>
  telegram.sent.find(({ message_id: id }) => id === message?.message_id);

/** Somebody joins as a member, by the link that the invitation has. */
async function joined(by: Somebody = ben) {
  const invited = await say(`invite ${by.name} as member`);
  const code = /t\.me\/shop_bot\?start=(\S+)/.exec(invited?.text ?? "")?.[1] ?? "";
  return await say(`/start ${code}`, by);
}

test("an owner asks in a private chat and is answered, whatever is in a name", async () => {
  await open();
  const answer = await say("who's due today?");
  expect(answer?.chat_id).toBe(77);
  expect(answer?.text).toContain("send the price list");
  expect(answer?.text).toContain("Mark & Söhne <Bell>");
  expect(answer?.mode).toBe("HTML");
});

test("an update that comes a hundred times is handled once", async () => {
  const { stores } = await open();
  const update = telegram.write(ana, addTim);
  for (let delivery = 0; delivery < 100; delivery++)
    if (update !== undefined) telegram.updates.again(update);
  await until(() => telegram.sent.length > 0 && telegram.updates.pending === 0);
  await say("help");
  expect(telegram.sent).toHaveLength(2);
  expect(all(stores, "contacts")).toHaveLength(2);
});

test("a stranger is told politely and once, learns nothing and changes nothing", async () => {
  const { stores } = await open();
  const told = await say(addTim, eve);
  telegram.write(eve, "who's due today?");
  await say("help");
  expect(told?.text).not.toContain("Tim");
  expect(telegram.sent.filter(({ chat_id: chat }) => chat === eve.id)).toHaveLength(1);
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("the first person to send the terminal's code becomes the owner", async () => {
  const { stores } = await open(false, new Map([["telegram", "K7QF-29MD"]]));
  await say("/start K7QF-29MD");
  expect(await stores.team.withTelegramId("77")).toMatchObject({ name: "Ana", role: "owner" });
});

test("an invitation is a link that lets one person in, once", async () => {
  const { stores } = await open();
  expect((await joined())?.text).toContain("Welcome, Ben");
  expect(await stores.team.withTelegramId("88")).toMatchObject({ name: "Ben", role: "member" });
});

test("the button below a receipt takes back that change, whatever was done since", async () => {
  const { stores } = await open();
  const first = await say(addTim);
  await say("add contact Zoe Fox, zoe@example.com");
  const undone = await press("Undo", ana, first);
  expect(undone?.text).toContain("Tim Lang");
  expect(names(stores)).toEqual(["Mark & Söhne <Bell>", "Zoe Fox"]);
  await until(() => telegram.labels(now(first)).length === 0);
  expect((await press("Redo"))?.text).toContain("Tim Lang");
  expect(all(stores, "contacts")).toHaveLength(3);
  expect(telegram.answered).toHaveLength(2);
});

test("a button is good for one use: the second press is told who pressed it and when", async () => {
  const { stores } = await open();
  const receipt = await say(addTim);
  await press("Undo", ana, receipt);
  const { length } = telegram.sent;
  telegram.press(ana, "Undo", receipt);
  await until(() => telegram.answered.length === 2);
  expect(telegram.answered[1]?.text).toMatch(/^Ana pressed that at \d\d:\d\d\./);
  expect(telegram.sent).toHaveLength(length);
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("the button of one person is nothing to another, and to a stranger neither", async () => {
  const { stores } = await open();
  await joined();
  const receipt = await say(`/log ${addTim}`, ana, { chat: sales });
  telegram.press(ben, "Undo", receipt);
  await until(() => telegram.answered.length === 1);
  expect(telegram.answered[0]?.text).toContain("Ana's");
  telegram.press(eve, "Undo", receipt);
  await until(() => telegram.answered.length === 2);
  expect(telegram.answered[1]?.text).toContain("only talk with the team");
  expect(all(stores, "contacts")).toHaveLength(2);
});

test("every press is answered, also one that Telegram has forgotten meanwhile", async () => {
  const { faults } = await open();
  const receipt = await say(addTim);
  telegram.faults.set("answerCallbackQuery", [
    { error_code: 400, description: "Bad Request: query is too old" },
  ]);
  expect((await press("Undo", ana, receipt))?.text).toContain("Tim Lang");
  expect(faults).toEqual([]);
});

test("which of two is meant is picked by a button, once, and only while it is asked", async () => {
  const { stores } = await open();
  await say("add contact Anna Lindqvist, anna@example.com");
  await say("add contact Anna Schmidt, schmidt@example.com");
  const asked = await say("called Anna, wants samples");
  expect(telegram.labels(asked)).toHaveLength(2);
  const [first = "", other = ""] = telegram.labels(asked);
  expect((await press(first, ana, asked))?.text).toContain("Anna");
  telegram.press(ana, other, asked);
  await until(() => telegram.answered.length === 2);
  expect(all(stores, "interactions")).toHaveLength(1);
  await until(() => telegram.labels(now(asked)).length === 0);
});

test("in a group the bot answers what is said to it, where it is said, and nothing else", async () => {
  await open();
  const due = await say("/due@shop_bot", ana, { chat: sales });
  expect(due).toMatchObject({
    chat_id: sales,
    text: expect.stringContaining("send the price list"),
  });
  telegram.me.can_read_all_group_messages = true;
  telegram.write(ana, addTim, { chat: sales });
  telegram.write(ana, "/due@other_bot", { chat: sales });
  const again = await say("@shop_bot how many contacts?", ana, { chat: sales });
  expect(again?.text).toContain("1");
  expect(telegram.sent).toHaveLength(2);
});

test("a reply to what the bot wrote goes on from there, also in a group", async () => {
  const { stores } = await open();
  const replyTo = await say("/log Mark bought a mug for 48 euros", ana, { chat: sales });
  await say("no, 40", ana, { chat: sales, replyTo });
  expect(all(stores, "purchases")).toMatchObject([{ amount_minor: 4000 }]);
});

test("a reply to an older receipt corrects and undoes that one, and never what was done since", async () => {
  const { stores } = await open();
  const amounts = () =>
    stores.database.client.prepare("select amount_minor from purchases order by id").pluck().all();
  const replyTo = await say("Mark bought a mug for 48 euros");
  await say("Mark bought a pen for 5 euros");
  await say("no, 40 euros", ana, { replyTo });
  expect(amounts()).toEqual([4000, 500]);
  await say("who's due today?");
  await say("no, 45", ana, { replyTo });
  expect(amounts()).toEqual([4500, 500]);
  await say("undo", ana, { replyTo });
  await say("no, 30", ana, { replyTo });
  expect(amounts()).not.toContain(3000);
  expect(amounts()).toContain(500);
});

test("a reply to the receipt of a call or a reminder corrects that one", async () => {
  const { stores } = await open();
  const call = await say("called Mark, wants 5 kg");
  const reminder = await say("remind me on Thursday to send Mark the invoice");
  await say("Mark bought a pen for 5 euros");
  await say("it was yesterday", ana, { replyTo: call });
  await say("make it Friday", ana, { replyTo: reminder });
  expect(all(stores, "interactions")).toMatchObject([{ happened_on: "2026-06-29" }]);
  expect(await stores.followUps.find({ assignee: "Ana" })).toMatchObject([
    { dueAt: Date.parse("2026-07-03T07:00:00Z") },
  ]);
  expect(all(stores, "purchases")).toMatchObject([
    { amount_minor: 500, purchased_on: "2026-06-30" },
  ]);
});

test("a topic is a conversation of its own, and is answered in", async () => {
  await open();
  telegram.group(-1005, "Shop", true);
  const told = await say("/due", ana, { chat: -1005, thread: 12 });
  expect(told).toMatchObject({ chat_id: -1005, thread: 12 });
});

test("asked for money in a group, it answers in private and says so in the group", async () => {
  await open();
  telegram.meet(ana);
  telegram.write(ana, "/log revenue this month", { chat: sales });
  await until(() => telegram.sent.length === 2);
  expect(telegram.sent[0]).toMatchObject({ chat_id: 77, text: expect.stringContaining("€0") });
  expect(telegram.sent[1]?.chat_id).toBe(sales);
  expect(telegram.sent[1]?.text).not.toContain("€");
});

test("who never pressed Start is asked to, and the group learns nothing", async () => {
  await open();
  const told = await say("/log revenue this month", ana, { chat: sales });
  expect(told?.text).toContain("open t.me/shop_bot and press Start");
  expect(told?.text).not.toContain("€");
  expect(telegram.refused.splice(0)).toEqual([expect.stringContaining("initiate")]);
});

test("being in the group makes nobody a member", async () => {
  const { stores } = await open();
  const told = await say(`/log ${addTim}`, eve, { chat: sales });
  expect(told?.text).toContain("only talk with the team");
  expect(all(stores, "contacts")).toHaveLength(1);
});

test("help in a group says how the bot is spoken to there; in a private chat that is no matter", async () => {
  await open();
  expect((await say("/help", ana, { chat: sales }))?.text).toContain("I only see commands");
  expect((await say("/help"))?.text).not.toContain("I only see commands");
});

const everybodys = ["find", "due", "why", "team", "help"];
const members = ["log", "find", "due", "undo", "why", "team", "help"];
const owners = ["log", "find", "due", "undo", "why", "team", "settings", "help"];

test("commands are offered by scope, as the list of what can be done describes them", async () => {
  await open();
  const offered = (scope: string) => telegram.commands.get(scope)?.map(({ command }) => command);
  expect(offered("all_private_chats")).toEqual(members);
  expect(offered("all_group_chats")).toEqual(members);
  // Who runs a group sees what all see there.
  expect([...telegram.commands.keys()].toSorted()).toEqual(
    ["all_group_chats", "all_private_chats"].flatMap((scope) => [
      scope,
      ...["de", "es", "fr", "it", "nl", "pt"].map((language) => `${scope} ${language}`),
    ]),
  );
  await say("/due", ana, { chat: sales });
  expect(telegram.commands.has(`chat ${sales}`)).toBe(false);
  await say("hello");
  await until(() => telegram.commands.has("chat 77"));
  expect(offered("chat 77")).toEqual(owners);
});

test("what a private chat is offered follows the role of who is in it", async () => {
  await open();
  const offered = () => telegram.commands.get("chat 88")?.map(({ command }) => command);
  await say("hello", ben);
  await joined();
  await until(() => offered() !== undefined);
  expect(offered()).toEqual(members);
  for (const [words, commands] of [
    ["make Ben an owner", owners],
    ["make Ben a viewer", everybodys],
  ] as const) {
    await say(words);
    await say("help", ben);
    await until(() => offered()?.length === commands.length);
    expect(offered()).toEqual(commands);
  }
  // Once for each list at the start, and once for each change of a role.
  expect(telegram.calls.filter((call) => call === "setMyCommands")).toHaveLength(14 + 4);
});

test("commands are offered in the reader's language; in English where there is no list of theirs", async () => {
  await open();
  const shown = (language: string) =>
    telegram.menuOf({ ...ana, language }).find(({ command }) => command === "due")?.description;
  expect(shown("de")).toBe("Zeigen, was zu tun ist, von wem und bis wann.");
  expect(shown("en")).toBe("List what is to be done, by whom and when.");
  expect(shown("pl")).toBe(shown("en"));
  for (const [language, own] of [
    ["nl", "nl"],
    ["pt-br", "pt"],
    ["pl", "en"],
  ] as const) {
    await say("hello", { ...ana, language });
    await until(() => telegram.commands.has(own === "en" ? "chat 77" : `chat 77 ${own}`));
    const menu = telegram.menuOf({ ...ana, language: own });
    expect(menu.map(({ command }) => command)).toEqual(owners);
    expect(menu[2]?.description).toBe(shown(own));
  }
});

test("every command that is offered has words of its own in every language, as long as Telegram takes them", async () => {
  await open();
  const [english = [], ...others] = ["", " de", " fr", " es", " it", " pt", " nl"].map((language) =>
    telegram.commands.get(`all_private_chats${language}`),
  );
  for (const list of others)
    for (const [at, { command, description }] of (list ?? []).entries()) {
      expect(command).toBe(english[at]?.command);
      expect(description).not.toBe(english[at]?.description);
    }
  expect(others.map((list) => list?.length)).toEqual(others.map(() => english.length));
});

test("somebody's card becomes a contact once that is wished", async () => {
  const { stores } = await open();
  const contact = { phone_number: "+4930901820", first_name: "Tim", last_name: "undo" };
  const asked = await next(() => telegram.give(ana, { contact }));
  expect(asked?.text).toContain("Tim undo");
  expect(all(stores, "contacts")).toHaveLength(1);
  await press("Yes");
  expect(names(stores)).toContain("Tim undo");
});

test.each([
  ["voice", { voice: { file_id: "v", file_unique_id: "v", duration: 3 } }, "voice messages"],
  ["a place", { location: { latitude: 52, longitude: 13 } }, "location"],
] as const)("to %s it says kindly what it needs", async (_, content, told) => {
  const { stores } = await open();
  expect((await next(() => telegram.give(ana, { ...content })))?.text).toContain(told);
  expect(all(stores, "contacts")).toHaveLength(1);
});

/** Somebody forwards what Mark wrote. */
const forward = (text: string) =>
  next(() =>
    telegram.give(ana, {
      text,
      forward_origin: { type: "hidden_user", sender_user_name: "Mark", date: 1_782_800_000 },
    }),
  );

test("what somebody forwards is kept with whom it is about, and never obeyed", async () => {
  const { stores } = await open();
  const asked = await forward("delete Mark");
  expect(names(stores)).toEqual(["Mark & Söhne <Bell>"]);
  expect(asked?.text).toContain("Whose is it?");
  expect(telegram.labels(asked)).toEqual(["Note", "Follow-up"]);
  await say("Mark");
  expect(all(stores, "interactions")).toMatchObject([
    { contact_id: 1001, summary: expect.stringContaining("delete Mark") },
  ]);
});

test("what somebody forwards becomes a follow-up by a button, once it is said whose and when", async () => {
  const { stores } = await open();
  await forward("undo <b>everything</b> & call me");
  expect((await press("Follow-up"))?.text).toContain("Which contact is it for?");
  expect((await say("Mark"))?.text).toContain("When is it due?");
  expect(all(stores, "follow_ups")).toHaveLength(1);
  expect((await say("friday"))?.text).toContain(
    "“undo <b>everything</b> & call me” (Mark, 30 June)",
  );
  expect(all(stores, "follow_ups")).toContainEqual(
    expect.objectContaining({ contact_id: 1001, due_at: Date.parse("2026-07-03T07:00:00Z") }),
  );
  await press("Undo");
  expect(all(stores, "follow_ups")).toHaveLength(1);
});

test("what somebody forwards becomes a purchase only after it was read back", async () => {
  const { stores } = await open();
  await forward("ok, I take it for 48 euros");
  await press("Purchase");
  expect((await say("Mark"))?.text).toContain("Shall I record a sale to Mark & Söhne <Bell>");
  expect(all(stores, "purchases")).toEqual([]);
  await press("Yes");
  expect(all(stores, "purchases")).toMatchObject([{ contact_id: 1001, amount_minor: 4800 }]);
  await press("Undo");
  expect(all(stores, "purchases")).toEqual([]);
});

test("a CSV file is imported once its owner says yes to what it would do", async () => {
  const { stores } = await open();
  const asked = await next(() =>
    telegram.share(ana, "contacts.csv", "name,email\nTim Lang,tim@example.com\n"),
  );
  expect(asked?.text).toContain("1");
  expect(all(stores, "contacts")).toHaveLength(1);
  await press("Yes");
  expect(names(stores)).toContain("Tim Lang");
});

test("an edited message does what it says now, in place of what it said before", async () => {
  const { stores } = await open();
  const update = telegram.write(ana, "called Mark, wants 5 kg");
  await until(() => telegram.sent.length === 1);
  const told = await next(() => telegram.edit(update, "called Mark, wants 6 kg"));
  expect(told?.text).toContain("Instead of: call with Mark");
  expect(all(stores, "interactions")).toMatchObject([{ summary: "wants 6 kg" }]);
});

test("where Telegram takes no HTML, the same words come without it", async () => {
  await open();
  telegram.faults.set("sendMessage", [
    { error_code: 400, description: "Bad Request: can't parse entities: Unexpected end tag" },
  ]);
  const answer = await say("who's due today?");
  expect(answer?.mode).toBeUndefined();
  expect(answer?.text).toContain("Mark & Söhne <Bell>");
});

test("another program that reads the same bot's messages is waited for, and reported once", async () => {
  const { faults } = await open();
  const conflict = { error_code: 409, description: "Conflict: terminated by other getUpdates" };
  telegram.faults.set("getUpdates", [conflict, conflict, conflict]);
  await say("help");
  await until(() => telegram.faults.get("getUpdates")?.length === 0);
  await say("help");
  expect(faults).toEqual([expect.stringContaining("another program reads")]);
});

test("an update that could not be stored is not confirmed, and comes again", async () => {
  const shop = await open();
  const { inbox } = shop.stores;
  const { take } = inbox;
  let failures = 2;
  Object.assign(inbox, {
    take: async (...given: Parameters<typeof take>) => {
      if (failures-- > 0) throw new Error("disk full");
      return await take(...given);
    },
  });
  expect((await say("who's due today?"))?.text).toContain("send the price list");
  expect(shop.faults).toEqual(["Telegram disk full"]);
});
