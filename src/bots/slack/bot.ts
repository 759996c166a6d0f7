import { App, type Logger, LogLevel, type webApi } from "@slack/bolt";
import type { Channel } from "../channel.ts";
import { onOneLine } from "../drawing.ts";
import type { Platform } from "../incoming.ts";
import { type DeskParts, frontDesk } from "../front-desk.ts";
import { incomingOf, type Self, teamOf } from "./events.ts";
import { type HomeParts, opensHome, showHome } from "./home.ts";
import { isOnHome, showPress } from "./press.ts";
import type { SlackConfig } from "./settings.ts";
import { fetchFile } from "./fetch-file.ts";
import { belongTo } from "../../core/team/workspace.ts";
import { beforeBolt, listenFor } from "./listen.ts";
import { messageKey, placeIn } from "./place.ts";
import { opensMessages, promptsScope, suggestPrompts } from "./prompts.ts";
import { profileOf } from "./profile.ts";
import { inSlackWords } from "./troubles.ts";
import { slackSender } from "./send.ts";

export interface SlackParts extends DeskParts, SlackConfig {
  readonly stores: DeskParts["stores"] &
    HomeParts["stores"] &
    Parameters<typeof belongTo>[0] & { readonly readOnly: boolean };
}

/** Slack, over a connection of the app's own or at a public address. */
export function slackChannel(parts: SlackParts): Channel {
  const app = appOf(parts);
  const desk = frontDesk(parts, platformOf(app, parts));
  const opened = opening(app.client, parts);
  let self: Self = { user: "", team: "", url: "" };

  beforeBolt(app, async ({ ack, body }) => {
    const team = teamOf(body);
    if (team !== undefined && team !== self.team) {
      parts.report(`Slack: something of another workspace (${onOneLine(team)}) was left aside`);
      await ack();
      return false;
    }
    const message = incomingOf(body, self);
    if (message !== undefined) await desk.take(message);
    opened.look(body);
    return true;
  });
  listenFor(app, parts, desk.take);

  return {
    name: "Slack",
    async start() {
      await inSlackWords("SLACK_BOT_TOKEN", async () => {
        await app.init();
        const test = await app.client.auth.test();
        const { team_id: team = "", user_id: user = "", url = "" } = test;
        self = { team, user, url };
        opened.suggests = test.response_metadata?.scopes?.includes(promptsScope) === true;
      });
      if (!parts.stores.readOnly) await belongTo(parts.stores, "slack", self.team, parts.now());
      await desk.resume();
      await inSlackWords("SLACK_APP_TOKEN", () => listen(app, parts.transport));
    },
    async stop() {
      await app.stop();
      await desk.close();
      await opened.close();
    },
  };
}

const platformOf = ({ client }: App, parts: SlackParts): Platform => ({
  channel: "slack",
  sender: slackSender(parts.botToken, parts.apiUrl),
  messageKey: (conversation, ts) => messageKey(placeIn(conversation).channel, ts),
  profileOf: (user) => profileOf(client, user),
  fetchFile: (shared) => fetchFile(parts, shared),
  showPress: (press, result) => showPress(client, press, result),
  async afterAnswer(incoming) {
    if (incoming.is === "pressed" && isOnHome(incoming))
      await showHome(client, parts, incoming.person.id);
  },
});

/**
 * Shows what people open. Slack is told at once that the event has arrived: opened again, the home
 * is drawn again.
 */
function opening(client: webApi.WebClient, parts: SlackParts) {
  const working = new Set<Promise<void>>();
  const show = (what: string, work: Promise<void>): void => {
    const done = work.catch((error: unknown) => parts.report(`Slack: ${what}`, error));
    working.add(done);
    void done.finally(() => working.delete(done));
  };
  return {
    /** Whether the app has an agent view, where prompts can be suggested. */
    suggests: false,
    look(body: unknown): void {
      const [home, messages] = [opensHome(body), opensMessages(body)];
      if (home !== undefined) show("a home", showHome(client, parts, home));
      if (messages !== undefined && this.suggests)
        show("prompts", suggestPrompts(client, parts.stores, messages));
    },
    close: async (): Promise<void> => void (await Promise.all(working)),
  };
}

function appOf({ apiUrl, botToken, report, transport }: SlackParts): App {
  const { is } = transport;
  return new App({
    ...(is === "socket"
      ? { socketMode: true, appToken: transport.appToken }
      : { signingSecret: transport.signingSecret, endpoints: "/slack/events" }),
    token: botToken,
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
}

async function listen(app: App, transport: SlackConfig["transport"]): Promise<void> {
  if (transport.is === "socket") await app.start();
  else await app.start(transport.port);
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
