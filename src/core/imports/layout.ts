import type { Draft, DraftLine, Field, ImportKind, Problem } from "./draft.ts";

/** One line of a file as cut into cells, and where it begins. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row that is rightly not imported: a cancelled order, a payment that failed. */
export interface LeftOut {
  readonly line: number;
  readonly leftOut: string;
}

export type Drafted = DraftLine | Problem | LeftOut;

/** How the lines of a file become drafts. */
export interface Layout {
  readonly kind: ImportKind;
  /** For people: "Shopify orders", "contacts". */
  readonly title: string;
  /** Where ids are from: a platform's are the same in every file, others are the file's own. */
  readonly origin: string | null;
  /** Columns that nothing is taken from. */
  readonly ignored: readonly string[];
  /** Consecutive lines of one group (an order) are read together; without it each stands alone. */
  readonly groupOf?: (cells: readonly string[]) => string;
  readonly read: (lines: readonly FileLine[]) => readonly Drafted[];
}

/** The text of a row's cell by its column's name; "" where there is no such column. */
export type CellOf = (line: FileLine, column: string) => string;

/** Column names as they compare: case, spaces and byte-order marks aside. */
export const columnKey = (name: string): string =>
  name
    .replace(/^\ufeff/, "")
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ");

/** Looks cells up by the names of a header. */
export function cellsBy(header: readonly string[]): CellOf {
  const indexes = new Map<string, number>();
  header.forEach((name, index) => {
    const key = columnKey(name);
    if (!indexes.has(key)) indexes.set(key, index);
  });
  return (line, column) => {
    const index = indexes.get(columnKey(column));
    return index === undefined ? "" : (line.cells[index] ?? "").trim();
  };
}

/** A layout that takes each field from one column. */
export function plainLayout(
  kind: ImportKind,
  columns: readonly (readonly [Field, number])[],
  header: readonly string[],
): Layout {
  const used = new Set(columns.map(([, index]) => index));
  return {
    kind,
    title: kind === "followUps" ? "follow-ups" : kind,
    origin: null,
    ignored: header.filter((name, index) => !used.has(index) && name.trim() !== ""),
    read: (lines) => lines.map((line) => draftOf(line, columns, header.length)),
  };
}

function draftOf(
  { line, cells }: FileLine,
  columns: readonly (readonly [Field, number])[],
  width: number,
): Drafted {
  if (cells.length !== width) return wrongWidth({ line, cells }, width);
  const draft: Partial<Record<Field, string>> = {};
  for (const [field, index] of columns) draft[field] = (cells[index] ?? "").trim();
  return { line, draft };
}

/** A line with another number of cells than the header: nobody can say which is which. */
export function wrongWidth({ line, cells }: FileLine, width: number): Problem {
  const few = cells.length === 1 ? "1 cell" : `${cells.length} cells`;
  return { line, reason: `${few} where the header has ${width}` };
}

/** Only the fields that say something, or that the file has a column for. */
export function draftFrom(values: Readonly<Partial<Record<Field, string | undefined>>>): Draft {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
