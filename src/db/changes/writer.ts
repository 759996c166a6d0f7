import type SqliteClient from "better-sqlite3";
import type { Edit, RecordName } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import { localDate } from "../../core/time.ts";
import { sqliteCode } from "../sqlite/problems.ts";
import { businessZone, moveDays } from "../zone.ts";
import { nothingTouched, rebuildDerived, refreshDerived, type Touched } from "./derived.ts";
import { type Journal, journalOf } from "./journal.ts";
import { ofContacts, plain, type Row, tableOf } from "./records.ts";
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

/** Writes the edits of one change inside the caller's transaction: rows, journal, derived rows. */
export interface Writer {
  readonly rows: Rows;
  readonly journal: Journal;
  /** Writes one edit, or throws Conflict. */
  readonly edit: (changeId: ChangeId, edit: Edit) => void;
  readonly insert: (changeId: ChangeId, record: RecordName, row: Row) => void;
  readonly update: (
    changeId: ChangeId,
    record: RecordName,
    id: number,
    before: Row,
    set: Row,
  ) => void;
  readonly remove: (changeId: ChangeId, record: RecordName, row: Row) => void;
  /** Notes what a row written some other way touches. */
  readonly touch: (record: RecordName, row: Row) => void;
  /** Brings the derived rows of everything touched since the last call up to date. */
  readonly settle: () => void;
  /** Forgets what was touched, after the transaction was abandoned. */
  readonly forget: () => void;
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

export function writerOf(client: SqliteClient.Database): Writer {
  const [rows, journal, zone] = [rowsOf({ client }), journalOf(client), businessZone(client)];
  const settler = settlerOf(client, zone);
  const { touch } = settler;
  const dependents = ofContacts.map((record) => ({
    record,
    ids: client
      .prepare<[number], number>(
        `select id from ${tableOf(record)} where contact_id = ? order by id`,
      )
      .pluck(),
  }));

  function insert(changeId: ChangeId, record: RecordName, row: Row): void {
    const id = idOf(row);
    if (rows.read(record, id) !== undefined) throw new Conflict(record, id);
    asConflict(record, id, () => rows.insert(record, row));
    journal.add(changeId, "insert", record, { id, contactId: contactOf(record, row) }, null, row);
    touch(record, row);
  }

  function update(changeId: ChangeId, record: RecordName, id: number, before: Row, set: Row): void {
    asConflict(record, id, () => rows.update(record, id, before, set));
    const contactId = contactOf(record, before);
    journal.add(changeId, "update", record, { id, contactId }, pick(before, set), set);
    touch(record, before);
    touch(record, { ...before, ...set });
  }

  function remove(changeId: ChangeId, record: RecordName, row: Row): void {
    const id = idOf(row);
    if (record === "contacts") {
      // Deleting a person deletes what is theirs; all of it is journaled, so that it can come back.
      for (const dependent of dependents)
        for (const each of dependent.ids.all(id)) removeById(changeId, dependent.record, each);
    }
    rows.remove(record, id);
    journal.add(changeId, "delete", record, { id, contactId: contactOf(record, row) }, row, null);
    touch(record, row);
  }

  function removeById(changeId: ChangeId, record: RecordName, id: number): void {
    const row = rows.read(record, id);
    if (row === undefined) throw new Conflict(record, id);
    remove(changeId, record, row);
  }

  function edit(changeId: ChangeId, one: Edit): void {
    if (one.op === "insert") return insert(changeId, one.record, plain(one.row));
    if (one.op === "delete") return removeById(changeId, one.record, one.id);
    const row = rows.read(one.record, one.id);
    if (row === undefined || differs(row, plain(one.expect)))
      throw new Conflict(one.record, one.id);
    update(changeId, one.record, one.id, row, plain(one.set));
  }

  return { rows, journal, edit, insert, update, remove, ...settler };
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

function settlerOf(client: SqliteClient.Database, zone: () => string) {
  const refresh = refreshDerived(client);
  let [touched, zoneTouched] = [nothingTouched(), false];
  const forget = (): void => {
    [touched, zoneTouched] = [nothingTouched(), false];
  };
  return {
    forget,
    touch(record: RecordName, row: Row): void {
      addTouched(touched, record, row, zone());
      if (record === "settings" && row["key"] === "timeZone") zoneTouched = true;
    },
    settle(): void {
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
