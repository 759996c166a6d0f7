import { waitingTime } from "../customer-value/kaplan-meier.ts";
import type { Stores } from "../crm.ts";
import type { DigestLine, Subject } from "../outbox/outbox.ts";
import { todayOf } from "../period.ts";
import { everybody, type Filter } from "../questions/filter.ts";
import type { AskedBy, ListedContact } from "../questions/question-store.ts";
import { addDays } from "../time.ts";
import { type Mute, ruleOf } from "./muted.ts";

/** A contact that there is a reason to tell of. */
export interface Suggestion {
  readonly line: DigestLine;
  readonly subject: Subject;
  readonly atStakeMinor: number;
}

type Reason = Exclude<DigestLine["is"], "follow_up">;

/** So many of each reason at most: a shop with many quiet customers is not told of all at once. */
const mostOfEach = 3;
/** How far the list of a reason is gone down for those who were not told of before. */
const mostLookedAt = 50;

/** Nobody is told of twice: who has something open is told of by that. */
const nothingOpen: Filter = { is: "not", of: { is: "follow_up", when: "open" } };

/** The condition of each reason, as of today; undefined where it cannot be told yet. */
const reasons: Readonly<
  Record<
    Reason,
    (questions: Stores["questions"], by: AskedBy) => Promise<readonly Filter[] | undefined>
  >
> = {
  birthday: async () => [
    { is: "birthday", period: { is: "calendar", unit: "day", shift: 0 } },
    { is: "status", any: ["active"] },
  ],
  late: async () => [{ is: "late" }, nothingOpen],
  at_risk: async () => [
    { is: "standing", any: ["at_risk"] },
    { is: "not", of: { is: "late" } },
    nothingOpen,
  ],
  second_order: async (questions, by) => {
    const { median } = waitingTime(
      await questions.secondOrders({ measure: "second_order_wait", filter: everybody }, by),
    );
    if (median === undefined) return undefined;
    const to = addDays(todayOf(by.clock), -Math.round(median));
    const period = { is: "between" as const, from: addDays(to, -6), to };
    return [
      { is: "one_time" },
      { is: "last_order", period },
      { is: "status", any: ["active"] },
      nothingOpen,
    ];
  },
};

/** What tells one occasion of a reason from the next: told of once, then not until it is anew. */
const occasionOf = (is: Reason, { lastOrderOn }: ListedContact, by: AskedBy): string =>
  is === "birthday" ? todayOf(by.clock) : (lastOrderOn ?? "");

/** Without those for whom the rule was muted. */
function notMuted(is: Reason, muted: readonly Mute[]): readonly Filter[] {
  const ids = muted.filter(({ rule }) => rule === ruleOf(is)).map(({ contactId }) => contactId);
  return ids.length === 0 ? [] : [{ is: "not", of: { is: "contact", ids, names: [] } }];
}

/** Contacts to tell of, those at most at stake first whom `rest` holds for. */
export async function suggestionsOf(
  { mutes, outbox, questions }: Pick<Stores, "mutes" | "outbox" | "questions">,
  { rest, conversation }: { readonly rest: Filter; readonly conversation: string },
  by: AskedBy,
): Promise<readonly Suggestion[]> {
  const found: Suggestion[] = [];
  const muted = await mutes.all();
  for (const is of ["birthday", "late", "at_risk", "second_order"] as const) {
    const filter = await reasons[is](questions, by);
    if (filter === undefined) continue;
    const { contacts } = await questions.list(
      {
        measure: "list",
        filter: { is: "all", of: [...filter, ...notMuted(is, muted), rest] },
        // With money at stake are customers alone; a birthday is anybody's.
        ...(is === "birthday" ? {} : { order: { by: "at_stake", direction: "desc" } }),
      },
      by,
      mostLookedAt,
    );
    let left = mostOfEach;
    for (const contact of contacts) {
      const subject = {
        subject: `${ruleOf(is)} ${contact.id} in ${conversation}`,
        occasion: occasionOf(is, contact, by),
      };
      if (left === 0) break;
      if (await outbox.wasPut(subject)) continue;
      left -= 1;
      const { id, atStakeMinor } = contact;
      found.push({ line: { is, id }, subject, atStakeMinor });
    }
  }
  return found.toSorted((a, b) => b.atStakeMinor - a.atStakeMinor);
}

/** Whether a line still holds when it is sent, and what is then known of the contact. */
export async function stillSuggested(
  { mutes, questions }: Pick<Stores, "mutes" | "questions">,
  { is, id }: DigestLine & { readonly is: Reason },
  by: AskedBy,
): Promise<ListedContact | undefined> {
  const filter = [
    ...((await reasons[is](questions, by)) ?? []),
    ...notMuted(is, await mutes.all()),
  ];
  const only: Filter = { is: "contact", ids: [id], names: [] };
  const { contacts } = await questions.list(
    { measure: "list", filter: { is: "all", of: [only, ...filter] } },
    by,
    1,
  );
  return contacts[0];
}
