const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const values = new Map<string, number>([
  ...ones.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ["fourty", 40],
  ["fifity", 50],
  ["hundred", 100],
  ["hundert", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

export const isNumberWord = (word: string): boolean => values.has(word);

/**
 * The number that a run of words begins with, and how many of them it takes: "two hundred and
 * five bags" gives 205 and 4. "and" counts only between hundreds and what follows them.
 */
export function numberOf(
  words: readonly string[],
): { readonly value: number; readonly taken: number } | undefined {
  let [total, group, taken, last] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (let i = 0; i < words.length; i += 1) {
    const value = values.get(words[i] ?? "");
    if (value === undefined) {
      if (!joins(words, i, last)) break;
      continue;
    }
    // "a hundred" and "5 thousand" are read with what stands before them.
    if (i === 0 && value >= 100) return undefined;
    if (value >= 1000) [total, group, last] = [total + (group || 1) * value, 0, value];
    else if (value === 100) {
      if (group > 9) break;
      [group, last] = [(group || 1) * 100, 100];
    } else if (fits(value, last)) [group, last] = [group + value, value];
    else break;
    taken = i + 1;
  }
  return taken === 0 ? undefined : { value: total + group, taken };
}

/** "twenty five" yes, "two three" and "five twenty" no. */
const fits = (value: number, last: number): boolean =>
  last >= 100 || (last >= 20 && value > 0 && value < 10 && last % 10 === 0);

/** A hyphen inside "twenty-five", or "and" inside "two hundred and five". */
function joins(words: readonly string[], at: number, last: number): boolean {
  const next = values.get(words[at + 1] ?? "") ?? 0;
  if (words[at] === "-") return last >= 20 && last < 100 && next > 0 && next < 10;
  return (
    words[at] === "and" &&
    last >= 100 &&
    last !== Number.POSITIVE_INFINITY &&
    next > 0 &&
    next < 100
  );
}
