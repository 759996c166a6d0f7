import type { ChangeId } from "../../core/ids.ts";
import type { Database } from "../database.ts";
import { takeImportLock } from "./import-lock.ts";
import { buildIndexes, indexesAreAway } from "./index-building.ts";
import { TakeBack } from "./take-back.ts";
import { Writer } from "./writer.ts";

/** Rolls back imports that never finished, unless one is running now in another program. */
export function rollBackUnfinished(database: Database): void {
  const unfinished = database.client
    .prepare<[], ChangeId>("select id from changes where status = 'applying'")
    .pluck()
    .all();
  if (unfinished.length === 0 && !indexesAreAway(database.client)) return;
  const unlock = takeImportLock(database.path);
  if (unlock === undefined) return;
  for (const id of unfinished) rollBack(database, id);
  buildIndexes(database);
  unlock();
}

/** Takes back everything an import wrote so far, as if it had never begun. */
export function rollBack({ client, write }: Database, id: ChangeId): void {
  const writer = new Writer(client);
  const takeBack = new TakeBack(client, writer);
  write(() => {
    takeBack.edits(id, id);
    for (const sql of [
      "delete from imported_rows where change_id = ? and earlier is null",
      "update imported_rows set fields = earlier, earlier = null where change_id = ?",
      "delete from change_edits where change_id = ?",
      "delete from changes where id = ?",
    ])
      client.prepare<[number]>(sql).run(id);
    writer.settle();
  });
}
