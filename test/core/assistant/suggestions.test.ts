import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { demoShop } from "../../support/demo-shop.ts";

const open = demoShop();
const corpus = new URL("../language/corpus/out-of-scope.txt", import.meta.url);
const strange = readFileSync(corpus, "utf8")
  .split("\n")
  .filter((line, at) => line.trim() !== "" && !line.startsWith("#") && at % 12 === 0);

test.each(["owner", "member", "viewer"] as const)(
  "what is suggested to a %s in place of what was not understood works for them",
  async (role) => {
    const [asker, shop] = [{ name: "Kim", role }, open()];
    const suggested = new Set<string>();
    for (const line of strange) {
      const { kind, text } = await shop.say(line, asker);
      if (kind !== "unknown") continue;
      for (const [, words = ""] of text.matchAll(/^• (.*)$/gm)) suggested.add(words);
    }
    expect(suggested.size).toBeGreaterThan(5);
    const failing: string[] = [];
    for (const words of suggested) {
      const { kind } = await shop.say(words, asker);
      if (["refused", "unknown", "error"].includes(kind)) failing.push(`${words}: ${kind}`);
    }
    expect(failing).toEqual([]);
  },
);
