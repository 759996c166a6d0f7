import { defineCapability } from "../capability.ts";
import { contactsAsked } from "../contacts/contacts-asked.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { type Clock, instantsOf, type Period, resolvePeriod } from "../period.ts";
import { choicesOf } from "../questions/answer-list.ts";
import { askingOf } from "../questions/asking.ts";
import { roleForFilter } from "../questions/rights.ts";
import { interactionItem } from "../record-items.ts";
import { note, type Reply } from "../reply.ts";
import { fold } from "../text.ts";
import type { Instant } from "../time.ts";
import { interactionNoun } from "../wording/figures.ts";
import {
  interactionCells,
  interactionHeadline,
  type InteractionList,
  interactionsAbout,
} from "../wording/interactions.ts";
import { countedAs, moreThere } from "../wording/lists.ts";
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

/** The most records that programs get of a list. */
export const mostItems = 1000;

/** The exchanges that were logged: by whom, with whom, of which kind and when. */
export const listInteractions = defineCapability({
  name: "list_interactions",
  kind: "question",
  summary: "List what was logged: calls, emails, meetings, visits, messages and notes.",
  role: ({ filter }) =>
    filter !== undefined && roleForFilter(filter) === "owner" ? "owner" : "member",
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
  async run(intent, crm) {
    const asked = await contactsAsked(intent, crm);
    if (asked.outcome === "stop") return asked.result;
    const { ids, contact, assumed } = asked;
    const search = { ...searchOf(intent, crm), contactIds: ids };
    const all = await crm.interactions.count(search);
    const total = intent.limit === undefined ? all : Math.min(all, intent.limit);
    const found = await crm.interactions.find(search, intent.limit ?? mostItems);
    const list = { ...intent, ...(contact === undefined ? {} : { of: contact.name }) };
    const reply = interactionReply(found, total, list, crm);
    return {
      outcome: "answer",
      reply: assumed === undefined ? reply : { ...reply, blocks: [...reply.blocks, note(assumed)] },
      question: intent,
      ...(contact === undefined ? {} : { contactId: contact.id }),
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

const usualRows = 6;

/** Exchanges, the latest first. */
export function interactionReply(
  found: readonly InteractionItem[],
  total: number,
  list: InteractionList,
  crm: Crm,
): Reply {
  const asking = askingOf(crm);
  const { strong, text } = interactionHeadline(total, list, asking.said);
  const shown = found.slice(0, asking.rowsShown ?? usualRows);
  const more = total - shown.length;
  const about = interactionsAbout(list, asking.dated);
  const notes = [
    ...(more > 0 ? [moreThere(more)] : []),
    ...(list.period === undefined ? [] : [countedAs(`${interactionNoun(list.kind).many}${about}`)]),
  ].join(" ");
  const rows = shown.map((item, at) => interactionCells(item, at, list, crm.clock));
  const [first] = rows;
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: `${text}${first === undefined ? "." : ":"}`, strong },
      ...(first === undefined
        ? []
        : [{ type: "table" as const, columns: first.map(() => ""), rows }]),
      ...(notes === "" ? [] : [note(notes)]),
      ...(more > 0 ? choicesOf(true, asking) : []),
    ],
    data: {
      total,
      value: total,
      unit: interactionNoun(list.kind).many,
      items: found.map((each) =>
        interactionItem(each, { name: each.contactName, company: each.company }),
      ),
    },
  };
}
