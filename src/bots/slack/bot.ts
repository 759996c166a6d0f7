import { App, type Logger, LogLevel, type ReceiverEvent, webApi } from "@slack/bolt";
import { z } from "zod";
import { UserError } from "../../core/errors.ts";
import type { Channel } from "../channel.ts";
import { type DeskParts, frontDesk, type Incoming } from "../front-desk.ts";
import { wordsFromSlack } from "./render.ts";
import { slackSender } from "./send.ts";

export interface SlackParts extends DeskParts {
  readonly botToken: string;
  readonly appToken: string;
  /** Slack's own, if undefined. */
  readonly apiUrl?: string | undefined;
}

/** Direct messages and mentions over Socket Mode, which needs no public address. */
export function slackChannel(parts: SlackParts): Channel {
  const app = appOf(parts);
  const desk = frontDesk(parts, {
    channel: "slack",
    sender: slackSender(parts.botToken, parts.apiUrl),
    nameOf: (user) => nameOf(app.client, user),
  });
  let bot = "";

  // Bolt tells Slack that an event has arrived before any listener of its own sees it, and one cut
  // off then would be lost. So messages are stored before Bolt gets to know of them.
  const processEvent = app.processEvent.bind(app);
  app.processEvent = async (event: ReceiverEvent) => {
    const message = incomingOf(event.body, bot);
    if (message !== undefined) await desk.take(message);
    await processEvent(event);
  };
  app.error(async (error) => parts.report("Slack", error));

  return {
    name: "Slack",
    async start() {
      await entering("SLACK_BOT_TOKEN", async () => {
        await app.init();
        bot = (await app.client.auth.test()).user_id ?? "";
      });
      await desk.resume();
      await entering("SLACK_APP_TOKEN", () => app.start());
    },
    async stop() {
      await app.stop();
      await desk.close();
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

const said = z.object({
  channel: z.string(),
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().exactOptional(),
  /** Set on what apps write, ours too. */
  bot_id: z.undefined().optional(),
  /** Set on edits, joins and all else that nobody says to us. */
  subtype: z.undefined().optional(),
});
const messageEvent = z.object({
  type: z.literal("event_callback"),
  event: z.discriminatedUnion("type", [
    said.extend({ type: z.literal("message"), channel_type: z.literal("im") }),
    said.extend({ type: z.literal("app_mention") }),
  ]),
});

/** A direct message or a mention; undefined for all else that Slack tells of. */
function incomingOf(body: unknown, bot: string): Incoming | undefined {
  const read = messageEvent.safeParse(body);
  if (!read.success || read.data.event.user === bot) return undefined;
  const { event } = read.data;
  const { channel, text, ts, user } = event;
  // A mention is answered in its thread, where it also goes on.
  const thread = event.thread_ts ?? (event.type === "app_mention" ? ts : undefined);
  return {
    id: `slack:${channel}:${ts}`,
    conversation: `slack:${channel}${thread === undefined ? "" : `:${thread}`}`,
    text: wordsFromSlack(text.replaceAll(`<@${bot}>`, " ")),
    isShared: event.type === "app_mention",
    person: { channel: "slack", id: user },
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
