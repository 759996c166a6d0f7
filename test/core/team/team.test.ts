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
