import { expect, test } from "vitest";
import { shownCode } from "../../../src/core/team/invitation.ts";
import { all } from "../../db/shop.ts";
import { anna, Talk } from "./talk.ts";

test("an invitation delivered twice gives one code, and the second reply shows none", async () => {
  const talk = new Talk();
  const invite = { do: "invite", name: "Nora", role: "viewer" } as const;
  const first = await talk.say(invite, anna, "m1");
  const code = shownCode("token-1");
  expect(first.text).toContain(code);
  const second = await talk.say(invite, anna, "m1");
  expect(second).toMatchObject({ kind: "done", text: expect.stringContaining("Done: ") });
  expect(second.text).toContain("Nora");
  expect(second.text).not.toMatch(/TOKE/i);
  expect(all(talk.stores, "members")).toHaveLength(1);
  expect(all(talk.stores, "settings")).toHaveLength(1);
});

test("an undo delivered twice takes back one change, and names that one", async () => {
  const talk = new Talk();
  await talk.say({ do: "add_contact", values: { name: "Tim Lang" } });
  await talk.say({ do: "add_contact", values: { name: "Zoe Fox" } });
  await talk.say({ do: "undo" }, anna, "m9");
  const again = await talk.say({ do: "undo" }, anna, "m9");
  expect(again.text).toContain("Zoe Fox");
  expect(all(talk.stores, "contacts")).toMatchObject([{ name: "Tim Lang" }]);
});

test("what is only known as done is not done again, though the conversation has gone on", async () => {
  const talk = new Talk();
  const added = await talk.say({ do: "add_contact", values: { name: "Tim Lang" } }, anna, "m1");
  await talk.say({ do: "undo" });
  const again = await talk.say({ do: "add_contact", values: { name: "Tim Lang" } }, anna, "m1");
  expect(added.kind).toBe("done");
  expect(again.text).toContain("Done, and taken back since: ");
  expect(all(talk.stores, "contacts")).toEqual([]);
});
