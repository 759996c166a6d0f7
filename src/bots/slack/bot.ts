import { App, type Logger, LogLevel, webApi } from "@slack/bolt";
import type { Assistant } from "../../core/assistant.ts";
import { UserError } from "../../core/errors.ts";
import type { InboxStore } from "../../core/conversations/inbox.ts";
import type { Reply } from "../../core/reply.ts";
import type { Door } from "../../core/team/join.ts";
import type { Instant } from "../../core/time.ts";
import type { Channel } from "../channel.ts";
import { filesOf } from "../drawing.ts";
import { frontDesk, type Incoming } from "../front-desk.ts";
import { drawForSlack, wordsFromSlack } from "./render.ts";

export interface SlackParts {
  readonly botToken: string;
  readonly appToken: string;
  /** Slack's own, if undefined. */
  readonly apiUrl?: string | undefined;
  readonly assistant: Assistant;
  readonly door: Door;
  readonly inbox: InboxStore;
  readonly now: () => Instant;
  /** Told of what goes wrong while running. */
  readonly report: (what: string, error?: unknown) => void;
}

/** A message as it comes in, from a direct message or a mention. */
interface Said {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  readonly thread: string | undefined;
}

/** Direct messages and mentions over Socket Mode, which needs no public address. */
export function slackChannel(parts: SlackParts): Channel {
  const app = appOf(parts);
  const desk = frontDesk(parts);
  const receive = (client: webApi.WebClient, said: Said, bot: string | undefined) =>
    desk.receive(incoming(client, said, bot), (reply) => post(client, said, reply));

  app.message(async ({ message, client, context }) => {
    if (message.subtype !== undefined || message.channel_type !== "im") return;
    if (message.bot_id !== undefined || message.text === undefined) return;
    const { channel, user, text, ts, thread_ts: thread } = message;
    await receive(client, { channel, user, text, ts, thread }, context.botUserId);
  });
  app.event("app_mention", async ({ event, client, context }) => {
    if (event.bot_id !== undefined || event.user === undefined) return;
    const { channel, user, text, ts, thread_ts: thread = ts } = event;
    await receive(client, { channel, user, text, ts, thread }, context.botUserId);
  });
  app.error(async (error) => parts.report("Slack", error));

  return {
    name: "Slack",
    async start() {
      await entering("SLACK_BOT_TOKEN", () => app.init());
      await entering("SLACK_APP_TOKEN", () => app.start());
    },
    async stop() {
      await app.stop();
      await desk.idle();
    },
  };
}

const appOf = ({ botToken, appToken, apiUrl, report }: SlackParts): App =>
  new App({
    socketMode: true,
    token: botToken,
    appToken,
    // Else a wrong token ends the process from inside the constructor.
    deferInitialization: true,
    convoStore: false,
    logger: loggerTo(report),
    clientOptions: {
      timeout: 10_000,
      retryConfig: { retries: 3 },
      ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    },
  });

function incoming(client: webApi.WebClient, said: Said, bot: string | undefined): Incoming {
  const withoutBot = bot === undefined ? said.text : said.text.replaceAll(`<@${bot}>`, " ");
  return {
    id: `slack:${said.channel}:${said.ts}`,
    conversation: `slack:${said.channel}${said.thread === undefined ? "" : `:${said.thread}`}`,
    text: wordsFromSlack(withoutBot),
    person: { channel: "slack", id: said.user, name: () => nameOf(client, said.user) },
  };
}

/** What somebody is called in the workspace; their id where the app may not look it up. */
async function nameOf(client: webApi.WebClient, user: string): Promise<string> {
  try {
    const found = await client.users.info({ user });
    return found.user?.profile?.real_name ?? found.user?.real_name ?? found.user?.name ?? user;
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError) return user;
    throw error;
  }
}

async function post(client: webApi.WebClient, said: Said, reply: Reply): Promise<void> {
  const { channel, thread } = said;
  const place = thread === undefined ? { channel } : { channel, thread_ts: thread };
  const { postMessage: send } = client.chat;
  for (const { text, blocks } of drawForSlack(reply))
    await send({ ...place, text, blocks: [...blocks], mrkdwn: false, unfurl_links: false });
  for (const { name, content } of filesOf(reply)) {
    const file = { channel_id: channel, filename: name, content };
    await client.filesUploadV2(thread === undefined ? file : { ...file, thread_ts: thread });
  }
}

/** Says in words which token Slack does not take. */
async function entering(setting: string, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError)
      throw new UserError(`Slack does not accept ${setting} (${error.data.error}).`, {
        cause: error,
      });
    if (error instanceof webApi.SlackError)
      throw new UserError("Slack cannot be reached. Is this machine on the network?", {
        cause: error,
      });
    throw error;
  }
}

/** Bolt's own log: only what goes wrong is worth a line. */
function loggerTo(report: SlackParts["report"]): Logger {
  const quiet = (): void => undefined;
  const tell = (...words: readonly unknown[]): void => report(`Slack: ${words.join(" ")}`);
  return {
    debug: quiet,
    info: quiet,
    warn: tell,
    error: tell,
    setLevel: quiet,
    getLevel: () => LogLevel.WARN,
    setName: quiet,
  };
}
