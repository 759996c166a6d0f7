import type { Intent } from "../intent.ts";
import { daysInMonth } from "../time.ts";

const names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const day = String.raw`(?<day>2[89]|[3-9]\d)(?:st|nd|rd|th)?`;
const year = String.raw`(?:,?\s+(?<year>20\d\d))?`;
const ways = [
  String.raw`\b${day}\s+(?:of\s+)?${month}${year}`,
  String.raw`\b${month}\s+(?:the\s+)?${day}\b(?![.:%]?\d)(?! ?[\p{Sc}%])${year}`,
  String.raw`(?<![\d/-])(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d-])`,
  String.raw`(?<![\d.,])(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>20\d\d)(?!\d)`,
  // Without a year it may be an amount at the end of a sentence.
  String.raw`(?<=\b(?:on|by|until|due|since) )(?<day>29|3\d)\.(?<month>\d\d?)\.(?!\d)`,
].map((way) => new RegExp(way, "iu"));

/** "31 February", "feb 29th 2025", "2026-13-01", "31.2.": the words for a day that never is. */
export function impossibleDayIn(text: string): string | undefined {
  return ways.map((way) => way.exec(text)).find((found) => isImpossible(found?.groups))?.[0];
}

/** Without a year, 29 February may be. */
function isImpossible(said: Readonly<Record<string, string | undefined>> | undefined): boolean {
  if (said === undefined) return false;
  const { day: of = "", month: words = "", year: ofYear = "2024" } = said;
  const number = /^\d/.test(words)
    ? Number(words)
    : 1 + names.indexOf(words.slice(0, 3).toLowerCase());
  const most = number > 12 || number === 0 ? 0 : daysInMonth(Number(ofYear), number);
  return Number(of) > most || Number(of) === 0;
}

/** What is written down as it was said, whatever days it names. */
export const isLiteral = (intents: readonly Intent[]): boolean =>
  intents.every((intent) => intent.do === "log_interaction" && intent.kind === "note");
