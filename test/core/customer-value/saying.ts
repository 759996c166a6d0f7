import { createAssistant } from "../../../src/core/assistant.ts";
import { createInterpreter } from "../../../src/core/language/interpreter.ts";
import type { Reply } from "../../../src/core/reply.ts";
import type { Actor } from "../../../src/core/team/member.ts";
import { plainText } from "../../../src/core/wording/plain-text.ts";
import type { Edit } from "../../../src/core/changes/change.ts";
import type { Contact } from "../../../src/core/contacts/contact.ts";
import type { OpenStores } from "../../../src/db/stores.ts";
import { change, contact, purchase, shop } from "../../db/shop.ts";

export const owner: Actor = { name: "Grace", role: "owner" };
export const member: Actor = { name: "Tom", role: "member" };
export const viewer: Actor = { name: "Vic", role: "viewer" };

/** A customer of a test's shop, with the days and amounts (minor units) of their orders. */
export interface Customer {
  readonly name: string;
  readonly orders: readonly (readonly [day: string, amountMinor: number, product?: string])[];
  readonly about?: Partial<Contact>;
  readonly tags?: readonly string[];
}

/** A shop of these customers, in the order given, with ids from 1. */
export async function shopOf(
  customers: readonly Customer[],
  stores: OpenStores = shop(),
): Promise<OpenStores> {
  let sale = 0;
  const edits: readonly Edit[] = customers.flatMap(({ name, orders, about, tags = [] }, at) => [
    contact(at + 1, name, about),
    ...tags.map((tag): Edit => {
      const row = { id: 90_000 + ++sale, contactId: at + 1, tag };
      return { op: "insert", record: "contactTags", row };
    }),
    ...orders.map(([day, amount, product = "Espresso"]) =>
      purchase(10_000 + ++sale, at + 1, day, amount, { product }),
    ),
  ]);
  await stores.changes.apply(change(stores, edits, { conversation: "elsewhere" }));
  return stores;
}

type Said = Reply & { readonly text: string };

/** A conversation in words, on 30 June 2026 unless said otherwise. */
export function saying(
  stores: OpenStores,
  now = "2026-06-30T10:00:00Z",
): (text: string, as?: Actor) => Promise<Said> {
  let messages = 0;
  const assistant = createAssistant({
    stores,
    interpret: createInterpreter(),
    newToken: () => "token",
    reportFault: (_, error) => {
      throw error;
    },
  });
  return async (text, as = owner) => {
    const reply = await assistant.replyTo({
      id: `said ${++messages}`,
      text,
      author: as,
      conversation: `with ${as.name}`,
      sentAt: Date.parse(now) + messages,
    });
    return { ...reply, text: plainText(reply) };
  };
}
