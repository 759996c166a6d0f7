import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { demoShop } from "../support/demo-shop.ts";
import { type Conversation, conversationsIn, forwardedIn, sceneOf, written } from "./transcript.ts";

const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".md"));
const conversations = pages.flatMap((name) => {
  const file = `${import.meta.dirname}/${name}`;
  return conversationsIn(readFileSync(file, "utf8")).map(
    (conversation) => [name, conversation.title, { file, conversation }] as const,
  );
});
const freshShop = demoShop();

/** The conversation as it goes today. */
async function played(conversation: Conversation): Promise<string> {
  const shop = freshShop();
  const replies: string[] = [];
  let scene: ReturnType<typeof sceneOf> | undefined;
  for (const { heading, message } of conversation.turns) {
    if (heading !== undefined) scene = sceneOf(heading);
    if (scene === undefined) throw new Error(`Who writes, and when? ${conversation.title}`);
    const at = scene.at + replies.length * 60_000;
    const forwarded = forwardedIn(message);
    const { text } =
      forwarded === undefined
        ? await shop.say(message, scene.author, at)
        : await shop.forward(forwarded.words, forwarded.author, scene.author, at);
    replies.push(text);
  }
  return written(conversation, replies);
}

/** With UPDATE_CONVERSATIONS=1 the page takes over what is said today, for somebody to read. */
function takeOver(file: string, before: string, today: string): void {
  if (process.env["UPDATE_CONVERSATIONS"] !== "1" || process.env["CI"] !== undefined) return;
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(before, () => today),
  );
}

test.each(conversations)("%s: %s", async (_page, _title, { file, conversation }) => {
  const today = await played(conversation);
  takeOver(file, conversation.written, today);
  expect(today).toBe(conversation.written);
});
