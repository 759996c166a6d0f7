import { describe, expect, test } from "vitest";
import { spellings } from "../../src/core/text.ts";
import { holding } from "../../src/db/search-conditions.ts";
import { searchFor } from "../../src/db/sqlite/search.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { by, call, change, contact, shop } from "./shop.ts";

/** Names of the contacts whose name, company or notes hold the words. */
function contactsWith(stores: OpenStores, words: string): readonly string[] {
  const [where = "", ...values] = holding("contact_search", "c.id", words) ?? [];
  return stores.database.client
    .prepare<(string | number)[], string>(`select name from contacts c where ${where} order by id`)
    .pluck()
    .all(...values);
}

const summariesWith = async (stores: OpenStores, text: string) =>
  (await stores.interactions.find({ text }, 100)).map(({ summary }) => summary);

const people = (stores: OpenStores) => [
  contact(stores.newId(), "José Núñez", { notes: "allergic to nuts, asks for oat milk" }),
  contact(stores.newId(), "Karin Müller-Groß", { company: "Café Ñandú & Söhne" }),
  contact(stores.newId(), "Michał Wałęsa", { notes: "Smørrebrød every Łódź fair" }),
  contact(stores.newId(), "ΑΘΗΝΑ Παπαδοπούλου", { company: "О'Кейк" }),
];

describe("the full text of contacts", () => {
  test.each([
    ["a name", "núñez", ["José Núñez"]],
    ["a name without its accents", "nunez", ["José Núñez"]],
    ["a name in capitals", "JOSE", ["José Núñez"]],
    ["an umlaut spelled out", "mueller", ["Karin Müller-Groß"]],
    ["an umlaut without its dots", "muller", ["Karin Müller-Groß"]],
    ["an ss for a ß", "gross", ["Karin Müller-Groß"]],
    ["a company", "nandu", ["Karin Müller-Groß"]],
    ["a note", "oat milk", ["José Núñez"]],
    ["words in another order", "milk nuts", ["José Núñez"]],
    ["letters that are no accents", "michal walesa", ["Michał Wałęsa"]],
    ["strokes", "smorrebrod lodz", ["Michał Wałęsa"]],
    ["another script, in small letters", "αθηνα", ["ΑΘΗΝΑ Παπαδοπούλου"]],
    ["part of a word", "nut", []],
    ["words of which one is missing", "oat beer", []],
  ])("is found by %s: %s", async (_, words, found) => {
    const stores = shop();
    await stores.changes.apply(change(stores, people(stores)));
    expect(contactsWith(stores, words)).toEqual(found);
  });

  test.each([
    '"',
    "'",
    "NEAR(a b)",
    "name:x",
    "a*",
    "a AND",
    "-x",
    "^x",
    "(",
    "a\u0000b",
    "🎉",
    "*",
  ])("takes %s as words, never as the index's own language", (words) => {
    const stores = shop();
    expect(() => contactsWith(stores, words)).not.toThrow();
  });

  test("nothing but marks asks for nothing", () => {
    expect(searchFor("?! …", spellings)).toBeUndefined();
  });
});

test("the index follows edits, undo, redo and deletion", async () => {
  const stores = shop();
  const [id, callId] = [stores.newId(), stores.newId()];
  const added = change(stores, [
    contact(id, "Anna Schmidt", { company: "Teehaus", notes: "likes oolong" }),
    call(callId, id, "2026-05-01", { summary: "asked about the grinder" }),
  ]);
  await stores.changes.apply(added);
  const changed = change(stores, [
    {
      op: "update",
      record: "contacts",
      id,
      expect: {},
      set: { name: "Anna Weiß", company: "Kaffeehaus", notes: "likes sencha" },
    },
    {
      op: "update",
      record: "interactions",
      id: callId,
      expect: {},
      set: { summary: "ordered a kettle" },
    },
  ]);
  const before = async () => {
    for (const words of ["schmidt", "teehaus", "oolong"])
      expect(contactsWith(stores, words)).toEqual(["Anna Schmidt"]);
    for (const words of ["weiss", "kaffeehaus", "sencha"])
      expect(contactsWith(stores, words)).toEqual([]);
    expect(await summariesWith(stores, "grinder")).toEqual(["asked about the grinder"]);
    expect(await summariesWith(stores, "kettle")).toEqual([]);
  };
  const after = async () => {
    for (const words of ["weiss", "kaffeehaus", "sencha"])
      expect(contactsWith(stores, words)).toEqual(["Anna Weiß"]);
    for (const words of ["schmidt", "teehaus", "oolong"])
      expect(contactsWith(stores, words)).toEqual([]);
    expect(await summariesWith(stores, "grinder")).toEqual([]);
    expect(await summariesWith(stores, "kettle")).toEqual(["ordered a kettle"]);
  };
  await before();
  await stores.changes.apply(changed);
  await after();
  await stores.changes.undo(changed.id, by());
  await before();
  await stores.changes.redo(changed.id, by());
  await after();
  const gone = change(stores, [{ op: "delete", record: "contacts", id }]);
  await stores.changes.apply(gone);
  expect(contactsWith(stores, "weiss")).toEqual([]);
  expect(await summariesWith(stores, "kettle")).toEqual([]);
  await stores.changes.undo(gone.id, by());
  await after();
});
