import type { Conversation } from "../conversations/conversation.ts";
import type { Stores } from "../crm.ts";
import type { ActionName, Intent, IntentOf } from "../intent.ts";
import type { Importer } from "../imports/importer.ts";
import type { IncomingMessage } from "../message.ts";
import type { Clock } from "../period.ts";
import type { TaughtWord } from "../words/taught-word.ts";
import type { Business } from "../settings/setting.ts";

/** One message on its way through, with what its conversation remembers. */
export interface Turn {
  readonly message: IncomingMessage;
  readonly stores: Stores;
  readonly clock: Clock;
  readonly business: Business;
  readonly conversation: Conversation;
  /** The words that were taught. */
  readonly taught: readonly TaughtWord[];
  readonly newToken: () => string;
  /** Where files can be shared. */
  readonly importer: Importer | undefined;
}

export async function turnOf(
  { importer, newToken, stores }: Pick<Turn, "importer" | "newToken" | "stores">,
  message: IncomingMessage,
): Promise<Turn> {
  const business = await stores.settings.business();
  return {
    message,
    stores,
    newToken,
    importer,
    business,
    taught: await stores.settings.words(),
    clock: { now: message.sentAt, zone: business.timeZone },
    conversation: await recalled(
      await stores.conversations.of(message.conversation),
      message,
      stores,
    ),
  };
}

/** A button speaks of what it stands below, as if nothing had been said since. */
async function recalled(
  now: Conversation,
  { context }: IncomingMessage,
  { conversations }: Stores,
): Promise<Conversation> {
  if (context === undefined) return now;
  const { answer, changeId, pendingId } = context;
  const asked = answer === undefined ? undefined : await conversations.answer(answer);
  return {
    ...now,
    ...(asked && { questions: [...now.questions, asked.intent], lastAnswer: answer }),
    lastChangeId: changeId ?? now.lastChangeId,
    pending: pendingId === undefined || now.pending?.id === pendingId ? now.pending : undefined,
  };
}

/** What a capability can run: every intent but the replies to our own questions. */
export type Action = IntentOf<ActionName>;

export function isAction(intent: Intent): intent is Action {
  return !["yes", "no", "choose", "fill"].includes(intent.do);
}

/** One intent to run; `confirmed` once its writer said yes to it. */
export interface Task {
  readonly intent: Action;
  readonly confirmed: boolean;
}
