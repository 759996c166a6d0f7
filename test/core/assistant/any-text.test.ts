import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rounds } from "../../durability/support.ts";
import { type DemoTalk, demoShop } from "../../support/demo-shop.ts";

const open = demoShop();

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`../language/corpus/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("# "));

const signs = "? ! . , ; : ' ( ) [ ] { } < > | / @ # $ € % ^ & * + = - _ ~ ` 0 1 2 9".split(" ");
const hostile = linesOf("hostile");

/** A note is kept without the stops around it: "; a;" is "a", while "-5" stays what it is. */
const tidied = (text: string): string =>
  text.replace(/^(?:[\s,;:!]|[.|-]+(?=\s))+/u, "").replace(/[\s.,;:!|-]+$/u, "");

/** Every change ever written, imports among them. */
const changesIn = ({ stores }: DemoTalk): readonly unknown[] =>
  stores.database.client.prepare("select id, kind, status from changes order by id").all();

/** Says each message in a conversation of its own, and tells which of them wrote something. */
async function writing(talk: DemoTalk, messages: readonly string[]): Promise<readonly string[]> {
  const guilty: string[] = [];
  let before = changesIn(talk);
  for (const message of messages) {
    talk.startAnew();
    const { kind, text } = await talk.say(message);
    expect([typeof kind, text.length > 0]).toEqual(["string", true]);
    const after = changesIn(talk);
    if (JSON.stringify(after) !== JSON.stringify(before)) guilty.push(message);
    before = after;
  }
  return guilty;
}

describe("whatever is typed", () => {
  test("hostile text, alone, quoted or forwarded, writes nothing", async () => {
    const talk = open();
    const wrapped = hostile.flatMap((line) => [line, `> ${line}`, `Fwd: ${line}`, `"${line}"`]);
    expect(wrapped.length).toBeGreaterThanOrEqual(300);
    expect(await writing(talk, wrapped)).toEqual([]);
  });

  test("hostile text in a note is kept as it was typed, and nothing else is written", async () => {
    const talk = open();
    const last = talk.stores.database.client.prepare<[], { summary: string; edits: number }>(
      `select i.summary, (select count(*) from change_edits where change_id = c.id) as edits
       from changes c join change_edits e on e.change_id = c.id
         join interactions i on i.id = e.row_id
       where c.id = (select max(id) from changes)`,
    );
    const kept: unknown[] = [];
    // Several commands of ours in a row are read as such.
    const texts = hostile.filter((line) => !/^(?:redo|undo|note)/.test(line));
    for (const line of texts) {
      talk.startAnew();
      await talk.say(`note for Karin Vogt: ${line}`);
      kept.push(last.get());
    }
    expect(kept).toEqual(texts.map((line) => ({ summary: tidied(line), edits: 1 })));
  });

  test("of what is none of a customer book's business, near to it too, 99 in 100 are refused, and nothing is written", async () => {
    const talk = open();
    const before = changesIn(talk);
    const lines = [...linesOf("out-of-scope"), ...linesOf("near-scope")];
    const taken: string[] = [];
    for (const line of lines) {
      talk.startAnew();
      const { data, kind } = await talk.say(line);
      // "Exactly!" is told that nothing waits for an answer: it holds nothing of the business.
      if (/done|confirm|clarify/.test(kind) || data !== undefined) taken.push(line);
    }
    expect(lines.length).toBeGreaterThan(1200);
    expect(changesIn(talk)).toEqual(before);
    expect(taken.slice(0, Math.ceil(lines.length / 100))).toEqual(taken);
  }, 120_000);

  test("random text crashes nothing and writes nothing", async () => {
    const talk = open();
    const any = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.string({ unit: "grapheme-ascii", maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(...signs), maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        expect(await writing(talk, [text])).toEqual([]);
      }),
      { numRuns: rounds(200, 10_000) },
    );
  });

  test("a message as long as a book is told to be too long, and writes nothing", async () => {
    const talk = open();
    const before = changesIn(talk);
    for (const unit of ["x", "who bought ", "note for Karin Vogt: likes tea. "]) {
      const { kind, text } = await talk.say(unit.repeat(10_000));
      expect([kind, text]).toEqual(["unknown", expect.stringContaining("characters")]);
    }
    expect(changesIn(talk)).toEqual(before);
  });
});
