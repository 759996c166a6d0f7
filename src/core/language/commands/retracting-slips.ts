import { distance } from "fastest-levenshtein";

const retractingWords =
  "unless|whether|never|maybe|perhaps|probably|possibly|until|before|after|when|instead|actually|cancel|almost|nearly|pretend|imagine|suppose|except|without|asked|told|wants".split(
    "|",
  );

/** "unleess": a slip of the keys away from a word that takes back. */
export const isSlipOfRetracting = (word: string): boolean =>
  word.length > 3 && retractingWords.some((each) => each !== word && isSlip(each, word));

const lettersOf = (word: string): string => Array.from(word).sort().join("");
/** Whether a word was typed a slip of the keys away from another. */
export const isSlip = (word: string, typed: string): boolean =>
  Math.abs(word.length - typed.length) < 2 &&
  (distance(word, typed) === 1 ||
    (word.length === typed.length && lettersOf(word) === lettersOf(typed)));
