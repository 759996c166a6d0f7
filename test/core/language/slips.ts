/** Words that carry the meaning: long enough that a slip is seen, and all of letters. */
const content = /\p{L}{5,}/gu;

/** A text with one slip of the keys, in each of up to three of its words in turn. */
export function slipsOf(text: string): readonly string[] {
  return [...text.matchAll(content)].slice(0, 3).map(({ 0: word, index }, at) => {
    const slipped =
      slips[(at + text.length) % slips.length]?.(word, 1 + (text.length % (word.length - 3))) ??
      word;
    return text.slice(0, index) + slipped + text.slice(index + word.length);
  });
}

/** One way each in which keys are missed, at a letter that is neither the first nor the last. */
const slips: readonly ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at] ?? "") + word.slice(at),
];
