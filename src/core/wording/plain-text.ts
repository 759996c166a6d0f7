import type { Block, Reply } from "../reply.ts";

/** A reply as plain text, for programs, pipes and channels that draw nothing. */
export const plainText = (reply: Reply): string =>
  printable(
    reply.blocks
      .map(plainBlock)
      .filter((each) => each !== "")
      .join("\n"),
  );

/** A block as plain text; its lines are parted by line feeds. */
export function plainBlock(block: Block): string {
  switch (block.type) {
    case "text":
    case "note":
      return block.text;
    case "facts":
      return block.facts.map(([label, value]) => `${label}: ${value}`).join("\n");
    case "table":
      return block.rows.map((row) => row.filter((cell) => cell !== "").join(" · ")).join("\n");
    case "choices":
      return choices(block.options);
    case "file":
      return `${block.name}\n${block.content.trimEnd()}`;
  }
}

/** Those chosen by number stand one a line; commands stand in a row. */
function choices(options: Extract<Block, { type: "choices" }>["options"]): string {
  return options.every(({ say }) => /^\d+$/.test(say))
    ? options.map(({ label, say }) => `${say} ${label}`).join("\n")
    : options.map(({ label }) => `[${label}]`).join(" ");
}

/** Without control characters and marks that reorder text: what people typed is echoed, not obeyed. */
export const printable = (words: string): string =>
  words
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[^\P{C}\n\u200C\u200D]/gu, "");
