import { fold } from "../text.ts";
import { type Field, fieldsOf, type ImportKind, importKinds, kindNames } from "./draft.ts";
import { columnNames } from "./column-names.ts";
import { type Layout, plainLayout } from "./layout.ts";
import { platformLayout } from "./platforms/platform.ts";

/** A column of a file, for each field it gives. */
export type Mapping = readonly (readonly [Field, number])[];

export type Recognition =
  | { readonly outcome: "known"; readonly layout: Layout }
  /** Not one of ours, but this is what its columns seem to mean; to be asked about. */
  | { readonly outcome: "proposed"; readonly kind: ImportKind; readonly columns: Mapping }
  | { readonly outcome: "unknown"; readonly reason: string };

/** What a row must have at the least: one field of each group. */
const required: Readonly<Record<ImportKind, readonly (readonly Field[])[]>> = {
  contacts: [["name"]],
  purchases: [["purchased_at"], ["amount"], ["contact_id", "contact", "email", "phone"]],
  interactions: [["happened_at"], ["summary", "kind"], ["contact_id", "contact", "email", "phone"]],
  followUps: [["due_at"], ["text"], ["contact_id", "contact", "email", "phone"]],
};

/** Told apart in this order: a row with an amount is a purchase before it is anything else. */
const byCharacter: readonly ImportKind[] = ["purchases", "followUps", "interactions", "contacts"];

/** Tells from a header what a file holds: our own columns, a platform's export, or a guess to ask about. */
export function recognise(header: readonly string[]): Recognition {
  const platform = platformLayout(header);
  if (platform !== undefined) return { outcome: "known", layout: platform };
  for (const kind of byCharacter) {
    const columns = ownColumns(kind, header);
    if (isComplete(kind, columns) && isOwn(kind, header)) {
      return { outcome: "known", layout: plainLayout(kind, columns, header) };
    }
  }
  for (const kind of byCharacter) {
    const columns = likelyColumns(kind, header);
    if (isComplete(kind, columns)) return { outcome: "proposed", kind, columns };
  }
  return { outcome: "unknown", reason: whatIsMissing(header) };
}

const fieldKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");

function ownColumns(kind: ImportKind, header: readonly string[]): Mapping {
  const keys = header.map(fieldKey);
  return fieldsOf[kind].flatMap((field): Mapping => {
    const index = keys.indexOf(field);
    return index < 0 ? [] : [[field, index]];
  });
}

/** Whether the words of the header are our own: a file of `name` and `foo` is not, one with an id is. */
function isOwn(kind: ImportKind, header: readonly string[]): boolean {
  const known = new Set<string>(fieldsOf[kind]);
  const strange = header.filter((name) => !known.has(fieldKey(name)));
  return strange.length * 2 < header.length;
}

const isComplete = (kind: ImportKind, columns: Mapping): boolean =>
  required[kind].every((group) => columns.some(([field]) => group.includes(field)));

function likelyColumns(kind: ImportKind, header: readonly string[]): Mapping {
  const keys = header.map(fieldKey);
  const taken = new Set<number>();
  return fieldsOf[kind].flatMap((field): Mapping => {
    const index = (columnNames[field] ?? [])
      .map((name) => keys.indexOf(name))
      .find((found) => found >= 0 && !taken.has(found));
    if (index === undefined) return [];
    taken.add(index);
    return [[field, index]];
  });
}

function whatIsMissing(header: readonly string[]): string {
  const needs = importKinds.map((kind) => {
    const fields = required[kind].map((group) =>
      group.length > 2 ? "contact_id (or email)" : group[0],
    );
    return `${kindNames[kind]}: ${fields.join(", ")}`;
  });
  return `its columns (${header.slice(0, 12).join(", ")}) are not those of any kind of file I know. Needed are, for ${needs.join("; for ")}. Say which is which, the fields by our names and the columns by yours: --map "contacts:name=${header[0] ?? ""}"`;
}

export type MapReading =
  | { readonly outcome: "layout"; readonly layout: Layout }
  | { readonly outcome: "wrong"; readonly reason: string };

/**
 * The layout that `--map` describes: "purchases:contact=customer_id,purchased_at=date,amount=total".
 * The kind may be left out where the fields tell it.
 */
export function mappedLayout(map: string, header: readonly string[]): MapReading {
  const [, kindWord, pairs = ""] = /^(?:([a-z_-]+):)?(.*)$/s.exec(map) ?? [];
  const named = importKinds.find((kind) => fieldKey(kindNames[kind]) === fieldKey(kindWord ?? ""));
  if (kindWord !== undefined && named === undefined) {
    return {
      outcome: "wrong",
      reason: `"${kindWord}" is no kind of file (${Object.values(kindNames).join(", ")})`,
    };
  }
  const columns = pairs.split(",").map((pair) => columnOf(pair, header));
  const missing = columns.find(({ index }) => index < 0);
  if (missing !== undefined)
    return { outcome: "wrong", reason: `there is no column "${missing.column}"` };
  return layoutOf(named === undefined ? byCharacter : [named], columns, header);
}

interface MappedColumn {
  readonly field: string;
  readonly column: string;
  /** Where it stands in the header; -1 where it does not. */
  readonly index: number;
}

function columnOf(pair: string, header: readonly string[]): MappedColumn {
  const [field = "", column = ""] = pair.split("=").map((part) => part.trim());
  const index = header.findIndex((name) => column !== "" && fold(name) === fold(column));
  return { field: fieldKey(field), column, index };
}

function layoutOf(
  kinds: readonly ImportKind[],
  columns: readonly MappedColumn[],
  header: readonly string[],
): MapReading {
  for (const kind of kinds) {
    const known = columns.flatMap(({ field: name, index }): Mapping => {
      const field = fieldsOf[kind].find((candidate) => candidate === name);
      return field === undefined ? [] : [[field, index]];
    });
    if (known.length === columns.length && isComplete(kind, known)) {
      return { outcome: "layout", layout: plainLayout(kind, known, header) };
    }
  }
  const fields = columns.map(({ field }) => field).join(", ");
  return { outcome: "wrong", reason: `${fields} do not make up any kind of record` };
}

/** A mapping as `--map` takes it, to be shown and repeated. */
export const showMapping = (
  kind: ImportKind,
  columns: Mapping,
  header: readonly string[],
): string =>
  `${kindNames[kind]}:${columns.map(([field, index]) => `${field}=${header[index] ?? ""}`).join(",")}`;
