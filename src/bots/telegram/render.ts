import type { Reply } from "../../core/reply.ts";
import { aroundStrong, type Line, linesOf, messagesOf } from "../drawing.ts";

/** Telegram's limit on a message, in UTF-16 units. */
const longestMessage = 4096;

/** Draws a reply as messages in Telegram's HTML. */
export const drawForTelegram = (reply: Reply): readonly string[] =>
  messagesOf(linesOf(reply), longestMessage, (line) => html(line).length).map((lines) =>
    lines.map(html).join("\n"),
  );

function html(line: Line): string {
  const [before, strong, after] = aroundStrong(line).map(escaped);
  return `${before ?? ""}${strong === "" ? "" : `<b>${strong ?? ""}</b>`}${after ?? ""}`;
}

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What a person means: the commands every bot has are said in words. */
export const wordsFromTelegram = (text: string): string =>
  text.replace(/^\/(start|help)(@\w+)?\s*$/i, "help").replace(/^\/(?!start\b)(\w+)(@\w+)?/, "$1");
