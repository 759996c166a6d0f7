import type { Crm, Stores } from "../crm.ts";
import type { DigestLine } from "../outbox/outbox.ts";
import { todayOf } from "../period.ts";
import { type Instant, instantOf } from "../time.ts";
import { suggestedText } from "../wording/digests.ts";
import type { FollowUpItem, SuggestedItem } from "./follow-up.ts";

type Suggestion = Exclude<DigestLine, { is: "follow_up" }>;

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
  const taken = await takenOn(line, toldAt, crm);
  if (contact === undefined || taken !== undefined) return taken;
  const item: SuggestedItem = {
    isSuggested: true,
    id: crm.newId(),
    contactId: contact.id,
    contactName: contact.name,
    company: contact.company,
    dueAt: instantOf(crm.clock.zone, todayOf(crm.clock), "09:00"),
    text: suggestedText[line.is],
    assignee: crm.actor.name,
    status: "open",
    createdBy: crm.actor.name,
  };
  return item;
}

/** The follow-up that a suggestion has become since it was told. */
export async function takenOn(
  { is, id }: Suggestion,
  toldAt: Instant,
  { followUps }: Pick<Stores, "followUps">,
): Promise<FollowUpItem | undefined> {
  const text = suggestedText[is];
  return (await followUps.find({ contactIds: [id] })).findLast(
    (each) => each.text === text && (each.status === "open" || each.dueAt >= toldAt - dayMs),
  );
}
