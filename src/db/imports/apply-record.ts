import { changedFields, contentKey, fingerprint } from "../../core/imports/fingerprint.ts";
import { type ContactRow, type ImportRow, membersOf } from "../../core/imports/row.ts";
import { editFrom, plain } from "../changes/records.ts";
import { type Applied, type Context, created, problem, unchanged, updated } from "./context.ts";
import { differenceOf, recordColumns } from "./differences.ts";
import type { Link, RowKey } from "./links.ts";
import type { PersonResolver } from "./resolve-person.ts";
import type { SameRecords } from "./same-records.ts";

export type RecordRow = Exclude<ImportRow, ContactRow>;

/** What applying purchases, interactions and follow-ups needs beside the context. */
export interface RecordContext {
  readonly context: Context;
  readonly people: PersonResolver;
  readonly same: SameRecords;
  /** How often each content was met in the present file, where more than once. */
  readonly repeats: Map<string, number>;
}

/** Brings one purchase, interaction or follow-up of a file into the business. */
export function applyRecord(of: RecordContext, source: string, row: RecordRow): Applied {
  const { context } = of;
  const key = row.externalId ?? occurrenceKey(of, source, row);
  const at: RowKey = { source, kind: row.kind, key };
  if (row.externalId !== null) {
    const earlier = context.seen.before(at, row.line);
    if (earlier !== undefined) return problem(`id ${key} is also on line ${earlier}`);
  }
  const fields = fingerprint(row.kind, row.draft);
  const known = context.links.before(at);
  if (known !== undefined) return applyKnown(of, at, row, known, fields);
  const contact = of.people.of(row.person, whenOf(row));
  if (contact.outcome === "nobody") return problem(contact.reason);
  const same = context.mayKnow(row.kind) ? of.same.find(row, contact.id, source) : undefined;
  const { changeId } = context.run();
  if (same !== undefined) {
    context.links.remember(at, { rowId: same, fields }, changeId, null);
    return unchanged;
  }
  context.links.rememberNew(at, { rowId: insert(context, row, contact.id), fields }, changeId);
  return created;
}

/** A row without an id is known by its content, and by being the first, second … such row. */
function occurrenceKey(
  { context, repeats }: RecordContext,
  source: string,
  row: RecordRow,
): string {
  const key = contentKey(row.kind, row.draft);
  if (context.seen.before({ source, kind: row.kind, key }, row.line) === undefined) return key;
  const name = `${source} ${key}`;
  const count = (repeats.get(name) ?? 1) + 1;
  repeats.set(name, count);
  return `${key}#${count}`;
}

function applyKnown(
  { context, people }: RecordContext,
  at: RowKey,
  row: RecordRow,
  known: Link,
  fields: string,
): Applied {
  if (known.fields === fields) return unchanged;
  const current = context.rows.read(row.kind, known.rowId);
  // What was deleted here is not brought back by a file.
  if (current === undefined) return unchanged;
  const contact = people.of(row.person, whenOf(row));
  if (contact.outcome === "nobody") return problem(contact.reason);
  const changed = changedFields(row.kind, known.fields, fields);
  const values = { ...plain(row.values), contactId: contact.id };
  const difference = differenceOf(current, values, recordColumns[row.kind], changed);
  context.links.remember(at, { ...known, fields }, context.run().changeId, known.fields);
  if (difference === undefined) return unchanged;
  const { before, set } = difference;
  context.chunk.edit(editFrom("update", row.kind, known.rowId, before, set));
  for (const name of membersOf(row)) context.addMember(name);
  return updated;
}

function insert(context: Context, row: RecordRow, contactId: number): number {
  const id = context.ids.next(row.kind, row.externalId, context.left());
  switch (row.kind) {
    case "purchases":
      context.chunk.insert("purchases", { id, contactId, ...row.values });
      break;
    case "interactions":
      context.chunk.insert("interactions", { id, contactId, ...row.values });
      break;
    case "followUps":
      context.chunk.insert("followUps", { id, contactId, ...row.values });
      break;
  }
  for (const name of membersOf(row)) context.addMember(name);
  return id;
}

function whenOf(row: RecordRow): number {
  switch (row.kind) {
    case "purchases":
      return row.values.purchasedAt;
    case "interactions":
      return row.values.happenedAt;
    case "followUps":
      return row.values.dueAt;
  }
}
