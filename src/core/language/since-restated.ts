import type { Period } from "../period.ts";
import { entityIn, has, type Item } from "./items.ts";
import { isStop, spoken, wordsOf } from "./sentence.ts";
import { periodOf } from "./times-asked.ts";

/**
 * "since spring, i.e. 1 April", "since the summer started, 1 June say", "since Easter, call it
 * 1 April": from the day on that is named second.
 */
export function sinceTheDay(items: readonly Item[]): readonly Item[] {
  if (items.some((item) => has(item, "COMPARE"))) return items;
  const at = items.findIndex(isSince);
  const day = items.findIndex((item, place) => place > at && dayIn(item) !== undefined);
  const said = items[day];
  if (at < 0 || said === undefined || !isNamedAnew(items.slice(at, day))) return items;
  const rest = items.slice(day + 1);
  const stop = rest.findIndex(isStop);
  const end = stop < 0 ? rest.length : stop;
  const isSaid = saying.test(wordsOf(rest.slice(0, end)));
  const isOver = isSaid || rest.slice(0, end).every((item) => has(item, "FILLER"));
  return isOver ? [...items.slice(0, at), since(said), ...rest.slice(isSaid ? end : 0)] : items;
}

/** "since" by itself, or with a time that the day makes more exact. */
const isSince = (item: Item): boolean =>
  item.word === "since" || entityIn(item, "period")?.period.is === "since";

/** A single day that is named. */
function dayIn(item: Item | undefined): string | undefined {
  const period = periodOf(item);
  return period?.is === "between" && period.from === period.to ? period.from : undefined;
}

/** What stands between: a few words that say when in their own way, a stop, and that it is said anew. */
function isNamedAnew(between: readonly Item[]): boolean {
  const stop = between.findIndex(isStop);
  const vague = between.slice(1, Math.max(1, stop));
  return (
    stop > 0 &&
    (stop > 1 || between[0]?.word !== "since") &&
    (stop > 1 || stop < between.length - 1) &&
    vague.length <= 4 &&
    vague.every((item) => periodOf(item) === undefined && Object.keys(item.shop).length === 0) &&
    anew.test(`${spoken(between.slice(stop))} `)
  );
}
const anew =
  /^(?:, |[-–—] |\( |\.+ |… )+(?:(?:i \. ?e \.|i e|ie|say|so|that is|that 's|which is|meaning|let 's say|let us say|call it|call that|make it|or rather|well) ?(?:, )?)*(?:the |from |since |on )?$/u;
const saying = /^(?:say|let us say|roughly|or so|cut off|that is|on|onwards)$/u;

/** From a day on, in the place of the day. */
function since(item: Item): Item {
  const day = dayIn(item);
  const period: Period | undefined = day === undefined ? undefined : { is: "since", day };
  return {
    ...item,
    word: `since ${item.word}`,
    entities: item.entities.flatMap((entity) =>
      entity.kind === "period" && period !== undefined ? [{ ...entity, period }] : [],
    ),
  };
}

/** "last Wednesday, 13 May", "on 13 May (that's last Wednesday)": one time said twice; "1 May until now" is since. */
export function sameTimeOnce(said: readonly Item[]): readonly Item[] {
  const items = withoutUntilNow(said);
  const until = items.findIndex(
    (item, at) => isUntilNow(item) && dayIn(items[at - 1]) !== undefined,
  );
  const day = items[until - 1];
  if (day !== undefined)
    return [...items.slice(0, until - 1), since(day), ...items.slice(until + 1)];
  const at = items.findIndex(
    (item, place) => periodOf(item) !== undefined && saidAgainAt(items, place) > 0,
  );
  const again = at < 0 ? 0 : saidAgainAt(items, at);
  if (again === 0) return items;
  const close = items[again + 1]?.mark?.endsWith(")") === true ? 1 : 0;
  return [...items.slice(0, at + 1), ...items.slice(again + 1 + close)];
}

const isUntilNow = ({ word }: Item): boolean =>
  /^(?:(?:until|till|up to|up until|through|thru)(?: and including)? (?:now|today)|to date|onwards?)$/.test(
    word,
  );

/** "each month of this year, up to today": a time that runs still has no other end yet. */
function withoutUntilNow(items: readonly Item[]): readonly Item[] {
  const until = items.findIndex(isUntilNow);
  const [running, ...others] = items.filter(
    (item, at) => at !== until && periodOf(item) !== undefined,
  );
  if (until < 1 || others.length > 0 || !isRunning(running)) return items;
  const from = isStop(items[until - 1]) ? until - 1 : until;
  return [...items.slice(0, from), ...items.slice(until + 1)];
}

const isRunning = (item: Item | undefined): boolean => {
  const period = periodOf(item);
  return period?.is === "calendar" && period.shift === 0 && period.unit !== "day";
};

/** Where the time at a place is said in other words right behind it; 0 where it is not. */
function saidAgainAt(items: readonly Item[], at: number): number {
  const next = items.findIndex((item, place) => place > at && periodOf(item) !== undefined);
  const between = next < 0 ? "" : spoken(items.slice(at + 1, next));
  const isSame =
    next > at && JSON.stringify(periodOf(items[at])) === JSON.stringify(periodOf(items[next]));
  return isSame && inOtherWords.test(`${between} `) ? next : 0;
}
const inOtherWords =
  /^(?:, |\( |[-–—] |· ?\( ?)(?:(?:that|which|so|i|e|is|was|'s|means|meaning|namely|the|on|of|ie) )*$/u;
