import { type Capability, type Outcome, roleFor } from "../capability.ts";
import { contactFact } from "../contacts/contact-fact.ts";
import type { Crm } from "../crm.ts";
import { predictionQuality } from "../customer-value/prediction-quality.ts";
import { listFollowUps } from "../follow-ups/list-follow-ups.ts";
import type { Intent, IntentName, IntentOf } from "../intent.ts";
import { listInteractions } from "../interactions/list-interactions.ts";
import { listPurchases } from "../purchases/list-purchases.ts";
import { text } from "../reply.ts";
import { mayAct } from "../team/member.ts";
import { cannotBeRefined } from "../wording/answers.ts";
import { roleNeeded } from "../wording/conversation.ts";
import { askQuestion } from "./ask.ts";
import { weeklyNumbers } from "./weekly-numbers.ts";

/** Asks a stored or refined question as if it had just been said, rights included. */
export async function asked(intent: Intent, crm: Crm): Promise<Outcome> {
  if (intent.do === "question") return await allowed(askQuestion, intent, crm);
  if (intent.do === "contact_fact") return await allowed(contactFact, intent, crm);
  if (intent.do === "list_follow_ups") return await allowed(listFollowUps, intent, crm);
  if (intent.do === "list_interactions") return await allowed(listInteractions, intent, crm);
  if (intent.do === "list_purchases") return await allowed(listPurchases, intent, crm);
  if (intent.do === "prediction_quality") return await allowed(predictionQuality, intent, crm);
  if (intent.do === "weekly_numbers") return await allowed(weeklyNumbers, intent, crm);
  return { outcome: "answer", reply: { kind: "answer", blocks: [text(cannotBeRefined)] } };
}

async function allowed<Name extends IntentName>(
  capability: Capability<Name>,
  intent: IntentOf<Name>,
  crm: Crm,
): Promise<Outcome> {
  const needed = roleFor(capability, intent);
  return mayAct(crm.actor, needed)
    ? await capability.run(intent, crm, false)
    : { outcome: "refused", reply: roleNeeded(needed, crm.actor.role) };
}
