import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { demoShop } from "../support/demo-shop.ts";
import { type Conversation, pageOf, sceneOf, written } from "./transcript.ts";

/** Whether the pages are written anew, for somebody to read what changed, rather than compared. */
const rewrites = process.env["UPDATE_CONVERSATIONS"] === "1" && process.env["CI"] === undefined;
const freshShop = demoShop();

/** The conversation as it goes today. */
async function played(conversation: Conversation): Promise<string> {
  const shop = freshShop();
  const replies: string[] = [];
  let scene: ReturnType<typeof sceneOf> | undefined;
  for (const { heading, message } of conversation.turns) {
    if (heading !== undefined) scene = sceneOf(heading);
    if (scene === undefined) throw new Error(`Who writes, and when? ${conversation.title}`);
    const { text } = await shop.say(message, scene.author, scene.at + replies.length * 60_000);
    replies.push(text);
  }
  return written(conversation, replies);
}

for (const name of readdirSync(import.meta.dirname).filter((each) => each.endsWith(".md"))) {
  const file = `${import.meta.dirname}/${name}`;
  const page = pageOf(readFileSync(file, "utf8"));
  describe(name, () => {
    if (rewrites)
      test("is written anew", async () => {
        const conversations: string[] = [];
        for (const each of page.conversations) conversations.push(await played(each));
        writeFileSync(file, `${[page.opening.trim(), ...conversations].join("\n\n")}\n`);
        expect(conversations.length).toBeGreaterThan(0);
      });
    else
      test.each(page.conversations.map((each) => [each.title, each] as const))(
        "%s",
        async (_, conversation) => {
          expect(await played(conversation)).toBe(conversation.written);
        },
      );
  });
}
