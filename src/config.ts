import { existsSync } from "node:fs";
import { z } from "zod";
import type { SlackConfig } from "./bots/slack/settings.ts";
import type { TelegramConfig } from "./bots/telegram/settings.ts";
import { UserError } from "./core/errors.ts";
import type { Budget, Prices } from "./core/language-model/budget.ts";
import type { Business } from "./core/settings/setting.ts";
import type { ChannelId } from "./core/team/join.ts";
import { isZone } from "./core/time.ts";

/** The variables a process was started with. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that is decided outside the database. */
export interface Config {
  readonly databasePath: string | undefined;
  /** What the environment says of the business, by the settings' names; seeds a new database. */
  readonly business: Readonly<Partial<Record<keyof Business, string>>>;
  readonly owners: readonly ChannelId[];
  readonly slack: SlackConfig | undefined;
  readonly telegram: TelegramConfig | undefined;
  readonly model: ModelConfig | undefined;
  /** Where the night's copies go; undefined for beside the database, "none" for none. */
  readonly backupFolder: string | undefined;
  /** Where /healthz is answered. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
  readonly logFormat: LogFormat;
}

/** Log lines for people, or a JSON object each for a program that collects them. */
export type LogFormat = "text" | "json";

/** The language model behind the rules, where its owner gave one. */
export interface ModelConfig {
  readonly apiKey: string;
  readonly model: string;
  /** Undefined for OpenAI itself. */
  readonly baseUrl: string | undefined;
  readonly budget: Budget;
  readonly prices: Prices | undefined;
  /** What listens to voice messages; undefined for nothing. */
  readonly speech: Pick<ModelConfig, "model" | "baseUrl"> | undefined;
}

/** The process's environment, with what a .env file in the working directory adds to it. */
export function readEnvironment(): Environment {
  if (existsSync(".env")) process.loadEnvFile();
  return process.env;
}

const currencies = new Set(Intl.supportedValuesOf("currency"));
const owner = /^(slack):([UW][A-Z0-9]+)$|^(telegram):(\d+)$/;

const given = z.string().trim();
const choice = <const Value extends string>(values: readonly Value[], hint: string) =>
  given
    .transform((text) => values.find((value) => value.toLowerCase() === text.toLowerCase()))
    .refine((value) => value !== undefined, hint);

const port = (such: string) =>
  given.refine(
    (text) => /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536,
    `must be a port, such as ${such}`,
  );

const tokens = given.regex(/^\d{1,12}$/, "must be a number of tokens, such as 500000");

const modelVariables = {
  OPENAI_API_KEY: given,
  OPENAI_MODEL: given,
  OPENAI_BASE_URL: given.regex(/^https?:\/\//, "must be an address that begins with https://"),
  SPEECH_MODEL: given,
  SPEECH_BASE_URL: given.regex(/^https?:\/\//, "must be an address that begins with https://"),
  OPENAI_TOKENS_PER_DAY: tokens,
  OPENAI_TOKENS_PER_PERSON: tokens,
  OPENAI_PRICES: given.regex(
    /^\d+(\.\d+)?\/\d+(\.\d+)?\/\d+(\.\d+)?$/,
    "must be what a million tokens cost sent, sent again and written, such as 0.75/0.075/4.50",
  ),
};

/** Every variable there is; each message ends the sentence "NAME …". */
const variables = z
  .object({
    DATABASE_PATH: given,
    BACKUP_FOLDER: given,
    HEALTH_ADDRESS: given.regex(/^[^\s:]+:\d{1,5}$/, "must be a host and a port: 127.0.0.1:8080"),
    LOG_FORMAT: choice(["text", "json"], "must be text or json"),
    BUSINESS_NAME: given,
    BUSINESS_TIME_ZONE: given.refine(isZone, "is no time zone; give one like Europe/Berlin"),
    CURRENCY: given
      .toUpperCase()
      .refine((code) => currencies.has(code), "is no currency; give a code like EUR"),
    DATE_ORDER: choice(["DMY", "MDY"], "must be DMY (31/12/2026) or MDY (12/31/2026)"),
    DEFAULT_MARGIN: given.refine(
      (text) => /^(0(\.\d+)?|1(\.0+)?)$/.test(text),
      "must be a share from 0 to 1, such as 0.45",
    ),
    MEMBERS_SEE: choice(["no-amounts", "order-amounts"], "must be no-amounts or order-amounts"),
    WORKING_DAYS: given.regex(/^[1-7](,[1-7])*$/, "must be days like 1,2,3,4,5 (1 is Monday)"),
    OWNERS: given.refine(
      (list) => entries(list).every((entry) => owner.test(entry)),
      "must be people like slack:U012AB3CD or telegram:5551234, with commas between them",
    ),
    SLACK_BOT_TOKEN: given.startsWith("xoxb-", "must be the bot's token, which begins with xoxb-"),
    SLACK_APP_TOKEN: given.startsWith("xapp-", "must be the app's token, which begins with xapp-"),
    SLACK_SIGNING_SECRET: given.regex(
      /^[0-9a-f]{32}$/i,
      "must be the app's signing secret: 32 digits and letters a to f",
    ),
    SLACK_PORT: port("3000"),
    SLACK_API_URL: given.regex(/^https?:\/\//, "must be an address that begins with https://"),
    TELEGRAM_BOT_TOKEN: given.regex(/^\d+:[\w-]+$/, "must be a token like 123456:ABC-DEF"),
    TELEGRAM_WEBHOOK_URL: given.regex(
      /^https:\/\//,
      "must be an address that begins with https://",
    ),
    TELEGRAM_WEBHOOK_SECRET: given.regex(
      /^[\w-]{16,256}$/,
      "must be 16 to 256 letters, digits, - and _ that nobody can guess",
    ),
    TELEGRAM_PORT: port("8443"),
    TELEGRAM_API_ROOT: given.regex(
      /^https?:\/\//,
      "must be an address that begins with http:// or https://",
    ),
    ...modelVariables,
  })
  .partial();
type Variables = z.infer<typeof variables>;

const entries = (list: string): readonly string[] =>
  list
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** Reads what is set; what is wrong with any of it is told in words, never showing a value. */
function read<Output>(schema: z.ZodType<Output>, environment: Environment): Output {
  const filled = Object.entries(environment).filter(([, value]) => (value ?? "").trim() !== "");
  const read = schema.safeParse(Object.fromEntries(filled));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}.`);
  throw new UserError(faults.join("\n"));
}

const modelSettings = z.object(modelVariables).partial();

/** The language model alone, for programs that need no more of the settings. */
export const readModelConfig = (environment: Environment): ModelConfig | undefined =>
  modelOf(read(modelSettings, environment));

/** A message takes some 3,000 tokens. */
const usualBudget: Budget = { perDay: 1_000_000, perPerson: 300_000 };

function modelOf(data: z.infer<typeof modelSettings>): ModelConfig | undefined {
  const { OPENAI_API_KEY: apiKey } = data;
  if (apiKey === undefined) return undefined;
  const [sent = 0, cached = 0, written = 0] = (data.OPENAI_PRICES ?? "").split("/").map(Number);
  return {
    apiKey,
    model: data.OPENAI_MODEL ?? "gpt-5.4-mini",
    baseUrl: data.OPENAI_BASE_URL,
    budget: {
      perDay: Number(data.OPENAI_TOKENS_PER_DAY ?? usualBudget.perDay),
      perPerson: Number(data.OPENAI_TOKENS_PER_PERSON ?? usualBudget.perPerson),
    },
    speech: speechOf(data),
    prices: data.OPENAI_PRICES === undefined ? undefined : { sent, cached, written },
  };
}

const speechOf = (data: z.infer<typeof modelSettings>): ModelConfig["speech"] =>
  data.SPEECH_MODEL === undefined
    ? undefined
    : { model: data.SPEECH_MODEL, baseUrl: data.SPEECH_BASE_URL ?? data.OPENAI_BASE_URL };

/** Reads all settings. */
export function readConfig(environment: Environment): Config {
  const data = read(variables, environment);
  return {
    databasePath: data.DATABASE_PATH,
    business: businessOf(data),
    owners: entries(data.OWNERS ?? "").flatMap(ownerOf),
    slack: slackOf(data),
    telegram: telegramOf(data),
    model: modelOf(data),
    backupFolder: data.BACKUP_FOLDER,
    health: healthOf(data),
    logFormat: data.LOG_FORMAT ?? "text",
  };
}

function healthOf({ HEALTH_ADDRESS: address }: Variables): Config["health"] {
  const [host, port] = address?.split(":") ?? [];
  return host === undefined ? undefined : { host, port: Number(port) };
}

function businessOf(data: Variables): Config["business"] {
  const pairs = {
    name: data.BUSINESS_NAME,
    timeZone: data.BUSINESS_TIME_ZONE,
    currency: data.CURRENCY,
    dateOrder: data.DATE_ORDER,
    defaultMargin: data.DEFAULT_MARGIN,
    membersSee: data.MEMBERS_SEE,
    workingDays: data.WORKING_DAYS,
  };
  return Object.fromEntries(Object.entries(pairs).filter(([, value]) => value !== undefined));
}

function ownerOf(entry: string): readonly ChannelId[] {
  const [, , slackId, , telegramId] = owner.exec(entry) ?? [];
  if (slackId !== undefined) return [{ channel: "slack", id: slackId }];
  return telegramId === undefined ? [] : [{ channel: "telegram", id: telegramId }];
}

function telegramOf(data: Variables): Config["telegram"] {
  const { TELEGRAM_API_ROOT: apiRoot, TELEGRAM_BOT_TOKEN: botToken } = data;
  return botToken === undefined ? undefined : { botToken, apiRoot, webhook: webhookOf(data) };
}

function webhookOf(data: Variables): TelegramConfig["webhook"] {
  const { TELEGRAM_WEBHOOK_SECRET: secret, TELEGRAM_WEBHOOK_URL: url } = data;
  if (url === undefined) return undefined;
  if (secret === undefined)
    throw new UserError(
      "TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET: 16 or more letters and digits that nobody can guess.",
    );
  return { url, secret, port: Number(data.TELEGRAM_PORT ?? 8443) };
}

function slackOf(data: Variables): Config["slack"] {
  const { SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: botToken } = data;
  const transport = transportOf(data);
  if (botToken === undefined && transport === undefined) return undefined;
  if (botToken === undefined || transport === undefined)
    throw new UserError(
      "Slack needs SLACK_BOT_TOKEN and with it SLACK_APP_TOKEN (or, at a public address, SLACK_SIGNING_SECRET); one is missing.",
    );
  return { botToken, transport, apiUrl };
}

/** The app's own connection where both are set: it needs nothing from outside. */
function transportOf(data: Variables): SlackConfig["transport"] | undefined {
  const { SLACK_APP_TOKEN: appToken, SLACK_PORT: port, SLACK_SIGNING_SECRET: signingSecret } = data;
  if (appToken !== undefined) return { is: "socket", appToken };
  if (signingSecret === undefined) return undefined;
  return { is: "http", signingSecret, port: Number(port ?? 3000) };
}
