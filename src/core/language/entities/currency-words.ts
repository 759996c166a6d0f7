/** How currencies are written. */
const written: Readonly<Record<string, string>> = {
  EUR: "€ euro euros eur euors eruo euors eu",
  GBP: "£ gbp quid sterling pound pounds",
  USD: "$ usd dollar dollars",
  CHF: "chf sfr franc francs franken",
  JPY: "¥ jpy yen",
  SEK: "sek",
  NOK: "nok",
  DKK: "dkk",
  PLN: "pln zl zloty zlotys",
  CZK: "czk",
  HUF: "huf",
  CAD: "cad",
  AUD: "aud",
};
/** Slang for money as such names no currency. */
const slang = ["buck", "bucks"];

const codes = new Map<string, string>();
for (const [code, words] of Object.entries(written))
  for (const word of words.split(" ")) codes.set(word, code);

/** Everything that marks a number as money. */
export const marks: readonly string[] = [...codes.keys(), ...slang];

/** The code of a currency's mark; undefined for slang. */
export const currencyOf = (mark: string): string | undefined => codes.get(mark);

const factors: Readonly<Record<string, number>> = {
  hundred: 100,
  k: 1000,
  grand: 1000,
  thousand: 1000,
  m: 1_000_000,
  mio: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
};
export const multiples: readonly string[] = Object.keys(factors);
export const factorOf = (multiple: string | undefined): number =>
  multiple === undefined ? 1 : (factors[multiple] ?? 1);
