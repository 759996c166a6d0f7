const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const values = new Map<string, number>([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["fourty", 40],
  ["hundred", 100],
  ["thousand", 1000],
]);

export const isNumberWord = (word: string): boolean => values.has(word);

const [unit, ten] = [ones.slice(1, 10).join("|"), [...tens, "fourty"].join("|")];
const below100 = `(?:(?:${ten})(?: -)?(?: (?:${unit}))?|${ones.join("|")})`;
const below1000 = `(?:${below100} hundred(?:(?: and)? ${below100})?|${below100})`;
/** Where "and" and hyphens belong to a number: "two hundred and twenty-five". */
const grammar = new RegExp(
  `^(?:${below1000} thousand(?: ,)?(?:(?: and)? ${below1000})?|${below1000})(?= )`,
);

/** "nine hundred and ninety-nine thousand, nine hundred and ninety-nine", with a word to spare. */
const longest = 16;

/**
 * The number that a run of words begins with, and how many of them it takes: "two hundred and
 * five bags" gives 205 and 4. "hundred" alone is none; "two three" is 2.
 */
export function numberOf(
  words: readonly string[],
): { readonly value: number; readonly taken: number } | undefined {
  const said = grammar.exec(`${words.slice(0, longest).join(" ")} `)?.[0].split(" ");
  if (said === undefined) return undefined;
  const taken = said.at(-1) === "-" ? said.length - 1 : said.length;
  return { value: sum(said), taken };
}

function sum(words: readonly string[]): number {
  let [total, group] = [0, 0];
  for (const word of words) {
    const value = values.get(word) ?? 0;
    if (value === 1000) [total, group] = [total + group * 1000, 0];
    else group = value === 100 ? group * 100 : group + value;
  }
  return total + group;
}
