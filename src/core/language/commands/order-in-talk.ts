import type { ContactRef } from "../../intent.ts";
import { has, isSurelyNamed, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { clausesOf, wordsOf } from "../sentence.ts";
import { isCircumstance } from "./circumstance.ts";
import { isDetailTold, isOfAnother } from "./detail-told.ts";
import { isOrderTold } from "./order-told.ts";
import { withoutCourtesy } from "./polite-ending.ts";
import { meansSomebody } from "./persons.ts";
import { isPolite, withoutLead } from "./speech.ts";
import { isBeforeLog, ordersLog } from "./before-log.ts";
import { withItNamed } from "./it-named.ts";
import { meansSeveral, withThemNamed } from "./them-named.ts";
import { isImperative, opensClause } from "./opens-clause.ts";
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
    if (isOrder(clause) || isDetailOf(clauses.slice(0, from), clause))
      yield* ordersFrom(clauses, from, from);
    else if (isHead(clause, clauses[from + 1])) yield* ordersFrom(clauses, from, from + 1);
  }
}

/** "we sent Ana her card early. Her birthday is 19 July": of the one told of, and of nobody else. */
const isDetailOf = (before: readonly Clause[], clause: Clause): boolean =>
  before.length > 0 && isDetailTold(clause) && !isOfAnother(before.flat());

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
  for (let to = clauses.length; to > last; to--) {
    const after = clauses.slice(to);
    const left = [...clauses.slice(0, from), ...after];
    const plain = whyOf(clauses.slice(from, to));
    const isPlain = after.every(
      (each) => isCircumstance(plain(each), false) && !isOfTheirTag(each),
    );
    const kept = clauses.slice(from, to);
    if (left.length > 0 && isPlain && !isOfEither(kept.flat(), left.flat()))
      yield* ordersOf(kept, left);
  }
}

/** What is told behind an order without what weighs nothing beside that one. */
const whyOf = (kept: readonly Clause[]): ((clause: Clause) => Clause) => {
  const [order = []] = kept;
  if (isPolite(order)) return withoutAsking;
  if (isOrderTold(order) || isOfTag(kept.flat())) return withoutPastDay;
  return order.some((item) => has(item, "DELETE"))
    ? (clause) => withoutTest(withoutBelief(clause))
    : (clause) => clause;
};

/** "… she joined last week and take Bea off trade": something to be done with another. */
const isOfTheirTag = (clause: Clause): boolean =>
  clause.some(isNamed) && clause.some(({ shop }) => shop.tag !== undefined);

/** "tag Ana trade": a tag is put on now, whatever day is told behind it. */
const isOfTag = (items: readonly Item[]): boolean =>
  items.some(({ shop }) => shop.tag !== undefined) &&
  !items.some((item) => has(item, "REMIND", "A_REMINDER", "FOLLOW_UP", "LOGS", "A_NOTE"));

/** "delete Ana, it was only ever a test entry": why, which is asked about before it is done. */
const withoutTest = (clause: Clause): Clause => {
  const isWhy = isTestEntry.test(wordsOf(clause));
  return isWhy
    ? clause.filter(({ word }) => !/^(?:test|testing|example|joke|record)$/u.test(word))
    : clause;
};
const isTestEntry =
  /^(?:(?:as|because|since|cos) )?(?:it|he|she|that|this|they) (?:is|was|were|are|'s|has been)(?: (?:only|just|ever|really|all|always|never more than))* (?:an? |my |our )?(?:test|testing|example|joke)(?: (?:entry|contact|record|one|account|customer|person|row|card|thing))?$/u;

/** "delete Ana, I think she emigrated": why as far as one knows, and it is asked about before it is done. */
const withoutBelief = (clause: Clause): Clause =>
  believed.test(wordsOf(clause)) ? clause.filter(({ word }) => !belief.test(word)) : clause;
const believed =
  /^(?:(?:i|we) )?(?:think|believe|guess|reckon|suspect)(?: that)? (?:he|she|they|it|that|this)(?: (?:is|was|were|are|has|have|had|'s|'ve)| \S+ed| moved| died| left| got| went)(?= |$)/u;
const belief = /^(?:think|believe|guess|reckon|suspect)$/u;

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
  const people = told.filter((item) => isNamed(item) && !isOfTeam(item));
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
  const [person, ...others] = told.filter((item) => isNamed(item) && !isOfTeam(item));
  if (person === undefined || others.length > 0) return { items, left };
  const contact = { name: person.name?.said ?? person.text };
  if (items.some((item) => isNamed(item) && !isReceiver(item, items)))
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

/** "hand her to Tom, Ben knows": one of the team tells nothing of whom "her" means, though a contact is called so, too. */
const isOfTeam = ({ shop, name }: Item): boolean =>
  shop.member !== undefined && name?.full !== true;

/** "Ana gets on better with Lucie, give her to Lucie": who of the team gets her is not who is given, whoever else is called so. */
const isReceiver = (item: Item, order: readonly Item[]): boolean =>
  isOfTeam(item) &&
  order.some((each, at) => each.word === item.word && /(?:^| )to$/.test(wordOf(order[at - 1])));

function isOrder(clause: Clause): boolean {
  const [first, ...rest] = withoutLead(clause).filter(({ mark }) => mark === undefined);
  if (isOrderTold(clause) || ordersLog(clause)) return true;
  return first !== undefined && !isSurelyNamed(first) && rest.length > 0 && isImperative(first);
}
