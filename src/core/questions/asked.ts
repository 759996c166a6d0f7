import type { Outcome } from "../capability.ts";
import { contactFact } from "../contacts/contact-fact.ts";
import type { Crm } from "../crm.ts";
import { listFollowUps } from "../follow-ups/list-follow-ups.ts";
import type { Intent } from "../intent.ts";
import { listInteractions } from "../interactions/list-interactions.ts";
import { listPurchases } from "../purchases/list-purchases.ts";
import { text } from "../reply.ts";
import { mayAct, type Role } from "../team/member.ts";
import { cannotBeRefined, needsRole } from "../wording/answers.ts";
import { askQuestion } from "./ask.ts";

/** Asks a stored or refined question as if it had just been said, rights included. */
export async function asked(intent: Intent, crm: Crm): Promise<Outcome> {
  if (intent.do === "question")
    return await allowed(askQuestion.role, intent, crm, () => askQuestion.run(intent, crm, false));
  if (intent.do === "contact_fact")
    return await allowed(contactFact.role, intent, crm, () => contactFact.run(intent, crm, false));
  if (intent.do === "list_follow_ups")
    return await allowed(listFollowUps.role, intent, crm, () =>
      listFollowUps.run(intent, crm, false),
    );
  if (intent.do === "list_interactions")
    return await allowed(listInteractions.role, intent, crm, () =>
      listInteractions.run(intent, crm, false),
    );
  if (intent.do === "list_purchases")
    return await allowed(listPurchases.role, intent, crm, () =>
      listPurchases.run(intent, crm, false),
    );
  return { outcome: "answer", reply: { kind: "answer", blocks: [text(cannotBeRefined)] } };
}

async function allowed<Asked>(
  role: Role | ((intent: Asked, crm: Crm) => Role),
  intent: Asked,
  crm: Crm,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  const needed = typeof role === "function" ? role(intent, crm) : role;
  if (mayAct(crm.actor, needed)) return await run();
  return { outcome: "refused", reply: { kind: "refused", blocks: [text(needsRole(needed))] } };
}
