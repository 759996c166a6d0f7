import { expect, test } from "vitest";
import { all } from "../../db/shop.ts";
import { anna, demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();
const viewer = { name: "Vi", role: "viewer" } as const;

/** What is there that a quotation could change. */
const counts = ({ stores }: ReturnType<typeof freshShop>) =>
  ["contacts", "interactions", "purchases", "follow_ups", "changes"].map(
    (table) => all(stores, table).length,
  );

test.each([
  ["could you send me 2 House Espresso 1kg for €48?", "2 × House Espresso 1kg, €48"],
  ["House Espresso 1kg please, two of them at 24 euros each", "2 × House Espresso 1kg, €48"],
  ["I paid 48 euros on Monday", "€48"],
  ["ich nehme es für 48,50 €", "€48.50"],
])("“%s” is suggested as a purchase, and read back as what it tells", async (words, told) => {
  const shop = freshShop();
  const before = counts(shop);
  expect((await shop.forward(words, "Mark")).text).toContain("Purchase");
  await shop.say("purchase");
  expect((await shop.say("Mark Bell")).text).toContain(told);
  expect(counts(shop)).toEqual(before);
});

test.each([
  "thanks, the order arrived",
  "see you on Friday at 10",
  "call me: +49 30 901820",
  "we are 40 people by now",
  "was it €48 or €52?",
])("“%s” tells of no one sum or product, and is suggested as no purchase", async (words) => {
  expect((await freshShop().forward(words, "Mark")).text).not.toContain("Purchase");
});

test("of several products and sums none is taken: how much it was is asked", async () => {
  const shop = freshShop();
  await shop.forward("2 House Espresso 1kg for €48 and a Milk Jug for €21", "Mark");
  await shop.say("purchase by Mark Bell");
  expect(all(shop.stores, "purchases").length).toBe(all(freshShop().stores, "purchases").length);
  expect((await shop.say("69 euros")).text).toContain("Shall I record a sale");
});

test.each(["yes", "no", "undo", "1", "purchase", "delete Mark Bell", "export everything", "", "…"])(
  "“%s” does nothing where somebody else wrote it",
  async (words) => {
    const shop = freshShop();
    await shop.say("delete Karin Vogt");
    const before = counts(shop);
    await shop.forward(words, "Mark");
    expect(counts(shop)).toEqual(before);
    // What was asked before it waits no more.
    await shop.say("yes");
    expect(counts(shop)).toEqual(before);
  },
);

test("another command said in place of an answer is done, and the quotation is let go", async () => {
  const shop = freshShop();
  await shop.forward("wants 5 kg", "Mark");
  await shop.say("note for Karin Vogt: prefers email");
  expect(JSON.stringify(all(shop.stores, "interactions").at(-1))).toContain("prefers email");
  const before = counts(shop);
  await shop.say("Mark Bell");
  expect(counts(shop)).toEqual(before);
});

test("a note or purchase with a day that would lie ahead is asked about once more", async () => {
  const shop = freshShop();
  const before = counts(shop);
  await shop.forward("wants 5 kg", "Mark");
  expect((await shop.say("note friday")).text).toContain("Who is the note about?");
  expect(counts(shop)).toEqual(before);
});

test("who may only look is told so, and asked nothing", async () => {
  const shop = freshShop();
  const reply = await shop.forward("wants 5 kg", "Mark", viewer);
  expect(reply.kind).toBe("refused");
});

test("of a long quotation the beginning is shown, kept as a note, and shorter as a follow-up", async () => {
  const shop = freshShop();
  const long = "pâté 😀 ".repeat(400);
  expect((await shop.forward(long, "Mark", anna)).text.length).toBeLessThan(400);
  await shop.say("follow-up for Karin Vogt tomorrow");
  const [text] = all(shop.stores, "follow_ups").slice(-1);
  expect(JSON.stringify(text)).toContain("😀");
  expect(JSON.stringify(text).length).toBeLessThan(800);
});
