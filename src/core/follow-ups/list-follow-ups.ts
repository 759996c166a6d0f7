import { defineCapability } from "../capability.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import type { IntentOf } from "../intent.ts";
import { type Clock, instantsOf, resolvePeriod } from "../period.ts";
import { mostContacts } from "../questions/answer-list.ts";
import { askingOf } from "../questions/asking.ts";
import { roleForFilter } from "../questions/rights.ts";
import { followUpItem } from "../record-items.ts";
import { note, type Reply } from "../reply.ts";
import { fold } from "../text.ts";
import { counted } from "../wording/common.ts";
import { followUpInWords } from "../wording/follow-up-receipts.ts";
import type { FollowUpItem } from "./follow-up.ts";
import type { FollowUpSearch } from "./follow-up-store.ts";

type ListFollowUps = IntentOf<"list_follow_ups">;

/** What is to be done: by whom, for whom, by when. */
export const listFollowUps = defineCapability({
  name: "list_follow_ups",
  kind: "question",
  summary: "Lists what is to be done, by whom and when",
  role: ({ filter }) => (filter === undefined ? "viewer" : roleForFilter(filter)),
  examples: [],
  async run(intent, crm) {
    const sought =
      intent.contact === undefined
        ? undefined
        : await findContact(intent.contact, crm, { intent, path: "contact", reading: true });
    if (sought?.outcome === "stop") return sought.result;
    const contactIds = await contactsOf(intent, sought?.contact.id, crm);
    const found = await crm.followUps.find({ ...searchOf(intent, crm), contactIds });
    return {
      outcome: "answer",
      reply: intent.group === undefined ? followUpReply(found, crm) : byAssignee(found),
      question: intent,
      ...(sought === undefined ? {} : { contactId: sought.contact.id }),
    };
  },
});

async function contactsOf(
  { filter }: ListFollowUps,
  contactId: ContactId | undefined,
  crm: Crm,
): Promise<readonly ContactId[] | undefined> {
  if (contactId !== undefined) return [contactId];
  if (filter === undefined) return undefined;
  return await crm.questions.matching(filter, askingOf(crm).by, mostContacts);
}

function searchOf({ assignee, when, status }: ListFollowUps, crm: Crm): FollowUpSearch {
  const whose =
    assignee === undefined || assignee === "all"
      ? undefined
      : fold(assignee) === "me"
        ? crm.actor.name
        : assignee;
  return {
    status: status === "any" ? undefined : (status ?? "open"),
    assignee: whose,
    ...dueWithin(when, crm.clock),
  };
}

function dueWithin(
  when: ListFollowUps["when"],
  clock: Clock,
): Pick<FollowUpSearch, "from" | "until"> {
  if (when === undefined) return {};
  if (when === "overdue") return { until: clock.now };
  return instantsOf(resolvePeriod(when, clock, true), clock);
}

const shown = 6;

/** Follow-ups by due time. */
export function followUpReply(found: readonly FollowUpItem[], { clock }: Crm): Reply {
  const total = found.length;
  const strong = total === 0 ? "Nothing to do" : counted(total, "follow-up");
  const overdue = found.filter(
    ({ dueAt, status }) => status === "open" && dueAt < clock.now,
  ).length;
  const late = overdue === 0 || total === 0 ? "" : `, ${overdue} overdue`;
  const lines = found
    .slice(0, shown)
    .map((each, at) => `${at + 1} ${followUpInWords(each, clock)}`);
  return {
    kind: "answer",
    blocks: [
      {
        type: "text",
        text: total === 0 ? `${strong}.` : [`${strong}${late}:`, ...lines].join("\n"),
        strong,
      },
      ...(total > shown ? [note(`And ${total - shown} more.`)] : []),
    ],
    data: {
      total,
      value: total,
      unit: "follow-ups",
      contacts: found.map(({ contactName }) => contactName),
      items: found.map((each) =>
        followUpItem(each, { name: each.contactName, company: each.company }),
      ),
    },
  };
}

/** How many each has. */
function byAssignee(found: readonly FollowUpItem[]): Reply {
  const counts = new Map<string, number>();
  for (const { assignee } of found)
    counts.set(assignee ?? "", (counts.get(assignee ?? "") ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const strong = counted(found.length, "follow-up");
  return {
    kind: "answer",
    blocks: [
      { type: "text", text: `${strong}:`, strong },
      {
        type: "table",
        columns: ["", ""],
        rows: rows.map(([name, count]) => [name === "" ? "nobody" : name, String(count)]),
        numeric: [1],
      },
    ],
    data: {
      total: found.length,
      value: found.length,
      unit: "follow-ups",
      rows: rows.map(([key, value]) => ({ key, value })),
    },
  };
}
