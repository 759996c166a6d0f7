import { defineCapability } from "../capability.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import { type Clock, instantsOf, type Period, resolvePeriod, todayOf } from "../period.ts";
import { askingOf } from "../questions/asking.ts";
import { mostContacts } from "../questions/answer-list.ts";
import { roleForFilter } from "../questions/rights.ts";
import { interactionItem } from "../record-items.ts";
import { note, type Reply } from "../reply.ts";
import { fold } from "../text.ts";
import { type Instant, localDate, showDay } from "../time.ts";
import { counted } from "../wording/common.ts";
import type { IntentOf } from "../intent.ts";
import type { InteractionItem, InteractionSearch } from "./interaction-store.ts";

/** The instants of a period; without one, all up to now. */
export function timesOf(
  period: Period | undefined,
  clock: Clock,
): { readonly from?: Instant; readonly until: Instant } {
  return period === undefined
    ? { until: clock.now + 1 }
    : instantsOf(resolvePeriod(period, clock), clock);
}

/** The exchanges that were logged: by whom, with whom, of which kind and when. */
export const listInteractions = defineCapability({
  name: "list_interactions",
  kind: "question",
  summary: "Lists what was logged: calls, emails, meetings, visits, messages and notes",
  role: ({ filter }) =>
    filter !== undefined && roleForFilter(filter) === "owner" ? "owner" : "member",
  examples: [],
  async run(intent, crm) {
    const sought =
      intent.contact === undefined
        ? undefined
        : await findContact(intent.contact, crm, { intent, path: "contact", reading: true });
    if (sought?.outcome === "stop") return sought.result;
    const contactIds =
      sought !== undefined
        ? [sought.contact.id]
        : intent.filter === undefined
          ? undefined
          : await crm.questions.matching(intent.filter, askingOf(crm).by, mostContacts);
    const search = { ...searchOf(intent, crm), contactIds };
    const all = await crm.interactions.count(search);
    const total = intent.limit === undefined ? all : Math.min(all, intent.limit);
    const found = await crm.interactions.find(search, intent.limit ?? 1000);
    return {
      outcome: "answer",
      reply: interactionReply(found, total, crm),
      question: intent,
      ...(sought === undefined ? {} : { contactId: sought.contact.id }),
    };
  },
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

const shown = 6;

/** Exchanges, the latest first. */
export function interactionReply(
  found: readonly InteractionItem[],
  total: number,
  { clock }: Crm,
): Reply {
  const today = todayOf(clock);
  const strong = total === 0 ? "No interactions" : counted(total, "interaction");
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: `${strong}${total === 0 ? "." : ":"}`, strong },
      ...(total === 0
        ? []
        : [
            {
              type: "table" as const,
              columns: ["Day", "Contact", "Kind", "Summary"],
              rows: found
                .slice(0, shown)
                .map((each) => [
                  showDay(localDate(clock.zone, each.happenedAt), today),
                  each.contactName,
                  each.kind,
                  each.summary,
                ]),
            },
          ]),
      ...(total > shown ? [note(`And ${total - shown} more.`)] : []),
    ],
    data: {
      total,
      value: total,
      unit: "interactions",
      items: found.map((each) =>
        interactionItem(each, { name: each.contactName, company: each.company }),
      ),
    },
  };
}
