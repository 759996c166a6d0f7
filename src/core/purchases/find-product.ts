import { isSameWord } from "../plural.ts";
import { fold } from "../text.ts";

/** Which product words mean. */
export type ProductMatch =
  | { readonly outcome: "found"; readonly product: string }
  | { readonly outcome: "several"; readonly products: readonly string[] }
  /** None that is stored: a new one, as typed. */
  | { readonly outcome: "new" };

/** Words that say how it comes rather than what it is. */
const packing = new Set("a an the of bag bags pack packs box boxes x piece pieces".split(" "));

/**
 * The stored product of that name, else the only one that has all the words typed ("v60");
 * "gift cards" is a Gift Card, and "1 kg" is written as "1kg".
 */
export function findProduct(typed: string, products: readonly string[]): ProductMatch {
  const exact = products.find((each) => fold(each) === fold(typed));
  if (exact !== undefined) return { outcome: "found", product: exact };
  const wanted = wordsOf(typed);
  const same = products.filter((each) => sameWords(wordsOf(each), wanted));
  const telling = wanted.filter((word) => !packing.has(word));
  const holding = products.filter((each) => {
    const held = wordsOf(each);
    return telling.length > 0 && telling.every((word) => held.some((one) => isSameWord(one, word)));
  });
  const fitting = same.length > 0 ? same : holding;
  const [only, ...others] = fitting;
  if (only === undefined) return { outcome: "new" };
  return others.length === 0
    ? { outcome: "found", product: only }
    : { outcome: "several", products: fitting };
}

/** The words of a product, with measures written as one word. */
const wordsOf = (words: string): readonly string[] =>
  fold(words)
    .replace(/(\d)\s+(kg|g|mg|l|ml|cl|cm|mm|m|oz|lb)\b/g, "$1$2")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== "");

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ""));
