import type { ContactId, FollowUpId } from "../ids.ts";
import type { Instant } from "../time.ts";
import type { FollowUpItem, FollowUpStatus } from "./follow-up.ts";

export interface FollowUpSearch {
  readonly status?: FollowUpStatus | undefined;
  /** Compared by spelling. */
  readonly assignee?: string | undefined;
  /** Theirs, and nobody's. */
  readonly forMember?: string | undefined;
  /** Told no oftener than this since they were given their time. */
  readonly toldAtMost?: number | undefined;
  readonly contactIds?: readonly ContactId[] | undefined;
  /** Due at or after, and before. */
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  /** Those that are to be done again and again. */
  readonly repeating?: boolean | undefined;
}

export interface FollowUpStore {
  readonly byId: (id: FollowUpId) => Promise<FollowUpItem | undefined>;
  /** Open ones that are due at or after, and before. */
  readonly comeDue: (from: Instant, until: Instant) => Promise<readonly FollowUpItem[]>;
  /** Open ones that are to be done again and again, and were due before. */
  readonly repeatingBefore: (until: Instant) => Promise<readonly FollowUpItem[]>;
  /** Whether a contact has an open one that was put off and is due from then on. */
  readonly isSnoozed: (contact: ContactId, from: Instant) => Promise<boolean>;
  /** By due time, then id. */
  readonly find: (search: FollowUpSearch, limit?: number) => Promise<readonly FollowUpItem[]>;
  readonly count: (search: FollowUpSearch) => Promise<number>;
}
