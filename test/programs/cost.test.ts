import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../src/programs/ask.ts";
import { cost } from "../../src/programs/cost.ts";
import { freshPath, shop } from "../db/shop.ts";
import { json, type ModelServer, modelServer, reads } from "../peers/model-server.ts";
import { run, today } from "./run.ts";

let server: ModelServer;
beforeAll(async () => {
  server = await modelServer();
});
afterAll(async () => server.close());

/** A business of nobody yet, with a language model beside the rules. */
function business() {
  const db = freshPath();
  shop(db).close();
  const env = { OPENAI_API_KEY: "sk-mine", OPENAI_MODEL: "small", OPENAI_BASE_URL: server.url };
  return {
    say: async (text: string, as = "Anna:owner") =>
      await run(ask, ["--db", db, "--as", as, "--json", text], { env }),
    costs: async (settings = {}, ...argv: readonly string[]) =>
      await run(cost, ["--db", db, ...argv], { env: settings, now: today }),
  };
}

describe("a language model that is set in the environment", () => {
  test("reads for “ask” what the rules refuse, and the reply says so", async () => {
    const { say } = business();
    server.will(reads({ do: "question", say: "how many customers do we have?" }));
    const { out } = await say("reckon we've got a lot of folks in the books by now");
    expect(JSON.parse(out)).toMatchObject({ kind: "answer", read_by: "AI" });
    expect(JSON.parse((await say("how many customers do we have?")).out)).toMatchObject({
      read_by: "rules",
    });
  });

  test("that turns the key down is told of, without the key", async () => {
    const { say } = business();
    server.will(json(401, { error: { message: "sk-mine is wrong" } }));
    const { err, out } = await say("reckon we've got a lot of folks in the books by now");
    expect(JSON.parse(out)).toMatchObject({ kind: "unknown" });
    expect(err).toBe("The language model small: not accepted\n");
  });

  test("is not asked by who set none", async () => {
    const db = freshPath();
    shop(db).close();
    server.will(reads());
    const { out } = await run(ask, ["--db", db, "--json", "paint the moon in green"]);
    expect(JSON.parse(out)).not.toHaveProperty("read_by");
    expect(server.requests).toEqual([]);
  });
});

describe("crm cost", () => {
  test("tells by day, person and model what was asked and what it took", async () => {
    const { costs, say } = business();
    expect((await costs()).out).toBe("In the last 30 days no message went to a language model.\n");
    server.will(reads({ do: "question", say: "how many customers do we have?" }), reads());
    await say("reckon we've got a lot of folks in the books by now");
    await say("paint the moon in green", "Ben:member");
    expect((await costs({ OPENAI_PRICES: "0.75/0.075/4.50" })).out).toBe(
      [
        "2026-06-30     1 of 2 messages understood, 4,280 tokens (80 written), cost 0.0009",
        "Anna           1 of 1 message understood, 2,140 tokens (40 written), cost 0.0005",
        "Ben            0 of 1 message understood, 2,140 tokens (40 written), cost 0.0005",
        "small          1 of 2 messages understood, 4,280 tokens (80 written), cost 0.0009",
        "in all         1 of 2 messages understood, 4,280 tokens (80 written), cost 0.0009",
        "",
      ].join("\n"),
    );
    expect((await costs({ OPENAI_PRICES: "75/75/4500" })).out).toContain("cost 0.6750");
    expect((await costs()).out).toContain("OPENAI_PRICES");
  });

  test("takes a number of days", async () => {
    const { costs } = business();
    expect((await costs({}, "--days", "many")).err).toContain("--days is a number of days");
  });
});
