import { given } from "../given.ts";
import { isTold } from "./comes-to.ts";
import { isAsking } from "./commands/speech.ts";
import { textOf } from "./commands/part.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { has, type Item, read, type Reading } from "./items.ts";
import { isStop, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { undressed } from "./undressed.ts";

/**
 * "Ana Lopez swears she hasn't bought since May, when was her last order really?": what somebody says
 * of themselves is why it is asked, and narrows nothing. Undefined for all else, as where the question
 * names no "her" or something else is to be done.
 */
export function askedAfterClaim(
  text: string,
  situation: Situation,
  means: Means,
): Interpretation | undefined {
  const claimed = mayClaim.test(text)
    ? questionOfWhom(read(undressed(text), situation))
    : undefined;
  const meant = claimed && means(claimed.question);
  if (meant?.outcome !== "understood" || !isTold(meant) || meant.ignored !== undefined)
    return undefined;
  return { ...meant, ...given({ ignored: claimed?.told }) };
}

interface Claimed {
  readonly question: string;
  /** What may be so, which the answer says was left out: nothing is written of it. */
  readonly told: readonly string[] | undefined;
}

const mayClaim =
  /(?<!\p{L})(?:swears?|swore|claims?|claimed|insists?|insisted|says?|said|reckons?|thinks?|maintains?|believes?|sure|convinced|adamant|certain|positive)(?!\p{L})/iu;

/** The question behind the claim, of the one who claims it. */
function questionOfWhom({ items, text }: Reading): Claimed | undefined {
  const end = items.findIndex(isStop);
  const [who, ...claim] = items.slice(0, Math.max(0, end));
  const asked = items.slice(end + 1).filter((item, at) => at > 0 || item.mark === undefined);
  const isClaim = who?.name?.contact === true && who.name.full && claims.test(wordsOf(claim));
  if (!isClaim || !isOfThem(claim, asked) || mayBeOfClaim(claim, asked)) return undefined;
  return {
    question: `${who.text} is here, ${textOf({ text }, asked)}`.replace(really, " "),
    told: saying.test(wordsOf(claim)) ? [textOf({ text }, items.slice(0, end))] : undefined,
  };
}
/** "swears", "thinks" is doubted; what one "says" may be so. */
const saying = /^(?:\S+ )?(?:says?|said|saying)\b/u;

/** Whether it is asked of the one who claims it, and nobody else is named nor anything to be kept. */
const isOfThem = (claim: readonly Item[], asked: readonly Item[]): boolean =>
  ![...claim, ...asked].some(isPerson) &&
  !claim.some(isDetail) &&
  isAsking(asked) &&
  asked.some(({ word }) => pronoun.test(word));

/** A new number or address is to be written down. */
const isDetail = ({ entities }: Item): boolean =>
  entities.some(({ kind }) => kind === "phone" || kind === "email");

/** "… she paid 40 for the mug, what did she pay?": for the mug, and not for all that she ever bought. */
const mayBeOfClaim = (claim: readonly Item[], asked: readonly Item[]): boolean =>
  claim.some(isNarrow) && asked.some((item) => has(item, ...sums)) && !asked.some(isOfTime);
const isNarrow = (item: Item): boolean =>
  item.shop.product !== undefined || periodOf(item) !== undefined;
const isOfTime = (item: Item): boolean => has(item, "WHEN") || periodOf(item) !== undefined;
const sums = ["SPEND", "HOW_MUCH", "HOW_MANY", "UNITS", "BUY"] as const;
const isPerson = ({ name }: Item): boolean => name?.contact === true && name.full;
const claims =
  /^(?:(?:still|now|always|keeps|keep|also|just|is|'s) )*(?:swears?|swore|claims?|claimed|insists?|insisted|says?|saying|said|reckons?|thinks?|maintains?|believes?|sure|convinced|adamant|certain|positive) (?:that )?(?:he|she|they|we|it|his|her|their)\b/u;
const pronoun = /^(?:he|she|they|him|her|them|his|hers|their)$/u;
/** That it is doubted asks no more. */
const really = / (?:really|actually|in truth|in fact|honestly)(?= |[?.!]*$)/giu;
