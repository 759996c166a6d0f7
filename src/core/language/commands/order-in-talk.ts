import type { ContactRef } from "../../intent.ts";
import { has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { clausesOf, isStop } from "../sentence.ts";
import { isUnreal } from "./hedge.ts";
import { isFiller, isPoint } from "./part.ts";
import { withoutCourtesy } from "./polite-ending.ts";
import { meansSomebody } from "./persons.ts";
import { isSlip } from "./retracting-slips.ts";
import { isAsking, isPolite, withoutLead } from "./speech.ts";
import { withItNamed } from "./it-named.ts";
import { meansSeveral, withThemNamed } from "./them-named.ts";
import { opens } from "./split.ts";

/** An order with the talk around it left out, which is told; and of whom that talk spoke. */
export interface Order {
  readonly items: readonly Item[];
  readonly left: readonly (readonly Item[])[];
  /** The one person named in what was left out, whom "him" and "her" mean. */
  readonly spokenOf?: ContactRef;
}

type Clause = readonly Item[];

/**
 * Every stretch of a message that begins as an order does, the longest first: "she still owes us.
 * Set me a reminder to …", "take the trade tag off him, he's only buying for the house now". What is
 * told beside an order is why it is given; where it may be a condition, a doubt, somebody else's
 * words or something to be written as well, there is none.
 */
export function* ordersInTalk(items: readonly Item[]): Generator<Order> {
  const clauses = clausesOf(items, opensClause);
  if (clauses.length < 2 || clauses.length > mostClauses) return;
  for (const [from, clause] of clauses.entries()) {
    const before = clauses[from - 1];
    if (before !== undefined && (!isCircumstance(before, true) || isForLater(before, clause)))
      return;
    if (isOrder(clause)) yield* ordersFrom(clauses, from);
  }
}

/** "he gets it tomorrow, then mark it off": not yet. */
const isForLater = (before: Clause, order: Clause): boolean =>
  order.slice(0, 2).some(({ word }) => /^(?:then|after that|afterwards)$/.test(word)) &&
  before.some(({ word }) => /^(?:will|'ll|going to|gonna|tomorrow|tonight)$|^will\b/.test(word));

/** The order that begins with a clause, with as much of what follows as may belong to it. */
function* ordersFrom(clauses: readonly Clause[], from: number): Generator<Order> {
  const isRequest = isPolite(clauses[from] ?? []);
  for (let to = clauses.length; to > from; to--) {
    const after = clauses.slice(to);
    const left = [...clauses.slice(0, from), ...after];
    const isPlain = after.every((each) =>
      isCircumstance(isRequest ? withoutAsking(each) : each, false),
    );
    const kept = clauses.slice(from, to);
    if (left.length > 0 && isPlain && !isOfEither(kept.flat(), left.flat()))
      yield orderOf(kept, left);
  }
}

/** "Ana told Tom off, mark him …": which of them is meant cannot be told. */
const isOfEither = (kept: readonly Item[], left: readonly Item[]): boolean =>
  !kept.some(isNamed) &&
  withThemNamed(kept, left) === undefined &&
  (meansSeveral(kept) || (left.filter(isNamed).length > 1 && meansSomebody(kept)));

/** "Could you export it, so that I can …?": the mark belongs to what is asked for. */
const withoutAsking = (clause: Clause): Clause => clause.filter(({ mark }) => mark !== "?");

/** A page of talk is not read in every way. */
const mostClauses = 8;

function orderOf(kept: readonly Clause[], left: readonly Clause[]): Order {
  const kindly = withoutCourtesy(kept.flat());
  const all = withThemNamed(kindly, left.flat());
  if (all !== undefined) return { items: all, left };
  const items = withTag(kindly, left.flat());
  const [person, ...others] = left.flat().filter(isNamed);
  const isOpen = person !== undefined && others.length === 0 && !items.some(isNamed);
  const named = isOpen ? withItNamed(items, left.flat(), person) : undefined;
  if (named !== undefined) return { items: named, left };
  return isOpen
    ? { items, left, spokenOf: { name: person.name?.said ?? person.text } }
    : { items, left };
}

/** "she wants no newsletter, remove that tag": the one that was spoken of. */
function withTag(items: readonly Item[], left: readonly Item[]): readonly Item[] {
  const [tag, ...others] = left.filter(({ shop }) => shop.tag !== undefined);
  const at = items.findIndex(
    (item, place) =>
      has(item, "TAG_NOUN") && /(?:^| )(?:that|this|the)$/.test(wordOf(items[place - 1])),
  );
  const isOpen = tag !== undefined && others.length === 0 && at > 0;
  return isOpen && !items.some(({ shop }) => shop.tag !== undefined)
    ? [...items.slice(0, at), tag, ...items.slice(at)]
    : items;
}

const isNamed = ({ name }: Item): boolean => name?.contact === true && name.full;

/** A reason is given, or somebody does something: what follows is a clause of its own. */
const opensClause = (items: readonly Item[], at: number): boolean =>
  isReason(items, at) || isTold(items, at);

const reasons = new Set("because|cause|cos|since|so|as".split("|"));
const subjects = new Set("i|we|he|she|it|they|that|this".split("|"));

const isReason = (items: readonly Item[], at: number): boolean =>
  reasons.has(items[at]?.word ?? "") &&
  (subjects.has(items[at + 1]?.word ?? "") ||
    isSomebody(items[at + 1]) ||
    withoutLead(items.slice(at)).slice(0, 1).some(isImperative));

/** "because Marcus is leaving" */
const isSomebody = (item: Item | undefined): boolean =>
  item?.shop.member !== undefined || (item?.capital === true && item.name?.contact === true);

/** "… off him hes only buying", "… for Ana she has a place": said with no mark before it. */
const isTold = (items: readonly Item[], at: number): boolean =>
  /^(?:i|we|he|she|they|it)$/.test(items[at]?.word ?? "") &&
  /^(?:am|is|are|was|has|have|had|will|'s|'m|'re|'ve|'ll)\b/.test(items[at + 1]?.word ?? "") &&
  items[at - 1]?.mark === undefined &&
  !isOpeningDay(items, at - 1) &&
  !isLeading(items[at - 1]);

/** ", today I will not manage": the day belongs to what is told. */
const isOpeningDay = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 1).some(isPoint) && isStop(items[at - 1]);

/** "what he is", "and she was", "that it is": what goes on. */
const isLeading = (item: Item | undefined): boolean =>
  item === undefined ||
  has(item, "AND", "WHO", "WHAT", "BUT", "ABOUT") ||
  isUnreal(item) ||
  /^(?:that|what|which|where|when|how|why|as|than|like|and|but|or|so|to|because|since)$/.test(
    item.word,
  );

function isOrder(clause: Clause): boolean {
  const [first, ...rest] = withoutLead(clause).filter(({ mark }) => mark === undefined);
  return first !== undefined && !isSurelyNamed(first) && rest.length > 0 && isImperative(first);
}

const isImperative = (item: Item): boolean =>
  !/^(?:he|she|they)$/.test(item.word) &&
  (opens(item) ||
    has(
      item,
      "EXPORT",
      "DELETE",
      "REMOVE",
      "SNOOZE",
      "MOVE",
      "CANCEL",
      "REMIND_ME",
      "GIVE",
      "NO_CONTACT",
      "MERGE",
    ));

/** Words by which what stands beside an order may be more than why it is given. */
const weighing =
  /^(?:if|unless|whether|maybe|perhaps|probably|possibly|might|may|should|would|could|wish|suppose|supposing|imagine|pretend|hypothetically|once|when|whenever|until|till|before|after|while|provided|assuming|in case|instead|rather|actually|almost|nearly|wonder|wondering|think|thought|thinking|guess|believe|reckon|doubt|unsure|wait|or|nor|quoted|joke|joking|kidding|test|testing|example|dream|dreamt|dreamed|according|apparently|allegedly|reportedly|supposedly|rumour|rumor|hearsay|theory|undo|scrap|forget|ignore)$/;
/** "I'd like a copy", "nobody looks after her", "she is away till then", "at the till": these weigh nothing. */
const wishing =
  /\b(?:(?:i|we|he|she|they) would (?:like|love|prefer|rather)|look(?:s|ed|ing)? after|(?:the|our|my) (?:until|till)|(?:until|till) then)\b/g;
const speaking =
  /\b(?:says?|said|saying|wrote|writes|asked|asks|tells?|told|claims?|suggests?|ordered)$/;
/** What begins so takes back or goes on. */
export const denies = /^(?:but|except|only|not|no|nope|nah|never|without|and)\b/;

/** "Ben asked": what follows is somebody's words. */
export const isSpeaking = (words: string): boolean => speaking.test(words);

/** Whether a clause only tells why; at the end of one that leads to an order nobody speaks it. */
export function isCircumstance(clause: Clause, isLead: boolean): boolean {
  const said = clause.filter(({ mark }) => mark === undefined);
  const words = said.map(({ word }) => word).join(" ");
  if (isAsking(clause) && !unable.test(words)) return false;
  if (clause.some(isDivider) || said.some(isToBeKept) || isWeighing(words)) return false;
  return isLead ? leads(words, said) : trails(words, said);
}

const leads = (words: string, said: readonly Item[]): boolean =>
  !speaking.test(words) && !isSlipOfSpeaking(said.at(-1)) && !isMereNo(said);
const trails = (words: string, said: readonly Item[]): boolean =>
  (!said.some(isPoint) || notToday.test(words)) &&
  !quoting.test(words) &&
  (needless.test(words) || !denies.test(words));

/** "…, I won't get to it today": no day of what is to be done. */
const notToday =
  /^(?:today |tomorrow )?(?:i|we|he|she|they) (?:will|can|could|am|is|are|do|does)(?: not|n 't| away| off| out| busy)\b/u;

/** "Ben aked, …" */
const isSlipOfSpeaking = (item: Item | undefined): boolean =>
  [
    "says",
    "said",
    "saying",
    "wrote",
    "writes",
    "asked",
    "asks",
    "tells",
    "told",
    "claims",
    "claimed",
  ].some(
    (word) => item !== undefined && item.text.length > 3 && isSlip(word, item.text.toLowerCase()),
  );

const isDivider = ({ mark }: Item): boolean => mark === "\n" || mark === ":";
/** Whether words may be a doubt, a condition or a change of mind. */
export const isWeighing = (words: string): boolean =>
  words
    .replace(wishing, "")
    .split(" ")
    .some((each) => weighing.test(each));

/** "can't do Ana today, …": begins as a question does, and is none. */
const unable = /^(?:can|could) (?:not|n't)\b/;
/** "…, no need to confirm": takes nothing back. */
const needless =
  /^(?:(?:it|that|this|she|he) is )?(?:no (?:need to|rush|hurry|worries)|(?:not|no longer) (?:needed|required|necessary))\b/;

/** "…, said Ben", "…, as she claims": whose words they are. */
const quoting =
  /^(?:as |so |or so |at least )?(?:\S+ ){0,2}(?:says?|said|claims?|claimed|reckons?|wrote)\b/;

/** "no", "not that": takes back, and tells nothing. */
const isMereNo = (said: readonly Item[]): boolean =>
  said.some((item) => has(item, "NO", "NOT")) &&
  said.every((item) => isFiller(item) || has(item, "NO", "NOT", "SORRY"));

/** What one writes down, and acts of their own. */
const isToBeKept = (item: Item): boolean =>
  has(item, "REMIND", "A_REMINDER", "UNDO", "TAG", "UNTAG", "A_NOTE") ||
  (has(item, "LOGS") && item.word !== "new") ||
  (has(item, "REFUND") && !isBroughtBack(item)) ||
  item.entities.some(
    ({ kind, sure }) => sure && ["money", "phone", "email", "birthday"].includes(kind),
  );
/** "she gave back the cello": no money, of which something is kept. */
const isBroughtBack = (item: Item): boolean =>
  has(item, "RETURNED") || /^(?:gave|given|handed|sent) back$/.test(item.word);
