import * as fc from "fast-check";
import { expect, test } from "vitest";
import { drawForSlack } from "../../src/bots/slack/render.ts";
import { rounds } from "../durability/support.ts";
import { messageProblems } from "../peers/slack/block-kit.ts";
import { anyReply } from "./any-reply.ts";

test("whatever a reply holds, Slack takes every message of it", () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      expect(drawForSlack(reply).map(messageProblems)).toEqual(drawForSlack(reply).map(() => []));
    }),
    { numRuns: rounds(500, 10_000), seed: 5 },
  );
}, 300_000);

test("no character of a reply is lost or cut in two", () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const text = drawForSlack(reply)
        .map((message) => message.text)
        .join("\n");
      expect(text).not.toMatch(/\p{Cs}/u);
    }),
    { numRuns: rounds(100, 2_000), seed: 6 },
  );
}, 300_000);
