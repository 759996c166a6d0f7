import type { ContactId, InteractionId } from "../ids.ts";
import type { Instant } from "../time.ts";

export const interactionKinds = ["call", "email", "meeting", "visit", "message", "note"] as const;
export type InteractionKind = (typeof interactionKinds)[number];
export const directions = ["in", "out"] as const;
export type Direction = (typeof directions)[number];
export const sentiments = ["positive", "neutral", "negative"] as const;
export type Sentiment = (typeof sentiments)[number];

/** One exchange with a contact. A `note` is written about them and is not contact with them. */
export interface Interaction {
  readonly id: InteractionId;
  readonly contactId: ContactId;
  readonly kind: InteractionKind;
  readonly direction: Direction | null;
  readonly happenedAt: Instant;
  readonly summary: string;
  readonly sentiment: Sentiment | null;
  readonly loggedBy: string | null;
}
