import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from "libphonenumber-js";
import { overlaps, type PhoneEntity, type Span } from "./entity.ts";

const candidate = /(?<![\p{L}\d.,/-])(?:\+|\(\+?|00)?\d(?:[\d \u00a0()./-]{5,})\d(?![\p{L}\d])/gu;
/** Figures that are a day, a number with decimals, or the like. */
const otherwise =
  /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})(?!\d)|^\d+[.,]\d{2}$/;

/** "503-555-0142", "(503) 555-0142". */
const american = /^(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;

const countryOf = (code: string | undefined): CountryCode => {
  const upper = (code ?? "DE").toUpperCase();
  return isSupportedCountry(upper) ? upper : "DE";
};

/**
 * A phone number as E.164; undefined where it cannot be dialled. One without a country code
 * belongs to `country` (alpha-2, DE if unknown).
 */
export function toE164(written: string, country: string | undefined): string | undefined {
  const parsed = parsePhoneNumberFromString(written, countryOf(country));
  return parsed?.isPossible() === true ? parsed.number : undefined;
}

/** Phone numbers of seven digits or more; sure only where written as one, or with the word before them. */
export function phonesIn(
  text: string,
  country: string | undefined,
  taken: readonly Span[],
): readonly PhoneEntity[] {
  if (!/\d(?:\D{0,3}\d){6}/.test(text)) return [];
  return [...text.matchAll(candidate)].flatMap((match) => {
    // "(503-555-0142)": a bracket around it is none of its own.
    const lead = match[0].startsWith("(") && !match[0].includes(")") ? 1 : 0;
    const [written, start] = [match[0].slice(lead), match.index + lead];
    const span = { start, end: start + written.length };
    if (otherwise.test(written) || written.replace(/\D/g, "").length < 7) return [];
    if (taken.some((other) => overlaps(other, span))) return [];
    // One of another country is one as well, written without its code.
    const value = toE164(written, country) ?? toE164(written, undefined);
    if (value === undefined) return [];
    const named =
      /(?:phone|mobile|cell|number|tel|fone|handy|nr|no)\.?:?\s+(?:is|to|now)?\s*$/i.test(
        text.slice(0, start),
      );
    return [
      {
        kind: "phone",
        ...span,
        text: written,
        sure: named || /^(?:\(?\+|\(?0)/.test(written) || american.test(written),
        value,
      },
    ];
  });
}
