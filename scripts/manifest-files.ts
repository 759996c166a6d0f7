import { slackManifest, type Transport } from "../src/bots/slack/manifest.ts";

const http: Transport = { is: "http", url: "https://shop.example/slack/events" };

const manifests: Readonly<Record<string, object>> = {
  "slack-manifest.json": slackManifest({ is: "socket" }),
  "slack-manifest-http.json": slackManifest(http),
  "slack-manifest-agent.json": slackManifest({ is: "socket" }, { agent: true }),
};

/** The manifests by the names of their files. */
export const manifestFiles = (): readonly (readonly [name: string, content: string])[] =>
  Object.entries(manifests).map(([name, manifest]) => [
    name,
    `${JSON.stringify(manifest, null, 2)}\n`,
  ]);
