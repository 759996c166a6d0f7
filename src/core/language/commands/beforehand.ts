import type { When } from "../../intent.ts";
import { addDays } from "../../time.ts";
import { entityIn, has, type Item } from "../items.ts";
import { periodAhead } from "../times-asked.ts";
import { isPoint, type Part, whenOf } from "./part.ts";

/** What is due so many days before, or after, another day. */
export interface Beforehand {
  /** The pieces that say so, of which none is to be done; none where that leaves open when. */
  readonly items: readonly Item[];
  /** Missing where the other day is not said. */
  readonly when?: When;
}

/**
 * "she comes on the 15th, remind me the day before to …", "remind me two days before Friday to …":
 * due that much before the day told, never on it, and asked about where no day is told ("the day
 * before his birthday").
 */
export function beforehandIn({ items, situation }: Part): Beforehand | undefined {
  const begin = items.findIndex((item) => has(item, "REMIND", "REMIND_ME"));
  const at = items.findIndex((_, place) => place > begin && daysAt(items, place) !== 0);
  const days = daysAt(items, at);
  if (begin < 0 || days === 0) return undefined;
  const from = /^(?:the|a)$/.test(items[at - 1]?.word ?? "") ? at - 1 : at;
  const said = items.slice(from, at + 2);
  const own = ownDay(items[at + 1]);
  const told = isLeading(items[at + 2]) ? items.slice(0, begin).filter(isPoint) : [];
  const on = own ?? whenOf(told, "future", situation)?.on;
  if (on === undefined) return { items: [] };
  const words = said.map(({ text }) => text).join(" ");
  return { items: said, when: { on: addDays(on, days), words } };
}

/** How many days on from another, where "the day before" or "two days after" stands; else none. */
function daysAt(items: readonly Item[], at: number): number {
  const way = /^(?:before|beforehand|prior|after)\b/.exec(items[at + 1]?.text.toLowerCase() ?? "");
  if (way === null) return 0;
  return daysOf(items[at]) * (way[0] === "after" ? 1 : -1);
}

function daysOf(item: Item | undefined): number {
  if (item === undefined) return 0;
  if (/^(?:the )?(?:day|evening|night|morning)$/.test(item.text.toLowerCase())) return 1;
  const length = entityIn(item, "duration")?.duration;
  const unit = length?.unit === "week" ? 7 : length?.unit === "day" ? 1 : 0;
  return (length?.count ?? 0) * unit;
}

/** "before Friday", said in one. */
function ownDay(item: Item | undefined): string | undefined {
  const period = periodAhead(item);
  return period?.is === "before" || period?.is === "after" ? period.day : undefined;
}

/** "the day before to …", "the day before: …": the day is told before, and not what follows. */
const isLeading = (item: Item | undefined): boolean =>
  item === undefined || item.mark !== undefined || item.word === "to";
