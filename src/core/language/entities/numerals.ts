import { decimalsOf, toMinor } from "../../money.ts";
import type { Amount } from "../../intent.ts";

/**
 * The numbers that figures may stand for, in major units: one reading, or two where a single mark
 * is followed by exactly three digits ("1.240" is 1240 or 1.24); none where they are no number.
 */
export function readNumeral(written: string): readonly number[] {
  const text = written.replace(/['’\u00a0\u202f ]/g, "");
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return [];
  const marks = text.replace(/\d/g, "");
  const mark = marks.slice(-1);
  if (marks === "") return [Number(text)];
  if (marks !== mark.repeat(marks.length)) return decimalAfter(text, mark);
  if (marks.length > 1) return /^\d{1,3}(?:[.,]\d{3})+$/.test(text) ? [joined(text)] : [];
  const decimal = Number(text.replace(mark, "."));
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? [joined(text), decimal] : [decimal];
}

const joined = (text: string): number => Number(text.replace(/[.,]/g, ""));

/** "1.240,50" and "1,240.50": the last mark is the decimal one, the others stand between thousands. */
function decimalAfter(text: string, mark: string): readonly number[] {
  const at = text.lastIndexOf(mark);
  const [whole, fraction] = [text.slice(0, at), text.slice(at + 1)];
  if (whole.includes(mark) || !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return [];
  return [Number(`${joined(whole)}.${fraction}`)];
}

/** Major units as an amount; a currency without decimals has no reading that needs them. */
export function amountFrom(
  readings: readonly number[],
  words: string,
  currency: string,
  said: boolean,
): Amount | undefined {
  const usable = readings.filter((value) => decimalsOf(currency) > 0 || Number.isInteger(value));
  const minors = [...new Set(usable.map((value) => toMinor(value, currency)))];
  const [minor] = minors;
  const named = said ? { currency } : {};
  if (minor === undefined || !Number.isSafeInteger(minor)) return undefined;
  return minors.length === 1 ? { minor, ...named } : { unclear: minors, words, ...named };
}
