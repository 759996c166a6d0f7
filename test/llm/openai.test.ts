import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ModelRequest } from "../../src/core/language-model/language-model.ts";
import { openAiModel } from "../../src/llm/openai.ts";
import {
  type Behaviour,
  callsTool,
  drops,
  hangs,
  json,
  knowsOnly,
  type ModelServer,
  modelServer,
  neverEnds,
  page,
  reads,
  refuses,
  says,
} from "../peers/model-server.ts";

const request: ModelRequest = {
  instructions: "Say what it means.",
  message: '{"message":"hm"}',
  schema: { type: "object", properties: {} },
};
const nothing = { readings: [] };
const error = (code: string) => ({ error: { message: "sk-secret is wrong", code, type: code } });

let server: ModelServer;
beforeAll(async () => {
  server = await modelServer();
});
afterAll(async () => server.close());

const reported: string[] = [];
/** For what never ends. */
const short = { inAll: 900, attempt: 400 };
/** More than a test has: what ends, ends by itself. */
const long = { inAll: 600_000, attempt: 600_000 };
const newModel = (now: () => number = Date.now, patience?: typeof short) =>
  openAiModel({
    apiKey: "sk-secret",
    model: "small",
    baseUrl: server.url,
    now,
    report: (what) => reported.push(what),
    ...(patience && { patience }),
  });

describe("whatever a server does, it is an answer or the reason why there is none, in time", () => {
  const failures: readonly (readonly [string, Behaviour, string, asked?: number])[] = [
    ["a refusal", refuses, "refused"],
    ["an answer cut off by its length", says('{"readings": [', "length"), "cut off"],
    ["an answer held back by a filter", says("", "content_filter"), "filtered"],
    ["prose", says("Sure! It means that they want a call."), "unreadable"],
    ["prose in a fence", says("```\nSure!\n```"), "unreadable"],
    ["half of a JSON object", says('{"readings": [{'), "unreadable"],
    ["no answer in the answer", json(200, { choices: [] }), "unreadable"],
    ["another shape of answer", json(200, ["hello"]), "unreadable"],
    ["an empty body", (response) => response.end(), "unreadable"],
    ["a page to log in at", page, "unreadable"],
    ["a key turned down", json(401, error("invalid_api_key")), "not accepted"],
    ["a model it does not have", json(404, error("model_not_found")), "not accepted"],
    ["a message too long for it", json(400, error("context_length_exceeded")), "not accepted"],
    ["every form of answer unknown to it", json(400, error("unsupported")), "not accepted", 3],
    ["too many requests", json(429, error("rate_limit_exceeded")), "busy", 2],
    [
      "too many requests, and a minute to wait",
      json(429, error("rate_limit_exceeded"), { "retry-after": "60" }),
      "busy",
    ],
    ["a quota used up", json(429, error("insufficient_quota")), "busy"],
    ["trouble of its own", json(500, error("server_error")), "unreachable", 2],
    ["a connection cut", drops, "unreachable", 2],
    ["an answer that never ends, fast", neverEnds(0), "unreachable", 2],
    ["somewhere else to go", json(302, {}, { location: "http://127.0.0.1:9/" }), "unreachable", 2],
  ];

  const rows = failures.map(([what, behaviour, why, asked = 1]) => ({
    what,
    behaviour,
    why,
    asked,
  }));
  test.each(rows)("$what", async ({ asked, behaviour, why }) => {
    server.will(behaviour);
    expect(await newModel(Date.now, long).answer(request)).toMatchObject({
      outcome: "failed",
      why,
    });
    expect(server.requests).toHaveLength(asked);
  });

  test.each([
    ["no answer at all", hangs],
    ["an answer that never ends, slowly", neverEnds(20)],
  ])("%s", async (_, behaviour) => {
    server.will(behaviour);
    expect(await newModel(Date.now, short).answer(request)).toMatchObject({ why: "unreachable" });
    expect(server.requests).not.toEqual([]);
  });

  test("nobody listens there", async () => {
    const model = openAiModel({
      apiKey: "any",
      model: "small",
      baseUrl: "http://127.0.0.1:9/v1",
      now: Date.now,
      report: () => undefined,
    });
    expect(await model.answer(request)).toMatchObject({ why: "unreachable" });
  });

  test("what is reported of it holds no key and nothing a server said", async () => {
    expect(new Set(reported)).toEqual(
      new Set(["unreadable", "not accepted", "busy", "unreachable"].map((why) => `small: ${why}`)),
    );
  });
});

describe("an answer is read in each form that servers know", () => {
  const content = nothing;

  test("as asked, with what it took", async () => {
    server.will(reads());
    expect(await newModel().answer(request)).toEqual({
      outcome: "answered",
      content,
      tokens: { sent: 2100, cached: 1900, written: 40 },
    });
    expect(server.requests[0]?.response_format).toMatchObject({
      type: "json_schema",
      json_schema: { strict: true, schema: request.schema },
    });
  });

  test("in a fence", async () => {
    server.will(says('```json\n{"readings": []}\n```'));
    expect(await newModel().answer(request)).toMatchObject({ outcome: "answered", content });
  });

  test("without a count of tokens, which are then estimated", async () => {
    server.will(json(200, { choices: [{ message: { content: '{"readings":[]}' } }] }));
    const { tokens } = await newModel().answer(request);
    expect(tokens).toEqual({ sent: 17, cached: 0, written: 4 });
  });

  test.each([
    ["json_object", reads(), 2],
    ["tools", callsTool("readings", '{"readings": []}'), 3],
  ] as const)(
    "a server that knows only %s is asked so, and from then on at once",
    async (form, answer, requests) => {
      server.will(knowsOnly(form, answer));
      const model = newModel();
      expect(await model.answer(request)).toMatchObject({ outcome: "answered", content });
      expect(server.requests).toHaveLength(requests);
      expect(server.requests.at(-1)?.messages[0]?.content).toContain(
        JSON.stringify(request.schema),
      );
      await model.answer(request);
      expect(server.requests).toHaveLength(requests + 1);
    },
  );
});

describe("it is asked once more where that may help, and then left alone", () => {
  test.each([
    ["trouble", json(503, error("overloaded"))],
    ["a short wait", json(429, error("rate_limit_exceeded"), { "retry-after": "0" })],
    ["a cut connection", drops],
  ])("after %s", async (_, behaviour) => {
    server.will(behaviour, reads());
    expect(await newModel().answer(request)).toMatchObject({ outcome: "answered" });
    expect(server.requests).toHaveLength(2);
  });

  test("never a third time", async () => {
    server.will(json(500, error("server_error")));
    await newModel().answer(request);
    expect(server.requests).toHaveLength(2);
  });

  test("after three failures it rests for a minute, and after one more again", async () => {
    server.will(json(401, error("invalid_api_key")));
    let now = 0;
    const model = newModel(() => now);
    for (let time = 0; time < 3; time++)
      expect(await model.answer(request)).toMatchObject({ why: "not accepted" });
    expect(await model.answer(request)).toMatchObject({ why: "resting" });
    expect(server.requests).toHaveLength(3);
    now = 60_001;
    expect(await model.answer(request)).toMatchObject({ why: "not accepted" });
    expect(await model.answer(request)).toMatchObject({ why: "resting" });
    now = 121_000;
    server.will(reads());
    expect(await model.answer(request)).toMatchObject({ outcome: "answered" });
  });

  test("that it will not answer some message is no failure", async () => {
    server.will(refuses);
    const model = newModel();
    for (let time = 0; time < 4; time++)
      expect(await model.answer(request)).toMatchObject({ why: "refused" });
  });
});
