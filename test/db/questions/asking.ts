import type { Edit } from "../../../src/core/changes/change.ts";
import { ordered } from "../../../src/core/questions/list-order.ts";
import type { AskedBy } from "../../../src/core/questions/question-store.ts";
import type { Question } from "../../../src/core/questions/question.ts";
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
  const asked = ordered(
    { measure: "list", filter: { is: "all", of: [] }, ...question },
    { seesMoney: true },
  );
  const { contacts } = await stores.questions.list(asked, asker, 10_000);
  return contacts.map(({ name }) => name);
}
