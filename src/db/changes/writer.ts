import type SqliteClient from "better-sqlite3";
import type { Edit, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import { localDate } from "../../core/time.ts";
import { sqliteCode } from "../sqlite/problems.ts";
import { businessZone, moveDays } from "../zone.ts";
import { nothingTouched, rebuildDerived, refreshDerived, type Touched } from "./derived.ts";
import { type Journal, journalOf } from "./journal.ts";
import { ofContacts, plain, type Row, columnOf } from "./records.ts";
import { type Rows, rowsOf } from "./rows.ts";

/** The first thing that was not as expected; the transaction must be abandoned. */
export class Conflict extends Error {
  readonly record: RecordName;
  readonly id: number;
  constructor(record: RecordName, id: number) {
    super(`${record} ${id} is not as expected`);
    this.record = record;
    this.id = id;
  }
}

export const idOf = (row: Row): number => Number(row["id"]);

/** The contact a row belongs to, or is; null for team and settings. */
export function contactOf(record: RecordName, row: Row): number | null {
  if (record === "contacts") return idOf(row);
  return typeof row["contactId"] === "number" ? row["contactId"] : null;
}

function addTouched(touched: Touched, record: RecordName, row: Row, zone: string): void {
  const contact = contactOf(record, row);
  if (contact === null) return;
  if (record === "contacts") touched.names.add(contact);
  if (record === "interactions") touched.talkers.add(contact);
  if (record !== "purchases") return;
  touched.buyers.add(contact);
  touched.days.add(localDate(zone, Number(row["purchasedAt"])));
}

function pick(row: Row, fields: Row): Row {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, row[field] ?? null]));
}

const differs = (row: Row, expected: Row): boolean =>
  Object.entries(expected).some(([field, value]) => (row[field] ?? null) !== value);

/** Writes the edits of one change inside the caller's transaction: rows, journal, derived rows. */
export class Writer {
  readonly rows: Rows;
  readonly journal: Journal;
  /** Notes what a row touches that was written some other way. */
  readonly touch: (record: RecordName, row: Row) => void;
  /** Brings the derived rows of everything touched since the last call up to date. */
  readonly settle: () => void;
  /** Forgets what was touched, after the transaction was abandoned. */
  readonly forget: () => void;
  readonly #belongings: (contactId: number) => readonly Belonging[];

  constructor(client: SqliteClient.Database) {
    this.rows = rowsOf({ client });
    this.journal = journalOf(client);
    ({ touch: this.touch, settle: this.settle, forget: this.forget } = settlerOf(client));
    this.#belongings = belongingsOf(client);
  }

  /** Writes one edit, or throws Conflict. */
  edit(changeId: ChangeId, edit: Edit): void {
    if (edit.op === "insert") return this.insert(changeId, edit.record, plain(edit.row));
    const row = this.#row(edit.record, edit.id);
    if (edit.op === "delete") return this.remove(changeId, edit.record, row);
    if (differs(row, plain(edit.expect))) throw new Conflict(edit.record, edit.id);
    this.update(changeId, edit.record, edit.id, row, plain(edit.set));
  }

  insert(changeId: ChangeId, record: RecordName, row: Row): void {
    const id = idOf(row);
    if (this.rows.read(record, id) !== undefined) throw new Conflict(record, id);
    asConflict(record, id, () => this.rows.insert(record, row));
    const contactId = contactOf(record, row);
    this.journal.add(changeId, "insert", record, { id, contactId }, null, row);
    this.touch(record, row);
  }

  update(changeId: ChangeId, record: RecordName, id: number, before: Row, set: Row): void {
    asConflict(record, id, () => this.rows.update(record, id, before, set));
    const contactId = contactOf(record, before);
    this.journal.add(changeId, "update", record, { id, contactId }, pick(before, set), set);
    this.touch(record, before);
    this.touch(record, { ...before, ...set });
  }

  remove(changeId: ChangeId, record: RecordName, row: Row): void {
    const id = idOf(row);
    // Deleting a person deletes what is theirs; all of it is journaled, so that it can come back.
    if (record === "contacts")
      for (const { record: each, id: theirs } of this.#belongings(id))
        this.remove(changeId, each, this.#row(each, theirs));
    this.rows.remove(record, id);
    const contactId = contactOf(record, row);
    this.journal.add(changeId, "delete", record, { id, contactId }, row, null);
    this.touch(record, row);
  }

  #row(record: RecordName, id: number): Row {
    const row = this.rows.read(record, id);
    if (row === undefined) throw new Conflict(record, id);
    return row;
  }
}

export interface Belonging {
  readonly record: (typeof ofContacts)[number];
  readonly id: number;
}

/** What belongs to a contact. */
export function belongingsOf(
  client: SqliteClient.Database,
  limit = -1,
): (contactId: number) => readonly Belonging[] {
  const selects = ofContacts.map((record) => ({
    record,
    ids: client
      .prepare<[number], number>(
        `select id from ${columnOf(record)} where contact_id = ? order by id limit ${limit}`,
      )
      .pluck(),
  }));
  return (contactId) =>
    selects.flatMap(({ record, ids }) => ids.all(contactId).map((id) => ({ record, id })));
}

/** What the constraints of the tables refuse is a conflict: a tag twice, a person who is gone. */
function asConflict(record: RecordName, id: number, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (sqliteCode(error)?.startsWith("SQLITE_CONSTRAINT") === true) throw new Conflict(record, id);
    throw error;
  }
}

/** From here on one pass over everything is quicker than one for each contact. */
const manyContacts = 5000;

function settlerOf(client: SqliteClient.Database) {
  const zone = businessZone(client);
  const refresh = refreshDerived(client);
  // The days and zone of the business decide when every schedule runs next.
  const planAnew = client.prepare("update schedules set next_at = 0");
  const planOneAnew = client.prepare<[number]>("update schedules set next_at = 0 where id = ?");
  let [touched, zoneTouched] = [nothingTouched(), false];
  const forget = (): void => {
    [touched, zoneTouched] = [nothingTouched(), false];
  };
  return {
    forget,
    touch: (record: RecordName, row: Row): void => {
      addTouched(touched, record, row, zone());
      if (record === "schedules") planOneAnew.run(idOf(row));
      if (record !== "settings") return;
      planAnew.run();
      if (row["key"] === "timeZone") zoneTouched = true;
    },
    settle: (): void => {
      if (zoneTouched) moveDays(client, zone());
      if (zoneTouched || touched.buyers.size + touched.talkers.size > manyContacts) {
        rebuildDerived(client);
        refresh({ ...nothingTouched(), names: touched.names });
      } else {
        refresh(touched);
      }
      forget();
    },
  };
}
