import { defineCapability } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { askingOf } from "../questions/asking.ts";
import {
  findRecords,
  type FoundRecords,
  listRecords,
  recordsReply,
  roleToList,
  timesOf,
} from "../questions/record-list.ts";
import { interactionItem } from "../record-items.ts";
import type { Reply } from "../reply.ts";
import { fold } from "../text.ts";
import { interactionNoun } from "../wording/figures.ts";
import {
  interactionCells,
  interactionHeadline,
  type InteractionList,
  interactionsAbout,
} from "../wording/interactions.ts";
import { countedAs } from "../wording/lists.ts";
import type { InteractionItem, InteractionSearch } from "./interaction-store.ts";

/** The exchanges that were logged: by whom, with whom, of which kind and when. */
export const listInteractions = defineCapability({
  name: "list_interactions",
  kind: "question",
  summary: "List what was logged: calls, emails, meetings, visits, messages and notes.",
  role: roleToList,
  examples: [
    {
      say: "what did Ben log yesterday?",
      means: {
        do: "list_interactions",
        by: "Ben",
        period: { is: "calendar", unit: "day", shift: -1 },
      },
    },
    {
      say: "which calls did Ben log this week?",
      means: {
        do: "list_interactions",
        kind: "call",
        by: "Ben",
        period: { is: "calendar", unit: "week", shift: 0 },
      },
    },
  ],
  run: async (intent, crm) =>
    await listRecords(intent, crm, async (contactIds, contact) => {
      const search = { ...searchOf(intent, crm), contactIds };
      const found = await findRecords(crm.interactions, search, intent.limit);
      return interactionReply(found, { ...intent, ...(contact && { of: contact.name }) }, crm);
    }),
});

const searchOf = (
  { by, direction, kind, period, sentiment, text }: IntentOf<"list_interactions">,
  { actor, clock }: Crm,
): InteractionSearch => ({
  kind,
  direction,
  sentiment,
  loggedBy: by !== undefined && fold(by) === "me" ? actor.name : by,
  text,
  ...timesOf(period, clock),
});

/** Exchanges, the latest first. */
export function interactionReply(
  found: FoundRecords<InteractionItem>,
  list: InteractionList,
  crm: Crm,
): Reply {
  const { dated, said } = askingOf(crm);
  const { many } = interactionNoun(list.kind);
  const told = {
    ...found,
    headline: interactionHeadline(found.total, list, said),
    cells: (item: InteractionItem, at: number) => interactionCells(item, at, list, crm.clock),
    notes: list.period === undefined ? [] : [countedAs(`${many}${interactionsAbout(list, dated)}`)],
    unit: many,
    item: (each: InteractionItem) =>
      interactionItem(each, { name: each.contactName, company: each.company }),
  };
  return recordsReply(told, crm);
}
