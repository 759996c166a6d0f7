import { z } from "zod";
import type { DigestLine } from "../outbox/outbox.ts";

/** The rules of a digest that can be muted for somebody: late and at risk are one, gone quiet. */
export const mutedRules = ["birthday", "quiet", "second_order"] as const;
export type MutedRule = (typeof mutedRules)[number];

/** A rule by which a digest tells of a contact no more. */
export const mutedSchema = z.object({ rule: z.enum(mutedRules), contact: z.int() });
export type Muted = z.infer<typeof mutedSchema>;

/** Where it is kept: among the settings, so that it is undone, told and exported like them. */
export const mutedKey = ({ rule, contact }: Muted): string => `${mutedKeys}${rule}:${contact}`;
export const mutedKeys = "muted:";

type Reason = Exclude<DigestLine["is"], "follow_up">;

/** A customer goes quiet once, whether that is first seen as late or as at risk. */
export const ruleOf = (reason: Reason): MutedRule =>
  reason === "late" || reason === "at_risk" ? "quiet" : reason;
