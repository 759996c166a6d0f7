import type { Group } from "../../../../src/core/questions/question.ts";
import type { Person } from "./books.ts";
import { keyOf } from "./calendar.ts";

const times = ["day", "week", "month", "quarter", "year", "weekday"] as const;
const timeOf = (group: Group | undefined) => times.find((each) => each === group);

const fields = ["city", "country", "source", "owner", "company"] as const;

/** A row of something counted, with the person it belongs to and its day. */
export interface Counted {
  readonly person: Person;
  readonly on: string;
}

/** The keys a row counts under: one, or one for each tag of the person. */
export function keysOf(
  group: Group | undefined,
  { person, on }: Counted,
  own: Readonly<Partial<Record<Group, string | null>>> = {},
): readonly string[] {
  if (group === undefined) return [""];
  const time = timeOf(group);
  if (time !== undefined) return [keyOf(time, on)];
  const { contact } = person;
  if (group === "tag") return contact.tags;
  if (group in own) return [own[group] ?? ""];
  if (group === "contact") return [contact.name];
  const field = fields.find((each) => each === group);
  return [field === undefined ? "" : (contact[field] ?? "")];
}

/** The rows that count under each key. */
export function grouped<Row>(
  rows: readonly Row[],
  keys: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of keys(row)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  return byKey;
}
