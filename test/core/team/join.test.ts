import { describe, expect, test } from "vitest";
import type { Edit } from "../../../src/core/changes/change.ts";
import {
  type Admission,
  type ChannelId,
  type ChannelName,
  doorOf,
  type Person,
} from "../../../src/core/team/join.ts";
import { invitationLifetimeMs } from "../../../src/core/team/invitation.ts";
import type { Member } from "../../../src/core/team/member.ts";
import { plainText } from "../../../src/core/wording/plain-text.ts";
import type { OpenStores } from "../../../src/db/stores.ts";
import { all, change, noon, shop } from "../../db/shop.ts";
import { Talk } from "../assistant/talk.ts";

const code = "K7QF-29MD";
const now = noon("2026-06-30");

/** The door to a shop, with a code for the first owner on each channel unless it has one. */
function doorTo(
  stores: OpenStores,
  owners: readonly ChannelId[] = [],
  channels: readonly ChannelName[] = ["slack", "telegram"],
) {
  const ownerCodes = new Map(channels.map((channel) => [channel, code]));
  const door = doorOf({ stores, owners, ownerCodes });
  let messages = 0;
  return (person: Person, text: string, sentAt = now) =>
    door.admit(person, { id: `knock ${++messages}`, conversation: "chat", text, sentAt });
}

/** A shop with this team. */
async function team(...members: readonly (Partial<Member> & { readonly name: string })[]) {
  const stores = shop();
  const edits = members.map(
    (member, at): Edit => ({
      op: "insert",
      record: "members",
      row: { id: 501 + at, role: "member", slackId: null, telegramId: null, ...member },
    }),
  );
  await stores.changes.apply(change(stores, edits));
  return stores;
}

const person = (id: string, name: string, channel: ChannelName = "slack"): Person => ({
  channel,
  id,
  profile: async () => ({ name, isOutsider: false }),
});
const ana = person("U1", "Ana Weber");
const eve = person("U9", "Eve");

const words = (admission: Admission): string =>
  admission.outcome === "member" ? "" : plainText(admission.reply);

describe("the owner's code", () => {
  test("makes whoever sends it first the owner, however it is typed", async () => {
    const stores = shop();
    const knock = doorTo(stores);
    expect(await knock(ana, "/start  k7qf 29md ")).toMatchObject({ outcome: "joined" });
    expect(await stores.team.all()).toMatchObject([
      { name: "Ana Weber", role: "owner", slackId: "U1", telegramId: null },
    ]);
    expect(await knock(ana, "hello")).toMatchObject({
      outcome: "member",
      actor: { name: "Ana Weber", role: "owner" },
    });
  });

  test("is good once, also for two who send it at the same moment", async () => {
    const stores = shop();
    const knock = doorTo(stores);
    const both = await Promise.all([knock(ana, code), knock(eve, code)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["joined", "stranger"]);
    expect(await stores.team.all()).toHaveLength(1);
  });

  test("links the one whom the team knows by that name, or by the first of it", async () => {
    const stores = await team({ name: "Ben" }, { name: "Ana" });
    await doorTo(stores)(ana, code);
    expect(await stores.team.all()).toMatchObject([
      { name: "Ana", role: "owner", slackId: "U1" },
      { name: "Ben", role: "member", slackId: null },
    ]);
  });

  test("links the business's only owner where the names do not meet", async () => {
    const stores = await team({ name: "Boss", role: "owner", telegramId: "77" }, { name: "Ben" });
    await doorTo(stores)(ana, code);
    expect(await stores.team.withSlackId("U1")).toMatchObject({ name: "Boss", telegramId: "77" });
  });

  test("that is wrong opens nothing", async () => {
    const stores = shop();
    expect(words(await doorTo(stores)(eve, "K7QF-29MC"))).toContain("code from the terminal");
    expect(all(stores, "members")).toEqual([]);
  });

  test("is not taken on a channel that has none", async () => {
    const knock = doorTo(shop(), [], ["telegram"]);
    expect(await knock(ana, code)).toMatchObject({ outcome: "stranger" });
  });
});

describe("owners by decision", () => {
  test("need no code, and are made owners where they were less", async () => {
    const stores = await team({ name: "Ana", slackId: "U1" });
    const knock = doorTo(stores, [{ channel: "slack", id: "U1" }]);
    expect(await knock(ana, "who's due?")).toMatchObject({
      outcome: "member",
      actor: { role: "owner" },
    });
    expect(await stores.team.named("Ana")).toMatchObject({ role: "owner" });
  });

  test("are meant on their channel alone", async () => {
    const knock = doorTo(shop(), [{ channel: "telegram", id: "U1" }], []);
    expect(await knock(ana, "who's due?")).toMatchObject({ outcome: "stranger" });
  });
});

describe("a stranger", () => {
  test("is told whom to ask, and nothing is written", async () => {
    const stores = await team({ name: "Anna", role: "owner", slackId: "U2" });
    expect(words(await doorTo(stores, [], [])(eve, "add contact Tim"))).toBe(
      "Hi! I only talk with the team here; please ask Anna to invite you.",
    );
    expect(await stores.team.withSlackId("U9")).toBeUndefined();
  });
});

describe("an invitation", () => {
  /** Anna invites somebody; what she is told holds the code. */
  async function invited(name: string, stores: OpenStores) {
    const talk = new Talk(stores);
    talk.now = now;
    const { text } = await talk.say({ do: "invite", name });
    return /: ([A-Z0-9-]+)\. In the terminal/.exec(text)?.[1] ?? "";
  }

  test("lets the one who brings its code join as the member it is for, once", async () => {
    const stores = await team({ name: "Anna", role: "owner", slackId: "U2" });
    const invitation = await invited("Nora", stores);
    const knock = doorTo(stores, [], []);
    expect(words(await knock(person("U5", "nora b."), invitation))).toContain("Welcome, Nora");
    expect(await stores.team.withSlackId("U5")).toMatchObject({ name: "Nora", role: "member" });
    expect(await knock(eve, invitation)).toMatchObject({ outcome: "stranger" });
  });

  test("is good on either channel, also for somebody who is in the team already", async () => {
    const stores = await team({ name: "Ben", role: "viewer" });
    const invitation = await invited("Ben", stores);
    await doorTo(stores, [], [])(person("99", "B", "telegram"), `/start ${invitation}`);
    expect(await stores.team.withTelegramId("99")).toMatchObject({ name: "Ben", role: "viewer" });
  });

  test("runs out", async () => {
    const stores = await team({ name: "Anna", role: "owner" });
    const invitation = await invited("Nora", stores);
    const late = now + invitationLifetimeMs + 60_000;
    expect(await doorTo(stores, [], [])(person("U5", "Nora"), invitation, late)).toMatchObject({
      outcome: "stranger",
    });
  });

  test("is gone when inviting is undone", async () => {
    const stores = await team({ name: "Anna", role: "owner" });
    const talk = new Talk(stores);
    talk.now = now;
    const { text } = await talk.say({ do: "invite", name: "Nora" });
    await talk.say({ do: "undo" });
    const invitation = /: ([A-Z0-9-]+)\. In the terminal/.exec(text)?.[1] ?? "";
    expect(invitation).not.toBe("");
    expect(await doorTo(stores, [], [])(person("U5", "Nora"), invitation)).toMatchObject({
      outcome: "stranger",
    });
  });
});
