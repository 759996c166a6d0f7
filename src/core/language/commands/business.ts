import type { Intent } from "../../intent.ts";
import { type Clock, resolvePeriod, todayOf } from "../../period.ts";
import { addDays, daysBetween, type LocalDate } from "../../time.ts";
import { entityIn, type Item } from "../items.ts";
import { isFiller, isPoint } from "./part.ts";
import type { Said } from "./said.ts";

/** "rename the business to …" */
export function businessNamed(said: Said): Intent {
  return {
    do: "change_setting",
    key: "name",
    value: said.text("text"),
  };
}

const settingKeys: readonly (readonly [RegExp, string])[] = [
  [/time ?zone/, "timeZone"],
  [/currency/, "currency"],
  [/date/, "dateOrder"],
  [/margin/, "defaultMargin"],
  [/working/, "workingDays"],
  [/quiet/, "quietHours"],
  [/closed days|days off/, "closedOn"],
  [/members/, "membersSee"],
  [/misunderstood/, "keepMisunderstood"],
  [/name/, "name"],
];

/** "set the currency to pounds": which setting, and its new value. */
export function setting(said: Said): Intent | undefined {
  const words = said.words.map(({ word }) => word).join(" ");
  const key = settingKeys.find(([pattern]) => pattern.test(words))?.[1];
  return key === undefined ? undefined : { do: "change_setting", key, value: said.text("text") };
}

/** "quiet hours from 20:00 to 8:00" */
export const quiet = (said: Said): Intent | undefined =>
  isQuiet(said) ? { do: "change_setting", key: "quietHours", value: said.text("text") } : undefined;
/** "no quiet hours", "no days off" */
export function noneOf(said: Said): Intent | undefined {
  const key = isQuiet(said) ? "quietHours" : isDaysOff(said) ? "closedOn" : undefined;
  return key && { do: "change_setting", key, value: "none" };
}

const isDaysOff = ({ words }: Said): boolean =>
  words.some(({ word }) => /^(?:closed days|days off)$/.test(word));
const isQuiet = ({ words }: Said): boolean => words.some(({ word }) => word === "quiet hours");

/** "we are closed on 24 to 26 december": days to come, and nothing else. */
export function closed(said: Said): Intent | undefined {
  const items = said.items("text").filter((item) => !isFiller(item) || isTime(item));
  const [item, more] = items;
  const span = item && more === undefined ? daysOf(item, said.part.situation.clock) : undefined;
  return span && { do: "change_setting", key: "closedOn", value: span.join(" to ") };
}

const isTime = (item: Item): boolean => entityIn(item, "period") !== undefined || isPoint(item);

function daysOf(item: Item, clock: Clock): readonly [LocalDate, LocalDate] | undefined {
  const entity = entityIn(item, "period");
  if (entity === undefined) return undefined;
  const { from, until } = resolvePeriod(entity.ahead ?? entity.period, clock, true);
  if (from === undefined || until === undefined || from < todayOf(clock)) return undefined;
  return daysBetween(from, until) > longestOff ? undefined : [from, addDays(until, -1)];
}
/** A longer time says that something else is meant. */
const longestOff = 100;
