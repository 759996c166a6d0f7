import { gluedMarks } from "./currency-words.ts";
import { fold } from "../../text.ts";
import type { Span } from "./entity.ts";
import { isNumberWord, numberOf } from "./number-words.ts";
import { monthNumber, ordinalWord, suffixWord, timeWord, weekdayNumber } from "./time-words.ts";

/** One word, number or mark of the text, as the tables spell it. */
export interface Token extends Span {
  readonly word: string;
  /** False where it may well not be a word of time ("may", "sat"). */
  readonly sure: boolean;
  /** Follows the token before it without a space. */
  readonly glued: boolean;
  /** A number that was written in words. */
  readonly spelled?: boolean;
}

/** What nothing may be read into: a name, an email, a quotation. */
export const maskWord = "•";

const shapes: readonly string[] = [
  String.raw`2(?:moros?|morrow|mrw|day|night|nite)(?!\p{L})`,
  String.raw`(?<=\d)t(?=\d{1,2}:\d{2})`,
  String.raw`(?:19|20)\d0s(?!\p{L})`,
  String.raw`\d{1,2}(?:st|nd|rd|th)(?!\p{L})`,
  String.raw`(?<=\d)h(?=[0-5]\d(?![\p{L}\d]))`,
  String.raw`\d{4}-\d{1,2}-\d{1,2}(?!\d)`,
  String.raw`\d{4}\/\d{1,2}\/\d{1,2}(?!\d)`,
  String.raw`\d{1,2}([.\/-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d\/])`,
  String.raw`(?:0?[1-9]|1[0-2])[.\/](?:19|20)\d{2}(?![\d.\/,])`,
  String.raw`(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?![\d-])`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  // "12.5." is a day; "€12.05." and "18.90." are amounts at the end of a sentence.
  String.raw`(?<!\p{Sc}\s?)(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)`,
  String.raw`\d+\/\d+(?:\/\d+)*`,
  String.raw`\d{1,3}(?: \d{3})+[.,]\d{2}(?!\d)`,
  String.raw`\d{1,3}(?:[\u00a0\u202f'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)`,
  String.raw`\d+(?:[.,]\d+)*`,
  String.raw`[qQhH][1-4](?![\p{L}\d])`,
  String.raw`top(?=\d)`,
  String.raw`[xX](?=\d+(?![\p{L}\d]))`,
  String.raw`\p{L}[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*`,
  String.raw`(?:us|nz|au?|ca?|s|hk|r|mx)\$(?=\s?\d)`,
  String.raw`[ap]\.\s?m\b\.?`,
  String.raw`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*['’]?`,
  // A line of one mark says no more than the mark.
  String.raw`(?<mark>[^\s\p{L}\p{N}\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\k<mark>{4,}`,
  String.raw`[^\s\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`,
];
const shapesOf = new Map<string, RegExp>();

/** What a token looks like to a shop that sells in a currency: "R320" is an amount where that is rand. */
function shapeOf(own: string): RegExp {
  const known = shapesOf.get(own);
  if (known !== undefined) return known;
  const letters = `(?<![\\p{L}\\d])(?:${gluedMarks(own).join("|")})`;
  const marked = [
    String.raw`(?<=(?:\p{Sc}|${letters})\s?)\d{1,3}(?: \d{3})+(?![\p{L}\d])`,
    String.raw`${letters}(?=\d[\d.,' \u00a0]*(?![\p{L}\d]))`,
  ];
  const shape = new RegExp([...marked, ...shapes].join("|"), "giu");
  shapesOf.set(own, shape);
  return shape;
}

/** Splits a text into tokens the tables can be read against; masked stretches become one mark. */
export function tokensOf(text: string, masked: readonly Span[], own: string): readonly Token[] {
  const raw: Token[] = [];
  let end = 0;
  for (const found of text.matchAll(shapeOf(own))) {
    const mask = masked.find(
      (span) => found.index < span.end && span.start < found.index + found[0].length,
    );
    const token = mask
      ? { start: mask.start, end: mask.end, word: maskWord, sure: true, glued: false }
      : tokenOf(found[0], found.index, found.index === end);
    if (raw.at(-1)?.start === token.start) continue;
    end = token.end;
    raw.push(token);
  }
  const whole = withWeekdays(raw.map((token, i) => afterNumber(token, raw[i - 1])));
  return withoutHyphens(withNumbers(withOrdinals(whole)));
}

/** "saturdays sale", typed without its mark; "on saturdays one of us is out" is of no one day. */
const withWeekdays = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    const day = token.word.replace(/s$/, "");
    const isOf =
      day !== token.word &&
      weekdayNumber(day) > 0 &&
      ofADay.test(tokens[i + 1]?.word ?? "") &&
      !ofEach.test(tokens[i - 1]?.word ?? "");
    return isOf ? { ...token, word: day, sure: true } : token;
  });
/** Of one day there is one of these: "saturdays sale" is Saturday's. */
export const ofADay = /^(?:1|one|sale|order|purchase|refund|market|fair|till|takings)$/i;
const ofEach = /^(?:on|every|each|most|some|all|our|these|those|is|are|and|or|for|by|of)$/;

const rangeWord = /^(?:\d.*|[qh][1-4])$/;
const inRange = (token: Token): boolean =>
  rangeWord.test(token.word) || monthNumber(token.word) > 0 || weekdayNumber(token.word) > 0;

/** "year-to-date" and "90-day" lose their hyphens; "3-4pm" and "Jan-Mar" are ranges and keep them. */
const withoutHyphens = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.word !== "-" || before === undefined || after === undefined) return true;
    return !(token.glued && after.glued) || (inRange(before) && inRange(after));
  });

const lineOfMark = /^([^\p{L}\p{N}])\1{4,}$/u;

function tokenOf(written: string, start: number, glued: boolean): Token {
  const end = start + written.length;
  if (/^[ap]\.\s?m/i.test(written))
    return { start, end, word: `${written[0]?.toLowerCase() ?? ""}m`, sure: true, glued };
  if (/^[–—−‐‑]$/.test(written)) return { start, end, glued, word: "-", sure: true };
  const lower = written.replace(lineOfMark, "$1").toLowerCase();
  const folded = /^[\x21-\x7e]*$/.test(lower) ? lower : fold(written);
  return { start, end, glued, ...timeWord(folded) };
}

/** Letters glued to a number become its unit: "9am", "3wks", "90d". */
function afterNumber(token: Token, before: Token | undefined): Token {
  const letters = /^\p{L}+$/u.test(token.word);
  if (!token.glued || !letters || before === undefined || !/\d$/.test(before.word)) return token;
  return { ...token, word: suffixWord(token.word) ?? token.word, sure: true };
}

function withNumbers(tokens: readonly Token[]): readonly Token[] {
  const words = tokens.map((token) => token.word);
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    const number = isNumberWord(token.word) ? numberOf(words.slice(i)) : roundAt(words, i);
    if (number === undefined) {
      out.push(token);
      i += 1;
      continue;
    }
    const cents = centsAfter(number.value, words, i + number.taken, words[i - 1]);
    const taken = number.taken + (cents?.taken ?? 0);
    const end = tokens[i + taken - 1]?.end ?? token.end;
    const value = cents === undefined ? number.value : `${number.value}.${cents.value}`;
    out.push({ ...token, end, word: String(value), spelled: true });
    i += taken;
  }
  return out;
}

/** "over a thousand", "more than a hundred": 1000 and 100; elsewhere "a hundred" may be any number. */
function roundAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly taken: number } | undefined {
  const value = { hundred: 100, thousand: 1000 }[words[at + 1] ?? ""];
  const isCompared = words[at] === "a" && compared.has(words[at - 1] ?? "");
  return isCompared && value !== undefined ? { value, taken: 2 } : undefined;
}
const compared = new Set(["over", "than", "least", "most", "above", "under", "below"]);

const spelledTens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };

/** "twenty first", "thirty-first": a place in a row of two words, as "twentieth" is of one. */
function withOrdinals(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const digit = /^([1-9])(?:st|nd|rd|th)$/.exec(token.word)?.[1];
    const back = out.at(-1)?.word === "-" ? 2 : 1;
    const first = digit === undefined ? undefined : out.at(-back);
    const tens = spelledTens[first?.word ?? ""];
    if (first === undefined || tens === undefined) out.push(token);
    else {
      const word = ordinalWord(tens + Number(digit));
      out.splice(-back, back, { ...first, end: token.end, word });
    }
  }
  return out;
}

/** Words before a price: "for twenty-four fifty", "it was twenty-four fifty". */
const isPriceNext = (before: string | undefined): boolean =>
  /^(?:for|paid|pays|at|was|is|be|cost|costs|it|them|us|me|price|amount|total|[,:-])$/.test(
    before ?? "",
  );

/**
 * "for twenty-four fifty" is 24.50, where nothing is counted behind it; "ten thirty" may be a time
 * and "nineteen ninety" a year.
 */
function centsAfter(
  whole: number,
  words: readonly string[],
  at: number,
  before: string | undefined,
): ReturnType<typeof numberOf> {
  if (!isPriceNext(before) || !mayBePrice(whole)) return undefined;
  const cents = numberOf(words.slice(at));
  const least = whole === 20 ? 31 : 10;
  if (cents === undefined || cents.value < least || cents.value > 99) return undefined;
  return endsPrice.test(words[at + cents.taken] ?? ".") ? cents : undefined;
}

const mayBePrice = (whole: number): boolean => whole > 12 && whole < 100 && whole !== 19;
const endsPrice =
  /^(?:[^\p{L}\p{N}]|each|apiece|today|yesterday|please|thanks|in|all|total|altogether|and|not)$/u;
