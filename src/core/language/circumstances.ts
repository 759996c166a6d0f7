import type { Intent } from "../intent.ts";
import { askedAtCounter } from "./asked-at-counter.ts";
import { textOf } from "./commands/part.ts";
import { isTold } from "./comes-to.ts";
import { askingWords } from "./concepts.ts";
import { askedAfterClaim } from "./claims-ahead.ts";
import { askedOfThere } from "./asked-of-there.ts";
import { askedBesideDenied } from "./denied-plans.ts";
import { saysOfWhich } from "./explained.ts";
import type { Interpretation, Means, Situation } from "./interpretation.ts";
import { has, type Item, read, type Reading, wordOf } from "./items.ts";
import { isQuoted } from "./quoted.ts";
import { clausesOf, contentOf, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";
import { undressed } from "./undressed.ts";
import { askedWhileAway } from "./while-away.ts";

type Clause = readonly Item[];

/** What is asked beside its circumstances; nothing that would be written, and no answer to what we asked. */
export function askedInCircumstances(
  text: string,
  situation: Situation,
  means: Means,
): Interpretation | undefined {
  if (!mayBeParted.test(text) || isQuoted(text) || situation.pending !== undefined)
    return undefined;
  return (
    askedAtCounter(text, situation, means) ??
    askedWhileAway(text, situation, means) ??
    askedBesideDenied(text, situation, means) ??
    askedAfterClaim(text, situation, means) ??
    askedOfThere(text, situation, means) ??
    askedBare(text, situation, means)
  );
}

function askedBare(text: string, situation: Situation, means: Means): Interpretation | undefined {
  const bare = withoutCircumstances(read(undressed(text), situation));
  const meant = bare === undefined ? undefined : means(bare);
  const isAsked =
    meant?.outcome === "understood" && isTold(meant) && !meant.intents.some(isProfile);
  return isAsked && meant.ignored === undefined ? meant : undefined;
}

/** A mark before more words, or somebody who tells of themselves: without these there is one clause. */
const mayBeParted = /[^\p{L}\p{N}\s'’@]\s*[\p{L}\p{N}]|(?<!\p{L})(?:i|we|but)(?!\p{L})/iu;

/** "Ana Bell, I'm on the phone": nobody asks who she is. */
const isProfile = (intent: Intent): boolean =>
  intent.do === "contact_fact" && intent.fact === "profile";

/**
 * What is said without the circumstances in which it is asked: "in the van, Ana Bell's number?",
 * "profit for June, the bookkeeper is on the phone", "… I'm on hold with the bank". Where one is, who
 * waits for the answer, which occasion it is and what it is needed for narrow nothing, and nobody was
 * called or met. Undefined where there are none, or where nothing else is said.
 */
function withoutCircumstances({ text, items }: Reading): string | undefined {
  const clauses = clausesOf(items, beginsWhere);
  const lead = clauses.findIndex(
    (clause, at) => !isCircumstance(clause) && !isWhySo(clause, clauses[at + 1]),
  );
  const end = clauses.findLastIndex((clause) => !isCircumstance(clause)) + 1;
  if (lead < 0 || (lead === 0 && end === clauses.length)) return undefined;
  const kept = clauses.slice(lead, end).flat();
  const left = [...clauses.slice(0, lead), ...clauses.slice(end)];
  const isOpen =
    (left.some((clause) => isPlan(clause) || isOwnErrand(clause) || isOfStranger(clause)) &&
      mayBeOfGoods(kept)) ||
    isOfWhoWaits(kept, left.flat());
  return isOpen ? undefined : textOf({ text }, kept);
}

/** "how many calls did he log? Tom is asking": he is Tom. */
const isOfWhoWaits = (kept: Clause, left: Clause): boolean =>
  left.some(({ shop }) => shop.member !== undefined) &&
  kept.some(({ word }) => /^(?:he|she|his|her|hers|him)$/u.test(word)) &&
  !kept.some(({ name }) => name?.contact === true && name.full);

/** "profit for June | I'm on hold with the bank": nothing parts it from what is asked. */
const beginsWhere = (items: readonly Item[], at: number): boolean =>
  at > 1 &&
  /^(?:i|we)$/.test(wordOf(items[at])) &&
  isFirstPerson.test(wordsOf(items.slice(at, at + 6))) &&
  !/^(?:who|which|that|when|where|while|what|than|as|because|since|if|and|but|so|customers|people|contacts|ones)$/.test(
    wordOf(items[at - 1]),
  );

/** Whether a clause only tells in which circumstances something is asked. */
const isCircumstance = (clause: Clause): boolean =>
  contentOf(clause).length < mostWords &&
  !clause.some(({ mark }) => mark === "?") &&
  ([isPlan, isOwnErrand, isMusing, isOfStranger].some((tells) => tells(clause)) ||
    (tellsOfAsking(clause) &&
      clause.every((item, at) => tellsNothing(item) || isWaitingRole(clause, at))));
const tellsOfAsking = (clause: Clause): boolean =>
  isWhere(clause) ||
  isWaiting(clause) ||
  isOccasion(clause) ||
  isMeeting(clause) ||
  isNeeded(clause);
const mostWords = 12;

/** "Someone rang about a voucher but didn't leave a name": of nobody we know, so that nothing is logged of it. */
const isOfStranger = (clause: Clause): boolean =>
  stranger.test(wordsOf(clause)) &&
  clause.every(
    (item) =>
      (isGoods(item) || Object.keys(item.shop).length === 0) &&
      item.name?.full !== true &&
      item.entities.length === 0 &&
      !has(item, "REMIND", "TAG", "UNTAG", "UNDO", "A_NOTE", "LOG", "FOLLOW_UP", "BUY", "WHO"),
  );
const stranger =
  /^(?:(?:hi|hello|so|ok|just now|just|and|earlier|today) )*(?:someone|somebody|some (?:guy|lady|man|woman|bloke)|an? (?:man|lady|woman|guy|bloke|caller|stranger)) (?:just |has just |has )?(?:rang|rung|called|phoned|emailed|wrote|texted|messaged|came in|popped in|dropped in|stopped by|walked in|asked|was asking|is asking|complained)\b/u;

const musing = new RegExp(
  `^(?:(?:so|and|well|hey|hi|ok|anyway|btw|just) )*(?:(?:i|we) )?(?:(?:was|were|am|have been|'ve been|had been|just|only) )*(?:reading|thinking|wondering|talking|chatting|arguing|listening|watching|lying|dreaming|awake|dozing|mulling|musing|feeling)(?= |$)`,
  "u",
);
const past = /^(?:last night|yesterday|this morning|earlier|earlier today|the other day)$/u;

/** "I was reading about the 80/20 rule last night": what somebody had in mind, and when, and nothing of ours. */
const isMusing = (clause: Clause): boolean =>
  musing.test(wordsOf(clause)) &&
  clause.every(
    (item, at) =>
      tellsNothing(item) ||
      (past.test(item.word) &&
        !/(?:^| )(?:about|of|on|over|at|for)$/u.test(wordOf(clause[at - 1]))),
  );

/** "Appraisals on Monday, so: …", "bonus time, so how many …": what there is, and when, is why it is asked. */
const isWhySo = (clause: Clause, next: Clause | undefined): boolean =>
  next !== undefined &&
  /^(?:and )?so\b/u.test(wordsOf(next)) &&
  contentOf(clause).length < mostWords / 2 &&
  soThen.test(wordsOf(contentOf(clause))) &&
  !clause.some(({ mark }) => mark === "?") &&
  !saysOfWhich(clause) &&
  clause.every((item) => isNextWeek.test(item.word) || (tellsNothing(item) && !has(item, "NOT")));
const soThen =
  /\S (?:(?:by |before |on |this |at )?(?:today|tomorrow|tonight|this (?:morning|afternoon|evening)|next (?:week|month)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|time|season|day)$/u;
const isNextWeek = /^next (?:week|month)$/u;

/** Nobody and nothing of ours, no time in which something was done, and nothing by which one chooses. */
const tellsNothing = (item: Item): boolean =>
  Object.keys(item.shop).length === 0 &&
  item.name?.full !== true &&
  (periodOf(item) === undefined || isOfNow.test(item.word)) &&
  (item.word === "outside" || !has(item, ...telling));
const isOfNow =
  /^(?:(?:by |before |on |this |at )?(?:today|now|right now|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))$/u;
const telling = [
  ...askingWords,
  "BUY",
  "SPEND",
  "CUSTOMER",
  "PROSPECT",
  "REPEAT",
  "NEW",
  "REVENUE",
  "PROFIT",
  "REFUND",
  "BIRTHDAY",
  "FOLLOW_UP",
  "OVERDUE",
  "EXCEPT",
  "NEVER",
  "WITHOUT",
  "REMIND",
  "TAG",
  "UNTAG",
  "UNDO",
  "A_NOTE",
] as const;

const before =
  "(?:(?:hi|hello|hey|ok|okay|so|right|sorry|just|still|currently|and|but|because|as|since) )*";
const isFirstPerson =
  /^(?:i|we) (?:am|are) (?:(?:just|still|currently|only|stuck|sat|stood|parked|waiting|out|back|over|up|down) )*(?:in|on|at|with|outside|behind|between|off to|about to|halfway|running late|late|driving|in a (?:rush|hurry))\b/u;
const sitting = new RegExp(
  `^${before}(?:sat|sitting|stood|standing|stuck|parked|waiting|queu?e?ing|walking|driving) (?:(?:here|there|down|up|outside|round|around|over) )*(?:with|in|at|on|outside|by|beside|opposite|next to|behind|for|to|into)\\b`,
  "u",
);
const places =
  "van|car|truck|lorry|ute|taxi|cab|bus|train|tram|tube|ferry|plane|queue|lift|elevator|traffic|bath|bed|school run|way (?:home|in|back|over|out)";
const placing =
  "(?:in|on|at|outside|behind|by|in the|on the|at the) (?:(?:the|a|an|my|our|this) )?(?:\\S+ )?";
const behind = "(?: (?:'s|now|again|so|with|and|to|home|back)(?: \\S+){0,4})?$";
/** "in the van"; where one may have sold something ("at the airport") is asked of. */
const onTheWay = new RegExp(`^${before}(?:just )?${placing}(?:${places})${behind}`, "u");
const whereIAm = new RegExp(
  `^${before}(?:(?:i|we|me|am|are|out|back|over|up|down|here|stuck) )+${placing}\\S+${behind}`,
  "u",
);

/** "in the van", "sat with the bank manager", "I'm on hold with the tax office": where one is. */
const isWhere = (clause: Clause): boolean =>
  [isFirstPerson, sitting, onTheWay, whereIAm].some((said) => said.test(wordsOf(clause)));

const role =
  /^(?:book ?keeper|accountant|auditor|bank|bank manager|landlord|landlady|solicitor|lawyer|insurer|tax office|taxman|tax man|ato|hmrc|irs|supplier|wholesaler|rep|sales rep|courier|driver|postman|postie|plumber|boss|manager|wife|husband|partner|mum|mom|dad|mother|father|son|daughter|sister|brother|customer|client|caller|designer|investor|council|board|inspector|advis[eo]r|journalist|reporter|guy|lady|he|she|they)$/u;
const waiting =
  /^(?:(?:'s|is|are|was|has|have|been|keeps?|just|now|still|again|already|right now|actually|only) )*(?:on the (?:phone|line|blower|other (?:line|end))|on hold|on (?:his|her|their) way|on (?:my|our) (?:back|case|tail|neck|heels)|at (?:my|our) (?:heels|throat|elbow)|waiting|here|outside|asking|nagging|chasing(?! (?:them|those|these|up))|hovering|calling|ringing|breathing|at the (?:door|counter|till|desk)|in the shop|in front of|standing|sitting|sat|due|coming|arriving|driving me|(?:wants?|needs?) (?:it|this|that|them|an answer|to know|numbers|figures|my answer)|(?:reckons?|thinks?|says?) i (?:am|was) (?:wrong|making|mad|off)|and i have a bet)\b/u;

/** "my accountant is on the phone", "customer's waiting", "Ben wants to know": who waits for the answer. */
function isWaiting(clause: Clause): boolean {
  const said = contentOf(clause);
  const at = said.findIndex(isRole);
  return (
    at >= 0 &&
    at < 4 &&
    said.slice(0, at).every(({ word }) => leading.test(word)) &&
    waiting.test(wordsOf(said.slice(at + 1)))
  );
}
const leading =
  /^(?:the|my|our|a|an|hi|ok|so|right|sorry|because|as|since|and|but|cos|new|old|other|business|bank|tax)$/u;
const isRole = ({ word, shop, name }: Item): boolean =>
  (shop.member !== undefined && name?.full !== true) || role.test(word);

/** A customer or one of the team who waits is asked of no more than the bank is. */
const isWaitingRole = (clause: Clause, at: number): boolean => {
  const item = clause[at];
  return (
    item !== undefined &&
    isRole(item) &&
    Object.keys(item.shop).every((field) => field === "member") &&
    isWaiting(clause)
  );
};

const occasion =
  /^(?:(?:hi|hello|ok|okay|right|so|well|it|this|that|is|'s|it's|just|doing|my|our|the|for|yearly|monthly|weekly|quarterly|annual|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )*(?:stocktake|stocktaking|inventory|bas|vat|gst|tax|payroll|pay|budget|budgeting|books|bookkeeping|admin|paperwork|month end|year end|quarter end|board|team|staff|sales|bank|review|meeting)(?: (?:time|day|week|season|meeting|prep|preparation|planning|catch ?up|huddle|return|today|again|tomorrow|now|here|stuff))+$/u;

/** "Monday meeting prep:", "stocktake day today.": which occasion it is. */
const isOccasion = (clause: Clause): boolean => occasion.test(wordsOf(clause));

const meets =
  /^(?:(?:the|my|our|an?|and|as|because|since|so) )*(?:\S+ ){0,3}(?:(?:meeting|call|review|appointment|presentation|pitch|interview|session|briefing|inspection|audit|deadline) (?:is|'s|starts|begins|kicks off)|(?:board|team|committee|bank|partners) (?:meets|meet)) (?:(?:at|in|on|tomorrow|today|this|next|soon|now)\b.*)$/u;

/** "supplier meeting is at noon", "the board meets at four": when it is needed by. */
const isMeeting = (clause: Clause): boolean => meets.test(wordsOf(clause));

const needed =
  /^(?:(?:i|we|just|really|only|and|so|because|will|would|also|kind of) )*(?:need|needed|want|require|asking|after) (?:it|this|that|them|these|the (?:figures?|numbers?|answers?|list|names?|total))(?: (?:all|quick|quickly|now|asap|today|urgently|fast|handy|ready|please|here|soon))*(?: (?:for (?:a|an|my|our|the)|by|before|to) (?:\S+ ?){1,6}| (?:by|before) \S+)?$/u;
const group =
  /\b(?:by (?:city|source|product|month|week|quarter|year|town|tag|owner|company|customer|person|member|country|category)|per)\b/u;

/** "need it for a talk on Friday": what it is needed for, or by when. */
const isNeeded = (clause: Clause): boolean =>
  needed.test(wordsOf(clause)) && !group.test(wordsOf(clause));

const planning = new RegExp(
  `^${before}(?:(?:i|we) )?(?:(?:am|are|was|were|would|will|'d|just|really|also|about|going|busy|want|wanted|like|love|hope|hoping|need|have|plan|planning|thinking of|to) )*(?:post|posting|send|sending|write|writing|print|printing|sign|signing|wrap|wrapping|give|giving|hand|handing|design|designing) (?:out )?(?:some|a few|a couple of|an?|the|our|their|my|\\d+)\\b`,
  "u",
);

/** "I'd love to post a few cards": what one means to do with goods of ours, which nobody bought. */
const isPlan = (clause: Clause): boolean =>
  planning.test(wordsOf(clause)) &&
  clause.some(isGoods) &&
  clause.every((item) => isGoods(item) || tellsNothing(item));
const isGoods = ({ shop }: Item): boolean => Object.keys(shop).join() === "product";

const errand = new RegExp(
  `^${before}(?:i|we) (?:(?:am|are|will|'ll|have|need|going|want|just|really|only|to) )*(?:buy|buying|order|ordering|get|getting|pick up|picking up|collect|collecting|bake|baking|make|making|post|posting|send|sending|ship|shipping|deliver|delivering|print|printing|write|writing) `,
  "u",
);

/** "i buy the cards today", "we ship on Thursday": what one does oneself, and no customer bought it. */
const isOwnErrand = (clause: Clause): boolean =>
  errand.test(`${wordsOf(clause)} `) &&
  clause.some((item) => isOfNow.test(item.word) || isNextWeek.test(item.word)) &&
  clause.every(
    (item) => isNextWeek.test(item.word) || isOwnDeed(item) || isGoods(item) || tellsNothing(item),
  ) &&
  !clause.some((item) => has(item, "NOT"));

/** "print the cards", "buy some": one's own, though we list and sell by the same words. */
const isOwnDeed = (item: Item): boolean => has(item, "BUY") || /^print(?:ing)?$/u.test(item.word);

/** "… how many did we sell?", "who got one?": perhaps of the goods that were spoken of. */
const mayBeOfGoods = (items: readonly Item[]): boolean =>
  items.some(
    ({ word }, at) =>
      /^(?:it|them|those|these|one|ones|any|some|such)$/u.test(word) &&
      !(word === "it" && /^(?:is|was|'s)$/u.test(wordOf(items[at - 1]))),
  ) ||
  (items.some((item) => has(item, "BUY", "EARN", "UNITS", "HOW_MANY", "HOW_MUCH", "REFUND")) &&
    !items.some((item) => has(item, "NOT", "NEVER", "NEW") || item.shop.product !== undefined));
