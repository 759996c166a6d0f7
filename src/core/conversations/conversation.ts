import type { ChangeId, ContactId } from "../ids.ts";
import type { Intent } from "../intent.ts";
import type { DigestLine } from "../outbox/outbox.ts";
import type { Reading } from "../language/interpretation.ts";
import type { Instant } from "../time.ts";

/** Something we asked and wait for: a confirmation, a choice, or a missing piece. */
export interface PendingAction {
  /** Short and unguessable enough for a 64-byte button. */
  readonly id: string;
  readonly asks: "confirm" | "choice" | "value";
  /** Who alone may answer. */
  readonly allowed: string;
  readonly expiresAt: Instant;
  /** The intents to run once answered; with a choice or value filled into the one at `at`. */
  readonly intents: readonly Intent[];
  readonly at: number;
  /** Which piece is asked for: "contact", "when", "amount", "product", "follow_up", "value" … */
  readonly slot?: string;
  /** Where the choice goes, when a slot has several (contacts.0, from, into). */
  readonly path?: string;
  readonly choices?: readonly {
    readonly label: string;
    /** All that tells it apart (company, city), for answers by words. */
    readonly words: readonly string[];
    readonly value: unknown;
    /** What it is to do in place of the intent at `at`, where it stands for no piece of that. */
    readonly instead?: Intent;
  }[];
}

/** What there is to do, in the order of the numbers it was shown by. */
export interface ShownList {
  readonly lines: readonly DigestLine[];
  /** The answer that it was. */
  readonly answer: number;
  readonly at: Instant;
}

/** What a conversation remembers, over restarts. */
export interface Conversation {
  readonly key: string;
  /** The last question as asked, with the ones before it for "back". */
  readonly questions: readonly Intent[];
  readonly lastCommand: Intent | undefined;
  /** Whether the message of the last command had more than that written. */
  readonly lastOfSeveral?: boolean | undefined;
  /** Whether the last message asked something or had something written. */
  readonly saidLast?: "question" | "deed" | undefined;
  readonly lastContactId: ContactId | undefined;
  readonly lastChangeId: ChangeId | undefined;
  readonly lastAnswer: number | undefined;
  readonly pending: PendingAction | undefined;
  /** The last list of follow-ups, which "2 done" speaks of. */
  readonly shown?: ShownList | undefined;
  /** What a language model made of the last message, which "remember that" keeps. */
  readonly lastReading?: Reading | undefined;
}

/** A conversation in which nothing was said yet. */
export const freshConversation = (key: string): Conversation => ({
  key,
  questions: [],
  lastCommand: undefined,
  lastContactId: undefined,
  lastChangeId: undefined,
  lastAnswer: undefined,
  pending: undefined,
});

export interface ConversationStore {
  readonly of: (key: string) => Promise<Conversation>;
  readonly save: (conversation: Conversation) => Promise<void>;
  /** It goes on under another name, with what waits to be sent there and what was changed there. */
  readonly move: (from: string, to: string) => Promise<void>;
  /**
   * Numbers the answers to questions and keeps the conversation as it is after them, at once;
   * what asked nothing has no number.
   */
  readonly answered: (
    questions: readonly (Intent | undefined)[],
    asked: { readonly by: string; readonly at: Instant },
    after: (numbers: readonly (number | undefined)[]) => Conversation,
  ) => Promise<readonly (number | undefined)[]>;
  /** Numbers an answer: A17 is the 17th of the business. Returns its number. */
  readonly numberAnswer: (intent: Intent, by: string, at: Instant) => Promise<number>;
  readonly answer: (
    number: number,
  ) => Promise<{ readonly intent: Intent; readonly askedAt: Instant } | undefined>;
}

/** How long a question of ours waits for its answer. */
export const pendingLifetimeMs = 30 * 60_000;
