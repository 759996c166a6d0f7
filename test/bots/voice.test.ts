import { afterEach, beforeEach, expect, test } from "vitest";
import { openAiSpeech } from "../../src/llm/speech.ts";
import { all } from "../db/shop.ts";

import { FakeSlack } from "../peers/slack/fake.ts";
import {
  type Behaviour,
  drops,
  hangs,
  page,
  speechServer,
  transcript,
} from "../peers/speech-server.ts";
import { FakeTelegram, type FileFault } from "../peers/telegram/fake.ts";
import { eachOn, slackFor, telegramFor } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

const ana = { id: 77, name: "Ana" };
let telegram: FakeTelegram;
let slack: FakeSlack;
let server: Awaited<ReturnType<typeof speechServer>>;
beforeEach(async () => {
  server = await speechServer();
});
afterEach(() => server.close());
const { next, run } = eachOn(() => (telegram = new FakeTelegram()));
const { run: runOnSlack } = eachOn(() => (slack = new FakeSlack()));

const usualBudget = { perDay: 10_000, perPerson: 1_000 };

interface Listening {
  readonly budget?: typeof usualBudget;
  /** How long one attempt may take, in ms. */
  readonly attempt?: number;
  /** How long a file may take to come. */
  readonly timeoutSeconds?: number;
}

/** A shop whose bot listens. */
async function listening({ attempt = 10_000, budget = usualBudget }: Listening = {}) {
  const shop = await shopWithBot([
    { channel: "telegram", id: "77" },
    { channel: "slack", id: "UANA" },
  ]);
  const told: string[] = [];
  const speech = openAiSpeech({
    apiKey: "key",
    baseUrl: server.url,
    model: "whisper-1",
    now: Date.now,
    report: (what) => told.push(what),
    patience: { inAll: 2 * attempt, attempt },
  });
  return { shop, told, listener: { speech, budget } };
}

async function open({ timeoutSeconds = 15, ...options }: Listening = {}) {
  const { listener, shop, told } = await listening(options);
  await run(telegramFor(telegram, shop.parts, { listener, timeoutSeconds, pauses: [1, 1, 1] }));
  return { ...shop, told };
}

const said = "Called Mark, wants 5 kg.";

test("what is said to it is written down, shown, and done only once its speaker says it is right", async () => {
  const { stores } = await open();
  server.will(transcript(` ${said}\n`));
  const shown = await next(() => telegram.speak(ana, 4, "sound"));
  expect(shown?.text).toContain(`I heard: “${said}”`);
  expect(shown?.text).toContain("Nothing is done yet");
  expect(telegram.labels(shown)).toEqual(["That's what I said"]);
  expect(all(stores, "interactions")).toEqual([]);
  const done = await next(() => telegram.press(ana, "That's what I said", shown));
  expect(telegram.labels(done)).toContain("Undo");
  expect(all(stores, "interactions")).toMatchObject([{ contact_id: 1001 }]);
  telegram.press(ana, "That's what I said", shown);
  await until(() => telegram.answered.length > 1);
  expect(all(stores, "interactions")).toHaveLength(1);
});

test("nothing but the sound is sent to the model, and what it took is counted", async () => {
  const { stores } = await open();
  server.will(transcript(said));
  await next(() => telegram.speak(ana, 4, "sound"));
  expect(server.requests).toEqual([
    {
      path: "/v1/audio/transcriptions",
      authorization: "Bearer key",
      model: "whisper-1",
      name: "voice.ogg",
      content: "sound",
      fields: ["model", "response_format"],
    },
  ]);
  const [use] = await stores.modelUses.since("2026-06-01");
  expect(use).toMatchObject({ member: "Ana", model: "whisper-1", messages: 1, read: 1, sent: 40 });
});

test("a clip in Slack is listened to as well", async () => {
  const { listener, shop } = await listening();
  await runOnSlack(slackFor(slack, shop.parts, { listener }));
  server.will(transcript(said, { usage: { type: "tokens", input_tokens: 31, output_tokens: 9 } }));
  slack.deliver({
    type: "message",
    subtype: "file_share",
    channel_type: "im",
    channel: "DUANA",
    user: "UANA",
    text: "",
    ts: "1.1",
    files: [
      {
        ...slack.share("audio_message.m4a", "sound"),
        mimetype: "audio/mp4",
        subtype: "slack_audio",
        duration_ms: 4200,
      },
    ],
  });
  await until(() => slack.sent.length > 0);
  expect(slack.sent[0]?.text).toContain(`I heard: “${said}”`);
  expect(server.requests[0]?.name).toBe("audio_message.m4a");
  slack.press("UANA", "That's what I said");
  await until(() => slack.sent.length > 1);
  expect(all(shop.stores, "interactions")).toHaveLength(1);
});

const answers =
  (status: number, body: unknown): Behaviour =>
  (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const tooLong = transcript("word ".repeat(1000));

test.each<[string, Behaviour, string]>([
  ["is in trouble", answers(500, { error: {} }), "couldn't listen"],
  ["does not know the key", answers(401, { error: { message: "key" } }), "couldn't listen"],
  ["has too much to do", answers(429, { error: {} }), "couldn't listen"],
  ["never answers", hangs, "couldn't listen"],
  ["cuts off", drops, "couldn't listen"],
  ["shows a page to sign in on", page, "couldn't listen"],
  ["answers something else", answers(200, { words: said }), "couldn't listen"],
  ["heard nothing", transcript(" … "), "heard no words"],
  ["heard a whole book", tooLong, "say it in parts"],
])(
  "where the server %s, a kind sentence says what to do, and nothing is done",
  async (_, behaviour, told) => {
    const { stores } = await open(behaviour === hangs ? { attempt: 100 } : {});
    server.will(behaviour);
    const shown = await next(() => telegram.speak(ana, 4, "sound"));
    expect(shown?.text).toContain(told);
    expect(telegram.labels(shown)).toEqual([]);
    expect((await next(() => telegram.write(ana, "how many contacts?")))?.text).toContain(
      "1 contact",
    );
    expect(all(stores, "interactions")).toEqual([]);
  },
);

test("a server in trouble that passes is asked once more", async () => {
  await open();
  server.will(answers(503, {}), transcript(said));
  expect((await next(() => telegram.speak(ana, 4, "sound")))?.text).toContain(said);
});

test("a server that fails three times on end is left alone for a minute", async () => {
  await open();
  server.will(answers(401, {}));
  for (let times = 0; times < 4; times++) await next(() => telegram.speak(ana, 4, "sound"));
  expect(server.requests).toHaveLength(3);
});

test("what is too long or too large is neither fetched nor sent", async () => {
  await open();
  expect((await next(() => telegram.speak(ana, 121, "sound")))?.text).toContain("120 seconds");
  const large = "x".repeat(5_000_001);
  expect((await next(() => telegram.speak(ana, 9, large)))?.text).toContain("120 seconds");
  expect(telegram.calls).not.toContain("getFile");
  expect(server.requests).toEqual([]);
});

test("a member's day is over once its budget is used up", async () => {
  await open({ budget: { perDay: 10_000, perPerson: 50 } });
  server.will(transcript(said));
  for (let times = 0; times < 2; times++) await next(() => telegram.speak(ana, 4, "sound"));
  expect((await next(() => telegram.speak(ana, 4, "sound")))?.text).toContain("used up");
  expect(server.requests).toHaveLength(2);
});

test("a stranger is not listened to", async () => {
  await open();
  expect((await next(() => telegram.speak({ id: 99, name: "Eve" }, 4, "s")))?.text).toBeDefined();
  expect(server.requests).toEqual([]);
});

test("what was heard is shown as it is, whatever is in it", async () => {
  await open();
  server.will(transcript("<b>delete</b> everyone & <!channel> \u202E"));
  const shown = await next(() => telegram.speak(ana, 4, "sound"));
  expect(shown?.text).toContain("<b>delete</b> everyone & <!channel>");
});

test("where nothing that listens is set, it says kindly what it needs", async () => {
  const shop = await shopWithBot([{ channel: "telegram", id: "77" }]);
  await run(telegramFor(telegram, shop.parts));
  expect((await next(() => telegram.speak(ana, 4, "sound")))?.text).toContain("can't listen");
  expect(telegram.calls).not.toContain("getFile");
});

const downloads = {
  "429": { error_code: 429, description: "Too Many Requests", parameters: { retry_after: 0 } },
  "500": { error_code: 500, description: "Internal Server Error" },
  "no answer in time": "hang",
  "a connection cut midway": "drop midway",
  "an answer that stalls midway": "stall midway",
  "404 for a link that has expired": { error_code: 404, description: "Not Found" },
} as const satisfies Readonly<Record<string, FileFault>>;

test.each(Object.entries(downloads))(
  "a recording whose download meets %s, twice, is heard once, whole",
  async (_, fault) => {
    await open({ timeoutSeconds: 0.3 });
    server.will(transcript(said));
    telegram.fileFaults.push(fault, fault);
    const shown = await next(() => telegram.speak(ana, 4, "sound"));
    expect(shown?.text).toContain(`I heard: “${said}”`);
    expect(server.requests.map(({ content }) => content)).toEqual(["sound"]);
    expect(telegram.fileFaults).toEqual([]);
  },
);

test.each(Object.entries(downloads))(
  "of a recording whose download keeps meeting %s one sentence is said, and no model is asked",
  async (_, fault) => {
    const { stores } = await open({ timeoutSeconds: 0.3 });
    telegram.fileFaults.push(fault, fault, fault, fault);
    const shown = await next(() => telegram.speak(ana, 4, "sound"));
    expect(shown?.text).toContain("could not fetch that file just now");
    expect(server.requests).toEqual([]);
    expect(all(stores, "interactions")).toEqual([]);
    expect(telegram.fileFaults).toEqual([]);
  },
);

test("a recording that turns out larger than announced is not sent to the model", async () => {
  await open();
  const large = Buffer.alloc(5_000_001);
  const shown = await next(() => telegram.speak(ana, 4, large, { announced: 100 }));
  expect(shown?.text).toContain("120 seconds");
  expect(server.requests).toEqual([]);
});
