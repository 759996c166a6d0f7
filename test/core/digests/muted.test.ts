import { expect, test } from "vitest";
import { mutedRules } from "../../../src/core/digests/muted.ts";
import { demoShop } from "../../support/demo-shop.ts";
import { allDone } from "./in-peace.ts";

const freshShop = demoShop();

/** A shop whose digest has room for those of whom a rule tells, and who is told of as quiet. */
async function shopWithQuiet() {
  const shop = freshShop();
  await allDone(shop.stores);
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
  expect(await stores.mutes.all()).toEqual([]);
});

test("by a muted rule nobody is told of again until it is unmuted, and undo takes it back", async () => {
  const { say, stores, name } = await shopWithQuiet();
  const told = async () => (await say("show the digest")).text.includes(name);
  expect((await say(`mute this rule for ${name}`)).text).toContain(
    `✅ ${name} is muted in all digests for gone quiet, until you say “unmute ${name}”`,
  );
  expect((await stores.mutes.all()).map(({ rule }) => rule)).toEqual(["quiet"]);
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
  expect(await stores.mutes.all()).toEqual([]);
});

test("who takes somebody else in is muted by the rules of both, and undo gives each their own back", async () => {
  const { say, stores } = freshShop();
  await say("add contact Ana Stone");
  await say("add contact Anna Stone");
  await say("mute birthdays for Ana Stone");
  await say("mute birthdays for Anna Stone");
  await say("mute gone quiet for Anna Stone");
  const apart = await stores.mutes.all();
  await say("merge Anna Stone into Ana Stone");
  await say("yes");
  const [kept] = apart.map(({ contactId }) => contactId);
  const merged = (await stores.mutes.all()).map(({ contactId, rule }) => [contactId, rule]);
  expect(merged).toEqual([
    [kept, "birthday"],
    [kept, "quiet"],
  ]);
  await say("undo");
  expect(await stores.mutes.all()).toEqual(apart);
});

test("a deleted contact is muted no more, and is again when the deletion is undone", async () => {
  const { say, stores } = freshShop();
  await say("mute Mark Bell in the digest");
  const before = await stores.mutes.all();
  expect(before.length).toBeGreaterThan(0);
  await say("delete Mark Bell");
  await say("yes");
  expect(await stores.mutes.all()).toEqual([]);
  await say("undo");
  expect(await stores.mutes.all()).toEqual(before);
});

test("of who was muted and then erased, the history keeps nothing", async () => {
  const { say, stores } = freshShop();
  await say("mute Mark Bell in the digest");
  await say("unmute birthdays for Mark Bell");
  const [first] = await stores.mutes.all();
  const kept = () =>
    stores.database.client
      .prepare<[], number>("select count(*) from change_edits where record = 'mutes'")
      .pluck()
      .get();
  expect([first === undefined, kept()]).toEqual([false, mutedRules.length + 1]);
  await say("erase Mark Bell");
  await say("yes");
  expect([await stores.mutes.all(), kept()]).toEqual([[], 0]);
  expect(
    JSON.stringify(stores.database.client.prepare("select * from changes").all()),
  ).not.toContain("Mark Bell");
});
