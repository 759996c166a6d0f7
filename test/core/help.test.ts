import { describe, expect, test } from "vitest";
import { topics } from "../../src/core/help/topics.ts";
import { demoShop } from "../support/demo-shop.ts";

const freshShop = demoShop();

describe("help", () => {
  test("shows one thing to say for each topic, on one look", async () => {
    const { text } = await freshShop().say("help");
    for (const topic of topics) expect(text).toContain(`${topic}: `);
    expect(text.split("\n").length).toBeLessThanOrEqual(12);
  });

  test("on a topic shows what goes by that name, on one look", async () => {
    const { text } = await freshShop().say("help follow-ups");
    expect(text).toContain("Tick off, cancel, move, hand over or reword a follow-up.");
    expect(text).toContain("• tick off the Rich Banks follow-up");
    expect(text.split("\n").length).toBeLessThanOrEqual(12);
  });

  test("on a word shows the examples that have it", async () => {
    const { text } = await freshShop().say("help revenue");
    expect(text).toContain("• revenue by month this year");
    expect(text).not.toContain("birthdays");
  });

  test("shows nobody what their role may not", async () => {
    const { text } = await freshShop().say("help", { name: "Nora", role: "viewer" });
    expect(text).toContain("Ask: contacts without an email address");
    expect(text).not.toContain("Log what happened");
  });

  test("says so where there is none", async () => {
    const { text } = await freshShop().say("help bicycles");
    expect(text).toBe("I have no help on “bicycles”. Say “help” for what I can do.");
  });
});
