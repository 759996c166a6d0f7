import { distance } from "fastest-levenshtein";
import { type Concept, concepts, conceptNames } from "./concepts.ts";

/** A word or phrase and all it may mean. */
export interface Phrase {
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
}

/** The phrases by their first word, longest first. */
const phrases = new Map<string, Phrase[]>();
/** All single words by first letter, for putting slips of the keys right. */
const spellable = new Map<string, string[]>();

function build(): void {
  const all = new Map<string, Set<Concept>>();
  for (const concept of conceptNames)
    for (const words of concepts[concept].split("|")) {
      const known = all.get(words);
      if (known === undefined) all.set(words, new Set([concept]));
      else known.add(concept);
    }
  for (const [key, meanings] of all) {
    const words = key.split(" ");
    const first = words[0] ?? "";
    const list = phrases.get(first) ?? [];
    list.push({ words, concepts: meanings });
    phrases.set(first, list);
    for (const word of words) addSpellable(word);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
}

/** Words of time are read elsewhere, but their slips are put right here. */
const timeWords =
  "january|february|march|april|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|tomorrow|today|quarter|month|months|weeks|years|week|year|tonight|fortnight|birthday";

const knownWords = new Set<string>();
function addSpellable(word: string): void {
  if (knownWords.has(word)) return;
  knownWords.add(word);
  const first = word[0] ?? "";
  const list = spellable.get(first);
  if (list === undefined) spellable.set(first, [word]);
  else list.push(word);
}

build();
for (const word of timeWords.split("|")) addSpellable(word);

/** The longest phrase that begins at the first of these words. */
export function phraseAt(words: readonly string[], from: number): Phrase | undefined {
  const candidates = phrases.get(words[from] ?? "");
  return candidates?.find(({ words: phrase }) =>
    phrase.every((word, index) => words[from + index] === word),
  );
}

export const isKnownWord = (word: string): boolean => knownWords.has(word);

const corrections = new Map<string, string | undefined>();

/**
 * The known word that a mistyped one most likely is: one slip in four to six letters, two in
 * seven or more, letters swapped counting as one. The first letter must be right unless it is
 * the one swapped. Undefined where none or several come equally near.
 */
export function corrected(word: string): string | undefined {
  if (word.length < 4 || !/^\p{L}+$/u.test(word) || knownWords.has(word)) return undefined;
  if (!corrections.has(word)) {
    if (corrections.size > 20_000) corrections.clear();
    corrections.set(word, nearest(word));
  }
  return corrections.get(word);
}

function nearest(word: string): string | undefined {
  const letters = [...word].sort().join("");
  const allowed = word.length >= 7 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const first of new Set([word[0] ?? "", word[1] ?? ""]))
    for (const known of spellable.get(first) ?? []) {
      const steps = slips(word, letters, known, first === word[0]);
      if (steps < least) [best, least] = [known, steps];
    }
  return best;
}

/** How many slips lie between; letters swapped count as one. */
function slips(word: string, letters: string, known: string, sameStart: boolean): number {
  if (Math.abs(known.length - word.length) > 2 || known.length < 4) return 9;
  const swapped = known.length === word.length && [...known].sort().join("") === letters;
  if (!sameStart && !swapped) return 9;
  const steps = distance(word, known);
  return swapped && steps === 2 ? 0.9 : steps;
}
