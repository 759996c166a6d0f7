import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { openStores } from "../../src/db/stores.ts";
import { FakeSlack } from "../../test/peers/slack/fake.ts";
import type { Say } from "./report.ts";

const people = 200;

/**
 * How long Slack waits to be told that what was said has arrived, which it allows three seconds
 * for, where so many people write at the same moment to the program itself; half of them write
 * something down, and each is answered.
 */
export async function benchAcks(path: string, say: Say): Promise<void> {
  addMembers(path);
  const slack = new FakeSlack();
  await slack.start();
  const child = await started(path, slack);
  const began = performance.now();
  for (let at = 0; at < people; at++)
    slack.write(
      `UP${at}`,
      at % 2 === 0 ? "how many contacts?" : `add contact Person${at} Lang`,
      "1.1",
    );
  while (slack.sent.length < people) {
    if (performance.now() - began > 120_000) throw new Error(`${slack.sent.length} answers came`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const last = performance.now() - began;
  child.kill("SIGTERM");
  await once(child, "close");
  slack.stop();
  const waits = slack.acknowledgedAt.map((at) => at - began).toSorted((a, b) => a - b);
  const at = (share: number) => (waits[Math.ceil(people * share) - 1] ?? 0).toFixed(0);
  say(
    `${people} people who write to it in Slack at the same moment: acknowledged within ${at(0.5)} ms (median) and ${at(0.99)} ms (99 %; aim: 500), all answered within ${(last / 1000).toFixed(1)} s, ${new Set(slack.sent.map(({ channel }) => channel)).size} answers in as many conversations.`,
  );
}

/** "npm start", connected. */
async function started(path: string, { appToken, botToken, url }: FakeSlack) {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("../../dist/src/main.js", import.meta.url))],
    {
      cwd: dirname(path),
      env: {
        DATABASE_PATH: path,
        SLACK_BOT_TOKEN: botToken,
        SLACK_APP_TOKEN: appToken,
        SLACK_API_URL: url,
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  for await (const piece of child.stdout) if (String(piece).includes("Slack: connected.")) break;
  return child;
}

function addMembers(path: string): void {
  const stores = openStores(path);
  const member = stores.database.client.prepare(
    "insert into members (id, name, name_key, role, slack_id) values (?, ?, ?, 'member', ?)",
  );
  for (let at = 0; at < people; at++)
    member.run(stores.newId(), `Person${at}`, `person${at}`, `UP${at}`);
  stores.close();
}
