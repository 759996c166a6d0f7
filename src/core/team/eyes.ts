import { capabilities } from "../capabilities.ts";
import { type Capability, roleFor } from "../capability.ts";
import { type Action, isAction } from "../assistant/turn.ts";
import type { Intent, IntentOf } from "../intent.ts";
import type { Reply } from "../reply.ts";
import { tellsOfMoney } from "./money-told.ts";

/**
 * Whether an answer is for its asker alone, where others of the room read along who may not all
 * see it: what only an owner may ask or do, files, and all that tells of money. Rather too much
 * than too little; what a receipt repeats of a message everybody has read before is no secret.
 */
export function isForAskerOnly(reply: Reply, question?: Intent): boolean {
  if (reply.kind === "refused") return false;
  const intents = [reply.intent ?? [], question ?? []].flat();
  if (intents.some((intent) => isAction(intent) && isForOwners(intent.do, intent))) return true;
  if (reply.kind === "done") return false;
  return reply.blocks.some(({ type }) => type === "file") || tellsOfMoney(reply);
}

function isForOwners<Name extends Action["do"]>(name: Name, intent: IntentOf<Name>): boolean {
  const capability: Capability<Name> = capabilities[name];
  return roleFor(capability, intent) === "owner";
}
