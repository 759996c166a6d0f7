/** At most as many lines as fit one look. */
const most = 5;

const bullets = (lines: readonly string[]): string =>
  lines
    .slice(0, most)
    .map((line) => `• ${line}`)
    .join("\n");

/** What can be asked and told, by example. */
export const everythingIn = (questions: readonly string[], commands: readonly string[]): string =>
  [
    "Say it in your own words. Ask me, for example:",
    bullets(questions),
    ...(commands.length > 0 ? ["Or tell me:", bullets(commands)] : []),
    "More on one thing: “help follow-ups”, “help undo”.",
  ]
    .filter((line) => line !== "")
    .join("\n");

export const someOf = (
  abilities: readonly { readonly summary: string; readonly says: readonly string[] }[],
): string =>
  abilities
    .slice(0, most)
    .map(({ says, summary }) => [summary, bullets(says)].filter((part) => part !== "").join("\n"))
    .join("\n");

export const noHelpOn = (topic: string): string =>
  `I have no help on “${topic}”. Say “help” for what I can do.`;
