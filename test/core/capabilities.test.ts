import { describe, expect, test } from "vitest";
import { abilities, capabilities } from "../../src/core/capabilities.ts";
import { type DemoTalk, demoShop } from "../support/demo-shop.ts";

const examples = Object.values(capabilities).flatMap(({ examples, kind }) =>
  examples.map(({ after, means, say }) => [say, { after, means, kind }] as const),
);
const freshShop = demoShop();
let asked: DemoTalk | undefined;
/** Questions change nothing, so they may share a shop. */
const shopFor = (kind: "question" | "command"): DemoTalk => {
  if (kind === "command") return freshShop();
  asked ??= freshShop();
  asked.startAnew();
  return asked;
};

describe("what the assistant can do", () => {
  test.each(examples)(
    "“%s” means what it is an example of",
    async (say, { after, kind, means }) => {
      const { say: tell } = shopFor(kind);
      if (after !== undefined) await tell(after);
      const reply = await tell(say);
      expect(reply.intent).toEqual(means);
      expect(reply.kind).not.toMatch(/unknown|refused|clarify/);
    },
  );

  test.each(abilities())("$name is told in one sentence, by examples", ({ says, summary }) => {
    expect(says.length).toBeGreaterThan(0);
    expect(summary).toMatch(/^[A-Z].*\.$/);
  });
});
