import type { ContactRef } from "../../intent.ts";
import { has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { clausesOf, isStop, wordsOf } from "../sentence.ts";
import { isCircumstance } from "./circumstance.ts";
import { isUnreal } from "./hedge.ts";
import { isOrderTold } from "./order-told.ts";
import { isPoint } from "./part.ts";
import { withoutCourtesy } from "./polite-ending.ts";
import { meansSomebody } from "./persons.ts";
import { isPolite, withoutLead } from "./speech.ts";
import { isBeforeLog, ordersLog } from "./before-log.ts";
import { withItNamed } from "./it-named.ts";
import { meansSeveral, withThemNamed } from "./them-named.ts";
import { opens } from "./split.ts";
import { ofMemberSpokenOf, withTheirsNamed } from "./theirs-named.ts";

/** An order with the talk around it left out, which is told; and of whom that talk spoke. */
export interface Order {
  readonly items: readonly Item[];
  readonly left: readonly (readonly Item[])[];
  /** The one person named in what was left out, whom "him" and "her" mean. */
  readonly spokenOf?: ContactRef;
  /** The one person named before it, whom they mean until it names another. */
  readonly ledBy?: ContactRef;
}

type Clause = readonly Item[];

/**
 * Every stretch of a message that begins as an order does, the longest first: "she still owes us.
 * Set me a reminder to …", "take the trade tag off him, he's only buying for the house now". What is
 * told beside an order is why it is given; where it may be a condition, a doubt, somebody else's
 * words or something to be written as well, there is none.
 */
export function* ordersInTalk(items: readonly Item[]): Generator<Order> {
  const clauses = clausesOf(items, opensClause).filter(isSaid);
  if (clauses.length < 2 || clauses.length > mostClauses) return;
  for (const [from, clause] of clauses.entries()) {
    const before = clauses[from - 1];
    if (before !== undefined && !leadsTo(before, clause)) return;
    if (isOrder(clause)) yield* ordersFrom(clauses, from, from);
    else if (isHead(clause, clauses[from + 1])) yield* ordersFrom(clauses, from, from + 1);
  }
}

/** "isn't it??": a mark by itself parts nothing. */
const isSaid = (clause: Clause): boolean => clause.some(({ mark }) => mark === undefined);

/** What stands before an order: why it is given, and with a colon behind it nobody's words. */
export function isWhy(clause: Clause): boolean {
  if (clause.at(-1)?.mark !== ":") return isCircumstance(clause, true);
  const words = wordsOf(clause);
  const isTalk = clause.some((item) => has(item, ...told)) && !isOfNoMore.test(words);
  return !isTalk && !speaks.test(words) && isCircumstance(clause.slice(0, -1), true);
}
const told = [...toldExchanges, "A_CALL", "AN_EMAIL", "A_MESSAGE", "A_TALK"] as const;
/** "no more calls to Ana: …", "Ana does not want to hear from us: …" */
const isOfNoMore =
  /\b(?:no more|not want|stop|stopped|unsubscribed|no longer|any ?more|enough of|fed up|opted out)\b/u;
const speaks =
  /\b(?:ideas?|plans?|proposal|suggestion|draft|wish|example|template|subject|question|thoughts?)\b|\b(?:says?|said|saying|writes?|wrote|asks?|asked|tells?|told|replied|answered|reads?|message|quote|from|to)$|\b(?:says?|said|told|quote|quoting|writes|wrote|reply|replied)\b/u;

const leadsTo = (before: Clause, order: Clause): boolean =>
  (isWhy(before) || isBeforeLog(before, order)) && !isForLater(before, order);

/** "he gets it tomorrow, then mark it off": not yet. */
const isForLater = (before: Clause, order: Clause): boolean =>
  order.slice(0, 2).some(({ word }) => /^(?:then|after that|afterwards)$/.test(word)) &&
  before.some(({ word }) => /^(?:will|'ll|going to|gonna|tomorrow|tonight)$|^will\b/.test(word));

/** "Ana and her jars: push it to Monday": whose it is and what, before what becomes of it. */
const isHead = (clause: Clause, next: Clause | undefined): boolean =>
  next !== undefined &&
  (clause.at(-1)?.mark === ":"
    ? (clause.slice(0, 3).some(isNamed) && isOrder(next)) || isMereReminder(clause)
    : isTaskNamed(clause) && isOrder(next));

/** "Ana's order follow up, give it to Ben": which one it is, and what becomes of it. */
const isTaskNamed = (clause: Clause): boolean => {
  const said = clause.filter(({ mark }) => mark === undefined);
  return (
    said.slice(0, 2).some(isNamed) &&
    has(said.at(-1), "FOLLOW_UP", "A_REMINDER") &&
    !said.some((item) => has(item, "REMIND"))
  );
};

/** "…, don't let me forget: ring Ana on Friday": what it is stands behind. */
const isMereReminder = (clause: Clause): boolean => {
  const [first, ...rest] = withoutLead(clause).filter(({ mark }) => mark === undefined);
  return rest.length === 0 && has(first, "REMIND_ME", "A_REMINDER");
};

/** The order that begins with a clause and goes on to another, with as much of what follows as may belong to it. */
function* ordersFrom(clauses: readonly Clause[], from: number, last: number): Generator<Order> {
  const isRequest = isPolite(clauses[from] ?? []);
  for (let to = clauses.length; to > last; to--) {
    const after = clauses.slice(to);
    const left = [...clauses.slice(0, from), ...after];
    const isSettled = isOrderTold(clauses[from] ?? []);
    const isPlain = after.every((each) =>
      isCircumstance(
        isRequest ? withoutAsking(each) : isSettled ? withoutPastDay(each) : each,
        false,
      ),
    );
    const kept = clauses.slice(from, to);
    if (left.length > 0 && isPlain && !isOfEither(kept.flat(), left.flat()))
      yield* ordersOf(kept, left);
  }
}

/** "… can be crossed off, she left five stars last night": when it was is no day of what is to be done. */
const withoutPastDay = (clause: Clause): Clause =>
  clause.filter(
    ({ word }) => !/^(?:yesterday|last \p{L}+|this morning|earlier(?: today)?)$/u.test(word),
  );

/** "Ana told Tom off, mark him …": which of them is meant cannot be told. */
const isOfEither = (kept: readonly Item[], left: readonly Item[]): boolean =>
  !kept.some(isNamed) &&
  withThemNamed(kept, left) === undefined &&
  (meansSeveral(kept) || (left.filter(isNamed).length > 1 && meansSomebody(kept)));

/** "Could you export it, so that I can …?": the mark belongs to what is asked for. */
const withoutAsking = (clause: Clause): Clause => clause.filter(({ mark }) => mark !== "?");

/** A page of talk is not read in every way. */
const mostClauses = 8;

/** The order as it stands, and with whose it is in place of "his" and "her". */
function* ordersOf(kept: readonly Clause[], left: readonly Clause[]): Generator<Order> {
  const [items, told] = [withoutCourtesy(kept.flat()), left.flat()];
  const people = told.filter(isNamed);
  const ofMember = people.length === 0 ? ofMemberSpokenOf(items, told) : undefined;
  if (ofMember !== undefined) yield { items: ofMember, left };
  yield orderOf(kept, left);
  const [person, ...others] = people;
  const isOpen = person !== undefined && others.length === 0 && !items.some(isNamed);
  const theirs = isOpen ? withTheirsNamed(items, person) : undefined;
  if (theirs !== undefined) yield { items: theirs, left };
}

function orderOf(kept: readonly Clause[], left: readonly Clause[]): Order {
  const told = left.flat();
  const kindly = withoutCourtesy(kept.flat());
  const all = withThemNamed(kindly, told);
  if (all !== undefined) return { items: all, left };
  const items = withTag(kindly, told);
  const [person, ...others] = told.filter(isNamed);
  if (person === undefined || others.length > 0) return { items, left };
  const contact = { name: person.name?.said ?? person.text };
  if (items.some(isNamed))
    return isLedBy(person, items) ? { items, left, ledBy: contact } : { items, left };
  const named = withItNamed(items, told, person);
  return named === undefined ? { items, left, spokenOf: contact } : { items: named, left };
}

/** "set her to do not contact, and cancel Tom's follow-up": "her" is said before another is named. */
const isLedBy = (person: Item, items: readonly Item[]): boolean =>
  person.start < (items[0]?.start ?? 0) && meansSomebody(items.slice(0, items.findIndex(isNamed)));

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

const isNamed = isSurelyNamed;

/** A reason is given, or somebody does something: what follows is a clause of its own. */
export const opensClause = (items: readonly Item[], at: number): boolean =>
  isReason(items, at) || isTold(items, at);

const reasons = new Set("because|cause|cos|since|so|as".split("|"));
const subjects = new Set("i|we|he|she|it|they|that|this".split("|"));

const isReason = (items: readonly Item[], at: number): boolean =>
  reasons.has(items[at]?.word ?? "") &&
  (subjects.has(items[at + 1]?.word ?? "") ||
    isSomebody(items[at + 1]) ||
    withoutLead(items.slice(at)).slice(0, 1).some(isImperative) ||
    isOrderTold(clauseFrom(items, at)));

/** "… is away so her call moves to Friday": what follows "so" up to the next stop. */
const clauseFrom = (items: readonly Item[], at: number): readonly Item[] => {
  const rest = items.slice(at);
  const stop = rest.findIndex(isStop);
  return stop < 0 ? rest : rest.slice(0, stop);
};

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
  if (isOrderTold(clause) || ordersLog(clause)) return true;
  return first !== undefined && !isSurelyNamed(first) && rest.length > 0 && isImperative(first);
}

const isImperative = (item: Item): boolean =>
  !/^(?:he|she|they)$/.test(item.word) &&
  (opens(item) ||
    /^(?:cross|strike|check)$/.test(item.word) ||
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
