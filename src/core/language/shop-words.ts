import { singularForms } from "../plural.ts";
import { distance } from "fastest-levenshtein";
import { fold, spellings } from "../text.ts";
import { isSpelledRight } from "./lexicon.ts";
import { cityNames, countriesKnown, namesOfCountry } from "./places.ts";
import { productPart, type ProductWords, productWords, wordsOf } from "./product-parts.ts";
import type { Token } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { structuralWords } from "./words/fillers.ts";

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
  readonly products: ProductWords;
}

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
    for (const name of [city, ...otherNames(city), ...peopleOf(city, vocabulary)])
      add(name, "city", city);
  for (const code of new Set([...countriesKnown(), ...vocabulary.countries]))
    for (const name of namesOfCountry(code)) add(name, "country", code);
  const lists = [...entries.values()].flat();
  const words = lists.flatMap((entry) => (entry.field === "country" ? [] : entry.words));
  return { entries, words: new Set(words), products: productWords(vocabulary.products) };
}

/** Whether the shop uses the word: in a tag, city, product … */
export function isShopWord(word: string, vocabulary: Vocabulary): boolean {
  const { words, entries } = shopWords(vocabulary);
  for (const form of singularForms(word)) if (words.has(form) || entries.has(form)) return true;
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

/** "Aucklanders", "a New Yorker": who lives there, unless something that is sold is called so. */
function peopleOf(city: string, { products, tags }: Vocabulary): readonly string[] {
  const people = [
    city.endsWith("e") ? `${city}r` : `${city}er`,
    ...(/[^aeiou]ton$/iu.test(city) ? [`${city}ian`] : []),
  ];
  const sold = fold([...products, ...tags].join(" "));
  return people.filter((each) => each.length > 6 && !sold.includes(fold(each)));
}

const otherNames = (city: string): readonly string[] =>
  cityNames
    .map((row) => row.split("|"))
    .find((names) => names.some((each) => fold(each) === fold(city))) ?? [];

/** Every word of the shop in a text; they may overlap. */
export function shopWordsIn(tokens: readonly Token[], vocabulary: Vocabulary): readonly ShopSpan[] {
  const { entries, products } = shopWords(vocabulary);
  const said = tokens.map((token, at) => ({ at, token })).filter(({ token }) => isSaid(token));
  const words = said.map(({ token }) => token.word);
  return said.flatMap(({ at, token }, from) => [
    ...entrySpans(entries, said, from),
    ...countrySpan(token, at, vocabulary),
    ...productSpan(said, from, productPart(words, from, products)),
  ]);
}

function entrySpans(entries: ShopWords["entries"], said: Said, from: number): readonly ShopSpan[] {
  const found: ShopSpan[] = [];
  for (const form of singularForms(said[from]?.token.word ?? ""))
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

/** A tag "A" or a member called An are meant where they are written so, and do not begin the message. */
function entrySpan(entry: Entry, said: Said, from: number): ShopSpan | undefined {
  const size = entry.words.length;
  const fits = entry.words.every((word, index) => {
    const typed = said[from + index]?.token.word ?? "";
    return typed === word || (index === size - 1 && [...singularForms(typed)].includes(word));
  });
  const last = said[from + size - 1];
  const first = said[from];
  if (!fits || first === undefined || last === undefined) return undefined;
  const [only = "", ...others] = entry.words;
  const isSmall = others.length === 0 && only.length < 3 && structuralWords.has(only);
  if (isSmall && (from === 0 || !first.token.capital)) return undefined;
  return { first: first.at, last: last.at, field: entry.field, values: [entry.value] };
}

function productSpan(
  said: Said,
  from: number,
  part: ReturnType<typeof productPart>,
): readonly ShopSpan[] {
  const [first, last] = [said[from], said[from + (part?.size ?? 0) - 1]];
  if (part === undefined || first === undefined || last === undefined) return [];
  return [{ first: first.at, last: last.at, field: "product", values: part.products }];
}
