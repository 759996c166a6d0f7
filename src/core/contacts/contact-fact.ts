import { defineCapability } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { Fact, IntentOf } from "../intent.ts";
import { note, type Reply } from "../reply.ts";
import type { Role } from "../team/member.ts";
import { findContact } from "./find-contact.ts";
import { fieldAnswer, isField } from "./fact-fields.ts";
import { exchangeAnswer, isExchange } from "./fact-exchanges.ts";
import { orderAnswer } from "./fact-orders.ts";
import { profileAnswer } from "./fact-profile.ts";
import { standingAnswer } from "./fact-standing.ts";
import { withWorth, worthAnswer } from "./fact-worth.ts";
import { rfmAnswer } from "../segments/rfm-answer.ts";
import type { ContactBrief } from "./contact.ts";

export type ContactFact = IntentOf<"contact_fact">;

const owners: ReadonlySet<Fact> = new Set(["spent", "average_order", "profit", "worth", "rfm"]);
const viewers: ReadonlySet<Fact> = new Set([
  "profile",
  "phone",
  "email",
  "city",
  "company",
  "country",
  "source",
  "owner",
  "birthday",
  "tags",
  "notes",
  "status",
  "added",
  "follow_ups",
]);
const roleOf = (fact: Fact): Role =>
  owners.has(fact) ? "owner" : viewers.has(fact) ? "viewer" : "member";

/** One thing about one contact. */
export const contactFact = defineCapability({
  name: "contact_fact",
  kind: "question",
  summary: "Tell what is known about one contact: details, orders, exchanges, follow-ups.",
  role: ({ fact }) => roleOf(fact),
  examples: [
    {
      say: "what's Mark Bell's phone number?",
      means: { do: "contact_fact", contact: { name: "Mark Bell" }, fact: "phone" },
    },
    {
      say: "tell me about Mark Bell",
      means: { do: "contact_fact", contact: { name: "Mark Bell" }, fact: "profile" },
    },
    {
      say: "when did Mark Bell last buy?",
      means: { do: "contact_fact", contact: { name: "Mark Bell" }, fact: "last_order" },
    },
    {
      say: "what does Mark Bell usually buy?",
      means: { do: "contact_fact", contact: { name: "Mark Bell" }, fact: "products" },
    },
    {
      say: "how much has Karin Vogt spent this year?",
      means: {
        do: "contact_fact",
        contact: { name: "Karin Vogt" },
        fact: "spent",
        period: { is: "calendar", unit: "year", shift: 0 },
      },
    },
    {
      say: "when did we last talk to Mark Bell?",
      means: { do: "contact_fact", contact: { name: "Mark Bell" }, fact: "last_contact" },
    },
    {
      say: "Mark Bell's orders",
      means: { do: "contact_fact", contact: { name: "Mark Bell" }, fact: "purchases" },
    },
  ],
  async run(intent, crm) {
    const sought = await findContact(intent.contact, crm, {
      intent,
      path: "contact",
      reading: true,
    });
    if (sought.outcome === "stop")
      return intent.fact === "worth" ? await withWorth(sought.result, crm) : sought.result;
    const { contact, assumed } = sought;
    const reply = await answerAbout(intent, contact, crm);
    const blocks = assumed === undefined ? reply.blocks : [...reply.blocks, note(assumed)];
    return {
      outcome: "answer",
      reply: { ...reply, blocks },
      contactId: contact.id,
      question: { ...intent, contact: { id: contact.id, name: contact.name } },
    };
  },
});

async function answerAbout(intent: ContactFact, contact: ContactBrief, crm: Crm): Promise<Reply> {
  if (intent.fact === "profile") return await profileAnswer(contact, crm);
  if (intent.fact === "worth") return await worthAnswer(contact, crm);
  if (intent.fact === "standing") return await standingAnswer(contact, crm);
  if (intent.fact === "rfm") return await rfmAnswer(contact, crm);
  if (isField(intent.fact)) return await fieldAnswer(intent.fact, contact, crm);
  if (isExchange(intent.fact)) return await exchangeAnswer(intent, contact, crm);
  return await orderAnswer(intent, contact, crm);
}
