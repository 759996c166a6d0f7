import { importKinds } from "../../src/core/imports/draft.ts";
import { exportOf } from "../../src/db/imports/export.ts";
import type { OpenStores } from "../../src/db/stores.ts";

/** What `crm export --json` holds of a business and its schedules, one record a line: for comparing before and after. */
export function businessData({ database }: OpenStores): readonly string[] {
  const business = exportOf(database);
  try {
    const records = importKinds.flatMap((kind) =>
      Array.from(business.records(kind), (record) => `${kind} ${JSON.stringify(record)}`),
    );
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

/** The lines that only one of two has. */
export function differences(before: readonly string[], after: readonly string[]) {
  const [had, has] = [new Set(before), new Set(after)];
  return {
    gone: before.filter((line) => !has.has(line)),
    come: after.filter((line) => !had.has(line)),
  };
}
