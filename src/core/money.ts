/** Money is a whole number of minor units (cents) with its currency; it is never a float. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

const fractionDigits = new Map<string, number>();

/** How many decimals a currency has: 2 for EUR, 0 for JPY. */
export function decimalsOf(currency: string): number {
  let digits = fractionDigits.get(currency);
  if (digits === undefined) {
    try {
      digits =
        new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
          .maximumFractionDigits ?? 2;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      digits = 2;
    }
    fractionDigits.set(currency, digits);
  }
  return digits;
}

/** How many minor units make a major one: 100 for EUR, 1 for JPY. */
export const minorPerMajor = (currency: string): number => 10 ** decimalsOf(currency);

/** Minor units as a number of major units, for programs: 1234 EUR cents give 12.34. */
export function toMajor(minor: number, currency: string): number {
  const digits = decimalsOf(currency);
  return Number((minor / 10 ** digits).toFixed(digits));
}

/** Major units as exact minor units, rounded half away from zero. */
export function toMinor(major: number, currency: string): number {
  const scaled = Math.abs(major) * minorPerMajor(currency);
  return Math.sign(major) * Math.round(Number(scaled.toPrecision(15)));
}

/** Minor units as the plain decimal of our files: 1234 gives "12.34". */
export function decimal(minor: number, currency: string): string {
  return (minor / minorPerMajor(currency)).toFixed(decimalsOf(currency));
}

/** `exact` keeps the cents that are there, `short` only below 1,000, and `whole` shows none. */
export type MoneyStyle = "short" | "exact" | "whole";

/** For people: "€1,990" from 1,000 up or where it is whole, "€29.70" below. */
export function showMoney({ minor, currency }: Money, style: MoneyStyle = "short"): string {
  const digits = decimalsOf(currency);
  const major = minor / 10 ** digits;
  const whole =
    Number.isInteger(major) || style === "whole" || (style === "short" && Math.abs(major) >= 1000);
  return formatOf(currency, whole ? 0 : digits).format(major);
}

/** Amounts under each other are shown alike: with cents only where all are small. */
export const styleOfMany = (amounts: readonly (number | null)[], currency: string): MoneyStyle =>
  amounts.some((minor) => Math.abs(minor ?? 0) >= 100 * minorPerMajor(currency))
    ? "whole"
    : "short";

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes far longer than using it. */
function formatOf(currency: string, digits: number): Intl.NumberFormat {
  const key = `${currency} ${digits}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat("en", {
      style: "currency",
      currency,
      currencyDisplay: "symbol",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

/** What a currency is called in words, of several: "British pounds". */
export const currencyWords = (currency: string): string =>
  new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "name" })
    .formatToParts(2)
    .find(({ type }) => type === "currency")?.value ?? currency;
