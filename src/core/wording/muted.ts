import { type MutedRule, mutedRules } from "../digests/muted.ts";
import { listed } from "./common.ts";

/** The rules of a digest, as they are called. */
export const ruleSaid: Readonly<Record<MutedRule, string>> = {
  birthday: "birthdays",
  complaint: "complaints",
  quiet: "gone quiet",
  second_order: "second orders",
};

const byRules = (rules: readonly MutedRule[]): string =>
  rules.length === mutedRules.length ? "" : ` for ${listed(rules.map((rule) => ruleSaid[rule]))}`;

export const mutedTo = (name: string, rules: readonly MutedRule[], isOff: boolean): string =>
  isOff
    ? `✅ Digests tell of ${name} again${byRules(rules)}.`
    : `✅ ${name} is muted in all digests${byRules(rules)}, until you say “unmute ${name}”. Follow-ups are still told.`;
export const mutedAlready = (name: string, rules: readonly MutedRule[], isOff: boolean): string =>
  `${name} is ${isOff ? "not muted" : "muted"} in the digests${byRules(rules)}${isOff ? "" : " already"}.`;
export const mutedSummary = (name: string, isOff: boolean): string =>
  `${name} ${isOff ? "unmuted" : "muted"} in the digests`;
export const whichRule = (name: string): string =>
  `No rule told of ${name} in what I posted here last. Say “mute ${name} in the digest”, or “mute birthdays for ${name}”.`;
export const nobodyMuted = "Nobody is muted in the digests.";
