import { defineCapability, type Outcome } from "../capability.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import { findContact } from "../contacts/find-contact.ts";
import { text } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import { showDate } from "../time.ts";
import {
  conditionHolds,
  everybodyIsOn,
  lastContactWas,
  lastOrderWas,
  leftOutAs,
  livesIn,
  noRule,
  noSuchAnswer,
  onIt,
  placedAt,
  worksAt,
} from "../wording/answers.ts";
import { roleNeeded } from "../wording/conversation.ts";
import { partSaid } from "../wording/population.ts";
import { questionOf } from "./again.ts";
import { mostContacts } from "./answer-list.ts";
import { type Asking, askingOf } from "./asking.ts";
import type { ConditionName, Filter } from "./filter.ts";
import { conditionsOf, conjunction } from "./filter-parts.ts";
import { ordered } from "./list-order.ts";
import type { Question } from "./question.ts";
import { roleForQuestion } from "./rights.ts";

const told = (words: string): Outcome => ({
  outcome: "answer",
  reply: { kind: "answer", blocks: [text(words)] },
});

/** Why somebody is on a list, or is not: the conditions one by one. */
export const whyListed = defineCapability({
  name: "why_listed",
  kind: "question",
  summary: "Say why somebody is on a list, or is not.",
  role: "viewer",
  examples: [
    {
      after: "who hasn't bought in 90 days?",
      say: "why is Rohan Patel on it?",
      means: { do: "why_listed", contact: { name: "Rohan Patel" } },
    },
    {
      after: "who hasn't bought in 90 days?",
      say: "why isn't Mark Bell?",
      means: { do: "why_listed", contact: { name: "Mark Bell" } },
    },
  ],
  async run(intent, crm) {
    const last = await questionOf(intent.answer, crm);
    if (last === undefined) return told(noSuchAnswer(intent.answer));
    if (last.do !== "question") return told(noRule);
    const needed = roleForQuestion(last.question);
    if (!mayAct(crm.actor, needed))
      return { outcome: "refused", reply: roleNeeded(needed, crm.actor.role) };
    const seeking = { intent, path: "contact", reading: true };
    const sought = await findContact(intent.contact, crm, seeking);
    if (sought.outcome === "stop") return sought.result;
    const { contact, assumed } = sought;
    const { isOn, lines } = await judged(last.question, contact, askingOf(crm));
    const said = onIt(contact.name, isOn);
    return {
      outcome: "answer",
      reply: {
        kind: "answer",
        blocks: [
          { type: "text", text: [said, ...lines].join("\n"), strong: said },
          ...(assumed === undefined ? [] : [{ type: "note", text: assumed } as const]),
        ],
        data: { contacts: [contact.name] },
      },
      contactId: contact.id,
    };
  },
});

/** Whether a contact is on a list, and what each condition says of them. */
async function judged(question: Question, contact: ContactBrief, asking: Asking) {
  const lines: string[] = [];
  let isOn = true;
  for (const part of conjunction(question.filter)) {
    const holds = await asking.crm.questions.matches(part, contact.id, asking.by);
    const fact = factFor(part, contact, asking, holds);
    lines.push(conditionHolds(holds, partSaid(part, asking.dated), fact));
    isOn &&= holds;
  }
  if (!isOn) return { isOn, lines };
  const index = await placeOf(question, contact, asking);
  if (index.place !== undefined && index.place <= index.shown)
    return { isOn, lines: lines.length === 0 ? [everybodyIsOn] : lines };
  const why =
    index.place === undefined
      ? contact.status === "active"
        ? []
        : [leftOutAs(contact.status)]
      : [placedAt(index.place, index.total, index.shown)];
  return { isOn: false, lines: [...lines, ...why] };
}

/** Where a contact stands in the whole list, and how many of it were asked for. */
async function placeOf(question: Question, contact: ContactBrief, asking: Asking) {
  const { limit, ...whole } = ordered({ ...question, measure: "list" }, asking);
  const list = await asking.crm.questions.list(whole, asking.by, mostContacts);
  const at = list.contacts.findIndex(({ id }) => id === contact.id);
  return {
    place: at < 0 ? undefined : at + 1,
    total: list.total,
    shown: limit ?? list.total,
  };
}

const ofOrders: ReadonlySet<ConditionName> = new Set([
  "customer",
  "prospect",
  "lapsed",
  "bought",
  "not_bought",
  "new",
  "last_order",
]);

/** What is known of a contact that a condition is judged by, where the condition does not say it. */
function factFor(
  part: Filter,
  contact: ContactBrief,
  { today }: Asking,
  holds: boolean,
): string | undefined {
  const [first, ...others] = conditionsOf(part);
  if (first === undefined || others.length > 0) return undefined;
  const show = (day: string | null) => (day === null ? undefined : showDate(day, today));
  if (ofOrders.has(first.is)) return lastOrderWas(show(contact.lastOrderOn));
  if (first.is === "not_contacted" || first.is === "contacted")
    return lastContactWas(show(contact.lastContactOn));
  if (holds) return undefined;
  if (first.is === "city") return livesIn(contact.city);
  return first.is === "company" ? worksAt(contact.company) : undefined;
}
