import { askFor, askToConfirm, found, nothingToDo, type Step, stop } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { followUpItem } from "../record-items.ts";
import { toldHere } from "./told-here.ts";
import { note } from "../reply.ts";
import { findMember } from "../team/find-member.ts";
import { type Clock, todayOf } from "../period.ts";
import { addDays, instantOf } from "../time.ts";
import { dueAt, movedTo } from "../when.ts";
import { newWords, whoGetsIt } from "../wording/asks.ts";
import {
  alreadyThatWay,
  changedLine,
  changedSummary,
  confirmAll,
  nothingElse,
  nextTimeSaid,
  outcomeNoted,
} from "../wording/follow-up-receipts.ts";
import { askDue } from "./ask-due.ts";
import { type ChangeFollowUp, findTargets, tellsMore } from "./change-target.ts";
import { type Changed, editFor, type Fields, nextOf } from "./edits-of-change.ts";
import { type FollowUpItem, isSuggested } from "./follow-up.ts";
import { outcomeOf } from "./outcome.ts";

/** Completes, cancels, reopens, moves, reassigns or rewords follow-ups. */
export const changeFollowUp = defineCapability<"change_follow_up">({
  name: "change_follow_up",
  kind: "command",
  summary: "Tick off, cancel, move, hand over or reword a follow-up.",
  role: "member",
  examples: [
    {
      say: "tick off the Rich Banks follow-up",
      means: {
        do: "change_follow_up",
        target: { contact: { name: "Rich Banks" } },
        action: "complete",
      },
    },
    {
      say: "push the Rich Banks follow-up to next Monday",
      means: {
        do: "change_follow_up",
        target: { contact: { name: "Rich Banks" } },
        action: "move",
        when: { on: "2026-07-06", words: "next Monday" },
      },
    },
    {
      say: "give the Rich Banks follow-up to Ben",
      means: {
        do: "change_follow_up",
        target: { contact: { name: "Rich Banks" } },
        action: "reassign",
        assignee: "Ben",
      },
    },
    {
      say: "cancel the follow-up with Rich Banks",
      means: {
        do: "change_follow_up",
        target: { contact: { name: "Rich Banks" } },
        action: "cancel",
      },
    },
    {
      say: "stop the weekly call with Mark Bell",
      after: "remind me every monday to call Mark Bell",
      means: {
        do: "change_follow_up",
        target: { contact: { name: "Mark Bell" }, text: "call" },
        action: "stop",
      },
    },
  ],
  async run(intent, crm, confirmed) {
    const targets = await findTargets(intent, crm);
    if (targets.outcome === "stop") return targets.result;
    const changed = await changesOf(intent, targets.value, crm);
    if (changed.outcome === "stop") return changed.result;
    const real = changed.value.filter(({ before, set }) => differs(before, set));
    const [first] = targets.value;
    if (real.length === 0) return nothingToDo(alreadyThatWay(targets.value), first?.contactId);
    if (!confirmed && (intent.target.all === true || !(await isSure(intent, crm))))
      return askToConfirm(intent, confirmAll(intent.action, targets.value, crm.clock));
    return written(intent, real, crm);
  },
});

/** Numbers might be those of a list that was shown since. */
const isSure = async ({ target }: ChangeFollowUp, crm: Crm): Promise<boolean> =>
  target.numbers === undefined || (await toldHere(crm))?.isSureMeant === true;

const differs = (before: FollowUpItem, set: Fields): boolean =>
  isSuggested(before) ||
  (["status", "dueAt", "assignee", "text"] as const).some(
    (field) => set[field] !== undefined && set[field] !== before[field],
  );

const settingAll = (items: readonly FollowUpItem[], set: Fields): Step<readonly Changed[]> =>
  found(items.map((before) => ({ before, set })));

async function changesOf(
  intent: ChangeFollowUp,
  items: readonly FollowUpItem[],
  crm: Crm,
): Promise<Step<readonly Changed[]>> {
  switch (intent.action) {
    case "complete":
      return settingAll(items, { status: "done" });
    case "cancel":
      return settingAll(items, { status: "cancelled" });
    case "stop":
      return settingAll(items, { status: "cancelled", repeats: null });
    case "reopen":
      return intent.when === undefined
        ? settingAll(items, { status: "open" })
        : moved(intent, items, { status: "open" }, crm);
    case "move":
      return moved(intent, items, {}, crm);
    case "reassign":
      return await reassigned(intent, items, crm);
    case "reword":
      return reworded(intent, items);
  }
}

function moved(
  intent: ChangeFollowUp,
  items: readonly FollowUpItem[],
  besides: Fields,
  { clock }: Crm,
): Step<readonly Changed[]> {
  const changes: Changed[] = [];
  for (const before of items) {
    const due = movedTo(intent.when, before.dueAt, clock);
    if (due.outcome !== "due") return stop(askDue(due, intent, clock));
    changes.push({ before, set: { ...besides, dueAt: due.at } });
  }
  return found(changes);
}

async function reassigned(
  intent: ChangeFollowUp,
  items: readonly FollowUpItem[],
  crm: Crm,
): Promise<Step<readonly Changed[]>> {
  const waiting = { intent, slot: "assignee", path: "assignee" };
  if (intent.assignee === undefined) return stop(askFor(waiting, whoGetsIt));
  const member = await findMember(intent.assignee, crm, waiting);
  return member.outcome === "stop"
    ? member
    : found(items.map((before) => ({ before, set: handedTo(member.value, before, crm.clock) })));
}

/** What was only suggested is due for them as a thing to do today. */
function handedTo(assignee: string, before: FollowUpItem, clock: Clock): Fields {
  if (!isSuggested(before)) return { assignee };
  const due = dueAt({ on: todayOf(clock), words: "" }, clock);
  const tomorrow = instantOf(clock.zone, addDays(todayOf(clock), 1), "09:00");
  return { assignee, dueAt: due.outcome === "due" ? due.at : tomorrow };
}

function reworded(
  intent: ChangeFollowUp,
  items: readonly FollowUpItem[],
): Step<readonly Changed[]> {
  const text = intent.text?.trim() ?? "";
  return text === ""
    ? stop(askFor({ intent, slot: "text", path: "text" }, newWords))
    : settingAll(items, { text });
}

function written(intent: ChangeFollowUp, changes: readonly Changed[], crm: Crm): Outcome {
  const edits = changes.map(editFor);
  const next = changes.flatMap((each) => nextOf(each, crm) ?? []);
  const [first] = changes;
  const isMore = first !== undefined && changes.length === 1 && tellsMore(intent, first.before);
  const told = outcomeOf(
    intent,
    changes.map(({ before }) => before),
    crm,
  );
  return {
    outcome: "write",
    edits: [
      ...edits,
      ...next.map((row) => ({ op: "insert", record: "followUps", row }) as const),
      ...(told === undefined ? [] : [{ op: "insert", record: "interactions", row: told } as const]),
    ],
    summary: changedSummary(changes.map(({ before }) => before)),
    receipt: {
      kind: "done",
      blocks: [
        changedLine(intent.action, changes, crm.actor.name, crm.clock),
        ...(told === undefined ? [] : [note(outcomeNoted(told.summary))]),
        ...next.map((row) => note(nextTimeSaid(row, crm.clock))),
        ...(isMore ? [note(nothingElse)] : []),
      ],
      data: {
        items: changes.map(({ before, set }) =>
          followUpItem(
            { ...before, ...set },
            { name: before.contactName, company: before.company },
          ),
        ),
      },
    },
    ...(first === undefined ? {} : { contactId: first.before.contactId }),
  };
}
