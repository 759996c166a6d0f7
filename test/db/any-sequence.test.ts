import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../src/core/changes/change.ts";
import { recordNames, tableOf } from "../../src/db/changes/records.ts";
import { examine } from "../../src/db/doctor.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { all, by, call, change, contact, freshPath, purchase, shop } from "./shop.ts";

const runs = Number(process.env["SOAK_RUNS"] ?? 25);

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

/** Adds something to a contact, if there is one. */
function additions(stores: OpenStores, one: Step, contactId: number): readonly Edit[] {
  const id = stores.newId();
  switch (one.what) {
    case "sell":
      return [
        purchase(id, contactId, one.day, one.amount, {
          purchasedAt: at(one),
          reference: one.reference,
          currency: one.currency,
          costMinor: one.hour % 2 === 0 ? 100 : null,
        }),
      ];
    case "call":
      return [
        call(id, contactId, one.day, {
          happenedAt: at(one),
          kind: one.hour % 3 === 0 ? "note" : "call",
          direction: one.hour % 2 === 0 ? "in" : "out",
          summary: one.text,
        }),
      ];
    case "tag":
      return [{ op: "insert", record: "contactTags", row: { id, contactId, tag: one.text } }];
    case "point":
      return [
        {
          op: "insert",
          record: "contactPoints",
          row: { id, contactId, kind: "email", value: one.text },
        },
      ];
    case "remind":
      return [
        {
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
        },
      ];
    case "delete contact":
      return [{ op: "delete", record: "contacts", id: contactId }];
    case "change contact":
      return [
        {
          op: "update",
          record: "contacts",
          id: contactId,
          expect: {},
          set: { name: one.text, company: one.reference, city: one.currency, notes: one.text },
        },
      ];
    default:
      return [];
  }
}

/** Changes or deletes a row that is there. */
function alterations(stores: OpenStores, one: Step): readonly Edit[] {
  const of = (table: string) => pick(stores, table, one.which) ?? 0;
  const to = pick(stores, "contacts", one.who) ?? 0;
  switch (one.what) {
    case "change sale": {
      const set = { contactId: to, amountMinor: one.amount, purchasedAt: at(one) };
      const more = { ...set, reference: one.reference, currency: one.currency };
      return [{ op: "update", record: "purchases", id: of("purchases"), expect: {}, set: more }];
    }
    case "delete sale":
      return [{ op: "delete", record: "purchases", id: of("purchases") }];
    case "change call": {
      const set = { contactId: to, happenedAt: at(one), summary: one.text };
      return [{ op: "update", record: "interactions", id: of("interactions"), expect: {}, set }];
    }
    case "untag":
      return [{ op: "delete", record: "contactTags", id: of("contact_tags") }];
    case "finish":
      return [
        {
          op: "update",
          record: "followUps",
          id: of("follow_ups"),
          expect: {},
          set: { status: "done" },
        },
      ];
    case "merge":
      return merged(stores, of("contacts"), to);
    default:
      return [];
  }
}

function merged(stores: OpenStores, from: number, into: number): readonly Edit[] {
  if (from === into) return [];
  const moves = (["interactions", "purchases", "followUps", "contactPoints"] as const).flatMap(
    (record) =>
      stores.database.client
        .prepare<[number], number>(`select id from ${tableOf(record)} where contact_id = ?`)
        .pluck()
        .all(from)
        .map((id): Edit => ({ op: "update", record, id, expect: {}, set: { contactId: into } })),
  );
  return [...moves, { op: "delete", record: "contacts", id: from }];
}

function editsOf(stores: OpenStores, one: Step): readonly Edit[] {
  const id = stores.newId();
  if (one.what === "add contact") return [contact(id, one.text, { company: one.text })];
  if (one.what === "member")
    return [
      {
        op: "insert",
        record: "members",
        row: { id, name: one.text, role: "member", slackId: null, telegramId: null },
      },
    ];
  if (one.what === "zone") {
    const known = pick(stores, "settings", 0);
    const value = one.hour % 2 === 0 ? "Pacific/Auckland" : "America/New_York";
    return known === undefined
      ? [{ op: "insert", record: "settings", row: { id, key: "timeZone", value } }]
      : [{ op: "update", record: "settings", id: known, expect: {}, set: { value } }];
  }
  const who = pick(stores, "contacts", one.who);
  return [...(who === undefined ? [] : additions(stores, one, who)), ...alterations(stores, one)];
}

const records = (stores: OpenStores) =>
  Object.fromEntries(recordNames.map((record) => [record, all(stores, tableOf(record))]));

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
