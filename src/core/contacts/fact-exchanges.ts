import type { Crm } from "../crm.ts";
import { followUpReply } from "../follow-ups/list-follow-ups.ts";
import type { Fact } from "../intent.ts";
import type { InteractionItem, InteractionSearch } from "../interactions/interaction-store.ts";
import { interactionReply } from "../interactions/list-interactions.ts";
import { findRecords, timesOf } from "../questions/record-list.ts";
import { todayOf } from "../period.ts";
import { askingOf } from "../questions/asking.ts";
import { interactionItem } from "../record-items.ts";
import { note, type Reply, text } from "../reply.ts";
import { daysBetween, localDate } from "../time.ts";
import {
  agoSaid,
  exchangeLine,
  lastOfAnyKind,
  neverHappened,
  noneOfKind,
  sentimentLine,
} from "../wording/facts.ts";
import type { ContactBrief } from "./contact.ts";
import type { ContactFact } from "./contact-fact.ts";

const exchanges = [
  "last_contact",
  "last_heard",
  "last_summary",
  "last_sentiment",
  "first_contact",
  "interactions",
  "follow_ups",
] as const;
type Exchange = (typeof exchanges)[number];

export const isExchange = (fact: Fact): fact is Exchange => exchanges.some((each) => each === fact);

/** What was last talked about and when, or the exchanges and follow-ups of a contact. */
export async function exchangeAnswer(
  intent: ContactFact,
  contact: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const { fact, kind, period, limit } = intent;
  const of = contact.name;
  if (fact === "follow_ups") {
    const search = { contactIds: [contact.id], status: "open" as const };
    return followUpReply(await crm.followUps.find(search), { of }, crm);
  }
  const search: InteractionSearch = {
    contactIds: [contact.id],
    kind,
    ...timesOf(period, crm.clock),
    withoutNotes: fact !== "interactions" && kind === undefined,
    direction: fact === "last_heard" ? "in" : undefined,
    earliestFirst: fact === "first_contact",
  };
  if (fact === "interactions") {
    const list = { of, ...(kind && { kind }), ...(period && { period }) };
    return interactionReply(await findRecords(crm.interactions, search, limit), list, crm);
  }
  const [last] = await crm.interactions.find(search, 1);
  const reply =
    last === undefined ? none(intent, contact, crm) : lastOne(last, intent, contact, crm);
  return kind === undefined || fact === "first_contact"
    ? reply
    : withLatest(reply, last, contact, crm);
}

/** The latest exchange of any kind beside the answer, where another kind was asked for. */
async function withLatest(
  reply: Reply,
  told: InteractionItem | undefined,
  contact: ContactBrief,
  crm: Crm,
): Promise<Reply> {
  const [latest] = await crm.interactions.find({ contactIds: [contact.id], withoutNotes: true }, 1);
  if (latest === undefined || latest.id === told?.id) return reply;
  const { clock } = crm;
  const when = agoSaid(localDate(clock.zone, latest.happenedAt), todayOf(clock));
  return { ...reply, blocks: [...reply.blocks, note(lastOfAnyKind(latest.kind, when))] };
}

const none = ({ fact, kind, period }: ContactFact, { name }: ContactBrief, crm: Crm): Reply => {
  const when = period === undefined ? "" : ` ${askingOf(crm).said.times.period(period)}`;
  return {
    kind: "answer",
    blocks: [
      text(
        kind === undefined ? neverHappened(name, fact, when) : noneOfKind(name, fact, kind, when),
      ),
    ],
    data: { contacts: [name], value: null, items: [] },
  };
};

function lastOne(
  last: InteractionItem,
  asked: ContactFact,
  contact: ContactBrief,
  { clock }: Crm,
): Reply {
  const [day, today] = [localDate(clock.zone, last.happenedAt), todayOf(clock)];
  const { kind, sentiment, summary, loggedBy: by } = last;
  const what = { kind, sentiment, summary, by };
  const when = agoSaid(day, today);
  const line =
    asked.fact === "last_sentiment"
      ? sentimentLine({ name: contact.name, kind: asked.kind }, when, what)
      : exchangeLine(contact.name, asked, when, what);
  return {
    kind: "answer",
    blocks: [{ type: "text", ...line }],
    data: {
      contacts: [contact.name],
      value: daysBetween(day, today),
      unit: "days",
      items: [interactionItem(last, contact)],
    },
  };
}
