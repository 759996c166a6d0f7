import type { Item } from "../items.ts";
import { wordOf } from "../items.ts";
import { contactNouns } from "../words/doing.ts";
import { withoutLead } from "./speech.ts";

/** What stands for the one named in the words of an act. */
export const namedHere = "§";

const who = `(?:${namedHere}|him|her|them|it|this|that|this one|that one|this person|both|both of them|these two|the following)`;
const roles = `(?:(?:${contactNouns}|student|pupil|learner|member|subscriber|guest|visitor|patient|supplier|vendor|artist|maker|buyer|friend|neighbou?r|colleague|cousin|couple|joiner|signup|sign up|walk in|referral|collector|teacher|business|retailer|wholesaler|parent|fan|name)s?|people|company|someone|somebody|ones?)`;
/** Who wishes to be in the book; said before, they need not be said again. */
const subject = `(?:(?:(?:my|our|the|a|this|that) )?(?:${roles} )*${namedHere} |(?:and )?(?:he|she|they|who|${who}|${roles}) )?`;
const books =
  "(?:contacts?|contact list|customers?|clients?|customers? list|client list|address book|contact book|customer book|customer base|books|book|database|db|crm|system|list|mailing list|file|files|records|register|roster|leads|prospects|app|computer|directory|our people|client base)";
const some =
  "(?:a|an|another|one|one more|the|my|our|your|this|that|these|those|following|two|three|as|of|for|me|us|please|new|brand new|fresh|further|more|lovely|nice|details|name|whole|customer|client|contact)";
const link =
  "(?:in|into|in to|on|onto|on to|to|as|down in|down as|down on|down|up in|up as|up|over to|with|among|with our|under)";
const tail =
  "(?: (?:please|pls|thanks|thank you|cheers|ta|now|would you|could you|can you|will you|today|for me|for us|too|as well|in|up|down|here|there|quickly|asap))*";
const inBook = `(?: ${link}(?: (?:the|our|your|my|a|an|new))*(?: (?:${books}|${roles}))+)`;
const called = "(?: (?:called|named|name|4|first name|whose name is|for|of|by the name of))";

/** Words of adding that need say no more than who: "add", "register", "put in". */
const plainly =
  "(?:add|adding|add in|create|creating|register|registering|save|saving|store|enter|entering|include|insert|key in|type in|put in|putting in|stick in|pop in|put down|take down|onboard|set up|note down|write down|input|upload|file)";
/** Words that say so only with where, or as what: "put … in the book", "make an entry". */
const loosely =
  "(?:put|putting|get|take|have|want|want to have|need|bring|stick|pop|chuck|write|note|record|log|keep|file|start|make|open|track|enrol|enroll|sign up|sign|bung|throw|slot|do|build|book|like|i 'd like|would like)";

const orders: readonly RegExp[] = [
  `${plainly}(?: ${some})*(?: ${roles})*${called}?(?: ${who})?${inBook}?(?: ${called.slice(4, -1)})?${tail}`,
  `${loosely}(?: ${some})* ${roles}(?: ${roles})*${called}?(?: ${who})?${inBook}?${tail}`,
  `(?:(?:i|we) (?:would )?)?${loosely}(?: ${some})*(?: ${roles})*${called}? ${who}(?: (?:put|added|entered|saved|registered|set up|down))?(?:${inBook}| (?:added|entered|saved|registered|set up)| (?:in|down)(?! for))${tail}`,
  `(?:${who}|${roles})(?: (?:needs?|wants?|is|are|has|have|still))* (?:to|to be|be) (?:add|added|create|created|save|saved|enter|entered|register|registered|put in|go in)${inBook}?${tail}`,
  `${subject}(?:needs|need|wants) (?:adding|entering|saving|registering|creating)${inBook}?${tail}`,
  `${subject}(?:would like|would love|wants?|wishes|asked|is happy|is keen|likes?) (?:to (?:be|be added|be put|get|go|join|come|sign up|be put|be added|be included)|adding)${inBook}${tail}`,
  `${subject}(?:would like|would love|wants?|wishes|asked) to (?:join|be on|get on)(?: (?:our|the|your))? ${books}${tail}`,
  `(?:make|call) ${who}(?: (?:a|an|our|new))+ ${roles}${tail}`,
  `make sure (?:that )?${who} (?:is|gets|goes|are)(?: (?:put|added|saved))?${inBook}${tail}`,
  `(?:for|into|to|in) (?:the|our|my) ${books}${tail}`,
].map((act) => new RegExp(`^(?:${act})(?= |$)`, "u"));

/** "someone new for the list", "we have a new student called …", at the head of what is told. */
const heads = new RegExp(
  `^(?:(?:(?:here is|here 's|there is|there 's|there|this is|we have|we 've|we|i have|i|'s|'ve got|have got|have|has|got|just|say hello to|meet|welcome|signed up|took on|won|gained|and) )*(?:a |an |another |one more |our |my |the )?(?:(?:two|three|four|2|3|4|some|a few|a couple of) )?(?:brand )?(?:new|newest|another|fresh|one more)(?: (?:new|lovely|nice|potential))? ${roles}(?: ${roles})?|(?:someone|somebody) new|new (?:one|addition|entry|arrival|starter))(?:${called}| ${link}| (?:the|our|list|books|book|system|crm|file|today|yesterday|here|us))*(?: ${namedHere})?(?= |$)`,
  "u",
);

const acts = [...orders, heads];

/** "he isn't in the system yet": why it is asked. */
export const isMissing = (words: string): boolean => missing.test(words);
const missing = new RegExp(
  `^(?:(?:he|she|they|who|it|and|but|that|we) )*(?:(?:is|are|'s|do) )?not (?:yet )?(?:have (?:him|her|them) )?(?:yet )?(?:in|on|in the|on the)(?: (?:the|our|my|here))*(?: ${books})?(?: yet)?$`,
  "u",
);

/** What of a clause asks for somebody to be put down: how many of its pieces, lead included. */
export function actIn(clause: readonly Item[], name: readonly Item[]): number {
  const plus = clause[0]?.text === "+" ? 1 : 0;
  const bare = plus > 0 ? clause.slice(1) : withoutWish(withoutLead(clause));
  return Math.max(plus, actOf(clause, clause, name), actOf(clause, bare, name));
}

/** How many pieces of the clause the act takes, read from where its politeness ends. */
function actOf(clause: readonly Item[], bare: readonly Item[], name: readonly Item[]): number {
  const words = bare.map((item) =>
    name.includes(item) ? (item === name[0] ? namedHere : "") : (item.mark ?? wordOf(item)),
  );
  const said = words.filter((word) => word !== "").join(" ");
  if (ofTheirs.test(said)) return 0;
  const length = Math.max(...acts.map((act) => act.exec(said)?.[0].length ?? 0));
  return length === 0 ? 0 : clause.length - bare.length + itemsWithin(words, length);
}

/** "please add it to her record": they have one. */
const ofTheirs = /\b(?:to|on|in|onto|into|under) (?:his|her|their)\b/u;

/** "wanna add …" */
const withoutWish = (items: readonly Item[]): readonly Item[] =>
  /^(?:i )?(?:wanna|want to|would like to|need to|gotta|mind)$/.test(wordOf(items[0]))
    ? items.slice(1)
    : items;

function itemsWithin(words: readonly string[], length: number): number {
  let covered = -1;
  const past = words.findIndex((word) => {
    covered += word === "" ? 0 : word.length + 1;
    return covered > length;
  });
  return past < 0 ? words.length : past;
}
