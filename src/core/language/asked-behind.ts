import type { Intent } from "../intent.ts";
import type { Filter } from "../questions/filter.ts";
import { type Asked, questionsIn } from "./ask.ts";
import { aboutMentioned, leftOut, tellsNoStory } from "./asked-apart.ts";
import { isAsking } from "./commands/speech.ts";
import { isHeld } from "./fact-rows.ts";
import { has, isSurelyNamed, type Item, wordOf } from "./items.ts";
import { contentOf, isStop, lastStop, wordsOf } from "./sentence.ts";
import { begunAsTalk, participle } from "./talk.ts";
import { periodOf } from "./times-asked.ts";

/**
 * A question that is whole by itself behind a comma, a colon or a dash, with a statement or a
 * heading before it: "the rep is due at ten, which customers buy pots?", "Birthday cards: who has a
 * birthday in July?". What only the words before name is told as left out, and what they name may
 * be what "she" and "that year" stand for.
 */
export function askedBehind(asked: readonly Item[]): Asked | undefined {
  for (const [at, stop] of asked.entries()) {
    if (!(isStop(stop) || stop.word === "but") || !isAsking(asked.slice(at + 1))) continue;
    const told = asked.slice(0, at);
    if (!mayStandBefore(told, stop)) continue;
    const found = askedOf(told, withYear(asked.slice(at + 1), told));
    if (found !== undefined) return found;
  }
  return askedUnparted(asked);
}

/**
 * The same where no mark parts it from the story: "the bank rang and they want to know how many …",
 * "my sister was bragging about her repeat rate so what's ours". Nothing that the story names may be
 * missing in what is asked, for it may narrow it.
 */
function askedUnparted(asked: readonly Item[]): Asked | undefined {
  for (const at of asked.keys()) {
    const tail = tailAt(asked, at);
    const told = asked.slice(0, at);
    if (tail === undefined || at < 2 || tail.some(isTheirs) || !mayLead(told)) continue;
    const found = askedOf(told, withYear(tail, told));
    if (found !== undefined && found.ignored === undefined) return found;
  }
  return undefined;
}

/** "the bank wants to know how many of their clients …": whose they are, the story says. */
const isTheirs = ({ word }: Item): boolean => /^(?:their|theirs|our own)$/u.test(word);

/** What is asked from a place on: behind a joint, with what asks for it, or as what is wanted to be known. */
function tailAt(asked: readonly Item[], at: number): readonly Item[] | undefined {
  const item = asked[at];
  if (item === undefined) return undefined;
  const tail = asked.slice(joints.test(item.word) ? at + 1 : at);
  if (joints.test(item.word)) return isAsking(tail) || isWanting(tail) ? tail : undefined;
  const isAsked =
    has(item, "WHO", "WHAT", "WHEN", "HOW_MANY", "HOW_MUCH", "HOW_OFTEN") &&
    wantsToKnow.test(wordsOf(asked.slice(Math.max(0, at - 6), at)));
  return isAsked || isWanting(tail) || isOfDetail(tail) ? tail : undefined;
}

/** "in the van n nobody answers | what's Ana Bell's number": how to reach one who is named. */
const isOfDetail = ([what, be, whom, ...rest]: readonly Item[]): boolean =>
  wordOf(what) === "what" &&
  /^(?:'s|is)$/.test(wordOf(be)) &&
  whom !== undefined &&
  isSurelyNamed(whom) &&
  has(
    rest.find(({ word }) => word !== "'s"),
    "PHONE",
    "EMAIL_FIELD",
  );
/** "she is asking | how much …", "I need to mention | how many …", "… to write on the board | how many …" */
const wantsToKnow =
  /(?:\b(?:write|put|pin|chalk|stick|post|note|jot)(?: (?:up|down|it|that|them))?(?: (?:on|in|at|onto) (?:the|our|my) (?:\S+ )?\S+)?$|\b(?:see|know|hear|mention|say|learn|find out|look at|work out|tell (?:me|us|him|her|them)|show (?:me|us)|asking|asks|asked|wonder|wonders|wondering|curious|check|first|remember)(?: (?:for )?(?:me|us|myself|ourselves|her|him|them))?|\b(?:question|thing) is|^(?:so|and|but))$/u;
const joints = /^(?:so|and|but|because|cos|well|then|um|uh|er|lol|haha|lmao|omg)$/u;
const isWanting = (items: readonly Item[]): boolean => wanting.test(wordsOf(items.slice(0, 24)));
const wanting =
  /^(?:(?:so|and|then|now|please|just|also|honestly|therefore) )*(?:(?:i|we) (?:would|'d) (?:like|love|want) to (?:see|know|hear|look|have|be told|learn|find out)|(?:i|we|they|she|he|it) (?:need|want|have|must|had|needs|wants|has)(?: to)? (?:know|see|look|tell|hear|mention|find out|have|learn)|let me (?:see|hear|have|know|look)|(?:please )?(?:show|tell|give|name) (?:me|us)|(?:can|could|would|will) you (?:please )?(?:show|tell|give|name|list|let))\b/u;
const mayLead = (told: readonly Item[]): boolean =>
  !tellsNoStory(told) &&
  !supposing.test(wordsOf(told)) &&
  !isAsking(told) &&
  !told.some((item) => has(item, "WHO", "WHAT", "HOW_MANY", "HOW_MUCH")) &&
  (isStatement(lastClause(told)) || begunAsTalk(wordsOf(lastClause(told))));

function askedOf(told: readonly Item[], tail: readonly Item[]): Asked | undefined {
  if (pointsBack(tail, told)) return undefined;
  const found = questionsIn(tail);
  if (found === undefined || found.ignored !== undefined || found.unclear !== undefined)
    return undefined;
  const isOfNoTime = found.intents.every(isTimeless);
  const kept = told.filter(
    (item) => !hasTimeOfItsOwn(item) && !(isOfNoTime && periodOf(item) !== undefined),
  );
  const ignored = leftOut(kept, tail);
  if (ignored === undefined) return undefined;
  return aboutMentioned(found, told, ignored);
}

/** "helmets are sold out, who bought one?": of what was told, of which "one" says nothing by itself. */
function pointsBack(tail: readonly Item[], told: readonly Item[]): boolean {
  const isOfThing = tail.some(({ word }) => things.test(word));
  const isOfPerson = tail.some(({ word }) => persons.test(word));
  return (
    (isOfThing && told.some(({ shop }) => Object.keys(shop).length > 0)) ||
    (isOfPerson && told.some(({ shop }, at) => shop.member !== undefined || hasSomebody(told, at)))
  );
}
/** "Ana's husband has a shop, what did he buy": he is not Ana. */
const hasSomebody = (told: readonly Item[], at: number): boolean =>
  told[at]?.name?.contact === true && wordOf(told[at + 1]) === "'s" && !isVerb(told[at + 2]);
const isVerb = (item: Item | undefined): boolean =>
  item === undefined || has(item, "FILLER") || /(?:ed|ing)$/.test(item.word);
const things = /^(?:one|ones|it|them|those|these|they|there|such|that)$/;
const persons = /^(?:he|she|him|her|his|hers)$/;

/** "what's her number?", "who is tagged VIP?": the same whenever it is asked. */
const isTimeless = (intent: Intent): boolean =>
  intent.do === "question"
    ? ["list", "count"].includes(intent.question.measure) &&
      intent.question.order === undefined &&
      isOnFile(intent.question.filter)
    : intent.do === "contact_fact" && isHeld(intent.fact);

function isOnFile(filter: Filter): boolean {
  if (filter.is === "not") return isOnFile(filter.of);
  if (filter.is === "all" || filter.is === "any") return filter.of.every(isOnFile);
  return fields.has(filter.is);
}
const fields: ReadonlySet<Filter["is"]> = new Set<Filter["is"]>([
  "city",
  "country",
  "source",
  "company",
  "tag",
  "owner",
  "status",
  "missing",
  "has",
  "birthday",
]);

/** "before Friday's market": when something is, for which it is asked. */
const hasTimeOfItsOwn = (item: Item): boolean => /^(?:before|by|for|until|till) /.test(item.word);

const mayStandBefore = (told: readonly Item[], stop: Item): boolean =>
  !tellsNoStory(told) &&
  !supposing.test(wordsOf(told)) &&
  !isAsking(told) &&
  !told.some((item) => has(item, "WHO", "WHAT", "HOW_MANY", "HOW_MUCH", "LIST")) &&
  (isStatement(lastClause(told)) || (stop.mark === ":" && isHeading(told)));

/** "suppose she had bought ten, would …?": what might have been is no story. */
const supposing =
  /^(?:(?:and|so|but|ok|now) )*(?:suppose|supposing|imagine|assume|assuming|pretend|say|let 's say|if|what if|unless|had|were)\b/u;

const lastClause = (told: readonly Item[]): readonly Item[] => told.slice(lastStop(told) + 1);

/** Somebody or something, and what is so of them: "weather's awful", "I'm going through 2025". */
function isStatement(told: readonly Item[]): boolean {
  const said = contentOf(told).filter(({ word }) => !opening.test(word));
  const verb = said.findIndex(({ word }) => verbs.test(word));
  const subject = said.slice(0, Math.max(0, verb));
  return (
    ((verb > 0 || saying.test(wordOf(said[0]))) &&
      verb < 5 &&
      subject.every(isOfSubject) &&
      !asksOfAll(subject)) ||
    participle.test(wordOf(said[0]))
  );
}

const opening = /^(?:so|and|but|ok|okay|right|well|hi|hey|hello|now|anyway|apparently|looks like)$/;
const verbs =
  /^(?:'s|is|are|am|was|were|has|have|had|wants?|wanted|needs?|needed|says?|said|thinks?|reckons?|swears?|keeps?|just|asked|asks|came|comes|went|goes|got|gets|told|owes?|ow(?:e|ed)|looks?|feels?|seems?|starts?|started)$/;
const saying = /^(?:says?|said|thinks?|reckons?|swears?|wants?|wanted)$/;

/** No condition on people, and no time: "customers who …", "everyone is …" say of whom it is asked. */
const isOfSubject = (item: Item): boolean =>
  periodOf(item) === undefined && !/^(?:who|that|which|with|from|in|of|without)$/.test(item.word);
const asksOfAll = (subject: readonly Item[]): boolean =>
  subject.some(
    (item) =>
      has(item, "CUSTOMER", "CONTACT_BOOK", "PROSPECT", "REPEAT", "EVERYONE", "ONE_TIME") ||
      item.shop.tag !== undefined,
  );

/** "Birthday cards:", "pot check before Friday's market:": for what, and nothing of ours by which to choose. */
const isHeading = (told: readonly Item[]): boolean =>
  contentOf(told).length < 8 &&
  !asksOfAll(told) &&
  told.every(
    ({ shop, name }) =>
      (shop.city ?? shop.country ?? shop.source ?? shop.member) === undefined &&
      name?.full !== true,
  ) &&
  !told.some((item) => periodOf(item) !== undefined && !hasTimeOfItsOwn(item));

/** "that year" is the one of which the words before tell. */
function withYear(tail: readonly Item[], told: readonly Item[]): readonly Item[] {
  const [year, ...others] = told.filter(isNamed);
  const at = tail.findIndex(
    (item, place) =>
      /^(?:that|the same)$/.test(item.word) && has(tail[place + 1], "YEAR_NOUN", "MONTH_NOUN"),
  );
  if (year === undefined || others.length > 0 || at < 0) return tail;
  return [...tail.slice(0, at), year, ...tail.slice(at + 2)];
}
const isNamed = (item: Item): boolean => /^(?:year|month)$/.test(periodOf(item)?.is ?? "");
