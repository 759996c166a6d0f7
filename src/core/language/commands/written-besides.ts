import { has, type Item } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { wordsOf } from "../sentence.ts";
import { periodOf } from "../times-asked.ts";
import { isPoint } from "./part.ts";

/**
 * "called Ana, no answer, so I sent her a text", "…, I texted her the address": an exchange of its own,
 * and no word of what was said in the one before.
 */
export function isWrittenBesides(
  items: readonly Item[],
  at: number,
  before: readonly Item[],
): boolean {
  const said = items.slice(at + 1).filter(({ mark }) => mark === undefined);
  const clause = said.slice(0, 9);
  const words = wordsOf(clause);
  // "she texted us last week": when that was is no day.
  if (!tellsOfExchange(before) || clause.some(isStretch)) return false;
  return (
    texted.test(words) ||
    (sent.test(words) && clause.slice(1).some((item) => has(item, "A_MESSAGE", "AN_EMAIL"))) ||
    (answered.test(words) && tellsOfWriting(before))
  );
}

const isStretch = (item: Item): boolean => periodOf(item) !== undefined && !isPoint(item);

const joint = "(?:(?:and|so|then|but|also|just|later|afterwards|instead|today|now) )*";
const write = "(?:texted|messaged|whatsapped|pinged)";
const texted = new RegExp(
  `^${joint}(?:(?:(?:i|we)(?: have| 've)? )?(?:then |also |just |later )?${write} (?:her|him|them)|(?:he|she|they)(?: has| have)? (?:then |also |just |later )?${write} (?:me|us))\\b`,
  "u",
);
const sent = new RegExp(
  `^${joint}(?:(?:i|we)(?: have| 've)? )?(?:then |also |just )?(?:sent|dropped|wrote) (?:her|him|them) (?:(?:an?|another|a quick|a short) )(?:\\S+ ){0,1}?(?:text|message|sms|whatsapp|dm|email|mail|e mail|letter)\\b`,
  "u",
);
/** In writing nothing is answered at once; "called Ana, she replied that …" is of the call. */
const answered = new RegExp(
  `^${joint}(?:he|she|they)(?: has| have| 's)? (?:then |also |just |already )?(?:replied|wrote back|answered|responded|texted back|messaged back)\\b|^${joint}(?:i|we) (?:then |also |just )?(?:wrote back|wrote (?:her|him|them) back|texted (?:her|him|them) back|replied to (?:her|him|them))\\b`,
  "u",
);

const exchanges = [
  ...toldExchanges,
  ...(["A_CALL", "A_VISIT", "A_MEETING", "AN_EMAIL", "A_MESSAGE", "NO_ANSWER"] as const),
] as const;
const tellsOfExchange = (before: readonly Item[]): boolean =>
  before.some((item) => has(item, ...exchanges)) &&
  !before.some((item) => has(item, "REMIND", "A_NOTE"));

const tellsOfWriting = (before: readonly Item[]): boolean => {
  const told = before.filter((item) => has(item, ...exchanges));
  return (
    told.length > 0 &&
    told.every((item) => has(item, "EMAILED", "MESSAGED", "AN_EMAIL", "A_MESSAGE"))
  );
};

/** "had Ana in, she bought a pot for 18 and wants to …": what they want is no part of the sale. */
export function isBehindSale(items: readonly Item[], at: number, before: readonly Item[]): boolean {
  const price = items[at - 1];
  const isPriced =
    price?.entities.some(({ kind }) => kind === "money" || kind === "number") === true;
  const [next] = items.slice(at + 1).filter(({ mark }) => mark === undefined);
  const bought = before.findLastIndex((item) => has(item, "BOUGHT", "TOOK"));
  return (
    has(items[at], "AND") &&
    isPriced &&
    /^(?:he|she|they)$/.test(before[bought - 1]?.word ?? "") &&
    /^(?:wants?|wanted|would|asks?|asked|loves?|loved|likes?|liked|says?|said|needs?|hopes?|seems?|seemed|plans?)(?: |$)/u.test(
      next?.word ?? "",
    )
  );
}

/** "came by, took a vase for 45 and asked about the class": said of the visit, and no goods. */
export function isRemarkOfBuyer(
  items: readonly Item[],
  at: number,
  before: readonly Item[],
): boolean {
  const sold = before.findIndex((item) => has(item, "BOUGHT", "TOOK"));
  return (
    before.slice(0, Math.max(0, sold)).some((item) => has(item, "CAME")) &&
    before.slice(sold).some(isPrice) &&
    remarks.test(wordsOf(items.slice(at + 1, at + 4)))
  );
}
const isPrice = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "money" || kind === "number");
const remarks =
  /^(?:and )?(?:(?:he|she|they) )?(?:also )?(?:asked|says?|said|chatted|mentioned|wondered|loves?|loved|likes?|liked)\b/u;
