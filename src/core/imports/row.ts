import type { Contact } from "../contacts/contact.ts";
import type { MutedRule } from "../digests/muted.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { Interaction } from "../interactions/interaction.ts";
import type { Purchase } from "../purchases/purchase.ts";
import type { Draft } from "./draft.ts";

/** Whom a row is about: by the file's own id, else by what is known of them. */
export interface Person {
  readonly id: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly company: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

interface Common {
  readonly line: number;
  /** The file's own id of the row, if it has one. */
  readonly externalId: string | null;
  readonly draft: Draft;
}

export interface ContactRow extends Common {
  readonly kind: "contacts";
  readonly values: Omit<Contact, "id">;
  readonly tags: readonly string[];
  /** Further emails and phones, beside the main ones. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly muted: readonly MutedRule[];
}

export interface PurchaseRow extends Common {
  readonly kind: "purchases";
  readonly person: Person;
  readonly values: Omit<Purchase, "id" | "contactId">;
}

export interface InteractionRow extends Common {
  readonly kind: "interactions";
  readonly person: Person;
  readonly values: Omit<Interaction, "id" | "contactId">;
}

export interface FollowUpRow extends Common {
  readonly kind: "followUps";
  readonly person: Person;
  readonly values: Omit<FollowUp, "id" | "contactId">;
}

/** One row of a file, read and checked: everything in it is as a record may hold it. */
export type ImportRow = ContactRow | PurchaseRow | InteractionRow | FollowUpRow;

/** The team members a row names. */
export function membersOf(row: ImportRow): readonly string[] {
  switch (row.kind) {
    case "contacts":
      return row.values.owner === null ? [] : [row.values.owner];
    case "purchases":
      return [];
    case "interactions":
      return row.values.loggedBy === null ? [] : [row.values.loggedBy];
    case "followUps":
      return [row.values.assignee, row.values.createdBy].filter((name) => name !== null);
  }
}
