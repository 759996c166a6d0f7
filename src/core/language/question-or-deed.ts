import { fold } from "../text.ts";
import type { Intent } from "../intent.ts";
import type { Asked } from "./ask.ts";
import { areInState, isOrder } from "./commands/order-begun.ts";
import type { Read } from "./commands/part.ts";
import type { Situation } from "./interpretation.ts";
import { has, type Item, type Reading } from "./items.ts";
import { toldExchanges } from "./kinds.ts";
import { saysOfWhom } from "./of-whom.ts";
import { sentencesOf, wordsOf } from "./sentence.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** "revenue this month", "top 10 customers", "list our customers in Leeds"; "ring up a pot" sells one. */
export const isOfFigures = (first: Item | undefined): boolean =>
  first !== undefined &&
  first.name === undefined &&
  !/^(?:r[aiu]ng|clear)\b/.test(first.word) &&
  has(
    first,
    "LIST",
    "CUSTOMER",
    "TOP",
    "BOTTOM",
    "REVENUE",
    "PROFIT",
    "AVERAGE",
    "ORDERS_NOUN",
    "REPEAT_RATE",
    "COMPARE",
  );

/** Whether what reads as a deed, and perhaps as a question too, is a question. */
export function isQuestion(
  questions: () => Asked | undefined,
  deed: Read,
  reading: Reading,
  situation: Situation,
): boolean {
  if (!mayAsk(deed, reading, situation)) return false;
  const found = questions();
  return found === undefined ? isList(reading.asked, deed) : asks(found, deed, reading, situation);
}

/** Whether a deed may be a question by what it is and how it begins: of most it need not be read. */
const mayAsk = (deed: Read, reading: Reading, { vocabulary }: Situation): boolean =>
  isListing(reading.asked) ||
  isOfNoTask(deed) ||
  saysOfWhom(reading.asked) ||
  mayBeAsked(deed, reading, vocabulary);

const asks = (questions: Asked, deed: Read, reading: Reading, situation: Situation): boolean =>
  isListing(reading.asked) ||
  isOfStatus(questions, deed, reading.asked) ||
  isOfPeople(questions, reading.asked) ||
  (questions.ignored === undefined && mayBeAsked(deed, reading, situation.vocabulary));

/** "cancelled follow-ups", "Ben's follow-ups, the done ones": which they are, and none of them named. */
const isOfStatus = ({ intents }: Asked, deed: Read, asked: readonly Item[]): boolean =>
  intents.every((each) => each.do === "list_follow_ups" && each.status !== undefined) &&
  isOfNoTask(deed) &&
  asked.some((item, at) => areInState(item, asked[at + 1]) || /^ones?$/.test(item.word));

const isOfNoTask = ({ intents }: Read): boolean =>
  intents.every((each) => each.do === "change_follow_up" && each.target.contact === undefined);

/** "list dropped follow-ups of Ben" wants to be told, and changes none, understood or not. */
const isList = ([first]: readonly Item[], { intents }: Read): boolean =>
  first?.word === "list" && intents.some((each) => each.do === "change_follow_up");

/** "list contacts with status closed", "customers with no follow-up": what begins so does nothing. */
const isListing = (asked: readonly Item[]): boolean =>
  has(asked[0], "LIST", "HOW_MANY", "CUSTOMER") || ofPeopleWe.test(wordsOf(asked.slice(0, 6)));
/** "people we've sold a kite to" */
const ofPeopleWe =
  /^(?:(?:please|hi|hey|hello|ok|so|and) )*(?:people|everyone|everybody|anyone|anybody|folks|contacts|those) (?:we|i|who|that|with|without)\b/u;

/** "profit from customers with status closed": a figure of people, whatever is said of them. */
const isOfPeople = ({ intents }: Asked, asked: readonly Item[]): boolean =>
  saysOfWhom(asked) &&
  intents.every((each) => each.do === "question" && each.question.measure !== "list");

/** Whether words that may tell of a deed ask all the same. */
const mayBeAsked = (deed: Read, { text, items }: Reading, vocabulary: Vocabulary): boolean =>
  (isBareReport(deed, text) && !items.some(isTold)) ||
  deed.intents.every((each) => isNoSale(each, vocabulary) || isNoPlan(each)) ||
  (deed.intents.some((each) => each.do === "question" || each.do === "contact_fact") &&
    !sentencesOf(items).slice(1).some(isOrder));

/** "refunds this year", "first order of Ana Lopez": no amount, and nothing the shop sells. */
function isNoSale(intent: Intent, { products }: Vocabulary): boolean {
  if (intent.do !== "record_purchase" && intent.do !== "record_refund") return false;
  const { amount, quantity, product } = intent;
  const isKnown = products.some((each) => fold(each) === fold(product ?? ""));
  return amount === undefined && quantity === undefined && !isKnown;
}

/** "open follow-up but not bought this year": for nobody, and not by any time. */
const isNoPlan = (intent: Intent): boolean =>
  intent.do === "create_follow_up" &&
  intent.text !== undefined &&
  intent.contact === undefined &&
  intent.when === undefined;

/** "email of José Núñez please" tells nothing, so it asks. */
const isBareReport = ({ intents }: Read, text: string): boolean =>
  intents.every(
    (each) =>
      each.do === "log_interaction" &&
      each.when === undefined &&
      ["", plainly(text)].includes(plainly(each.summary)),
  );

/** "rang Ruth Okafor" tells all the same. */
const isTold = (item: Item): boolean =>
  item.name?.full !== true && has(item, ...toldExchanges, "SENT", "INBOUND", "RETURNED", "LOGS");

const plainly = (text: string): string =>
  fold(text)
    .replace(
      /^\W*(?:(?:hi|hiya|hey|hello|hallo|morning|good (?:morning|afternoon|evening)|ok|okay|right|so|and|also|now|quick one|quickly)\b\W*)+/u,
      "",
    )
    .replace(/\b(?:please|pls|plz|thanks|thx|thank you)\b|[^\p{L}\p{N}\s]/gu, "")
    .trim();
