import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rounds } from "../../durability/support.ts";
import { businessData, differences } from "../../support/business-data.ts";
import { type DemoTalk, demoShop } from "../../support/demo-shop.ts";

/** Injections of every kind, what was quoted or forwarded, numbers and scripts out of the way. */
const texts = readFileSync(new URL("../language/corpus/odd.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "");

/** What no file of lines can hold. */
const built = [
  ...Array.from({ length: 32 }, (_, code) => `a${String.fromCodePoint(code)}b`),
  "\ud800",
  "\udfff tail",
  "find \ud83d Mark",
  "\u202eundo\u202c",
  "\u2066\u2067\u2068\u2069",
  "un\u200bdo",
  "del\u00adete every\u200done",
  "\ufeffundo\ufeff",
  "e\u0301".repeat(200),
  `a${"\u0300".repeat(1000)}`,
  "(".repeat(800),
  "and ".repeat(500),
  "who bought ".repeat(100),
  "9".repeat(4000),
  "\n".repeat(800),
  "x".repeat(100_000),
  "🙂".repeat(400),
];

/** All in the soak, every sixth else. */
const some = (all: readonly string[]): readonly string[] =>
  all.filter((_, at) => at % rounds(6, 1) === 0);

const freshShop = demoShop();
const changesIn = ({ stores }: DemoTalk): unknown =>
  stores.database.client.prepare("select count(*) from changes").pluck().get();

/** Says each text, each in a conversation that begins with `first`; tells which wrote something. */
async function saidAfter(first: string, said: readonly string[]) {
  const talk = freshShop();
  const before = businessData(talk.stores);
  const written: string[] = [];
  for (const text of said) {
    talk.startAnew();
    if (first !== "") await talk.say(first);
    const count = changesIn(talk);
    await talk.say(text);
    if (changesIn(talk) !== count) written.push(text);
  }
  return { written, changed: differences(before, businessData(talk.stores)) };
}

const nothing = { written: [], changed: { gone: [], come: [] } };

describe("odd text", () => {
  test("of three hundred kinds writes nothing by itself", async () => {
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(await saidAfter("", [...texts, ...built])).toEqual(nothing);
  });

  test.each(["delete Theo Winter", "called Greta, wants 5 kg", "merge Theo Winter into Greta"])(
    "confirms and chooses nothing when “%s” has asked",
    async (first) => {
      expect(await saidAfter(first, some(texts))).toEqual(nothing);
    },
  );

  test("is at most the text of the one note it is written in", async () => {
    const talk = freshShop();
    const { client } = talk.stores.database;
    const before = businessData(talk.stores);
    for (const text of some([...texts, ...built.filter(({ length }) => length < 3000)])) {
      talk.startAnew();
      const count = changesIn(talk);
      // A lone surrogate is no text: it is kept as the sign for that.
      const said = Buffer.from(`note for Karin Vogt: ${text}`).toString();
      const { kind } = await talk.say(said);
      if (changesIn(talk) === count) continue;
      const { come, gone } = differences(before, businessData(talk.stores));
      const [summary = ""] = client
        .prepare<[], string>("select summary from interactions order by id desc limit 1")
        .pluck()
        .all();
      const ofOneNote = [gone.length, come.length, said.includes(summary.trim())];
      expect([text, kind, ...ofOneNote]).toEqual([text, expect.anything(), 0, 1, true]);
      await talk.say("undo");
    }
  });
});
