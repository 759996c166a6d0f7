import { z } from "zod";
import { contactStatuses } from "../contacts/contact.ts";
import { mutedRules } from "../digests/muted.ts";
import { followUpStatuses } from "../follow-ups/follow-up.ts";
import { isTimetable } from "../follow-ups/repeating.ts";
import { directions, interactionKinds, sentiments } from "../interactions/interaction.ts";
import type { Instant } from "../time.ts";
import { Cells, isEmail } from "./cells.ts";
import { type Conventions, phoneIn } from "./conventions.ts";
import { readCountry } from "./countries.ts";
import { type DraftLine, type ImportKind, type Problem, splitList } from "./draft.ts";
import type {
  ContactRow,
  FollowUpRow,
  ImportRow,
  InteractionRow,
  Person,
  PurchaseRow,
} from "./row.ts";
import * as words from "./words.ts";

/** What the rows of one file are read by. `now` stands in for a contact's missing `created_at`. */
export interface Reading extends Conventions {
  readonly now: Instant;
}

export type RowReading =
  | { readonly outcome: "row"; readonly row: ImportRow }
  | { readonly outcome: "problem"; readonly problem: Problem };

/** Reads a draft into a row, whole: one cell that cannot be read makes the row a problem. */
export function readRow(
  kind: ImportKind,
  { line, draft }: DraftLine,
  reading: Reading,
): RowReading {
  const cells = new Cells(draft, reading);
  const row = readers[kind](cells, { line, externalId: cells.text("id"), draft }, reading);
  return cells.problems.length === 0
    ? { outcome: "row", row }
    : { outcome: "problem", problem: { line, reason: cells.problems.join("; ") } };
}

const mutedRule = z.enum(mutedRules);

type Start = Pick<ImportRow, "line" | "externalId" | "draft">;

const readers = {
  contacts: contactOf,
  purchases: purchaseOf,
  interactions: interactionOf,
  followUps: followUpOf,
} as const satisfies Record<
  ImportKind,
  (cells: Cells, start: Start, reading: Reading) => ImportRow
>;

/** Times of day for days without one: a record at noon, a contact's creation too, a duty at nine. */
const noon = "12:00";
const nine = "09:00";

function contactOf(cells: Cells, start: Start, reading: Reading): ContactRow {
  const country = cells.country();
  return {
    ...start,
    kind: "contacts",
    values: {
      name: cells.required("name"),
      company: cells.text("company"),
      email: cells.email(),
      phone: cells.phone(country),
      city: cells.text("city"),
      country,
      birthday: cells.birthday(),
      source: cells.text("source"),
      owner: cells.text("owner"),
      notes: cells.text("notes"),
      status: cells.oneOf("status", contactStatuses, words.contactStatuses) ?? "active",
      createdAt: cells.instant("created_at", noon) ?? reading.now,
    },
    tags: splitList(start.draft.tags ?? ""),
    emails: splitList(start.draft.emails ?? "").filter(isEmail),
    phones: splitList(start.draft.phones ?? "").flatMap(
      (text) => phoneIn(reading, text, country) ?? [],
    ),
    muted: splitList(start.draft.muted ?? "").flatMap(
      (rule) => mutedRule.safeParse(rule).data ?? [],
    ),
  };
}

function purchaseOf(cells: Cells, start: Start, reading: Reading): PurchaseRow {
  const currency = cells.currency();
  cells.required("amount");
  cells.required("purchased_at");
  return {
    ...start,
    kind: "purchases",
    person: personOf(cells, reading),
    values: {
      purchasedAt: cells.instant("purchased_at", noon) ?? 0,
      product: cells.text("product"),
      quantity: cells.number("quantity") ?? 1,
      amountMinor: cells.minor("amount", currency) ?? 0,
      costMinor: cells.minor("cost", currency),
      currency,
      reference: cells.text("reference"),
    },
  };
}

function interactionOf(cells: Cells, start: Start, reading: Reading): InteractionRow {
  cells.required("happened_at");
  return {
    ...start,
    kind: "interactions",
    person: personOf(cells, reading),
    values: {
      kind: cells.oneOf("kind", interactionKinds, words.interactionKinds) ?? "note",
      direction: cells.oneOf("direction", directions, words.directions),
      happenedAt: cells.instant("happened_at", noon) ?? 0,
      summary: cells.text("summary") ?? "",
      sentiment: cells.oneOf("sentiment", sentiments, words.sentiments),
      loggedBy: cells.text("logged_by"),
    },
  };
}

function followUpOf(cells: Cells, start: Start, reading: Reading): FollowUpRow {
  cells.required("due_at");
  return {
    ...start,
    kind: "followUps",
    person: personOf(cells, reading),
    values: {
      dueAt: cells.instant("due_at", nine) ?? 0,
      text: cells.required("text"),
      assignee: cells.text("assignee"),
      status: cells.oneOf("status", followUpStatuses, words.followUpStatuses) ?? "open",
      createdBy: cells.text("created_by"),
      ...repeating(cells),
    },
  };
}

/** Only what is still to be done is done again. */
function repeating(cells: Cells): Pick<FollowUpRow["values"], "repeats"> {
  const repeats = cells.text("repeats");
  if (repeats === null || cells.text("status") !== "open") return {};
  if (isTimetable(repeats)) return { repeats };
  cells.problems.push("repeats is not as an export of Shopkeeper writes it");
  return {};
}

/** What a row says of its person. Only what finds them must be right; the rest is taken or left. */
function personOf(cells: Cells, reading: Reading): Person {
  const country = readCountry(cells.text("country") ?? "") ?? null;
  const phone = cells.text("phone");
  const person = {
    id: cells.text("contact_id"),
    name: cells.text("contact"),
    email: cells.email(),
    phone: phone === null ? null : (phoneIn(reading, phone, country) ?? null),
    company: cells.text("company"),
    city: cells.text("city"),
    country,
  };
  if ((person.id ?? person.name ?? person.email ?? person.phone) === null) {
    cells.problems.push("no contact is named");
  }
  return person;
}
