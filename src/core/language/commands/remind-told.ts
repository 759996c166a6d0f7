import { entityIn, has, type Item, wordOf } from "../items.ts";
import { isFiller, isPoint, type Part, type Read, textOf, trimmed } from "./part.ts";
import { isTitle } from "./persons.ts";
import { content, type ToDo } from "./to-do.ts";

/**
 * "new mobile for Ana 0142. Say hello to her on Monday, remind me": what is to be done is the last
 * sentence, and what is told before is no part of it. A sale told in the same sentence would be lost.
 */
export function lastSentence({ text: message }: Part, all: readonly Item[]): ToDo | undefined {
  const begin = all.findLastIndex((item, at) => opensSentence(message, all[at - 1], item));
  const text = all.slice(Math.max(0, begin));
  const told = all.slice(0, all.length - text.length);
  if (text.some((_, at) => isPrice(text, at)) && text.some((item) => has(item, "TOOK", "BOUGHT")))
    return undefined;
  if (content(text).length === 0) return undefined;
  return told.length === 0 ? { text } : { text, told };
}

/** "thirty pounds", "for 180" */
const isPrice = (items: readonly Item[], at: number): boolean =>
  items[at]?.entities.some(
    ({ kind }) =>
      kind === "money" || (kind === "number" && /^(?:for|at)$/.test(wordOf(items[at - 1]))),
  ) === true;

/** After a full stop, which may have been taken out where the sentences were parted. */
const opensSentence = (message: string, before: Item | undefined, item: Item): boolean =>
  before !== undefined &&
  item.mark === undefined &&
  !isTitle(before) &&
  wordOf(before) !== "" &&
  /[.!?;\n]/.test(message.slice(before.mark === undefined ? before.end : before.start, item.start));

/** "Ana wants a quote, remind me to …": what is told before, where that is more than whom it is for. */
export function toldBefore(part: Part, toDo: ToDo): string | undefined {
  const { told = [] } = toDo;
  return tellsOf(told)
    ? trimmed(
        textOf(
          part,
          told.filter((item) => !endsLead(item, toDo)),
        ),
      )
    : undefined;
}

/** "Ana wants a quote, remind me to send it": says what only with what is told; a price there is of a sale. */
export const pointsBack = ({ text, told = [] }: ToDo): boolean =>
  text.some((item, at) => isThing(item, text.slice(at + 1))) &&
  told.some(({ name }) => name?.contact === true) &&
  !told.some((item) => entityIn(item, "money") !== undefined || has(item, "BOUGHT", "SOLD"));

/** "it is her birthday" points at nothing. */
const isThing = ({ word }: Item, behind: readonly Item[]): boolean =>
  (/^(?:it|this|these|those)$/.test(word) && !/^(?:is|was|'s|will)$/.test(wordOf(behind[0]))) ||
  (word === "that" && content(behind).every(isPoint));

/** The stop or "and" before what is asked for. */
const endsLead = (item: Item, { told = [] }: ToDo): boolean =>
  item === told.at(-1) && (item.mark !== undefined || has(item, "AND"));
/** More than whom it is for. */
const tellsOf = (told: readonly Item[]): boolean =>
  told.some((item) => !isFiller(item) && item.name === undefined && !has(item, "TO_DO", "A_NOTE"));

/** "Ana owes us for the pots, chase her on Monday": what about is all that is told beside it. */
export function aboutTold(
  read: Read,
  [said, ...more]: readonly string[],
  [clause = []]: readonly (readonly Item[])[],
): Read | undefined {
  const [deed, ...others] = read.intents;
  const isOne = deed?.do === "create_follow_up" && others.length === 0 && more.length === 0;
  if (!isOne || said === undefined || !isOpenTask.test(deed.text)) return undefined;
  return clause.some(({ name }) => name?.contact === true) && !isEndOfSentence(clause.at(-1))
    ? { ...read, intents: [{ ...deed, text: `${deed.text}: ${said}` }] }
    : undefined;
}
const isOpenTask = /^(?:\S+ ){1,2}(?:him|her|them|it)(?: (?:back|up|again))?$/iu;
const isEndOfSentence = (item: Item | undefined): boolean => /^[.!?]$/.test(item?.mark ?? "");
