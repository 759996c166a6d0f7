import type SqliteClient from "better-sqlite3";
import type { KeptField, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import { blameOf } from "./blame.ts";
import type { JournaledEdit } from "./journal.ts";
import { type Cell, fromJson, type Row } from "./records.ts";
import { takeBackRange } from "./take-back-range.ts";
import { belongingsOf, Conflict, type Writer } from "./writer.ts";

/** The fields of one row, where not everything is to be taken back. */
export interface Only {
  readonly record: RecordName;
  readonly rowId: number;
  readonly fields: readonly string[];
}

/**
 * Takes the edits of a change back, last one first, as edits of another change. Strict by field:
 * what is no longer as the change left it stays as it is and is returned.
 */
export class TakeBack {
  readonly #writer: Writer;
  readonly #blame: ReturnType<typeof blameOf>;
  readonly #undoRange: ReturnType<typeof takeBackRange>;
  readonly #belongings: ReturnType<typeof belongingsOf>;

  constructor(client: SqliteClient.Database, writer: Writer) {
    this.#writer = writer;
    this.#blame = blameOf(client);
    this.#undoRange = takeBackRange(client, writer);
    this.#belongings = belongingsOf(client, 3);
  }

  edits(of: ChangeId, as: ChangeId, only?: Only): readonly KeptField[] {
    return narrowed(this.#writer.journal.editsOf(of), only)
      .toReversed()
      .flatMap((edit) => this.#edit(as, edit));
  }

  #edit(as: ChangeId, edit: JournaledEdit): readonly KeptField[] {
    if (edit.lastRowId !== null) return this.#undoRange(as, edit);
    if (edit.op === "insert") return this.#insert(as, edit);
    return edit.op === "update" ? this.#update(as, edit) : this.#delete(as, edit);
  }

  /** A contact stays as long as anything else belongs to them. */
  #insert(as: ChangeId, { changeId, record, rowId, after }: JournaledEdit): readonly KeptField[] {
    const row = this.#writer.rows.read(record, rowId);
    if (row === undefined) return [];
    const kept = changedFields(row, fromJson(after)).map((field) =>
      this.#blame.field(changeId, record, row, field),
    );
    for (const theirs of record === "contacts" ? this.#belongings(rowId) : []) {
      const belonging = { id: theirs.id, contactId: rowId };
      kept.push(this.#blame.field(changeId, theirs.record, belonging, "contactId"));
    }
    if (kept.length === 0) this.#writer.remove(as, record, row);
    return kept;
  }

  #update(as: ChangeId, edit: JournaledEdit): readonly KeptField[] {
    const [before, after] = [fromJson(edit.before), fromJson(edit.after)];
    const row = this.#writer.rows.read(edit.record, edit.rowId);
    const different = row === undefined ? Object.keys(after) : changedFields(row, after);
    const kept = different.filter((field) => (row?.[field] ?? null) !== (before[field] ?? null));
    const back = Object.entries(before).filter(([field]) => !different.includes(field));
    if (row !== undefined && back.length > 0) kept.push(...this.#putBack(as, edit, row, back));
    const there = row ?? { id: edit.rowId, contactId: edit.contactId };
    return kept.map((field) => this.#blame.field(edit.changeId, edit.record, there, field));
  }

  /** A value that another row has taken since (a name, a tag) cannot come back: it is kept. */
  #putBack(
    as: ChangeId,
    { record, rowId }: JournaledEdit,
    row: Row,
    back: readonly (readonly [string, Cell])[],
  ): readonly string[] {
    const done = unlessConflict(() =>
      this.#writer.update(as, record, rowId, row, Object.fromEntries(back)),
    );
    return done ? [] : back.map(([field]) => field);
  }

  #delete(as: ChangeId, { changeId, record, rowId, before }: JournaledEdit): readonly KeptField[] {
    const row = fromJson(before);
    if (this.#writer.rows.read(record, rowId) !== undefined) return [];
    if (unlessConflict(() => this.#writer.insert(as, record, row))) return [];
    return [this.#blame.field(changeId, record, row, "contactId")];
  }
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
