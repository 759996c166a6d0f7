import type { ContactId, Id } from "../ids.ts";
import type { Instant } from "../time.ts";

export const contactStatuses = ["active", "closed", "do_not_contact"] as const;
export type ContactStatus = (typeof contactStatuses)[number];

/** A person the business knows. A customer is a contact with an order, a prospect one without. */
export interface Contact {
  readonly id: ContactId;
  readonly name: string;
  readonly company: string | null;
  /** The main email and phone (E.164); further ones are contact points. */
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  /** ISO 3166 alpha-2, upper case. */
  readonly country: string | null;
  /** YYYY-MM-DD, or --MM-DD where the year is not known. */
  readonly birthday: string | null;
  readonly source: string | null;
  /** The name of the team member who looks after them. */
  readonly owner: string | null;
  readonly notes: string | null;
  readonly status: ContactStatus;
  readonly createdAt: Instant;
}

/** A further email or phone of a contact, besides the main ones. */
export interface ContactPoint {
  readonly id: Id<"contact-point">;
  readonly contactId: ContactId;
  readonly kind: "email" | "phone";
  readonly value: string;
}

export interface ContactTag {
  readonly id: Id<"contact-tag">;
  readonly contactId: ContactId;
  readonly tag: string;
}

/** What tells two contacts of one name apart in a choice: company, city, when they last came by. */
export interface ContactBrief {
  readonly id: ContactId;
  readonly name: string;
  readonly company: string | null;
  readonly city: string | null;
  readonly status: ContactStatus;
  readonly lastContactOn: string | null;
  readonly lastOrderOn: string | null;
}

/** What was meant by a name. Only `found` may be written to. */
export type ContactMatch =
  | { readonly outcome: "found"; readonly contact: ContactBrief }
  | { readonly outcome: "ambiguous"; readonly candidates: readonly ContactBrief[] }
  /** Nobody has exactly this name; these come near (best first, perhaps none). */
  | { readonly outcome: "missing"; readonly near: readonly ContactBrief[] };

export interface ContactStore {
  readonly byId: (id: ContactId) => Promise<Contact | undefined>;
  readonly brief: (id: ContactId) => Promise<ContactBrief | undefined>;
  readonly points: (id: ContactId) => Promise<readonly ContactPoint[]>;
  readonly tags: (id: ContactId) => Promise<readonly ContactTag[]>;
  /**
   * Finds whom the words name: the full name, else all words of the name or company in any order,
   * in any spelling (see text.ts). `company` and `city` narrow it. Typing slips only ever come
   * back as `near`.
   */
  readonly named: (who: {
    readonly name: string;
    readonly company?: string | undefined;
    readonly city?: string | undefined;
  }) => Promise<ContactMatch>;
  readonly withEmail: (email: string) => Promise<readonly ContactBrief[]>;
  readonly withPhone: (phone: string) => Promise<readonly ContactBrief[]>;
  /** Contacts with a word for each of these that begins with it, in name or company; by name. */
  readonly matching: (words: string, limit: number) => Promise<readonly ContactBrief[]>;
  /** Contacts whose name begins with the words, by name; for completion. */
  readonly startingWith: (words: string, limit: number) => Promise<readonly string[]>;
}
