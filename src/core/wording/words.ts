import type { TaughtWord } from "../words/taught-word.ts";
import { counted } from "./common.ts";

const equation = ({ means, word }: Pick<TaughtWord, "means" | "word">): string =>
  `“${word}” for “${means}”`;

export const teachAsked = (word: TaughtWord, before: TaughtWord | undefined): string =>
  `Shall I take ${equation(word)} from now on, whoever says it?${before === undefined ? "" : ` Until now it was “${before.means}”.`}`;

/** What would be different today. */
export function effectOf(kind: TaughtWord["kind"], people: number | undefined): string {
  if (people !== undefined) return `Today that would be ${counted(people, "contact")}.`;
  return kind === "message"
    ? "The same message is then read so, without asking an AI."
    : "Wherever it stands in a message; what is noted stays as it was typed.";
}

export const taught = (word: TaughtWord): string =>
  `From now on I take ${equation(word)}. “forget the word ${word.word}” ends that.`;
export const taughtAlready = (word: TaughtWord): string => `I take ${equation(word)} already.`;
export const taughtSummary = (word: string): string => `the word “${word}”`;

export const forgotten = (word: string): string => `“${word}” means nothing of its own any more.`;
export const forgottenSummary = (word: string): string => `the word “${word}” forgotten`;
export const notTaught = (word: string): string => `Nobody taught me a word “${word}”.`;
export const noWords =
  "No words were taught yet. Say “regular means customers with 3 or more orders in the last 12 months”.";

export const knownAlready = (word: string): string =>
  `“${word}” means something already; please take another word.`;
export const tooLongToTeach = "A word of its own has up to five words and 60 characters.";

/** What a word in the message was taken for: “regulars” is “customers with …”. */
export const takenFor = (typed: string, means: string): string => `“${typed}” is “${means}”`;
