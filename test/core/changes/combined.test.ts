import { beforeEach, describe, expect, test } from "vitest";
import type { Intent } from "../../../src/core/intent.ts";
import { change, contact } from "../../db/shop.ts";
import { Talk } from "../assistant/talk.ts";

let talk: Talk;
beforeEach(async () => {
  talk = new Talk();
  await talk.stores.changes.apply(
    change(
      talk.stores,
      [contact(101, "Anna Schmidt", { city: "Berlin" }), contact(102, "Mark Bell")],
      { at: talk.now },
    ),
  );
});

const tagged = (...names: readonly string[]): Intent => ({
  do: "tag",
  contacts: names.map((name) => ({ name })),
  add: ["reader"],
});
const moved = (city: string): Intent => ({
  do: "change_contact",
  contact: { name: "Anna Schmidt" },
  set: { city },
});
const tags = async () => [
  await talk.stores.contacts.tags(101),
  await talk.stores.contacts.tags(102),
];

describe("the parts of one message are one change", () => {
  test("a tag that two of them put on is put on once, and taken off by one undo", async () => {
    const reply = await talk.say([tagged("Anna Schmidt", "Mark Bell"), tagged("Mark Bell")]);
    expect(reply.kind).toBe("done");
    expect(await tags()).toMatchObject([[{ tag: "reader" }], [{ tag: "reader" }]]);
    expect((await talk.say({ do: "undo" })).kind).toBe("done");
    expect(await tags()).toEqual([[], []]);
  });

  test("of two that set one field the later holds, and one undo takes both back", async () => {
    expect((await talk.say([moved("Porto"), moved("Lisbon")])).kind).toBe("done");
    expect(await talk.stores.contacts.byId(101)).toMatchObject({ city: "Lisbon" });
    expect((await talk.say({ do: "undo" })).kind).toBe("done");
    expect(await talk.stores.contacts.byId(101)).toMatchObject({ city: "Berlin" });
  });

  test("of a call with two nobody can tell which of them was somebody else", async () => {
    const contacts = [{ name: "Anna Schmidt" }, { name: "Mark Bell" }];
    await talk.say({ do: "log_interaction", contacts, kind: "call", summary: "the order" });
    const reply = await talk.say({ do: "correct", contact: { name: "Anna Schmidt" } });
    expect(reply.text).toContain("nothing changed");
    expect((await talk.say({ do: "correct", kind: "email" })).kind).toBe("done");
  });

  test("a call and an email do not both become a visit", async () => {
    const about = { do: "log_interaction", summary: "the order" } as const;
    await talk.say([
      { ...about, kind: "call", contacts: [{ name: "Anna Schmidt" }] },
      { ...about, kind: "email", contacts: [{ name: "Anna Schmidt" }] },
    ]);
    const reply = await talk.say({ do: "correct", kind: "visit" });
    expect(reply.text).toContain("nothing changed");
  });
});
