import { afterAll, beforeAll } from "vitest";
import { abilities } from "../../../src/core/capabilities.ts";
import type { Budget } from "../../../src/core/language-model/budget.ts";
import { createCascade } from "../../../src/core/language-model/cascade.ts";
import type { OpenAiOptions } from "../../../src/llm/client.ts";
import { openAiModel } from "../../../src/llm/openai.ts";
import { type ModelServer, modelServer } from "../../peers/model-server.ts";
import { type DemoTalk, demoShop } from "../../support/demo-shop.ts";

/** For what never answers. */
export const short = { inAll: 900, attempt: 400 };
export const plenty: Budget = { perDay: 1e9, perPerson: 1e9 };

/** A demo shop with a language model beside the rules, and the server that it asks. */
export function shopWithModel(): {
  readonly server: () => ModelServer;
  readonly freshShop: (budget?: Budget, patience?: OpenAiOptions["patience"]) => DemoTalk;
} {
  let server: ModelServer;
  let budget = plenty;
  let patience: OpenAiOptions["patience"];
  beforeAll(async () => {
    server = await modelServer();
  });
  afterAll(async () => server.close());
  const shop = demoShop((rules, stores) =>
    createCascade({
      rules,
      abilities: abilities(),
      budget,
      uses: stores.modelUses,
      model: openAiModel({
        apiKey: "any",
        model: "small",
        baseUrl: server.url,
        now: Date.now,
        report: () => undefined,
        ...(patience && { patience }),
      }),
    }),
  );
  return {
    server: () => server,
    freshShop(within = plenty, waiting) {
      budget = within;
      patience = waiting;
      return shop();
    },
  };
}
