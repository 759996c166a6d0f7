import { Api, GrammyError, InputFile } from "grammy";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FakeTelegram } from "./fake.ts";

const ana = { id: 77, name: "Ana" };
let telegram: FakeTelegram;
let api: Api;
beforeEach(async () => {
  telegram = new FakeTelegram();
  api = new Api(telegram.token, { apiRoot: await telegram.start() });
  telegram.meet(ana);
});
afterEach(() => telegram.stop());

/** What Telegram says of a call it does not take. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => new Error("It was taken"),
    (error: unknown) => error,
  );
  return error instanceof GrammyError ? `${error.error_code} ${error.description}` : String(error);
}

const pressing = (data: string) => ({
  reply_markup: { inline_keyboard: [[{ text: "Undo", callback_data: data }]] },
});

test.each([
  ["Smith <Sons>", /can't parse entities/],
  ["<b>Smith", /can't parse entities/],
  ["Smith & Sons", /can't parse entities/],
  ["<b> </b>", /text is empty/],
  ["x".repeat(4097), /too long/],
])("the fake refuses %s", async (words, why) => {
  expect(await refusal(api.sendMessage(77, words, { parse_mode: "HTML" }))).toMatch(why);
});

test("the fake refuses what buttons cannot hold, and edits that change nothing", async () => {
  expect(await refusal(api.sendMessage(77, "x", pressing("é".repeat(33))))).toMatch("DATA_INVALID");
  const { message_id: id } = await api.sendMessage(77, "x", pressing("a"));
  expect(await refusal(api.editMessageText(77, id, "x", pressing("a")))).toMatch("not modified");
  expect(await refusal(api.answerCallbackQuery("nope"))).toMatch("query is too old");
});

test("the fake lets nobody be written to who did not start the bot, or blocked it", async () => {
  expect(await refusal(api.sendMessage(78, "x"))).toMatch("403");
  telegram.block(77, ana);
  expect(await refusal(api.sendMessage(77, "x"))).toMatch("403");
  telegram.group(-5, "Sales");
  telegram.migrate(-5, -1005, ana);
  expect(await refusal(api.sendMessage(-5, "x"))).toMatch("upgraded to a supergroup");
});

test("of a group the fake tells only what is meant for the bot", () => {
  telegram.group(-5, "Sales");
  expect(telegram.write(ana, "hello all", { chat: -5 })).toBeUndefined();
  expect(telegram.write(ana, "/due@other_bot", { chat: -5 })).toBeUndefined();
  expect(telegram.write(ana, "/due@shop_bot", { chat: -5 })).toBeDefined();
});

test("an update comes until a poll confirms it, and a second poll ends the first", async () => {
  telegram.write(ana, "hello");
  const [first] = await api.getUpdates();
  expect(await api.getUpdates()).toEqual([first]);
  const ended = refusal(api.getUpdates({ offset: (first?.update_id ?? 0) + 1, timeout: 30 }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await api.getUpdates()).toEqual([]);
  expect(await ended).toMatch("409");
});

test("files go to the fake and come from it", async () => {
  const { document } = await api.sendDocument(77, new InputFile(Buffer.from("a,b"), "export.csv"));
  expect(telegram.sent[0]?.file).toEqual({ name: "export.csv", content: "a,b" });
  const { file_path: path } = await api.getFile(document.file_id);
  const file = await fetch(`${telegram.url}/file/bot${telegram.token}/${path ?? ""}`);
  expect(await file.text()).toBe("a,b");
});

test.each(["pt-br", "xx", "deu", "DE"])("the fake knows no language %s", async (language) => {
  const answer = await fetch(`${telegram.url}/bot${telegram.token}/setMyCommands`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      commands: [{ command: "due", description: "x" }],
      language_code: language,
    }),
  });
  expect([answer.status, await answer.text()]).toEqual([
    400,
    expect.stringContaining("invalid language code"),
  ]);
  expect(telegram.commands.size).toBe(0);
});
