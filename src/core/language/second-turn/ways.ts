/** Whole sentences, each as an expression of its own. */
export const whole = (...ways: readonly string[]): readonly RegExp[] =>
  ways.map((way) => new RegExp(`^(?:${way})$`, "iu"));
/** What the first expression that fits a sentence names in it; undefined where none does. */
export const groupsOf = (said: string, ways: readonly RegExp[]) => {
  for (const way of ways) {
    const found = way.exec(said);
    if (found !== null) return found.groups ?? {};
  }
  return undefined;
};

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
/** A number of places, as `n`. */
export const n = `(?<n>\\d{1,3}|${Object.keys(numbers).join("|")}|thirty|forty|fifty|hundred)`;
/** The place up to which, as `nth`. */
export const nth = `(?<nth>\\d{1,3}(?:st|nd|rd|th)|${Object.keys(ordinals).join("|")})`;
const tens: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, hundred: 100 };

/** What such a word counts. */
export const numberOf = (word: string | undefined): number | undefined =>
  word === undefined
    ? undefined
    : (numbers[word.toLowerCase()] ??
      tens[word.toLowerCase()] ??
      ordinals[word.toLowerCase()] ??
      (Number.parseInt(word, 10) || undefined));
