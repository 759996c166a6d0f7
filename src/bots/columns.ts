import type { Block } from "../core/reply.ts";
import { onOneLine } from "./drawing.ts";

/** Tables in columns, for channels that show letters of one width. */
export const gap = "  ";

/** A table as lines of columns, parted into its head and its rows. */
export interface Columns {
  readonly head: string | undefined;
  readonly rows: readonly string[];
}

/**
 * Sets a table in columns of at most `width` in all; undefined where too little would be left of
 * its words, or, if nothing may be shortened, where it does not fit.
 */
export function inColumns(
  block: Extract<Block, { type: "table" }>,
  width: number,
  mayShorten = true,
): Columns | undefined {
  const numeric = new Set(block.numeric ?? []);
  const rows = block.rows.map((row) => row.map(onOneLine));
  const heads = block.columns.map(onOneLine);
  const wanted = heads.map((head, at) =>
    Math.max(widthOf(head), ...rows.map((row) => widthOf(row[at] ?? ""))),
  );
  const widths = fitted(wanted, numeric, width);
  if (widths === undefined) return undefined;
  if (!mayShorten && widths.some((each, at) => each < (wanted[at] ?? 0))) return undefined;
  const draw = (cells: readonly string[]): string =>
    widths
      .map((width, at) => padded(clipped(cells[at] ?? "", width), width, numeric.has(at)))
      .join(gap)
      .trimEnd();
  return {
    head: heads.every((head) => head === "") ? undefined : draw(heads),
    rows: rows.map(draw),
  };
}

/** A row as a line that is broken where it must be: no word of it is lost. */
export const flowing = (cells: readonly string[]): string =>
  cells
    .map(onOneLine)
    .filter((cell) => cell !== "")
    .join(" · ");

/** A column of words narrower than this no longer tells what stands in it. */
const leastWidth = 16;

/**
 * Takes what a table has too much from its widest columns of words; undefined where too little
 * would be left of them.
 */
function fitted(
  wanted: readonly number[],
  numeric: ReadonlySet<number>,
  available: number,
): readonly number[] | undefined {
  const widths = [...wanted];
  let excess =
    widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1) - available;
  while (excess > 0) {
    const words = widths.map((width, at) => (numeric.has(at) ? 0 : width));
    const widest = words.indexOf(Math.max(...words));
    if ((words[widest] ?? 0) <= leastWidth) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

const segments = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;

const cellsOf = (character: string): number =>
  /^[\p{M}\p{Cf}]+$/u.test(character) ? 0 : wide.test(character) ? 2 : 1;

/** How many columns of a terminal the words take. */
export function widthOf(words: string): number {
  let width = 0;
  for (const { segment } of segments.segment(words)) width += cellsOf(segment);
  return width;
}

function clipped(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  let [kept, taken] = ["", 0];
  for (const { segment } of segments.segment(words)) {
    taken += cellsOf(segment);
    if (taken > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

export function padded(words: string, width: number, right = false): string {
  const space = " ".repeat(Math.max(0, width - widthOf(words)));
  return right ? space + words : words + space;
}
