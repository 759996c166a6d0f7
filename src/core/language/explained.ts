import { comparisonsIn } from "./bounds.ts";
import { fieldConcepts, groupNouns } from "./fields.ts";
import { entityIn, has, isUnheard, type Item } from "./items.ts";
import { wordsOf } from "./sentence.ts";

/** Concepts that may stand in a question without changing what is asked. */
const harmless = [
  "FILLER",
  "LIST",
  "WHO",
  "WHAT",
  "ALL_TIME",
  "ONCE",
  "EVERYONE",
  "CONTACT",
  "PROFILE",
  "AND",
  "AGAIN",
  "HOW",
  "EXACTLY",
  "SAME_TIME",
] as const;

/** The pieces that carry meaning and that the reading does not explain. */
export function unexplained(items: readonly Item[], used: ReadonlySet<Item>): readonly Item[] {
  const { bounds } = comparisonsIn(items);
  return items.filter(
    (item, at) =>
      !used.has(item) &&
      item.mark === undefined &&
      // "more than one frame": what is compared is no mere "one".
      (!isHarmless(item) || bounds.has(item)) &&
      !(at === 0 && has(item, "BUT", "OR")),
  );
}

const isHarmless = (item: Item): boolean => {
  if (has(item, "NOT", "NEVER", "WITHOUT", "EXCEPT", "MORE_THAN", "LESS_THAN", "FOREIGN"))
    return false;
  if (item.word === "'s" || item.word === "") return true;
  if (has(item, ...harmless)) return true;
  return (
    item.entities.length === 0 &&
    item.concepts.size === 0 &&
    /[^l]ly$/.test(item.word) &&
    !scoping.has(item.word)
  );
};

/** Before these a word is a place, a name or a thing. */
const pointing = new Set(
  "in from at for by of to with as on near about a an the this that any some my our your no since before after until during over within than".split(
    " ",
  ),
);

const scoping = new Set(
  "after before since until unless instead leave leaving keep drop rarely hardly barely nearly almost exclusively solely mainly mostly largely partly usually normally typically separately individually jointly margin margins markup simultaneously supposedly allegedly initially".split(
    " ",
  ),
);

/**
 * Whether a word may be left out of a question with no harm: a plain unknown word in small
 * letters, inside the sentence, that no preposition, article or noun beside it makes a place, a
 * thing or a part of what is asked.
 */
export function isIgnorable(item: Item, items: readonly Item[], used: ReadonlySet<Item>): boolean {
  const at = items.indexOf(item);
  if (!isPlainWord(item) || !mayPrecede(items[at - 1]) || !mayFollow(items[at + 1])) return false;
  if (isOfPlace(items, at)) return false;
  return items.filter((each) => used.has(each) && !has(each, ...harmless)).length >= 2;
}

/** "in the back room", "on my side": the last word of where or when it was narrows what is asked. */
function isOfPlace(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at);
  const near = before.slice(before.findLastIndex((each) => !isLoose(each) || isStopped(each)) + 1);
  const where = near.findLastIndex(({ word }) => placing.test(word));
  return where >= 0 && near.slice(where).some(({ word }) => determining.test(word));
}
const isStopped = ({ mark }: Item): boolean => mark !== undefined;
const placing = /^(?:in|on|at|from|under|behind|inside|outside|near|during|over|for|within)\b/u;
const determining = /\b(?:the|a|an|my|our|this|that|these|those|your)$/u;

/** A word of no meaning to us that is no name either. */
const isPlainWord = (item: Item): boolean =>
  item.concepts.size === 0 &&
  item.entities.length === 0 &&
  Object.keys(item.shop).length === 0 &&
  !(item.capital || item.name !== undefined || /\d/.test(item.word)) &&
  item.word.length >= 3 &&
  !scoping.has(item.word);

const mayPrecede = (before: Item | undefined): boolean =>
  before !== undefined && isLoose(before) && !pointing.has(before.word);

const mayFollow = (after: Item | undefined): boolean =>
  after === undefined ||
  isLoose(after) ||
  entityIn(after, "period") !== undefined ||
  entityIn(after, "limit") !== undefined ||
  has(after, "TOP", "HOW_MANY", "HOW_MUCH", "WHO");

const isLoose = (item: Item): boolean => item.mark !== undefined || has(item, "FILLER");

/** Concepts of which a remark beside the question may hold none. */
const weighty = [
  "FOREIGN",
  "EXCEPT",
  "NEVER",
  "WITHOUT",
  "HOW_MANY",
  "HOW_MUCH",
  "BIRTHDAY",
  "BUY",
  "ORDER",
  "REVENUE",
  "PROFIT",
  "SPEND",
  "FOLLOW_UP",
  "OVERDUE",
  "CUSTOMER",
  "PROSPECT",
  "CALL",
  "COMPARE",
] as const;

/** What a figure is cut by: "…, by town" is no talk. */
const cuts = [...groupNouns, "MEMBER_NOUN", "MONTH_NOUN", "WEEK_NOUN"] as const;

/** "who looks after him?": asked as well, and no talk. */
const asksOfField = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "WHO", "WHAT", "WHEN", "WHERE")) &&
  items.some((item) => fieldConcepts.some(([concept]) => has(item, concept)));

/** "never called, emailed or met": more of what was done. */
const goesOn = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, ...exchanges)) &&
  // "I want to write some cards" is a plan of one's own.
  !items.some(({ word }) => /^(?:i|we)$/.test(word)) &&
  items.every(
    (item) => item.mark !== undefined || has(item, ...exchanges, "OR", "AND", "FILLER", "ONCE"),
  );
const exchanges = ["CALL", "EMAIL", "MEETING", "VISIT", "MESSAGE", "TALK"] as const;

/** "and worth over 600", "what portion is new?": a limit, or a share of those asked for. */
const isCounted = (items: readonly Item[]): boolean =>
  comparisonsIn(items).bounds.size > 0 || items.some((item) => has(item, "SHARE"));

/** Whether nothing of what is asked changes when the pieces are left out. */
export const isSmallTalk = (items: readonly Item[]): boolean =>
  !isCounted(items) &&
  !asksOfField(items) &&
  !goesOn(items) &&
  !items.some((item, at) => /^(?:by|per)$/.test(item.word) && has(items[at + 1], ...cuts)) &&
  items.every(
    (item, at) =>
      (!has(item, ...weighty) || isWhereWeAre(items, at)) &&
      Object.keys(item.shop).length === 0 &&
      item.name?.full !== true &&
      !item.entities.some(({ kind }) => telling.has(kind)) &&
      !isStranger(item, items[at + 1]),
  );
const telling: ReadonlySet<string> = new Set(["period", "duration", "email", "phone"]);

/** "Pia Lindqvist, …": somebody is named whom we do not know. */
const isStranger = (item: Item, next: Item | undefined): boolean =>
  isNameLike(item) && next !== undefined && isNameLike(next);
const isNameLike = (item: Item): boolean =>
  isUnheard(item) && /^\p{Lu}[\p{Ll}'’-]/u.test(item.text);

/**
 * "out of the ones that like jazz", "the plumbers": of whom or what it is asked, in words we do
 * not know, without anybody who says or does anything.
 */
export const saysOfWhich = (items: readonly Item[]): boolean => {
  const said = items.filter(({ mark, word }) => mark === undefined && word !== "");
  return (
    !items.some(({ mark }) => mark === "?") &&
    (scopes.test(said[0]?.word ?? "") || isKindOfPeople(said)) &&
    said.some((item) => !isHarmless(item)) &&
    (isOfThose(said) ||
      !said.some(({ word }) => /^(?:i|we|you|it|he|she|they|there|my|me|let)$/.test(word)))
  );
};
/** "of the contacts we've got an email for": some of them, whoever has it. */
const isOfThose = (said: readonly Item[]): boolean =>
  /^(?:of|among|amongst|out of)$/.test(said[0]?.word ?? "") &&
  said.slice(1, 5).some((item) => has(item, "CONTACT", "CUSTOMER", "PROSPECT"));
/** "plumbers", "dog owners only" */
const isKindOfPeople = (said: readonly Item[]): boolean => {
  const words = said.filter(({ word }) => word !== "only");
  const last = words.at(-1);
  return words.length < 4 && last !== undefined && !isHarmless(last) && /[^s]s$/.test(last.word);
};
const scopes =
  /^(?:out|of|among|amongst|from|in|at|within|with|without|those|these|people|folks|ones|the|everyone|anyone|everybody|anybody|only|just|tagged|who|which|that|whose|all|any)\b/u;

/** "I'm parked outside": nobody is left out by it. */
const isWhereWeAre = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === "outside" &&
  items.slice(at + 1).every((item) => item.mark !== undefined || has(item, "FILLER"));

const isProductAtMost = ({ shop }: Item): boolean => Object.keys(shop).join() === "product";

/** "I want to write some cards.", "I'll buy the cards tonight": about the writer, and no part of the question. */
export const isRemark = (items: readonly Item[]): boolean =>
  (["i", "we", "my", "it"].includes(
    items.find(
      ({ mark, word }) => mark === undefined && !/^(?:please|pls|hi|hello|hey)$/.test(word),
    )?.word ?? "",
  ) &&
    isSmallTalk(items.filter((item) => !isProductAtMost(item)))) ||
  isIntended(items);

/** What the writer will do with the answer, where it names nobody and no place. */
const isIntended = (items: readonly Item[]): boolean =>
  intends.test(wordsOf(items)) &&
  items.every(
    ({ name, shop }) =>
      name?.full !== true && Object.keys(shop).every((field) => field === "product"),
  );
const intends =
  /^(?:(?:so|then|and) )?(?:i|we) (?:will|'ll|am going to|are going to) (?:just )?(?:buy|get|write|send|post|bake|call|ring|phone|email|text|bring|drop|pop|invite|sort|handle|order|pick|visit|wrap|make|print|pack|tell|split|divide|share|discuss|raise|show|assign|review|go (?:over|through)|talk)\b(?!.*\b(?:only|those|ones|who|from|since|except|not)\b)/u;
