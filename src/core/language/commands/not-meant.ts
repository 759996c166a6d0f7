import { distance } from "fastest-levenshtein";
import { entityIn, has, type Item } from "../items.ts";
import { isFiller, isPoint } from "./part.ts";

/**
 * "don't undo that", "please don't remind me", "no need to call": what begins so is not to be done.
 * "I don't need the reminder any more" is something else: it says who does not.
 */
export const isForbidden = (items: readonly Item[]): boolean => {
  const said = items.filter(({ mark }) => mark === undefined);
  const at = said.findIndex((_, place) => isForbidding(said, place));
  return at >= 0 && at < said.length - 1 && said.slice(0, at).every(isLead);
};

const isForbidding = (said: readonly Item[], at: number): boolean => {
  const word = said[at]?.word ?? "";
  return (
    /(?:^|\s)(?:do not|don t|never|no longer)$/.test(word) ||
    (word === "need to" && said[at - 1]?.word === "no")
  );
};

const isLead = (item: Item): boolean =>
  (isFiller(item) && item.name === undefined && !/^(?:i|we|you|he|she|they|it)$/.test(item.word)) ||
  has(item, "NO", "SORRY", "YES");

/**
 * Whether words like those of a correction say something else: what is forbidden ("don't make it
 * Friday"), asked ("is it Friday"), told of oneself ("sorry, I was out on Saturday"), of today
 * ("it's Monday again") or of a crowd ("no, 50 people came").
 */
export const isNoCorrection = (items: readonly Item[]): boolean =>
  isForbidden(items) ||
  begins(items, ["is", "was", "are", "were"], ["it", "that", "this", "he", "she", "they"]) ||
  items.some((_, at) => begins(items.slice(at), ["i", "we"], ["am", "was", "were"])) ||
  items.some((item, at) => isCounted(item) && has(items[at + 1], "CONTACT", "CUSTOMER")) ||
  isBareToday(items);

const begins = (items: readonly Item[], one: readonly string[], two: readonly string[]): boolean =>
  one.includes(items[0]?.word ?? "") && two.includes(items[1]?.word ?? "");

const isCounted = (item: Item): boolean =>
  entityIn(item, "number") !== undefined || entityIn(item, "quantity") !== undefined;

/** "it is Monday": a day told in the present, and not put against another. */
const isBareToday = (items: readonly Item[]): boolean =>
  begins(items, ["it", "today"], ["is", "'s"]) &&
  items.some(isPoint) &&
  !items.some((item) => has(item, "SORRY", "NO", "NOT"));

const takingBack = [
  "(?:oh |ah |hm |or )?(?:no )?wait(?: no| a (?:minute|second|sec))?",
  "(?:please )?(?:scrap|forget|strike|ignore|cancel|disregard) (?:that|it|this)",
  "never mind|nevermind|nvm|my mistake|my bad|wrong one",
  "(?:actually|or|no|maybe|but) (?:no|not|don 't|do not|not yet|never)(?: really)?",
  "no actually|not really|not any more|no longer",
  "(?:only |just )?(?:kidding|joking|messing)|jk|just a joke|as if|i wish|in my dreams|hold on|hang on",
  "(?:or )?(?:so|at least) (?:i|we) (?:thought|think|hoped|hope)",
  "(?:actually )?on second thoughts?(?: .*)?|changed my mind",
  "(?:so )?(?:he|she|they|somebody|someone) (?:said|says|say|asked|asks|reckons|thinks|claims|wrote)",
];
const fallingThrough = [
  "(?:but )?(?:it|that|the (?:sale|deal|order|thing)) (?:fell through|got cancelled|is off|was off|never happened|did not happen|didn 't happen)",
  "(?:but )?(?:he|she|they) (?:changed (?:his|her|their) minds?|pulled out|backed out|cancelled|called it off)",
  "no need|not needed|leave it|don 't|do not|do not bother|don 't bother",
];
const endsIn = (ways: readonly string[]): RegExp =>
  new RegExp(
    `[,.;!–—-] (?:${ways.join("|")})(?: (?:please|thanks|sorry|lol|haha))?(?: [.!…])*$`,
    "u",
  );
const takenBack = endsIn(takingBack);
const comeToNothing = endsIn([...takingBack, ...fallingThrough]);

/**
 * Whether the last words take back what was said before them: "…, no wait", "…, scrap that". Of a
 * report they tell less: "called Ana, no need" is what came of it.
 */
export function isTakenBack(items: readonly Item[], what: "report" | "deed"): boolean {
  const said = items
    .filter(({ text }) => !/^[\p{Extended_Pictographic}\p{M}\p{Cf}]+$/u.test(text))
    .map((item) => item.mark ?? item.word)
    .join(" ");
  return (what === "report" ? takenBack : comeToNothing).test(said) || isNearlyTakenBack(said);
}

const shortly =
  "no wait|scrap that|scrap it|forget it|forget that|never mind|just kidding|only kidding|only joking|actually don 't|hold on|hang on|strike that|ignore that|cancel that|on second thoughts".split(
    "|",
  );

/** Two slips of the keys away: "srap that", "just kiddnig". */
function isNearlyTakenBack(said: string): boolean {
  const clauses = said.split(/ [,.;!–—-](?: |$)/u);
  const last = clauses.findLast((clause) => clause.trim() !== "")?.trim() ?? "";
  return shortly.some((each) => {
    const slips = each.length > 8 ? 2 : 1;
    return Math.abs(each.length - last.length) <= slips && distance(each, last) <= slips;
  });
}
