import { describe, expect, test } from "vitest";
import type { Actor } from "../../src/core/team/member.ts";
import { demoShop } from "../support/demo-shop.ts";
import { reads } from "../peers/model-server.ts";
import { shopWithModel } from "./language-model/model-beside.ts";

const ben: Actor = { name: "Ben", role: "member" };
const freshShop = demoShop();

/** A shop that was taught these words. */
async function shopThatKnows(...sentences: readonly string[]) {
  const shop = freshShop();
  for (const sentence of sentences) {
    expect((await shop.say(sentence)).kind).toBe("confirm");
    expect((await shop.say("yes")).kind).toBe("done");
  }
  return shop;
}

const regular = "regular means 3 or more orders in 12 months";
const robusta = "robusta is House Espresso 1kg";
const herrBell = "Herr Bell = Mark Bell";

describe("a word that an owner taught", () => {
  test("is asked about first, with what it would be today", async () => {
    const { text } = await freshShop().say(regular);
    expect(text).toContain("“regular” for “contacts with at least 3 orders in the last 12 months”");
    expect(text).toContain("Today that would be 154 contacts.");
  });

  test.each([
    [
      regular,
      "how many regulars in Berlin?",
      "how many customers with at least 3 orders in the last 12 months in Berlin?",
    ],
    [
      regular,
      "revenue from regular customers this month",
      "revenue from customers with at least 3 orders in the last 12 months this month",
    ],
    [robusta, "who bought robusta this year?", "who bought House Espresso 1kg this year?"],
    [herrBell, "when did herr bell last buy?", "when did Mark Bell last buy?"],
    ["“stammgast” means tagged VIP", "stammgast in Berlin", "contacts tagged VIP in Berlin"],
    ["stammgast = tagged VIP", "stammgast in Berlin", "contacts tagged VIP in Berlin"],
    ["Spreeathen means Berlin", "customers in Spreeathen", "customers in Berlin"],
    [
      "how is the shop doing means revenue this month",
      "How is the shop doing?",
      "revenue this month",
    ],
  ])("%s: “%s” is “%s”", async (sentence, said, plain) => {
    const shop = await shopThatKnows(sentence);
    const reply = await shop.say(said);
    const same = await shop.say(plain);
    expect(reply.kind).toBe("answer");
    expect(reply.data).toEqual({ ...same.data, answer: reply.data?.answer });
    expect(reply.text).toMatch(/“[^”]+” is “[^”]+”/);
  });

  test("stands for what was bought, and stays as it was typed in what is noted", async () => {
    const shop = await shopThatKnows(robusta);
    const sale = await shop.say("Will Summers bought 2 robusta for 48 euros");
    expect(sale.text).toContain("2 × House Espresso 1kg");
    const note = await shop.say("note for Mark Bell: likes robusta");
    expect(note.text).toContain("likes robusta.");
  });

  test("is taught anew, and undone to what it was", async () => {
    const shop = await shopThatKnows(regular);
    const anew = await shop.say("regular means tagged VIP");
    expect(anew.text).toContain("Until now it was “contacts with at least 3 orders");
    await shop.say("yes");
    expect((await shop.say("how many regulars?")).data?.value).toBe(
      (await shop.say("how many contacts tagged VIP?")).data?.value,
    );
    await shop.say("undo");
    expect((await shop.say("which words did I teach you?")).text).toContain("at least 3 orders");
  });

  test("is forgotten, and means nothing then", async () => {
    const shop = await shopThatKnows(regular, robusta);
    expect((await shop.say("forget the word regular")).kind).toBe("done");
    expect((await shop.say("how many regulars in Berlin?")).kind).toBe("unknown");
    expect((await shop.say("show the taught words")).text).toBe("robusta: House Espresso 1kg");
  });

  test.each([
    "customers means tagged VIP",
    "remind means tagged VIP",
    "VIP means tagged wholesale",
    "Mark Bell means Karin Vogt",
    "one two three four five six means tagged VIP",
  ])("is none that means something already: “%s”", async (sentence) => {
    expect((await freshShop().say(sentence)).kind).not.toBe("confirm");
  });

  test.each([
    "the winner is House Espresso 1kg",
    "my favourite is Mark Bell",
    "this means trouble",
    "that means we are closed on monday",
    "Ana means well",
  ])("is not what is only talk: “%s”", async (sentence) => {
    const shop = freshShop();
    await shop.say(sentence);
    await shop.say("yes");
    expect((await shop.say("show the taught words")).text).toContain("No words were taught");
  });

  test("is the owner's to teach", async () => {
    expect((await freshShop().say(regular, ben)).kind).toBe("refused");
  });

  test("tells of one who phoned, and of no kind of people, after “a”", async () => {
    const shop = await shopThatKnows(regular);
    expect(JSON.stringify((await shop.say("a regular phoned, wants beans")).intent)).not.toContain(
      "orders",
    );
  });

  test("goes with whom it stood for, when they are erased", async () => {
    const shop = await shopThatKnows(herrBell);
    await shop.say("forget the word Herr Bell");
    await shop.say("Herr Bell = Mark Bell");
    await shop.say("yes");
    await shop.say("erase Mark Bell");
    expect((await shop.say("yes")).kind).toBe("done");
    expect((await shop.say("show the taught words")).text).toContain("No words were taught");
    const { client } = shop.stores.database;
    const traces = client
      .prepare(
        "select count(*) as n from change_edits where coalesce(before, '') || coalesce(after, '') like '%Mark Bell%'",
      )
      .get();
    expect(traces).toEqual({ n: 0 });
  });
});

describe("with a language model", () => {
  const model = shopWithModel();
  const quiet = "would love to see which folks around Berlin dropped off our radar of late";

  test("“remember that” keeps what it read: the next time it is not asked", async () => {
    model
      .server()
      .will(reads({ do: "question", say: "customers in Berlin who haven't bought in 60 days" }));
    const shop = model.freshShop();
    const first = await shop.say(quiet);
    const asked = await shop.say("remember that");
    expect(asked.kind).toBe("confirm");
    expect(asked.text).toContain("“list contacts in Berlin and who haven't bought in 60 days”");
    await shop.say("yes");
    const again = await shop.say(quiet.toUpperCase());
    expect(again.data?.total).toBe(first.data?.total);
    expect(again.readBy).toBe("rules");
    expect(model.server().requests).toHaveLength(1);
  });

  test("where it read nothing before there is nothing to remember", async () => {
    model.server().will(reads());
    const shop = model.freshShop();
    await shop.say("customers in Berlin");
    expect((await shop.say("remember that")).kind).toBe("unknown");
  });

  test("a word for somebody is masked, and other words of the shop's own are told", async () => {
    const shop = model.freshShop();
    for (const sentence of [herrBell, robusta]) {
      await shop.say(sentence);
      await shop.say("yes");
    }
    model.server().will(reads());
    await shop.say("herr bell would fancy some robusta or so I reckon");
    const [request] = model.server().requests;
    expect(request?.messages[1]?.content).toContain(
      '"saved":["robusta"]},"message":"⟦C1⟧ would fancy some robusta or so I reckon"',
    );
  });
});
