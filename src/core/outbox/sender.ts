import type { Reply } from "../reply.ts";
import type { Instant } from "../time.ts";

/** What came of handing a message to a platform. */
export type Sending =
  /** `conversation` where the platform put it under another name than was given. */
  | { readonly outcome: "sent"; readonly remoteId: string; readonly conversation?: string }
  /**
   * It did not arrive; `final` where it never will, `gone` where nothing will any more (the bot was
   * blocked or removed).
   */
  | {
      readonly outcome: "not_sent";
      readonly why: string;
      readonly final?: boolean;
      readonly gone?: boolean;
      readonly retryAfterMs?: number;
    }
  /** The connection broke before the platform answered. */
  | { readonly outcome: "unsure"; readonly why: string };

/** "gone": the message cannot be edited any more, and need not be tried again. */
export type Edited = "edited" | "gone" | "later";

/** Sends messages that answer nobody, on one channel. Neither function throws. */
export interface Sender {
  /** `mark` tells the message apart, for `find`. One attempt: whoever calls tries again. */
  readonly send: (conversation: string, reply: Reply, mark: string) => Promise<Sending>;
  /** Puts other words into a message that was sent; absent where what is sent stays as it is. */
  readonly edit?: (conversation: string, remoteId: string, reply: Reply) => Promise<Edited>;
  /** The name by which the buttons of a message are remembered. */
  readonly messageKey?: (conversation: string, remoteId: string) => string;
  /**
   * Looks whether a message with the mark has arrived since; absent where the platform allows no
   * such look. "unknown" where it cannot be told now, "not_allowed" where it never can.
   */
  readonly find?: (
    conversation: string,
    mark: string,
    since: Instant,
  ) => Promise<
    | { readonly outcome: "found"; readonly remoteId: string }
    | { readonly outcome: "missing" }
    | { readonly outcome: "unknown" | "not_allowed"; readonly why: string }
  >;
}
