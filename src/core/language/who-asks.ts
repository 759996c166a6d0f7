import { startOf } from "./asides-of-sales.ts";
import { askingWords, type Concept } from "./concepts.ts";
import { dimensions } from "./examples-named.ts";
import { has, type Item, wordOf } from "./items.ts";
import { contentOf, isStop, lastStop, wordsFrom, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/** The pieces of a question without who wants to know it, and without why there is time to ask. */
export const withoutAsker = (items: readonly Item[]): readonly Item[] =>
  [firstAsked, askerAhead, askerBehind, withoutHearer, withoutMusing, withoutExcuse].reduce(
    (left, without) => without(left),
    items,
  );

/** "my accountant rings at ten and the first thing she'll ask is what …": the question is what counts. */
function firstAsked(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      place > 3 && has(item, ...wanted) && firstThing.test(wordsOf(items.slice(0, place))),
  );
  const ahead = items.slice(0, Math.max(0, at));
  const isOfNobody = ahead.every(
    (item) =>
      item.name?.full !== true && Object.keys(item.shop).length === 0 && !has(item, ...wanted),
  );
  return at > 0 && isOfNobody && contentOf(items.slice(at)).length > 2 ? items.slice(at) : items;
}
const wanted = ["WHAT", "HOW_MUCH", "HOW_MANY", "WHO", "WHEN"] as const;
const firstThing =
  /\b(?:first|next|only|main|one) (?:thing|question)(?: that)?(?: \S+){0,5}? (?:is|will be|would be|is going to be)$/u;

const most = 4;
const verbs =
  /^(?:(?:is|'s|was|has|have|had|been|keeps?|just|now|again|also|only|still|really|would|will|did|always|recently) )*(?:(?<knowing>ask|asks|asked|asking|wonders?|wondering|wondered|curious|like to know|liked to know|wants? to (?:know|see|hear|find)|wanted to (?:know|see|hear|find)|needs? to (?:know|see)|enquir(?:es|ed|ing)|inquir(?:es|ed|ing))|(?<having>wants?|wanted|needs?|needed|likes?|requests?|requested|requesting|requires?|after))(?=$| )(?: (?:me|us|you|know|out|again|today|yesterday|this morning|for|about|to know|to see|to have|if|whether|please))*$/u;

interface Asker {
  readonly who: readonly Item[];
  /** The place behind the verb and what belongs to it. */
  readonly end: number;
  /** Whether it is to be known, and not to be had. */
  readonly knows: boolean;
}

/** "my bookkeeper is asking for", "Joris wants to know": somebody and that they ask, from a place on. */
function askerAt(items: readonly Item[], from: number): Asker | undefined {
  for (let size = 1; size <= most; size++) {
    const who = items.slice(from, from + size);
    if (!isSomebody(who)) continue;
    const end = verbEnd(items, from + size);
    if (end === undefined) continue;
    const said = wordsOf(items.slice(from + size, end));
    const knows = errand.test(said) || verbs.exec(said)?.groups?.["knowing"] !== undefined;
    return { who, end, knows };
  }
  return undefined;
}

/** The place behind the longest verb that begins at a place. */
function verbEnd(items: readonly Item[], from: number): number | undefined {
  for (let end = Math.min(items.length, from + 12); end > from; end--) {
    const said = items.slice(from, end);
    const isVerb = verbs.test(wordsOf(said)) || isErrand(said, items[end]);
    if (said.every(({ mark }) => mark === undefined) && isVerb) return end;
  }
  return undefined;
}

/** "asked me to write on the board | how many …": what is to be told, in which place, is asked for. */
const isErrand = (said: readonly Item[], next: Item | undefined): boolean =>
  errand.test(wordsOf(said)) && has(next, "HOW_MANY", "HOW_MUCH", "WHAT", "WHO", "WHEN");
const errand =
  /^(?:(?:has|have|had|'s|just|also|always|kindly|now) )*(?:asked|asks|told|wants|wanted|needs|begged|got|reminded) (?:me|us) to (?:write|put|pin|chalk|post|note|jot|look|find|check|work|figure|count)(?: (?:up|down|out|it))*(?: (?:on|in|at|onto) (?:the|our|my) (?:\S+ ){0,2}\S+)?$/u;

/** One of the team, "my accountant", "head office", "a customer"; nobody of the customers by name. */
function isSomebody(who: readonly Item[]): boolean {
  const [first, ...rest] = who;
  if (first === undefined || who.some((item) => item.mark !== undefined)) return false;
  if (first.shop.member !== undefined) return rest.length === 0;
  const isOurs = /^(?:my|our|the|a|an|one of our|some|his|her|their)$/.test(wordOf(first));
  const noun = isOurs ? rest : who;
  return noun.length > 0 && noun.every((item) => isRole(item, isOurs));
}

const isRole = (item: Item, isOurs: boolean): boolean =>
  Object.keys(item.shop).length === 0 &&
  item.name === undefined &&
  item.entities.length === 0 &&
  ([...item.concepts].every((concept) => concept === "FOREIGN" || concept === "MEMBER_NOUN") ||
    /^(?:somebody|someone|bank)$/.test(item.word) ||
    (isOurs && /^(?:customer|client|team|boss|bank|partner|shop|company|people)$/.test(item.word)));

/** "My bookkeeper is asking for the sales of 2025", "Joris wants to know how many calls he made". */
function askerAhead(items: readonly Item[]): readonly Item[] {
  for (const from of items.keys()) {
    if (from > startOf(items) && !isStop(items[from - 1])) continue;
    const asker = askerAt(items, from);
    if (asker === undefined) continue;
    const rest = items.slice(withoutIt(items, asker.end));
    if (!asksFor(rest, asker.knows)) continue;
    return withAsker([...items.slice(0, from), ...rest], asker.who) ?? items;
  }
  return items;
}

/** "needs it: …": what follows the stop is what is needed. */
function withoutIt(items: readonly Item[], end: number): number {
  const it = /^(?:it|this|that|these|them)$/.test(wordOf(items[end])) ? end + 1 : end;
  return isStop(items[it]) ? it + 1 : end;
}

/** "…, Anneke is asking": whoever asks, it is said of nobody. */
function askerBehind(items: readonly Item[]): readonly Item[] {
  const stop = lastStop(items);
  const asker = stop < 1 ? undefined : askerAt(items, stop + 1);
  const isAll = asker !== undefined && contentOf(items.slice(asker.end)).length === 0;
  const before = items.slice(0, Math.max(0, stop));
  const rest = isAll && asksFor(before, true) ? withAsker(before, asker.who) : undefined;
  return rest ?? items;
}

/** With the one who asks in place of "he" and "she"; none where it says "his" or "her". */
function withAsker(rest: readonly Item[], who: readonly Item[]): readonly Item[] | undefined {
  const [member] = who;
  if (rest.some(({ word }) => /^(?:his|her|hers|him|their)$/.test(word))) return undefined;
  const isTheirs = rest.some(({ word }) => /^(?:he|she)$/.test(word));
  if (!isTheirs) return rest;
  return member?.shop.member === undefined || rest.some(({ name }) => name?.contact === true)
    ? undefined
    : rest.map((item) =>
        /^(?:he|she)$/.test(item.word) ? { ...member, first: item.first } : item,
      );
}

const figures: readonly Concept[] = [
  "REVENUE",
  "PROFIT",
  "AVERAGE_ORDER",
  "REFUND",
  "HOW_MANY",
  "HOW_MUCH",
  "LIST",
];

/** Whether a question is left: what somebody would have may be goods, unless it is a figure. */
const asksFor = (rest: readonly Item[], knows: boolean): boolean =>
  rest.some((item) => has(item, ...figures, ...(knows ? askingWords : [])));

/** "I need to tell the driver how many orders …": who is to hear of it. */
function withoutHearer(items: readonly Item[]): readonly Item[] {
  const start = startOf(items);
  const said = telling.exec(wordsFrom(items, start));
  if (said === null) return items;
  const asked = items.findIndex(
    (item, at) =>
      at > start && has(item, "HOW_MANY", "HOW_MUCH", "WHAT") && item.word !== "what all",
  );
  const before = items.slice(start, Math.max(start, asked));
  const isOfHearer = items.slice(asked).some(({ word }) => pronoun.test(word));
  const isNobodyOfOurs = before.every(
    (item) =>
      item.mark === undefined && item.name?.contact !== true && periodOf(item) === undefined,
  );
  return asked > 0 && before.length < 10 && isNobodyOfOurs && !isOfHearer
    ? items.slice(asked)
    : items;
}
const pronoun = /^(?:he|she|they|him|her|his|hers|them|their)$/;
const telling =
  /^(?:so |ok |and )*(?:i|we) (?:(?:really|still|just|also) )*(?:need|have|want|would like|must|should|got|'ve got|ought|am supposed|promised)(?: to)? (?:tell|show|inform|let|report to|send|give|answer)\b/u;

/**
 * "Curious if Saturdays pay off: revenue per weekday": what the figures are to show. What it names
 * is asked of too, unless the figures are cut by it.
 */
function withoutMusing(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(({ mark }) => mark !== undefined && /^[:;.–—-]$/.test(mark));
  const said = items.slice(startOf(items), Math.max(0, stop));
  const rest = items.slice(stop + 1);
  const isCut = ({ shop }: Item): boolean =>
    dimensions.every(
      ([field, concept]) => shop[field] === undefined || rest.some((item) => has(item, concept)),
    );
  const isOfAll = said.every(
    (item) =>
      isCut(item) &&
      item.shop.member === undefined &&
      item.name?.full !== true &&
      periodOf(item) === undefined &&
      !has(item, "CUSTOMER", "PROSPECT", "CONTACT"),
  );
  return musing.test(wordsOf(said)) && isOfAll && asksFor(rest, true) ? rest : items;
}
const musing =
  /^(?:(?:i am|i|we|we are|just|only|really|'m|am|are|so|hi|hello) )*(?:curious|wonder|wondering|not sure|unsure|trying to (?:see|find out|work out|figure out|decide|understand)|deciding|debating|(?:want|need|would like) to (?:see|know|find out)|interested|to see|to find out|the question is) (?:to (?:see|know) )?(?:if|whether)\b/u;

/** "Since it's quiet today: …", "as it is raining, …": why there is time to ask, and nobody quiet. */
function withoutExcuse(items: readonly Item[]): readonly Item[] {
  const start = startOf(items);
  const stop = items.findIndex((item, at) => at > start && isStop(item));
  const said = items.slice(start, Math.max(0, stop));
  const isExcuse = excuse.test(wordsOf(said)) && said.every(isOfNow);
  return isExcuse && contentOf(items.slice(stop)).length > 1 ? items.slice(stop + 1) : items;
}
const excuse =
  /^(?:since|because|as|seeing that|given that|now that|while) (?:it|things|business|everything|the shop|it all) (?:is|'s|are|has been)\b/u;
const isOfNow = (item: Item): boolean =>
  Object.keys(item.shop).length === 0 &&
  item.name === undefined &&
  (periodOf(item) === undefined ||
    /^(?:today|this (?:morning|afternoon|evening|week)|tonight)$/.test(item.word));
