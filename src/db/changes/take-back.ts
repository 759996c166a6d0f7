import type SqliteClient from "better-sqlite3";
import type { KeptField, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import { blameOf } from "./blame.ts";
import type { JournaledEdit } from "./journal.ts";
import { type Cell, fromJson, ofContacts, type Row, tableOf } from "./records.ts";
import { takeBackRange } from "./take-back-range.ts";
import { Conflict, type Writer } from "./writer.ts";

/** The fields of one row, where not everything is to be taken back. */
export interface Only {
  readonly record: RecordName;
  readonly rowId: number;
  readonly fields: readonly string[];
}

/**
 * Takes the edits of a change back, last one first, as edits of the change `as`. Strict by field:
 * what is no longer as the change left it stays as it is and is returned.
 */
export type TakeEditsBack = (of: ChangeId, as: ChangeId, only?: Only) => readonly KeptField[];

export function takeBackOf(client: SqliteClient.Database, writer: Writer): TakeEditsBack {
  const blame = blameOf(client);
  const undoRange = takeBackRange(client, writer);
  const dependents = dependentsOf(client);

  function undoInsert(as: ChangeId, edit: JournaledEdit): readonly KeptField[] {
    const row = writer.rows.read(edit.record, edit.rowId);
    if (row === undefined) return [];
    const changed = changedFields(row, fromJson(edit.after)).map((field) =>
      blame.field(edit.changeId, edit.record, row, field),
    );
    const left = edit.record === "contacts" ? dependents(edit.rowId) : [];
    for (const { record, id } of left)
      changed.push(blame.field(edit.changeId, record, { id, contactId: edit.rowId }, "contactId"));
    if (changed.length === 0) writer.remove(as, edit.record, row);
    return changed;
  }

  function undoUpdate(as: ChangeId, edit: JournaledEdit): readonly KeptField[] {
    const [before, after] = [fromJson(edit.before), fromJson(edit.after)];
    const row = writer.rows.read(edit.record, edit.rowId);
    const there = row ?? { id: edit.rowId, contactId: edit.contactId };
    const different = row === undefined ? Object.keys(after) : changedFields(row, after);
    const kept = different.filter((field) => (row?.[field] ?? null) !== (before[field] ?? null));
    const back = Object.entries(before).filter(([field]) => !different.includes(field));
    const refused = row === undefined || back.length === 0 ? [] : tryUpdate(as, edit, row, back);
    return [...kept, ...refused].map((field) =>
      blame.field(edit.changeId, edit.record, there, field),
    );
  }

  /** A value another row has taken since (a name, a tag) cannot come back: its fields are kept. */
  function tryUpdate(
    as: ChangeId,
    { record, rowId }: JournaledEdit,
    row: Row,
    back: readonly (readonly [string, Cell])[],
  ): readonly string[] {
    const done = unlessConflict(() =>
      writer.update(as, record, rowId, row, Object.fromEntries(back)),
    );
    return done ? [] : back.map(([field]) => field);
  }

  function undoDelete(as: ChangeId, edit: JournaledEdit): readonly KeptField[] {
    const row = fromJson(edit.before);
    if (writer.rows.read(edit.record, edit.rowId) !== undefined) return [];
    if (unlessConflict(() => writer.insert(as, edit.record, row))) return [];
    return [blame.field(edit.changeId, edit.record, row, "contactId")];
  }

  function undoEdit(as: ChangeId, edit: JournaledEdit): readonly KeptField[] {
    if (edit.lastRowId !== null) return undoRange(as, edit);
    if (edit.op === "insert") return undoInsert(as, edit);
    return edit.op === "update" ? undoUpdate(as, edit) : undoDelete(as, edit);
  }

  return (of, as, only) =>
    narrowed(writer.journal.editsOf(of), only)
      .toReversed()
      .flatMap((edit) => undoEdit(as, edit));
}

const changedFields = (row: Row, left: Row): string[] =>
  Object.keys(left).filter((field) => (row[field] ?? null) !== (left[field] ?? null));

function unlessConflict(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

function narrowed(edits: readonly JournaledEdit[], only?: Only): readonly JournaledEdit[] {
  if (only === undefined) return edits;
  const pick = (text: string | null): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(fromJson(text)).filter(([field]) => only.fields.includes(field)),
      ),
    );
  return edits
    .filter(
      ({ op, record, rowId }) => op === "update" && record === only.record && rowId === only.rowId,
    )
    .map((edit) => ({ ...edit, before: pick(edit.before), after: pick(edit.after) }));
}

/** What still belongs to a contact: while there is anything, the contact stays. */
function dependentsOf(client: SqliteClient.Database) {
  const selects = ofContacts.map((record) => ({
    record,
    ids: client
      .prepare<[number], number>(`select id from ${tableOf(record)} where contact_id = ? limit 3`)
      .pluck(),
  }));
  return (contactId: number) =>
    selects.flatMap(({ record, ids }) => ids.all(contactId).map((id) => ({ record, id })));
}
