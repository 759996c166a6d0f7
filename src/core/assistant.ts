import { handleMessage } from "./assistant/handle-message.ts";
import type { Stores } from "./crm.ts";
import { UserError } from "./errors.ts";
import { oneAtATime } from "./in-turn.ts";
import type { Interpret } from "./language/interpretation.ts";
import type { IncomingMessage } from "./message.ts";
import type { Reply } from "./reply.ts";
import { faulty, refusedWith } from "./wording/conversation.ts";

/** The way through: a message in, a reply out; the same on every channel. */
export interface Assistant {
  /**
   * Answers one message. Messages of one conversation are handled in turn. Never throws for what
   * a message says: what the user can put right is told, a fault is reported and told neutrally.
   */
  readonly replyTo: (message: IncomingMessage) => Promise<Reply>;
}

export interface AssistantParts {
  readonly stores: Stores;
  readonly interpret: Interpret;
  /** Short random text for a pending action's id; given so that tests are repeatable. */
  readonly newToken: () => string;
  /** Told of faults (a bug, a broken disk) with a reference the user sees too. */
  readonly reportFault: (reference: string, error: unknown) => void;
}

export function createAssistant(parts: AssistantParts): Assistant {
  const inTurn = oneAtATime();
  return {
    replyTo: (message) => inTurn(message.conversation, () => answered(parts, message)),
  };
}

async function answered(parts: AssistantParts, message: IncomingMessage): Promise<Reply> {
  try {
    return await handleMessage(parts, message);
  } catch (error) {
    const told = parts.stores.inWords(error);
    if (told instanceof UserError) return { ...refusedWith(told.message), intent: null };
    const reference = parts.newToken();
    parts.reportFault(reference, error);
    return { ...faulty(reference), intent: null };
  }
}
