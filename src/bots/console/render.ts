import type { Block, Reply } from "../../core/reply.ts";
import { printable } from "../../core/wording/plain-text.ts";
import { flowing, gap, inColumns, padded, widthOf } from "../columns.ts";
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

function drawTable(block: Extract<Block, { type: "table" }>, style: Style): readonly string[] {
  const columns = inColumns(block, style.width);
  if (columns === undefined) return block.rows.map(flowing);
  const { head, rows } = columns;
  return head === undefined ? rows : [style.faint(head), ...rows];
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
