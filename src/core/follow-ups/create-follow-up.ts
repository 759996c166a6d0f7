import { found, type Step } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { followUpItem } from "../record-items.ts";
import type { Timetable } from "../schedules/recurrence.ts";
import { firstTime } from "./repeating.ts";
import { findMember } from "../team/find-member.ts";
import { dueAt } from "../when.ts";
import { whoIsItFor } from "../wording/asks.ts";
import { dueLine, dueSummary, followUpText } from "../wording/follow-up-receipts.ts";
import { askDue } from "./ask-due.ts";
import type { FollowUp } from "./follow-up.ts";

type Create = IntentOf<"create_follow_up">;

/** Puts something to do on somebody's list. */
export const createFollowUp = defineCapability<"create_follow_up">({
  name: "create_follow_up",
  kind: "command",
  summary: "Put a follow-up on your list or a colleague's.",
  role: "member",
  examples: [
    {
      say: "remind me on Thursday to send Karin Vogt the price list",
      means: {
        do: "create_follow_up",
        contact: { name: "Karin Vogt" },
        text: "send Karin Vogt the price list",
        when: { on: "2026-07-02", words: "on Thursday" },
      },
    },
    {
      say: "remind Ben to call Mark Bell tomorrow at 2pm",
      means: {
        do: "create_follow_up",
        contact: { name: "Mark Bell" },
        assignee: "Ben",
        text: "call Mark Bell",
        when: { on: "2026-07-01", at: "14:00", words: "tomorrow at 2pm" },
      },
    },
    {
      say: "follow up with Mark Bell in two weeks",
      means: {
        do: "create_follow_up",
        contact: { name: "Mark Bell" },
        text: "follow up with Mark Bell",
        when: { on: "2026-07-14", words: "in two weeks" },
      },
    },
    {
      say: "remind me every 2 weeks on monday at 10:00 to call Mark Bell",
      means: {
        do: "create_follow_up",
        contact: { name: "Mark Bell" },
        text: "call Mark Bell",
        recurrence: { every: "week", count: 2, from: "2026-06-30", weekdays: [1] },
        when: { at: "10:00", words: "10:00" },
      },
    },
  ],
  async run(intent, crm) {
    const sought = await findContact(intent.contact, crm, {
      intent,
      path: "contact",
      reading: false,
      ...(intent.contact === undefined ? { question: whoIsItFor } : {}),
    });
    if (sought.outcome === "stop") return sought.result;
    const assignee = await assigneeOf(intent, crm);
    if (assignee.outcome === "stop") return assignee.result;
    const settled = { who: sought.contact, assignee: assignee.value };
    const { recurrence, when } = intent;
    if (recurrence !== undefined)
      return again({ recurrence, at: when?.at ?? "09:00" }, intent, settled, crm);
    const due = dueAt(when, crm.clock);
    return due.outcome === "due"
      ? created(intent, { ...settled, at: due.at }, crm)
      : askDue(due, intent, crm.clock);
  },
});

const assigneeOf = async (intent: Create, crm: Crm): Promise<Step<string>> =>
  intent.assignee === undefined
    ? found(crm.actor.name)
    : await findMember(intent.assignee, crm, { intent, slot: "assignee", path: "assignee" });

interface Settled {
  readonly who: ContactBrief;
  readonly assignee: string;
  readonly at: number;
  readonly repeats?: string;
}

/** Due the first time from now on. */
function again(
  timetable: Timetable,
  intent: Create,
  settled: Omit<Settled, "at" | "repeats">,
  crm: Crm,
): Outcome {
  const first = firstTime(timetable, crm.clock, crm.business);
  return first === undefined
    ? askDue({ outcome: "missing" }, intent, crm.clock)
    : created(intent, { ...settled, at: first, repeats: JSON.stringify(timetable) }, crm);
}

function created({ text }: Create, { who, assignee, at, repeats }: Settled, crm: Crm): Outcome {
  const row: FollowUp = {
    id: crm.newId(),
    contactId: who.id,
    dueAt: at,
    text: text.trim() === "" ? followUpText : text.trim(),
    assignee,
    status: "open",
    createdBy: crm.actor.name,
    ...(repeats !== undefined && { repeats }),
  };
  return {
    outcome: "write",
    edits: [{ op: "insert", record: "followUps", row }],
    summary: dueSummary(who, at, crm.clock),
    receipt: {
      kind: "done",
      blocks: [dueLine(row, who, crm.actor.name, crm.clock)],
      data: { items: [followUpItem(row, who)] },
    },
    contactId: who.id,
  };
}
