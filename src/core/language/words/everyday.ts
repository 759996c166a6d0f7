const words = "";

const everyday: ReadonlySet<string> = new Set(words.split(" "));

/** Whether it is an everyday word that lies a slip away from one of ours, and must be left alone. */
export const isEveryday = (word: string): boolean => everyday.has(word);
