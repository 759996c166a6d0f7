import * as fc from "fast-check";
import { expect, test } from "vitest";
import { drawForTelegram, type Part } from "../../src/bots/telegram/render.ts";
import { rounds } from "../durability/support.ts";
import { isEmpty } from "../peers/telegram/html.ts";
import { schemas, shownText } from "../peers/telegram/methods.ts";
import { anyReply } from "./any-reply.ts";

/** Why Telegram would refuse to take it. */
function problemsOf(part: Part): readonly string[] {
  const words = part.is === "text" ? part : (part.caption ?? { html: "x", plain: "x" });
  const most = part.is === "text" ? 4096 : 1024;
  const shown = shownText(words.html, "HTML", most);
  const plain = shownText(words.plain, undefined, most);
  const markup = { inline_keyboard: part.keyboard };
  const read = schemas.sendMessage.safeParse({
    chat_id: 1,
    text: words.html,
    ...(part.keyboard.length > 0 && { reply_markup: markup }),
  });
  return [
    ...[shown, plain].flatMap((each) =>
      typeof each === "string" ? (isEmpty(each) ? ["empty"] : []) : [each.description],
    ),
    ...(read.error?.issues ?? []).map(({ message }) => message),
  ];
}

test("whatever a reply holds, Telegram takes every message of it", () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      expect(drawForTelegram(reply).flatMap(problemsOf)).toEqual([]);
    }),
    { numRuns: rounds(500, 10_000), seed: 5 },
  );
}, 300_000);

test("every choice of a reply is there to press", () => {
  fc.assert(
    fc.property(anyReply, (reply) => {
      const offered = reply.blocks.flatMap((block) =>
        block.type === "choices" ? block.options.map(({ button }) => button) : [],
      );
      const keys = drawForTelegram(reply).flatMap(({ keyboard }) => keyboard.flat());
      expect(keys.map(({ callback_data: data }) => data.slice(2))).toEqual(offered);
    }),
    { numRuns: rounds(100, 2_000), seed: 6 },
  );
}, 300_000);
