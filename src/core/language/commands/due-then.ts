import type { Period } from "../../period.ts";
import { fold } from "../../text.ts";
import { recognise } from "../entities/recognise.ts";
import { has, type Item, wordOf } from "../items.ts";
import { periodAhead } from "../times-asked.ts";
import type { Part, Read } from "./part.ts";

/**
 * "move all my follow-ups for Friday to Monday", "tick off all of today's tasks": all that are due
 * then, and no others. What is left of the part says what is to be done with them.
 */
export function dueThen(part: Part): { readonly part: Part; readonly when: Period } | undefined {
  if (!isOfMany(part.items)) return undefined;
  const items = part.items.flatMap((item) => endsOf(item, part));
  const times = items.filter((item) => periodAhead(item) !== undefined);
  const isMoved = items.some((item) => has(item, "MOVE", "SNOOZE"));
  const [time] = times;
  const when = periodAhead(time);
  const at = time === undefined ? -1 : items.indexOf(time);
  if (time === undefined || when === undefined || times.length !== (isMoved ? 2 : 1))
    return undefined;
  if (isMoved && isAim(items[at - 1])) return undefined;
  const left = items.filter((item) => item !== time && !(has(item, "DUE") && isDue(item)));
  return { part: { ...part, items: left }, when };
}

/** The same with the follow-ups of that time; undefined where it is about anything else. */
export function ofThatTime(read: Read | undefined, when: Period): Read | undefined {
  const intents = read?.intents.map((intent) =>
    intent.do === "change_follow_up" && intent.target.all === true
      ? { ...intent, target: { ...intent.target, when } }
      : undefined,
  );
  const meant = intents?.flatMap((intent) => intent ?? []);
  return read !== undefined && meant?.length === read.intents.length && meant.length > 0
    ? { ...read, intents: meant }
    : undefined;
}

const isOfMany = (items: readonly Item[]): boolean =>
  items.some(({ word }) => /^(?:all|every|everything)(?: of)?$/.test(word)) &&
  items.some((item) => has(item, "FOLLOW_UP", "A_REMINDER", "ON_LIST"));

const isAim = (item: Item | undefined): boolean => /^(?:to|until|till)$/.test(wordOf(item));
const isDue = ({ word }: Item): boolean => /^(?:due|are due|is due|coming due)$/.test(word);

/** "Friday to Monday" is read as one stretch: what it goes from, and what it goes to. */
function endsOf(item: Item, { situation }: Part): readonly Item[] {
  const ends = range.exec(item.text)?.groups;
  if (item.name?.full === true || ends === undefined) return [item];
  const { clock, currency, dateOrder } = situation;
  return Object.values(ends).map((text) => {
    const start = item.start + item.text.indexOf(text);
    const entities = recognise(text, { clock, currency, dateOrder });
    return { ...item, text, word: fold(text), start, end: start + text.length, entities };
  });
}
const range = /^(?:from\s+)?(?<from>.*?)\s+(?:to|until|till)\s+(?<until>.+)$/iu;
