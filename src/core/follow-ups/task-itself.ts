import { fold } from "../text.ts";
import { isOfSameStem } from "./same-stem.ts";

/** How a thing was said to be: "done" may be said of a task as well, "finished" of what was made. */
export type Stated = (typeof statedAs)[number];
export const statedAs = ["done", "finished"] as const;

/**
 * Whether the thing that was said to be done is what was to be done: "the quote is done" of "send the
 * frame quote". "The frame is done" is not, and a quote that is finished has still to be sent.
 */
export function isTaskItself(task: string, wanted: readonly string[], stated: Stated): boolean {
  const [act = "", ...rest] = wordsIn(task);
  const thing = thingOf(rest);
  const isActSaid = wanted.some((word) =>
    acts.has(word)
      ? word === act || word === thing.at(-1)
      : word !== act && isOfSameStem(word, act),
  );
  const held = new Set(wanted);
  const isAllSaid = [act, ...thing].every((word) => held.has(word));
  const isThingSaid = stated === "done" && held.has(thing.at(-1) ?? act);
  return isActSaid || isAllSaid || isThingSaid;
}

/** Nouns that are something to do. */
const acts = new Set("call|visit|meeting|chat|talk|appointment|reminder|task".split("|"));

/** What the act is done with: "the frame quote" of "send the frame quote to Ana". */
function thingOf(words: readonly string[]): readonly string[] {
  // "check if she wants the hamper": what is to be found out is no thing that could be done.
  if (clause.has(words[0] ?? "")) return [];
  const from = words.findIndex((word) => !links.has(word) && !articles.has(word));
  const rest = from < 0 ? [] : words.slice(from);
  const end = rest.findIndex((word) => links.has(word));
  return (end < 0 ? rest : rest.slice(0, end)).filter((word) => !articles.has(word));
}

const articles = new Set("the|a|an|his|her|their|our|my|new".split("|"));
const clause = new Set("how|if|whether|when|what|why|where|who|that".split("|"));
const links = new Set(
  "to|for|from|with|about|of|on|at|in|by|after|before|how|if|whether|when|what|that|and|over|up|off|back".split(
    "|",
  ),
);

const wordsIn = (task: string): readonly string[] =>
  fold(task)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(singular);

/** "quotes" and "quote" are the same thing. */
export const singular = (word: string): string =>
  /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
