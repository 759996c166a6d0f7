import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { onTestFinished } from "vitest";
import { until } from "../bots/shop-with-bot.ts";
import { FakeSlack } from "../peers/slack/fake.ts";
import type { FakeTelegram } from "../peers/telegram/fake.ts";
import { compiled } from "./spawned.ts";

/** "npm start" in a folder of its own, in which no other settings hold. Killed after the test. */
export function start(folder: string, environment: Readonly<Record<string, string>> = {}) {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [compiled("main")], {
    cwd: folder,
    env: { PATH, HOME, ...environment },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const started = {
    out: "",
    err: "",
    child,
    ended: once(child, "close").then(([code]): unknown => code),
  };
  child.stdout.on("data", (piece: Buffer) => (started.out += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (started.err += piece.toString()));
  return started;
}

/** The program on a database, connected to a platform; what is sent to it arrives. */
export async function connected(
  path: string,
  platform: FakeSlack | FakeTelegram,
  environment: Readonly<Record<string, string>> = {},
) {
  const [name, settings] =
    platform instanceof FakeSlack
      ? ["Slack", settingsOfSlack(platform)]
      : ["Telegram", settingsOfTelegram(platform)];
  const started = start(dirname(path), { DATABASE_PATH: path, ...settings, ...environment });
  await until(() => started.out.includes(`${name}: connected.`));
  return started;
}

/** What the program is set to, to talk with a platform of the tests. */
export const settingsOfSlack = ({ appToken, botToken, url }: FakeSlack) => ({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
  SLACK_API_URL: url,
});
export const settingsOfTelegram = ({ token, url }: FakeTelegram) => ({
  TELEGRAM_BOT_TOKEN: token,
  TELEGRAM_API_ROOT: url,
});
