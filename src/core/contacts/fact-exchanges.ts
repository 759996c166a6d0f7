import type { Crm } from "../crm.ts";
import { followUpReply } from "../follow-ups/list-follow-ups.ts";
import type { Fact } from "../intent.ts";
import type { InteractionItem } from "../interactions/interaction-store.ts";
import { interactionReply, timesOf } from "../interactions/list-interactions.ts";
import { todayOf } from "../period.ts";
import { interactionItem } from "../record-items.ts";
import { type Reply, text } from "../reply.ts";
import { daysBetween, localDate, showDay } from "../time.ts";
import { counted } from "../wording/common.ts";
import { factWords, neverHappened } from "../wording/facts.ts";
import type { ContactBrief } from "./contact.ts";
import type { ContactFact } from "./contact-fact.ts";

const exchanges = [
  "last_contact",
  "last_heard",
  "last_summary",
  "interactions",
  "follow_ups",
] as const;
type Exchange = (typeof exchanges)[number];

export const isExchange = (fact: Fact): fact is Exchange => exchanges.some((each) => each === fact);

/** What was last talked about and when, or the exchanges and follow-ups of a contact. */
export async function exchangeAnswer(
  { fact, kind, period, limit }: ContactFact,
  contact: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const contactIds = [contact.id];
  if (fact === "follow_ups") {
    const search = { contactIds, status: "open" as const };
    return followUpReply(await crm.followUps.find(search), crm);
  }
  const search = {
    contactIds,
    kind,
    ...timesOf(period, crm.clock),
    withoutNotes: fact !== "interactions" && kind === undefined,
    direction: fact === "last_heard" ? ("in" as const) : undefined,
  };
  if (fact === "interactions") {
    const total = await crm.interactions.count(search);
    return interactionReply(await crm.interactions.find(search, limit ?? 500), total, crm);
  }
  const [last] = await crm.interactions.find(search, 1);
  return lastOne(last, fact, contact, crm);
}

function lastOne(
  last: InteractionItem | undefined,
  fact: Fact,
  contact: ContactBrief,
  { clock }: Crm,
): Reply {
  if (last === undefined)
    return {
      kind: "answer",
      blocks: [text(`${contact.name} ${neverHappened[fact] ?? "was never contacted"}.`)],
      data: { contacts: [contact.name], value: null, items: [] },
    };
  const [day, today] = [localDate(clock.zone, last.happenedAt), todayOf(clock)];
  const who = last.loggedBy === null ? "" : `, logged by ${last.loggedBy}`;
  const line = `${contact.name} · ${factWords[fact]}: ${showDay(day, today)} (${counted(daysBetween(day, today), "day")} ago), ${last.kind}: ${last.summary}${who}`;
  return {
    kind: "answer",
    blocks: [text(line)],
    data: {
      contacts: [contact.name],
      value: daysBetween(day, today),
      unit: "days",
      items: [interactionItem(last, contact)],
    },
  };
}
