import type { IntentOf } from "../../intent.ts";
import type { Period } from "../../period.ts";
import { has, type Item, wordOf } from "../items.ts";
import { periodAhead } from "../times-asked.ts";
import type { Part, Read } from "./part.ts";
import { isHaving } from "./task.ts";
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
  if (isAim(items[at - 1]) || !(isOfAll(items) || isBeside(items, at))) return undefined;
  const left = items.filter((item) => item !== time && !(has(item, "DUE") && isDue(item)));
  return { part: { ...part, items: left }, when };
}

/** The same with the follow-ups of that time; undefined where it is about anything else. */
export function ofThatTime(
  read: Read | undefined,
  { part, when }: NonNullable<ReturnType<typeof dueThen>>,
): Read | undefined {
  const mine = part.items.some(({ word }) => /^(?:my|mine)$/.test(word)) ? { assignee: "me" } : {};
  const areMany = part.items.some(isMany);
  const intents = read?.intents.map((intent) =>
    intent.do === "change_follow_up" && (areMany || intent.target.all === true) && isWhole(intent)
      ? { ...intent, target: { ...mine, ...intent.target, all: true, when } }
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
  items.some(isMany) ||
  (isOfAll(items) &&
    items.some(
      (item, at) =>
        has(item, "ON_LIST", "DUE", "A_REMINDER", "FOLLOW_UP") ||
        isHaving(items, at) ||
        (item.shop.member !== undefined && wordOf(items[at + 1]) === "has"),
    ));

const isOfAll = (items: readonly Item[]): boolean =>
  items.some(({ word }) => /^(?:all|every|everything)(?: of)?$/.test(word));

/** "follow-ups", "reminders" */
const isMany = (item: Item): boolean =>
  has(item, "FOLLOW_UP", "A_REMINDER") && item.word.endsWith("s");

/** "my Friday follow-ups", "my follow-ups for Friday": the time stands right beside them, and says which. */
const isBeside = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 2).some(isMany) ||
  (/^(?:of|for|from|due)\b/.test(wordOf(items[at - 1])) && items.slice(at - 2, at).some(isMany)) ||
  (/^(?:of|for|from|on) /.test(wordOf(items[at])) && items.slice(at - 1, at).some(isMany));

const isAim = (item: Item | undefined): boolean => /^(?:to|until|till)$/.test(wordOf(item));
const isDue = ({ word }: Item): boolean => /^(?:due|are due|is due|coming due)$/.test(word);

/** "Friday to Monday" is what it goes from, and what it goes to. */
const range = /^(?:from\s+)?(?<from>.*?)\s+(?:to|until|till)\s+(?<until>.+)$/iu;
