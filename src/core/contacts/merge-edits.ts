import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import { fold } from "../text.ts";
import type { Contact, ContactPoint } from "./contact.ts";

/** No contact has more of anything than this. */
const all = 1_000_000;

/**
 * What one contact being merged into another changes: all that is theirs moves, empty fields of
 * the one that stays are filled, emails and phones it has not yet become further ones, and the
 * other is deleted with what is left of it (tags, points and mutes that both have).
 */
export async function mergeEdits(from: Contact, into: Contact, crm: Crm): Promise<readonly Edit[]> {
  return [
    ...(await recordsMoved(from, into, crm)),
    ...(await tagsMoved(from, into, crm)),
    ...(await mutesMoved(from, into, crm)),
    ...(await pointsMoved(from, into, crm)),
    fieldsFilled(from, into),
    { op: "delete", record: "contacts", id: from.id },
  ];
}

async function recordsMoved(from: Contact, into: Contact, crm: Crm): Promise<readonly Edit[]> {
  const search = { contactIds: [from.id] };
  const [interactions, purchases, followUps] = await Promise.all([
    crm.interactions.find(search, all),
    crm.purchases.find(search, all),
    crm.followUps.find(search, all),
  ]);
  const [expect, set] = [{ contactId: from.id }, { contactId: into.id }];
  return [
    ...interactions.map(
      ({ id }): Edit => ({ op: "update", record: "interactions", id, expect, set }),
    ),
    ...purchases.map(({ id }): Edit => ({ op: "update", record: "purchases", id, expect, set })),
    ...followUps.map(({ id }): Edit => ({ op: "update", record: "followUps", id, expect, set })),
  ];
}

async function tagsMoved(from: Contact, into: Contact, crm: Crm): Promise<readonly Edit[]> {
  const held = new Set((await crm.contacts.tags(into.id)).map(({ tag }) => fold(tag)));
  const [expect, set] = [{ contactId: from.id }, { contactId: into.id }];
  return (await crm.contacts.tags(from.id))
    .filter(({ tag }) => !held.has(fold(tag)))
    .map(({ id }): Edit => ({ op: "update", record: "contactTags", id, expect, set }));
}

async function mutesMoved(from: Contact, into: Contact, crm: Crm): Promise<readonly Edit[]> {
  const held = new Set((await crm.mutes.of(into.id)).map(({ rule }) => rule));
  const [expect, set] = [{ contactId: from.id }, { contactId: into.id }];
  return (await crm.mutes.of(from.id))
    .filter(({ rule }) => !held.has(rule))
    .map(({ id }): Edit => ({ op: "update", record: "mutes", id, expect, set }));
}

async function pointsMoved(from: Contact, into: Contact, crm: Crm): Promise<readonly Edit[]> {
  const held = new Set(
    [
      ...(await crm.contacts.points(into.id)),
      ...mainPoints(into),
      ...mainPoints(from).filter(({ kind }) => into[kind] === null),
    ].map(keyOf),
  );
  const [expect, set] = [{ contactId: from.id }, { contactId: into.id }];
  const moved = (await crm.contacts.points(from.id))
    .filter((point) => !held.has(keyOf(point)))
    .map(({ id }): Edit => ({ op: "update", record: "contactPoints", id, expect, set }));
  const kept = mainPoints(from)
    .filter((point) => !held.has(keyOf(point)))
    .map(
      (point): Edit => ({
        op: "insert",
        record: "contactPoints",
        row: { id: crm.newId(), contactId: into.id, ...point },
      }),
    );
  return [...moved, ...kept];
}

type Point = Pick<ContactPoint, "kind" | "value">;

const mainPoints = ({ email, phone }: Contact): readonly Point[] => [
  ...(email === null ? [] : [{ kind: "email" as const, value: email }]),
  ...(phone === null ? [] : [{ kind: "phone" as const, value: phone }]),
];

const keyOf = ({ kind, value }: Point): string => `${kind} ${fold(value)}`;

const fillable = [
  "company",
  "email",
  "phone",
  "city",
  "country",
  "birthday",
  "source",
  "owner",
] as const;

/** The earlier date of adding stays; notes are joined, for they are nobody's but the person's. */
function fieldsFilled(from: Contact, into: Contact): Edit {
  const fields = fillable.filter((field) => into[field] === null && from[field] !== null);
  const notes = [into.notes, from.notes].filter((each) => each !== null && each !== "");
  const set: Partial<Contact> = {
    ...Object.fromEntries(fields.map((field) => [field, from[field]])),
    createdAt: Math.min(from.createdAt, into.createdAt),
    ...(from.notes === null || from.notes === into.notes ? {} : { notes: notes.join("\n") }),
  };
  const expect: Partial<Contact> = Object.fromEntries(
    Object.entries(into).filter(([field]) => field in set),
  );
  return { op: "update", record: "contacts", id: into.id, expect, set };
}
