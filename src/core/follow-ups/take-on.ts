import type { Crm } from "../crm.ts";
import type { DigestLine } from "../outbox/outbox.ts";
import { todayOf } from "../period.ts";
import { type Instant, instantOf } from "../time.ts";
import { suggestedText } from "../wording/digests.ts";
import type { FollowUpItem, SuggestedItem } from "./follow-up.ts";

const dayMs = 86_400_000;

/**
 * The follow-up that a line of a digest is of. What it only suggested becomes one when it is
 * answered: so that it is hidden until then, handed over and looked up later, as any other.
 */
export async function lineItem(
  line: DigestLine,
  toldAt: Instant,
  crm: Crm,
): Promise<FollowUpItem | undefined> {
  if (line.is === "follow_up") return await crm.followUps.byId(line.id);
  const contact = await crm.contacts.byId(line.id);
  if (contact === undefined) return undefined;
  const text = suggestedText[line.is];
  const taken = (await crm.followUps.find({ contactIds: [contact.id] })).findLast(
    (each) => each.text === text && (each.status === "open" || each.dueAt >= toldAt - dayMs),
  );
  if (taken !== undefined) return taken;
  const item: SuggestedItem = {
    isSuggested: true,
    id: crm.newId(),
    contactId: contact.id,
    contactName: contact.name,
    company: contact.company,
    dueAt: instantOf(crm.clock.zone, todayOf(crm.clock), "09:00"),
    text,
    assignee: crm.actor.name,
    status: "open",
    createdBy: crm.actor.name,
  };
  return item;
}
