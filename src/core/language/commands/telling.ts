import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { spoken, wordsOf } from "../sentence.ts";

const polite =
  "(?:(?:please|pls|kindly|can you|could you|would you|will you|just|so|ok|okay|hi|hey|hello|and|also|ah|oh|right|now|then|anyway|anyways|anyhow|either way|in any case|well|alright) (?:, )?)*";
const exchanges = "call|phone call|meeting|visit|chat|talk|email|message|sale|order|purchase";

/** Words that ask for what follows to be written down. */
const writing = [
  `(?:log|record|register|enter|note|add|put down) (?:(?:an?|the|this|one|new) )*(?:${exchanges})(?= [,:–-])`,
  "(?:to )?(?:log|record|register|document|save|enter|capture)(?: (?:this|it|that|one|the following|something|down))*",
  "(?:to )?(?:note|jot|jot down|note down|write down|put down|take down|pop down|note this down|note it down|make a note|put in|add in|add)(?: (?:this|it|down))*",
  "(?:remember|bear in mind|keep in mind|mind)(?= that )",
  "(?:(?:(?:just|an?|one|another|quick|short|small|new|entry|note|thing|more) )*(?:for|to) )?(?:the |your |my |our )(?:record|records|note|notes|log|file|files|diary|book|books)",
  "(?:put|add|stick|pop|enter|save|log) (?:this |it |that )?(?:in|into|to|on) (?:the |your |my |our )?(?:record|records|notes|log|file|diary|book|books|system)",
];
const courtesy = "(?: (?:for me|for us|please|pls|will you|would you|quickly|quick|now))*";
const ahead = new RegExp(
  `^${polite}(?:${writing.join("|")})${courtesy}(?<joint> that| ,| :| -| –)* $`,
  "u",
);

/** The most words with which a message asks for what follows to be written down. */
const mostWords = 12;

/**
 * What a message tells after "please log, …", "put down that …", "for the record: …"; undefined
 * where it begins otherwise. Without "that" or a mark it must go on with somebody.
 */
export function toldAfterLead(items: readonly Item[]): readonly Item[] | undefined {
  const end = items.findIndex(({ name }) => name?.full === true);
  const before = items.slice(0, Math.min(mostWords, end < 0 ? items.length : end));
  const at = before.findLastIndex((_, last) => leadsTo(before.slice(0, last + 1), items[last + 1]));
  const rest = at < 0 ? [] : withoutThat(items.slice(at + 1));
  return rest.some(({ mark }) => mark === undefined) && !deniesOfUs(rest) ? rest : undefined;
}

/** "for the record I never gave Ana a refund": says what was not, and asks for nothing to be kept. */
export const deniesOfUs = (items: readonly Item[]): boolean => denied.test(wordsOf(items));
const denied =
  /^(?:(?:i|we)(?: (?:have|had|would|did|do|am|was|were|really|certainly|definitely))* (?:never|not)|nobody|no one|none of us)\b/u;

const verbs = "put|note|log|write|save|keep|record|jot|add|stick|pop|enter";
/** "get that down", "have it on file" */
const got =
  "(?:get|have|got) (?:that|this|it) (?:down|in|written down|noted|noted down|logged|recorded|on record|on file|on paper|in writing|in the (?:log|book|books|system|notes|records))";
/** "in her notes", "on him" */
const place =
  "(?: (?:in|on|to|for|into|about|under) (?:(?:(?:his|her|their|the|your|our) )?(?:note|notes|file|record|card|profile|log|book|books|system)|him|her|them))?";
const keeping = new RegExp(
  `^${polite}(?:${[
    got,
    "(?:remember|bear|keep) (?:that|this|it)(?: in mind)?(?: about (?:him|her|them))?",
    `(?:${verbs})(?: down| in| on)? (?:that|this|it)(?: down| in| on| on record| on file)?(?: as (?:an? )?(?:note|comment|memo))?`,
    "(?:make|take|add|put|leave|write|jot) an? (?:(?:short|quick|little) )?note(?: down)?(?: (?:of|about) (?:that|this|it))",
  ].join("|")})${place}(?: (?:please|pls|thanks|for me|will you|would you))*$`,
  "u",
);

/** What is told before "…, put that in her notes"; undefined where a message ends otherwise. */
export function toldBeforeEnd(items: readonly Item[]): readonly Item[] | undefined {
  const stop = items.findLastIndex(
    (item, at) =>
      (item.mark !== undefined || has(item, "AND")) &&
      items.slice(at + 1).some(({ mark }) => mark === undefined),
  );
  const isKept = stop > 0 && keeping.test(wordsOf(items.slice(stop + 1)));
  return isKept ? items.slice(0, stop) : undefined;
}

function leadsTo(lead: readonly Item[], next: Item | undefined): boolean {
  const found = ahead.exec(`${spoken(lead)} `);
  return found !== null && (found.groups?.["joint"] !== undefined || isSomebody(next));
}

const isSomebody = (item: Item | undefined): boolean =>
  item?.name?.full === true || /^(?:that )?(?:i|we|he|she|they)$/.test(item?.word ?? "");

/** "log that he called" tells as "he called" does. */
const withoutThat = ([first, ...rest]: readonly Item[]): readonly Item[] =>
  first === undefined
    ? []
    : [{ ...first, word: first.word.replace(/^that (?=he$|she$|they$)/, "") }, ...rest];

/** What is told rather than ordered: an exchange, a trade, or what somebody is. */
export const isTold = ({ do: done }: Intent): boolean =>
  ["log_interaction", "record_purchase", "record_refund", "tag", "change_contact"].includes(done);
