import { defineCapability } from "../capability.ts";
import { contactsAsked } from "../contacts/contacts-asked.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { liesAhead } from "./lies-ahead.ts";
import { type Clock, instantsOf, resolvePeriod } from "../period.ts";
import { choicesOf } from "../questions/answer-list.ts";
import { askingOf } from "../questions/asking.ts";
import { roleForFilter } from "../questions/rights.ts";
import { followUpItem } from "../record-items.ts";
import { type Block, note, type Reply, type ReplyData } from "../reply.ts";
import { fold } from "../text.ts";
import {
  dueDates,
  followUpCells,
  followUpHeadline,
  nobody,
  type FollowUpList,
  overdueAmong,
} from "../wording/follow-ups.ts";
import { moreThere } from "../wording/lists.ts";
import { populationSaid } from "../wording/population.ts";
import { havingAll } from "./by-words.ts";
import type { FollowUpItem } from "./follow-up.ts";
import type { FollowUpSearch } from "./follow-up-store.ts";

type ListFollowUps = IntentOf<"list_follow_ups">;

/** What is to be done: by whom, for whom, by when. */
export const listFollowUps = defineCapability({
  name: "list_follow_ups",
  kind: "question",
  summary: "List what is to be done, by whom and when.",
  role: ({ filter }) => (filter === undefined ? "viewer" : roleForFilter(filter)),
  examples: [
    {
      say: "who's due today?",
      means: { do: "list_follow_ups", when: { is: "calendar", unit: "day", shift: 0 } },
    },
    {
      say: "my overdue follow-ups",
      means: { do: "list_follow_ups", assignee: "me", when: "overdue" },
    },
    {
      say: "what do I have to do this week?",
      means: {
        do: "list_follow_ups",
        assignee: "me",
        when: { is: "calendar", unit: "week", shift: 0 },
      },
    },
    {
      say: "my recurring follow-ups",
      means: { do: "list_follow_ups", assignee: "me", repeating: true },
    },
    { say: "Ben's follow-ups", means: { do: "list_follow_ups", assignee: "Ben" } },
  ],
  async run(intent, crm) {
    const asked = await contactsAsked(intent, crm);
    if (asked.outcome === "stop") return asked.result;
    const { ids, contact, assumed } = asked;
    const all = await crm.followUps.find({ ...searchOf(intent, crm), contactIds: ids });
    const found = intent.text === undefined ? all : havingAll(all, intent.text);
    const { filter } = intent;
    const list: FollowUpList = {
      ...intent,
      ...(contact === undefined ? {} : { of: contact.name }),
      ...(filter === undefined ? {} : { among: populationSaid(filter, askingOf(crm).said) }),
    };
    const reply = followUpReply(found, list, crm, intent);
    return {
      outcome: "answer",
      reply: assumed === undefined ? reply : { ...reply, blocks: [...reply.blocks, note(assumed)] },
      question: intent,
      ...(contact === undefined ? {} : { contactId: contact.id }),
    };
  },
});

function searchOf({ assignee, repeating, when, status }: ListFollowUps, crm: Crm): FollowUpSearch {
  const isEveryone = assignee === undefined || assignee === "all";
  const whose = assignee !== undefined && fold(assignee) === "me" ? crm.actor.name : assignee;
  return {
    status: status === "any" ? undefined : (status ?? "open"),
    assignee: isEveryone ? undefined : whose,
    repeating,
    ...dueWithin({ when, status }, crm.clock),
  };
}

function dueWithin(
  due: Pick<ListFollowUps, "when" | "status">,
  clock: Clock,
): Pick<FollowUpSearch, "from" | "until"> {
  const { when } = due;
  if (when === undefined) return {};
  if (when === "overdue") return { until: clock.now };
  return instantsOf(resolvePeriod(when, clock, liesAhead(due)), clock);
}

/** How many rows are shown, where nobody asked for all. */
const usualRows = 6;

/** Follow-ups by due time; their number alone, or by whose they are, where that was asked for. */
export function followUpReply(
  found: readonly FollowUpItem[],
  list: FollowUpList,
  crm: Crm,
  { count, group }: Pick<ListFollowUps, "count" | "group"> = {},
): Reply {
  const asking = askingOf(crm);
  const { strong, text } = followUpHeadline(found.length, list, asking.said.times);
  const isList = count !== true && group === undefined;
  const shown = isList ? found.slice(0, asking.rowsShown ?? usualRows) : [];
  const rows = group === undefined ? [] : byAssignee(found);
  const more = isList ? found.length - shown.length : 0;
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: shown.length + rows.length === 0 ? `${text}.` : `${text}:`, strong },
      ...tableOf(shown.map((item, at) => followUpCells(item, at, list, crm.clock))),
      ...tableOf(rows.map(([name, number]) => [name || nobody, String(number)])),
      ...notesOf(found, list, more, crm),
      ...(more > 0 ? choicesOf(true, asking) : []),
    ],
    data: dataOf(found, rows),
    ...(shown.length > 0 && { lines: shown.map(({ id }) => ({ is: "follow_up", id }) as const) }),
  };
}

const tableOf = (rows: readonly (readonly string[])[]): readonly Block[] => {
  const [first] = rows;
  return first === undefined ? [] : [{ type: "table", columns: first.map(() => ""), rows }];
};

function notesOf(
  found: readonly FollowUpItem[],
  list: FollowUpList,
  more: number,
  crm: Crm,
): readonly Block[] {
  const { when } = list;
  const isLate = ({ dueAt, status }: FollowUpItem) => status === "open" && dueAt < crm.clock.now;
  const overdue = when === "overdue" ? 0 : found.filter(isLate).length;
  const parts = [
    ...(more > 0 ? [moreThere(more)] : []),
    ...(overdue > 0 ? [overdueAmong(overdue)] : []),
    ...(typeof when === "object"
      ? [dueDates(askingOf(crm).dated.times.period(when, liesAhead(list)))]
      : []),
  ];
  return parts.length === 0 ? [] : [note(parts.join(" "))];
}

/** How many each has. */
function byAssignee(found: readonly FollowUpItem[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { assignee } of found)
    counts.set(assignee ?? "", (counts.get(assignee ?? "") ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const dataOf = (
  found: readonly FollowUpItem[],
  rows: readonly (readonly [string, number])[],
): ReplyData => ({
  total: found.length,
  value: found.length,
  unit: "follow-ups",
  contacts: [...new Set(found.map(({ contactName }) => contactName))],
  items: found.map((each) => followUpItem(each, { name: each.contactName, company: each.company })),
  ...(rows.length === 0 ? {} : { rows: rows.map(([key, value]) => ({ key, value })) }),
});
