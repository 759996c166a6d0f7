import { singularForms } from "../plural.ts";
import { spellings } from "../text.ts";
import type { Concept } from "./concepts.ts";
import { isNumberWord } from "./entities/number-words.ts";
import { isTimeWord } from "./entities/time-words.ts";
import { askedBy } from "./lexicon.ts";
import { structuralWords } from "./words/fillers.ts";

/** Products by the words of their names, one or two of them. */
export type ProductWords = ReadonlyMap<string, ReadonlySet<string>>;

export const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "");

/** By each word of their names, and by each two that follow one another. */
export function productWords(products: readonly string[]): ProductWords {
  const byWord = new Map<string, Set<string>>();
  const add = (said: string, product: string) =>
    byWord.set(said, (byWord.get(said) ?? new Set()).add(product));
  for (const product of products)
    for (const spelling of spellings(product)) {
      const words = wordsOf(spelling);
      for (const [at, word] of words.entries()) {
        add(word, product);
        if (at > 0) add(`${words[at - 1]} ${word}`, product);
      }
    }
  return byWord;
}

/** The part of a product's name that begins at a word: as many words on end as some product has. */
export function productPart(
  words: readonly string[],
  from: number,
  products: ProductWords,
): { readonly size: number; readonly products: readonly string[] } | undefined {
  const [word = "", before = ""] = [words[from], words[from - 1]];
  if (!isTelling(word, before) || idioms.has(`${word} ${words[from + 1]}`)) return undefined;
  let fitting = productsWith(word, before, products);
  let size = 1;
  for (; from + size < words.length; size++) {
    const more = productsWith(words[from + size] ?? "", words[from + size - 1] ?? "", products);
    const narrowed = more.filter((product) => fitting.includes(product));
    if (narrowed.length === 0) break;
    fitting = narrowed;
  }
  return fitting.length === 0 ? undefined : { size, products: fitting };
}

/** "flat out" is busy, and tells of no flat brush. */
const idioms: ReadonlySet<string> = new Set(["flat out"]);

/** Products with the word in their names; one that tells of none by itself, after the word before. */
function productsWith(word: string, before: string, products: ProductWords): readonly string[] {
  if (/^[\d.,]+$/.test(word)) return [];
  const isAlone = isTelling(word, before);
  const leads = isAlone ? [""] : [...singularForms(before)].map((each) => `${each} `);
  for (const lead of leads)
    for (const form of singularForms(word)) {
      const known = products.get(lead + form);
      if (known !== undefined) return [...known];
    }
  return [];
}

/**
 * Whether a word of a product's name tells of it by itself. One of time or of what is kept here
 * never does; one with another meaning, as a thing does: "can you" is no watering can, "a can" is.
 */
function isTelling(word: string, before: string): boolean {
  if (isTimeWord(word) || isNumberWord(word)) return false;
  const meant = askedBy(word);
  if (kept.some((concept) => meant.has(concept))) return false;
  if (structuralWords.has(word)) return /^(?:an?|the)$/.test(before);
  return meant.size === 0 || before === "of" || isCounted(before);
}

const isCounted = (before: string): boolean => /^(?:an?|\d+)$/.test(before) || isNumberWord(before);

/** What a shop keeps and asks about: "how many orders" asks for no order pad. */
const kept: readonly Concept[] = [
  "CONTACT",
  "CUSTOMER",
  "NEW",
  "ORDER",
  "ORDERS_NOUN",
  "REVENUE",
  "BIRTHDAY",
  "PHONE",
  "EMAIL_FIELD",
  "TAGS_FIELD",
  "NOTE",
  "CALL",
  "MESSAGE",
  "VISIT",
  "MEETING",
];
