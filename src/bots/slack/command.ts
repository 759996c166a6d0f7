/** The slash command; what stands behind it is said as it is in a chat. */
export const slashCommand = "/crm";

interface Subcommand {
  readonly name: string;
  /** What it says, with what stands behind it. */
  readonly says: (rest: string) => string;
}

/** Short ways of saying what is said most. Everything else is said in words. */
export const subcommands: readonly Subcommand[] = [
  { name: "log", says: (rest) => rest },
  { name: "find", says: (rest) => `tell me about ${rest}` },
  { name: "due", says: () => "who's due today?" },
];

/** What somebody means by the words behind the command. */
export function wordsFromCommand(words: string): string {
  const [, name = "", rest = ""] = /^(\S*)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
  if (name === "") return "help";
  const subcommand = subcommands.find((each) => each.name === name.toLowerCase());
  return subcommand === undefined ? words : subcommand.says(rest);
}
