import { expect, test } from "vitest";
import { telegramSender } from "../../src/bots/telegram/send.ts";
import { type Reply, text } from "../../src/core/reply.ts";
import { all } from "../db/shop.ts";
import { freePort } from "../peers/free-port.ts";
import { type Fault, FakeTelegram, type FileFault, type Sent } from "../peers/telegram/fake.ts";
import { eachOn, telegramFor } from "./each-on.ts";
import { shopWithBot, until } from "./shop-with-bot.ts";

const ana = { id: 77, name: "Ana" };
const ben = { id: 88, name: "Ben" };
const sales = -5;
const moved = -1005;

let telegram: FakeTelegram;
const { next, run } = eachOn(() => {
  telegram = new FakeTelegram();
  telegram.group(sales, "Sales");
  telegram.group(moved, "Sales");
  return telegram;
});

/** What can befall a call, by what it is told as. */
const faults = {
  "429": refused(429, "Too Many Requests: retry after 0", { retry_after: 0 }),
  "500": refused(500, "Internal Server Error"),
  "no answer in time": "hang",
  "a connection cut before": "drop before",
  "a connection cut after": "drop after",
  "403": refused(403, "Forbidden: bot was blocked by the user"),
  "400 for its entities": refused(400, "Bad Request: can't parse entities: x"),
  "400 for a group that moved": refused(
    400,
    "Bad Request: group chat was upgraded to a supergroup chat",
    { migrate_to_chat_id: moved },
  ),
} as const satisfies Readonly<Record<string, Fault>>;

type FaultName = keyof typeof faults;

function refused(error_code: number, description: string, parameters: object = {}): Fault {
  return { error_code, description, parameters };
}

const names = Object.keys(faults).filter((name): name is FaultName => name in faults);
const isPassing = (name: FaultName): boolean => !name.startsWith("40");

/** The shop on Telegram; what does not answer is given up soon. */
async function open(more: Parameters<typeof telegramFor>[2] = {}) {
  const shop = await shopWithBot([{ channel: "telegram", id: "77" }]);
  const quick = { timeoutSeconds: 0.3, pauses: [1, 1, 1], ...more };
  await run(telegramFor(telegram, shop.parts, quick));
  return shop;
}

const befall = (method: string, ...named: readonly FaultName[]) =>
  telegram.faults.set(
    method,
    named.map((name) => faults[name]),
  );
const isOver = (method: string): boolean => telegram.faults.get(method)?.length === 0;
const ask = (where?: { readonly chat: number }) =>
  next(() => telegram.write(ana, "/due", where ?? {}));
const addTim = () => telegram.write(ana, "add contact Tim Lang, tim@example.com");
const told = (words: string): readonly Sent[] =>
  telegram.sent.filter(({ raw }) => raw.includes(words));

test.each(
  ["getMe", "deleteWebhook", "setWebhook", "setMyCommands"].flatMap((method) =>
    names.filter(isPassing).map((fault) => [method, fault] as const),
  ),
)("a start in which %s meets %s, twice, goes well in the end", async (method, fault) => {
  befall(method, fault, fault);
  const secret = "a-secret-that-nobody-guesses";
  const port = method === "setWebhook" ? await freePort() : 0;
  const webhook = port === 0 ? undefined : { url: `http://127.0.0.1:${port}/`, secret, port };
  await open({ webhook });
  expect((await ask())?.text).toContain("send the price list");
  expect(isOver(method)).toBe(true);
  expect(telegram.commands.size).toBeGreaterThan(1);
});

test.each(["getMe", "deleteWebhook", "setWebhook"])(
  "a start in which %s is refused ends in words that say what to do",
  async (method) => {
    befall(method, "403");
    const webhook = { url: "http://127.0.0.1:1/", secret: "s", port: await freePort() };
    const start = open(method === "setWebhook" ? { webhook } : {});
    await expect(start).rejects.toThrow("does not accept TELEGRAM_BOT_TOKEN (Forbidden");
  },
);

test("a start in which the commands are refused goes on without them, and reports it", async () => {
  befall("setMyCommands", "403");
  const { faults: reported } = await open();
  expect((await ask())?.text).toContain("send the price list");
  expect(reported.join()).toContain("Telegram's commands");
});

/** How many messages tell of the one deed where sending the answer meets a fault. */
const arrivals: Readonly<Record<FaultName, number>> = {
  "429": 1,
  "500": 1,
  "no answer in time": 1,
  "a connection cut before": 1,
  // Nobody can tell that it arrived: the second says that it may be one.
  "a connection cut after": 2,
  "403": 0,
  "400 for its entities": 1,
  "400 for a group that moved": 1,
};

test.each(names)(
  "where sendMessage meets %s, what was said is done once and told",
  async (fault) => {
    const { stores } = await open();
    befall("sendMessage", fault);
    addTim();
    await until(() => isOver("sendMessage") && told("Tim Lang").length === arrivals[fault]);
    await ask();
    expect(told("Tim Lang")).toHaveLength(arrivals[fault]);
    expect(
      told("Tim Lang")
        .slice(1)
        .every(({ text }) => text.includes("may have had this")),
    ).toBe(true);
    expect(all(stores, "contacts")).toHaveLength(2);
  },
);

test.each(names)(
  "where sendDocument meets %s, a file is there as often as a message",
  async (fault) => {
    await open();
    await ask();
    befall("sendDocument", fault);
    telegram.write(ana, "csv");
    const files = () => telegram.sent.filter(({ file }) => file !== undefined).length;
    await until(() => isOver("sendDocument") && files() === arrivals[fault]);
    await ask();
    expect(files()).toBe(arrivals[fault]);
  },
);

test.each(names.filter(isPassing))(
  "a file that getFile meets %s for is imported once",
  async (fault) => {
    const { stores } = await open();
    befall("getFile", fault, fault);
    await next(() => telegram.share(ana, "contacts.csv", "name,email\nTim Lang,tim@example.com\n"));
    await next(() => telegram.press(ana, "Yes"));
    expect(all(stores, "contacts")).toHaveLength(2);
  },
);

test.each(["403", "400 for its entities"] as const)(
  "of a file that getFile meets %s for it is said to send it once more",
  async (fault) => {
    await open();
    befall("getFile", fault);
    const answer = await next(() => telegram.share(ana, "contacts.csv", "name\nTim\n"));
    expect(answer?.text).toContain("once more");
  },
);

/** What can befall the download of a file, by what it is told as. */
const fileFaults = {
  "429": faults["429"],
  "500": faults["500"],
  "no answer in time": "hang",
  "a connection cut before": "drop before",
  "a connection cut midway": "drop midway",
  "an answer that stalls midway": "stall midway",
  "an end before all of it has come": "end midway",
  "404 for a link that has expired": refused(404, "Not Found"),
} as const satisfies Readonly<Record<string, FileFault>>;

type FileFaultName = keyof typeof fileFaults;
const downloads = Object.keys(fileFaults).filter((name): name is FileFaultName =>
  Object.hasOwn(fileFaults, name),
);
const befallFile = (name: FileFaultName, times: number) =>
  telegram.fileFaults.push(...Array.from({ length: times }, () => fileFaults[name]));

const fifty = Array.from({ length: 50 }, (_, at) => `Tim ${at} Lang,t${at}@example.com\n`);
const shareList = () => telegram.share(ana, "contacts.csv", `name,email\n${fifty.join("")}`);

test.each(downloads)(
  "a file whose download meets %s, twice, is imported whole, once, by a link asked for anew each time",
  async (fault) => {
    const { stores } = await open();
    befallFile(fault, 2);
    expect((await next(shareList))?.text).toContain("50");
    await next(() => telegram.press(ana, "Yes"));
    expect(all(stores, "contacts")).toHaveLength(51);
    expect(telegram.calls.filter((call) => call === "getFile")).toHaveLength(3);
    expect(telegram.fileFaults).toEqual([]);
  },
);

test.each(downloads)(
  "of a file whose download keeps meeting %s one sentence is said, nothing is imported, and what comes after is answered",
  async (fault) => {
    const { stores, faults: reported } = await open();
    befallFile(fault, 4);
    const answer = await next(shareList);
    expect(answer?.text).toBe(
      "I could not fetch that file just now. Nothing was done; please send it once more in a while.",
    );
    expect(telegram.labels(answer)).toEqual([]);
    expect((await ask())?.text).toContain("send the price list");
    expect(all(stores, "contacts")).toHaveLength(1);
    expect(telegram.fileFaults).toEqual([]);
    expect(reported.join()).toContain("A file that was shared");
  },
);

const tooLarge = Buffer.from(`name\n${"x".repeat(20_000_000)}`);

test.each([
  ["is announced as it is", 25_000_000, "That file has 25 MB, and I take up to 20 MB"],
  ["turns out to be", 100, "That file has more than 20 MB, which is all I take"],
])(
  "a file too large, which it %s, is refused in a sentence, and nothing is imported",
  async (...[, announced, why]) => {
    const { stores } = await open({ timeoutSeconds: 30 });
    const answer = await next(() => telegram.share(ana, "contacts.csv", tooLarge, { announced }));
    expect(answer?.text).toContain(why);
    expect(answer?.text).toContain("Nothing was imported");
    expect(all(stores, "contacts")).toHaveLength(1);
    expect(telegram.sent).toHaveLength(1);
  },
);

test("a file too large for Telegram to give to bots is refused in a sentence as well", async () => {
  await open();
  telegram.faults.set("getFile", [refused(400, "Bad Request: file is too big")]);
  expect((await next(shareList))?.text).toContain("more than 20 MB");
});

test.each(names)(
  "where a press can be neither answered nor shown for %s, it does what it says, once",
  async (fault) => {
    const { stores } = await open();
    await next(addTim);
    befall("answerCallbackQuery", fault);
    befall("editMessageReplyMarkup", fault);
    expect((await next(() => telegram.press(ana, "Undo")))?.text).toContain("Undone");
    expect(isOver("answerCallbackQuery") && isOver("editMessageReplyMarkup")).toBe(true);
    await ask();
    expect(told("Undone")).toHaveLength(1);
    expect(all(stores, "contacts")).toHaveLength(1);
  },
);

test.each(names)(
  "why a press does nothing is told in a message where the answer to it meets %s",
  async (fault) => {
    const { stores } = await open();
    const added = await next(addTim);
    await next(() => telegram.press(ana, "Undo", added));
    befall("answerCallbackQuery", fault);
    const why = await next(() => telegram.press(ana, "Undo", added));
    expect(why?.text).toContain("pressed");
    expect(all(stores, "contacts")).toHaveLength(1);
  },
);

test.each(names.filter((name) => isPassing(name)))(
  "where getUpdates meets %s, what is said is neither lost nor done twice",
  async (fault) => {
    const { stores } = await open();
    // The poll that waits ends with this; the next one meets it.
    befall("getUpdates", fault === "no answer in time" ? "500" : fault);
    await next(addTim);
    await ask();
    expect(isOver("getUpdates")).toBe(true);
    expect(all(stores, "contacts")).toHaveLength(2);
    expect(told("Tim Lang")).toHaveLength(1);
  },
);

const later: Reply = { kind: "answer", blocks: [text("Mark & <Bell>: ✅ done")] };

test.each<[FaultName, readonly string[]]>([
  ["429", ["later", "edited"]],
  ["500", ["later", "edited"]],
  ["no answer in time", ["later", "edited"]],
  ["a connection cut before", ["later", "edited"]],
  // It stands there already, which Telegram says.
  ["a connection cut after", ["later", "gone"]],
  ["403", ["gone"]],
  ["400 for its entities", ["edited"]],
  ["400 for a group that moved", ["gone"]],
])("where editMessageText meets %s, the message is edited once: %j", async (fault, outcomes) => {
  const config = { botToken: telegram.token, webhook: undefined, timeoutSeconds: 0.3 };
  const { edit, send } = telegramSender({ ...config, apiRoot: await telegram.start() });
  telegram.meet(ben);
  const sent = await send("telegram:88", { kind: "answer", blocks: [text("before")] }, "m");
  const id = sent.outcome === "sent" ? (sent.remoteId ?? "") : "";
  befall("editMessageText", fault);
  const got: unknown[] = [];
  for (const _ of outcomes) got.push(await edit?.("telegram:88", id, later));
  expect(got).toEqual(outcomes);
  const isThere = outcomes.includes("edited") || fault === "a connection cut after";
  expect(telegram.sent).toMatchObject([
    isThere ? { text: "Mark & <Bell>: ✅ done", edits: 1 } : { text: "before", edits: 0 },
  ]);
  telegram.refused.length = 0;
});
