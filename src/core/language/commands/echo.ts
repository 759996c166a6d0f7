import { fieldConcepts } from "../fields.ts";
import { has, type Item } from "../items.ts";
import { contentOf, isStop, spoken, wordsOf } from "../sentence.ts";
import { isEchoOfDetails } from "./echo-of-details.ts";
import { isFiller } from "./part.ts";
import { withoutLead } from "./speech.ts";

/** "please add it to her record", ", log it": what was just said, said once more. */
export const isEcho = (items: readonly Item[]): boolean => {
  if (setsUp.test(wordsOf(items))) return false;
  const and = items.findIndex((item) => has(item, "AND"));
  const isOfBoth = and > 0 && isSaidAgain(items.slice(0, and)) && isSaidAgain(items.slice(and + 1));
  return isOfBoth || isSaidAgain(items);
};

/** "…, set that up": it is to be done again and again, or then. */
export const setsUp =
  /^(?:please |can you |could you )*(?:set (?:it|that|this) up|schedule (?:it|that|this))\b/u;

/** "save that", and with "and log the email" behind it two of them. */
const isSaidAgain = (items: readonly Item[]): boolean =>
  isEchoOfKind(items) ||
  forgotten.test(spoken(items)) ||
  toLog.test(wordsOf(items)) ||
  both.test(wordsOf(items)) ||
  (items.some(({ word }) => ["it", "that", "this"].includes(word)) &&
    withoutLead(items).every(
      (item) =>
        item.name?.full !== true &&
        (isFiller(item) || has(item, "ADD", "PUT", "LOGS", "PROFILE", "NOTES_FIELD", "CHANGE")),
    )) ||
  isEchoOfField(items) ||
  isEchoOfTag(items);

/** "log both", "put them both down please": two deeds were told. */
const both =
  /^(?:(?:please|and|so|can you|could you|just) )*(?:log|note|record|save|put|write|enter|add|jot|keep) (?:both|them both|both of (?:them|those|these)|those two|these two|the two)(?: (?:down|in|please|for me|then|now))*$/u;

/** Whether the last words ask for two deeds to be written down. */
export const asksForBoth = (items: readonly Item[]): boolean => {
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const stop = items.slice(0, Math.max(0, end)).findLastIndex(isStop);
  return both.test(wordsOf(items.slice(stop + 1)));
};

/** "can you take off this tag": which, was just told. */
const isEchoOfTag = (items: readonly Item[]): boolean => {
  const said = withoutLead(items).filter(({ mark }) => mark === undefined);
  const isTag = (item: Item): boolean => has(item, "TAG_NOUN") && item.shop.tag === undefined;
  return (
    has(said[0], "REMOVE", "ADD", "PUT", "CHANGE") &&
    said.some(isTag) &&
    said.slice(1).every((item) => isTag(item) || isFiller(item))
  );
};

/** "…, please to log" */
const toLog =
  /^(?:(?:please|kindly) (?:to )?(?:log|record|register|enter)|to (?:log|record|register|enter|be logged) please)$/u;

/** "…, forgot to enter it": that it was told late. */
const forgotten =
  /^(?:, )?(?:i |we )?(?:forgot|forgotten|meant) (?:to )?(?:log|enter|put|add|record|note|save|tell you|mention)(?: (?:it|this|that|them|in|down|earlier|before|yesterday|then))*(?: sorry)?$/u;

/** "… didn't buy anything can you log that as a visit": said with no mark before it. */
function withoutSpokenEcho(items: readonly Item[]): readonly Item[] {
  const at = items.findLastIndex(({ word }) => asking.test(word));
  const last = items.slice(at).filter(({ mark }) => mark === undefined);
  const isSaid = loggedSo.test(wordsOf(last)) || isEchoOfDetails(last, items.slice(0, at));
  return at > 3 && isSaid ? items.slice(0, at) : items;
}
const asking = /^(?:can you|could you|please|would you|will you)$/;
const loggedSo =
  /^(?:can you|could you|would you|will you|please)(?: please| just| also)? (?:log|record|register|save|note|put|enter|add)(?: (?:it|that|this))(?: (?:down|in|as an?(?: \p{L}+){1,2}|for me|please|now))*$/u;

/** "…, can you update that?": the order to write down what was told, at the end. */
export function withoutLastEcho(all: readonly Item[]): readonly Item[] {
  const items = withoutSpokenEcho(all);
  const end = items.findLastIndex(({ mark }) => mark === undefined);
  const stop = items.slice(0, Math.max(0, end)).findLastIndex(isStop);
  const last = items.slice(stop + 1).filter(({ mark }) => mark === undefined);
  const isOrder = last.some(
    (item) => has(item, "ADD", "PUT", "LOGS", "CHANGE", "REMOVE") || item.word === "fill",
  );
  const before = items.slice(0, Math.max(0, stop));
  const isSaid =
    isOrder &&
    (isEcho(last) ||
      isEchoOfRemoval(last, before) ||
      isEchoOfRefund(last, before) ||
      isEchoOfDetails(last, before) ||
      isEchoOfOwner(wordsOf(last), before));
  return stop > 1 && isSaid ? items.slice(0, stop) : items;
}

/** "save it before I lose the napkin": why it is to be done now. */
export function withoutHaste(items: readonly Item[]): readonly Item[] {
  const at = items.findLastIndex(({ word }) => word === "before");
  const stop = items.slice(0, Math.max(0, at)).findLastIndex(isStop);
  const isHasty = at > stop + 1 && stop > 0 && hasty.test(wordsOf(items.slice(at)));
  return isHasty && saidThat.test(wordsOf(items.slice(stop + 1, at))) ? items.slice(0, at) : items;
}
const saidThat =
  /^(?:(?:and|so|please|can you|could you) )*(?:save|note|log|write|put|jot|keep|add|record|store|file|enter|update|change) (?:it|that|this|both)\b/u;
const hasty =
  /^before (?:i|we|it|that) (?:(?:will|can|do|gets?|is) )?(?:forget|lose|misplace|bin|throw|wash|wipe|delete|lost|forgotten|slips?|vanish|disappear)/u;

/** "…, log the refund", where money was told to be given back. */
const isEchoOfRefund = (last: readonly Item[], before: readonly Item[]): boolean => {
  const said = contentOf(last);
  return (
    said.some((item) => has(item, "A_REFUND")) &&
    said.some((item) => has(item, "LOGS", "PUT")) &&
    said.every((item) => isFiller(item) || has(item, "LOGS", "PUT", "WILLING", "A_REFUND")) &&
    before.some((item) => item.word === "back" || has(item, "REFUNDED", "RETURNED", "A_REFUND"))
  );
};

/** "Ana is not a regular any more, remove it" */
const isEchoOfRemoval = (last: readonly Item[], before: readonly Item[]): boolean =>
  removal.test(wordsOf(last)) &&
  before.some((item) => has(item, "NOT")) &&
  before.some(({ shop }) => shop.tag !== undefined);
const removal =
  /^(?:(?:and|so|please|pls|can you|could you) )*(?:(?:remove|delete|take off|take|drop|strip|lose) (?:it|that|this|the tag|the label)|(?:the )?(?:tag|label)(?= off))(?: off| away| please| pls| from (?:him|her|them))*$/u;

/** "Ben looks after Ana now, make him the owner on her card" */
const isEchoOfOwner = (last: string, before: readonly Item[]): boolean =>
  madeOwner.test(last) &&
  before.some(({ shop }) => shop.member !== undefined) &&
  before.some((item) => has(item, "OWNER_FIELD", "TAKES_OVER"));
const madeOwner =
  /^(?:and |so |please |pls )*(?:make|put|set) (?:him|her|them) (?:as |in as |down as )?(?:the|her|his|their) (?:new )?(?:owner|account manager|contact person)(?: (?:on|of|for|in) (?:(?:her|his|their|the) (?:card|file|record|profile|account)|her|him|them|it))?$/u;

/** "moved to Leeds change his city": the echo at the end, with no mark before it. */
export function withoutEcho(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      place > 2 &&
      /^(?:change|update|amend|correct)$/.test(word) &&
      !/^(?:to|you|please|we|i)$/.test(items[place - 1]?.word ?? "") &&
      isEchoOfField(items.slice(place)),
  );
  const before = items.slice(0, Math.max(at, 0));
  return at < 0 || before.some(({ mark }) => mark !== undefined) ? items : before;
}

/** "Could you change the owner for me?": to whom, was just told. */
const isEchoOfField = (items: readonly Item[]): boolean => {
  const said = withoutLead(items).filter(
    ({ mark, word }) => mark === undefined && !/^(?:the|his|her|their)$/.test(word),
  );
  const [act, field, ...rest] = said;
  return (
    has(act, "CHANGE") &&
    fieldConcepts.some(([concept]) => has(field, concept)) &&
    rest.every(isFiller)
  );
};

/** "can you log the call?", "pls log the visit": the one that was just told. */
const isEchoOfKind = (items: readonly Item[]): boolean => {
  const said = withoutLead(items).filter((item) => item.mark === undefined);
  const [act, the, kind, ...rest] = withoutDown(said);
  return (
    has(act, "LOGS", "PUT") &&
    ["the", "this", "that", "my", "his", "her", "their", "both the"].includes(the?.word ?? "") &&
    isKindOfDeed(kind) &&
    rest.every((item) => isFiller(item) || has(item, "AND") || isKindOfDeed(item))
  );
};

/** "put it down as an email": the email that was told. */
const withoutDown = (items: readonly Item[]): readonly Item[] => {
  const [act, it, ...rest] = items;
  const as = rest.slice(rest[0]?.word === "down" ? 1 : 0);
  const [, article, ...kind] = as;
  return act !== undefined &&
    /^(?:it|that|this)$/.test(it?.word ?? "") &&
    as[0]?.word === "as" &&
    article !== undefined
    ? [act, { ...article, word: "the" }, ...kind]
    : items;
};

const isKindOfDeed = (item: Item | undefined): boolean =>
  has(
    item,
    "A_CALL",
    "A_MEETING",
    "A_VISIT",
    "A_MESSAGE",
    "AN_EMAIL",
    "A_NOTE",
    "A_TALK",
    "A_SALE",
  );
