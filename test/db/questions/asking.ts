import type { Edit } from "../../../src/core/changes/change.ts";
import { ordered } from "../../../src/core/questions/list-order.ts";
import { everybody } from "../../../src/core/questions/filter.ts";
import type { AskedBy } from "../../../src/core/questions/question-store.ts";
import type { Group, Question } from "../../../src/core/questions/question.ts";
import type { OpenStores } from "../../../src/db/stores.ts";
import { change, shop } from "../shop.ts";

/** Anna asks in Berlin, at eleven in the morning of 30 June 2026, a Tuesday. */
export const asker: AskedBy = {
  clock: { now: Date.parse("2026-06-30T09:00:00Z"), zone: "Europe/Berlin" },
  me: "Anna",
  currency: "EUR",
  defaultMargin: undefined,
};

/** A shop that holds these records. */
export async function shopOf(edits: readonly Edit[]): Promise<OpenStores> {
  const stores = shop();
  const { outcome } = await stores.changes.apply(change(stores, edits));
  if (outcome !== "applied") throw new Error(`The records were not written: ${outcome}`);
  return stores;
}

/** The names a list has for an owner, in its order. */
export async function names(stores: OpenStores, question: Partial<Question>): Promise<string[]> {
  const asked = ordered({ measure: "list", filter: everybody, ...question }, { seesMoney: true });
  const { contacts } = await stores.questions.list(asked, asker, 10_000);
  return contacts.map(({ name }) => name);
}

/** A figure as it is computed: one row a currency, in minor units. */
export const figures = (stores: OpenStores, question: Partial<Question>) =>
  stores.questions.figures({ measure: "revenue", filter: everybody, ...question }, asker);

/** The rows of a figure by group, as pairs. */
export async function groups(
  stores: OpenStores,
  question: Partial<Question> & { readonly group: Group },
): Promise<readonly (readonly [key: string, value: number | null])[]> {
  const rows = await stores.questions.grouped(
    { measure: "revenue", filter: everybody, ...question },
    asker,
  );
  return rows.map(({ key, value }) => [key, value] as const);
}
