/** What makes a noun of a verb, and the ends of a verb: "renewal" and "renew" are of one stem. */
const endings =
  /(?:ations?|itions?|ions?|ates?|als?|ments?|ery|eries|ances?|ences?|ing|ers?|ed|ies|y|e|s)$/;
const shortest = 3;

function stemOf(word: string): string {
  const stem = word.replace(endings, "");
  // "cancellation" and "fitting" write the last letter of their verb twice.
  const single = stem.replace(/([^aeiou])\1$/, "$1");
  return single.length >= shortest ? single : word;
}

/** Whether two folded words are a verb and its noun: "deliver" and "delivery", "invite" and "invitation". */
export const isOfSameStem = (a: string, b: string): boolean => stemOf(a) === stemOf(b);
