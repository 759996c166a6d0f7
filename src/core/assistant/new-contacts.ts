import type { Contact, ContactBrief, ContactMatch, ContactStore } from "../contacts/contact.ts";
import { nameTokens } from "../text.ts";

/**
 * The contacts as they will be once the message is written: those it adds can be named by what it
 * says next ("new contact Lena Brück, and remind me to call her").
 */
export function withNewContacts(store: ContactStore, added: readonly Contact[]): ContactStore {
  if (added.length === 0) return store;
  return {
    ...store,
    byId: async (id) => added.find((each) => each.id === id) ?? (await store.byId(id)),
    brief: async (id) => {
      const fresh = added.find((each) => each.id === id);
      return fresh === undefined ? await store.brief(id) : briefOf(fresh);
    },
    async named(who): Promise<ContactMatch> {
      const wanted = nameTokens(who.name);
      const fitting = added.filter(({ name, company }) => {
        const held = new Set([...nameTokens(name), ...nameTokens(company ?? "")]);
        return wanted.every((token) => held.has(token));
      });
      const [only] = fitting;
      return only !== undefined && fitting.length === 1
        ? { outcome: "found", contact: briefOf(only) }
        : await store.named(who);
    },
  };
}

const briefOf = ({ id, name, company, city, status }: Contact): ContactBrief => ({
  id,
  name,
  company,
  city,
  status,
  lastContactOn: null,
  lastOrderOn: null,
});
