import type { ContactId, Id } from "../ids.ts";
import type { DigestLine } from "../outbox/outbox.ts";

/** The rules of a digest that can be muted for somebody: late and at risk are one, gone quiet. */
export const mutedRules = ["birthday", "complaint", "quiet", "second_order"] as const;
export type MutedRule = (typeof mutedRules)[number];

/** A rule by which digests tell of a contact no more. */
export interface Mute {
  readonly id: Id<"mute">;
  readonly contactId: ContactId;
  readonly rule: MutedRule;
}

export interface MuteStore {
  readonly all: () => Promise<readonly Mute[]>;
  readonly of: (id: ContactId) => Promise<readonly Mute[]>;
}

type Reason = Exclude<DigestLine["is"], "follow_up">;

/** A customer goes quiet once, whether that is first seen as late or as at risk. */
export const ruleOf = (reason: Reason): MutedRule =>
  reason === "late" || reason === "at_risk" ? "quiet" : reason;
