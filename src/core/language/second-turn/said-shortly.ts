/** A message without what only makes it polite or a message: "okay, and could I see … please?" */
export function saidShortly(text: string): string {
  let said = text
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, " ")
    .replace(/,? (?:please|pls)(?=[,:;.])/giu, "")
    .replace(/[\s.!?…]+$/u, "")
    .trim();
  for (let before = ""; before !== said; ) {
    before = said;
    said = said.replace(opening, "").replace(closing, "");
  }
  const asks = asking.exec(said)?.[0];
  if (asks === undefined) return said;
  const rest = said.slice(asks.length);
  return /\b(?:only|just)\b/iu.test(asks) && !/^(?:only|just)\b/iu.test(rest)
    ? `only ${rest}`
    : rest;
}

const opening =
  /^(?:and|now|then|ok|okay|so|but|also|well|hm+|right|great|thanks|sorry|please|pls|actually|alright|good|nice|oh|ah|fine|hey|two changes|one change|perfect)\b[,.!:;]?\s+/iu;
const closing =
  /[\s,]+(?:please|pls|plz|thanks|thank you|thx|if you can|if you could|if possible|for me|here|now|then|too|as well|also|again|could you|can you|would you)$/iu;

const me = "(?: me| us)?";
const mere = "(?: just| only| also| really| now| please| much)*";
const asking = new RegExp(
  `^(?:${[
    `(?:can|could|may|might|would) (?:i|we|you)${mere}(?: (?:see|have|get|look at|show${me}|give${me}|let me (?:see|have)))?`,
    `(?:i|we)(?:'d| would| will|'ll)?${mere} (?:want|need|like|love|prefer|rather|wish|have)(?: you)?(?: to)?${mere}(?: (?:see|have|get|know|look at|be shown|be told))?`,
    `(?:i|we)${mere} care(?: only| just)? about`,
    `(?:i|we)(?:'m| am|'re| are)${mere}(?: interested| curious| asking)?${mere} (?:in|after|looking for|about|for)`,
    `let me${mere}(?: (?:see|have|get|look at))?`,
    `let(?:'s| us)${mere}(?: (?:see|have|get|look at))?`,
    `(?:just |simply |only )*(?:show|give|list|get|tell)(?: me| us)(?: just| only)?`,
  ].join("|")})\\s+`,
  "iu",
);
