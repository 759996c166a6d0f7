import type { ChangeId } from "../ids.ts";
import type { Intent } from "../intent.ts";
import type { Instant } from "../time.ts";

/**
 * What a reply is about. Its buttons speak of that, whatever was said since: "Undo" takes back the
 * change it stands below, "Yes" answers the question it stands below.
 */
export interface ReplyContext {
  readonly changeId?: ChangeId | undefined;
  /** The number of an answer, 17 for A17. */
  readonly answer?: number | undefined;
  readonly pendingId?: string | undefined;
}

/** A button as it is kept; what the platform shows carries its id and nothing else. */
export interface Button {
  readonly id: string;
  /** What pressing it says. */
  readonly say: string;
  /** What it stands for, where words would say it less surely. */
  readonly intent: Intent | undefined;
  readonly context: ReplyContext;
  /** Whether it is one of the answers to what its reply asks: of those only one counts. */
  readonly answers: boolean;
  /** Who alone may press it; without it everybody in the team. */
  readonly allowed: string | undefined;
  /** The sign that presses it where it is put on its message. */
  readonly sign: Sign | undefined;
}

/** Signs people put on a message in place of pressing a button: ✅, ⏰ and ❌. */
export const signs = ["done", "later", "no"] as const;
export type Sign = (typeof signs)[number];

export type Press =
  | { readonly outcome: "pressed"; readonly button: Pick<Button, "say" | "intent" | "context"> }
  /** It, or another answer to the same question, was pressed before. */
  | { readonly outcome: "used"; readonly by: string; readonly at: Instant }
  | { readonly outcome: "not_allowed"; readonly allowed: string }
  /** It is too old to be known. */
  | { readonly outcome: "unknown" };

/** How long a button is known. */
export const buttonLifetimeMs = 30 * 86_400_000;

export interface ButtonStore {
  /** Keeps buttons, and forgets those of long ago. False where nothing can be kept. */
  readonly put: (buttons: readonly Button[], at: Instant) => Promise<boolean>;
  /** Notes in which message buttons are shown: by its conversation and the platform's own id. */
  readonly shown: (ids: readonly string[], message: string) => Promise<void>;
  /** What a message is about, by its buttons. */
  readonly contextOf: (message: string) => Promise<ReplyContext | undefined>;
  /** The button of a message that a sign presses. */
  readonly signed: (message: string, sign: Sign) => Promise<string | undefined>;
  /**
   * Uses a button up, for the message that the press is: that may come again, and is then told the
   * same as before.
   */
  readonly press: (
    id: string,
    by: { readonly name: string; readonly message: string; readonly at: Instant },
  ) => Promise<Press>;
}
