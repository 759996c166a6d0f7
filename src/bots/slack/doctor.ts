import { webApi } from "@slack/bolt";
import { type Finding, found } from "../finding.ts";
import type { SlackConfig } from "./settings.ts";
import { optionalScopes, scopes } from "./manifest.ts";
import { inSlackWords, reinstall } from "./troubles.ts";

/** Looks at the tokens and what they allow. */
export async function examineSlack(config: SlackConfig): Promise<readonly Finding[]> {
  const client = (token: string): webApi.WebClient =>
    new webApi.WebClient(token, {
      timeout: 10_000,
      retryConfig: { retries: 1 },
      logLevel: webApi.LogLevel.ERROR,
      ...(config.apiUrl !== undefined && { slackApiUrl: config.apiUrl }),
    });
  const findings = await found(() => botFindings(client(config.botToken)));
  const { transport } = config;
  return transport.is === "http"
    ? [...findings, httpFinding(transport.port)]
    : [...findings, ...(await found(() => appFindings(client(transport.appToken))))];
}

async function botFindings(client: webApi.WebClient): Promise<readonly Finding[]> {
  const test = await inSlackWords("SLACK_BOT_TOKEN", () => client.auth.test());
  const given = new Set(test.response_metadata?.scopes);
  const missing = Object.entries(scopes).filter(([scope]) => !given.has(scope));
  return [
    {
      isWell: true,
      words: `SLACK_BOT_TOKEN is the bot ${test.user ?? ""} of the workspace ${test.team ?? ""}.`,
    },
    ...missing.map(([scope, use]) => ({
      isWell: false,
      words: `The scope ${scope} is missing: without it I cannot ${use}. ${reinstall}.`,
    })),
    { isWell: true, words: lookUps(optionalScopes.every((scope) => given.has(scope))) },
  ];
}

const lookUps = (given: boolean): string =>
  given
    ? "After a broken connection I can look in channels whether a message arrived."
    : `Without ${optionalScopes.join(" and ")} (not needed) a message in a channel may come twice after a broken connection, and edits there are not noticed.`;

async function appFindings(client: webApi.WebClient): Promise<readonly Finding[]> {
  await inSlackWords("SLACK_APP_TOKEN", () => client.apps.connections.open());
  return [{ isWell: true, words: "SLACK_APP_TOKEN opens a connection (Socket Mode)." }];
}

const httpFinding = (port: number): Finding => ({
  isWell: true,
  words: `Slack is to reach port ${port} at the public address of the manifest, path /slack/events. I cannot see from here whether it does.`,
});
