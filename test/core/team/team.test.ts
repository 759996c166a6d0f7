import { expect, test } from "vitest";
import { all } from "../../db/shop.ts";
import { ben, Talk } from "../assistant/talk.ts";

const invite = (name: string, role?: string) =>
  ({ do: "invite", name, ...(role !== undefined && { role }) }) as const;

test("An owner takes somebody into the team, as a member unless another role is said", async () => {
  const talk = new Talk();
  expect((await talk.say(invite("Nora"))).text).toContain("Nora is on the team now, as member.");
  await talk.say(invite("Vera", "viewer"));
  expect((await talk.say({ do: "show_team" })).text).toContain("Nora: member\nVera: viewer");
});

test("Only an owner may", async () => {
  const talk = new Talk();
  expect(await talk.say(invite("Nora"), ben)).toMatchObject({ kind: "refused" });
  expect(all(talk.stores, "members")).toEqual([]);
});

test("Inviting a member again gives them the role that is said", async () => {
  const talk = new Talk();
  await talk.say(invite("Nora"));
  expect(await talk.say(invite("nora"))).toMatchObject({ kind: "done" });
  expect((await talk.say(invite("nora", "Owner"))).text).toContain(
    "Nora is owner now (was member).",
  );
});

test("The only owner stays one", async () => {
  const talk = new Talk();
  await talk.say(invite("Anna", "owner"));
  expect((await talk.say(invite("Anna", "member"))).text).toContain("the only owner");
  await talk.say(invite("Nora", "owner"));
  expect(await talk.say(invite("Anna", "member"))).toMatchObject({ kind: "done" });
});

test("Without a name, it is asked for", async () => {
  const talk = new Talk();
  expect(await talk.say({ do: "invite" })).toMatchObject({ kind: "clarify" });
  expect(await talk.say({ do: "fill", text: "Nora" })).toMatchObject({ kind: "done" });
});

const remove = (name: string, to?: string) =>
  ({ do: "remove_member", name, ...(to !== undefined && { to }) }) as const;

test("Who is taken off the team is on it no more, and an undo takes that back", async () => {
  const talk = new Talk();
  await talk.say(invite("Anna", "owner"));
  await talk.say(invite("Nora"));
  expect((await talk.say(remove("nora"))).text).toContain(
    "Nora is off the team and gets no answers any more.",
  );
  expect(all(talk.stores, "members")).toMatchObject([{ name: "Anna" }]);
  await talk.say({ do: "undo" });
  expect(all(talk.stores, "members")).toMatchObject([{ name: "Anna" }, { name: "Nora" }]);
});

test("Who takes over what they looked after is asked, and all of it is given to them", async () => {
  const talk = new Talk();
  for (const name of ["Anna", "Nora", "Vera"]) await talk.say(invite(name, "owner"));
  await talk.say({ do: "add_contact", values: { name: "Mark Bell", owner: "Nora" } });
  await talk.say({
    do: "create_follow_up",
    contact: { name: "Mark Bell" },
    text: "send the quote",
    when: { on: "2026-07-02", words: "Thursday" },
    assignee: "Nora",
  });
  const asked = await talk.say(remove("Nora"));
  expect(asked).toMatchObject({ kind: "clarify" });
  expect(asked.text).toContain("Who takes over Nora's 1 contact and 1 reminder?");
  expect((await talk.say({ do: "choose", number: 2 })).text).toContain(
    "Vera takes over Nora's 1 contact and 1 reminder.",
  );
  expect(all(talk.stores, "contacts")).toMatchObject([{ name: "Mark Bell", owner: "Vera" }]);
  expect(all(talk.stores, "follow_ups")).toMatchObject([{ assignee: "Vera" }]);
});

test("The only owner can't be taken off, and nobody else is either", async () => {
  const talk = new Talk();
  await talk.say(invite("Anna", "owner"));
  expect((await talk.say(remove("me"))).text).toContain("the only owner");
  expect((await talk.say(remove("Tom"))).text).toContain("Nobody called Tom is on the team");
  expect(await talk.say(remove("Anna"), ben)).toMatchObject({ kind: "refused" });
  expect(all(talk.stores, "members")).toMatchObject([{ name: "Anna" }]);
});
