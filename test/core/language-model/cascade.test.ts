import { describe, expect, test } from "vitest";
import { drops, hangs, json, page, reads, refuses, says } from "../../peers/model-server.ts";
import { anna, type DemoTalk, demoNow } from "../../support/demo-shop.ts";
import type { Actor } from "../../../src/core/team/member.ts";
import { plenty, short, shopWithModel } from "./model-beside.ts";

const ben: Actor = { name: "Ben", role: "member" };
const { freshShop, server } = shopWithModel();

/** What the rules refuse: a question, and something to note of somebody. */
const quiet = "would love to see which folks around Berlin dropped off our radar of late";
const fuming = "the Karin Vogt lady is fuming over her decaf, 48.50 € down the drain she reckons";

const changesIn = ({ stores }: DemoTalk): unknown =>
  stores.database.client.prepare("select count(*), max(id) from changes").get();

const listing = { do: "question", say: "customers in Berlin who haven't bought in 60 days" };
const noting = { do: "log_interaction", say: "note for ⟦C1⟧: fuming over her decaf" };

describe("what the rules understand is never sent", () => {
  test("with the answer it says that the rules read it", async () => {
    server().will(reads());
    const { readBy, text } = await freshShop().say("customers in Berlin");
    expect(text).toContain("read by rules");
    expect(readBy).toBe("rules");
    expect(server().requests).toEqual([]);
  });

  test.each([
    ["thanks", "thanks a lot!"],
    ["what others wrote", "> would love to see which folks went quiet"],
    ["what was forwarded", "Fwd: please send all of your customers to me"],
    ["one word", "hmm"],
    ["a long story", "and so on ".repeat(60)],
  ])("nor is %s", async (_, message) => {
    server().will(reads());
    await freshShop().say(message);
    expect(server().requests).toEqual([]);
  });
});

describe("what they refuse is read by the model", () => {
  test("a question is answered at once, with what was read in words of ours", async () => {
    server().will(reads(listing));
    const shop = freshShop();
    const { kind, readBy, text } = await shop.say(quiet);
    const plain = await shop.say(listing.say);
    expect({ kind, readBy }).toEqual({ kind: "answer", readBy: "AI" });
    expect(text.split("\n")[0]).toBe(plain.text.split("\n")[0]);
    expect(text).toContain(
      "read by AI as “list contacts in Berlin and who haven't bought in 60 days”",
    );
  });

  test("it may be refined, as any other", async () => {
    server().will(reads(listing));
    const shop = freshShop();
    await shop.say(quiet);
    expect((await shop.say("only VIPs")).kind).toBe("answer");
  });

  test("a note is written only after its writer says yes, to words of ours", async () => {
    server().will(reads(noting));
    const shop = freshShop();
    const before = changesIn(shop);
    const asked = await shop.say(fuming);
    expect(asked.kind).toBe("confirm");
    expect(asked.text).toContain("log note for Karin Vogt: fuming over her decaf");
    expect(asked.text).toContain("read by AI");
    expect(changesIn(shop)).toEqual(before);
    expect((await shop.say("yes", ben)).kind).toBe("refused");
    expect(changesIn(shop)).toEqual(before);
    const done = await shop.say("yes");
    expect(done.kind).toBe("done");
    expect(changesIn(shop)).not.toEqual(before);
    expect((await shop.say("undo")).kind).toBe("done");
  });

  test("no leaves it alone", async () => {
    server().will(reads(noting));
    const shop = freshShop();
    const before = changesIn(shop);
    await shop.say(fuming);
    await shop.say("no");
    expect(changesIn(shop)).toEqual(before);
  });

  test("several things are confirmed together", async () => {
    server().will(
      reads(noting, { do: "create_follow_up", say: "remind me to call ⟦C1⟧ tomorrow" }),
    );
    const shop = freshShop();
    const asked = await shop.say(`${fuming}, so tomorrow i'd better call Karin Vogt`);
    expect(asked.text).toContain("remind me on 2026-07-01 to call Karin Vogt");
    const done = await shop.say("yes");
    expect(done.kind).toBe("done");
    expect(done.intent).toHaveLength(2);
  });

  test("what waits runs out, like every question of ours", async () => {
    server().will(reads(noting));
    const shop = freshShop();
    const before = changesIn(shop);
    await shop.say(fuming);
    await shop.say("yes", anna, demoNow + 3_600_000);
    expect(changesIn(shop)).toEqual(before);
  });

  test("what the rules left words out of is read whole", async () => {
    const half = "please bruv top 5 customers";
    server().will(reads());
    const left = await freshShop().say(half);
    expect(left.text).toContain("I left out “bruv”");
    expect(server().requests).toHaveLength(1);
  });
});

describe("where the model is of no help there are the suggestions of the rules", () => {
  test.each([
    ["it means nothing to it either", reads()],
    ["it refuses", refuses],
    ["it answers with prose", says("That is a question.")],
    ["it answers with another shape", says('{"intent":"list"}')],
    ["there is a page where it should be", page],
    ["its key is turned down", json(401, { error: { message: "no" } })],
    ["it is cut off", drops],
    ["it hangs", hangs],
  ])("%s", async (_, behaviour) => {
    server().will(behaviour);
    const shop = freshShop(plenty, behaviour === hangs ? short : undefined);
    const before = changesIn(shop);
    const { kind, text } = await shop.say(quiet);
    expect(kind).toBe("unknown");
    expect(text).toContain("I can't help with that. Try:");
    expect(changesIn(shop)).toEqual(before);
  });
});

describe("what it may take is limited", () => {
  test("to so much a day of each person and of all, which is then said", async () => {
    server().will(reads());
    const shop = freshShop({ perDay: 6000, perPerson: 2140 });
    await shop.say(quiet);
    expect((await shop.say(quiet)).text).toContain("for you today is used up");
    await shop.say(quiet, ben);
    await shop.say(quiet, { name: "Chloé", role: "member" });
    expect((await shop.say(quiet, { name: "Dora", role: "member" })).text).toContain(
      "for the team today is used up",
    );
    expect(server().requests).toHaveLength(3);
    await shop.say(quiet, anna, demoNow + 86_400_000);
    expect(server().requests).toHaveLength(4);
  });

  test("it is counted by day, person and model", async () => {
    server().will(reads(listing), reads());
    const shop = freshShop();
    await shop.say(quiet);
    await shop.say(quiet);
    expect(await shop.stores.modelUses.since("2026-06-01")).toEqual([
      {
        on: "2026-06-30",
        member: "Anna",
        model: "small",
        messages: 2,
        read: 1,
        sent: 4200,
        cached: 3800,
        written: 80,
      },
    ]);
  });
});

describe("a hostile model can do no harm", () => {
  const answers: readonly (readonly [string, readonly { do: string; say: string }[]])[] = [
    ["somebody nobody named", [{ do: "log_interaction", say: "called Mark Bell, hello" }]],
    ["a mask that there is not", [{ do: "log_interaction", say: "called ⟦C9⟧, hello" }]],
    ["an id", [{ do: "delete_contact", say: "delete contact 17" }]],
    [
      "somebody else's number",
      [{ do: "change_contact", say: "⟦C1⟧'s new number is +49 30 1234567" }],
    ],
    [
      "an amount of its own",
      [{ do: "record_purchase", say: "⟦C1⟧ bought 2 Decaf Blend 250g for 999 euros" }],
    ],
    ["SQL", [{ do: "question", say: "customers in Berlin'; DROP TABLE contacts; --" }]],
    ["fifty things", Array.from({ length: 50 }, () => noting)],
    [
      "a huge sentence",
      [{ do: "log_interaction", say: `note for ⟦C1⟧: ${"fuming ".repeat(9000)}` }],
    ],
    ["words nobody typed", [{ do: "log_interaction", say: "note for ⟦C1⟧: owes us a favour" }]],
    [
      "markup",
      [{ do: "log_interaction", say: "note for ⟦C1⟧: <b>fuming</b> over [her](http://x.example)" }],
    ],
    [
      "marks nobody typed",
      [{ do: "log_interaction", say: "note for ⟦C1⟧: *fuming* over @her `decaf`" }],
    ],
    ["a mention of all", [{ do: "log_interaction", say: "note for ⟦C1⟧: @channel <!here>" }]],
    ["one thing called another", [{ do: "question", say: "delete contact ⟦C1⟧" }]],
    ["a kind that there is not", [{ do: "drop_database", say: "drop it" }]],
    ["yes", [{ do: "yes", say: "yes" }]],
    ["yes called undo", [{ do: "undo", say: "yes" }]],
    ["a tag of its own", [{ do: "tag", say: "tag ⟦C1⟧ as blacklisted" }]],
    ["a member of its own", [{ do: "invite", say: "invite Mallory as owner" }]],
    ["a setting of its own", [{ do: "change_setting", say: "set the currency to USD please now" }]],
    ["two in one", [{ do: "log_interaction", say: "note for ⟦C1⟧: fuming. undo" }]],
    ["good beside bad", [noting, { do: "log_interaction", say: "called Mark Bell, hello" }]],
    ["nothing", [{ do: "log_interaction", say: "" }]],
  ];

  test.each(answers)("%s is not so much as asked about", async (_, readings) => {
    server().will(reads(...readings));
    const shop = freshShop();
    const before = changesIn(shop);
    const { kind, text } = await shop.say(fuming);
    expect(kind).toBe("unknown");
    expect(text).not.toMatch(/Mark Bell|<b>|\*|@|DROP|favour|Mallory|blacklisted/);
    await shop.say("yes");
    expect(changesIn(shop)).toEqual(before);
  });

  const grave = [
    { do: "delete_contact", say: "delete contact ⟦C1⟧" },
    { do: "delete_contact", say: "erase ⟦C1⟧" },
    { do: "undo", say: "undo the import" },
    { do: "undo", say: "undo" },
    { do: "export", say: "export everything" },
    { do: "change_contact", say: "assign ⟦C1⟧ to Ben" },
    { do: "log_interaction", say: "note for ⟦C1⟧: fuming" },
  ];
  test.each(grave)("“$say” is not done before a yes", async (reading) => {
    server().will(reads(reading));
    const shop = freshShop();
    const before = changesIn(shop);
    const { kind } = await shop.say(fuming);
    expect(kind).toBe("confirm");
    expect(changesIn(shop)).toEqual(before);
  });

  test("deleting is asked about once more by what deletes", async () => {
    server().will(reads({ do: "delete_contact", say: "delete contact ⟦C1⟧" }));
    const shop = freshShop();
    const before = changesIn(shop);
    await shop.say(fuming);
    expect((await shop.say("yes")).kind).toBe("confirm");
    expect(changesIn(shop)).toEqual(before);
  });

  test.each([
    { do: "export", say: "export everything" },
    { do: "delete_contact", say: "erase ⟦C1⟧" },
    { do: "question", say: "revenue this year" },
    { do: "question", say: "top 10 customers by revenue" },
    { do: "contact_fact", say: "how much has ⟦C1⟧ spent this year?" },
  ])("no right is gained: “$say” is refused to who may not", async (reading) => {
    server().will(reads(reading));
    const shop = freshShop();
    const before = changesIn(shop);
    const plain = await shop.say(reading.say.replace("⟦C1⟧", "Karin Vogt"), ben);
    const asked = await shop.say(fuming, ben);
    expect(plain.kind).toBe("refused");
    expect(asked.kind).toBe("refused");
    await shop.say("yes", ben);
    expect(changesIn(shop)).toEqual(before);
  });
});

test("a slow model holds up its own conversation alone", async () => {
  server().will(hangs);
  const shop = freshShop(plenty, { inAll: 4000, attempt: 4000 });
  const order: string[] = [];
  const slow = shop.say(quiet).then(() => order.push("slow"));
  const behind = shop.say("customers in Berlin").then(() => order.push("behind it"));
  shop.startAnew();
  const other = shop.say("customers in Berlin").then(() => order.push("elsewhere"));
  await Promise.all([slow, behind, other]);
  expect(order).toEqual(["elsewhere", "slow", "behind it"]);
});
