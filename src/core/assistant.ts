import { amend, unsaid } from "./assistant/amend.ts";
import { handleMessage } from "./assistant/handle-message.ts";
import type { Stores } from "./crm.ts";
import { UserError } from "./errors.ts";
import { oneAtATime } from "./in-turn.ts";
import type { Importer } from "./imports/importer.ts";
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
  /** Answers a message that its author put in the place of the one whose id is given. */
  readonly amend: (message: IncomingMessage, of: string) => Promise<Reply>;
  /** What is said to a message's being deleted; undefined where that changes nothing. */
  readonly unsaid: (message: IncomingMessage, of: string) => Promise<Reply | undefined>;
}

export interface AssistantParts {
  readonly stores: Stores;
  readonly interpret: Interpret;
  /** Short random text for a pending action's id; given so that tests are repeatable. */
  readonly newToken: () => string;
  /** Where files can be shared. */
  readonly importer?: Importer | undefined;
  /** Told of faults (a bug, a broken disk) with a reference the user sees too. */
  readonly reportFault: (reference: string, error: unknown) => void;
}

export function createAssistant(given: AssistantParts): Assistant {
  const parts = { ...given, importer: given.importer };
  const inTurn = oneAtATime();
  const answering = <Answer extends Reply | undefined>(
    { conversation }: IncomingMessage,
    answer: () => Promise<Answer>,
  ): Promise<Answer | Reply> => inTurn(conversation, () => answered(parts, answer));
  return {
    replyTo: (message) => answering(message, () => handleMessage(parts, message)),
    amend: (message, of) => answering(message, () => amend(parts, message, of)),
    unsaid: (message, of) => answering(message, () => unsaid(parts, message, of)),
  };
}

async function answered<Answer>(
  parts: Pick<AssistantParts, "stores" | "newToken" | "reportFault">,
  answer: () => Promise<Answer>,
): Promise<Answer | Reply> {
  try {
    return await answer();
  } catch (error) {
    const told = parts.stores.inWords(error);
    if (told instanceof UserError) return { ...refusedWith(told.message), intent: null };
    const reference = parts.newToken();
    parts.reportFault(reference, error);
    return { ...faulty(reference), intent: null };
  }
}
