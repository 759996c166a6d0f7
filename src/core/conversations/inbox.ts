import type { Instant } from "../time.ts";

/** How long it is remembered that a message came in; the platforms repeat theirs within a day. */
export const inboxLifetimeMs = 7 * 86_400_000;

/** What came in and is not done with. */
export interface Received {
  readonly id: string;
  readonly body: string;
  readonly receivedAt: Instant;
  /** Since when its answer may have arrived. */
  readonly answeringSince: Instant | undefined;
}

/**
 * What came in on the channels, stored before the platform is told that it arrived: from then on
 * the platform repeats it no more, and a process that ends must not lose it.
 */
export interface InboxStore {
  /** Stores what came in, on the disk. False where it came in before. */
  readonly take: (id: string, body: string, at: Instant) => Promise<boolean>;
  /** Notes that its answer is now being handed to the platform. */
  readonly beginAnswer: (id: string, at: Instant) => Promise<void>;
  /** It is done with: what was said is forgotten here, that it came is remembered a while. */
  readonly finish: (id: string, at: Instant) => Promise<void>;
  /** What came in on a channel and is not done with, in its order. */
  readonly unfinished: (channel: string) => Promise<readonly Received[]>;
}
