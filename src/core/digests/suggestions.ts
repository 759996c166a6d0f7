import type { Stores } from "../crm.ts";
import type { SuggestedContact } from "../follow-ups/suggested.ts";
import type { DigestLine, Subject } from "../outbox/outbox.ts";
import { todayOf } from "../period.ts";
import type { Filter } from "../questions/filter.ts";
import type { AskedBy, ListedContact } from "../questions/question-store.ts";
import { addDays, instantOf, startOfWeek } from "../time.ts";
import { openComplaint } from "./complaint.ts";
import { type Mute, ruleOf } from "./muted.ts";
import { conditions, type Reason } from "./reasons.ts";

/** A contact that there is a reason to tell of. */
export interface Suggestion {
  readonly line: DigestLine;
  readonly subject: Subject;
  readonly atStakeMinor: number;
}

type SuggestionStores = Pick<
  Stores,
  "changes" | "contacts" | "followUps" | "mutes" | "outbox" | "questions"
>;

/** So many of each reason at most: a shop with many quiet customers is not told of all at once. */
const mostOfEach = 3;
/** How far the list of a reason is gone down for those who were not told of before. */
const mostLookedAt = 50;
/** They are put in order of money only here. */
const mostOfAnybody = 500;
/** How often a complaint is told while it is open, once in a week. */
const mostOfComplaint = 3;

/** Without those for whom the rule was muted. */
function notMuted(is: Reason, muted: readonly Mute[]): readonly Filter[] {
  const ids = muted.filter(({ rule }) => rule === ruleOf(is)).map(({ contactId }) => contactId);
  return ids.length === 0 ? [] : [{ is: "not", of: { is: "contact", ids, names: [] } }];
}

/** Contacts to tell of, those at most at stake first whom `rest` holds for; each by one reason. */
export async function suggestionsOf(
  stores: SuggestionStores,
  { rest, conversation }: { readonly rest: Filter; readonly conversation: string },
  by: AskedBy,
): Promise<readonly Suggestion[]> {
  const found = new Map<number, Suggestion>();
  for (const is of ["birthday", "complaint", "late", "at_risk", "second_order"] as const) {
    let left = mostOfEach;
    for (const contact of await contactsOf(stores, is, rest, by)) {
      if (left === 0) break;
      if (found.has(contact.id)) continue;
      const subject = await subjectOf(stores, is, contact, conversation, by);
      if (subject === undefined || (await stores.outbox.wasPut(subject))) continue;
      left -= 1;
      const { id, atStakeMinor } = contact;
      found.set(id, { line: { is, id }, subject, atStakeMinor });
    }
  }
  return [...found.values()].toSorted((a, b) => b.atStakeMinor - a.atStakeMinor);
}

async function contactsOf(
  { mutes, questions }: SuggestionStores,
  is: Reason,
  rest: Filter,
  by: AskedBy,
): Promise<readonly ListedContact[]> {
  const filter = await conditions[is](questions, by);
  if (filter === undefined) return [];
  // A birthday or a complaint is anybody's; customers alone have money at stake to be ranked by.
  const isAnybodys = is === "birthday" || is === "complaint";
  const { contacts } = await questions.list(
    {
      measure: "list",
      filter: { is: "all", of: [...filter, ...notMuted(is, await mutes.all()), rest] },
      ...(isAnybodys ? {} : { order: { by: "at_stake", direction: "desc" } }),
    },
    by,
    isAnybodys ? mostOfAnybody : mostLookedAt,
  );
  return contacts.toSorted((a, b) => b.atStakeMinor - a.atStakeMinor);
}

/**
 * What it is counted as told under, and on which occasion: told of once, then not until it is anew.
 * Undefined where it is not to be told: it is snoozed, settled or was told often enough.
 */
async function subjectOf(
  stores: SuggestionStores,
  is: Reason,
  { id, lastOrderOn }: ListedContact,
  conversation: string,
  by: AskedBy,
): Promise<Subject | undefined> {
  const today = todayOf(by.clock);
  const subject = (what: string) => `${what} in ${conversation}`;
  switch (is) {
    case "birthday":
      return (await isSnoozed(stores, id, by))
        ? undefined
        : { subject: subject(`birthday ${id}`), occasion: today };
    case "complaint": {
      const complaint = await openComplaint(stores, id, by.clock.zone);
      if (complaint === undefined) return undefined;
      const told = subject(`complaint ${id} tag ${complaint.tag}`);
      const isEnough = (await stores.outbox.timesPut(told)) >= mostOfComplaint;
      return isEnough ? undefined : { subject: told, occasion: `week of ${startOfWeek(today)}` };
    }
    case "late":
    case "at_risk":
    case "second_order":
      return { subject: subject(`${ruleOf(is)} ${id}`), occasion: lastOrderOn ?? "" };
  }
}

/** Whether something of theirs was put off till after today: nothing tells of them until then. */
const isSnoozed = ({ followUps }: Pick<Stores, "followUps">, id: number, { clock }: AskedBy) =>
  followUps.isSnoozed(id, instantOf(clock.zone, addDays(todayOf(clock), 1)));

/** Whether a line still holds when it is sent, and what is then known of the contact. */
export async function stillSuggested(
  stores: Pick<Stores, "changes" | "contacts" | "followUps" | "mutes" | "questions">,
  { is, id }: DigestLine & { readonly is: Reason },
  by: AskedBy,
): Promise<SuggestedContact | undefined> {
  const filter = [
    ...((await conditions[is](stores.questions, by)) ?? []),
    ...notMuted(is, await stores.mutes.all()),
  ];
  const only: Filter = { is: "contact", ids: [id], names: [] };
  const { contacts } = await stores.questions.list(
    { measure: "list", filter: { is: "all", of: [only, ...filter] } },
    by,
    1,
  );
  const [contact] = contacts;
  if (contact === undefined || (is === "birthday" && (await isSnoozed(stores, id, by))))
    return undefined;
  if (is !== "complaint") return contact;
  const complaint = await openComplaint(stores, id, by.clock.zone);
  return complaint && { ...contact, openSince: complaint.since };
}
