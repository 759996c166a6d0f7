import type { ImportKind } from "../../core/imports/draft.ts";
import { type ChangedField, changedFields, fingerprint } from "../../core/imports/fingerprint.ts";
import type { ContactRow } from "../../core/imports/row.ts";
import { fold } from "../../core/text.ts";
import { editFrom, plain } from "../changes/records.ts";
import {
  addPoints,
  changeMutes,
  changeTags,
  distinct,
  mainPoints,
  pointsOf,
} from "./contact-parts.ts";
import { type Applied, type Context, created, problem, unchanged, updated } from "./context.ts";
import { contactColumns, differenceOf } from "./differences.ts";
import type { Link, RowKey } from "./links.ts";

const kind: ImportKind = "contacts";

/** Brings one contact of a file into the business: as a new one, or onto the one it is known as. */
export function applyContact(context: Context, source: string, row: ContactRow): Applied {
  const at: RowKey = { source, kind, key: keyOf(row) };
  const earlier = context.seen.before(at, row.line);
  if (earlier !== undefined) {
    const what = row.externalId === null ? "the same person" : `id ${row.externalId}`;
    return problem(`${what} is also on line ${earlier}`);
  }
  const fields = fingerprint(kind, row.draft);
  const known = context.links.before(at);
  if (known !== undefined) return applyKnown(context, at, row, known, fields);
  const match = context.mayKnow(kind) ? knownOtherwise(context, source, row) : undefined;
  if (match !== undefined) return adopt(context, at, row, { rowId: match, fields });
  const rowId = insertContact(context, row);
  context.links.rememberNew(at, { rowId, fields }, context.run().changeId);
  return created;
}

/** A row without an id is known by its email or phone, else its company, and its name. */
function keyOf({ externalId, values }: ContactRow): string {
  const clue = values.email ?? values.phone ?? values.company ?? "";
  return externalId ?? `~${fold(clue)}|${fold(values.name)}`;
}

function applyKnown(
  context: Context,
  at: RowKey,
  row: ContactRow,
  known: Link,
  fields: string,
): Applied {
  if (known.fields === fields) return unchanged;
  const current = context.rows.read(kind, known.rowId);
  // Whoever was deleted here is not brought back by a file.
  if (current === undefined) return unchanged;
  const changed = changedFields(kind, known.fields, fields);
  if (isSomebodyElse(changed)) {
    return problem(
      `id ${at.key} was ${String(current["name"])} in an earlier file and is ${row.values.name} now; if this is another list, give it a name of its own (--source NAME)`,
    );
  }
  const written = update(context, known.rowId, row, changed);
  context.links.remember(at, { ...known, fields }, context.run().changeId, known.fields);
  return written ? updated : unchanged;
}

/** All that tells who a person is has changed at once: the id now means another one. */
function isSomebodyElse(changed: readonly ChangedField[]): boolean {
  const said = new Set(changed.filter(({ known }) => known).map(({ field }) => field));
  return said.has("name") && (said.has("created_at") || (said.has("email") && said.has("phone")));
}

/** The contact a row means that its file did not bring: by email, phone, or name and company. */
function knownOtherwise(context: Context, source: string, row: ContactRow): number | undefined {
  const { links, people, seen } = context;
  const fits = people.find(row.values, true)?.ids ?? [];
  const free = fits.filter(
    (id) =>
      !people.isWaiting(id) &&
      links
        .keysOf(source, kind, id)
        .every((key) => row.externalId === null && !seen.has({ source, kind, key })),
  );
  return free.find((id) => String(id) === row.externalId) ?? free[0];
}

/** Takes an existing contact for the row's, and the row's file as speaking of it from now on. */
function adopt(context: Context, at: RowKey, row: ContactRow, link: Link): Applied {
  const { links } = context;
  const oldKey = links.keysOf(at.source, kind, link.rowId)[0];
  const old = oldKey === undefined ? undefined : links.of({ ...at, key: oldKey });
  const changed = changedFields(kind, old?.fields ?? null, link.fields);
  const written = update(context, link.rowId, row, changed);
  if (oldKey !== undefined) links.forget({ ...at, key: oldKey });
  links.remember(at, link, context.run().changeId, old?.fields ?? null);
  return written ? updated : unchanged;
}

function update(
  context: Context,
  id: number,
  row: ContactRow,
  changed: readonly ChangedField[],
): boolean {
  const current = context.rows.read(kind, id);
  if (current === undefined) return false;
  const difference = differenceOf(current, plain(row.values), contactColumns, changed);
  if (difference !== undefined) {
    const { before, set } = difference;
    context.chunk.edit(editFrom("update", kind, id, before, set));
    if (typeof set["owner"] === "string") context.addMember(set["owner"]);
  }
  const tags = changed.find(({ field }) => field === "tags");
  const tagged = tags !== undefined && changeTags(context, id, row.tags, tags);
  const mutes = changed.find(({ field }) => field === "muted");
  const muted = mutes !== undefined && changeMutes(context, id, row.muted, mutes);
  const pointed = addPoints(context, id, row, pointsOf(context, id, current));
  return difference !== undefined || tagged || muted || pointed;
}

function insertContact(context: Context, row: ContactRow): number {
  const id = context.ids.next(kind, row.externalId, context.left());
  context.chunk.insert("contacts", { id, ...row.values });
  if (row.values.owner !== null) context.addMember(row.values.owner);
  for (const tag of distinct(row.tags)) context.chunk.tag(id, tag);
  for (const rule of new Set(row.muted)) context.chunk.mute(id, rule);
  addPoints(context, id, row, new Set(mainPoints(row.values)));
  context.people.add({ id, ...row.values });
  return id;
}
