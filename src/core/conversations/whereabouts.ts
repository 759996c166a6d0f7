import type { Edit } from "../changes/change.ts";
import type { Stores } from "../crm.ts";
import type { Reach } from "../outbox/reach.ts";
import { tellOwners } from "../outbox/tell-owners.ts";
import type { Schedule } from "../schedules/schedule.ts";
import type { Instant } from "../time.ts";
import { conversationMoved, conversationPaused } from "../wording/channels.ts";

type PlaceStores = Pick<
  Stores,
  "changes" | "conversations" | "newId" | "outbox" | "schedules" | "settings" | "team"
>;

/** Where it is known from: each is acted on once. */
interface Occasion {
  readonly source: string;
  readonly at: Instant;
}

/**
 * A conversation goes on under another name: what was said there, what is posted there by itself
 * and what waits to be sent there go along.
 */
export async function conversationGoesOn(
  stores: PlaceStores,
  from: string,
  to: string,
  occasion: Occasion,
): Promise<void> {
  const summary = conversationMoved(from, to);
  await editSchedules(stores, from, { conversation: to }, { ...occasion, summary });
  await stores.conversations.move(from, to);
}

/** Nobody can be reached in a conversation any more: nothing is posted there, and the owners are told. */
export async function conversationIsGone(
  stores: PlaceStores,
  reach: Reach,
  { conversation, why }: { readonly conversation: string; readonly why: string },
  occasion: Occasion,
): Promise<void> {
  const summary = conversationPaused(conversation);
  await editSchedules(stores, conversation, { status: "paused" }, { ...occasion, summary });
  await tellOwners(stores, reach, { is: "gone", conversation, why }, occasion.at);
}

async function editSchedules(
  { changes, newId, schedules }: PlaceStores,
  conversation: string,
  set: Partial<Pick<Schedule, "conversation" | "status">>,
  { at, source, summary }: Occasion & { readonly summary: string },
): Promise<void> {
  const affected = (await schedules.all()).filter(
    (each) => each.conversation === conversation && each.status === "active",
  );
  const edits = affected.map(
    ({ id, status }): Edit => ({ op: "update", record: "schedules", id, expect: { status }, set }),
  );
  if (edits.length === 0) return;
  const by = { actor: "Shopkeeper", conversation: "team" };
  await changes.apply({ id: newId(), kind: "setting", at, source, summary, edits, ...by });
}
