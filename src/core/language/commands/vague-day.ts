import type { Intent, IntentOf, When } from "../../intent.ts";
import { type Clock, resolvePeriod, todayOf } from "../../period.ts";
import { resolvePoint } from "../entities/resolve-point.ts";
import { entityIn, type Item, wordOf } from "../items.ts";
import { isStop } from "../sentence.ts";
import { askedFrom } from "./asked-from.ts";
import { isPoint, type Part, pointOf, textOf, trimmed } from "./part.ts";

/** A stretch of days that is over, of which it is not said which day is meant: "last week", "the weekend". */
export function isPastStretch(item: Item, clock: Clock): boolean {
  const said = entityIn(item, "period");
  if (said === undefined || !said.sure || item.name?.full === true || isPoint(item)) return false;
  const { from, until } = resolvePeriod(said.period, clock);
  return from !== undefined && until !== undefined && until <= todayOf(clock);
}

/** "the other day", "a few days ago": words that say nothing elsewhere. */
const loosely =
  /\b(?:(?:the )?other (?:day|week|night|evening|morning|afternoon)|(?:an? )?(?:few|some|several) (?:days|weeks|months) (?:ago|back)|some time ago|a while (?:ago|back)|earlier (?:this|in the) (?:week|month|year)|last (?:week|weekend|month)['’]?s)\b/iu;

/** What stands before a time and belongs to it, and what makes it a length of time or of something else. */
const link = /^(?:from|at|over|on|in|during|of|back|the|earlier|was|'s|is)$/;
const otherwise =
  /^(?:since|for|than|after|until|before|by|as|like|every|each|unlike|versus|vs|compared to)$/;

/** The items without the stretches of days that are over, and the words that lead to these. */
export function withoutStretches({ items, situation }: Part): readonly Item[] {
  const gone = new Set<Item>();
  for (const [at, item] of items.entries()) {
    if (!isPastStretch(item, situation.clock)) continue;
    if (otherwise.test(items[at - 1]?.word ?? "")) continue;
    gone.add(item);
    for (const before of items.slice(0, at).toReversed()) {
      if (!link.test(before.word)) break;
      gone.add(before);
    }
  }
  return gone.size === 0 ? items : items.filter((item) => !gone.has(item));
}

/** "at Sunday's market", "from last Friday's fair": the day of the sale stays, where it was has no field. */
export function withoutPlaceOfDay(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item, at) => isPlaceOfDay(item, items[at - 1], items[at - 2]));
  const day = wordOf(items[end - 1]) === "'s" ? end - 2 : end - 1;
  const from = /^(?:at|from|on)$/.test(wordOf(items[day - 1])) ? day - 1 : day;
  return end > 0 && isSetApart(items, from, day)
    ? [...items.slice(0, from), ...items.slice(day, day + 1), ...items.slice(end + 1)]
    : items;
}
const isSetApart = (items: readonly Item[], from: number, day: number): boolean =>
  from < day || items[from - 1]?.mark === "," || /^(?:at|from|on) /.test(wordOf(items[day]));

const isPlaceOfDay = (
  item: Item | undefined,
  before: Item | undefined,
  day: Item | undefined,
): boolean =>
  /^(?:market|fair|stall|takings|event)$/.test(item?.word ?? "") &&
  before !== undefined &&
  (before.word === "'s"
    ? day !== undefined && isPoint(day)
    : isPoint(before) && /(?:['’]s|days)$/iu.test(before.text));

/**
 * A sale or refund of which the message tells that it was earlier, but not on which day: when it was
 * is asked, since today would be a guess.
 */
export function withVagueDay(
  intents: readonly Intent[],
  part: Omit<Part, "carried">,
): readonly Intent[] {
  const isOpen = (intent: Intent): boolean => isUndated(intent) || isPaidNow(intent, part);
  const words = intents.some(isOpen) ? vagueIn(part, keptIn(intents)) : undefined;
  return words === undefined
    ? intents
    : intents.map((intent) =>
        isTrade(intent) && isOpen(intent) ? { ...intent, when: { words } } : intent,
      );
}

const isTrade = (intent: Intent): intent is IntentOf<"record_purchase" | "record_refund"> =>
  intent.do === "record_purchase" || intent.do === "record_refund";

/** "… last week, paid today": the day of the payment is not that of the sale. */
const isPaidNow = (intent: Intent, { items, situation }: Omit<Part, "carried">): boolean =>
  isTrade(intent) &&
  intent.when?.on === todayOf(situation.clock) &&
  items.some((item, at) => /^paid\b/.test(item.word) && pointOf(items[at + 1]) !== undefined);

const isUndated = (intent: Intent): intent is IntentOf<"record_purchase" | "record_refund"> =>
  (intent.do === "record_purchase" || intent.do === "record_refund") && intent.when === undefined;

/** The words that are kept as they were typed, whose days are none of the sale. */
const keptIn = (intents: readonly Intent[]): string =>
  intents
    .flatMap((intent) => [
      ...("reason" in intent ? [intent.reason ?? ""] : []),
      ...("summary" in intent ? [intent.summary ?? ""] : []),
      ...("text" in intent ? [intent.text ?? ""] : []),
    ])
    .join(" · ");

function vagueIn(part: Omit<Part, "carried">, kept: string): When["words"] | undefined {
  const { situation } = part;
  const items = part.items.slice(0, askedFrom(part.items));
  const [stretch] = items.filter(
    (item, at) =>
      !kept.includes(item.text) &&
      !otherwise.test(items[at - 1]?.word ?? "") &&
      (isPastStretch(item, situation.clock) || isLateDay(items, at, situation.clock)),
  );
  if (stretch !== undefined) return stretch.text;
  const said = loosely.exec(textOf(part, items).replace(/\s+/gu, " "))?.[0];
  return said === undefined || kept.includes(said) ? undefined : trimmed(said);
}

/** "I was off yesterday", before a sale: a day that has passed, though it may not be the day of the sale. */
function isLateDay(items: readonly Item[], at: number, clock: Clock): boolean {
  const point = pointOf(items[at]);
  if (point === undefined || !items.slice(0, at + 1).every(({ name }) => name?.full !== true))
    return false;
  const { on } = resolvePoint(point, "past", clock);
  return on !== undefined && on < todayOf(clock);
}

/** "paid 150 today for the pots": the day stands between the price and what it is for, and moves behind them. */
export function withDayBehind(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    (item, place) =>
      isPoint(item) &&
      entityIn(items[place - 1], "number") !== undefined &&
      items[place + 1]?.word === "for",
  );
  const day = items[at];
  const end = items.findIndex((item, place) => place > at && isStop(item));
  const last = end < 0 ? items.length : end;
  return day === undefined
    ? items
    : [...items.slice(0, at), ...items.slice(at + 1, last), day, ...items.slice(last)];
}
