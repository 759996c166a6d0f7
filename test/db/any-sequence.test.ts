import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../src/core/changes/change.ts";
import { recordNames, columnOf } from "../../src/db/changes/records.ts";
import { examine } from "../../src/db/doctor.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { rounds } from "../durability/support.ts";
import { all, by, call, change, contact, freshPath, purchase, shop } from "./shop.ts";

const runs = rounds(25, 500);

const many = <Word extends string>(word: Word, times: number): readonly Word[] =>
  Array.from({ length: times }, () => word);

const step = fc.record({
  what: fc.constantFrom(
    "add contact",
    "change contact",
    "delete contact",
    "merge",
    ...many("sell", 6),
    ...many("change sale", 3),
    ...many("delete sale", 2),
    "call",
    "change call",
    "tag",
    "untag",
    "remind",
    "finish",
    "point",
    "member",
    "zone",
  ),
  who: fc.nat(2),
  which: fc.nat(9),
  amount: fc.integer({ min: -500, max: 2000 }),
  day: fc.constantFrom("2026-03-28", "2026-03-29", "2026-05-01", "2026-05-02", "2027-01-01"),
  hour: fc.nat(23),
  reference: fc.constantFrom(null, "R1", "R1", "R1", "R2"),
  currency: fc.constantFrom("EUR", "EUR", "USD"),
  text: fc.constantFrom("Anna Müller", "Jo-Ann D'Arcy", "Bell & Sons", "łódź", "x", ""),
  actor: fc.constantFrom("Ana", "Ben"),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const pick = (stores: OpenStores, table: string, nth: number): number | undefined => {
  const ids = stores.database.client
    .prepare<[], number>(`select id from ${table} order by id`)
    .pluck()
    .all();
  return ids[nth % Math.max(ids.length, 1)];
};

const at = ({ day, hour }: Step): number =>
  Date.parse(`${day}T${String(hour).padStart(2, "0")}:30:00Z`);

/** What is added to a contact, if there is one. */
const additions: Readonly<
  Record<string, (one: Step, id: number, contactId: number) => Edit | undefined>
> = {
  sell: (one, id, contactId) =>
    purchase(id, contactId, one.day, one.amount, {
      purchasedAt: at(one),
      reference: one.reference,
      currency: one.currency,
      costMinor: one.hour % 2 === 0 ? 100 : null,
    }),
  call: (one, id, contactId) =>
    call(id, contactId, one.day, {
      happenedAt: at(one),
      kind: one.hour % 3 === 0 ? "note" : "call",
      direction: one.hour % 2 === 0 ? "in" : "out",
      summary: one.text,
    }),
  tag: ({ text }, id, contactId) => ({
    op: "insert",
    record: "contactTags",
    row: { id, contactId, tag: text },
  }),
  point: ({ text }, id, contactId) => ({
    op: "insert",
    record: "contactPoints",
    row: { id, contactId, kind: "email", value: text },
  }),
  remind: (one, id, contactId) => ({
    op: "insert",
    record: "followUps",
    row: {
      id,
      contactId,
      dueAt: at(one),
      text: one.text,
      assignee: one.actor,
      status: "open",
      createdBy: null,
    },
  }),
  "delete contact": (_, _id, contactId) => ({ op: "delete", record: "contacts", id: contactId }),
  "change contact": ({ text, reference, currency }, _, contactId) => ({
    op: "update",
    record: "contacts",
    id: contactId,
    expect: {},
    set: { name: text, company: reference, city: currency, notes: text },
  }),
};

/** What is changed or deleted of a row that is there; `to` is a contact. */
const alterations: Readonly<
  Record<string, (one: Step, nth: (table: string) => number, to: number) => Edit>
> = {
  "change sale": (one, nth, to) => ({
    op: "update",
    record: "purchases",
    id: nth("purchases"),
    expect: {},
    set: {
      contactId: to,
      amountMinor: one.amount,
      purchasedAt: at(one),
      reference: one.reference,
      currency: one.currency,
    },
  }),
  "delete sale": (_, nth) => ({ op: "delete", record: "purchases", id: nth("purchases") }),
  "change call": (one, nth, to) => ({
    op: "update",
    record: "interactions",
    id: nth("interactions"),
    expect: {},
    set: { contactId: to, happenedAt: at(one), summary: one.text },
  }),
  untag: (_, nth) => ({ op: "delete", record: "contactTags", id: nth("contact_tags") }),
  finish: (_, nth) => ({
    op: "update",
    record: "followUps",
    id: nth("follow_ups"),
    expect: {},
    set: { status: "done" },
  }),
};

function merged(stores: OpenStores, from: number, into: number): readonly Edit[] {
  if (from === into) return [];
  const moves = (["interactions", "purchases", "followUps", "contactPoints"] as const).flatMap(
    (record) =>
      stores.database.client
        .prepare<[number], number>(`select id from ${columnOf(record)} where contact_id = ?`)
        .pluck()
        .all(from)
        .map((id): Edit => ({ op: "update", record, id, expect: {}, set: { contactId: into } })),
  );
  return [...moves, { op: "delete", record: "contacts", id: from }];
}

function editsOf(stores: OpenStores, one: Step): readonly Edit[] {
  const id = stores.newId();
  const nth = (table: string) => pick(stores, table, one.which) ?? 0;
  const who = pick(stores, "contacts", one.who);
  if (one.what === "merge") return merged(stores, nth("contacts"), who ?? 0);
  const edits = [
    news[one.what]?.(one, id, stores),
    who === undefined ? undefined : additions[one.what]?.(one, id, who),
    alterations[one.what]?.(one, nth, who ?? 0),
  ];
  return edits.filter((edit) => edit !== undefined);
}

/** What needs no contact. */
const news: Readonly<Record<string, (one: Step, id: number, stores: OpenStores) => Edit>> = {
  "add contact": ({ text }, id) => contact(id, text, { company: text }),
  member: ({ text }, id) => member(id, text),
  zone: ({ hour }, id, stores) =>
    zone(stores, id, hour % 2 === 0 ? "Pacific/Auckland" : "America/New_York"),
};

const member = (id: number, name: string): Edit => ({
  op: "insert",
  record: "members",
  row: { id, name, role: "member", slackId: null, telegramId: null },
});

function zone(stores: OpenStores, id: number, value: string): Edit {
  const known = pick(stores, "settings", 0);
  return known === undefined
    ? { op: "insert", record: "settings", row: { id, key: "timeZone", value } }
    : { op: "update", record: "settings", id: known, expect: {}, set: { value } };
}

const records = (stores: OpenStores) =>
  Object.fromEntries(recordNames.map((record) => [record, all(stores, columnOf(record))]));

/** Applies the steps; returns the ids of the changes that were written. */
async function play(stores: OpenStores, steps: readonly Step[]): Promise<readonly number[]> {
  const written: number[] = [];
  for (const one of steps) {
    const made = change(stores, editsOf(stores, one), { actor: one.actor });
    const outcome = await stores.changes.apply(made);
    if (outcome.outcome === "applied") written.push(made.id);
  }
  return written;
}

const sequence = fc.array(step, { minLength: 5, maxLength: 40 });

test("any sequence of changes undone in reverse restores the records, and done again, too", async () => {
  await fc.assert(
    fc.asyncProperty(sequence, sequence, async (before, after) => {
      const path = freshPath();
      const stores = shop(path);
      await play(stores, [{ ...before[0]!, what: "add contact" }, ...before]);
      const start = records(stores);
      const written = await play(stores, after);
      const end = records(stores);
      expect(examine(path)).toEqual([]);
      for (const id of written.toReversed())
        expect(await stores.changes.undo(id, by())).toMatchObject({ kept: [] });
      expect(records(stores)).toEqual(start);
      expect(examine(path)).toEqual([]);
      for (const id of written)
        expect(await stores.changes.redo(id, by())).toMatchObject({ kept: [] });
      expect(records(stores)).toEqual(end);
      expect(examine(path)).toEqual([]);
      stores.close();
    }),
    { numRuns: runs },
  );
}, 600_000);

test("undoing any changes in any order keeps what others changed, and never breaks anything", async () => {
  await fc.assert(
    fc.asyncProperty(sequence, fc.array(fc.nat(40), { maxLength: 12 }), async (steps, undone) => {
      const path = freshPath();
      const stores = shop(path);
      const written = await play(stores, [{ ...steps[0]!, what: "add contact" }, ...steps]);
      for (const nth of undone) {
        const id = written[nth % written.length]!;
        const outcome = await stores.changes.undo(id, by());
        if (outcome.outcome === "nothing") await stores.changes.redo(id, by());
      }
      expect(examine(path)).toEqual([]);
      stores.close();
    }),
    { numRuns: runs },
  );
}, 600_000);
