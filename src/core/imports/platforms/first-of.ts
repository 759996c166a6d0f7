import type { CellOf, FileLine } from "../layout.ts";

/** The first of the columns that holds something. */
export function firstOf(cell: CellOf, line: FileLine, columns: readonly string[]): string {
  for (const column of columns) {
    const text = cell(line, column);
    if (text !== "") return text;
  }
  return "";
}

/** Parts of a name, set together. */
export const nameOf = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join(" ");
