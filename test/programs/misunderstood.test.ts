import { describe, expect, test } from "vitest";
import { ask } from "../../src/programs/ask.ts";
import { misunderstood } from "../../src/programs/misunderstood.ts";
import { freshPath, shop } from "../db/shop.ts";
import { run } from "./run.ts";

/** A business of nobody yet, and how an owner talks to it. */
function business() {
  const db = freshPath();
  shop(db).close();
  const say = async (text: string) => await run(ask, ["--db", db, "--as", "Anna:owner", text]);
  const list = async (...argv: readonly string[]) =>
    (await run(misunderstood, ["--db", db, ...argv])).out;
  return { say, list };
}

describe("messages that are not understood", () => {
  test("are not kept unless an owner switches that on", async () => {
    const { list, say } = business();
    await say("paint the moon in green");
    expect(await list()).toContain("An owner switches that on");
  });

  test("are listed where they are kept, the latest first, and forgotten when that is wanted", async () => {
    const { list, say } = business();
    expect((await say("set misunderstood messages to yes")).out).toContain(
      "Misunderstood messages: kept on this machine (was not kept).",
    );
    expect(await list()).toContain("No message was misunderstood");
    await say("paint the moon in green");
    await say("who's due today?");
    await say("hello there");
    await say("x".repeat(5000));
    await say("knit me\u001b[31m a hat");
    expect(await list()).toBe(
      "2026-06-30 12:00  knit me[31m a hat\n2026-06-30 12:00  paint the moon in green\n",
    );
    expect(await list("--clear")).toBe("2 messages forgotten.\n");
    expect(await list()).toContain("No message was misunderstood");
  });
});
