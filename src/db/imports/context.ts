import type { ImportKind } from "../../core/imports/draft.ts";
import type { Member } from "../../core/team/member.ts";
import { fold } from "../../core/text.ts";
import type { ImportRun } from "../changes/import-run.ts";
import { type Rows, rowsOf } from "../changes/rows.ts";
import { columnOf } from "../changes/records.ts";
import type { Database } from "../database.ts";
import { Chunk } from "./chunk.ts";
import { type Links, linksOf } from "./links.ts";
import { type NewIds, newIds } from "./new-ids.ts";
import { type People, peopleOf } from "./people.ts";
import { type Seen, seenRows } from "./seen.ts";

/** What became of one row of a file. */
export type Applied =
  | { readonly outcome: "created" | "updated" | "unchanged" }
  | { readonly outcome: "problem"; readonly reason: string };

export const created: Applied = { outcome: "created" };
export const updated: Applied = { outcome: "updated" };
export const unchanged: Applied = { outcome: "unchanged" };
export const problem = (reason: string): Applied => ({ outcome: "problem", reason });

/** All that applying rows needs of the database; lives as long as one import. */
export interface Context {
  readonly database: Database;
  readonly rows: Rows;
  readonly links: Links;
  readonly seen: Seen;
  readonly people: People;
  readonly ids: NewIds;
  readonly chunk: Chunk;
  /** The import's change, begun when the first row needs it. */
  readonly run: () => ImportRun;
  /** How many rows of the present chunk are still to come, this one included. */
  readonly left: () => number;
  /**
   * Whether records of this kind may be known from elsewhere than the present file; where not,
   * nothing has to be looked for.
   */
  readonly mayKnow: (kind: ImportKind) => boolean;
  /** Adds someone to the team who is not in it yet. */
  readonly addMember: (name: string, as?: Omit<Member, "id" | "name">) => void;
}

/** What the session tells the context as it goes on. */
export interface Progress {
  left: number;
  readonly populated: Set<ImportKind>;
}

export function contextOf(database: Database, begin: () => ImportRun, progress: Progress): Context {
  const [chunk, ids] = [new Chunk(), newIds(database)];
  return {
    database,
    rows: rowsOf(database),
    links: linksOf(database),
    seen: seenRows(database),
    people: peopleOf(database),
    ids,
    chunk,
    run: begin,
    left: () => progress.left,
    mayKnow: (kind) => progress.populated.has(kind),
    addMember: memberAdder(database, chunk),
  };
}

/** The kinds the business has records of already. */
export function populatedKinds({ client }: Database): Set<ImportKind> {
  const kinds = ["contacts", "purchases", "interactions", "followUps"] as const;
  return new Set(
    kinds.filter(
      (kind) => client.prepare(`select 1 from ${columnOf(kind)} limit 1`).get() !== undefined,
    ),
  );
}

/** Everyone a file names as owner, assignee or author joins the team, as a member. */
function memberAdder({ client }: Database, chunk: Chunk): Context["addMember"] {
  const known = new Set(client.prepare<[], string>("select name_key from members").pluck().all());
  return (name, as = { role: "member", slackId: null, telegramId: null }) => {
    const key = fold(name);
    if (known.has(key)) return;
    known.add(key);
    chunk.member({ name, ...as });
  };
}
