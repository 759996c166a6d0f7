import type { ListedContact } from "../questions/question-store.ts";
import type { LocalDate } from "../time.ts";

/** Why a digest tells of a contact of whom nothing is to be done yet. */
export const suggestions = ["birthday", "complaint", "late", "at_risk", "second_order"] as const;

/** What is known of a contact told of so, and since when a complaint of theirs is open. */
export type SuggestedContact = ListedContact & { readonly openSince?: LocalDate | undefined };
