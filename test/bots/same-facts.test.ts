import { expect, test } from "vitest";
import { choicesOf, Offers } from "../../src/bots/drawing.ts";
import type { Reply } from "../../src/core/reply.ts";
import { plainText } from "../../src/core/wording/plain-text.ts";
import { openBusiness } from "../../src/programs/open-business.ts";
import { change, contact, freshPath, shop } from "../db/shop.ts";
import { FakeSlack, type Posted } from "../peers/slack/fake.ts";
import { FakeTelegram } from "../peers/telegram/fake.ts";
import { connected } from "../programs/started.ts";
import { conversations, type Step } from "./conversations.ts";
import { until } from "./shop-with-bot.ts";

/** A database with a few people, and Ana as its owner. */
async function freshShop(): Promise<string> {
  const path = freshPath();
  const stores = shop(path);
  await stores.changes.apply(
    change(
      stores,
      [
        contact(1001, "Mark Bell", { company: "Bell & Sons", city: "Berlin" }),
        contact(1002, "Anna Lindqvist", { city: "Hamburg" }),
        contact(1003, "Anna Schmidt", { company: "Lokal Sieben", city: "Berlin" }),
        contact(1004, "Zoe Fox", { email: "zoe@example.com" }),
        {
          op: "insert",
          record: "members",
          row: { id: 1005, name: "Ana", role: "owner", slackId: "UANA", telegramId: "77" },
        },
      ],
      { kind: "import" },
    ),
  );
  stores.close();
  return path;
}

/** All that was written down, without what differs by the moment and by the channel. */
function factsOf(path: string) {
  const { database } = shop(path);
  const rows = (query: string) => database.client.prepare(query).raw().all();
  return {
    contacts: rows("select name, email, status from contacts order by name"),
    tags: rows("select contact_id, tag from contact_tags order by 1, 2"),
    interactions: rows(
      "select contact_id, kind, direction, summary from interactions order by 1, 4",
    ),
    purchases: rows("select contact_id, quantity, amount_minor from purchases order by 1, 2, 3"),
    followUps: rows(
      "select contact_id, text, assignee, status, date(due_at / 1000, 'unixepoch') from follow_ups order by 1, 2",
    ),
    members: rows("select name, role from members order by name"),
    changes: rows(
      "select kind, status, summary from changes where kind not in ('import', 'setting') order by id",
    ),
  };
}

/** Where a conversation takes place: does a step, and gives the lines of what is answered. */
interface Stage {
  /** Begins another conversation. */
  readonly begin: () => void;
  readonly play: (step: Step) => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
}

const buttonNamed = (reply: Reply | undefined, label: string) => {
  const choice = reply && choicesOf(reply).find((each) => each.label.includes(label));
  if (choice === undefined) throw new Error(`no button ${label}`);
  return choice;
};

/** Lines of words; buttons, codes and links to join by are each channel's own. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^[^\n]*\[[A-Z].*\]$/gm, "")
    .replace(/\b[A-Z0-9]{4}-[A-Z0-9]{2,}\b/g, "CODE")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^\d+ .* · .*|^\[?\d\]? |\/\/t\.me\//.test(line));

function terminal(path: string): Stage {
  const { assistant, close } = openBusiness(path, {
    reportFault: (reference, error) => {
      throw new Error(reference, { cause: error });
    },
  });
  const offers = new Offers();
  let [said, last]: [number, Reply | undefined] = [0, undefined];
  return {
    begin: () => undefined,
    async play(step) {
      const text = "press" in step ? buttonNamed(last, step.press).say : step.say;
      last = await assistant.replyTo({
        id: `terminal:${++said}`,
        text: offers.meant("terminal", text),
        author: { name: "Ana", role: "owner" },
        conversation: "terminal",
        sentAt: Date.now(),
      });
      return linesOf(plainText(last));
    },
    async end() {
      close();
    },
  };
}

/** The program itself, spoken to through Slack. */
async function inSlack(path: string): Promise<Stage> {
  const slack = new FakeSlack();
  await slack.start();
  const { child, ended } = await connected(path, slack);
  const answers: Posted[] = [];
  let second = 0;
  const does = (step: Step): unknown => {
    if ("press" in step) return slack.press("UANA", labelIn(slack, answers.at(-1), step.press));
    const thread = "below" in step ? answers[step.below]?.ts : undefined;
    return slack.deliver({
      type: "message",
      channel_type: "im",
      channel: "DUANA",
      user: "UANA",
      text: escaped(step.say),
      ts: `${++second}.5`,
      ...(thread !== undefined && { thread_ts: thread }),
    });
  };
  return {
    begin: () => answers.splice(0),
    async play(step) {
      const before = slack.sent.length;
      does(step);
      await until(() => slack.sent.length > before);
      const answer = slack.sent.at(-1);
      if (answer !== undefined) answers.push(answer);
      return linesOf(unescaped(answer?.text ?? ""));
    },
    async end() {
      child.kill("SIGTERM");
      await ended;
      slack.stop();
      if (slack.refused.length > 0) throw new Error(slack.refused.join("\n"));
    },
  };
}

/** The program itself, spoken to through Telegram. */
async function inTelegram(path: string): Promise<Stage> {
  const telegram = new FakeTelegram();
  await telegram.start();
  const { child, ended } = await connected(path, telegram);
  const ana = { id: 77, name: "Ana" };
  return {
    begin: () => undefined,
    async play(step) {
      const before = telegram.sent.length;
      if ("press" in step) telegram.press(ana, labelOf(telegram, step.press));
      else telegram.write(ana, step.say);
      await until(() => telegram.sent.length > before);
      return linesOf(telegram.sent.at(-1)?.text ?? "");
    },
    async end() {
      child.kill("SIGTERM");
      await ended;
      telegram.stop();
      if (telegram.refused.length > 0) throw new Error(telegram.refused.join("\n"));
    },
  };
}

/** The whole label of a button of the last message; a long one stands in a line, by its number. */
function labelOf(telegram: FakeTelegram, label: string): string {
  const last = telegram.sent.at(-1);
  const line = last?.text.match(new RegExp(`\\[?(\\d+)\\]? .*${label}`));
  return telegram.labels(last).find((each) => each.includes(label)) ?? line?.[1] ?? label;
}

/** The whole label of a button: by its beginning, or by its number where the words stand above it. */
function labelIn(slack: FakeSlack, message: Posted | undefined, label: string): string {
  const labels = slack.labels(message);
  const whole = labels.find((each) => each.includes(label));
  const line = unescaped(JSON.stringify(message?.blocks ?? [])).match(
    new RegExp(`\\[(\\d+)\\] [^\\\\]*${label}`),
  );
  return whole ?? line?.[1] ?? label;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

test.each([
  ["Slack", inSlack],
  ["Telegram", inTelegram],
])(
  "in %s, the program itself tells and writes what the terminal does",
  async (_channel, stage) => {
    const paths = [await freshShop(), await freshShop()] as const;
    const [here, there] = [terminal(paths[0]), await stage(paths[1])];
    for (const { steps, title } of conversations) {
      there.begin();
      for (const step of steps) {
        const told = await here.play(step);
        expect(await there.play(step), `${title}: ${JSON.stringify(step)}`).toEqual(told);
      }
    }
    await here.end();
    await there.end();
    expect(factsOf(paths[1])).toEqual(factsOf(paths[0]));
  },
  240_000,
);
