import { z } from "zod";
import { type Draft, type Field, fieldsOf, type ImportKind, joinList } from "./draft.ts";

/** The lists of our JSON export, and what they hold. */
export const listKinds: Readonly<Record<string, ImportKind>> = {
  contacts: "contacts",
  purchases: "purchases",
  interactions: "interactions",
  follow_ups: "followUps",
};

const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const record = z.record(z.string(), z.unknown());

/** A record of a JSON list as a draft; undefined where it is no object. */
export function jsonDraft(kind: ImportKind, value: unknown): Draft | undefined {
  const found = record.safeParse(value);
  if (!found.success) return undefined;
  const draft: Partial<Record<Field, string>> = {};
  for (const field of fieldsOf[kind]) {
    const read = cell.safeParse(found.data[field]);
    if (read.success) draft[field] = textOf(read.data);
  }
  return draft;
}

function textOf(value: z.infer<typeof cell>): string {
  if (value === null) return "";
  if (Array.isArray(value)) return joinList(value);
  if (typeof value !== "number") return String(value);
  const text = String(value);
  return text.includes("e") ? value.toFixed(9).replace(/\.?0+$/, "") : text;
}
