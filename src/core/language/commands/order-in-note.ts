import { given } from "../../given.ts";
import { has, type Item, wordOf } from "../items.ts";
import { clausesOf, isStop, wordsOf } from "../sentence.ts";
import { isCutBefore, isStrongStop, type Read, textOf, trimmed } from "./part.ts";

/**
 * "rang Ana, she moved so change the town": words that order something of the one who writes it down
 * are no words of the note. What was not understood of them is said to be left out, with all that
 * follows it; "…, log that" only says what was done with it.
 */
export function withoutOrdersInNotes(read: Read, text: string, items: readonly Item[]): Read {
  const isNote = has(
    items.find(({ mark }) => mark === undefined),
    "A_NOTE",
  );
  const left: string[] = [];
  const intents = read.intents.map((intent) => {
    if (intent.do !== "log_interaction") return intent;
    const start = text.indexOf(intent.summary);
    const end = start + intent.summary.length;
    const within = start < 0 ? [] : items.filter((item) => item.start >= start && item.end <= end);
    const { kept, order } = keptOf(text, within, isNote);
    if (kept === undefined) return intent;
    if (order !== undefined) left.push(trimmed(text.slice(order.start, end)));
    return { ...intent, summary: kept };
  });
  return left.length === 0
    ? { ...read, intents }
    : { ...read, intents, ignored: [...(read.ignored ?? []), ...left] };
}

/**
 * The words of a note before the first order in it; undefined where it is kept as it is. What is
 * called a note holds whatever stands in it, but a reminder that is asked for.
 */
function keptOf(
  text: string,
  note: readonly Item[],
  isNote: boolean,
): { readonly kept?: string; readonly order?: Item } {
  const order = note.find(
    (_, at) => at > 0 && isOrderAt(note, at) && (!isNote || asksToBeReminded(note.slice(at))),
  );
  const before = order === undefined ? note : note.slice(0, note.indexOf(order));
  const clauses = clausesOf(before);
  const said = clauses.filter((clause) => !isToBeLogged(clause));
  const kept = withoutEnd(said.map((clause) => textOf({ text }, clause)).join(" "));
  const isWhole = order === undefined && said.length === clauses.length;
  return isWhole || kept === "" ? {} : { kept, ...given({ order }) };
}

const asksToBeReminded = (rest: readonly Item[]): boolean =>
  rest.slice(0, 6).some((item) => has(item, "REMIND", "REMIND_ME", "A_REMINDER"));

/** "…, log that one", "…, thats to go in" */
const isToBeLogged = (clause: readonly Item[]): boolean => logging.test(wordsOf(clause));
const logging =
  /^(?:(?:and|so|then|please) )*(?:(?:log|record|enter) (?:that|this|it)(?: one)?|(?:get|put|have) (?:that|this|it) (?:logged|recorded|entered|in)|(?:that|this|it)(?: is|'s| 's)? to go in)(?: please)?$/u;

/** Without the words that only join an order to what stands before it. */
const withoutEnd = (said: string): string =>
  said.replace(/(?:[\s.,;:!–—-]+(?:(?:and|n|so|then|oh|please|pls)(?![\p{L}'’]))?)+$/iu, "");

function isOrderAt(items: readonly Item[], at: number): boolean {
  if (!opensClause(items, at)) return false;
  const clause = clauseAt(items, at);
  return orders(clause) && !isToBeLogged(clausesOf(clause)[0] ?? []);
}

const opensClause = (items: readonly Item[], at: number): boolean =>
  items[at]?.mark === undefined &&
  (isStop(items[at - 1]) ||
    has(items[at - 1], "AND") ||
    /^(?:so|then|also|oh|please)$/.test(wordOf(items[at - 1])) ||
    isCutBefore(items, at));

function clauseAt(items: readonly Item[], at: number): readonly Item[] {
  const end = items.findIndex(
    (item, place) => place > at && (isStrongStop(item) || isCutBefore(items, place)),
  );
  return end < 0 ? items.slice(at) : items.slice(at, end);
}

function orders(clause: readonly Item[]): boolean {
  const words = wordsOf(clause);
  return (
    ordering.test(words) ||
    (comingOff.test(words) && clause.some((item) => has(item, "TAG_NOUN"))) ||
    (tagging.test(words) && clause.some((item) => has(item, "TAG_NOUN"))) ||
    (changing.test(words) && clause.slice(1, 6).some((item) => has(item, ...fields)))
  );
}

const that = "(?:that|this|it|both|them|those|all|all of that|both of those|both of them)";
const ordering = new RegExp(
  `^(?:${[
    `(?:log|enter|record|register|file) ${that}(?: |$)`,
    `(?:get|put|pop|stick|have|bung) ${that}(?: one)? (?:logged|entered|recorded|noted|filed|in|down)(?: |$)`,
    "(?:jot|note|write)(?: that| it| this)? down(?: |$)",
    "note (?:that|it)(?: |$)",
    "(?:put|pencil|book|set) me (?:in|down)(?: |$)",
    "(?:a )?reminder for me(?: |$)",
    "do not contact(?: |$)",
    "(?:tag|untag)(?: (?:please|pls|him|her|them|both))*$",
  ].join("|")})`,
  "u",
);
const tagging = /^(?:give|add|put|drop|lose|take|take off|remove|stick|pop|tag|untag)\b/u;
/** "so the complaint tag can come off her" */
const comingOff =
  /^(?:and |so |then )*(?:the |that )?(?:\S+ ){1,3}tag (?:can|should|may) (?:now )?(?:come off|go|be (?:taken off|removed))\b/u;
const changing = /^(?:change|update|correct|swap|replace|fix|amend)\b/u;
const fields = ["PHONE", "EMAIL_FIELD", "CITY_FIELD", "COMPANY_FIELD", "NAME_FIELD"] as const;
