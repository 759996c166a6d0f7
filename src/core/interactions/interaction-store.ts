import type { ContactId, InteractionId } from "../ids.ts";
import type { Instant } from "../time.ts";
import type { Direction, Interaction, InteractionKind, Sentiment } from "./interaction.ts";

export interface InteractionItem extends Interaction {
  readonly contactName: string;
  readonly company: string | null;
}

export interface InteractionSearch {
  readonly contactIds?: readonly ContactId[] | undefined;
  readonly kind?: InteractionKind | undefined;
  /** Notes are not contact: leave them out. */
  readonly withoutNotes?: boolean | undefined;
  readonly direction?: Direction | undefined;
  readonly sentiment?: Sentiment | undefined;
  /** Compared by spelling. */
  readonly loggedBy?: string | undefined;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  /** The earliest first, and not the latest. */
  readonly earliestFirst?: boolean | undefined;
  /** Words to be found in the summary. */
  readonly text?: string | undefined;
}

export interface InteractionStore {
  readonly byId: (id: InteractionId) => Promise<InteractionItem | undefined>;
  /** Latest first where nothing else is asked for. */
  readonly find: (search: InteractionSearch, limit: number) => Promise<readonly InteractionItem[]>;
  readonly count: (search: InteractionSearch) => Promise<number>;
}
