import type { Instant } from "../time.ts";

/** How long an answered message is remembered; the platforms repeat theirs within a day. */
export const inboxLifetimeMs = 7 * 86_400_000;

/** The messages that were answered: platforms deliver some of theirs again, even after a restart. */
export interface InboxStore {
  readonly isAnswered: (messageId: string) => Promise<boolean>;
  readonly noteAnswered: (messageId: string, at: Instant) => Promise<void>;
}
