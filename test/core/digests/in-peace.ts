import type { Edit } from "../../../src/core/changes/change.ts";
import type { OpenStores } from "../../../src/db/stores.ts";
import { change } from "../../db/shop.ts";

/** Ticks off all that is to be done in a shop. */
export async function allDone(stores: OpenStores): Promise<void> {
  const open = await stores.followUps.find({ status: "open" });
  const set = { status: "done" as const };
  const edits = open.map(
    ({ id }): Edit => ({ op: "update", record: "followUps", id, expect: {}, set }),
  );
  await stores.changes.apply(change(stores, edits, { source: "all of them" }));
}

/** Takes the tag "complaint" off everybody. */
export async function noComplaints(stores: OpenStores): Promise<void> {
  const tags = stores.database.client
    .prepare<[], number>("select id from contact_tags where tag_key = 'complaint'")
    .pluck()
    .all();
  const edits = tags.map((id): Edit => ({ op: "delete", record: "contactTags", id }));
  await stores.changes.apply(change(stores, edits, { source: "no complaints" }));
}
