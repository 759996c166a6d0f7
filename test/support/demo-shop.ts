import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { createAssistant } from "../../src/core/assistant.ts";
import type { Interpret } from "../../src/core/language/interpretation.ts";
import { createInterpreter } from "../../src/core/language/interpreter.ts";
import type { IncomingMessage } from "../../src/core/message.ts";
import type { Reply } from "../../src/core/reply.ts";
import type { Actor } from "../../src/core/team/member.ts";
import type { Instant } from "../../src/core/time.ts";
import { plainText } from "../../src/core/wording/plain-text.ts";
import { type OpenStores, openStores } from "../../src/db/stores.ts";
import { makeDemo } from "../../src/programs/demo.ts";

/** Tuesday, 30 June 2026, 11:00 in Berlin: the last day of the demo shop as its files have it. */
export const demoNow = Date.parse("2026-06-30T09:00:00Z");
export const anna: Actor = { name: "Anna", role: "owner" };

/** A demo shop to talk to, in the words people use; a minute passes with every message. */
export interface DemoTalk {
  readonly stores: OpenStores;
  readonly say: (
    text: string,
    as?: Actor,
    at?: Instant,
    place?: string,
  ) => Promise<Reply & { readonly text: string }>;
  /** Forwards what somebody else wrote just now. */
  readonly forward: (
    words: string,
    author: string,
    as?: Actor,
    at?: Instant,
  ) => Promise<Reply & { readonly text: string }>;
  /** What comes now has nothing to do with what was said before. */
  readonly startAnew: () => void;
}

/** Who reads the messages of a shop: the rules, or what a test puts beside them. */
type ReadersOf = (rules: Interpret, stores: OpenStores) => Interpret;

let file: Promise<Buffer> | undefined;

/** The demo shop as it was on its last day, made once for all test files that a process runs. */
const demoFile = (): Promise<Buffer> => (file ??= madeDemo());

async function madeDemo(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  const path = join(folder, "demo.db");
  await makeDemo(path, demoNow);
  const made = readFileSync(path);
  rmSync(folder, { recursive: true, force: true });
  return made;
}

/** The demo shop as it was on its last day: a fresh copy each time, all gone after the test file. */
export function demoShop(readersOf: ReadersOf = (rules) => rules): () => DemoTalk {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  const opened: OpenStores[] = [];
  let made: Buffer | undefined;
  beforeAll(async () => {
    made = await demoFile();
  });
  afterAll(() => {
    for (const stores of opened) stores.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const path = join(folder, `${opened.length}.db`);
    if (made === undefined) throw new Error("A demo shop is opened by a test");
    writeFileSync(path, made);
    const stores = openStores(path);
    opened.push(stores);
    return talkTo(stores, readersOf(createInterpreter(), stores));
  };
}

function talkTo(stores: OpenStores, interpret: Interpret): DemoTalk {
  let [messages, tokens, conversations] = [0, 0, 0];
  const assistant = createAssistant({
    stores,
    interpret,
    newToken: () => `token-${++tokens}`,
    reportFault: (_, error) => {
      throw error;
    },
  });
  const send = async (
    message: Pick<IncomingMessage, "text" | "quotation">,
    as = anna,
    at = demoNow + messages * 60_000,
    place = `conversation ${conversations}`,
  ) => {
    const id = `message ${++messages}`;
    const common = { id, author: as, conversation: place, sentAt: at };
    const reply = await assistant.replyTo({ ...message, ...common });
    return { ...reply, text: plainText(reply) };
  };
  return {
    stores,
    say: (text, ...more) => send({ text }, ...more),
    forward: (words, author, as, at = demoNow + messages * 60_000) =>
      send({ text: "", quotation: { words, author, writtenAt: at, link: undefined } }, as, at),
    startAnew: () => {
      conversations += 1;
    },
  };
}
