import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { isSupportedCountry } from "libphonenumber-js/min";

/**
 * A phone number in E.164 where it can be told (international form, or national with a known
 * country); else its digits as written. Undefined where it has too few to be a number.
 */
export function readPhone(text: string, country: string | null): string | undefined {
  if (/^\+[1-9]\d{6,14}$/.test(text)) return text;
  const tidy = text.replace(/^00(?=[1-9])/, "+");
  const parsed = parsePhoneNumberFromString(
    tidy,
    country !== null && isSupportedCountry(country) ? country : undefined,
  );
  if (parsed?.isPossible() === true) return parsed.number;
  const digits = text.replace(/(?!^\+)\D/g, "");
  return digits.replace(/\D/g, "").length >= 5 ? digits : undefined;
}

/**
 * A number as somebody of the team says it of a contact: of the contact's country, else of that of the
 * business where only there it can be one ("087 555 0101" of a customer abroad).
 */
export function readPhoneOf(
  text: string,
  country: string | null,
  home: string | null,
): string | undefined {
  const isOfHome = country !== home && !isValidIn(text, country) && isValidIn(text, home);
  return readPhone(text, isOfHome ? home : country);
}

const isValidIn = (text: string, country: string | null): boolean =>
  country !== null &&
  isSupportedCountry(country) &&
  parsePhoneNumberFromString(text, country)?.isValid() === true;
