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
function dayIn(item: Item): string | undefined {
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
