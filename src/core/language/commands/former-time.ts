import type { Period } from "../../period.ts";
import type { Point } from "../entities/entity.ts";
import { recognise } from "../entities/recognise.ts";
import { resolvePoint } from "../entities/resolve-point.ts";
import type { Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isPoint, type Part } from "./part.ts";
import { contextOf, rangesCut } from "./time-ranges.ts";

/**
 * "move it from 9 to 2:30", "from Monday to Friday", "make it 2:30 instead of 9": when it was until
 * now, which says nothing of when it is to be.
 */
export function withoutFormerTime(part: Part): Part {
  const cut = withoutDayOf(rangesCut(part, ofRange, ({ until }) => [until]));
  return { ...part, items: withoutInstead(withoutFrom(cut)) };
}

/** "move Friday's reminder to Monday": the day that it is of until now. */
function withoutDayOf(items: readonly Item[]): readonly Item[] {
  const to = items.findLastIndex(
    ({ word }, at) => word === "to" && items.slice(at + 1, at + 2).some(isPoint),
  );
  const at = items.findIndex(
    (item, place) =>
      place < to && isPoint(item) && (/['’]s$/u.test(item.text) || items[place + 1]?.word === "'s"),
  );
  const end = items[at + 1]?.word === "'s" ? at + 2 : at + 1;
  return at < 0 ? items : [...items.slice(0, at), ...items.slice(end)];
}

/**
 * The date until now: "from the 12th to the 14th". A weekday may be the one before or the one to
 * come, and a time may stand for any day.
 */
export function formerDay({ items, text, situation }: Part): Period | undefined {
  const range = items.map(({ text: said }) => {
    const { from, day } = ofRange.exec(said)?.groups ?? {};
    return from ?? day;
  });
  const at = items.findIndex(({ word }, place) => word === "from" && isTimes(items, place + 1));
  const end = items.findIndex(({ word }, place) => place > at && word === "to");
  const apart = at < 0 ? undefined : text.slice(items[at + 1]?.start, items[end]?.start);
  const said = range.find((start) => start !== undefined) ?? apart ?? "";
  for (const entity of recognise(said, contextOf(situation))) {
    if (entity.kind !== "point" || !isDated(entity.point)) continue;
    const { on } = resolvePoint(entity, "future", situation.clock);
    if (on !== undefined) return { is: "between", from: on, to: on };
  }
  return undefined;
}

const isDated = ({ day }: Point): boolean =>
  day !== undefined && ["date", "month-day", "day-of-month"].includes(day.is);

/** "from 9 to 2:30"; without "from" it must be a day: "on Friday to Monday", "the 25th to the 27th", but "ten to four". */
const aDay =
  "(?:(?:the|this|next|last) )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow|tmrw|yesterday|\\d{1,2}(?:st|nd|rd|th)(?: (?:of )?\\p{L}+)?|\\d{1,2} \\p{L}{3,}|\\p{L}{3,} \\d{1,2}(?:st|nd|rd|th)?)";
const ofRange = new RegExp(
  `^(?:from\\s(?<from>.*?)|(?:(?:on|of|for) )?(?<day>${aDay}))\\s(?:to|until|till)\\s+(?<until>.+)$`,
  "iu",
);

function withoutFrom(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex(({ word }, at) => word === "from" && isTimes(items, at + 1));
  const to = items.findIndex(({ word }, at) => at > from && word === "to");
  return from < 0 ? items : [...items.slice(0, from), ...items.slice(to)];
}

/** Nothing but times from a place on up to "to", and a time behind it. */
function isTimes(items: readonly Item[], at: number): boolean {
  const to = items.findIndex(({ word }, place) => place >= at && word === "to");
  const next = items[to + 1];
  return to > at && items.slice(at, to).every(isTime) && next !== undefined && isPoint(next);
}

function withoutInstead(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(
    ({ word }, place) =>
      /^(?:instead of|rather than)$/.test(word) && items.slice(0, place).some(isPoint),
  );
  const former = items.slice(at + 1);
  const end = former.findIndex((item) => !isTime(item));
  const count = end < 0 ? former.length : end;
  return at < 0 || count === 0 ? items : [...items.slice(0, at), ...former.slice(count)];
}

const isTime = (item: Item): boolean =>
  item.name?.full !== true &&
  item.entities.some(({ kind }) => kind === "point" || kind === "period" || kind === "number");

/** "… to the 26th, same hour": a time that stays needs no telling. */
export function withoutSameTime(part: Part): Part {
  const at = part.items.findLastIndex(({ mark }) => mark === "," || mark === "(");
  const isSame = at > 0 && sameTime.test(wordsOf(part.items.slice(at + 1)));
  return isSame ? { ...part, items: part.items.slice(0, at) } : part;
}
const sameTime =
  /^(?:(?:at|but|and|with|still|keep) )*(?:the )?same (?:hours?|times?|slots?)(?: of day| as before| as now| of the day)?(?: please)?$/u;
