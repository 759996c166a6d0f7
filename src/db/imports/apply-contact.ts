import { type ChangedField, changedFields, fingerprint } from "../../core/imports/fingerprint.ts";
import type { ContactRow } from "../../core/imports/row.ts";
import { fold } from "../../core/text.ts";
import { editFrom, plain } from "../changes/records.ts";
import { type Applied, type Context, created, problem, unchanged, updated } from "./context.ts";
import { contactColumns, differenceOf } from "./differences.ts";
import type { Link } from "./links.ts";
import { addPoints, changeTags, distinct, mainPoints, pointsOf } from "./contact-parts.ts";

/** Brings one contact of a file into the business: as a new one, or onto the one it is known as. */
export function applyContact(context: Context, source: string, row: ContactRow): Applied {
  const key = keyOf(row);
  const earlier = context.seen.before(source, "contacts", key, row.line);
  if (earlier !== undefined) {
    const what = row.externalId === null ? "the same person" : `id ${row.externalId}`;
    return problem(`${what} is also on line ${earlier}`);
  }
  const fields = fingerprint("contacts", row.draft);
  const known = context.links.of(source, "contacts", key);
  if (known !== undefined) return applyKnown(context, source, row, key, known, fields);
  const match = context.mayKnow("contacts") ? knownOtherwise(context, source, row) : undefined;
  if (match !== undefined) return adopt(context, source, row, key, match, fields);
  remember(context, source, key, insertContact(context, row), fields, null);
  return created;
}

/** A row without an id is known by its email or phone, else its company, and its name. */
function keyOf({ externalId, values }: ContactRow): string {
  const clue = values.email ?? values.phone ?? values.company ?? "";
  return externalId ?? `~${fold(clue)}|${fold(values.name)}`;
}

function applyKnown(
  context: Context,
  source: string,
  row: ContactRow,
  key: string,
  known: Link,
  fields: string,
): Applied {
  if (known.fields === fields) return unchanged;
  const changed = changedFields("contacts", known.fields, fields);
  if (!context.people.exists(known.rowId)) return unchanged;
  if (isSomebodyElse(changed)) {
    const was = String(context.rows.read("contacts", known.rowId)?.["name"]);
    return problem(
      `id ${key} was ${was} in an earlier file and is ${row.values.name} now. If it is another list, give it a name of its own (--source)`,
    );
  }
  const written = update(context, known.rowId, row, changed);
  remember(context, source, key, known.rowId, fields, known.fields);
  return written ? updated : unchanged;
}

/** Everything that tells who a person is has changed at once: the id now means another one. */
function isSomebodyElse(changed: readonly ChangedField[]): boolean {
  const said = new Set(changed.filter(({ known }) => known).map(({ field }) => field));
  return (
    (said.has("name") && said.has("created_at")) ||
    (said.has("name") && said.has("email") && said.has("phone"))
  );
}

/** The contact a row means that its file did not bring: by email, phone, or name and company. */
function knownOtherwise(context: Context, source: string, row: ContactRow): number | undefined {
  const { links, people, seen } = context;
  const fits = people.find(row.values, true)?.ids ?? [];
  const free = fits.filter((id) =>
    links
      .idsOf(source, "contacts", id)
      .every((other) => row.externalId === null && !seen.has(source, "contacts", other)),
  );
  const own = free.find((id) => String(id) === row.externalId);
  return own ?? free[0];
}

function adopt(
  context: Context,
  source: string,
  row: ContactRow,
  key: string,
  id: number,
  fields: string,
): Applied {
  const before = context.links.idsOf(source, "contacts", id)[0];
  const last = before === undefined ? undefined : context.links.of(source, "contacts", before);
  const changed = changedFields("contacts", last?.fields ?? null, fields);
  const written = update(context, id, row, changed);
  if (before !== undefined) context.links.forget(source, "contacts", before);
  remember(context, source, key, id, fields, last?.fields ?? null);
  return written ? updated : unchanged;
}

function update(
  context: Context,
  id: number,
  row: ContactRow,
  changed: readonly ChangedField[],
): boolean {
  const current = context.rows.read("contacts", id);
  if (current === undefined) return false;
  const difference = differenceOf(current, plain(row.values), contactColumns, changed);
  if (difference !== undefined) {
    const { before, set } = difference;
    context.chunk.edit(editFrom("update", "contacts", id, before, set));
    if (typeof set["owner"] === "string") context.addMember(set["owner"]);
  }
  const tags = changed.find(({ field }) => field === "tags");
  const tagged = tags !== undefined && changeTags(context, id, row.tags, tags);
  const pointed = addPoints(context, id, row, pointsOf(context, id, current));
  return difference !== undefined || tagged || pointed;
}

function insertContact(context: Context, row: ContactRow): number {
  const id = context.ids.next("contacts", row.externalId, context.left());
  context.chunk.insert("contacts", { id, ...row.values });
  if (row.values.owner !== null) context.addMember(row.values.owner);
  for (const tag of distinct(row.tags)) context.chunk.tag(id, tag);
  addPoints(context, id, row, new Set(mainPoints(row.values)));
  context.people.add({ id, ...row.values });
  return id;
}

function remember(
  { links, run }: Context,
  source: string,
  key: string,
  rowId: number,
  fields: string,
  earlier: string | null,
): void {
  links.remember(source, "contacts", key, { rowId, fields }, run().changeId, earlier);
}
