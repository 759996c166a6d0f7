import type { Stores } from "../crm.ts";
import type { ContactId, Id } from "../ids.ts";
import { fold } from "../text.ts";
import { type Instant, type LocalDate, localDate } from "../time.ts";
import { suggestedText } from "../wording/digests.ts";

/** Who carries it has a complaint that is open until it is taken off. */
export const complaintTag = "complaint";

/** How far a contact's history is gone back for the day on which the tag was put on. */
const mostLookedAt = 200;
const dayMs = 86_400_000;

/** An open complaint of a contact. */
interface Complaint {
  readonly tag: Id<"contact-tag">;
  /** Not known of one that came with an import. */
  readonly since: LocalDate | undefined;
}

type ComplaintStores = Pick<Stores, "changes" | "contacts" | "followUps">;

/** The complaint, unless it was said to be settled since the tag was put on. */
export async function openComplaint(
  { changes, contacts, followUps }: ComplaintStores,
  id: ContactId,
  zone: string,
): Promise<Complaint | undefined> {
  const tag = (await contacts.tags(id)).find((each) => fold(each.tag) === complaintTag);
  if (tag === undefined) return undefined;
  const putOn = (await changes.historyOf(id, mostLookedAt)).findLast(
    ({ op, record, rowId }) => op === "insert" && record === "contactTags" && rowId === tag.id,
  );
  const at: Instant | undefined = putOn?.at;
  const isSettled = (await followUps.find({ contactIds: [id], status: "done" })).some(
    ({ dueAt, text }) => text === suggestedText.complaint && dueAt >= (at ?? 0) - dayMs,
  );
  return isSettled
    ? undefined
    : { tag: tag.id, since: at === undefined ? undefined : localDate(zone, at) };
}
