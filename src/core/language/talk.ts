import type { Concept } from "./concepts.ts";
import { cuts } from "./cuts.ts";
import type { ContactRef } from "../intent.ts";
import { isSmallTalk } from "./explained.ts";
import { pointsAtNobody } from "./points-at.ts";
import { withGoods } from "./goods-spoken-of.ts";
import { has, type Item, wordOf } from "./items.ts";
import { clausesOf, isStop, wordsOf } from "./sentence.ts";
import { isTimedByDeed } from "./timed-by-deed.ts";
import { periodOf } from "./times-asked.ts";

/** A question without the talk around it, and of whom the talk spoke. */
export interface Core {
  readonly items: readonly Item[];
  /** The talk that was left out. */
  readonly left: readonly Item[];
  /** The one person named in what was left out, whom "him" and "her" mean. */
  readonly spokenOf?: ContactRef;
}

/**
 * The question without clauses that only tell why it is asked, what one feels or where one is:
 * "since I am reconciling it", "my husband is convinced", "heading out later". A clause that asks,
 * narrows, orders or reports is kept, so that nothing is lost which could have been meant. First
 * without all such clauses, then without those before, then without those after the question.
 */
export function* coresOf(items: readonly Item[]): Generator<Core> {
  const clauses = clausesOf(items, (all, at) => opensClause(all, at) || isWanted(all, at));
  const talk = clauses.map((clause) => isTalk(clause));
  const first = talk.indexOf(false);
  const last = talk.lastIndexOf(false);
  if (first < 0 || !talk.includes(true)) return;
  const ways: readonly ((at: number) => boolean)[] = [
    (at) => talk[at] === true,
    ...(first > 0 ? [(at: number) => at < first] : []),
    ...(last < clauses.length - 1 ? [(at: number) => at > last] : []),
  ];
  for (const isLeft of ways) {
    const core = coreOf(clauses, isLeft);
    if (!pointsAtNobody(core.items)) yield core;
  }
}

type Clause = readonly Item[];

function coreOf(clauses: readonly Clause[], isLeft: (at: number) => boolean): Core {
  const left = clauses.flatMap((clause, at) => (isLeft(at) ? clause : []));
  const kept = clauses.flatMap((clause, at) => (isLeft(at) ? [] : withoutWanting(clause)));
  const meant = pointing.reduce<Clause>((now, row) => withMeant(now, left, row), withThere(kept));
  const items = withGoods(meant, left);
  const [person, ...others] = left.filter(isNamed);
  const isOpen = person !== undefined && others.length === 0 && !items.some(isNamed);
  return isOpen
    ? { items, left, spokenOf: { name: person.name?.said ?? person.text } }
    : { items, left };
}

/** Words that point at what the talk spoke of: "there" at its place, "she" at its colleague. */
const pointing: readonly (readonly [words: string, isMeant: (item: Item) => boolean])[] = [
  ["there", ({ shop, name }) => shop.city !== undefined || isBusiness(name)],
  ["he|she|her|him", ({ shop, name }) => shop.member !== undefined && name?.contact !== true],
  ["they|it|them", ({ shop }) => shop.product !== undefined],
  ["it", ({ shop, name }) => shop.source !== undefined || isBusiness(name)],
  ["ones|those", (item) => has(item, "PROSPECT")],
  [
    "those|these",
    ({ shop, name }) => (shop.source ?? shop.tag ?? shop.city) !== undefined || isBusiness(name),
  ],
  ["her|his", ({ shop, name }) => shop.member !== undefined && name?.contact !== true],
];
/** "up that way", "in that town", "round those parts": there. */
function withThere(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((_, place) => thatWay.test(wordsOf(items.slice(place, place + 3))));
  const size =
    at < 0 ? 0 : (thatWay.exec(wordsOf(items.slice(at, at + 3)))?.[0].split(" ").length ?? 0);
  const [first] = items.slice(Math.max(0, at));
  if (at < 0 || first === undefined) return items;
  return [
    ...items.slice(0, at),
    { ...first, word: "there", concepts: new Set<Concept>(["FILLER"]), entities: [] },
    ...items.slice(at + size),
  ];
}
const thatWay =
  /^(?:(?:up|down|round|over|out|around|along) (?:(?:that|this) way|there)|(?:in|around|round|near) (?:that|the same) (?:town|city|area|place|region)|(?:in|around|round) (?:those|these) parts)\b/u;
const isBusiness = (name: Item["name"]): boolean =>
  name?.company === true && !name.contact && name.full;

/** The words with the one thing they point at in their place; where there are two, as they were. */
function withMeant(
  items: readonly Item[],
  left: readonly Item[],
  [words, isMeant]: (typeof pointing)[number],
): readonly Item[] {
  const [meant, ...others] = left.filter(isMeant);
  if (meant === undefined || others.length > 0 || items.some(isMeant)) return items;
  const points = new Set(words.split("|"));
  const isOfPeople = /^(?:those|her)\b/.test(words);
  return items.map((item, at) =>
    points.has(item.word) && (!isOfPeople || has(items[at + 1], "CUSTOMER", "CONTACT"))
      ? meant
      : item,
  );
}

const isNamed = ({ name }: Item): boolean => name?.contact === true && name.full;

const wanting =
  /^(?:and|so) (?:(?:i|we|he|she|they|also|now|just|really|then) )*(?:(?:'d|would|will|could|'ll|am|are) )*(?:needs?|wants?|want to|would like|like|love|must|have to|has to|need to|drop in on|do with|after)(?= )/u;

/** "I'm off to Leeds and want to see the customers there": what is wanted begins there. */
const isWanted = (items: readonly Item[], at: number): boolean =>
  (has(items[at], "AND") || wordOf(items[at]) === "so") &&
  wanting.test(wordsOf(items.slice(at, at + 8))) &&
  isTalk(items.slice(items.slice(0, at).findLastIndex(isStop) + 1, at)) &&
  items.slice(at).some((item) => has(item, "CUSTOMER", "CONTACT", "WHO", "PROSPECT"));

/** "and needs the contacts there": that somebody needs it asks for it. */
function withoutWanting(clause: Clause): Clause {
  if (!wanting.test(wordsOf(clause.slice(0, 8)))) return clause;
  const at = clause.findIndex(({ word }) =>
    /^(?:needs?|wants?|must|drop in on|pop in on|call in on|look in on|visit|see)$/.test(word),
  );
  return at < 0 || at > 4 ? clause : clause.slice(at + 1);
}

const reasons = new Set("because|since|as|so|before|although|though|while|whereas|for".split("|"));
const subjects = new Set(
  "i|we|he|she|it|they|you|my|our|his|her|their|the|that|this|there|those|these|nobody|somebody|everybody|everyone".split(
    "|",
  ),
);

/** "I'm doing the schedule and need the number of orders": what is needed is a clause of its own. */
const isNeed = (items: readonly Item[], at: number): boolean =>
  wordOf(items[at]) === "and" &&
  /^(?:i |we )?(?:need|must know|want|would like|need to know|want to know|have to know|should know)\b/.test(
    wordsOf(items.slice(at + 1, at + 5)),
  ) &&
  /^(?:i|we|my|our)$/.test(wordOf(items.find(({ mark }) => mark === undefined)));

/** "anything due today or can I go home": what would be done else. */
const isElse = (clause: Clause): boolean => orElse.test(wordsOf(clause)) && isSmallTalk(clause);
const orElse =
  /^or (?:(?:can|could|may|shall|should|do|did) (?:i|we)|(?:am|are) (?:i|we)|is it (?:ok|okay|fine|safe|time))\b/u;

/** "since I am …", "as the bank wants it": with somebody or something that does it. */
const opensClause = (items: readonly Item[], at: number): boolean =>
  isReason(items, at) || isNeed(items, at) || isElse(items.slice(at));

const isReason = (items: readonly Item[], at: number): boolean =>
  reasons.has(wordOf(items[at])) &&
  subjects.has(firstWord(items[at + 1])) &&
  periodOf(items[at]) === undefined &&
  !isTimedByDeed(items, at) &&
  !(
    // "since the spring" is a time, though not one that we know.
    ["for", "so", "as", "since", "before"].includes(wordOf(items[at])) &&
    !isDoing(untilStop(items.slice(at + 1, at + 6)))
  );

const untilStop = (items: readonly Item[]): readonly Item[] => {
  const stop = items.findIndex(isStop);
  return stop < 0 ? items : items.slice(0, stop);
};

const firstWord = (item: Item | undefined): string => wordOf(item).split(" ")[0] ?? "";

const doing = new Set(
  "'s|is|are|was|were|am|be|been|has|have|had|will|would|can|could|must|should|may|might|do|does|did|need|needs|want|wants|like|likes|know|think|suspect|feel|understand|believe|mean|said|says|told|mentioned|asked|got|gets|cannot|going".split(
    "|",
  ),
);
const isDoing = (items: readonly Item[]): boolean =>
  items.some((item) =>
    item.word.split(" ").some((word) => doing.has(word) || /^.{3,}ed$/.test(word)),
  );

const openings =
  /^(?:(?:and|but|or|well|was|just|ok|okay|right|so|now|anyway|hi|hiya|hello|hey|sorry|honestly|seriously|look|listen|please) )*(?:(?:yesterday|today|this morning|this afternoon|last night|earlier) )?(?:i|we|he|she|it|they|you|there|that is|that was|this is|by which i|in my|in our|out of (?!the|those|these|our|my|all|every)|to be|to tell|if you|if i may|for once|just so|so that|now that|in case|settled? (?:a|the|this) (?:bet|argument)|help me|humour me|humor me|bear with me|good news|bad news|big news|without (?:wishing|wanting|meaning|going|starting)|nothing (?:fancy|urgent)|no rush|no hurry|no (?:judge?ment|judging|pressure|offen[cs]e|drama|blame|pointing fingers|finger pointing|need to be (?:polite|nice|kind|gentle))|whenever you|when you|want(?:ing)? to|trying to|need(?:ing)? to|off to|back from|(?:sat|stood|stuck|parked|parked up|still|waiting) (?:in|at|on|outside|here|by)|got (?:my|our|an?) (?:\S+ ){0,4}with|on (?:my|the) way|quick (?:one|question|thing)|(?:just )?wondering about)\b/u;
const subordinate =
  /^(?:and |but )?(?:because|since|as|so|before|after|while|when|although|though|for|where)\b (?:i|we|he|she|it|they|you|my|our|his|her|their|the|that|this|there|those|these|nobody|somebody)\b/u;
const nominal =
  /^(?:and |but |please )?(?:my|our|the|a|an|his|her|their|that|this|those|these|neither|half|most|some|one|everybody|nobody|somebody|people)\b/u;
/** "heading out later"; "leaving refunds out" and the like say of what it is asked. */
export const participle =
  /^(?:(?:ok|okay|so|right|just|was|well|and|hi|hey) )*(?!(?:excluding|including|taking|looking|considering|focusing|focussing|restricting|limiting|narrowing|ignoring|omitting|leaving|counting|buying|spending|ordering|owing|missing|lacking|having|living|regarding|concerning|anything|something|nothing|everything)\b)(?:\p{L}{3,}ing|doing|going(?! (?:by|off|on) (?!the way)))\b/u;

/** Whether words begin as talk does, whatever follows: "I have …", "because we …", "off to …". */
export const begunAsTalk = (words: string): boolean =>
  [openings, subordinate, participle].some((way) => way.test(words)) || nominal.test(words);

/** Whether a clause neither asks, narrows, orders nor reports, and has what talk begins with. */
function isTalk(clause: Clause): boolean {
  if (isElse(clause)) return true;
  const said = clause.filter(({ mark }) => mark === undefined);
  const words = wordsOf(said);
  if (said.some((item, at) => isAsking(item, said[at - 1]) || isReport(item) || cuts(item)))
    return false;
  const isAsked = clause.some(({ mark }) => mark === "?") && !subordinate.test(words);
  if (isAsked || narrowing.test(words)) return false;
  const begins =
    [openings, subordinate, participle].some((way) => way.test(words)) || isOfColleague(said);
  return begins || (nominal.test(words) && isDoing(said)) || said.every(isMere);
}

/** "Freya's asking for a few days off"; what a colleague is to do or not to do, or "Freya's only", is no talk. */
const isOfColleague = ([first, next, ...rest]: readonly Item[]): boolean =>
  first?.shop.member !== undefined &&
  /^(?:'s|is|was)$/.test(wordOf(next)) &&
  !rest.some((item) => has(item, "NOT", "NEVER", "WITHOUT", "EXACTLY") || item.word === "to");

const isMere = (item: Item): boolean => has(item, "FILLER") && item.entities.length === 0;

const narrowing =
  /^(?:(?:and|but|so|or|please|just|now|ok|right) )*(?:except|excluding|leaving|leave|not|without(?! (?:wishing|wanting|meaning|going|starting))|only|just the|those|the ones|(?:all )?(?:the |our |my )?(?:people|folks|customers|clients|contacts|buyers|guys) (?:who|that|with|from|in|of|which)|out of (?:the|those|these|our|my|all|every)|apart|aside|other than|who|whose|with|from|in (?!my|our)|of|by (?!which i)|between|among|ignoring|minus|sorted|sort|rank|list|show|give|find|compare|count)\b/u;

const isAsking = (item: Item, before: Item | undefined): boolean =>
  (has(item, "WHO", "WHAT", "HOW_MANY", "HOW_MUCH", "HOW_OFTEN") &&
    !(item.word === "which" && ["by", "of"].includes(wordOf(before))) &&
    !/^(?:the total of|count|counts|amount of|the amount of|tally)$/.test(item.word)) ||
  /^(?:which|who|whom|how many|how much)\b/.test(item.word);

/** What was done with somebody, or is to be done, is no talk. */
const isReport = (item: Item): boolean =>
  ["remind", "undo", "tag", "untag", "log", "cancel"].includes(item.word);
