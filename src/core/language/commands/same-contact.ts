import type { Intent, IntentOf } from "../../intent.ts";

/** "Ana's birthday is wrong!! She was born on …": what it is need not be asked. */
const toldWhatIsAsked = (
  { ask, ...before }: IntentOf<"change_contact">,
  set: IntentOf<"change_contact">["set"] = {},
): Intent | undefined =>
  ask !== undefined && ask in set && before.set === undefined ? { ...before, set } : undefined;

/** "Ana moved to Cork and her new number is …": one change of one contact. */
export function sameContact(before: Intent | undefined, now: Intent): Intent | undefined {
  if (before?.do !== "change_contact" || now.do !== "change_contact") return undefined;
  const { do: _, contact, set, ...others } = now;
  const isOfThem = contact === undefined || "last" in contact;
  if (!isOfThem || Object.keys(others).length > 0) return undefined;
  if (before.ask !== undefined) return toldWhatIsAsked(before, set);
  const isSaidAnew = Object.keys(set ?? {}).some((field) => field in (before.set ?? {}));
  return isSaidAnew ? undefined : { ...before, set: { ...before.set, ...set } };
}
