import { expect, test } from "vitest";
import { change } from "../../db/shop.ts";
import { demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();
const zoe = { name: "Zoe", role: "member" } as const;

/** A shop with a member who is known on Slack and on Telegram. */
async function shopWithZoe() {
  const shop = freshShop();
  const row = {
    id: 900_001,
    ...zoe,
    slackId: "UZOE",
    telegramId: "77",
  };
  await shop.stores.changes.apply(
    change(shop.stores, [{ op: "insert", record: "members", row }], { source: "Zoe joins" }),
  );
  const tell = (text: string, place: string) => shop.say(text, zoe, undefined, place);
  const digests = async () =>
    (await shop.stores.schedules.all()).map(({ at, conversation }) => [conversation, at]);
  return { ...shop, tell, digests };
}

test.each([
  ["send me my digest at 8", { mine: true, when: { at: "08:00" } }],
  ["my own digest weekdays at 7:30", { mine: true, when: { at: "07:30" } }],
  ["my own digest at 8", { mine: true, when: { at: "08:00" } }],
  ["send me a digest every day at 9", { mine: true }],
  ["give me a personal digest on mondays at 8", { mine: true }],
  ["I want my digest on working days at 8:15", { mine: true }],
  ["move my digest to 8:30", { mine: true, when: { at: "08:30" } }],
  ["digest here weekdays at 8", { mine: undefined }],
  ["send us the digest every day at 9", { mine: undefined }],
  ["send me the digest here at 8", { mine: undefined }],
])("“%s” says for whom the digest is", async (said, means) => {
  const { intent } = await freshShop().say(said);
  expect(intent).toMatchObject({ do: "set_digest" });
  expect(Object.assign({ mine: undefined }, intent)).toMatchObject(means);
});

test.each([
  ["a channel of Slack", "slack:C1:1.2", "slack:UZOE"],
  ["a group of Telegram", "telegram:-100", "telegram:77"],
])("one's own digest that is set up in %s is told to oneself alone", async (_, group, alone) => {
  const { tell, digests } = await shopWithZoe();
  const chat = group.split(":").slice(0, 2).join(":");
  expect((await tell("digest here weekdays at 9", group)).text).toContain("Digest here");
  expect((await tell("send me my digest at 8", group)).text).toContain(
    "✅ Digest to you alone on working days at 08:00",
  );
  expect(await digests()).toEqual([
    [chat, "09:00"],
    [alone, "08:00"],
  ]);
  await tell("my own digest weekdays at 7:30", group);
  expect(await digests()).toEqual([
    [chat, "09:00"],
    [alone, "07:30"],
  ]);
  expect((await tell("list standing answers", group)).text).toMatch(
    /2 digests\n– digest · on working days at 09:00 · here · .*\n– digest · on working days at 07:30 · Zoe · /,
  );
  expect((await tell("stop my digest", group)).text).toContain("No more digests to you alone");
  expect(await digests()).toEqual([[chat, "09:00"]]);
  expect((await tell("stop my digest", group)).text).toContain("You have no digest of your own");
  expect(await digests()).toEqual([[chat, "09:00"]]);
});

test("in the private chat it is the same one, under whatever name the platform has for that chat", async () => {
  const { tell, digests } = await shopWithZoe();
  await tell("send me my digest at 8", "slack:C1:1.2");
  await tell("digest here weekdays at 7", "slack:D9");
  expect(await digests()).toEqual([["slack:UZOE", "07:00"]]);
  expect((await tell("list standing answers", "slack:D9")).text).toContain("– digest");
  await tell("stop the digest", "slack:D9");
  expect(await digests()).toEqual([]);
});

test("who can be written to nowhere is told so, and the group's digest is left alone", async () => {
  const { say, digests } = await shopWithZoe();
  const { text } = await say("send me my digest at 8", undefined, undefined, "slack:C1:1.2");
  expect(text).toContain("I don't know where to write to you alone");
  expect(await digests()).toEqual([]);
});
