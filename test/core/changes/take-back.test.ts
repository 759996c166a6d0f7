import { beforeEach, describe, expect, test } from "vitest";
import type { Edit } from "../../../src/core/changes/change.ts";
import { all, change, contact, purchase } from "../../db/shop.ts";
import { anna, ben, Talk } from "../assistant/talk.ts";

let talk: Talk;
beforeEach(async () => {
  talk = new Talk();
  await write([contact(101, "Anna Schmidt", { phone: "+491", city: "Berlin" })], {
    actor: "Anna",
    conversation: "elsewhere",
    kind: "import",
    summary: "import of contacts.csv",
  });
});

const write = async (edits: readonly Edit[], about: Parameters<typeof change>[2]) =>
  await talk.stores.changes.apply(change(talk.stores, edits, { at: talk.now, ...about }));
const phone = (before: string, now: string, city?: string): Edit => ({
  op: "update",
  record: "contacts",
  id: 101,
  expect: { phone: before },
  set: { phone: now, ...(city !== undefined && { city }) },
});
const stored = async () => await talk.stores.contacts.byId(101);
const phoneChange = {
  do: "undo",
  what: { contact: { name: "Anna Schmidt" }, field: "phone" },
} as const;

describe("undo", () => {
  test("takes back the writer's own last change in this conversation alone", async () => {
    await write([phone("+491", "+492")], { actor: "Ben", summary: "phone of Anna Schmidt" });
    expect(await talk.say({ do: "undo" }, anna)).toMatchObject({ kind: "answer" });
    talk.conversation = "another";
    expect(await talk.say({ do: "undo" }, ben)).toMatchObject({ kind: "answer" });
    talk.conversation = "terminal";
    const undone = await talk.say({ do: "undo" }, ben);
    expect(undone).toMatchObject({ kind: "done", text: "Undone: phone of Anna Schmidt.\n[Redo]" });
    expect(await stored()).toMatchObject({ phone: "+491" });
  });

  test("steps further back each time, until nothing is left", async () => {
    await write([phone("+491", "+492")], { actor: "Ben" });
    await write([phone("+492", "+493")], { actor: "Ben" });
    await talk.say({ do: "undo" }, ben);
    await talk.say({ do: "undo" }, ben);
    expect(await stored()).toMatchObject({ phone: "+491" });
    expect(await talk.say({ do: "undo" }, ben)).toMatchObject({ kind: "answer" });
  });

  test("leaves what somebody else changed since, and names it", async () => {
    await write([phone("+491", "+492", "Potsdam")], { actor: "Ben", summary: "move of Anna" });
    await write([phone("+492", "+493")], { actor: "Chloé" });
    const undone = await talk.say({ do: "undo" }, ben);
    expect(undone.text).toContain("Kept: phone of Anna Schmidt (changed by Chloé on 30 June).");
    expect(await stored()).toMatchObject({ phone: "+493", city: "Berlin" });
  });

  test("of a named field takes back that field, whoever changed it", async () => {
    await write([phone("+491", "+492", "Potsdam")], { actor: "Ben" });
    expect(await talk.say(phoneChange, anna)).toMatchObject({ kind: "done" });
    expect(await stored()).toMatchObject({ phone: "+491", city: "Potsdam" });
    expect(await talk.say(phoneChange, anna)).toMatchObject({ kind: "answer" });
  });

  test("of an import is for owners and asks first", async () => {
    const intent = { do: "undo", what: { import: true } } as const;
    expect(await talk.say(intent, ben)).toMatchObject({ kind: "refused" });
    const asked = await talk.say(intent, anna);
    expect(asked).toMatchObject({ kind: "confirm" });
    expect(asked.text).toContain("Take back “import of contacts.csv” (Anna, 30 June)?");
    expect(all(talk.stores, "contacts")).toHaveLength(1);
    expect(await talk.say({ do: "yes" }, anna)).toMatchObject({ kind: "done", intent });
    expect(all(talk.stores, "contacts")).toEqual([]);
  });
});

describe("redo", () => {
  test("does again what was undone last, and can be undone in turn", async () => {
    await write([phone("+491", "+492")], { actor: "Ben" });
    expect(await talk.say({ do: "redo" }, ben)).toMatchObject({ kind: "answer" });
    await talk.say({ do: "undo" }, ben);
    expect((await talk.say({ do: "redo" }, ben)).text).toContain("[Undo]");
    expect(await stored()).toMatchObject({ phone: "+492" });
    await talk.say({ do: "undo" }, ben);
    expect(await stored()).toMatchObject({ phone: "+491" });
  });
});

describe("history", () => {
  const of = (field?: string) =>
    ({ do: "history", contact: { name: "Anna Schmidt" }, ...(field && { field }) }) as const;

  test("tells who changed a field, from what to what, latest first", async () => {
    await write([phone("+491", "+492")], { actor: "Ben", at: Date.parse("2026-06-30T10:05:00Z") });
    const told = await talk.say(of("phone"));
    expect(told.text.split("\n").slice(0, 2)).toEqual([
      "Phone of Anna Schmidt",
      "30 June 12:05, Ben: phone +491 → +492",
    ]);
    expect(told.data?.items?.[0]).toMatchObject({ by: "Ben", op: "update", record: "contacts" });
  });

  test("tells an undo as what it is", async () => {
    await write([phone("+491", "+492")], { actor: "Ben" });
    await talk.say({ do: "undo" }, ben);
    expect((await talk.say(of("phone"))).text).toContain("Ben (undo): phone +492 → +491");
  });

  test("shows amounts to those alone who may see them", async () => {
    await write([purchase(201, 101, "2026-06-01", 2970)], { actor: "Ben" });
    const edit = {
      op: "update",
      record: "purchases",
      id: 201,
      expect: {},
      set: { amountMinor: 100 },
    } as const;
    await write([edit], { actor: "Ben" });
    expect((await talk.say(of(), anna)).text).toContain("amount €29.70 → €1");
    const seen = await talk.say(of(), ben);
    expect(JSON.stringify(seen)).not.toMatch(/29[.,]?70|amountMinor/);
  });

  test("says where there is none", async () => {
    expect((await talk.say(of("email"))).text).toContain(
      "The email of Anna Schmidt has not been changed here.",
    );
  });

  test("of an import shows one line for the contact", async () => {
    expect((await talk.say(of())).text).toContain("Anna (import): added contact");
  });
});
