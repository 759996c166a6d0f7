import { App, type Logger, LogLevel, type ReceiverEvent, webApi } from "@slack/bolt";
import { UserError } from "../../core/errors.ts";
import type { Channel } from "../channel.ts";
import { type DeskParts, frontDesk } from "../front-desk.ts";
import { incomingOf } from "./events.ts";
import { showPress } from "./press.ts";
import { profileOf } from "./profile.ts";
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
    profileOf: (user) => profileOf(app.client, user),
    showPress: (press, result) => showPress(app.client, press, result),
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
  // Only acknowledged here: what is pressed was taken above.
  app.action(/^press:/, async ({ ack }) => ack());
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
