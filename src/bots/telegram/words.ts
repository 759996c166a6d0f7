import { commands, moreCommands, saidByCommand } from "../commands.ts";
import type { Self } from "./self.ts";

/** The commands that Telegram offers, in their order. */
export const telegramCommands = [...commands, ...moreCommands];

/** A command that stands at the beginning, and whom it is meant for. */
const command = /^\/(\w{1,32})(?:@(\w+))?(?=\s|$)/;

/** Whom a command is meant for: this bot, unless another is named. Undefined where there is none. */
export function isCommandTo({ username }: Self, text: string): boolean | undefined {
  const found = command.exec(text);
  if (found === null) return undefined;
  const [, , to] = found;
  return to === undefined || to.toLowerCase() === username.toLowerCase();
}

/** The bot's own name, as people write it. */
export const nameIn = ({ username }: Self): RegExp => new RegExp(`@${username}\\b`, "gi");

/** What a person means: the commands every bot has are said in words. */
export function wordsFromTelegram(self: Self, text: string): string {
  const named = text.replace(nameIn(self), "").trim();
  const [all = "", name = ""] = command.exec(named) ?? [];
  if (name === "") return named;
  const rest = named.slice(all.length).trim();
  if (name.toLowerCase() === "start") return rest === "" ? "help" : `/start ${rest}`;
  return saidByCommand(telegramCommands, name, rest) ?? `${name} ${rest}`.trim();
}
