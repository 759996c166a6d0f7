/** Greetings and "please" before a message: they mean nothing. */
const courtesies =
  /^\s*(?:(?:(?:hi|hiya|hello|hey)(?: (?:there|all|team|everyone))?|please|pls|plz)(?:\s*[,!.–—-]+)?\s+)+(?=\S)/iu;

/** The message without what only dresses it. */
export const undressed = (text: string): string => text.replace(courtesies, "").trim();

/** With one space where there are more; lines stay lines. */
export const evenlySpaced = (text: string): string =>
  text.replace(/(?<=\S)[ \t\u00a0]{2,}(?=\S)/gu, " ").trim();

/** "delete her, would you?", "log a call with Ana, could you please": the order without what only asks for it. */
export function withoutTagQuestion(text: string): string {
  const { index } = tagQuestion.exec(text) ?? {};
  if (index === undefined) return text;
  const order = text.slice(0, index);
  const sentence = order.slice(order.search(/[^\n.!?;:]*$/u));
  return isNoOrder.test(sentence.trim()) ? text : order;
}
const tagQuestion =
  /[\s,–—-]+(?:would|will|could|can|wd|wld|cld|cd) (?:you|u|ya)(?:,? (?:please|pls|plz|kindly|for me|mate|love|hun))*[\s?.!\p{Extended_Pictographic}\uFE0F]*$/iu;
/** What asks, or tells what somebody asked. */
const isNoOrder =
  /^$|^(?:who|whom|whose|what|when|where|which|how|why|if|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|shall|may|might|i|we|he|she|they|it|you)\b|\b(?:asked|asks|asking|said|says|wondered|wonders|wrote|like|as|and|or|than)$/iu;
