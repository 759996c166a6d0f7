import type { TaughtWord } from "../words/taught-word.ts";
import type { Vocabulary } from "../language/vocabulary.ts";

/** How many words of each kind a model is told. */
const mostOfEach = 80;
/** What is longer, or has a line of its own, is no word of a shop. */
const isWord = (words: string): boolean =>
  words.length <= 40 && /^[\p{L}\p{M}\p{N} .,&+%/'’()-]+$/u.test(words);

const some = (words: readonly string[]): readonly string[] =>
  words.filter(isWord).slice(0, mostOfEach);

/** The closed lists of words that a model is told; nothing else of the database ever is. */
export const shopList = (
  { cities, countries, products, sources, tags, team }: Vocabulary,
  taught: readonly TaughtWord[] = [],
) => ({
  tags: some(tags),
  cities: some(cities),
  countries: some(countries),
  products: some(products),
  sources: some(sources),
  team: some(team),
  // Of those who are called otherwise, nothing is told.
  saved: some(
    taught.filter(({ kind }) => kind === "word" || kind === "people").map(({ word }) => word),
  ),
});
