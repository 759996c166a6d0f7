import type { Crm } from "../crm.ts";
import type { Interaction } from "../interactions/interaction.ts";
import type { ChangeFollowUp } from "./change-target.ts";
import type { FollowUpItem } from "./follow-up.ts";

/** What came of one thing done ("3 done, she wants 5 kg"), kept as a note on its contact. */
export function outcomeOf(
  { action, outcome }: ChangeFollowUp,
  items: readonly FollowUpItem[],
  { actor, clock, newId }: Pick<Crm, "actor" | "clock" | "newId">,
): Interaction | undefined {
  const [item, ...others] = items;
  if (action !== "complete" || outcome === undefined || item === undefined || others.length > 0)
    return undefined;
  return {
    id: newId(),
    contactId: item.contactId,
    kind: "note",
    direction: null,
    happenedAt: clock.now,
    summary: outcome,
    sentiment: null,
    loggedBy: actor.name,
  };
}
