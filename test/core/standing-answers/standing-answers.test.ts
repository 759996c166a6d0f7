import { expect, test } from "vitest";
import { change, contact } from "../../db/shop.ts";
import { demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();
const ben = { name: "Ben", role: "member" } as const;
const lapsed = "who hasn't bought in 90 days?";
const weekly = (...weekdays: number[]) => ({ every: "week", weekdays });

test.each([
  ["post this in #sales every monday 9", { to: { channel: "sales" }, ...nine(weekly(1)) }],
  ["post this here every friday at 17:00", { to: "here", recurrence: weekly(5) }],
  ["send me this every weekday at 8", { to: "me", recurrence: { every: "working_day" } }],
  ["can you send A1 to me on mondays and thursdays", { answer: 1, recurrence: weekly(1, 4) }],
  ["every first monday at 9 post that here", { recurrence: { every: "month_weekday", nth: 1 } }],
  ["publish this here daily", { to: "here", recurrence: { every: "day" } }],
  [
    "send me revenue every monday at 9",
    { to: "me", about: { question: { measure: "revenue" } }, ...nine(weekly(1)) },
  ],
  [
    "send me revenue by weekday every monday at 9",
    { about: { question: { group: "weekday" } }, ...nine(weekly(1)) },
  ],
  [
    "weekly numbers every monday at 8",
    { about: { do: "weekly_numbers" }, to: "me", when: { at: "08:00" } },
  ],
  ["send me the weekly report every friday", { about: { do: "weekly_numbers" }, to: "me" }],
  ["tell me when this changes", { changes: true, to: "me" }],
  ["let us know here when A1 changes", { changes: true, to: "here", answer: 1 }],
  ["notify me if this list changes please", { changes: true, to: "me" }],
])("“%s” sets up a standing answer", async (say, means) => {
  const { say: tell } = freshShop();
  await tell(lapsed);
  expect((await tell(say)).intent).toMatchObject({ do: "set_standing_answer", ...means });
});

function nine(recurrence: object) {
  return { recurrence, when: { at: "09:00" } };
}

test.each([
  "send me monthly revenue",
  "send Mark Bell the invoice every monday",
  "post the parcel to Mark Bell every friday",
  "send Mark Bell this every monday at 9",
  "tell me when Mark Bell's number changed",
  "let me know when Mark Bell changes his mind",
  "don't post this here every monday at 9",
  "did you post this here every monday?",
  "Ana wants this here every monday at 9",
  "maybe post this here every monday",
  "post this here on friday",
  "don't tell me when this changes",
  "tell me when this changed",
  "Mark Bell wants to know when this changes",
  "post this here",
  "stop",
  "pause",
])("“%s” sets up nothing, and stops nothing", async (say) => {
  const { say: tell, stores } = freshShop();
  await tell(lapsed);
  await tell("post this here every friday at 17:00");
  await tell(lapsed);
  await tell(say);
  expect(await stores.schedules.all()).toMatchObject([{ at: "17:00", status: "active" }]);
});

test("standing answers are listed, paused, gone on with and stopped by their number, and each of it is taken back", async () => {
  const { say, stores } = freshShop();
  expect((await say("list standing answers")).text).toContain("There are no standing answers");
  await say(lapsed);
  expect((await say("post this here every friday at 17:00")).text).toContain(
    "✅ “contacts who haven't bought in 90 days” here every Friday at 17:00, first on Fri 3 July: standing answer 1.",
  );
  await say("send me revenue last week every monday at 9");
  expect((await say("post A1 here every friday at 17:00")).text).toBe(
    "That is standing answer 1 already.",
  );
  expect((await say("what are my standing answers?")).text).toBe(
    "2 standing answers\n1 “contacts who haven't bought in 90 days” · every Friday at 17:00 · here · next Fri 3 July\n2 “revenue last week” · every Monday at 09:00 · here · next Mon 6 July",
  );
  expect((await say("stop posting this")).text).toContain("Which one?");
  expect((await say("2")).text).toContain("✅ Stopped: standing answer 2, “revenue last week”");
  expect((await say("pause standing answer 1")).text).toContain("✅ Paused: standing answer 1");
  expect((await say("list standing answers")).text).toContain("here · paused");
  expect((await say("pause the standing answer")).text).toBe("That one is paused already.");
  expect((await say("resume standing answer 1")).text).toContain("✅ Going on: standing answer 1");
  await say("undo");
  expect(await stores.schedules.all()).toMatchObject([{ status: "paused" }]);
});

test("what is posted in another chat is stopped by its number, or once it was asked which is meant", async () => {
  const { say, startAnew, stores } = freshShop();
  await say("send me revenue last week every monday at 9");
  startAnew();
  expect((await say("stop posting this")).kind).toBe("clarify");
  expect(await stores.schedules.all()).toHaveLength(1);
  await say("1");
  expect(await stores.schedules.all()).toEqual([]);
});

test("a number stays with its standing answer while others come and go", async () => {
  const { say } = freshShop();
  await say("send me revenue last week every monday at 9");
  await say("send me orders last week every monday at 9");
  await say("stop standing answer 1");
  await say("send me profit last week every monday at 9");
  const { text } = await say("list standing answers");
  expect(text).toMatch(/\n2 “number of orders last week”.*\n3 “profit last week”/);
});

test("what tells of money is set up for nobody who may not see it, and nowhere where others read along", async () => {
  const { say, stores } = freshShop();
  const channel = "slack:C0SALES:1.2";
  expect((await say("send me revenue every monday at 9", ben)).kind).toBe("refused");
  const inChannel = await say("post revenue here every monday at 9", undefined, undefined, channel);
  expect(inChannel.text).toContain("That tells of money, which others would read there.");
  expect(await stores.schedules.all()).toEqual([]);
  await say(lapsed, undefined, undefined, channel);
  const list = await say("post this here every monday at 9", undefined, undefined, channel);
  expect(list.text).toContain("Without amounts: others read along.");
  expect(await stores.schedules.all()).toMatchObject([{ conversation: "slack:C0SALES" }]);
});

test("what is said in a channel to come to oneself comes in private", async () => {
  const { say, stores } = freshShop();
  await stores.changes.apply(
    change(
      stores,
      [
        {
          op: "insert",
          record: "members",
          row: { id: 900_001, name: "Zoe", role: "owner", slackId: "UZOE", telegramId: null },
        },
      ],
      { source: "Zoe joins" },
    ),
  );
  const zoe = { name: "Zoe", role: "owner" } as const;
  await say("send me revenue last week every monday at 9", zoe, undefined, "slack:C1:1.2");
  expect(await stores.schedules.all()).toMatchObject([{ conversation: "slack:UZOE" }]);
  const elsewhere = await say("stop standing answer 1", ben);
  expect(elsewhere.text).toBe("That one is Zoe's: they or an owner can change it.");
  expect((await say("list standing answers", ben)).text).toContain("There are no standing");
});

test("a channel is known by what the platform said it is, and by nothing else", async () => {
  const { say, stores } = freshShop();
  await say(lapsed, undefined, undefined, "slack:D1");
  const { text } = await say(
    "post this in #sales every monday 9",
    undefined,
    undefined,
    "slack:D1",
  );
  expect(text).toContain("I don't know #sales.");
  await say("post this in #C0SALES1 every monday 9", undefined, undefined, "slack:D1");
  expect(await stores.schedules.all()).toMatchObject([{ conversation: "slack:C0SALES1" }]);
});

test("only lists are watched, and only answers to questions are posted", async () => {
  const { say, stores } = freshShop();
  await say("revenue this month");
  expect((await say("tell me when this changes")).text).toContain("I can watch lists of people");
  expect((await say("post A9 here every monday at 9")).text).toBe("There is no answer A9.");
  expect(await stores.schedules.all()).toEqual([]);
});

test("erasing somebody erases the standing answers that name them, and what the journal holds of those", async () => {
  const { say, stores } = freshShop();
  await stores.changes.apply(
    change(stores, [contact(900_002, "Zora Quill")], { source: "Zora comes" }),
  );
  await say("send me purchases of Zora Quill every monday at 9");
  await say("send me orders last week every monday at 9");
  expect(await stores.schedules.all()).toHaveLength(2);
  await say("erase Zora Quill");
  await say("yes");
  expect(await stores.schedules.all()).toHaveLength(1);
  const traces = stores.database.client
    .prepare(
      "select count(*) from change_edits where instr(coalesce(before, '') || coalesce(after, ''), 'Zora')",
    )
    .pluck();
  expect(traces.get()).toBe(0);
});

test("the weekly numbers set a week beside the one before, for owners alone", async () => {
  const { say } = freshShop();
  const { text } = await say("what were the weekly numbers?");
  expect(text).toMatch(
    /^Mon 22 June to Sun 28 June\nRevenue · €[\d,]+ · €[\d,]+ · .*%\)\nSales · \d+ · \d+ · .*\nNew customers · \d+ · \d+ · .*\nReturning customers · \d+ · \d+ · .*\n\d+ customers at risk now\./,
  );
  const figure = (name: string) => Number(new RegExp(`${name} · (\\d+)`).exec(text)?.[1]);
  const asked = async (words: string) => Number(/^\d+/.exec((await say(words)).text)?.[0]);
  expect(figure("Sales")).toBe(await asked("how many orders last week?"));
  expect(figure("New customers") + figure("Returning customers")).toBe(
    await asked("how many customers bought last week?"),
  );
  expect((await say("weekly numbers", ben)).kind).toBe("refused");
  expect((await say("weekly numbers every monday at 8", ben)).kind).toBe("refused");
});

/** Two standing answers of Anna and one of Ben in a channel, one of Anna's alone, and a digest. */
async function shopThatPosts() {
  const { say, stores } = freshShop();
  const channel = "slack:C1";
  const here = (text: string, as?: typeof ben) => say(text, as, undefined, channel);
  await here(lapsed);
  await here("post this here every monday at 9");
  await here("post number of orders last week here every friday at 9");
  await here("post number of customers here every monday at 9", ben);
  await here("digest here weekdays at 8");
  await say(
    "send me number of orders last week every monday at 9",
    undefined,
    undefined,
    "slack:D1",
  );
  const statuses = async () =>
    (await stores.schedules.all()).map(({ createdBy, kind, status }) => [createdBy, kind, status]);
  return { here, say, stores, statuses };
}

test.each([
  ["pause all standing answers", { action: "pause", all: "answers" }],
  ["pause all my standing answers here", { action: "pause", all: "answers", here: true }],
  ["resume all standing answers", { action: "resume", all: "answers" }],
  ["stop all the standing answers", { action: "stop", all: "answers" }],
  ["stop everything you post here", { action: "stop", all: "everything", here: true }],
  ["pause everything you post", { action: "pause", all: "everything" }],
  ["stop posting everything here", { action: "stop", all: "everything", here: true }],
])("“%s” is said of all of them", async (said, means) => {
  expect((await freshShop().say(said)).intent).toEqual({ do: "change_standing_answer", ...means });
});

test.each([
  "stop everything",
  "don't stop everything you post here",
  "did you pause all standing answers?",
])("“%s” stops and pauses nothing", async (said) => {
  const { here, statuses } = await shopThatPosts();
  const before = await statuses();
  await here(said);
  await here("yes");
  expect(await statuses()).toEqual(before);
});

test("all standing answers are paused, after a yes, and gone on with; a digest goes on by itself", async () => {
  const { here, statuses } = await shopThatPosts();
  const before = await statuses();
  expect((await here("pause all standing answers")).text).toMatch(/^Pause 4: standing answer 1, /);
  expect(await statuses()).toEqual(before);
  await here("yes");
  expect(await statuses()).toEqual(
    before.map(([who, kind, status]) => [who, kind, kind === "digest" ? status : "paused"]),
  );
  expect((await here("pause all standing answers")).text).toContain("nothing of yours to pause");
  await here("resume all standing answers");
  await here("yes");
  expect(await statuses()).toEqual(before);
});

test("all that is posted here is stopped with its digest, and nothing of others or elsewhere", async () => {
  const { here, say, stores, statuses } = await shopThatPosts();
  const before = await statuses();
  await here("stop everything you post here", ben);
  expect(await statuses()).toEqual(before.filter(([who]) => who !== "Ben"));
  await here("undo", ben);
  expect(await statuses()).toHaveLength(before.length);
  expect((await here("stop everything you post here")).text).toMatch(
    /^Stop 4: .* and the digest on working days at 08:00\?/,
  );
  await here("yes");
  expect(await stores.schedules.all()).toMatchObject([{ conversation: "slack:D1" }]);
  await here("undo");
  expect(await statuses()).toHaveLength(before.length);
  expect((await say("list standing answers")).text).toContain("4 standing answers and 1 digest");
});
