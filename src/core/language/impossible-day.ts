import type { Intent } from "../intent.ts";
import { daysInMonth } from "../time.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const day = String.raw`(2[89]|3[01])(?:st|nd|rd|th)?`;
const year = String.raw`(?:,?\s+(20\d\d))?`;
const dayFirst = new RegExp(String.raw`\b${day}\s+(?:of\s+)?${month}${year}`, "iu");
const monthFirst = new RegExp(String.raw`\b${month}\s+${day}\b(?![.:%]?\d)${year}`, "iu");

/** "31 February", "feb 29th 2025": the words for a day that no month or year has. */
export function impossibleDayIn(text: string): string | undefined {
  const [first, ofFirst = "", monthOfFirst = "", yearOfFirst] = dayFirst.exec(text) ?? [];
  if (isImpossible(ofFirst, monthOfFirst, yearOfFirst)) return first;
  const [second, monthOfSecond = "", ofSecond = "", yearOfSecond] = monthFirst.exec(text) ?? [];
  return isImpossible(ofSecond, monthOfSecond, yearOfSecond) ? second : undefined;
}

/** Without a year, 29 February may be. */
function isImpossible(
  dayWords: string,
  monthWords: string,
  yearWords: string | undefined,
): boolean {
  const number = 1 + months.indexOf(monthWords.slice(0, 3).toLowerCase());
  return dayWords !== "" && Number(dayWords) > daysInMonth(Number(yearWords ?? 2024), number);
}

/** What is written down as it was said, whatever days it names. */
export const isLiteral = (intents: readonly Intent[]): boolean =>
  intents.every((intent) => intent.do === "log_interaction" && intent.kind === "note");
