import { LLMock } from "@copilotkit/aimock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAiModel } from "../../src/llm/openai.ts";

/** A server that others wrote, to be sure that ours is not made to fit. */
const mock = new LLMock({ port: 0, host: "127.0.0.1", logLevel: "silent", strict: true });
const failing = (status: number, code: string) => ({
  error: { message: "no", type: code, code },
  status,
});

beforeAll(async () => {
  mock.onMessage("good", { content: '{"readings":[]}' });
  mock.onMessage("prose", { content: "Sure, they want a call." });
  mock.onMessage("half", { content: '{"readings": [' });
  mock.onMessage("cut off", { content: '{"readings":', finishReason: "length" });
  mock.onMessage("filtered", { content: "", finishReason: "content_filter" });
  mock.onMessage("too many", { ...failing(429, "rate_limit_exceeded"), retryAfter: 60 });
  mock.onMessage("quota", failing(429, "insufficient_quota"));
  mock.onMessage("trouble", failing(500, "server_error"));
  mock.onMessage("too long", failing(400, "context_length_exceeded"));
  mock.onMessage("no key", failing(401, "invalid_api_key"));
  await mock.start();
});
afterAll(async () => mock.stop());

const ask = async (
  message: string,
  patience?: { readonly inAll: number; readonly attempt: number },
) =>
  await openAiModel({
    apiKey: "any",
    model: "gpt-4o-mini",
    baseUrl: `${mock.url}/v1`,
    now: Date.now,
    report: () => undefined,
    ...(patience && { patience }),
  }).answer({ instructions: "Read.", message, schema: { type: "object", properties: {} } });

test("a good answer is read", async () => {
  expect(await ask("good")).toMatchObject({ outcome: "answered", content: { readings: [] } });
});

test.each([
  ["prose", "unreadable"],
  ["half", "unreadable"],
  ["cut off", "cut off"],
  ["filtered", "filtered"],
  ["too many", "busy"],
  ["quota", "busy"],
  ["trouble", "unreachable"],
  ["too long", "not accepted"],
  ["no key", "not accepted"],
])("“%s” is an answer that fails as %s", async (message, why) => {
  expect(await ask(message)).toMatchObject({ outcome: "failed", why });
});

test("so are a slow, a cut and a broken answer", async () => {
  mock.setChaos({ latencyMs: 3000 });
  expect(await ask("good", { inAll: 900, attempt: 400 })).toMatchObject({ why: "unreachable" });
  mock.setChaos({ disconnectRate: 1 });
  expect(await ask("good")).toMatchObject({ outcome: "failed", why: "unreachable" });
  mock.setChaos({ malformedRate: 1 });
  expect(await ask("good")).toMatchObject({ outcome: "failed", why: "unreadable" });
  mock.clearChaos();
});
