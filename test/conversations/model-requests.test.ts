import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { abilities } from "../../src/core/capabilities.ts";
import { createCascade } from "../../src/core/language-model/cascade.ts";
import { instructionsFor } from "../../src/core/language-model/instructions.ts";
import type { Interpret } from "../../src/core/language/interpretation.ts";
import { fold } from "../../src/core/text.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { openAiModel } from "../../src/llm/openai.ts";
import { type ModelServer, modelServer, reads, type ServerRequest } from "../peers/model-server.ts";
import { demoNow, demoShop } from "../support/demo-shop.ts";
import { conversationsIn, sceneOf } from "./transcript.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await modelServer();
  server.will(reads());
});
afterAll(async () => server.close());

const asking = (rules: Interpret, stores: OpenStores): Interpret =>
  createCascade({
    rules,
    abilities: abilities(),
    budget: { perDay: 1e9, perPerson: 1e9 },
    uses: stores.modelUses,
    model: openAiModel({
      apiKey: "any",
      model: "small",
      baseUrl: server.url,
      now: Date.now,
      report: (what) => {
        throw new Error(what);
      },
    }),
  });
const freshShop = demoShop(asking);

const turns = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".md"))
  .flatMap((name) => conversationsIn(readFileSync(`${import.meta.dirname}/${name}`, "utf8")));

/** Plain talk around people, as the rules would not understand it. */
const around: readonly ((name: string) => string)[] = [
  (name) => `what would ${name} make of that, I wonder`,
  (name) => `${name} is at foo.bar+1@example.org or 0170 123 45 67, owing 1.240,50 € and 30 EUR`,
  (name) => `they said "call ${name} at +49 30 901820" and left $99.95 behind`,
  (name) => `(${name}) wants 240 more, invoice RE-2026-17, born 3 May 1980`,
  (name) => `hm ${name.toUpperCase()} or ${name.toLowerCase()}, whichever`,
];

const row = z.record(z.string(), z.unknown());

/** Everything that is said of people in the database. */
function recordsIn({ database }: OpenStores) {
  const all = (sql: string): readonly string[] =>
    database.client
      .prepare<[], string>(sql)
      .pluck()
      .all()
      .filter((words) => words !== null && words !== "");
  return {
    names: all("select name from contacts"),
    companies: all("select distinct company from contacts where company is not null"),
    written: [
      ...all("select notes from contacts where notes is not null"),
      ...all("select summary from interactions where summary is not null"),
      ...all("select text from follow_ups"),
    ].filter((words) => words.length > 20),
  };
}

/** The message of a request, and its words of the shop. */
const dataSchema = z.strictObject({
  words: z.strictObject({
    tags: z.array(z.string()),
    cities: z.array(z.string()),
    countries: z.array(z.string()),
    products: z.array(z.string()),
    sources: z.array(z.string()),
    team: z.array(z.string()),
    saved: z.array(z.string()),
  }),
  message: z.string(),
});

const requestSchema = z.strictObject({
  model: z.literal("small"),
  max_tokens: z.number(),
  messages: z.tuple([
    z.strictObject({ role: z.literal("system"), content: z.string() }),
    z.strictObject({ role: z.literal("user"), content: z.string() }),
  ]),
  response_format: row,
});

function dataOf({ raw }: ServerRequest) {
  const { messages } = requestSchema.parse(JSON.parse(raw));
  expect(messages[0].content).toBe(instructionsFor(abilities()));
  return dataSchema.parse(JSON.parse(messages[1].content));
}

const mask = /⟦[A-Z]\d+⟧/g;

/** Whether a message is nothing but one that was typed, with masks in it. */
const isTyped = (message: string, typed: ReadonlySet<string>): boolean => {
  const parts = message.split(mask).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`^${parts.join(".+?")}$`, "su");
  return [...typed].some((each) => pattern.test(each));
};

/** What no message may show, whoever typed it; the names are folded. */
function expectMasked(message: string, names: readonly string[], words: readonly string[]): void {
  const said = ` ${fold(message)} `;
  const told = new Set(words.map(fold));
  const seen = names.filter(
    (name) => name.includes(" ") && said.includes(` ${name} `) && !told.has(name),
  );
  expect(seen).toEqual([]);
  expect(message).not.toMatch(/\S@\S+\.\w/);
  expect(message).not.toMatch(/[€$£]\s?\d|\d\s?(?:€|\$|EUR|euros?)\b/i);
  expect(message).not.toMatch(/(?:\d[ /-]?){7}/);
}

describe("what is sent to a language model", () => {
  const refuseAll: Interpret = async () => ({ outcome: "unknown", suggestions: [] });

  test("in every conversation of the suite: instructions, closed lists, and the message masked", async () => {
    const typed = new Set<string>();
    for (const conversation of turns) {
      const shop = freshShop();
      let [scene, minutes] = [sceneOf("Tuesday 30 June 2026, 11:00 · Anna (owner)"), 0];
      for (const { heading, message } of conversation.turns) {
        if (heading !== undefined) scene = sceneOf(heading);
        typed.add(message);
        await shop.say(message, scene.author, scene.at + minutes++ * 60_000);
      }
    }
    const { requests } = server;
    expect(requests.length).toBeGreaterThan(5);
    const { companies, names, written } = recordsIn(freshShop().stores);
    const folded = [...names, ...companies].map(fold);
    for (const request of requests) {
      const { message } = dataOf(request);
      expect(isTyped(message, typed)).toBe(true);
      expectMasked(message, folded, []);
      expect(written.filter((words) => request.raw.includes(words))).toEqual([]);
    }
  }, 120_000);

  test("of every message of the suite and of talk around everybody, were the rules to refuse it all", async () => {
    const { stores } = freshShop();
    const cascade = asking(refuseAll, stores);
    const { companies, names, written } = recordsIn(stores);
    const folded = [...names, ...companies].map(fold);
    const people = [...names, ...companies].filter((_, at) => at % 20 === 0);
    const typed = new Set([
      ...turns.flatMap((conversation) => conversation.turns.map(({ message }) => message)),
      ...people.flatMap((name) => around.map((say) => say(name))),
    ]);
    const vocabulary = stores.vocabulary();
    let asked = 0;
    for (const text of typed) {
      server.will(reads());
      await cascade(text, {
        clock: { now: demoNow, zone: "Europe/Berlin" },
        actor: { name: "Anna", role: "owner" },
        currency: "EUR",
        dateOrder: "DMY",
        vocabulary,
      });
      const [request] = server.requests;
      if (request === undefined) continue;
      asked += 1;
      const { message, words } = dataOf(request);
      const { cities, countries, products, sources, tags, team } = vocabulary;
      const closed = new Set([cities, countries, products, sources, tags, team].flat());
      const told = Object.values(words).flat();
      expect(told.filter((word) => !closed.has(word))).toEqual([]);
      expect(isTyped(message, new Set([text]))).toBe(true);
      expectMasked(message, folded, told);
      expect(written.filter((each) => request.raw.includes(each))).toEqual([]);
    }
    expect(asked).toBeGreaterThan(250);
  }, 120_000);
});
