import { has, type Item, wordOf } from "./items.ts";
import { lengthOf } from "./times-asked.ts";

/**
 * Whether a time counted from what was done begins at a place: "since we last talked to her",
 * "within a month of their first order". We have no such times, and it is no reason for asking.
 */
export function isTimedByDeed(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const from = item !== undefined && lengthOf(item) !== undefined ? at + 1 : at;
  if (!counting[from === at ? "of" : "length"].test(wordOf(items[from]))) return false;
  const said = items.slice(from + 1, from + 6);
  const end = said.findIndex(({ mark }) => mark !== undefined);
  const clause = end < 0 ? said : said.slice(0, end);
  const [subject, ...rest] = clause;
  if (rest.some((each, place) => beginning.test(each.word) && !isStatus(clause[place])))
    return true;
  if (/^(?:his|her|their)$/.test(wordOf(subject)))
    return rest.some((each) => has(each, "ORDER", ...deeds));
  return (
    /^(?:i|we|they|he|she)$/.test(wordOf(subject)) &&
    rest.some((each) => has(each, ...deeds)) &&
    !rest.some(({ word }) => willBe.test(word))
  );
}

const counting = {
  of: /^(?:since|after|before|until)$/,
  length: /^(?:of|after|before|from|since)$/,
} as const;
/** "since the market opened", "before the sale ended": no time that we know. */
const beginning =
  /^(?:began|begun|started|opened|closed|launched|ended|finished|stopped|changed|happened|moved|came out|came in)$/;
/** "contacts with status closed", "contacts closed": how they stand, and nothing that happened. */
const isStatus = (before: Item | undefined): boolean =>
  has(before, "CONTACT", "CUSTOMER", "STATUS_FIELD");
const deeds = ["TALK", "HEARD", "BUY", "ORDERS_NOUN", "ADDED", "CALL", "EMAIL", "VISIT"] as const;
/** "before I call her", "since I need to order more" tell what the answer is for. */
const willBe =
  /^(?:call|ring|phone|email|write|visit|meet|see|order|buy|need|want|going|am|have to|will)\b/;
