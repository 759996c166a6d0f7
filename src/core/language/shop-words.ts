import { distance } from "fastest-levenshtein";
import { fold, spellings } from "../text.ts";
import { isSpelledRight } from "./lexicon.ts";
import { cityNames, countryNames } from "./places.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const shopFields = ["tag", "city", "country", "source", "member", "product"] as const;
export type ShopField = (typeof shopFields)[number];

/** A word of this shop: one of its tags, cities, products …, by the tokens it covers. */
export interface ShopSpan {
  readonly first: number;
  readonly last: number;
  readonly field: ShopField;
  /** As stored. Products may fit several where only a part of the name is said. */
  readonly values: readonly string[];
}

interface Entry {
  readonly words: readonly string[];
  readonly field: ShopField;
  readonly value: string;
}

interface ShopWords {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Every single word of them, but those of countries. */
  readonly words: ReadonlySet<string>;
  /** Products by each word of their names. */
  readonly products: ReadonlyMap<string, ReadonlySet<string>>;
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== "");

const cache = new WeakMap<Vocabulary, ShopWords>();

function shopWords(vocabulary: Vocabulary): ShopWords {
  let words = cache.get(vocabulary);
  if (words === undefined) cache.set(vocabulary, (words = indexed(vocabulary)));
  return words;
}

function indexed(vocabulary: Vocabulary): ShopWords {
  const entries = new Map<string, Entry[]>();
  const add = (name: string, field: ShopField, value: string) => {
    for (const spelling of spellings(name)) {
      const words = wordsOf(spelling);
      const first = words[0];
      if (first === undefined) continue;
      const list = entries.get(first) ?? [];
      if (!list.some((each) => each.field === field && each.words.join() === words.join()))
        entries.set(first, [...list, { words, field, value }]);
    }
  };
  for (const tag of vocabulary.tags) add(tag, "tag", tag);
  for (const source of vocabulary.sources) add(source, "source", source);
  for (const member of vocabulary.team) add(member, "member", member);
  for (const product of vocabulary.products) add(product, "product", product);
  for (const city of vocabulary.cities)
    for (const name of [city, ...otherNames(city)]) add(name, "city", city);
  for (const [code, names] of Object.entries(countryNames))
    for (const name of names.split("|")) add(name, "country", code);
  const lists = [...entries.values()].flat();
  const words = lists.flatMap((entry) => (entry.field === "country" ? [] : entry.words));
  const products = productWords(vocabulary.products);
  return { entries, words: new Set([...words, ...products.keys()]), products };
}

/** Whether the shop uses the word: in a tag, city, product … */
export function isShopWord(word: string, vocabulary: Vocabulary): boolean {
  const { words, entries } = shopWords(vocabulary);
  for (const form of forms(word)) if (words.has(form) || entries.has(form)) return true;
  return false;
}

/** The one word of the shop that is a slip of the keys away; words of ours are not looked at. */
export function nearestShopWord(
  { word, capital }: Pick<Token, "word" | "capital">,
  vocabulary: Vocabulary,
): string | undefined {
  if (word.length < (capital ? 4 : 5) || isSpelledRight(word)) return undefined;
  const allowed = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = allowed + 1;
  for (const known of shopWords(vocabulary).words) {
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > allowed) continue;
    const swapped = Array.from(known).sort().join("") === Array.from(word).sort().join("");
    const steps = swapped ? 1 : distance(known, word);
    if (steps < least) [best, least] = [known, steps];
  }
  return best;
}

const otherNames = (city: string): readonly string[] =>
  cityNames
    .map((row) => row.split("|"))
    .find((names) => names.some((each) => fold(each) === fold(city))) ?? [];

function productWords(products: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const product of products)
    for (const spelling of spellings(product))
      for (const word of wordsOf(spelling)) {
        const set = byWord.get(word) ?? new Set();
        byWord.set(word, set.add(product));
      }
  return byWord;
}

/** Singular forms a word may be the plural of: "vips", "boxes", "parties". */
function* forms(word: string): Iterable<string> {
  yield word;
  if (word.length < 3 || !word.endsWith("s")) return;
  yield word.slice(0, -1);
  if (word.endsWith("es")) yield word.slice(0, -2);
  if (word.endsWith("ies")) yield `${word.slice(0, -3)}y`;
}

/** Every word of the shop in a text; they may overlap. */
export function shopWordsIn(tokens: readonly Token[], vocabulary: Vocabulary): readonly ShopSpan[] {
  const { entries, products } = shopWords(vocabulary);
  const said = tokens.map((token, at) => ({ at, token })).filter(({ token }) => isSaid(token));
  return said.flatMap(({ at, token }, from) => [
    ...entrySpans(entries, said, from),
    ...countrySpan(token, at, vocabulary),
    ...productSpan(said, from, products),
  ]);
}

function entrySpans(entries: ShopWords["entries"], said: Said, from: number): readonly ShopSpan[] {
  const found: ShopSpan[] = [];
  for (const form of forms(said[from]?.token.word ?? ""))
    for (const entry of entries.get(form) ?? []) {
      const span = entrySpan(entry, said, from);
      if (span !== undefined) found.push(span);
    }
  return found;
}

/** "NL": a country's code, in capitals, that the shop uses. */
const countrySpan = (
  { text }: Token,
  at: number,
  { countries }: Vocabulary,
): readonly ShopSpan[] =>
  text.length === 2 && countries.includes(text)
    ? [{ first: at, last: at, field: "country", values: [text] }]
    : [];

/** Hyphens inside words count for nothing: walk-in, gift-buyer. */
const isSaid = ({ is, text }: Token): boolean => is !== "mark" || !/^[-–’']$/.test(text);

type Said = readonly { readonly at: number; readonly token: Token }[];

function entrySpan(entry: Entry, said: Said, from: number): ShopSpan | undefined {
  const size = entry.words.length;
  const fits = entry.words.every((word, index) => {
    const typed = said[from + index]?.token.word ?? "";
    return typed === word || (index === size - 1 && [...forms(typed)].includes(word));
  });
  const last = said[from + size - 1];
  const first = said[from];
  if (!fits || first === undefined || last === undefined) return undefined;
  return { first: first.at, last: last.at, field: entry.field, values: [entry.value] };
}

/** A part of a product's name: as many words on end as some product still has all of. */
function productSpan(
  said: Said,
  from: number,
  products: ShopWords["products"],
): readonly ShopSpan[] {
  let fitting: readonly string[] | undefined;
  let size = 0;
  if (isModal(said, from)) return [];
  for (; from + size < said.length; size++) {
    const known = productsWith(said[from + size]?.token.word ?? "", products);
    const narrowed = known.filter((product) => fitting?.includes(product) ?? true);
    if (narrowed.length === 0) break;
    fitting = narrowed;
  }
  const first = said[from];
  const last = said[from + size - 1];
  if (fitting === undefined || first === undefined || last === undefined) return [];
  return [{ first: first.at, last: last.at, field: "product", values: fitting }];
}

/** "can you …" asks for no watering can. */
const isModal = (said: Said, at: number): boolean =>
  /^(?:can|will|may|must)$/.test(said[at]?.token.word ?? "") &&
  /^(?:i|you|u|ye|we|he|she|they|someone|somebody|anyone)$/.test(said[at + 1]?.token.word ?? "");

const productsWith = (word: string, products: ShopWords["products"]): readonly string[] => {
  if (/^[\d.,]+$/.test(word)) return [];
  for (const form of forms(word)) {
    const known = products.get(form);
    if (known !== undefined) return [...known];
  }
  return [];
};
