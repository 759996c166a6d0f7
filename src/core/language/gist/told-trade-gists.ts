import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { leftOf } from "./phrases.ts";
import { type Line, linesIn } from "./trade-lines.ts";
import { signsOf, type Told, toldIn } from "./trade-roles.ts";
import { besideRefund, besideSale } from "./trade-words.ts";
import { anything, withoutOwning } from "./words.ts";

/** Goods that went another way than from us to the one named, or have not gone yet. */
const otherWay =
  /(?:\b(?:i|we|<m>)(?: (?:have|had|just|also|then))* (?:bought|purchased|ordered|took|taken|picked up|got|grabbed|collected|left with)\b|(?:bought|purchased|ordered|took|taken|picked up|got|grabbed|collected)(?: (?!and |, |\. )\S+)* from (?!<w>|us\b|me\b|myself\b|our (?:shop|store|stall)\b|<k>)|(?:<p>|\bhe|\bshe|\bthey)(?: (?:has|have|had|just|also))* (?:sold|parted with)(?! to\b)|(?:sold|parted with)(?: \S+)? (?:by|for) <p>|\b(?:paid|pay) (?:for )?<p>|\b(?:we|i) paid\b(?! <[a-zA-Z]> for it)|\b(?:has|have|had|is|are|was|were|needs?) to\b(?!.*\b(?:sale|sales|purchase|refunds?)\b)|\bto order\b|(?:^|please |you |and )order\b(?! (?:<r>|for|to|from)))/u;

/** What says that it was sold, and not only so much of something for somebody. */
const strong =
  /(?<= |^)(?:sold|sold to|bought|purchased|purchases?|parted with|took|taken|ha(?:s|ve) (?:take|choose|pick up)|paid|sales?|got|picked up|went|gone|went to|gone to|left with|walked out with|went home with|grabbed|collected|ordered|orders?|customer|client|buyer|invoice|came in from|ring|stocked up|was in for|stopped in|let|on account|out|cash|check|venmo|card|receipt|slip|forgot|forgot to|forgotten|cost)(?= |$)|<[aM]> (?:\S+ ){0,3}from <p>|<r>/u;
/** A price alone may be asked or offered; a day alone may be to come. */
const mayBeAhead = /<w>|\bprices?\b(?<!unit price)/u;

const isOfReturn = /(?<= |^)(?:refund|reimburse|return|back|credit)/u;

/** A message of somebody, of goods with a price each, and of no more than one day and one number. */
interface Trade {
  readonly told: Told;
  readonly who: string;
  readonly lines: readonly Line[];
  readonly behind: string;
}

function tradeIn(form: Form): Trade | undefined {
  const told = toldIn(form);
  const [who, lines] = [whoIn(form), told && linesIn(told)];
  if (told === undefined || who === undefined || lines === undefined) return undefined;
  const behind = behindIn(form, told, lines.length);
  return behind === undefined ? undefined : { told, who, lines, behind };
}

/** What it cost us, its number and its day, each said once at most; a cost is of one line. */
function behindIn(form: Form, told: Told, many: number): string | undefined {
  const [when, reference] = [oneOf(form.all("w")), oneOf(form.all("r"))];
  const costs = signsOf(told, "C");
  if (when === "several" || reference === "several" || costs.length * many > 1) return undefined;
  return [
    ...costs.map(({ text }) => `, cost ${text}`),
    reference === undefined ? "" : `, invoice ${reference.text.replace(/^\S+\s+(?=\S)/u, "")}`,
    when === undefined ? "" : `, ${dayIn(when)}`,
  ].join("");
}

const oneOf = ([first, ...others]: readonly Item[]): Item | "several" | undefined =>
  others.every(({ word }) => word === first?.word) ? first : "several";

/** "yesterday's", "thursdays", "under April 18" */
const dayIn = ({ text }: Item): string =>
  text
    .replace(/days$/u, "day")
    .replace(/['’]s$/u, "")
    .replace(/^(?:for|from|under|of|dated) /iu, "");

/** The one person, with the company that is said beside the name. */
function whoIn(form: Form): string | undefined {
  const person = form.one("p");
  const name = person && withoutOwning(person.text);
  const companies = form.all("k");
  if (name === undefined || companies.length === 0) return name;
  const [company, ...others] = companies;
  return others.length === 0 && company !== undefined && besideName.test(form.said)
    ? `${name} from ${company.text}`
    : undefined;
}
const besideName =
  /<p> (?:, )?(?:(?:from|of|at|with|she 's with|he 's with) |\( )?<k>|<k> 's <p>|<p> - <k>/u;

const isSale = (said: string): boolean =>
  !isOfReturn.test(said) && !otherWay.test(said) && (strong.test(said) || !mayBeAhead.test(said));

function soldPlainly(form: Form): string | undefined {
  const trade = tradeIn(form);
  if (trade === undefined || !isSale(trade.told.said)) return undefined;
  if (leftOf(trade.told.said, besideSale).length > 0) return undefined;
  const { behind, lines, who } = trade;
  return lines.map(({ goods, price }) => `${who} bought ${goods} ${price}${behind}`).join(". ");
}

/** Money or goods that came back to us, and how much of it went back. */
const isBack =
  /(?<= |^)(?:refund(?:ed|s|ing)?|reimbursed?)(?= |$)|<[anM]>(?: \S+){0,5} back\b|\bback(?: \S+){0,3} <[an]>|\b(?:returned|came back|brought back|back)\b.*\b(?:gave|got|paid|wrote|sent)\b|\b(?:i|we)(?: (?:just|have))* returned <[aM]>/u;
const backOtherWay =
  /\b(?:i|we)(?: (?:have|had|just|also|then))* (?:got|received|had)\b|refund(?:ed|s)? from <p>|<p>(?: (?:has|have|had|just))* (?:refunded|paid|gave|reimbursed)\b|\b(?:he|she|they)(?: (?:has|have|had|just))* (?:refunded|paid|gave)\b/u;

/** "we owe her 20", "she gets 20 back on Friday": not yet, unless it is to be written down. */
const isOwed =
  /\b(?:owe|owed|wants|wanted|gets(?=.*<w>))\b(?!.*\b(?:log|book|record|enter|register|put)\b)/u;

/** "Ana came back and got 2 pots": she, and nothing that she had bought. */
const isComingBack =
  /(?:<p>|\b(?:he|she|they))(?: (?:has|had|just|then|also))* (?:came|come) back\b(?!.*(?:refund|<M> back|gave|money back))/u;

const isNoRefund = (said: string): boolean =>
  [backOtherWay, isOwed, isComingBack].some((other) => other.test(said));

function refundedPlainly(form: Form): string | undefined {
  const trade = isBack.test(form.said) ? tradeIn(form) : undefined;
  if (trade === undefined || isNoRefund(trade.told.said)) return undefined;
  if (leftOf(trade.told.said, besideRefund).length > 0) return undefined;
  const { behind, lines, who } = trade;
  return lines
    .map(
      ({ goods, price }) =>
        `refund ${who} ${price.replace(/^(?:at|for) /u, "")} for ${goods}${behind}`,
    )
    .join(". ");
}

/** Whether each line is there with its count and sum, and with the day and the number that were said. */
function isAllIn(intents: readonly Intent[], form: Form): boolean {
  const lines = tradeIn(form)?.lines ?? [];
  const isBeside = (intent: Deal): boolean =>
    form.all("w").length > 0 === (intent.when !== undefined) &&
    form.all("r").length > 0 === (intent.reference !== undefined);
  return (
    intents.length === lines.length &&
    intents.every((intent, at) => isDeal(intent) && isBeside(intent) && isLine(intent, lines[at]))
  );
}

type Deal = Extract<Intent, { do: "record_purchase" | "record_refund" }>;
const isDeal = (intent: Intent): intent is Deal =>
  intent.do === "record_purchase" || intent.do === "record_refund";
const isLine = ({ amount, quantity = 1 }: Deal, line: Line | undefined): boolean =>
  amount !== undefined &&
  "minor" in amount &&
  isSumOf(amount.minor, line) &&
  quantity === (line?.count ?? 1);
const isSumOf = (minor: number, line: Line | undefined): boolean =>
  line?.minor === undefined || line.minor === minor;

/** Somebody, goods and money, and nothing that denies, wishes or plans. */
const made =
  /^(?=.*<p>)(?=.*<[gu]>)(?=.*<[an]>)(?!.*(?<= |^)(?:no(?! good)|not(?! (?:yet )?(?:log|logged|enter|entered|write|written|put|get|got|record|recorded|noted?|booked?)\b)|if|unless|whether|maybe|perhaps|quotes?|quoted|asked|asks|said|says|tomorrow|next)(?= |$))/u;

/** A sale or a refund told with all its parts in any order, one or several with a price each. */
export const toldTradeGists: readonly Gist[] = [
  {
    of: ["p", "r", "g", "a", "w", "n", "k", "u"],
    says: made,
    may: anything,
    plainly: (form) => soldPlainly(form) ?? refundedPlainly(form),
    is: ["record_purchase", "record_refund"],
    agrees: isAllIn,
    besides: "trade",
  },
];
