import type { Intent } from "../../../src/core/intent.ts";
import { isKnownWord } from "../../../src/core/language/lexicon.ts";
import { fold } from "../../../src/core/text.ts";
import type { Shop } from "./shop.ts";

/** Another shop of the same structure, and the way from the words of one to those of the other. */
export interface OtherWords {
  readonly shop: Shop;
  readonly text: (text: string) => string;
}

/** Words nobody means anything by, of all lengths; none is a slip away from a word of ours. */
const syllables = ["zar", "vel", "quin", "dov", "jast", "kuro", "mez", "xil", "bruk", "yol"];
function* invented(): Generator<string> {
  for (const a of syllables)
    for (const b of syllables) for (const c of ["ova", "undi", "exka"]) yield `${a}${b}${c}`;
}

/** Every name, city, tag and product in words that mean nothing else. */
export function otherWords(shop: Shop): OtherWords {
  const words = invented();
  const map = new Map<string, string>();
  const own = [
    ...shop.people.flatMap(({ name, company }) => [name, company]),
    ...shop.cities,
    ...shop.tags,
    ...shop.products,
    ...shop.team,
  ];
  for (const word of own.flatMap((each) => each.match(/\p{L}[\p{L}']*/gu) ?? [])) {
    const key = fold(word);
    const isOwn = key.length > 2 && !kept.has(key) && !isKnownWord(key);
    if (isOwn && !map.has(key)) map.set(key, words.next().value ?? key);
  }
  const text = (said: string) =>
    said.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (word) => swapped(word, map));
  return {
    text,
    shop: {
      ...shop,
      people: shop.people.map(({ name, company }) => ({
        name: text(name),
        company: text(company),
      })),
      cities: shop.cities.map(text),
      tags: shop.tags.map(text),
      products: shop.products.map(text),
      team: shop.team.map(text),
    },
  };
}

/** Small words of names, months, and a city with another name. */
const kept = new Set(["the", "and", "van", "der", "may", "april", "munich"]);

const endings: readonly (readonly [ending: string, stem: string])[] = [
  ["", ""],
  ["s", ""],
  ["'s", ""],
  ["’s", ""],
  ["es", ""],
  ["ies", "y"],
  ["'", ""],
];

/** The word's stand-in with its ending and its capital; other words stay. */
function swapped(word: string, map: ReadonlyMap<string, string>): string {
  for (const [ending, stem] of endings) {
    if (!word.endsWith(ending)) continue;
    const other = map.get(fold(word.slice(0, word.length - ending.length) + stem));
    if (other === undefined) continue;
    const isCapital = /^\p{Lu}/u.test(word);
    return (
      (isCapital ? `${other.slice(0, 1).toUpperCase()}${other.slice(1)}` : other) +
      ending.replace(/^i?es$/, "s")
    );
  }
  return word;
}

const structural = new Set([
  "do",
  "is",
  "measure",
  "group",
  "kind",
  "fact",
  "unit",
  "field",
  "direction",
  "sentiment",
]);

/** Intents as JSON, in the other shop's words. */
export const jsonInOtherWords = (intents: readonly Intent[], { text }: OtherWords): string =>
  JSON.stringify(intents, (key, value: unknown) =>
    typeof value === "string" && !structural.has(key) ? text(value) : value,
  );
