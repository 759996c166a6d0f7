import type { Intent } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import { isPutBack } from "./put-back.ts";
import { has, type Item } from "../items.ts";
import { clausesOf, wordsOf } from "../sentence.ts";

/** What a word of a name or of a thing is not: a sentence of its own would begin with it. */
const noThing =
  "(?:he|she|they|i|we|you|it|to|for|on|wants?|wanted|says?|said|asks?|is|was|are|were|has|had|have|and|or|but|not|if|when|should|will|would|can|could|because|so|then|undo|please|sorry)";
const thing = `(?:(?!${noThing}\\b)\\S+)(?: (?!${noThing}\\b)\\S+){0,2}?`;
const us = "(?:i|we)(?: have| 've| had| must have| think i| just| accidentally| simply| clearly)*";
const put =
  "(?:got|picked|put|took|chose|had|logged|entered|typed|wrote|tagged|noted|clicked|called|rang|visited|emailed|met|meant|used|booked|hit|recorded|named|gave|added|saved|selected|went for|said|told you)";
const what = "(?:it|that|this|them|her|him)";
const being = "(?: is| was| 's| were| are)?";
const towards = "(?:in|down|on|onto|under|for|to|with|of|at|about|against|by|from|as) ";
const very = "(?:completely |totally |entirely |quite |obviously |clearly |just |simply |really )*";
const stress =
  "(?: (?:entirely|altogether|completely|totally|at all|after all|here|again|of course|obviously|there|(?:from|on|in|off) (?:the|my) (?:list|menu|screen|drop down|dropdown)))*";
const subject = `(?:(?:it|that|this|she|he|they|those|which)${being} |(?:it|that|this)(?: should have| must have)? (?:went|got|been put|ended up|landed|gone) |${us} ${put}(?: ${what})? )?`;

/** "sorry", "oh no", "my bad": says nothing by itself. */
const sigh = [
  "o+ps+(?:ie)?|w?ho+ps|oopsie|woops|ah+|oh+|ugh+|argh+|a+rgh|hm+|er+|erm|um+|uh|no+|nope|nah|sorry|apologies|damn(?: it)?|darn|blast|shoot|crap|dang|bother|d'oh|doh",
  "wait|hang on|hold on|one sec|actually|well|but|and|so|then|man|mate|dude|ach|ag|och|oof|ok|okay|yeah|yes|right|thanks|thank you|thx|ta|cheers|my (?:bad|mistake|fault|error)|silly me|stupid me|hey|hi|just|now|dear|because|since|as|cause|i am|'m|i am so|really|that is",
  "(?:on|upon|having) (?:second|further) thoughts?|i have changed my mind|changed my mind",
  "please|pls|plz|kindly|(?:can|could|would|will) (?:you|we)|let us|better|i need to|i want to|i would like to|i 'd like to|you need to",
].join("|");

/** "that was the wrong Bakker", "I meant somebody else", "it wasn't her", "a typo". */
const slip = [
  `${subject}(?:${towards})*(?:the |a |an |my )?${very}wrong ${thing}${stress}`,
  `(?:(?:it|that|this)${being} |${us} ${put} (?:${what} )?)?(?:all )?${very}wrong${stress}`,
  `(?:${subject}|${us} (?:mean|meant|wanted|was thinking of|thought of)(?: to (?:log|put|say|write|add|tag|call)(?: ${what})?)? |(?:it|that|this) (?:should(?: have been| be| have gone| go)|ought to be|was meant to be|was supposed to be|was meant|belongs?|goes) )(?:${towards})*(?:(?:someone|somebody|something) else(?: 's(?: \\S+)?)?|(?:an?|the) ${very}(?:different|other) ${thing}|another ${thing})${stress}`,
  `${us} (?:mixed|muddled|got|confused|mistook)(?: up)? (?:(?:the |my |their )?${thing}(?: (?:and|with|for) ${thing})?|them)(?: (?:mixed|muddled))?(?: up)?`,
  `(?:(?:it|that|this)${being} |${us} made )?(?:an?|my|by|in|just an?)? ?(?:typo|mistake|error|slip|accident|mix up|mixup|misclick|duplicate|double(?: entry)?)(?: of mine| of me| on my part)?`,
  `(?:${us} )?(?:already )?(?:logged|had|entered|wrote|put|noted|added) ${what}(?: (?:in|down))?(?: (?:already|twice|before))|${us} already (?:logged|entered|wrote|noted|added) ${what}`,
  "(?:it|that|this) (?:never happened|did not happen|did not take place|was not meant|should not be (?:there|here|in there))|did not happen|never happened",
].join("|");

const entry =
  "(?:(?:it|that|this|the|the last|that last|this last)(?: (?:one|bit|thing|entry|log|record|line|call|visit|note|email|mail|message|meeting|sale|purchase|order|refund|tag|reminder|follow up|change|whole thing))?)";
/** These take back the last deed, whatever was asked since. */
const undo = `(?:undo|revert|reverse|roll back|rollback)(?: ${entry})?(?: again)?|(?:scratch|strike|cancel) ${entry}|take ${entry} back(?: out)?|take back ${entry}|i take (?:that|it) back|(?:put|change|set|turn) (?:it|that|this|things|everything)(?: all)? back(?: to)? (?:how|the way|as|like|what|where) (?:it|that|this|they|things|everything) (?:was|were)(?: before)?`;
/** Of an answer these might leave somebody out, so they need a deed just before them. */
const remove = `(?:remove|delete|drop|scrap|bin|erase|wipe|void|discard|withdraw|lose|unlog|forget|reverse out|pull) ${entry}(?: again)?|take ${entry} (?:off|out|away|down)(?: (?:her|him|them|there))?(?: again)?|get rid of ${entry}|(?:ignore|disregard) ${entry}|never ?mind(?: ${entry})?|(?:rub|cross|strike|knock) ${entry} (?:out|off)|(?:rub|cross|strike) out ${entry}`;

const within = (ways: string): RegExp => new RegExp(`(?:^| )(?:${ways})(?: |$)`, "u");
const takesBack = within(undo);
const takesOff = within(`${undo}|${remove}`);
const whole = (ways: readonly string[], least = 2): RegExp =>
  new RegExp(`^(?:(?:${ways.join("|")})(?: |$)){${least},9}$`, "u");
/** "because I put in the wrong amount": says that it was a slip, and nothing else. */
export const tellsOfSlip = (words: string): boolean => onlySlip.test(words);
const onlySlip = new RegExp(`^(?:because |sorry )?(?:${slip})$`, "u");
const bare = (words: string): string => words.replace(/[^\p{L}\p{N}' ]/gu, "");

/** "not her", "that was not Ana at all": whom it was not, by the names of the message. */
function notThem(items: readonly Item[]): string {
  const names = items.filter(({ name }) => name?.contact === true).map(({ word }) => bare(word));
  const whom = [
    "her",
    "him",
    "them",
    "that one",
    "this one",
    "she",
    "he",
    ...names.filter(Boolean),
  ];
  const one = "the one(?: (?:i|we) \\S+(?: (?:to|with))?)?";
  const right = "(?:the )?(?:right|correct) \\S+|right|correct|true";
  return `(?:(?:it|that|this|she|he|they)(?: is| was|'s| 's) )?not (?:${towards})?(?:${whom.join("|")}|${one}|${right})${stress}`;
}

const longest = 22;

/**
 * "oops, wrong Bakker, undo that", "no, not her. remove it", "undo, that was for somebody else": takes
 * the last deed back, and all else that is said is that it was a slip.
 */
export function isMistaken(items: readonly Item[], situation: Situation): boolean {
  const said = bare(wordsOf(items)).replace(/ +/gu, " ").trim();
  if (situation.pending !== undefined || said.split(" ").length > longest) return false;
  const isFresh = situation.saidLast !== "question" && situation.lastCommand !== undefined;
  if (isFresh && isPutBack(said, items, situation.lastCommand)) return true;
  return isSlip(said, items, isFresh ? situation.lastCommand : undefined);
}

function isSlip(said: string, items: readonly Item[], last: Intent | undefined): boolean {
  const isFresh = last !== undefined;
  if (!(isFresh ? takesOff : takesBack).test(said) || isDoubted(items, said)) return false;
  return (isFresh && isToldWhy(items, last)) || tellsSlip(said, items, isFresh);
}

function tellsSlip(said: string, items: readonly Item[], isFresh: boolean): boolean {
  const slips = `${slip}|${notThem(items)}`;
  const order = isFresh ? `${undo}|${remove}` : undo;
  const told = isFresh ? `${slips}|${regret}` : slips;
  return within(told).test(said) && whole([sigh, slips, order]).test(said);
}

/** "his card was declined so undo that", "wipe that last entry, he put it back on the shelf": what became of it. */
function isToldWhy(items: readonly Item[], last: Intent | undefined): boolean {
  const clauses = clausesOf(items, opensReason).map((clause) => bare(wordsOf(clause)).trim());
  const orders = clauses.filter((clause) => onlyOrder.test(clause));
  // By itself "take it out" may be of something else.
  const isTold = orders.length < clauses.length || bareOrder.test(bare(wordsOf(items)).trim());
  return (
    orders.length > 0 &&
    isTold &&
    orders.every((order) => isOfLast(order, last)) &&
    clauses.every(
      (clause) => onlyOrder.test(clause) || onlySigh.test(clause) || reason.test(clause),
    ) &&
    !items.some(isOfElse)
  );
}
const lastOne =
  "(?:that|it|this|(?:that|this)(?: last)? (?:one|entry|log|line|sale|purchase|refund)|(?:that|the|this) last (?:one|entry|thing|bit|log|record|line))";
/** What can be of nothing but the deed just before it. */
const bareOrder = new RegExp(
  `^(?:(?:${sigh}) )*(?:(?:undo|revert|reverse|roll ?back)(?: ${lastOne})?|(?:remove|delete|drop|scrap|bin|erase|wipe|void|discard|unlog|ignore|disregard|get rid of|(?:rub|cross|strike) out) ${lastOne}|(?:forget|undo|cancel|strike|scratch) (?!it$)${lastOne}|(?:rub|cross|strike) ${lastOne} (?:out|off)|take ${lastOne} back(?: out)?)(?: (?:${sigh}))*$`,
  "u",
);
const opensReason = (items: readonly Item[], at: number): boolean =>
  /^(?:so|because|as|since|and)$/u.test(items[at]?.word ?? "");
const onlySigh = whole([sigh, slip], 1);
const onlyOrder = whole([sigh, undo, remove], 1);
const reason =
  /^(?:(?:and|so|because|as|since|sorry|but|well|actually) )*(?:he|she|they|it|that|this|his|her|their|its|the|we|i|somebody|someone|nobody|no one)\b(?!.*\b(?:if|unless|when|should|please|instead|or|remind|only)\b)/u;

/** Names somebody, a day or a sum, or tells of another deed. */
const isOfElse = (item: Item, at: number, items: readonly Item[]): boolean =>
  item.name !== undefined ||
  (item.entities.length > 0 && !/\bone$/u.test(item.word)) ||
  Object.keys(item.shop).length > 0 ||
  has(item, "REMIND", "A_REMINDER", "TAG", "UNTAG", "A_NOTE") ||
  // "… at the register" writes nothing.
  (has(item, "LOGS") && !/^(?:the|our|my)$/u.test(items[at - 1]?.word ?? ""));

/** "remove the sale": behind a call it is another. */
function isOfLast(order: string, last: Intent | undefined): boolean {
  const [noun] =
    /\b(?:sale|purchase|order|refund|tag|reminder|follow up|call|visit|email|mail|message|meeting|note)\b/u.exec(
      order,
    ) ?? [];
  return noun === undefined || last === undefined || kindsOf[noun]?.includes(last.do) !== false;
}
const kindsOf: Readonly<Record<string, readonly Intent["do"][]>> = {
  sale: ["record_purchase"],
  purchase: ["record_purchase"],
  order: ["record_purchase"],
  refund: ["record_refund"],
  tag: ["tag"],
  reminder: ["create_follow_up", "change_follow_up"],
  "follow up": ["create_follow_up", "change_follow_up"],
  ...Object.fromEntries(
    ["call", "visit", "email", "mail", "message", "meeting", "note"].map((kind) => [
      kind,
      ["log_interaction"],
    ]),
  ),
};

/** "oops no. undo that", "on second thought, put it back how it was": that it is regretted. */
const regret =
  "(?:o+ps+(?:ie)?|w?ho+ps|no+|nope|sorry|damn|hang on|wait|actually|(?:on|upon|having) (?:second|further) thoughts?|(?:i have )?changed my mind)";

/** "should I undo that?"; but "can you undo that?" */
const isDoubted = (items: readonly Item[], said: string): boolean =>
  items.some(({ mark }) => mark === "?") && !/\b(?:can|could|would|will) (?:you|we)\b/u.test(said);
