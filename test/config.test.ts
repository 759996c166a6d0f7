import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

describe("the settings", () => {
  test("are all optional, and an empty one is not set", () => {
    const nothing = {
      databasePath: undefined,
      business: {},
      owners: [],
      slack: undefined,
      telegram: undefined,
      model: undefined,
      backupFolder: undefined,
      health: undefined,
      logFormat: "text",
    };
    expect(readConfig({})).toEqual(nothing);
    expect(readConfig({ DATABASE_PATH: "", OWNERS: " ", TELEGRAM_BOT_TOKEN: "" })).toEqual(nothing);
  });

  test("of the business are read as its database keeps them", () => {
    const { business } = readConfig({
      BUSINESS_NAME: " Bluebird ",
      BUSINESS_TIME_ZONE: "Europe/Lisbon",
      CURRENCY: "usd",
      DATE_ORDER: "mdy",
      DEFAULT_MARGIN: "0.45",
      MEMBERS_SEE: "Order-amounts",
      WORKING_DAYS: "2,3,4,5,6",
    });
    expect(business).toEqual({
      name: "Bluebird",
      timeZone: "Europe/Lisbon",
      currency: "USD",
      dateOrder: "MDY",
      defaultMargin: "0.45",
      membersSee: "order-amounts",
      workingDays: "2,3,4,5,6",
    });
  });

  test.each(["0", "65536", "99999", "80a"])("take no port %s", (port) => {
    expect(() => readConfig({ TELEGRAM_PORT: port })).toThrow("TELEGRAM_PORT must be a port");
  });

  test("name owners by their ids on the channels", () => {
    expect(readConfig({ OWNERS: "slack:U012AB3CD, telegram:5551234," }).owners).toEqual([
      { channel: "slack", id: "U012AB3CD" },
      { channel: "telegram", id: "5551234" },
    ]);
  });

  test("of a language model are those of OpenAI's own, with a key; others have usual values", () => {
    expect(readConfig({ OPENAI_MODEL: "small" }).model).toBeUndefined();
    expect(readConfig({ OPENAI_API_KEY: "key" }).model).toEqual({
      apiKey: "key",
      model: "gpt-5.4-mini",
      baseUrl: undefined,
      budget: { perDay: 1_000_000, perPerson: 300_000 },
      prices: undefined,
    });
    const { model } = readConfig({
      OPENAI_API_KEY: "any",
      OPENAI_MODEL: "llama",
      OPENAI_BASE_URL: "http://127.0.0.1:11434/v1",
      OPENAI_TOKENS_PER_DAY: "5000",
      OPENAI_PRICES: "0.75/0.075/4.50",
    });
    expect(model).toMatchObject({
      baseUrl: "http://127.0.0.1:11434/v1",
      budget: { perDay: 5000 },
      prices: { sent: 0.75, cached: 0.075, written: 4.5 },
    });
  });

  test("are all in .env.example, which can be taken as it is", () => {
    const example = parseEnv(readFileSync(join(import.meta.dirname, "../.env.example"), "utf8"));
    expect(() => readConfig(example)).not.toThrow();
    const source = readFileSync(join(import.meta.dirname, "../src/config.ts"), "utf8");
    const known = [...source.matchAll(/^ {2,4}([A-Z_]+): /gm)].map(([, name]) => name ?? "");
    expect(known.length).toBeGreaterThan(10);
    expect(Object.keys(example).sort()).toEqual(known.sort());
  });

  test.each([
    [{ BUSINESS_TIME_ZONE: "Moon/Base" }, "BUSINESS_TIME_ZONE is no time zone"],
    [{ CURRENCY: "Euro" }, "CURRENCY is no currency"],
    [{ OPENAI_BASE_URL: "localhost" }, "OPENAI_BASE_URL must be an address"],
    [{ OPENAI_PRICES: "0.75" }, "OPENAI_PRICES must be what a million tokens cost"],
    [{ OPENAI_TOKENS_PER_DAY: "many" }, "OPENAI_TOKENS_PER_DAY must be a number of tokens"],
    [{ DATE_ORDER: "YMD" }, "DATE_ORDER must be DMY"],
    [{ DEFAULT_MARGIN: "45" }, "DEFAULT_MARGIN must be a share from 0 to 1"],
    [{ MEMBERS_SEE: "all" }, "MEMBERS_SEE must be no-amounts or order-amounts"],
    [{ WORKING_DAYS: "Mon-Fri" }, "WORKING_DAYS must be days like 1,2,3,4,5"],
    [{ OWNERS: "anna" }, "OWNERS must be people like slack:U012AB3CD"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "one is missing"],
  ])("that are wrong are told in words: %o", (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words);
  });

  test("that are secret are never repeated in what is told", () => {
    const secret = "this-is-the-secret";
    for (const name of ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "TELEGRAM_BOT_TOKEN"]) {
      expect(() => readConfig({ [name]: secret })).toThrow(name);
      expect(() => readConfig({ [name]: secret })).not.toThrow(secret);
    }
  });
});
