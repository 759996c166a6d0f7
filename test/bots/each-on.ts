import { afterEach, beforeEach } from "vitest";
import type { Channel } from "../../src/bots/channel.ts";
import { slackChannel, type SlackParts } from "../../src/bots/slack/bot.ts";
import { telegramChannel, type TelegramParts } from "../../src/bots/telegram/bot.ts";
import type { FakeSlack } from "../peers/slack/fake.ts";
import type { FakeTelegram } from "../peers/telegram/fake.ts";
import { type shopWithBot, until } from "./shop-with-bot.ts";

interface Platform {
  readonly sent: readonly unknown[];
  /** What the platform did not take; a test that means to see some takes it out. */
  readonly refused: readonly string[];
  readonly stop: () => void;
}

/**
 * Gives each test of a file a platform of its own. After it the channels that ran there end, then
 * the platform; what the platform refused fails the test.
 */
export function eachOn<Fake extends Platform>(fresh: () => Fake | Promise<Fake>) {
  let platform: Fake | undefined;
  const running: Channel[] = [];
  beforeEach(async () => {
    platform = await fresh();
  });
  afterEach(async () => {
    for (const channel of running.splice(0)) await channel.stop();
    const refused = platform?.refused ?? [];
    platform?.stop();
    if (refused.length > 0) throw new Error(refused.join("\n"));
  });
  /** Starts a channel that ends with the test. */
  const run = async (given: Channel | Promise<Channel>): Promise<void> => {
    const channel = await given;
    await channel.start();
    running.push(channel);
  };
  /** Waits for one more message of the bot, and gives the last there is then. */
  const next = async (does: () => unknown): Promise<Fake["sent"][number] | undefined> => {
    const before = platform?.sent.length ?? 0;
    does();
    await until(() => (platform?.sent.length ?? 0) > before);
    return platform?.sent.at(-1);
  };
  return { next, run };
}

type Parts = Awaited<ReturnType<typeof shopWithBot>>["parts"];

/** The shop on Telegram, asking for what comes in; it tries again at once. */
export const telegramFor = async (
  telegram: FakeTelegram,
  parts: Parts,
  more: Partial<TelegramParts> = {},
): Promise<Channel> =>
  telegramChannel({
    ...parts,
    botToken: telegram.token,
    apiRoot: await telegram.start(),
    webhook: undefined,
    retryMs: 20,
    ...more,
  });

/** The shop on Slack, by a socket. */
export const slackFor = async (
  slack: FakeSlack,
  parts: Parts,
  more: Partial<SlackParts> = {},
): Promise<Channel> =>
  slackChannel({
    ...parts,
    botToken: slack.botToken,
    transport: { is: "socket", appToken: slack.appToken },
    apiUrl: await slack.start(),
    ...more,
  });
