import type { Block, Reply } from "../../core/reply.ts";
import { printable } from "../../core/wording/plain-text.ts";
import { aroundStrong, type Line, numbered, onOneLine } from "../drawing.ts";

/** How the terminal shows things; plain where colours are not wanted or cannot be shown. */
export interface Style {
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly accent: (words: string) => string;
  /** How many columns there are; tables are made to fit. */
  readonly width: number;
}

const escape = "\u001b[";
const paint = (code: number) => (words: string) =>
  words === "" ? "" : `${escape}${code}m${words}${escape}0m`;

export const plainStyle = (width: number): Style => ({
  strong: String,
  faint: String,
  accent: String,
  width,
});

export const colourStyle = (width: number): Style => ({
  strong: paint(1),
  faint: paint(2),
  accent: paint(36),
  width,
});

/** Draws a reply as lines for a terminal; files are saved by whoever calls. */
export function drawForTerminal(reply: Reply, style: Style): string {
  let choice = 0;
  const drawn = reply.blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case "text":
        return [drawText(block, style)];
      case "note":
        return [style.faint(printable(block.text))];
      case "facts":
        return drawFacts(block.facts, style);
      case "table":
        return drawTable(block, style);
      case "choices":
        return inRows(
          block.options.map((option) => numbered(option, ++choice)),
          style,
        );
      case "file":
        return [];
    }
  });
  return drawn.join("\n");
}

/** Short choices stand in a row, long ones one a line. */
function inRows(choices: readonly string[], style: Style): readonly string[] {
  const drawn = choices.map(style.accent);
  return widthOf(choices.join(gap)) > rowOfChoices ? drawn : [drawn.join(gap)];
}
const rowOfChoices = 60;

function drawText(block: Extract<Block, { type: "text" }>, style: Style): string {
  const words = printable(block.text);
  const line: Line =
    block.strong === undefined ? { words } : { words, strong: printable(block.strong) };
  const [before, strong, after] = aroundStrong(line);
  return `${before}${style.strong(strong)}${after}`;
}

function drawFacts(
  facts: readonly (readonly [label: string, value: string])[],
  style: Style,
): readonly string[] {
  const width = Math.max(0, ...facts.map(([label]) => widthOf(onOneLine(label))));
  return facts.map(
    ([label, value]) => `${style.faint(padded(onOneLine(label), width))}  ${onOneLine(value)}`,
  );
}

const gap = "  ";

function drawTable(block: Extract<Block, { type: "table" }>, style: Style): readonly string[] {
  const numeric = new Set(block.numeric ?? []);
  const rows = block.rows.map((row) => row.map(onOneLine));
  const heads = block.columns.map(onOneLine);
  const widths = fitted(
    heads.map((head, at) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[at] ?? "")))),
    numeric,
    style.width,
  );
  if (widths === undefined) return rows.map(flowing);
  const draw = (cells: readonly string[]): string =>
    widths
      .map((width, at) => padded(clipped(cells[at] ?? "", width), width, numeric.has(at)))
      .join(gap)
      .trimEnd();
  const body = rows.map(draw);
  return heads.every((head) => head === "") ? body : [style.faint(draw(heads)), ...body];
}

/** A row as a line that the terminal breaks where it must: no word of it is lost. */
const flowing = (cells: readonly string[]): string =>
  cells.filter((cell) => cell !== "").join(" · ");

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

function padded(words: string, width: number, right = false): string {
  const space = " ".repeat(Math.max(0, width - widthOf(words)));
  return right ? space + words : words + space;
}

/** How an output wants to be written to: its width, and colours where it takes them. */
export function styleFor({
  output,
  plain,
}: {
  readonly output: { readonly isTTY?: boolean; readonly columns?: number };
  readonly plain: boolean;
}): Style {
  if (output.isTTY !== true) return plainStyle(Number.POSITIVE_INFINITY);
  const width = output.columns ?? 80;
  return plain ? plainStyle(width) : colourStyle(width);
}
