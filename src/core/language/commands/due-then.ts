import type { IntentOf } from "../../intent.ts";
import type { Period } from "../../period.ts";
import { has, type Item, wordOf } from "../items.ts";
import { periodAhead } from "../times-asked.ts";
import type { Part, Read } from "./part.ts";
import { rangesCut } from "./time-ranges.ts";

/**
 * "move all my follow-ups for Friday to Monday", "tick off all of today's tasks": all that are due
 * then, and no others. What is left of the part says what is to be done with them.
 */
export function dueThen(part: Part): { readonly part: Part; readonly when: Period } | undefined {
  if (!isOfMany(part.items)) return undefined;
  const items = rangesCut(part, range, ({ from, until }) => [from, until]);
  const times = items.filter((item) => periodAhead(item) !== undefined);
  const [time] = times;
  const when = periodAhead(time);
  const at = time === undefined ? -1 : items.indexOf(time);
  if (time === undefined || when === undefined || times.length > 2) return undefined;
  if (isAim(items[at - 1])) return undefined;
  const left = items.filter((item) => item !== time && !(has(item, "DUE") && isDue(item)));
  return { part: { ...part, items: left }, when };
}

/** The same with the follow-ups of that time; undefined where it is about anything else. */
export function ofThatTime(read: Read | undefined, when: Period): Read | undefined {
  const intents = read?.intents.map((intent) =>
    intent.do === "change_follow_up" && intent.target.all === true && isWhole(intent)
      ? { ...intent, target: { ...intent.target, when } }
      : undefined,
  );
  const meant = intents?.flatMap((intent) => intent ?? []);
  return read !== undefined && meant?.length === read.intents.length && meant.length > 0
    ? { ...read, intents: meant }
    : undefined;
}

/** "move all my follow-ups Monday": to then, where nothing else says to when. */
const isWhole = ({ action, when }: IntentOf<"change_follow_up">): boolean =>
  action !== "move" || when !== undefined;

const isOfMany = (items: readonly Item[]): boolean =>
  items.some(({ word }) => /^(?:all|every|everything)(?: of)?$/.test(word)) &&
  items.some((item) => has(item, "FOLLOW_UP", "A_REMINDER", "ON_LIST"));

const isAim = (item: Item | undefined): boolean => /^(?:to|until|till)$/.test(wordOf(item));
const isDue = ({ word }: Item): boolean => /^(?:due|are due|is due|coming due)$/.test(word);

/** "Friday to Monday" is what it goes from, and what it goes to. */
const range = /^(?:from\s+)?(?<from>.*?)\s+(?:to|until|till)\s+(?<until>.+)$/iu;
