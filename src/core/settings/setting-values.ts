import { fold } from "../text.ts";
import { isZone, weekdayNames } from "../time.ts";
import { spansIn } from "./times-off.ts";
import { type Business, businessSettings } from "./setting.ts";

export type SettingKey = keyof Business;

export const settingKeys = businessSettings.keyof().options;

/** What people call the settings, folded. */
const called: Readonly<Record<SettingKey, readonly string[]>> = {
  name: ["name", "business name", "shop name", "business", "shop"],
  timeZone: ["timezone", "time zone", "zone", "time"],
  currency: ["currency", "money"],
  dateOrder: ["dateorder", "date order", "date format", "dates", "date"],
  defaultMargin: ["defaultmargin", "default margin", "margin"],
  membersSee: ["memberssee", "members see", "what members see", "members"],
  workingDays: ["workingdays", "working days", "work days", "workdays", "days"],
  quietHours: ["quiethours", "quiet hours", "quiet"],
  closedOn: ["closedon", "closed days", "closed", "holidays", "days off"],
  keepMisunderstood: [
    "keepmisunderstood",
    "keep misunderstood",
    "misunderstood",
    "misunderstood messages",
    "keep misunderstood messages",
  ],
};

/** The setting that is meant by a word, or undefined. */
export function settingCalled(words: string): SettingKey | undefined {
  const wanted = fold(words.replaceAll("_", " "));
  return settingKeys.find((key) => called[key].includes(wanted));
}

/** A value as it is stored, read from what people write; undefined where it is none. */
export function settingValue(key: SettingKey, words: string): string | undefined {
  const value = readers[key](words.trim());
  if (value === undefined) return undefined;
  return businessSettings.shape[key].safeParse(value).success ? value : undefined;
}

type Reader = (words: string) => string | undefined;

const readers: Readonly<Record<SettingKey, Reader>> = {
  name: (words) => (words === "" || words.length > 100 ? undefined : words),
  timeZone: zoneFrom,
  currency: currencyFrom,
  dateOrder: orderFrom,
  defaultMargin: marginFrom,
  membersSee: sightFrom,
  workingDays: daysFrom,
  quietHours: hoursFrom,
  closedOn: daysOffFrom,
  keepMisunderstood: yesFrom,
};

/** "Europe/London", or the city alone. */
function zoneFrom(words: string): string | undefined {
  const wanted = fold(words).replaceAll(" ", "_");
  const zones = Intl.supportedValuesOf("timeZone");
  const exact = zones.find((zone) => fold(zone) === wanted);
  if (exact !== undefined) return exact;
  const ofCity = zones.filter((zone) => fold(zone).split("/").at(-1) === wanted);
  if (ofCity.length > 0) return ofCity.length === 1 ? ofCity[0] : undefined;
  return /^[A-Za-z]+(?:\/[A-Za-z_+-]+)*$/.test(words) && isZone(words) ? words : undefined;
}

const currencyNames: Readonly<Record<string, string>> = {
  euro: "EUR",
  "€": "EUR",
  dollar: "USD",
  $: "USD",
  pound: "GBP",
  "£": "GBP",
  franc: "CHF",
};

/** "CHF", "pounds", "New Zealand dollars". */
function currencyFrom(words: string): string | undefined {
  const codes = Intl.supportedValuesOf("currency");
  const said = fold(words).replace(/s$/, "");
  const code = currencyNames[said] ?? words.toUpperCase();
  if (codes.includes(code)) return code;
  const names = new Intl.DisplayNames("en", { type: "currency" });
  return codes.find((each) => fold(names.of(each) ?? "") === said);
}

function orderFrom(words: string): string | undefined {
  const letters = fold(words).replace(/[^a-z]/g, "");
  if (letters.startsWith("dmy") || letters.startsWith("day") || letters.startsWith("dd"))
    return "DMY";
  return letters.startsWith("mdy") || letters.startsWith("month") || letters.startsWith("mm")
    ? "MDY"
    : undefined;
}

/** "40%", "40 percent", "0.4". */
function marginFrom(words: string): string | undefined {
  const [, digits = "", percent] =
    /^(\d+(?:[.,]\d+)?)\s*(%|percent|per cent)?$/.exec(fold(words)) ?? [];
  if (digits === "") return undefined;
  const number = Number(digits.replace(",", "."));
  const share = percent !== undefined || number > 1 ? number / 100 : number;
  return share <= 1 ? String(Number(share.toFixed(6))) : undefined;
}

function sightFrom(words: string): string | undefined {
  const wanted = fold(words).replace(/[^a-z]+/g, " ");
  if (/\b(?:no|none|nothing|hide)\b/.test(wanted)) return "no-amounts";
  return /\b(?:amounts?|orders?|order amounts)\b/.test(wanted) ? "order-amounts" : undefined;
}

/** "yes", "on", "keep them". */
function yesFrom(words: string): string | undefined {
  const wanted = fold(words);
  if (/^(?:no|off|false|never|don'?t)\b/.test(wanted)) return "no";
  return /^(?:yes|on|true|keep|kept|always)\b/.test(wanted) ? "yes" : undefined;
}

/** "mon-fri", "Monday to Saturday", "tue, wed and sat", "1,2,3". */
function daysFrom(words: string): string | undefined {
  const wanted = fold(words);
  if (/^[1-7](?:\s*,\s*[1-7])*$/.test(wanted)) return inOrder(wanted.split(",").map(Number));
  const days: number[] = [];
  for (const part of wanted.split(/,|\band\b|\s+(?!to\b|-)(?<!\bto\s|-\s)/)) {
    const span = spanFrom(part.trim());
    if (span === undefined) return undefined;
    days.push(...span);
  }
  return days.length === 0 ? undefined : inOrder(days);
}

function spanFrom(words: string): readonly number[] | undefined {
  if (words === "") return [];
  const [from = 0, to = 0, more] = words.split(/\s*(?:-|–|\bto\b)\s*/).map(weekday);
  if (from === 0 || more !== undefined) return undefined;
  if (!/-|–|\bto\b/.test(words)) return [from];
  if (to === 0) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 7) + 1);
}

/** "20:00 to 8:00", "from 8pm until 8am", "none". */
function hoursFrom(words: string): string | undefined {
  const wanted = fold(words);
  if (isNone(wanted)) return "none";
  const times = wanted
    .replace(/^(?:from|between) /, "")
    .split(/\s*(?:-|–|\bto\b|\btill?\b|\buntil\b|\band\b)\s*/)
    .map(timeFrom);
  const [from, to, more] = times;
  return from === undefined || to === undefined || times.length !== 2 || from === to || more
    ? undefined
    : `${from}-${to}`;
}

function timeFrom(words: string): string | undefined {
  const [, hour = "", minute = "00", half] =
    /^(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?$/.exec(words) ?? [];
  const said = Number(hour);
  const full = half === undefined ? said : (said % 12) + (half === "pm" ? 12 : 0);
  return hour === "" || full > 23 || Number(minute) > 59
    ? undefined
    : `${String(full).padStart(2, "0")}:${minute}`;
}

const isNone = (words: string): boolean => /^(?:none|off|no|never)$/.test(words);

/** "2026-12-24..2026-12-26", "none". */
function daysOffFrom(words: string): string | undefined {
  if (isNone(fold(words))) return "none";
  const spans = spansIn(words.replace(/\s+to\s+/g, ".."));
  return spans.length === 0 ? undefined : spans.map((span) => span.join("..")).join(",");
}

const weekday = (words: string): number =>
  words.length < 2 ? 0 : weekdayNames.findIndex((name) => fold(name).startsWith(words)) + 1;

const inOrder = (days: readonly number[]): string =>
  [...new Set(days)].toSorted((a, b) => a - b).join(",");
