import type { Instant } from "../time.ts";

/** How many messages are kept. */
export const mostMisunderstood = 1000;

/** Messages that were not understood, kept only where the business has switched that on. */
export interface MisunderstoodStore {
  readonly keep: (text: string, at: Instant) => Promise<void>;
  /** The latest first. */
  readonly all: () => Promise<readonly Misunderstood[]>;
  readonly clear: () => Promise<void>;
}

export interface Misunderstood {
  readonly text: string;
  readonly saidAt: Instant;
}
