import { slackManifest, type Transport } from "../src/bots/slack/manifest.ts";

const transports: Readonly<Record<string, Transport>> = {
  "slack-manifest.json": { is: "socket" },
  "slack-manifest-http.json": { is: "http", url: "https://shop.example/slack/events" },
};

/** The manifests by the names of their files. */
export const manifestFiles = (): readonly (readonly [name: string, content: string])[] =>
  Object.entries(transports).map(([name, transport]) => [
    name,
    `${JSON.stringify(slackManifest(transport), null, 2)}\n`,
  ]);
