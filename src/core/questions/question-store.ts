import type { ContactId } from "../ids.ts";
import type { Clock } from "../period.ts";
import type { CohortMonth } from "../customer-value/cohorts.ts";
import type { Waiting } from "../customer-value/kaplan-meier.ts";
import type { CustomerRfm } from "../segments/rfm.ts";
import type { Duration, Filter } from "./filter.ts";
import type { Group, Question } from "./question.ts";

/** One contact of a list, with what lists show and order by. */
export interface ListedContact {
  readonly id: ContactId;
  readonly name: string;
  readonly company: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  readonly firstOrderOn: string | null;
  readonly lastOrderOn: string | null;
  readonly lastContactOn: string | null;
  readonly birthday: string | null;
  /** How likely they still are a customer (0–1), and their usual gap: where the list rests on it. */
  readonly probabilityAlive: number | null;
  readonly usualGapDays: number | null;
  /** What the list is ordered by, in minor units or a count; null where it has none. */
  readonly score: number | null;
  /** Revenue of the last 12 months in the list's currency, minor units. */
  readonly atStakeMinor: number;
}

export interface ContactCount {
  /** How many match in all. */
  readonly total: number;
  /** Matching but left out as closed or do-not-contact; and, where it matters, prospects. */
  readonly setAside: { readonly closed: number; readonly neverBought: number };
}

export interface ContactList extends ContactCount {
  /** In order, up to the limit asked for. */
  readonly contacts: readonly ListedContact[];
  readonly currency: string;
}

/** A figure. Money comes one per currency, the commonest first; counts and shares come once. */
export interface Figure {
  readonly value: number | null;
  /** The currency of a money figure (value in minor units); undefined for counts and shares. */
  readonly currency?: string | undefined;
  /** What a share was taken of, for the line on how it was counted. */
  readonly of?: { readonly part: number; readonly whole: number } | undefined;
  /** Of whom the time it takes is not over yet, and of them those who count already. */
  readonly open?: { readonly part: number; readonly whole: number } | undefined;
  /** Part of the value that rests on an assumed margin (profit only), minor units. */
  readonly estimatedMinor?: number | undefined;
}

export interface GroupRow extends Figure {
  /** 2026-05, 2026-Q2, Monday, DE, Berlin, a product, a name; "" for none. */
  readonly key: string;
}

/** Whose eyes: "me" in a filter, and the settings figures rest on. */
export interface AskedBy {
  readonly clock: Clock;
  readonly me: string;
  readonly currency: string;
  readonly defaultMargin: number | undefined;
}

/** Customers with a usual gap, against a flat number of days. */
export interface Rhythms {
  readonly asUsual: number;
  readonly lateBefore: number;
}

/** How customers come back, and how they compare with each other. */
export interface HabitStore {
  /** How a customer scores; undefined of who never ordered. */
  readonly rfmOf: (id: ContactId, by: AskedBy) => Promise<CustomerRfm | undefined>;
  /** Customers by the month of their first order and those in which they ordered. */
  readonly cohorts: (question: Question, by: AskedBy) => Promise<readonly CohortMonth[]>;
  /**
   * Of those the rest of a question is about: who has been silent that long but not longer than
   * usual for them, and who is late for them though they bought since.
   */
  readonly rhythms: (rest: Filter, since: Duration, by: AskedBy) => Promise<Rhythms>;
  /** Days from the first order to the next one, and from the first to today of who waits. */
  readonly secondOrders: (question: Question, by: AskedBy) => Promise<readonly Waiting[]>;
}

/** Computes what a typed question asks for. All figures come from here. */
export interface QuestionStore extends HabitStore {
  readonly list: (question: Question, by: AskedBy, limit: number) => Promise<ContactList>;
  /** How many a list would hold. */
  readonly counted: (question: Question, by: AskedBy) => Promise<ContactCount>;
  readonly figures: (question: Question, by: AskedBy) => Promise<readonly Figure[]>;
  readonly grouped: (
    question: Question & { readonly group: Group },
    by: AskedBy,
  ) => Promise<readonly GroupRow[]>;
  /** The ids a filter means, by name; for lists of follow-ups and bulk changes. */
  readonly matching: (filter: Filter, by: AskedBy, limit: number) => Promise<readonly ContactId[]>;
  readonly matches: (filter: Filter, contactId: ContactId, by: AskedBy) => Promise<boolean>;
}
