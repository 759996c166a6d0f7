import type { Edit, RecordName, Records } from "../../core/changes/change.ts";
import type { MutedRule } from "../../core/digests/muted.ts";
import type { Member } from "../../core/team/member.ts";
import type { ImportChunk, ImportRun } from "../changes/import-run.ts";
import type { Database } from "../database.ts";
import { takeIds } from "../ids.ts";

type Inserts = { [Name in RecordName]: Records[Name][] };

const nothing = (): Inserts => ({
  settings: [],
  schedules: [],
  members: [],
  contacts: [],
  contactPoints: [],
  contactTags: [],
  mutes: [],
  interactions: [],
  purchases: [],
  followUps: [],
});

/** What one chunk of rows came to, collected until it is written whole. */
export class Chunk {
  #inserts = nothing();
  #edits: Edit[] = [];

  get isEmpty(): boolean {
    return (
      this.#edits.length === 0 && Object.values(this.#inserts).every((rows) => rows.length === 0)
    );
  }

  insert<Name extends RecordName>(record: Name, row: Records[Name]): void {
    this.#inserts[record].push(row);
  }

  edit(edit: Edit): void {
    this.#edits.push(edit);
  }

  // Tags, mutes, points, members and settings get their ids when written: nothing refers to them.

  tag(contactId: number, tag: string): void {
    this.#inserts.contactTags.push({ id: 0, contactId, tag });
  }

  mute(contactId: number, rule: MutedRule): void {
    this.#inserts.mutes.push({ id: 0, contactId, rule });
  }

  point(contactId: number, kind: "email" | "phone", value: string): void {
    this.#inserts.contactPoints.push({ id: 0, contactId, kind, value });
  }

  member(member: Omit<Member, "id">): void {
    this.#inserts.members.push({ id: 0, ...member });
  }

  setting(key: string, value: string): void {
    this.#inserts.settings.push({ id: 0, key, value });
  }

  /**
   * Writes all of it. The journal keeps inserts as ranges of ids, so rows go in ascending order and
   * a gap (where an id may be somebody else's) begins a new range.
   */
  writeTo(run: ImportRun, database: Database): void {
    const inserts = this.#inserts;
    const ranges: readonly ImportChunk["inserts"][] = [
      ...rangesOf(withIds(inserts.settings, database)).map((settings) => ({ settings })),
      ...rangesOf(withIds(inserts.members, database)).map((members) => ({ members })),
      ...rangesOf(inserts.contacts).map((contacts) => ({ contacts })),
      ...rangesOf(withIds(inserts.contactPoints, database)).map((contactPoints) => ({
        contactPoints,
      })),
      ...rangesOf(withIds(inserts.contactTags, database)).map((contactTags) => ({ contactTags })),
      ...rangesOf(withIds(inserts.mutes, database)).map((mutes) => ({ mutes })),
      ...rangesOf(inserts.interactions).map((interactions) => ({ interactions })),
      ...rangesOf(inserts.purchases).map((purchases) => ({ purchases })),
      ...rangesOf(inserts.followUps).map((followUps) => ({ followUps })),
    ];
    for (const range of ranges) run.write({ inserts: range ?? {} });
    if (this.#edits.length > 0) run.write({ edits: this.#edits });
    this.#inserts = nothing();
    this.#edits = [];
  }
}

/** Rows by their ids, cut wherever an id is missing between two. */
function rangesOf<Row extends { readonly id: number }>(rows: readonly Row[]): readonly Row[][] {
  const ranges: Row[][] = [];
  let last = Number.NaN;
  for (const row of [...rows].sort((a, b) => a.id - b.id)) {
    if (row.id === last + 1) ranges.at(-1)?.push(row);
    else ranges.push([row]);
    last = row.id;
  }
  return ranges;
}

function withIds<Row extends { readonly id: number }>(
  rows: readonly Row[],
  database: Database,
): readonly Row[] {
  if (rows.length === 0) return rows;
  const first = takeIds(database, rows.length);
  return rows.map((row, index) => ({ ...row, id: first + index }));
}
