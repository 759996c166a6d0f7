import type { Mute, MutedRule } from "../../core/digests/muted.ts";
import { type ChangedField, fieldPrint } from "../../core/imports/fingerprint.ts";
import { joinList } from "../../core/imports/draft.ts";
import type { ContactRow } from "../../core/imports/row.ts";
import { fold } from "../../core/text.ts";
import { editFrom, type Row } from "../changes/records.ts";
import { selectRows } from "../changes/rows.ts";
import type { Context } from "./context.ts";

interface Tag {
  readonly id: number;
  readonly tag: string;
}

/**
 * Brings a contact's tags to what the file says now. New ones are added; those the file no longer
 * has are removed only where the contact's tags are still what the file said before.
 */
export function changeTags(
  context: Context,
  contactId: number,
  tags: readonly string[],
  { known, before }: ChangedField,
): boolean {
  const current = context.database.client
    .prepare<[number], Tag>("select id, tag from contact_tags where contact_id = ? order by id")
    .all(contactId);
  const has = new Set(current.map(({ tag }) => fold(tag)));
  const added = distinct(tags).filter((tag) => !has.has(fold(tag)));
  const wanted = new Set(tags.map(fold));
  const untouched = known && fieldPrint(current.map(({ tag }) => tag).join(";")) === before;
  const removed = untouched ? current.filter(({ tag }) => !wanted.has(fold(tag))) : [];
  for (const { id } of removed) context.chunk.edit(editFrom("delete", "contactTags", id, {}, {}));
  for (const tag of added) context.chunk.tag(contactId, tag);
  return added.length + removed.length > 0;
}

/** Mutes by the rules that the file now names and did not name before, and the other way round. */
export function changeMutes(
  context: Context,
  contactId: number,
  rules: readonly MutedRule[],
  { known, before }: ChangedField,
): boolean {
  const current = context.database.client
    .prepare<[number], Mute>(`${selectRows("mutes")} where contact_id = ? order by id`)
    .all(contactId);
  const has = current.map(({ rule }) => rule);
  const added = rules.filter((rule) => !has.includes(rule));
  const untouched = known && [has.join(";"), joinList(has)].map(fieldPrint).includes(before);
  const removed = untouched ? current.filter(({ rule }) => !rules.includes(rule)) : [];
  for (const { id } of removed) context.chunk.edit(editFrom("delete", "mutes", id, {}, {}));
  for (const rule of added) context.chunk.mute(contactId, rule);
  return added.length + removed.length > 0;
}

/** Adds the further emails and phones that the contact does not have in any place. */
export function addPoints(
  context: Context,
  contactId: number,
  { emails, phones }: Pick<ContactRow, "emails" | "phones">,
  has: ReadonlySet<string>,
): boolean {
  const known = new Set(has);
  const points = [
    ...emails.map((value) => ({ kind: "email" as const, value })),
    ...phones.map((value) => ({ kind: "phone" as const, value })),
  ];
  for (const { kind, value } of points) {
    if (known.has(fold(value))) continue;
    known.add(fold(value));
    context.chunk.point(contactId, kind, value);
  }
  return known.size > has.size;
}

/** The main email and phone, folded. */
export const mainPoints = (of: {
  readonly email: string | null;
  readonly phone: string | null;
}): readonly string[] => [of.email, of.phone].filter((value) => value !== null).map(fold);

/** Every email and phone a stored contact has, folded. */
export function pointsOf(context: Context, contactId: number, row: Row): ReadonlySet<string> {
  const further = context.database.client
    .prepare<[number], string>("select value from contact_points where contact_id = ?")
    .pluck()
    .all(contactId);
  const main = [row["email"], row["phone"]].filter((value) => typeof value === "string");
  return new Set([...further, ...main].map(fold));
}

/** Without repeats, however they are spelled. */
export function distinct(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = fold(word);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
