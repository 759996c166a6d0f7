/** Greetings and "please" before a message: they mean nothing. */
const courtesies =
  /^\s*(?:(?:(?:hi|hiya|hello|hey)(?: (?:there|all|team|everyone))?|please|pls|plz)(?:\s*[,!.–—-]+)?\s+)+(?=\S)/iu;

/** The message without what only dresses it. */
export const undressed = (text: string): string => text.replace(courtesies, "").trim();

/** With one space where there are more; lines stay lines. */
export const evenlySpaced = (text: string): string =>
  text.replace(/(?<=\S)[ \t\u00a0]{2,}(?=\S)/gu, " ").trim();
