import { distance } from "fastest-levenshtein";
import { monthNames, weekdayNames } from "../../time.ts";

/**
 * How people write the words of time, each line `as we read it: as it is written`. Everything
 * after this works on the left side alone. Slips of the keys in longer words are caught by
 * `nearestTimeWord`; short ones are listed, because "match" is not March.
 */
const written: Readonly<Record<string, string>> = {
  today: "2day todays tody tday todday",
  tomorrow:
    "tmrw tmr tmw tmrrw tmorrow tomoz tomo 2moro 2moros 2morrow 2mrw 2mo tomoro tomorro tomorow tommorow",
  yesterday: "yday y'day yest ystd ystdy ystrdy ystday yestday yesterdays",
  tonight: "2night 2nite tonite",
  night: "nite",
  morning: "mornin morn mornings",
  afternoon: "arvo aft afternoons",
  evening: "eve evenin evnin",
  noon: "midday",
  now: "nw",
  day: "days",
  week: "weeks wk wks weeek wekk wek weks",
  month: "months mth mths mnth mnths mos monht motnh monhts montsh monthes",
  quarter: "quarters qtr qtrs quater quaters quartal",
  year: "years yr yrs yaer yers yeras yeaar",
  hour: "hours hr hrs",
  minute: "minutes min mins",
  fortnight: "fortnights",
  weekend: "weekends wkend wknd",
  january: "jan",
  february: "feb febr febuary feburary",
  march: "mar mrch marhc",
  april: "apr arpil apirl",
  may: "",
  june: "jun juni",
  july: "jul juli jly",
  august: "aug",
  september: "sep sept",
  october: "oct okt",
  november: "nov",
  december: "dec",
  monday: "mon mondy",
  tuesday: "tue tues tuesdy",
  wednesday: "wed weds wensday wendsday wednsday",
  thursday: "thu thur thurs thrs",
  friday: "fri firday frieday",
  saturday: "sat satday",
  sunday: "sun",
  last: "lst lats alst",
  next: "nxt nex nxet",
  this: "thsi tihs",
  past: "",
  previous: "prev prior preceding previuos",
  since: "sicne snice",
  until: "till til untill untl",
  couple: "copule cuple",
  am: "",
  pm: "",
};

/** Words that are read as time only in the company of other time words. */
const weakWords = new Set(
  "may march mar sat sun wed mon jan min aft eve tomo morn till mos".split(" "),
);

const ordinalNames =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

export const ordinalWord = (count: number): string =>
  `${count}${count % 100 > 10 && count % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th")}`;

const canonical = new Map<string, string>();
for (const [word, variants] of Object.entries(written)) {
  canonical.set(word, word);
  for (const variant of variants.split(" ")) if (variant !== "") canonical.set(variant, word);
}
for (const [index, name] of ordinalNames.entries()) canonical.set(name, ordinalWord(index + 1));
canonical.set("thirtieth", ordinalWord(30));

/** Letters that belong to the number before them: "9am", "3wks", "90d", "16h". */
const afterNumber: Readonly<Record<string, string>> = {
  d: "day",
  w: "week",
  y: "year",
  mo: "month",
  h: "h",
  m: "m",
  k: "k",
  x: "x",
  s: "s",
};

export const suffixWord = (letters: string): string | undefined => {
  const suffix = Object.hasOwn(afterNumber, letters) ? afterNumber[letters] : undefined;
  return suffix ?? canonical.get(letters);
};

const longWords = [
  ...monthNames.map((name) => name.toLowerCase()),
  ...weekdayNames.map((name) => name.toLowerCase()),
  "yesterday",
  "tomorrow",
  "quarter",
  "weekend",
  "fortnight",
  "previous",
].filter((word) => word.length >= 6);

/** Real words a slip away from one of time. */
const notSlips = new Set(
  "sundae sundaes sundays mondays fridays saturdays tuesdays wednesdays thursdays monady augusta gusto quartet quarters previously custom".split(
    " ",
  ),
);

/** The time word a longer word is one slip away from (two, from eight letters on). */
export function nearestTimeWord(word: string): string | undefined {
  if (word.length < 5 || word.length > 11 || notSlips.has(word)) return undefined;
  return longWords.find(
    (target) =>
      target.charCodeAt(0) === word.charCodeAt(0) &&
      Math.abs(target.length - word.length) <= 2 &&
      slips(word, target) <= (target.length >= 8 ? 2 : 1),
  );
}

/** Slips of the keys between two words: a letter too many, too few, wrong, or two swapped. */
function slips(a: string, b: string): number {
  const swapped = a.length === b.length ? swap(a, b) : undefined;
  return swapped ?? distance(a, b);
}

/** 1 where the words differ by two neighbouring letters only. */
function swap(a: string, b: string): number | undefined {
  const at = a.split("").findIndex((letter, i) => letter !== b[i]);
  const same =
    at >= 0 && `${a.slice(0, at)}${a[at + 1] ?? ""}${a[at] ?? ""}${a.slice(at + 2)}` === b;
  return same ? 1 : undefined;
}

export const isTimeWord = (folded: string): boolean => canonical.has(folded);

/** The word as the recognisers know it, and whether it means time for sure. */
export function timeWord(folded: string): { readonly word: string; readonly sure: boolean } {
  const bare = folded.replace(/'s$|'$/, "");
  const word = canonical.get(bare) ?? nearestTimeWord(bare) ?? folded;
  return { word, sure: !weakWords.has(bare) };
}

export const monthNumber = (word: string): number =>
  monthNames.findIndex((name) => name.toLowerCase() === word) + 1;
export const weekdayNumber = (word: string): number =>
  weekdayNames.findIndex((name) => name.toLowerCase() === word) + 1;
