import type { ContactRef, Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import { has, isSurelyNamed, type Item } from "../items.ts";
import { isSmallTalk } from "../explained.ts";
import { isEmoji } from "../sentence.ts";
import { isFiller, isPoint, isStrongStop, lastOne } from "./part.ts";
import { meansSomebody } from "./persons.ts";
import { withoutCourtesy } from "./polite-ending.ts";
import { isSlipOfRetracting } from "./retracting-slips.ts";
import type { Target } from "./task.ts";

/** A message without the chat around what is to be done, and of whom the chat spoke. */
export interface Kept {
  readonly items: readonly Item[];
  /** The one person named in what was left out, whom "him" and "her" mean. */
  readonly spokenOf?: ContactRef;
  /** What was left out may say anything: only what takes back, or asks before it is done, is done. */
  readonly isSafeOnly?: true;
}

/**
 * The message with remarks left out at its end and its beginning, the fewest first: "I'd be lost
 * without this so remind me …", "…, he's buying in bulk now", "… when you get a second". What takes
 * anything back, puts it under a condition or adds to it is no remark, so nothing is lost that
 * could have been meant.
 */
export function* withoutRemarks(
  items: readonly Item[],
  of: "command" | "question" = "command",
): Generator<Kept> {
  const clauses = clausesOf(items);
  const isChat = (isLead: boolean) => (clause: readonly Item[]) =>
    mayGo(clause, of) && isRemark(clause, isLead);
  const lead = countWhile(clauses.slice(0, mostRemarks), isChat(true));
  const trail = countWhile(clauses.slice(-mostRemarks).toReversed(), isChat(false));
  if (of === "command") yield* mistaken(clauses, lead);
  for (let dropped = 0; dropped < Math.min(clauses.length, lead + trail + 1); dropped++)
    for (let before = Math.max(0, dropped - trail); before <= Math.min(dropped, lead); before++)
      yield* kept(clauses, before, dropped - before);
}

/** The most clauses left out on either side, so that a page of chat is not read in every way. */
const mostRemarks = 5;
/** The most pieces of such a clause: what goes on without a stop for longer is no remark. */
const longestRemark = 100;

/** "that was somebody else altogether, undo", "he told us never to write again. Delete him." */
function* mistaken(clauses: readonly Clause[], lead: number): Generator<Kept> {
  const [last, ...before] = clauses.toReversed();
  const said = before.flat();
  if (last === undefined || before.length <= lead || !(isIdleTalk(said) || isStory(said, last)))
    return;
  const [person, ...others] = said.filter(isSomebody);
  if (!meansSomebody(last)) yield { items: last, isSafeOnly: true };
  else if (person !== undefined && others.length === 0)
    yield { items: last, isSafeOnly: true, spokenOf: { name: person.name?.said ?? person.text } };
}

/** "I heard she moved, or was it her sister. Delete her": what leads to what is always asked about. */
const isStory = (said: readonly Item[], last: readonly Item[]): boolean =>
  has(
    last.find((item) => item.mark === undefined && !isFiller(item)),
    "DELETE",
    "ERASE",
  ) &&
  !/\b(?:if|unless|whether|until|once|when|not|never)\b/u.test(
    said.map(({ word }) => word).join(" "),
  );

const isIdleTalk = (said: readonly Item[]): boolean =>
  said.every((item) => isSomebody(item) || item.shop.member !== undefined || isIdle(item)) &&
  !conditional.test(said.map(({ word }) => word).join(" "));

const conditional =
  /\b(?:if|unless|whether|when|once|until|till|maybe|perhaps|might|may|should|could|would|almost|or|suppose|imagine)\b/u;

/** What is left; undefined pronouns mean the one person of the chat before. */
function* kept(clauses: readonly Clause[], before: number, after: number): Generator<Kept> {
  const items = clauses.slice(before, clauses.length - after).flatMap(withoutCourtesy);
  const [person, ...others] = clauses.slice(0, before).flat().filter(isSomebody);
  if (person === undefined) yield { items };
  else if (others.length > 0 || !items.every(isNobodyBut(person))) return;
  else if (items.some(isSomebody)) yield { items };
  else if (hangsOnIt(items)) yield { items, spokenOf: { name: person.name?.said ?? person.text } };
}

/** "log her visit", "that follow-up can go": of whom is said before. */
const hangsOnIt = (items: readonly Item[]): boolean =>
  meansSomebody(items) ||
  items.some(
    (item, at) => has(item, "FOLLOW_UP") && /^(?:that|this|it)$/.test(items[at - 1]?.word ?? ""),
  );

const isNobodyBut =
  (person: Item) =>
  (item: Item): boolean =>
    !isSomebody(item) || fold(item.name?.said ?? "") === fold(person.name?.said ?? "");

type Clause = readonly Item[];

/** Beside a question only what is said of oneself is chat; all else may narrow what is asked. */
const mayGo = (clause: readonly Item[], of: "command" | "question"): boolean =>
  (of === "command" &&
    !clause.some((item) => has(item, "TICK_OFF")) &&
    !isOwn.test(clause.map(({ word }) => word).join(" "))) ||
  (ofOneself.test(clause.find(({ mark }) => mark === undefined)?.word ?? "") &&
    clause.every(({ shop }) => Object.keys(shop).length === 0) &&
    isSmallTalk(clause));
/** "…, source a friend", "…, did you set a reminder": where they came from and what is asked of us are no chat. */
const isOwn =
  /^\W*(?:and |plus |also )?(?:(?:(?:his|her|their|the) )?source(?: (?:is|:|=))? \S|(?:did|have) you (?:already )?(?:set|make|made|put|note|log|add|book)\b)/u;
const ofOneself =
  /^(?:i|we|my|our|tell me|so|because|cos|cause|sorry|hi|hey|right|ok|okay|ah|oh|well|look|listen)\b/u;

/** What is done to "him" is done to the one the remark spoke of. */
export function aboutThem(intent: Intent, person: ContactRef): Intent {
  const meant = <Value>(value: Value): Value | ContactRef =>
    typeof value === "object" && value !== null && "last" in value ? person : value;
  const changed: Record<string, unknown> = { ...intent };
  if ("contact" in intent) changed["contact"] = meant(intent.contact);
  if (intent.do === "change_follow_up" && isOfSomebody(intent.target))
    changed["target"] = { ...intent.target, contact: meant(intent.target.contact ?? lastOne) };
  if ("contacts" in intent && intent.contacts !== undefined)
    changed["contacts"] = intent.contacts.map(meant);
  return { ...intent, ...changed };
}

/** "cancel the reminder", "tick off the invoice": of whoever is spoken of. */
const isOfSomebody = ({ contact, numbers, all }: Target): boolean =>
  contact !== undefined || (numbers === undefined && all === undefined);

const joints = new Set(["so", "because", "cause", "cos"]);
/** "it rained all day but Ana came in": the turn belongs to what is told before. */
const turns = /^(?:but|then|and then)$/;

/** Cut after stops and commas and before words that give a reason; the cut belongs to what follows. */
function clausesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const clauses: Item[][] = [];
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    if (before === undefined || clauses.length === 0 || beginsClause(item, before))
      clauses.push([]);
    clauses.at(-1)?.push(item);
  }
  return clauses.filter((clause) => clause.some(({ mark }) => mark === undefined));
}

const beginsClause = (item: Item, before: Item): boolean =>
  isCut(before) ||
  (joints.has(item.word) && !isCut(item)) ||
  (turns.test(before.word) && isSurelyNamed(item)) ||
  (item.word === "can not" && !isSubject(before));

/** "he can't" is one clause; "… to tomorrow can't make it today" are two. */
const isSubject = (item: Item): boolean =>
  /^(?:i|we|you|he|she|it|they|who|that|just|really)$/.test(item.word) || isSomebody(item);

const isCut = (item: Item): boolean =>
  isStrongStop(item) || isEmoji(item) || [",", "-", "–", "—", "("].includes(item.mark ?? "");

function countWhile<T>(values: readonly T[], holds: (value: T) => boolean): number {
  const at = values.findIndex((value) => !holds(value));
  return at < 0 ? values.length : at;
}

const isSomebody = ({ name }: Item): boolean => name !== undefined && (name.full || !name.weak);

/** Words that take back, forbid, doubt, put off or put under a condition. */
const retracting = new RegExp(
  String.raw`\b(?:if|unless|whether|or|not|never|no|nope|nah|none|nobody|nothing|maybe|perhaps|probably|possibly|might|may|should|shall|could|would|until|till|once|before|after|when|whenever|while|instead|actually|wait|kidding|joking|joke|scrap|forget|ignore|cancel|undo|hypothetically|almost|nearly|pretend|imagine|suppose|supposed|wrong|mistake|mistaken|hold|hang|think|thought|guess|believe|reckon|doubt|unsure|sure|check|only|except|but|rather|otherwise|later|soon|depends|pending|provided|providing|assuming|test|testing|example|quote|quoted|yet|wish|cannot|cant|dont|didnt|wont|isnt|wasnt|without|said|says|say|saying|told|tell|tells|asked|asks|ask|wrote|writes|claims?|claimed|according|heard|wants?|wanted|suggests?|suggested|dreams?|dreamt|theory|story|practice|training|sample|too|also|another|more than|less|half|double|both|same|again)\b|n\s?['’]\s?t\b`,
  "iu",
);

/** A clause that adds nothing to what is to be done and takes nothing from it. */
function isRemark(clause: readonly Item[], isLead: boolean): boolean {
  if (clause.length > longestRemark) return false;
  const said = clause.map(({ text, mark }) => mark ?? text).join(" ");
  const left = isLead
    ? said.replace(leadLost, "")
    : said.replace(theyTell, "").replace(weCannot, "");
  if (left.search(retracting) >= 0) return false;
  if (clause.some(({ text }) => isSlipOfRetracting(text.toLowerCase()))) return false;
  const first = clause.find((item) => item.mark === undefined && !isFiller(item));
  const isAway = isLead ? away.test(said) : weCannot.test(said);
  return clause.every(
    (item) =>
      (isLead && item === first && isSomebody(item)) || (isAway && isPoint(item)) || isIdle(item),
  );
}

/** Where somebody is till when, which is no time of what is to be done. */
const away =
  /\b(?:is|are|am|was|were|'\s?s|'\s?re|'\s?m)\s+(?:\p{L}+ )?(?:away|off|out|busy|abroad|closed|on holidays?|on leave|in hospital|travelling|tied up)\b/iu;

/**
 * What denies or puts off nothing that is to be done, said before it: "I'd be lost without this",
 * "forgot to put this in", "she's away till Monday"; "she's after moving" is Irish for having moved.
 */
const leadLost = new RegExp(
  [
    String.raw`\blost without (?:it|this|that)\b`,
    String.raw`\bbefore I forget\b|(?<=^\W*(?:please )?(?:since|as|because) (?:the|his|her|their|it)\b.*)\bagain\b`,
    String.raw`\b(?:have|got) (?:that|it|this) wrong\b`,
    String.raw`(?:'\s?s|\bis|\bare|\bam) after \p{L}+ing\b`,
    String.raw`\bforgot(?:ten)? to (?:put|log|enter|add|record|tell you|mention|say|note|write)(?: (?:this|it|that))?(?: (?:in|down))?\b`,
    String.raw`\b(?:away|off|out|busy|on holidays?|on leave|abroad) (?:till|until|before)\b`,
    String.raw`\byou (?:could|would|can|will) ?(?:n\s?['’]?\s?t|not) (?:make|believe) (?:it|this)(?: up)?\b`,
    String.raw`\b(?:could|can) ?(?:n\s?['’]?\s?t|not) be happier\b`,
    String.raw`\bmy (?:bad|mistake|fault)\b`,
    String.raw`\b(?:but|then)\W*$`,
    String.raw`\b(?:does|do|did) ?(?:n\s?['’]?\s?t|not) (?:want|wish|like|care)\b`,
    String.raw`\b(?:wants?|wanted) (?:in|on|out|off|to)\b`,
    String.raw`\bi (?:think|guess|believe|reckon|suppose)\b`,
    String.raw`\bnot (?:before|a moment too soon|too bad|bad)\b`,
  ].join("|"),
  "giu",
);

/** "…, says her cat will leave those alone": what they tell of it does not take it back. */
const theyTell =
  /^(?:\W*)(?:(?:he|she|they|and|but) )?(?:says|said|reckons|told me|tells me)(?= (?:that )?(?:he|she|it|they|her|his|their|its|the|this)\b(?: \p{L}+){2})/iu;

/** "…, I can't keep up", "…, we had none", "…, she's away till then": why it is wanted. */
const weCannot = new RegExp(
  [
    String.raw`^\W*(?:(?:i|we|just|really|as|since|because) )*(?:can ?not|cant|can\s?['’]\s?t|can ?n\s?['’]?\s?t|could ?n\s?['’]?\s?t) (?:keep up|cope|manage|make it|get to|reach|find|remember|do (?:it|them) all)\b`,
    String.raw`\b(?:until|till?) then\b`,
    String.raw`^\W*we (?:had|have) (?:none|no \p{L}+)(?: (?:for|of|on|from) (?:him|her|them|it))?\W*$`,
    String.raw`^\W*we (?:never|had ?n['’]?\s?t) (?:filled|put|entered|wrote|noted|had|got|written) (?:that|it|this)(?: in| down)?\W*$`,
    String.raw`^\W*(?:still )?(?:the )?same (?:e ?mail|mail|phone|number|address|mobile|company|job|details|name)(?: number| address)?(?: and (?:e ?mail|phone|number|address))?(?: as before| as always| still| though)?\W*$`,
    String.raw`^\W*(?:(?:and|but|with) )?(?:(?:his|her|their|the|all|everything|rest|other) ?)*(?:(?:e ?-? ?mail|mail|phone|mobile|cell|number|address|company|job|details|name|rest|else|one|same)(?: number| address)?)?(?: (?:and|or) (?:e ?-? ?mail|phone|mobile|number|company))?(?: has| have|\s?['’]\s?s)?(?: is| are| stays?| remains?| all| still| stayed)+ (?:the same|unchanged|as (?:it|they) (?:is|are|was|were)|as before)(?: as (?:before|always|ever))?(?:,? (?:he|she|they)(?: says?| said| told me| reckons))?\W*$`,
    String.raw`^\W*no idea (?:which|what|why|how|who|when)\b`,
    String.raw`^\W*(?:he|she|they)(?: have| has| had|\s?['’]\s?(?:s|d|ve))? (?:each |both |all )?(?:asked|wants|wanted|told) (?:me |us )?(?:to|for)\b`,
  ].join("|"),
  "iu",
);

const isIdle = (item: Item): boolean =>
  item.mark !== "?" &&
  item.mark !== ":" &&
  item.mark !== "\n" &&
  !isSomebody(item) &&
  item.shop.tag === undefined &&
  item.shop.member === undefined &&
  item.shop.product === undefined &&
  !isPoint(item) &&
  !has(item, "REMIND", "FOLLOW_UP", "TAG", "UNTAG", "UNDO", "LOGS", "CANCEL", "REFUND", "A_NOTE") &&
  item.entities.every(({ kind, sure }) => !sure || kind === "duration" || kind === "period");
