/** Greetings and "please" before a message, and more than one space in it: none of them means anything. */
const courtesies =
  /^\s*(?:(?:hi|hiya|hello|hey|please|pls|plz)(?: (?:there|all|team|everyone))?(?:\s*[,!.–—-]+)?\s+)+(?=\S)/iu;

/** The message without what only dresses it. */
export const undressed = (text: string): string =>
  text
    .replace(courtesies, "")
    .replace(/(?<=\S)[ \t]{2,}(?=\S)/g, " ")
    .trim();
