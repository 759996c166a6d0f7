import type { Exchange } from "./exchange-words.ts";

/** Which way an exchange went, where it went a way. */
export type Way = "in" | "out" | undefined;

const verb =
  "(?:rang|phoned|called|emailed|e mailed|mailed|messaged|msged|msgd|texted|whatsapped|telephoned|buzzed|tried|dmed|pinged|told)";
const thing = "(?:call|calls|email|emails|message|messages|e mail|e mails|mail|text|texts)";
const them = "(?:<p>|him|her|them)";

const inbound = new RegExp(
  String.raw`\b(?:from|off) (?:all |both )*${them}|\b(?:incoming|inbound)\b|\b${thing} in\b(?= (?:from|<w>|[|,:;.(–—-])|$)|\barrived?\b|\bcame in\b|\b(?:reached|landed)\b|<p>(?: (?:<k>|,|just|had|has|have|was|were|<w>))*(?: both| each)? (?:${verb}|ringing|calling|phoning|rung|(?:sent|wrote) (?:us|me)|gave (?:us|me)|left (?:us|me))(?! by me)`,
  "u",
);
const outbound = new RegExp(
  String.raw`\b(?:to|2) (?:all |both )*${them}|\b(?:outgoing|outbound)\b|\b${thing} out\b|\bfrom (?:me|us)\b|\bby (?:me|us)\b|\bmy (?:phone call|${thing})|(?:^|[|,.;:–—-] |\bi |\bwe |\band )(?:just |also |have |had |'ve )*${verb}(?: up)? (?:both )?${them}|\b(?:i|we) (?:just |also |have |had |'ve )*${verb}\b|\b(?:i|we) let <p>`,
  "u",
);
/** "spoke to Ana", "talked on the phone with her": neither way. */
const withThem =
  /\b(?:spoke|spoken|speaking|talked|talking|chatted|chatting)(?: (?:on the (?:phone|telephone)|by phone|over the phone))?(?: <w>)? (?:to|2|with)(?: both)?(?= )/gu;
const toTheirs =
  /\b(?:visited|visiting|visit to|called in at|called by at|went to(?: see)?|out at) (?:both )?<[pk]>|\b(?:i|we) paid <p> a visit|\bto <p> 's\b/u;

/** Which way it went, as far as that is told; "both" where it cannot be told. */
export function wayIn(kind: Exchange, head: string): Way | "both" {
  if (kind === "meeting") return undefined;
  if (kind === "visit") return toTheirs.test(head) ? "out" : "in";
  const said = head.replace(withThem, "with");
  const [isIn, isOut] = [inbound.test(said), outbound.test(said)];
  if (isIn && isOut) return /\b(?:from|by) (?:me|us)\b/u.test(said) ? "out" : "both";
  return isIn ? "in" : isOut ? "out" : undefined;
}

const nouns: Readonly<Record<Exchange, readonly [none: string, inward: string, out: string]>> = {
  call: ["a call with", "an inbound call from", "a call to"],
  email: ["an email with", "an inbound email from", "an email to"],
  message: ["a message with", "an inbound message from", "a message to"],
  visit: ["a visit from", "a visit from", "a visit to"],
  meeting: ["a meeting with", "a meeting with", "a meeting with"],
};

/** How our own rows begin to tell of it. */
export const logOf = (kind: Exchange, way: Way): string =>
  `log ${nouns[kind][way === undefined ? 0 : way === "in" ? 1 : 2]}`;
