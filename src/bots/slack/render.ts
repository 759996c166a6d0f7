import type { Reply } from "../../core/reply.ts";
import { aroundStrong, type Line, linesOf, messagesOf } from "../drawing.ts";

interface TextElement {
  readonly type: "text";
  readonly text: string;
  readonly style?: { readonly bold: true };
}

/** A message as Slack takes it: rich text, which nothing in a name can break, and text for notifications. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly [
    {
      readonly type: "rich_text";
      readonly elements: readonly [
        { readonly type: "rich_text_section"; readonly elements: readonly TextElement[] },
      ];
    },
  ];
}

/** Well below the 4,000 characters that Slack advises for a message. */
const longestMessage = 3000;

/** Draws a reply as one message, or several where it is long. */
export function drawForSlack(reply: Reply): readonly SlackMessage[] {
  return messagesOf(linesOf(reply), longestMessage, ({ words }) => escaped(words).length).map(
    (lines) => ({
      text: lines.map(({ words }) => escaped(words)).join("\n"),
      blocks: [
        {
          type: "rich_text",
          elements: [{ type: "rich_text_section", elements: lines.flatMap(elementsOf) }],
        },
      ],
    }),
  );
}

function elementsOf(line: Line, at: number, lines: readonly Line[]): readonly TextElement[] {
  const [before, strong, after] = aroundStrong(line);
  const end = at === lines.length - 1 ? "" : "\n";
  const elements: readonly TextElement[] = [
    { type: "text", text: before },
    { type: "text", text: strong, style: { bold: true } },
    { type: "text", text: after + end },
  ];
  return elements.filter(({ text }) => text !== "");
}

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
