import type { types } from "@slack/bolt";
import type { Block, Choice, Moment, Reply } from "../../core/reply.ts";
import { printable } from "../../core/wording/plain-text.ts";
import {
  aroundMoment,
  aroundStrong,
  clipped,
  cutLine,
  type Line,
  linesOfBlock,
  onButtons,
} from "../drawing.ts";

type Element = types.RichTextText | types.RichTextDate;
type Button = types.Button;

/** A message as Slack takes it. User data stands in rich and plain text alone, which nothing in a name can break. */
export interface SlackMessage {
  /** For notifications and screen readers. */
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** What a message is put together of; lines that follow each other become one block. */
type Piece =
  | { readonly is: "line"; readonly line: Line }
  | { readonly is: "note"; readonly words: string }
  | { readonly is: "buttons"; readonly id: string; readonly buttons: readonly Button[] };

/** Slack refuses messages whose blocks are above about 13,200 characters of JSON (bolt-js #2509). */
const mostJson = 11_000;
/** Slack advises at most 4,000 characters of text. */
const mostText = 2_750;
/** No message comes near Slack's 50 blocks, if each takes so much of its room. */
const blockWeight = 550;
const mostButtons = 25;
const longestButton = 75;

/** Draws a reply as one message, or several where it is long. */
export function drawForSlack(reply: Reply): readonly SlackMessage[] {
  const messages: Piece[][] = [];
  let [message, size]: [Piece[], number] = [[], 0];
  for (const piece of reply.blocks.flatMap(piecesOf)) {
    const more = sizeOf(piece);
    if (size + more > mostJson && message.length > 0) {
      messages.push(message);
      [message, size] = [[], 0];
    }
    message.push(piece);
    size += more;
  }
  return [...messages, message].map(drawn).filter(({ text }) => text.trim() !== "");
}

function piecesOf(block: Block): readonly Piece[] {
  if (block.type === "note") return noteOf(printable(block.text));
  if (block.type === "choices" && block.options.every(({ button }) => button !== undefined))
    return choicesOf(block);
  return linesOfBlock(block).flatMap((line) =>
    cutLine(line, mostJson, lineSize).map((line): Piece => ({ is: "line", line })),
  );
}

const noteOf = (words: string): readonly Piece[] =>
  words.trim() === ""
    ? []
    : cutLine({ words }, mostText, ({ words }) => words.length).map(({ words }) => ({
        is: "note",
        words,
      }));

function choicesOf({
  answers = false,
  options,
}: Extract<Block, { type: "choices" }>): readonly Piece[] {
  const { labels, lines } = onButtons(options);
  const buttons = options.map((option, at) => buttonOf(option, labels[at] ?? ""));
  const rows = Math.ceil(buttons.length / mostButtons);
  return [
    ...lines.map(lineOf),
    ...Array.from({ length: rows }, (_, row): Piece => {
      const some = buttons.slice(row * mostButtons, (row + 1) * mostButtons);
      return {
        is: "buttons",
        id: `${answers ? answersId : offersId}${some[0]?.value ?? ""}`,
        buttons: some,
      };
    }),
  ];
}

const lineOf = (words: string): Piece => ({
  is: "line",
  line: { words: clipped(words, mostText) },
});

/** Begins the id of a block of buttons: the answers to a question, or what else is offered. */
export const answersId = "answers:";
const offersId = "offers:";

function buttonOf({ button = "" }: Choice, label: string): Button {
  const words = clipped(label, longestButton);
  return {
    type: "button",
    action_id: `press:${button}`,
    text: { type: "plain_text", text: words === "" ? "…" : words, emoji: false },
    value: button,
  };
}

const lineSize = (line: Line): number =>
  Math.max(escaped(line.words).length * (mostJson / mostText), jsonSize(elementsOf([line]))) + 4;

function sizeOf(piece: Piece): number {
  switch (piece.is) {
    case "line":
      return lineSize(piece.line);
    case "note":
      return (
        blockWeight +
        Math.max(escaped(piece.words).length * (mostJson / mostText), jsonSize(piece.words))
      );
    case "buttons":
      return blockWeight + jsonSize(piece.buttons);
  }
}

const jsonSize = (value: unknown): number => JSON.stringify(value).length;

function drawn(pieces: readonly Piece[]): SlackMessage {
  const blocks: types.KnownBlock[] = [];
  let lines: Line[] = [];
  const endLines = (): void => {
    if (lines.some(({ words }) => words.trim() !== "")) blocks.push(richText(lines));
    lines = [];
  };
  for (const piece of pieces) {
    if (piece.is === "line") lines.push(piece.line);
    else {
      endLines();
      blocks.push(piece.is === "note" ? context(piece.words) : actions(piece));
    }
  }
  endLines();
  return { text: pieces.flatMap(wordsOf).map(escaped).join("\n"), blocks };
}

const wordsOf = (piece: Piece): readonly string[] =>
  piece.is === "line" ? [piece.line.words] : piece.is === "note" ? [piece.words] : [];

const richText = (lines: readonly Line[]): types.RichTextBlock => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: elementsOf(lines) }],
});

/** A small line below what was said. */
export const context = (words: string): types.ContextBlock => ({
  type: "context",
  elements: [{ type: "plain_text", text: words, emoji: false }],
});

const actions = ({ buttons, id }: Extract<Piece, { is: "buttons" }>): types.ActionsBlock => ({
  type: "actions",
  block_id: id,
  elements: [...buttons],
});

/** The lines as text, what is not set off from its neighbours in one piece. */
function elementsOf(lines: readonly Line[]): Element[] {
  const elements: Element[] = [];
  for (const [at, line] of lines.entries()) {
    const [before, strong, after] = aroundStrong(line);
    const end = at === lines.length - 1 ? "" : "\n";
    // The time is shown once, where it comes first.
    const [plain, rest] = timed(before, line.moment, false);
    const [bold, last] = timed(strong, rest, true);
    elements.push(...plain, ...bold, ...timed(after + end, last, false)[0]);
  }
  return joined(elements);
}

/** A part of a line, its time as a date of Slack's; and the time if it is still to come. */
function timed(
  words: string,
  moment: Moment | undefined,
  bold: boolean,
): readonly [elements: readonly Element[], moment: Moment | undefined] {
  const [before, found, after] = aroundMoment(words, moment);
  const style = bold ? { style: { bold } } : {};
  const said = (text: string): readonly Element[] =>
    text === "" ? [] : [{ type: "text", text, ...style }];
  if (found === undefined) return [said(words), moment];
  const date: Element = {
    type: "date",
    timestamp: Math.floor(found.at / 1000),
    // A time alone is of today.
    format: /^\d/.test(found.words) ? "{time}" : "{date_short_pretty}, {time}",
    fallback: found.words,
    ...style,
  };
  return [[...said(before), date, ...said(after)], undefined];
}

/** Neighbours that are set alike become one. */
function joined(elements: readonly Element[]): Element[] {
  const result: Element[] = [];
  for (const element of elements) {
    const last = result.at(-1);
    if (isPlain(last) && isPlain(element))
      result.splice(-1, 1, { type: "text", text: last.text + element.text });
    else result.push(element);
  }
  return result;
}

const isPlain = (element: Element | undefined): element is types.RichTextText =>
  element?.type === "text" && element.style === undefined;

/** Slack's own escapes: without them a contact called "<!channel>" would call everybody. */
const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a person typed, out of Slack's writing: links, addresses and mentions by what they show. */
export const wordsFromSlack = (text: string): string =>
  text
    .replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label?: string) =>
      label === undefined || label === ""
        ? target.replace(/^(mailto|tel):/, "").replace(/^!/, "@")
        : `${/^[@#]/.exec(target)?.[0] ?? ""}${label}`,
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
