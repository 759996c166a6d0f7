import { readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { z } from "zod";
import { manifestFiles } from "../../scripts/manifest-files.ts";
import { slackChannel } from "../../src/bots/slack/bot.ts";
import { callShortcut } from "../../src/bots/slack/call-form.ts";
import { logShortcut } from "../../src/bots/slack/payloads.ts";
import { events, scopes, slackManifest } from "../../src/bots/slack/manifest.ts";
import { promptsFor } from "../../src/bots/slack/prompts.ts";
import { prompts } from "../../src/core/wording/prompts.ts";
import { doctor } from "../../src/programs/doctor.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import { postSigned } from "../peers/slack/sign.ts";
import { eachOn } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

let slack: FakeSlack;
let apiUrl: string;
const { run } = eachOn(async () => {
  slack = new FakeSlack();
  slack.scopes = Object.keys(scopes);
  apiUrl = await slack.start();
  return slack;
});

test("the manifests are those the code writes: “npm run manifest”", () => {
  for (const [name, content] of manifestFiles())
    expect(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8")).toBe(content);
});

test("the manifest names the events, the command and the rights that the code uses, and no others", () => {
  const manifest = z
    .object({
      features: z.object({
        slash_commands: z.array(z.object({ command: z.string() })),
        shortcuts: z.array(z.object({ callback_id: z.string(), type: z.string() })),
      }),
      oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
      settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
    })
    .parse(slackManifest({ is: "socket" }));
  expect(manifest.settings.event_subscriptions.bot_events).toEqual([...events]);
  expect(manifest.features.slash_commands).toEqual([expect.objectContaining({ command: "/crm" })]);
  expect(manifest.features.shortcuts).toEqual([
    { callback_id: logShortcut, type: "message" },
    { callback_id: callShortcut, type: "global" },
  ]);
  expect(manifest.oauth_config.scopes.bot).toEqual(Object.keys(scopes));
});

test("the manifest with an agent view asks for one right more, and suggests at most four things", () => {
  const { features, oauth_config: rights } = z
    .object({
      features: z.object({
        agent_view: z.strictObject({
          agent_description: z.string().max(300),
          suggested_prompts: z
            .array(z.strictObject({ title: z.string(), message: z.string() }))
            .min(1)
            .max(4),
        }),
      }),
      oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    })
    .parse(slackManifest({ is: "socket" }, { agent: true }));
  expect(rights.scopes.bot).toEqual([...Object.keys(scopes), "assistant:write"]);
  expect(features.agent_view.suggested_prompts).toEqual(promptsFor("member"));
});

test.each(prompts)("what is suggested is understood: “$message”", async ({ message }) => {
  const { parts } = await shopWithBot([]);
  const author = { name: "Ana", role: "owner" } as const;
  const said = { id: "m1", conversation: "slack:D1", text: message, author, sentAt: parts.now() };
  expect((await parts.assistant.replyTo(said)).kind).toBe("answer");
});

/** What the doctor says of these settings. */
async function examined(settings: Readonly<Record<string, string>>) {
  let out = "";
  const stdout = new Writable({
    write(piece: Buffer, _, done) {
      out += piece.toString();
      done();
    },
  });
  const io = { stdin: process.stdin, stdout, stderr: stdout, now: Date.now };
  const env = { SLACK_API_URL: apiUrl, ...settings };
  const code = await doctor(["slack"], { ...io, env });
  return { code, out };
}

test("the doctor finds all well", async () => {
  const settings = { SLACK_BOT_TOKEN: slack.botToken, SLACK_APP_TOKEN: slack.appToken };
  const { code, out } = await examined(settings);
  expect(out).toContain("is the bot shopkeeper of the workspace Shop");
  expect(out).toContain("opens a connection");
  expect(code).toBe(0);
});

test("the doctor says what to click where a right is missing or a token is wrong, and shows no token", async () => {
  slack.scopes = Object.keys(scopes).filter((scope) => scope !== "files:read");
  const { code, out } = await examined({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: "xapp-wrong",
  });
  expect(code).toBe(1);
  expect(out).toContain(
    "The scope files:read is missing: without it I cannot read a CSV file that an owner shares with it. Add it at",
  );
  expect(out).toContain("Slack does not know SLACK_APP_TOKEN. Make one at");
  expect(out).not.toContain("xapp-wrong");
  expect(out).not.toContain(slack.botToken);
});

test.each([
  ["invalid_auth", "Slack does not know SLACK_BOT_TOKEN"],
  ["token_revoked", "was revoked. Install the app again"],
  ["account_inactive", "The app was removed from the workspace"],
])("a start that Slack refuses with %s is told in words", async (code, told) => {
  slack.revoke(code);
  const shop = await shopWithBot([]);
  const transport = { is: "socket", appToken: slack.appToken } as const;
  const refused = slackChannel({ ...shop.parts, botToken: slack.botToken, transport, apiUrl });
  await expect(refused.start()).rejects.toThrow(told);
});

const secret = "0123456789abcdef0123456789abcdef";
const port = 34_567;
const url = `http://127.0.0.1:${port}/slack/events`;
const event = (words: string, ts: string, team = "T1") =>
  JSON.stringify({
    type: "event_callback",
    team_id: team,
    event_id: `Ev${ts}`,
    event: { type: "message", channel_type: "im", channel: "DUANA", user: "UANA", text: words, ts },
    authorizations: [{ team_id: team, user_id: "UBOT", is_bot: true }],
  });

async function atAddress() {
  const shop = await shopWithBot([{ channel: "slack", id: "UANA" }]);
  const transport = { is: "http", signingSecret: secret, port } as const;
  await run(slackChannel({ ...shop.parts, botToken: slack.botToken, transport, apiUrl }));
  return shop;
}

test("at a public address it answers what Slack signed, and a repetition of it once", async () => {
  await atAddress();
  const body = event("who's due today?", "1.1");
  for (let delivery = 0; delivery < 3; delivery++)
    expect((await postSigned(url, { secret, body })).status).toBe(200);
  expect((await postSigned(url, { secret, body: event("help", "1.2") })).status).toBe(200);
  await until(() => slack.sent.length > 1);
  expect(slack.sent).toHaveLength(2);
});

test("what is not signed, signed long ago, of another workspace or too large is refused", async () => {
  const { faults } = await atAddress();
  const body = event("help", "1.1");
  const long = JSON.stringify({ words: "x".repeat(6_000_000) });
  expect((await postSigned(url, { secret: secret.replace("0", "1"), body })).status).toBe(401);
  const old = Math.floor(Date.now() / 1000) - 400;
  expect((await postSigned(url, { secret, body, at: old })).status).toBe(401);
  expect((await postSigned(url, { secret, body: long })).status).toBeGreaterThanOrEqual(400);
  await postSigned(url, { secret, body: event("help", "1.3", "T2") });
  expect(slack.sent).toEqual([]);
  expect(faults.join("\n")).toContain("another workspace (T2)");
  expect(faults.join("\n")).not.toContain(secret);
});
