import { commands, saidByCommand } from "../commands.ts";

/** The slash command; what stands behind it is said as it is in a chat. */
export const slashCommand = "/crm";

/** What somebody means by the words behind the command. */
export function wordsFromCommand(words: string): string {
  const [, name = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
  if (name === "") return "help";
  return saidByCommand(commands, name, rest) ?? words;
}
