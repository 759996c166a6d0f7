/** What a file may hold rows of, by the name of their records. */
export const importKinds = ["contacts", "purchases", "interactions", "followUps"] as const;
export type ImportKind = (typeof importKinds)[number];

/** How each kind is called to people. */
export const kindNames: Readonly<Record<ImportKind, string>> = {
  contacts: "contacts",
  purchases: "purchases",
  interactions: "interactions",
  followUps: "follow-ups",
};

/** The person a row is about, where the file names them instead of (or beside) their id. */
const personFields = ["contact", "email", "phone", "company", "city", "country"] as const;

/**
 * The columns of each kind, as our files name them; whatever else a file has is mapped to these.
 * A new one goes to the end: fingerprints of earlier imports hold the others by their places.
 */
export const fieldsOf = {
  contacts: [
    "id",
    "name",
    "company",
    "email",
    "phone",
    "city",
    "country",
    "birthday",
    "source",
    "owner",
    "tags",
    "notes",
    "status",
    "created_at",
    "emails",
    "phones",
    "muted",
  ],
  purchases: [
    "id",
    "contact_id",
    "purchased_at",
    "product",
    "quantity",
    "amount",
    "cost",
    "currency",
    "reference",
    ...personFields,
  ],
  interactions: [
    "id",
    "contact_id",
    "kind",
    "direction",
    "happened_at",
    "summary",
    "sentiment",
    "logged_by",
    ...personFields,
  ],
  followUps: [
    "id",
    "contact_id",
    "due_at",
    "text",
    "assignee",
    "status",
    "created_by",
    ...personFields,
    "repeats",
  ],
} as const satisfies Record<ImportKind, readonly string[]>;
export type Field = (typeof fieldsOf)[ImportKind][number];

/** One record as a file tells it: plain text by field; a field the file has no column for is absent. */
export type Draft = Readonly<Partial<Record<Field, string>>>;

/** A draft and the line of the file it begins on. */
export interface DraftLine {
  readonly line: number;
  readonly draft: Draft;
}

/** Something wrong with a file, for people; `line` counts from 1, the header included. */
export interface Problem {
  readonly line: number;
  readonly reason: string;
}

const unit = "\u001f";

/** Several values in one text, so that a value may itself hold a semicolon. */
export const joinList = (values: readonly string[]): string =>
  values.map((value) => value + unit).join("");

/** The values of a `;`-separated cell (or of `joinList`), trimmed, without empty ones. */
export const splitList = (text: string): readonly string[] =>
  text
    .split(text.includes(unit) ? unit : ";")
    .map((value) => value.trim())
    .filter((value) => value !== "");
