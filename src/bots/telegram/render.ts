import type { Block, Choice, Reply } from "../../core/reply.ts";
import { flowing, inColumns } from "../columns.ts";
import {
  aroundStrong,
  clipped,
  type FileBlock,
  filesOf,
  type Line,
  linesOfBlock,
  messagesOf,
  onButtons,
} from "../drawing.ts";

/** A button below a message; what it carries begins with whether it answers a question. */
export interface Key {
  readonly text: string;
  readonly callback_data: string;
}
export type Keyboard = readonly (readonly Key[])[];

interface Words {
  readonly html: string;
  /** The same without any markup, for where Telegram does not take that. */
  readonly plain: string;
}

/** What is sent in one call. */
export type Part =
  | ({ readonly is: "text"; readonly keyboard: Keyboard } & Words)
  | {
      readonly is: "file";
      readonly file: FileBlock;
      /** What stands below it, if anything. */
      readonly caption: Words | undefined;
      readonly keyboard: Keyboard;
    };

/** Telegram's limits, in UTF-16 units. */
const longestMessage = 4096;
const longestCaption = 1024;
/** What stands in a row of letters of one width on a small phone. */
const phoneColumns = 38;
/** Telegram takes 100 buttons and 10 KB of them; what a table holds beside its columns may be long. */
const mostButtons = 40;
const longestButton = 40;
const longestRow = 200;

/** Draws a reply as what is sent for it; its buttons stand below the last words. */
export function drawForTelegram(reply: Reply): readonly Part[] {
  const { keyboards, lines } = contentOf(reply);
  const messages = messagesOf(lines, longestMessage, lineLength)
    .map((message) => ({ html: htmlOf(message), plain: plainOf(message) }))
    .filter(({ plain }) => isSeen(plain));
  const [below = [], ...others] = keyboards;
  const last = messages.at(-1) ?? (below.length > 0 ? nothingSaid : undefined);
  const [file, ...files] = filesOf(reply);
  if (file !== undefined && messages.length <= 1 && (last?.html.length ?? 0) <= longestCaption)
    return [
      { is: "file", file, caption: last, keyboard: below },
      ...others.map(moreKeys),
      ...files.map(alone),
    ];
  return [
    ...messages.slice(0, -1).map((message) => ({ is: "text", keyboard: [], ...message }) as const),
    ...(last === undefined ? [] : [{ is: "text", keyboard: below, ...last } as const]),
    ...others.map(moreKeys),
    ...filesOf(reply).map(alone),
  ];
}

const nothingSaid = { html: "…", plain: "…" };
const moreKeys = (keyboard: Keyboard): Part => ({ is: "text", ...nothingSaid, keyboard });
const alone = (file: FileBlock): Part => ({ is: "file", file, caption: undefined, keyboard: [] });

/** Whether anybody would see anything of it: else Telegram sends no message. */
const isSeen = (words: string): boolean => /[^\s\p{C}\u115F\u1160\u2800\u3164]/u.test(words);

function contentOf({ blocks }: Reply): {
  readonly lines: readonly Line[];
  readonly keyboards: readonly Keyboard[];
} {
  const lines: Line[] = [];
  const keys: Key[][] = [];
  for (const block of blocks) {
    if (block.type === "choices" && block.options.every(({ button }) => button !== undefined)) {
      const { labels, lines: numbered } = onButtons(block.options);
      lines.push(...numbered.map((words) => ({ words })));
      keys.push(...rowsOf(block.options.map((option, at) => keyOf(block, option, labels[at]))));
    } else lines.push(...linesOf(block));
  }
  return { lines, keyboards: keyboardsOf(keys) };
}

/** Begins what a button carries: it is one of the answers to a question, or something else offered. */
export const answersMark = "a:";
const offersMark = "o:";

function keyOf(
  { answers = false }: { readonly answers?: boolean },
  { button }: Choice,
  label = "",
) {
  return {
    text: isSeen(label) ? clipped(label, longestButton) : "…",
    callback_data: `${answers ? answersMark : offersMark}${button ?? ""}`,
  };
}

/** Buttons of a row share its width: the longer they are, the fewer stand in one. */
function rowsOf(keys: readonly Key[]): readonly Key[][] {
  const rows: Key[][] = [];
  let room = 0;
  for (const key of keys) {
    const width = Array.from(key.text).length + 4;
    if (width > room) {
      rows.push([]);
      room = phoneColumns;
    }
    rows.at(-1)?.push(key);
    room -= width;
  }
  return rows;
}

function keyboardsOf(rows: readonly (readonly Key[])[]): readonly Keyboard[] {
  const keyboards: (readonly Key[])[][] = [];
  let count = mostButtons;
  for (const row of rows) {
    count += row.length;
    if (count > mostButtons) {
      keyboards.push([]);
      count = row.length;
    }
    keyboards.at(-1)?.push(row);
  }
  return keyboards;
}

/** A table stands in columns where those fit a phone, else in lines; what is small in italics. */
function linesOf(block: Block): readonly Line[] {
  if (block.type === "note") return linesOfBlock(block).map((line) => ({ ...line, as: "note" }));
  if (block.type !== "table") return linesOfBlock(block);
  // Marks that take no column of their own can make a row long all the same.
  const isLong = block.rows.some((row) => row.join("").length > longestRow);
  const columns = isLong ? undefined : inColumns(block, phoneColumns, false);
  if (columns === undefined) return block.rows.map((row) => ({ words: flowing(row) }));
  const rows = columns.head === undefined ? columns.rows : [columns.head, ...columns.rows];
  return rows.map((words) => ({ words, as: "columns" }));
}

/** Tags around a line of its kind. */
const tags = { columns: ["<pre>", "</pre>"], note: ["<i>", "</i>"] } as const;

const tagsLength = (line: Line): number =>
  line.as === undefined ? 0 : tags[line.as].join("").length;

const lineLength = (line: Line): number => lineHtml(line).length + tagsLength(line);

function lineHtml(line: Line): string {
  const [before, strong, after] = aroundStrong(line).map(escaped);
  return `${before ?? ""}${strong === "" ? "" : `<b>${strong ?? ""}</b>`}${after ?? ""}`;
}

/** Lines of one kind that follow each other stand in one pair of tags. */
function htmlOf(lines: readonly Line[]): string {
  const runs: { readonly as: Line["as"]; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run.as === line.as) run.lines.push(lineHtml(line));
    else runs.push({ as: line.as, lines: [lineHtml(line)] });
  }
  return runs
    .map(({ as, lines }) => {
      const [begin, end] = as === undefined ? ["", ""] : tags[as];
      return `${begin}${lines.join("\n")}${end}`;
    })
    .join("\n");
}

const plainOf = (lines: readonly Line[]): string => lines.map(({ words }) => words).join("\n");

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
