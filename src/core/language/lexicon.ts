import { distance } from "fastest-levenshtein";
import { isMark } from "./entities/currency-words.ts";
import { measureOf } from "./entities/measure-words.ts";
import { isNumberWord } from "./entities/number-words.ts";
import { isCommon } from "./words/common-words.ts";
import { isEveryday } from "./words/everyday.ts";
import { type Concept, concepts, conceptNames, type Use, useOf } from "./concepts.ts";

/** A word or phrase and all it may mean. */
export interface Phrase {
  readonly words: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
}

/**
 * Which words are read: those of questions alone, those of questions and commands, or those that
 * change the question before. A word of another use must not hide one that means something.
 */
export type Book = "questions" | "everything" | "refinements";

/** The phrases that begin with a word: itself, and the longer ones by their second. */
interface Beginning {
  alone: Phrase | undefined;
  readonly longer: Map<string, Phrase[]>;
}

/** The phrases of each book by their first word, longest first. */
const books: Readonly<Record<Book, Map<string, Beginning>>> = {
  questions: new Map(),
  everything: new Map(),
  refinements: new Map(),
};
/** All single words by first letter, for putting slips of the keys right. */
const spellable = new Map<string, string[]>();
const knownWords = new Set<string>();
/** All words of ours by what is left of them without their vowels. */
const skeletons = new Map<string, Set<string>>();

function build(): void {
  const meanings = new Map<string, Concept[]>();
  for (const concept of conceptNames)
    for (const words of concepts[concept].split("|")) {
      const known = meanings.get(words);
      if (known === undefined) meanings.set(words, [concept]);
      else known.push(concept);
    }
  for (const [key, found] of meanings) {
    const words = key.split(" ");
    const used = (...uses: readonly Use[]) => found.filter((each) => uses.includes(useOf(each)));
    enter(books.everything, words, used("asking", "doing"));
    enter(books.questions, words, used("asking"));
    enter(books.refinements, words, used("refining"));
    for (const word of words) addSpellable(word);
  }
  for (const word of timeWords.split("|")) addSpellable(word);
  for (const book of Object.values(books))
    for (const { longer } of book.values())
      for (const phrases of longer.values())
        phrases.sort((a, b) => b.words.length - a.words.length);
}

function enter(
  book: Map<string, Beginning>,
  words: readonly string[],
  found: readonly Concept[],
): void {
  if (found.length === 0) return;
  const [first = "", second] = words;
  const phrase = { words, concepts: new Set(found) };
  let beginning = book.get(first);
  if (beginning === undefined)
    book.set(first, (beginning = { alone: undefined, longer: new Map() }));
  const phrases = second === undefined ? undefined : beginning.longer.get(second);
  if (second === undefined) beginning.alone = phrase;
  else if (phrases === undefined) beginning.longer.set(second, [phrase]);
  else phrases.push(phrase);
}

/** Words of time are read elsewhere, but their slips are put right here. */
const timeWords =
  "january|february|march|april|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|yesterday|tomorrow|today|quarter|month|months|weeks|years|week|year|tonight|fortnight|birthday";

function addSpellable(word: string): void {
  if (knownWords.has(word)) return;
  knownWords.add(word);
  const skeleton = skeletonOf(word);
  skeletons.set(skeleton, (skeletons.get(skeleton) ?? new Set()).add(word));
  const first = word[0] ?? "";
  const list = spellable.get(first);
  if (list === undefined) spellable.set(first, [word]);
  else list.push(word);
}

const skeletonOf = (word: string): string =>
  word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, "");

build();

/** The phrases that begin at one of these words, longest first. */
export function phrasesAt(words: readonly string[], from: number, book: Book): readonly Phrase[] {
  const beginning = books[book].get(words[from] ?? "");
  if (beginning === undefined) return [];
  const { alone, longer } = beginning;
  const found = longer.get(words[from + 1] ?? "")?.filter((each) => isAt(each.words, words, from));
  if (alone === undefined) return found ?? [];
  return found === undefined ? [alone] : [...found, alone];
}

/** Whether the words of a phrase, of which the first two are known to be there, stand from a place on. */
function isAt(phrase: readonly string[], words: readonly string[], from: number): boolean {
  for (let index = 2; index < phrase.length; index++)
    if (words[from + index] !== phrase[index]) return false;
  return true;
}

const noConcepts: ReadonlySet<Concept> = new Set();

/** What a word means by itself. */
export const conceptsOfWord = (word: string): ReadonlySet<Concept> =>
  books.everything.get(word)?.alone?.concepts ?? noConcepts;

/** What a word means by itself in a question. */
export const askedBy = (word: string): ReadonlySet<Concept> =>
  books.questions.get(word)?.alone?.concepts ?? noConcepts;

/** Whether the word by itself means more in a message than that of somebody something is told. */
export const hasMeaning = (word: string): boolean =>
  (["questions", "everything", "refinements"] as const).some((book) => {
    const alone = books[book].get(word)?.alone;
    return (
      alone !== undefined && !(alone.concepts.size === 1 && alone.concepts.has("CONTACT_NOUN"))
    );
  });

export const isKnownWord = (word: string): boolean => knownWords.has(word);

const corrections = new Map<string, string | undefined>();

/** "clld", "bght", "lookd": the one known word whose vowels were left out, or the "e" of its end. */
function shortened(word: string): string | undefined {
  const whole = `${word.slice(0, -1)}ed`;
  if (/[^aeiouy]d$/.test(word) && knownWords.has(whole)) return whole;
  if (word.length < 4 || /[aeiou]/.test(word)) return undefined;
  const [meant, ...others] = skeletons.get(word) ?? [];
  return others.length === 0 ? meant : undefined;
}

/**
 * The known word that a mistyped one most likely is: one slip (a letter wrong, missing, too many,
 * or two swapped), two in ten letters or more; in four letters only a swap. The first letter must
 * be right unless it is swapped. Undefined where none comes near, and for words of English.
 */
export function corrected(word: string): string | undefined {
  if (word.length < 4 || !/^\p{L}+$/u.test(word) || isSpelledRight(word)) return undefined;
  if (!corrections.has(word)) {
    if (corrections.size > 20_000) corrections.clear();
    corrections.set(word, shortened(word) ?? nearestKnown(word));
  }
  return corrections.get(word);
}

/** Whether a word is one as it stands, and no slip of another: "three" is no "tree". */
export const isSpelledRight = (word: string): boolean =>
  knownWords.has(word) || isEveryday(word) || isCommon(word) || isCounted(word);

/** Numbers, measures and money are read elsewhere, and are no slips of anything. */
const isCounted = (word: string): boolean =>
  isNumberWord(word) ||
  measureOf(word) !== undefined ||
  isMark(word) ||
  ["dozen", "grand", "million"].includes(word);

/** The known word that lies a slip away from one, be that one a word of English or not. */
export function nearestKnown(word: string): string | undefined {
  const allowed = word.length >= 10 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const first of new Set([word[0] ?? "", word[1] ?? ""]))
    for (const known of spellable.get(first) ?? []) {
      const steps = slips(word, known);
      if (steps < least) [best, least] = [known, steps];
    }
  return best;
}

/** How many slips lie between; two neighbours swapped are less than one. */
function slips(word: string, known: string): number {
  if (Math.abs(known.length - word.length) > 2 || known.length < 4) return 9;
  if (isSwapped(word, known)) return 0.9;
  return word.length < 5 || word[0] !== known[0] ? 9 : distance(word, known);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
