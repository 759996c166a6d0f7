import { todayOf } from "../../period.ts";
import type { Recurrence } from "../../schedules/recurrence.ts";
import { type LocalDate, weekdayNames, weekdayOf } from "../../time.ts";
import type { Item } from "../items.ts";
import type { Part } from "./part.ts";

/** On which days something is to happen again, and the pieces that say so. */
export interface Recurring {
  readonly recurrence: Recurrence;
  /** The time of day that stands among them, as said. */
  readonly time: string | undefined;
  readonly items: readonly Item[];
}

const weekday =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const weekdays = `${weekday}s?(?:(?:,| and| &|, and)? ${weekday}s?)*`;
/** "tues" and "thurs" are one day, cut short. */
const plural = "(?:mon|tues|wednes|thurs|fri|satur|sun)days";
const count = "(?:other|second|2nd|third|3rd|fourth|4th|\\d{1,3}|two|three|four|five|six|ten)";
const place = "(?:first|1st|second|2nd|third|3rd|fourth|4th|last)";
const ordinal = "(\\d{1,2})(?:st|nd|rd|th)";

/** What the parts of the words that fit mean, said on a day. */
type Meaning = (parts: readonly (string | undefined)[], today: LocalDate) => Recurrence | undefined;

/** Counted from a day long past where each day or week is one: then it is the same for all. */
const longAgo = "2020-01-06";

const weekly = (said: string, each: number, today: LocalDate): Recurrence => ({
  every: "week",
  count: each,
  from: each === 1 ? longAgo : today,
  weekdays: daysIn(said, today),
});

/** "mondays and thursdays"; where no day is said, the one of today. */
function daysIn(said: string, today: LocalDate): number[] {
  const days = weekdayNames.flatMap((name, at) =>
    new RegExp(`\\b${name.slice(0, 3).toLowerCase()}`).test(said) ? [at + 1] : [],
  );
  return days.length === 0 ? [weekdayOf(today)] : days;
}

const numbers: Readonly<Record<string, number>> = {
  other: 2,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  first: 1,
  "1st": 1,
  last: -1,
};
const numberOf = (said = ""): number => numbers[said] ?? Number(said);

const isFew = (each: number): boolean => each >= 1 && each <= 366;

/** Ways to say on which days something happens again; the longer stand above the shorter. */
const table: readonly (readonly [say: string, means: Meaning])[] = [
  [
    `(?:on )?(?:every|each) (${place}) (${weekday})(?: (?:of|in) (?:the|every|each|a) month)?`,
    ([nth, day = ""], today) => nthOf(numberOf(nth), day, today),
  ],
  [
    `(?:on )?(?:the )?(${place}) (${weekday}) (?:(?:of|in) )?(?:every|each) month`,
    ([nth, day = ""], today) => nthOf(numberOf(nth), day, today),
  ],
  [
    "(?:on )?(?:the last day of (?:every|each)|(?:every|each) last day of (?:the|every|each)) month",
    () => monthly(31),
  ],
  // "on the 1st of the month" is the next one, and no more.
  [`(?:on )?(?:the )?${ordinal} (?:of )?(?:every|each) month`, ([day]) => monthly(Number(day))],
  [`(?:every|each) ${ordinal} (?:of )?the month`, ([day]) => monthly(Number(day))],
  [
    "(?:on )?(?:the )?(first|second|third|last) (?:day )?(?:of )?(?:every|each) month",
    ([day]) => monthly(day === "last" ? 31 : numberOf(day)),
  ],
  [
    "(?:every|each) (first|second|third|last) (?:day )?(?:of )?the month",
    ([day]) => monthly(day === "last" ? 31 : numberOf(day)),
  ],
  [`(?:every month|each month|monthly) on the ${ordinal}`, ([day]) => monthly(Number(day))],
  [
    `(?:every|each) (${count}) weeks?(?: on (${weekdays}))?`,
    ([each, days = ""], today) =>
      isFew(numberOf(each)) ? weekly(days, numberOf(each), today) : undefined,
  ],
  [
    `(?:every|each) (?:other|second|2nd) (${weekday})`,
    ([day = ""], today) => weekly(day, 2, today),
  ],
  [
    `(?:every|each) (${count}) days?`,
    ([each], today) =>
      isFew(numberOf(each)) ? { every: "day", count: numberOf(each), from: today } : undefined,
  ],
  [
    "(?:on |every |each )?(?:week|working |business |work)days?(?: mornings?)?|on (?:week|work|working |business )days",
    () => ({ every: "working_day" }),
  ],
  [
    `(?:from )?mon(?:day)? ?(?:-|–|to|till|through|thru) ?fri(?:day)?`,
    () => weekly("mon tue wed thu fri", 1, longAgo),
  ],
  [
    "(?:every|each)(?: single)? (?:day|morning)|daily|mornings",
    () => ({ every: "day", count: 1, from: longAgo }),
  ],
  [
    `(?:every|each|on every|on each|weekly on|every week on|each week on|once a week on) (${weekdays})(?: mornings?)?`,
    ([days = ""], today) => weekly(days, 1, today),
  ],
  [
    `(?:on )?(${plural}(?:(?:,| and| &|, and) ${plural})*)`,
    ([days = ""], today) => weekly(days, 1, today),
  ],
  [
    "every fortnight|each fortnight|once a fortnight|fortnightly|bi-?weekly",
    (_, today) => weekly("", 2, today),
  ],
  ["every week|each week|weekly|once a week", (_, today) => weekly("", 1, today)],
  [
    "every month|each month|monthly|once a month",
    (_, today) => monthly(Number(today.slice(8, 10))),
  ],
];

const monthly = (day: number): Recurrence | undefined =>
  day >= 1 && day <= 31 ? { every: "month_day", day } : undefined;

function nthOf(nth: number, day: string, today: LocalDate): Recurrence | undefined {
  const [only] = daysIn(day, today);
  if (only === undefined) return undefined;
  return nth === 1 || nth === 2 || nth === 3 || nth === 4 || nth === -1
    ? { every: "month_weekday", weekday: only, nth }
    : undefined;
}

/** A time of day right behind the days: "weekdays at 8", "every monday 9:30", "daily, 8 am". */
const time =
  "(?:,? ?(?:at |@ ?|by |around )?((?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock|uhr|h|in the (?:morning|afternoon|evening)))?|noon|midnight)(?![\\p{L}\\d%]|[:.,]\\d| (?:per|kg|euros?|eur|days?|weeks?|bags?)))?";

/** "in 3 business days", "the last two mondays": so many of them, and not each. */
const notCounted =
  "(?:(?=every|each|on |the )|(?<!(?:(?<![\\p{L}\\d])(?:\\d{1,3}|two|three|four|five|six|seven|ten|few|several|next|last|past|this)) ))";

/** "evry Monday" is no one Monday: the slips of "every" that are no word of their own. */
const every = "(?:every|evry|evey|evrey|eveyr|eevry|evvery|eveery|everry|everyy)";
const rows = table.map(([say, means]) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\d])${notCounted}(?:${say})(?![\\p{L}\\d])${time}`.replaceAll("every", every),
    "u",
  ),
  means,
}));

/** No row fits without one of these: most messages are done with here. */
const mayRecur =
  /e{1,2}v{1,2}e?r{0,2}e?y{1,2}|eveyr|each|daily|weekly|monthly|fortnight|the month|(?:week|work|working |business )day|mornings|once a |(?:mon|tues|wednes|thurs|fri|satur|sun)days|mon(?:day)? ?(?:-|–|to|till|through|thru) ?fri/u;

/** The first saying of days on which something happens again. */
export const recurringIn = (part: Part): Recurring | undefined => recurrencesIn(part)[0];

/** Every saying of days on which something happens again, the surest first. */
export function recurrencesIn({ text, items, situation }: Part): readonly Recurring[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [];
  const said = text.slice(first.start, last.end).toLowerCase().replace(/\s/g, " ");
  if (!mayRecur.test(said)) return [];
  const today = todayOf(situation.clock);
  return rows.flatMap(({ pattern, means }) => {
    const match = pattern.exec(said);
    if (match === null) return [];
    const recurrence = means(match.slice(1, -1), today);
    const start = first.start + match.index;
    const taken = items.filter((item) => item.end > start && item.start < start + match[0].length);
    return recurrence === undefined ? [] : [{ recurrence, time: match.at(-1), items: taken }];
  });
}

/** The part without the pieces that say on which days something happens again. */
export const withoutRecurring = (part: Part, { items }: Recurring): Part => ({
  ...part,
  items: part.items.filter((item) => !items.includes(item)),
});
