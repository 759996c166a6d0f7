import { capabilities } from "../capabilities.ts";
import { type Capability, roleFor } from "../capability.ts";
import type { IntentOf } from "../intent.ts";
import type { Reply } from "../reply.ts";
import { type Actor, mayAct } from "../team/member.ts";
import { roleNeeded } from "../wording/conversation.ts";
import type { Action } from "./turn.ts";

/** What somebody is told who may not do it; undefined where they may. */
export function refusalFor<Name extends Action["do"]>(
  capability: Capability<Name>,
  intent: IntentOf<Name>,
  actor: Actor,
): Reply | undefined {
  const needed = roleFor(capability, intent);
  return mayAct(actor, needed) ? undefined : roleNeeded(needed, actor.role);
}

/** The same for any intent. */
export const refusalOf = (intent: Action, actor: Actor): Reply | undefined =>
  refusalNamed(intent.do, intent, actor);

function refusalNamed<Name extends Action["do"]>(
  name: Name,
  intent: IntentOf<Name>,
  actor: Actor,
): Reply | undefined {
  const capability: Capability<Name> = capabilities[name];
  return refusalFor(capability, intent, actor);
}

/** Whether it does something, rather than ask. */
export const isCommand = (intent: Action): boolean => capabilities[intent.do].kind === "command";
