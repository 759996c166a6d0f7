/**
 * How words are compared. Whatever must be found is stored folded beside the original, and what
 * people type is folded the same way, so that "jose nunez" finds "José Núñez".
 */

const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  ł: "l",
  ø: "o",
  ı: "i",
  đ: "d",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
};

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/** Text in plain letters, single spaces inside: only its case is to be folded. */
const isPlain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** Lower case, no accents, one kind of apostrophe, single spaces. */
export function fold(words: string): string {
  if (isPlain.test(words)) return words.toLowerCase();
  return words
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßłøıđæœþð]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[\p{Cf}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * The ways a word may be written: folded, and with ä ö ü as ae oe ue where it has any, so that
 * "mueller", "muller" and "müller" all find Müller. A stored word and a typed one match when any
 * of their spellings are equal.
 */
export function spellings(words: string): readonly string[] {
  const plain = fold(words);
  const spelled = fold(
    words
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöüåø]/g, (letter) => umlauts[letter] ?? letter),
  );
  return spelled === plain ? [plain] : [plain, spelled];
}

/** The words of a name or a text, folded: "Jo-Ann D'Arcy" gives jo, ann, d'arcy, darcy. */
export function nameTokens(words: string): readonly string[] {
  const tokens = new Set<string>();
  for (const spelling of spellings(words)) {
    for (const token of spelling.split(/[^\p{L}\p{N}']+/u)) {
      if (token === "" || /^'+$/.test(token)) continue;
      tokens.add(token);
      if (token.includes("'")) tokens.add(token.replaceAll("'", ""));
    }
  }
  return [...tokens];
}

/** Compares names the way a reader expects: without case and accents first, exactly on a tie. */
export function byName(a: string, b: string): number {
  const [foldedA, foldedB] = [fold(a), fold(b)];
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
