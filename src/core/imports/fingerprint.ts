import { type Draft, type Field, fieldsOf, type ImportKind } from "./draft.ts";

/**
 * What each field of a row said, in four bytes each: enough to see at the next import which of
 * them the file has changed, without keeping the file. A field the file has no column for is empty.
 */
export function fingerprint(kind: ImportKind, draft: Draft): string {
  let print = "";
  for (const field of fieldsOf[kind]) {
    if (field === "id") continue;
    const text = draft[field];
    print += text === undefined ? "," : `${fieldPrint(text)},`;
  }
  return print;
}

/** The fingerprint of one field's text. */
export const fieldPrint = (text: string): string => hash(text, 0x811c9dc5).toString(36);

/** A field the file tells otherwise than at its last import; `known` is false for a new column. */
export interface ChangedField {
  readonly field: Field;
  readonly known: boolean;
  /** What it said then, to be compared with `fieldPrint`. */
  readonly before: string;
}

/** The fields whose text changed from one fingerprint to the next; those now absent are not among them. */
export function changedFields(
  kind: ImportKind,
  before: string | null,
  after: string,
): readonly ChangedField[] {
  const [was, is] = [(before ?? "").split(","), after.split(",")];
  return fieldsOf[kind]
    .filter((field) => field !== "id")
    .flatMap((field, index) => {
      const [old = "", now = ""] = [was[index], is[index]];
      return now === "" || now === old ? [] : [{ field, known: old !== "", before: old }];
    });
}

/** Stands for the whole content of a row that has no id of its own; 64 bits. */
export function contentKey(kind: ImportKind, draft: Draft): string {
  const content = fieldsOf[kind]
    // A row without it is known by the key it had before there was such a field.
    .filter((field) => field !== "repeats" || (draft[field] ?? "") !== "")
    .map((field) => draft[field] ?? "")
    .join("\u001f");
  return `~${hash(content, 0x811c9dc5).toString(36)}${hash(content, 0x1234567).toString(36)}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
