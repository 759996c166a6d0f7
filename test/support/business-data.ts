import { type ImportKind, importKinds } from "../../src/core/imports/draft.ts";
import type { Database } from "../../src/db/database.ts";
import { type ExportedBusiness, exportOf } from "../../src/db/imports/export.ts";
import type { OpenStores } from "../../src/db/stores.ts";

/** What `crm export --json` holds of a business and its schedules, one record a line: for comparing before and after. */
export function businessData({ database }: OpenStores): readonly string[] {
  const business = exportOf(database);
  try {
    const records = importKinds.flatMap((kind) => linesOf(kind, business, database));
    const team = business.team.map((member) => `team ${JSON.stringify(member)}`);
    const schedules = database.client
      .prepare("select id, kind, conversation, at, recurrence, about, status from schedules")
      .all()
      .map((schedule) => `schedule ${JSON.stringify(schedule)}`);
    return [`settings ${JSON.stringify(business.settings)}`, ...team, ...schedules, ...records];
  } finally {
    business.done();
  }
}

const tableOf = {
  contacts: "contacts",
  purchases: "purchases",
  interactions: "interactions",
  followUps: "follow_ups",
} as const satisfies Readonly<Record<ImportKind, string>>;

/** The tables that records of a kind are exported from: for contacts whatever else names them. */
function tablesOf(kind: ImportKind, { client }: Database): readonly string[] {
  if (kind !== "contacts") return [tableOf[kind]];
  const naming = client
    .prepare<[], string>(
      `select tables.name from sqlite_schema tables, pragma_table_info(tables.name) columns
       where tables.type = 'table' and columns.name = 'contact_id'`,
    )
    .pluck()
    .all();
  const ownRecords: readonly string[] = Object.values(tableOf);
  return [tableOf.contacts, ...naming.filter((name) => !ownRecords.includes(name))];
}

interface Known {
  readonly held: string;
  readonly lines: readonly string[];
}

/** What tables held lately, and how it was exported: most of them hold the same again. */
const known = new Map<ImportKind, readonly Known[]>();

function linesOf(
  kind: ImportKind,
  business: ExportedBusiness,
  database: Database,
): readonly string[] {
  const held = tablesOf(kind, database)
    .map((table) => contentOf(database, table))
    .join("\n");
  const recent = known.get(kind) ?? [];
  const found = recent.find((each) => each.held === held) ?? {
    held,
    lines: Array.from(business.records(kind), (record) => `${kind} ${JSON.stringify(record)}`),
  };
  known.set(kind, [found, ...recent.filter((each) => each !== found)].slice(0, 4));
  return found.lines;
}

/** All that a table holds, as one string. */
function contentOf({ client }: Database, table: string): string {
  const columns = client
    .prepare<[], string>(`select name from pragma_table_info('${table}')`)
    .pluck()
    .all();
  const rows = `select json_group_array(json_array(${columns.join()})) from ${table}`;
  return client.prepare<[], string>(rows).pluck().get() ?? "";
}

/** The lines that only one of two has. */
export function differences(before: readonly string[], after: readonly string[]) {
  const [had, has] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((line) => !has.has(line)),
    come: after.filter((line) => !had.has(line)),
  };
}
