import type { ChangeStore, JournalEntry, TakeBack } from "../../core/changes/change.ts";
import type { ChangeId } from "../../core/ids.ts";
import type { Database } from "../database.ts";
import { applyChange } from "./apply.ts";
import { historyOf } from "./history.ts";
import { entryColumns } from "./journal.ts";
import { editFrom, fromJson } from "./records.ts";
import { type Only, TakeBack as TakeEditsBack } from "./take-back.ts";
import { Writer } from "./writer.ts";

type By = Parameters<ChangeStore["redo"]>[1];

/** The journal: applies changes, remembers them, and takes them back. */
export function changeStore(database: Database, newId: () => number): ChangeStore {
  const writer = new Writer(database.client);
  const find = findersOf(database);
  const takeBack = takerBack(database, writer, newId);
  return {
    apply: async (change) => applyChange(database, writer, change),
    lastOf: async (actor, conversation, before) =>
      find.last.get(actor, conversation, before ?? Number.MAX_SAFE_INTEGER),
    lastUndone: async (actor, conversation) => find.lastUndone.get(actor, conversation),
    lastOfKind: async (kind) => find.lastOfKind.get(kind),
    entry: async (id) => writer.journal.entry(id),
    bySource: async (source) => {
      const id = writer.journal.bySource(source);
      return id === undefined ? undefined : writer.journal.entry(id);
    },
    editsOf: async (id) =>
      writer.journal
        .editsOf(id)
        .filter(({ lastRowId }) => lastRowId === null)
        .map(({ op, record, rowId, before, after }) =>
          editFrom(op, record, rowId, fromJson(before), fromJson(after)),
        ),
    async undo(id, by, only) {
      const of = writer.journal.entry(id);
      if (of?.status !== "done") return { outcome: "nothing" };
      return takeBack({ kind: "undo", of, target: id, by, only });
    },
    async redo(id, by) {
      const [of, undone] = [writer.journal.entry(id), find.undoOf.get(id)];
      if (of === undefined || undone === undefined) return { outcome: "nothing" };
      return takeBack({ kind: "redo", of, target: undone, by });
    },
    ...historyOf(database.client),
  };
}

function findersOf({ client }: Database) {
  const select = (where: string) => `select ${entryColumns} from changes where ${where}`;
  return {
    last: client.prepare<[string, string, number], JournalEntry>(
      select(`actor = ? and conversation = ? and id < ? and status = 'done'
        and kind not in ('undo', 'redo') order by id desc limit 1`),
    ),
    lastUndone: client.prepare<[string, string], JournalEntry>(
      select(`id = (select change_id from changes where actor = ? and conversation = ?
        and status = 'done' and kind = 'undo' order by id desc limit 1)`),
    ),
    lastOfKind: client.prepare<[string], JournalEntry>(
      select("kind = ? and status = 'done' order by id desc limit 1"),
    ),
    undoOf: client
      .prepare<[number], ChangeId>(
        "select id from changes where change_id = ? and kind = 'undo' and status = 'done' order by id desc limit 1",
      )
      .pluck(),
  };
}

interface Task {
  readonly kind: "undo" | "redo";
  readonly of: JournalEntry;
  /** What is taken back: for an undo the change itself, for a redo the undo of it. */
  readonly target: ChangeId;
  readonly by: By;
  readonly only?: Only | undefined;
}

function takerBack({ client, write }: Database, writer: Writer, newId: () => number) {
  const takeBack = new TakeEditsBack(client, writer);
  const record = (changeId: ChangeId, { kind, of, target, by, only }: Task) => {
    const earlier = writer.journal.bySource(by.source);
    if (earlier !== undefined) return { changeId: earlier, kept: [] };
    const summary = kind === "undo" ? `undid ${of.summary}` : `did ${of.summary} again`;
    writer.journal.open({ ...by, id: changeId, kind, summary }, "done", of.id);
    const kept = takeBack.edits(target, changeId, only);
    if (only === undefined) writer.journal.setStatus(target, "undone");
    if (kind === "redo") writer.journal.setStatus(of.id, "done");
    writer.settle();
    return { changeId, kept };
  };
  return (task: Task): TakeBack => {
    // Minted before the transaction: an id must not be free again if that is abandoned.
    const id = newId();
    try {
      return { outcome: "taken-back", of: task.of, ...write(() => record(id, task)) };
    } catch (error) {
      writer.forget();
      throw error;
    }
  };
}
