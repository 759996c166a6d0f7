import { expect, test } from "vitest";
import type { Edit } from "../../../src/core/changes/change.ts";
import { change } from "../../db/shop.ts";
import { demoShop } from "../../support/demo-shop.ts";

const freshShop = demoShop();

/** A shop whose digest has room for those of whom a rule tells, and who is told of as quiet. */
async function shopWithQuiet() {
  const shop = freshShop();
  const open = await shop.stores.followUps.find({ status: "open" });
  const set = { status: "done" as const };
  const edits = open.map(
    ({ id }): Edit => ({ op: "update", record: "followUps", id, expect: {}, set }),
  );
  await shop.stores.changes.apply(change(shop.stores, edits, { source: "all of them" }));
  const { text } = await shop.say("show the digest");
  const name = /^\d ([^(·+]+?) (?:\(|\+|·).*quiet \d+ days/m.exec(text)?.[1] ?? "";
  expect(name).not.toBe("");
  return { ...shop, name };
}

test.each([
  ["mute Mark Bell in the digest", {}],
  ["mute Mark Bell from the daily digest please", {}],
  ["leave Mark Bell out of the digest", {}],
  ["mute birthdays for Mark Bell", { rule: "birthday" }],
  ["mute the second order rule for Mark Bell", { rule: "second_order" }],
  ["mute gone quiet for Mark Bell", { rule: "quiet" }],
  ["mute this rule for Mark Bell", { rule: "this" }],
  ["unmute Mark Bell", { off: true }],
  ["unmute Mark Bell in the digest", { off: true }],
  ["unmute birthdays for Mark Bell", { off: true, rule: "birthday" }],
])("“%s” says whom digests tell of", async (say, means) => {
  const { intent } = await freshShop().say(say);
  expect(intent).toEqual({ do: "mute", contact: { name: "Mark Bell" }, ...means });
});

test.each([
  "mute me",
  "mute the digest",
  "don't mute Mark Bell in the digest",
  "did you mute Mark Bell in the digest?",
  "Mark Bell muted us",
  "let's say we mute Mark Bell in the digest",
])("“%s” mutes nobody", async (say) => {
  const { say: tell, stores } = freshShop();
  await tell(say);
  expect(await stores.settings.muted()).toEqual([]);
});

test("by a muted rule nobody is told of again until it is unmuted, and undo takes it back", async () => {
  const { say, stores, name } = await shopWithQuiet();
  const told = async () => (await say("show the digest")).text.includes(name);
  expect((await say(`mute this rule for ${name}`)).text).toContain(
    `✅ ${name} is muted in all digests for gone quiet, until you say “unmute ${name}”`,
  );
  expect((await stores.settings.muted()).map(({ rule }) => rule)).toEqual(["quiet"]);
  expect(await told()).toBe(false);
  expect((await say("who is muted in the digest?")).text).toMatch(
    new RegExp(`${name}.*gone quiet`),
  );
  await say("undo");
  expect(await told()).toBe(true);
  await say(`mute ${name} in the digest`);
  expect(await told()).toBe(false);
  expect((await say(`mute ${name} in the digest`)).text).toContain("muted in the digests already");
  expect((await say(`unmute ${name}`)).text).toContain(`✅ Digests tell of ${name} again`);
  expect(await told()).toBe(true);
  expect((await say("who is muted?")).text).toContain("Nobody is muted");
});

test("“this rule” of somebody of whom nothing was told is asked for by its name", async () => {
  const { say, stores } = freshShop();
  expect((await say("mute this rule for Mark Bell")).text).toContain(
    "mute birthdays for Mark Bell",
  );
  expect(await stores.settings.muted()).toEqual([]);
});
