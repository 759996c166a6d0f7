import { type Block, note, text } from "../reply.ts";

const more = "Say it in your own words. More on one thing: “help revenue”, “help follow-ups”.";

/** What there is to say, by an example each. */
export const everythingIn = (
  examples: readonly (readonly [topic: string, example: string])[],
): readonly Block[] => [{ type: "facts", facts: examples }, note(more)];

/** So many examples of each, that all fit one look. */
const linesAtMost = 10;
const examplesOf = (abilities: number): number =>
  Math.max(1, Math.floor(linesAtMost / abilities) - 1);

export const someOf = (
  abilities: readonly {
    readonly summary: string;
    readonly says: readonly { readonly say: string; readonly after?: string }[];
  }[],
): readonly Block[] => {
  const shown = abilities.slice(0, linesAtMost / 2);
  return shown.map(({ says, summary }) => ({
    type: "text",
    text: [summary, ...says.slice(0, examplesOf(shown.length)).map(example)].join("\n"),
    strong: summary,
  }));
};

const example = ({ after, say }: { readonly say: string; readonly after?: string }): string =>
  after === undefined ? `• ${say}` : `• ${say} (after “${after}”)`;

export const noHelpOn = (topic: string): readonly Block[] => [
  text(`I have no help on “${topic}”. Say “help” for what I can do.`),
];
