import type { Intent } from "../intent.ts";
import { withoutLead } from "./commands/speech.ts";
import type { Interpretation, Means } from "./interpretation.ts";
import { isSurelyNamed, type Reading } from "./items.ts";

/**
 * "i sell to Ana one mug 14,50", "tom ray he come to shop yesterday, write this visit": what was done,
 * told in the present by whose first language is another. A sale needs goods, how many and what they
 * cost; of an exchange it must be said that it is to be written down, or on which day it was.
 */
export const presentTold = (reading: Reading, means: Means): Interpretation | undefined =>
  unsure.test(reading.text)
    ? undefined
    : (soldIn(reading, means) ?? boughtIn(reading, means) ?? cameIn(reading, means));

/** Asked, denied, done as a rule or still to be. */
const unsure =
  /[?]|n['’]t\b|\b(?:not|never|no|if|when|whenever|unless|will|would|should|could|may|might|want|wants|always|usually|often|sometimes|every|each|normally|mostly|tomorrow|tmrw|tomorow|next|soon|later|says?|said)\b/iu;

function soldIn({ text, items }: Reading, means: Means): Interpretation | undefined {
  const isOfGoods = items.some(({ shop }) => shop.product !== undefined);
  const isOfOne = items.filter(isSurelyNamed).length === 1;
  if (!selling.test(text) || !isOfGoods || !isOfOne) return undefined;
  const meant = means(text.replace(selling, "$1sold "));
  return meant?.outcome === "understood" && meant.intents.every(isWholeSale) ? meant : undefined;
}
const isWholeSale = (intent: Intent): boolean =>
  intent.do === "record_purchase" && intent.amount !== undefined && intent.quantity !== undefined;
const selling = /^((?:today |yesterday |hi |hello |please |so )*(?:i|we) )sell (?=\S)/iu;

/** "tom ray he buy today one pot, he pay 14": what was bought, and for how much. */
function boughtIn({ text, items }: Reading, means: Means): Interpretation | undefined {
  const [who] = withoutLead(items);
  if (who === undefined || !isSurelyNamed(who)) return undefined;
  const said = text.slice(who.end);
  const past = said
    .replace(buying, (_, act: string) => ` ${pastOf.get(act.toLowerCase()) ?? act}`)
    .replace(paying, "$1paid");
  const meant = past === said || !buying.test(said) ? undefined : means(`${who.text}${past}`);
  return meant?.outcome === "understood" && meant.intents.every(isPriced) ? meant : undefined;
}
const buying = /^,? (?:he|she|they),? (buy|take|order|get|purchase)(?= )/iu;
const paying = /(?<=[\s,])((?:and )?(?:he|she|they) )pays?(?= )/iu;
const isPriced = (intent: Intent): boolean =>
  intent.do === "record_purchase" && intent.amount !== undefined && intent.product !== undefined;

function cameIn({ text, items }: Reading, means: Means): Interpretation | undefined {
  const [who] = withoutLead(items);
  if (who === undefined || !isSurelyNamed(who)) return undefined;
  const told = inThePast(text.slice(who.end));
  const meant = told === undefined ? undefined : means(`${who.text}${told}`);
  return meant?.outcome === "understood" && meant.intents.every(isLogged) ? meant : undefined;
}

/** " he come to shop yesterday, write this visit" is " came to the shop yesterday". */
function inThePast(said: string): string | undefined {
  const [, they, act = ""] = present.exec(said) ?? [];
  const past = pastOf.get(act.toLowerCase());
  const isTold = toWrite.test(said) || (they !== undefined && onDay.test(said));
  return past === undefined || !isTold
    ? undefined
    : said
        .replace(present, ` ${past}`)
        .replace(toWrite, "")
        .replace(/(?<=^ \S+ (?:to|in|into) )(?=shop|store)/iu, "the ");
}
const present = /^,? (?:(he|she|they),? )?(come|call|ring|phone|visit|write|email)(?= )/iu;
const pastOf: ReadonlyMap<string, string> = new Map([
  ["come", "came"],
  ["call", "called"],
  ["ring", "rang"],
  ["phone", "phoned"],
  ["visit", "visited"],
  ["write", "wrote"],
  ["email", "emailed"],
  ["buy", "bought"],
  ["take", "took"],
  ["order", "ordered"],
  ["get", "got"],
  ["purchase", "purchased"],
]);
const toWrite =
  /[,.;–-] *(?:(?:please|pls|and|you|can you) )*(?:write|log|note|record|register|put)(?: down)? (?:this|that|the|it|visit|call)\b(?: (?:visit|call|email|message|down|in|please|pls|for me))*[\s.!\p{Extended_Pictographic}\uFE0F]*$/iu;
const onDay =
  /\b(?:yesterday|today|this morning|this afternoon|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last \p{L}+day)\b/iu;

const isLogged = ({ do: what }: Intent): boolean => what === "log_interaction";
