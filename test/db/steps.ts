import * as fc from "fast-check";
import type { Edit } from "../../src/core/changes/change.ts";
import { roles } from "../../src/core/team/member.ts";
import { mutedRules } from "../../src/core/digests/muted.ts";
import { columnOf } from "../../src/db/changes/records.ts";
import type { OpenStores } from "../../src/db/stores.ts";
import { call, change, contact, purchase } from "./shop.ts";

const many = <Word extends string>(word: Word, times: number): readonly Word[] =>
  Array.from({ length: times }, () => word);

/** One change to a shop, as drawn by fast-check; whom and what it meets depends on what is there. */
const stepWith = (text: fc.Arbitrary<string>) =>
  fc.record({
    what: fc.constantFrom(
      ...many("add contact", 2),
      ...many("change contact", 2),
      "close contact",
      "delete contact",
      "merge",
      ...many("sell", 6),
      ...many("change sale", 3),
      ...many("delete sale", 2),
      "call",
      "change call",
      "tag",
      "untag",
      "mute",
      "unmute",
      "remind",
      "finish",
      ...many("point", 2),
      "member",
      "zone",
      "setting",
    ),
    who: fc.nat(2),
    which: fc.nat(9),
    amount: fc.integer({ min: -500, max: 2000 }),
    day: fc.constantFrom("2026-03-28", "2026-03-29", "2026-05-01", "2026-05-02", "2027-01-01"),
    hour: fc.nat(23),
    reference: fc.constantFrom(null, "R1", "R1", "R1", "R2"),
    currency: fc.constantFrom("EUR", "EUR", "USD", "JPY", "KWD"),
    text,
    actor: fc.constantFrom("Ana", "Ben"),
  });
export type Step = ReturnType<typeof stepWith> extends fc.Arbitrary<infer Value> ? Value : never;

/** Sequences of changes; `text` is what names, notes, tags and the like are drawn from. */
export const sequenceWith = (text: fc.Arbitrary<string>, maxLength = 40) =>
  fc.array(stepWith(text), { minLength: 5, maxLength });

const pick = (stores: OpenStores, table: string, nth: number): number | undefined => {
  const ids = stores.database.client
    .prepare<[], number>(`select id from ${table} order by id`)
    .pluck()
    .all();
  return ids[nth % Math.max(ids.length, 1)];
};

const at = ({ day, hour }: Step): number =>
  Date.parse(`${day}T${String(hour).padStart(2, "0")}:30:00Z`) + (hour % 3 === 0 ? 123 : 0);

/** What is added to a contact, if there is one. */
const additions: Readonly<
  Record<string, (one: Step, id: number, contactId: number) => Edit | undefined>
> = {
  sell: (one, id, contactId) =>
    purchase(id, contactId, one.day, one.amount, {
      purchasedAt: at(one),
      product: one.which === 0 ? null : one.text || null,
      quantity: one.which === 0 ? 1 : one.which / 4,
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
      sentiment: one.which === 1 ? "positive" : null,
      loggedBy: one.which === 2 ? null : one.actor,
    }),
  tag: ({ text }, id, contactId) => ({
    op: "insert",
    record: "contactTags",
    row: { id, contactId, tag: text },
  }),
  mute: ({ which }, id, contactId) => ({
    op: "insert",
    record: "mutes",
    row: { id, contactId, rule: mutedRules[which % mutedRules.length]! },
  }),
  point: ({ who, which, hour }, id, contactId) => ({
    op: "insert",
    record: "contactPoints",
    row:
      hour % 2 === 0
        ? { id, contactId, kind: "email", value: `p${who}.${which}.${id}@example.com` }
        : { id, contactId, kind: "phone", value: `+49301${100_000 + id}` },
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
      repeats: one.which % 2 === 0 ? null : '{"recurrence":{"every":"working_day"},"at":"09:00"}',
    },
  }),
  "delete contact": (_, _id, contactId) => ({ op: "delete", record: "contacts", id: contactId }),
  "close contact": ({ which, actor, day }, id, contactId) => ({
    op: "update",
    record: "contacts",
    id: contactId,
    expect: {},
    set: {
      status: which % 2 === 0 ? "closed" : "do_not_contact",
      owner: actor,
      country: "DE",
      birthday: which % 2 === 0 ? day : `-${day.slice(4)}`,
      email: `main${id}@example.com`,
      phone: which % 2 === 0 ? `+49302${100_000 + id}` : `030${100_000 + id}`,
    },
  }),
  "change contact": ({ text, reference, currency }, _, contactId) => ({
    op: "update",
    record: "contacts",
    id: contactId,
    expect: {},
    set: { name: text, company: reference, city: currency, notes: text || null },
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
  unmute: (_, nth) => ({ op: "delete", record: "mutes", id: nth("mutes") }),
  finish: ({ which }, nth) => ({
    op: "update",
    record: "followUps",
    id: nth("follow_ups"),
    expect: {},
    set: { status: which % 2 === 0 ? "done" : "cancelled", repeats: null },
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

/** What needs no contact. */
const news: Readonly<Record<string, (one: Step, id: number, stores: OpenStores) => Edit>> = {
  "add contact": ({ text }, id) => contact(id, text, { company: text || null }),
  member: ({ text, which }, id) => ({
    op: "insert",
    record: "members",
    row: {
      id,
      name: text,
      role: roles[which % 3]!,
      slackId: which % 2 === 0 ? `U${id}` : null,
      telegramId: null,
    },
  }),
  zone: ({ hour }, id, stores) =>
    setting(stores, id, "timeZone", hour % 2 === 0 ? "Pacific/Auckland" : "America/New_York"),
  setting: ({ hour, text }, id, stores) =>
    hour % 2 === 0
      ? setting(stores, id, "name", text)
      : setting(stores, id, "defaultMargin", `0.${hour}`),
};

function setting(stores: OpenStores, id: number, key: string, value: string): Edit {
  const known = stores.database.client
    .prepare<[string], number>("select id from settings where key = ?")
    .pluck()
    .get(key);
  return known === undefined
    ? { op: "insert", record: "settings", row: { id, key, value } }
    : { op: "update", record: "settings", id: known, expect: {}, set: { value } };
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

/** Makes the changes; returns the ids of those that were written. */
export async function play(stores: OpenStores, steps: readonly Step[]): Promise<readonly number[]> {
  const written: number[] = [];
  for (const one of steps) {
    const made = change(stores, editsOf(stores, one), { actor: one.actor });
    const outcome = await stores.changes.apply(made);
    if (outcome.outcome === "applied") written.push(made.id);
  }
  return written;
}
