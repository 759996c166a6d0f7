/** Phrases of which each begins where a word does. */
export const phrasesOf = (...phrases: readonly string[]): readonly RegExp[] =>
  phrases.map((phrase) => new RegExp(`(?:${phrase})(?= |$)`, "uy"));

/** A sign, or a mark; of a word that nobody knows nothing is explained. */
const sign = /^(?:<[a-tv-zA-Z]>|[^\p{L}\p{N}<>]+)$/u;

/** The words of what is said that none of the phrases explains, the longest of them first. */
export function leftOf(said: string, phrases: readonly RegExp[]): readonly string[] {
  const left: string[] = [];
  let at = 0;
  while (at < said.length) {
    const end = Math.max(0, ...phrases.map((phrase) => endOf(phrase, said, at)));
    const next = said.indexOf(" ", at);
    const word = said.slice(at, next < 0 ? said.length : next);
    if (end === 0 && word !== "" && !sign.test(word)) left.push(word);
    at = (end === 0 ? at + word.length : end) + 1;
  }
  return left;
}

function endOf(phrase: RegExp, said: string, at: number): number {
  phrase.lastIndex = at;
  const found = phrase.exec(said);
  return found === null ? 0 : at + found[0].length;
}
