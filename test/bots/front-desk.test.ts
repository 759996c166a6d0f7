import { expect, test } from "vitest";
import { frontDesk } from "../../src/bots/front-desk.ts";
import type { Incoming, Platform } from "../../src/bots/incoming.ts";
import type { Sender, Sending } from "../../src/core/outbox/sender.ts";
import { doorOf } from "../../src/core/team/join.ts";
import { plainText } from "../../src/core/wording/plain-text.ts";
import { openBusiness, type Reader } from "../../src/programs/open-business.ts";
import { openAiModel } from "../../src/llm/openai.ts";
import { all, freshPath } from "../db/shop.ts";
import { hangs, modelServer } from "../peers/model-server.ts";
import { until } from "./shop-with-bot.ts";

const ana = { channel: "telegram", id: "77" } as const;
const morning = Date.parse("2026-06-30T09:00:00Z");
const addTim = "add contact Tim Lang, tim@example.com";

const incoming = (id: string, text: string, conversation = "telegram:77"): Incoming => ({
  is: "said",
  id: `${conversation}:${id}`,
  conversation,
  text,
  isShared: false,
  person: { ...ana, name: "Ana" },
});

/** What a chat shows, over the restarts of those who write there. */
class Chat {
  readonly shown: { readonly conversation: string; readonly words: string; mark: string }[] = [];
  /** What becomes of the next messages; without an entry they arrive. */
  readonly fates: ("lost" | "arrives unsaid" | "hangs" | "hangs, arrived" | Sending)[] = [];

  readonly sender: Sender = {
    send: async (conversation, reply, mark) => {
      const fate = this.fates.shift();
      if (typeof fate === "object") return fate;
      if (fate === "hangs") return await never;
      if (fate === "lost") return unsure;
      this.shown.push({ conversation, words: plainText(reply), mark });
      if (fate === "hangs, arrived") return await never;
      return fate === "arrives unsaid" ? unsure : { outcome: "sent", remoteId: mark };
    },
    find: async (_conversation, mark) =>
      this.shown.some((message) => message.mark === mark)
        ? { outcome: "found", remoteId: mark }
        : { outcome: "missing" },
  };
}
const never = new Promise<never>(() => undefined);
const unsure = { outcome: "unsure", why: "the connection broke" } as const;

/** A process that answers messages on a database; ended, the next one knows only what that holds. */
function started(
  path: string,
  { sender }: Pick<Chat, "sender">,
  reader?: Reader,
  more: Pick<Platform, "afterAnswer"> = {},
) {
  const trouble: string[] = [];
  const presses: (readonly [button: string, what: string])[] = [];
  const clock = { now: morning };
  const { assistant, close, importer, newToken, stores } = openBusiness(path, {
    reportFault: (reference, error) => trouble.push(`${reference} ${String(error)}`),
    reader,
  });
  const desk = frontDesk(
    {
      assistant,
      door: doorOf({ stores, owners: [ana], ownerCodes: new Map() }),
      stores,
      importer,
      newToken,
      now: () => clock.now,
      report: (what, error) =>
        trouble.push(`${what} ${error instanceof Error ? error.message : ""}`),
      pauses: [1, 1],
    },
    {
      channel: "telegram",
      sender,
      profileOf: async () => ({ name: "Ana", isOutsider: false }),
      messageKey: (conversation, id) => `${conversation} ${id}`,
      fetchFile: async () => new Uint8Array(),
      showPress: async (press, result) => {
        presses.push([
          press.button,
          result.outcome === "used" ? `used by ${result.by}` : result.why,
        ]);
      },
      ...more,
    },
  );
  const hear = (id: string, text: string, conversation?: string) =>
    desk.take(incoming(id, text, conversation));
  return { clock, close, desk, hear, presses, stores, trouble };
}

const words = ({ shown }: Chat) => shown.map((message) => message.words);

test("a message delivered again after a restart does nothing and is not answered again", async () => {
  const [path, chat] = [freshPath(), new Chat()];
  const first = started(path, chat);
  await first.hear("1", addTim);
  await first.hear("2", "how many contacts?");
  await first.desk.close();
  first.close();
  const second = started(path, chat);
  await second.desk.resume();
  await second.hear("1", addTim);
  await second.hear("2", "how many contacts?");
  await second.hear("3", "how many contacts?");
  await second.desk.close();
  expect(words(chat)).toHaveLength(3);
  expect(all(second.stores, "changes")).toHaveLength(2);
  second.close();
});

test("what a channel does after an answer, and fails at, leaves the message answered", async () => {
  const chat = new Chat();
  const { close, desk, hear, stores, trouble } = started(freshPath(), chat, undefined, {
    afterAnswer: async () => {
      throw new Error("no home");
    },
  });
  await hear("1", addTim);
  await desk.close();
  expect(await stores.inbox.unfinished("telegram")).toEqual([]);
  expect(words(chat)).toHaveLength(1);
  expect(trouble).toEqual(["After a message in telegram:77 no home"]);
  close();
});

test("a hundred deliveries at once are one message", async () => {
  const chat = new Chat();
  const { close, desk, hear, stores } = started(freshPath(), chat);
  await Promise.all(Array.from({ length: 100 }, () => hear("1", addTim)));
  await desk.close();
  expect(chat.shown).toHaveLength(1);
  expect(all(stores, "contacts")).toHaveLength(1);
  close();
});

test.for(["hangs", "hangs, arrived"] as const)(
  "a process that ends while its answer %s leaves one change and one answer",
  async (fate) => {
    const [path, chat] = [freshPath(), new Chat()];
    chat.fates.push(fate);
    const ended = started(path, chat);
    await ended.hear("1", addTim);
    await until(() => chat.fates.length === 0);
    const next = started(path, chat);
    await next.desk.resume();
    await next.desk.close();
    expect(words(chat)).toEqual([expect.stringContaining("Tim Lang")]);
    expect(all(next.stores, "contacts")).toHaveLength(1);
    ended.close();
    next.close();
  },
);

test("a message that was stored and no more is answered by the next process, as of when it came in", async () => {
  const [path, chat] = [freshPath(), new Chat()];
  const ended = started(path, chat);
  await ended.hear("0", addTim);
  await ended.desk.close();
  const message = incoming("1", "remind me tomorrow to call Tim Lang");
  await ended.stores.inbox.take(message.id, JSON.stringify(message), morning);
  ended.close();
  const next = started(path, chat);
  next.clock.now = morning + 86_400_000;
  await next.desk.resume();
  await next.desk.close();
  expect(words(chat)[1]).toContain("1 July");
  next.close();
});

test("an answer that did not arrive is sent again, one that did is not", async () => {
  const chat = new Chat();
  const { close, desk, hear } = started(freshPath(), chat);
  chat.fates.push("lost", { outcome: "not_sent", why: "busy", retryAfterMs: 1 });
  await hear("1", "how many contacts?");
  await until(() => chat.shown.length === 1);
  chat.fates.push("arrives unsaid");
  await hear("2", "how many contacts?");
  await desk.close();
  expect(chat.shown).toHaveLength(2);
  close();
});

test("where it cannot be told whether an answer arrived, it is sent twice and no oftener", async () => {
  const chat = new Chat();
  const { close, desk, hear } = started(freshPath(), { sender: { send: chat.sender.send } });
  chat.fates.push("arrives unsaid", "arrives unsaid");
  await hear("1", "how many contacts?");
  await until(() => chat.fates.length === 0);
  await desk.close();
  expect(chat.shown).toHaveLength(2);
  close();
});

test("where nobody can be answered any more, that is reported once and not tried again", async () => {
  const [path, chat] = [freshPath(), new Chat()];
  const first = started(path, chat);
  chat.fates.push({ outcome: "not_sent", why: "is_archived", final: true });
  await first.hear("1", addTim);
  await first.desk.close();
  expect(first.trouble).toEqual(["The answer in telegram:77: is_archived "]);
  first.close();
  const second = started(path, chat);
  await second.desk.resume();
  await second.desk.close();
  expect(words(chat)).toEqual([]);
  expect(all(second.stores, "contacts")).toHaveLength(1);
  second.close();
});

test("a platform that is away for long is tried again by the next process", async () => {
  const [path, chat] = [freshPath(), new Chat()];
  const away = { outcome: "not_sent", why: "cannot be reached" } as const;
  const first = started(path, chat);
  chat.fates.push(away, away, away);
  await first.hear("1", addTim);
  await until(() => chat.fates.length === 0);
  await first.desk.close();
  expect(first.trouble).toEqual(["A message in telegram:77 cannot be reached"]);
  first.close();
  const second = started(path, chat);
  await second.desk.resume();
  await second.desk.close();
  expect(words(chat)).toEqual([expect.stringContaining("Tim Lang")]);
  second.close();
});

test("a conversation is answered in its order, while another is not kept waiting", async () => {
  const chat = new Chat();
  const { close, hear } = started(freshPath(), chat);
  chat.fates.push("hangs");
  await hear("1", "how many contacts?", "telegram:77");
  await until(() => chat.fates.length === 0);
  await hear("2", "how many contacts?", "telegram:77");
  for (const id of ["1", "2", "3"]) await hear(id, addTim, "telegram:88");
  await until(() => chat.shown.length === 3);
  expect(chat.shown.map(({ mark }) => mark)).toEqual([
    "telegram:88:1",
    "telegram:88:2",
    "telegram:88:3",
  ]);
  close();
});

test("what was said is kept no longer than until it is answered, and that it came for a week", async () => {
  const chat = new Chat();
  const { clock, close, desk, hear, stores } = started(freshPath(), chat);
  await hear("1", addTim);
  await desk.close();
  expect(all(stores, "inbox")).toEqual([expect.objectContaining({ body: "" })]);
  clock.now = morning + 6 * 86_400_000;
  await hear("2", "how many contacts?");
  await desk.close();
  expect(all(stores, "inbox")).toHaveLength(2);
  clock.now = morning + 8 * 86_400_000;
  await hear("3", "how many contacts?");
  await desk.close();
  expect(all(stores, "inbox")).toHaveLength(2);
  close();
});

/** Says something where others read along. */
const inRoom = (
  id: string,
  text: string,
  person: Incoming["person"] = { ...ana, name: "Ana" },
) => ({
  ...incoming(id, text, "telegram:-5"),
  isShared: true,
  person,
});

test("in a room money is told to its asker alone, who can go on from it there", async () => {
  const chat = new Chat();
  const { close, desk, hear } = started(freshPath(), chat);
  await hear("1", addTim);
  await hear("2", "Tim Lang bought a mug for 48 euros");
  await desk.close();
  chat.shown.length = 0;
  await desk.take(inRoom("3", "revenue this month"));
  await desk.close();
  expect(chat.shown).toEqual([
    expect.objectContaining({ conversation: "telegram:77", words: expect.stringContaining("€48") }),
    expect.objectContaining({
      conversation: "telegram:-5",
      words: "Ana, I sent you the answer in a private message: it is not for every eye.",
    }),
  ]);
  await hear("4", "and last month?");
  await desk.close();
  expect(chat.shown[2]?.words).toContain("May");
  close();
});

test.for([
  "invite Ben",
  "tell me about Tim Lang",
  "list all purchases",
  "who spent more than 20 euros?",
])("in a room nobody but the asker reads the answer to “%s”", async (words) => {
  const chat = new Chat();
  const { close, desk, hear } = started(freshPath(), chat);
  await hear("1", addTim);
  await hear("2", "Tim Lang bought a mug for 48 euros");
  await desk.close();
  await desk.take(inRoom("3", words));
  await desk.close();
  const told = chat.shown.filter(({ conversation }) => conversation === "telegram:-5");
  expect(told.map((message) => message.words)).toEqual([
    "Ana, I sent you the answer in a private message: it is not for every eye.",
  ]);
  close();
});

test("in a room everybody reads what everybody may know", async () => {
  const chat = new Chat();
  const { close, desk } = started(freshPath(), chat);
  await desk.take(inRoom("1", addTim));
  await desk.take(inRoom("2", "how many contacts?"));
  await desk.close();
  expect(chat.shown.map(({ conversation }) => conversation)).toEqual([
    "telegram:-5",
    "telegram:-5",
  ]);
  close();
});

test("who cannot be written to in private is asked to ask there, and the room learns nothing", async () => {
  const chat = new Chat();
  const { close, desk } = started(freshPath(), chat);
  chat.fates.push({ outcome: "not_sent", why: "bot was blocked", final: true });
  await desk.take(inRoom("1", "invite Ben"));
  await desk.close();
  expect(words(chat)).toEqual([
    "Ana, please ask me that in a private message: it is not for every eye.",
  ]);
  close();
});

test("a process that ends between the private answer and the word to the room repeats neither", async () => {
  const [path, chat] = [freshPath(), new Chat()];
  chat.fates.push("hangs, arrived");
  const ended = started(path, chat);
  await ended.desk.take(inRoom("1", "invite Ben"));
  await until(() => chat.shown.length === 1);
  for (let start = 0; start < 2; start++) {
    const next = started(path, chat);
    await next.desk.resume();
    await next.desk.close();
    next.close();
  }
  ended.close();
  expect(chat.shown.map(({ conversation }) => conversation)).toEqual([
    "telegram:77",
    "telegram:-5",
  ]);
});

test("a stranger is turned away in one sentence, once; a mistyped code is told each time", async () => {
  const chat = new Chat();
  const { close, desk } = started(freshPath(), chat);
  const eve = { channel: "telegram", id: "99", name: "Eve" } as const;
  for (const [id, said] of ["how many contacts?", addTim, "AB3X-ZK9Q"].entries())
    await desk.take(inRoom(String(id), said, eve));
  await desk.close();
  expect(words(chat)).toHaveLength(2);
  close();
});

test("a stranger who was told hears nothing after a restart either", async () => {
  const [chat, path] = [new Chat(), freshPath()];
  const eve = { channel: "telegram", id: "99", name: "Eve" } as const;
  for (const id of ["1", "2"]) {
    const { close, desk } = started(path, chat);
    await desk.take(inRoom(id, "how many contacts?", eve));
    await desk.close();
    close();
  }
  expect(words(chat)).toHaveLength(1);
});

test("what a private answer asks back is answered in private", async () => {
  const chat = new Chat();
  const { close, desk, hear } = started(freshPath(), chat);
  await hear("1", "add contact Anna Lindqvist, anna@example.com");
  await hear("2", "add contact Anna Schmidt, schmidt@example.com");
  await hear("3", "Anna Lindqvist bought a mug for 48 euros");
  await desk.close();
  await desk.take(inRoom("4", "what's Anna worth?"));
  await desk.close();
  chat.shown.length = 0;
  await hear("5", "Lindqvist");
  await desk.close();
  expect(chat.shown).toEqual([
    expect.objectContaining({ conversation: "telegram:77", words: expect.stringContaining("€48") }),
  ]);
  close();
});

test("a slow language model holds up its own conversation, and no other", async () => {
  const [chat, server] = [new Chat(), await modelServer()];
  server.will(hangs);
  const model = openAiModel({
    apiKey: "any",
    model: "small",
    baseUrl: server.url,
    now: Date.now,
    report: () => undefined,
    patience: { inAll: 4000, attempt: 4000 },
  });
  const budget = { perDay: 1e6, perPerson: 1e6 };
  const { close, desk, hear } = started(freshPath(), chat, { model, budget });
  await hear("1", "reckon we've got a lot of folks in the books by now", "telegram:1");
  await hear("2", "how many contacts?", "telegram:1");
  await hear("3", "how many contacts?", "telegram:2");
  await desk.close();
  expect(chat.shown.map(({ conversation }) => conversation)).toEqual([
    "telegram:2",
    "telegram:1",
    "telegram:1",
  ]);
  close();
  await server.close();
});

test("of many messages at once all are taken before the first is answered", async () => {
  const chat = new Chat();
  let taken = 0;
  const takenAt: number[] = [];
  const { close, desk, hear } = started(freshPath(), {
    sender: {
      ...chat.sender,
      send: (...sent) => {
        takenAt.push(taken);
        return chat.sender.send(...sent);
      },
    },
  });
  await Promise.all(
    Array.from({ length: 50 }, async (_, at) => {
      await hear("1", "how many contacts?", `telegram:${77 + at}`);
      taken += 1;
    }),
  );
  await desk.close();
  close();
  expect(takenAt).toEqual(Array.from({ length: 50 }, () => 50));
});
