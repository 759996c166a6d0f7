/** How each currency is written where no other is meant. */
const written: Readonly<Record<string, string>> = {
  EUR: "€ euro euros eur euors eruo euors eu",
  GBP: "£ gbp quid sterling",
  USD: "us$ usd",
  CHF: "chf sfr",
  JPY: "jpy yen",
  CAD: "ca$ c$ cad",
  AUD: "au$ a$ aud",
  NZD: "nz$ nzd",
  SGD: "s$ sgd",
  HKD: "hk$ hkd",
  MXN: "mx$ mxn",
  BRL: "r$ brl reais",
  SEK: "sek",
  NOK: "nok",
  DKK: "dkk",
  ISK: "isk",
  PLN: "pln zl zł zloty zlotys",
  CZK: "czk kč koruna",
  HUF: "huf forint forints",
  INR: "inr",
  ZAR: "zar",
  CNY: "cny rmb",
  KRW: "krw ₩",
  ILS: "ils ₪ shekel shekels",
  THB: "thb ฿ baht",
  PHP: "php ₱",
  UAH: "uah ₴",
  AED: "aed dirham dirhams",
};

/** Words of several currencies: the shop's own is meant where it is among them, else the first. */
const shared: readonly (readonly [words: string, codes: string])[] = [
  ["$ dollar dollars", "USD AUD CAD NZD SGD HKD MXN ARS CLP COP"],
  ["pound pounds", "GBP EGP"],
  ["franc francs franken", "CHF XOF XAF XPF"],
  ["¥", "JPY CNY"],
];

/** The same, which mean something to a shop only where its own currency is among them. */
const local: typeof shared = [
  ["kr krona kronor krone kroner crown crowns", "SEK NOK DKK ISK CZK"],
  ["peso pesos", "MXN ARS CLP COP PHP"],
  ["₹ rs rupee rupees", "INR PKR LKR NPR"],
  // Letters that mean money only to a shop whose own money they are.
  ["rand r", "ZAR"],
  ["ringgit rm", "MYR"],
  ["rupiah rp", "IDR"],
  ["₦ naira", "NGN"],
  ["ksh kes shilling shillings", "KES"],
  ["₺ lira", "TRY"],
  ["lei leu", "RON"],
  ["yuan", "CNY"],
];

/** Slang for money as such names no currency. */
const slang = ["buck", "bucks"];
export const isSlang = (mark: string): boolean => slang.includes(mark);

const wordsOf = (words: string): readonly string[] => words.split(" ");

const codes = new Map<string, string>();
for (const [code, words] of Object.entries(written))
  for (const word of wordsOf(words)) codes.set(word, code);

const families = new Map<string, { readonly of: readonly string[]; readonly isShared: boolean }>();
for (const [words, of] of [...shared, ...local])
  for (const word of wordsOf(words))
    families.set(word, { of: wordsOf(of), isShared: shared.some((row) => row[0] === words) });

/** Everything that marks a number as money. */
export const marks: readonly string[] = [...codes.keys(), ...families.keys(), ...slang];

const marking = new Set(marks);

/**
 * The letters that mark money where a number stands right behind them, to a shop whose own currency
 * is given: "EUR45" to everybody, "R320" where sales are in rand.
 */
export const gluedMarks = (own: string): readonly string[] =>
  marks.filter(
    (mark) => /^[a-z]+$/.test(mark) && (codes.has(mark) || families.get(mark)?.of.includes(own)),
  );

/** Whether a word marks a number as money. */
export const isMark = (word: string): boolean => marking.has(word);

/**
 * The currency that a mark means to a shop whose own is given: "$" is the Australian dollar to a
 * shop in Australia. Slang is its own; undefined where the mark means no money to it.
 */
export function currencyOf(mark: string, own: string): string | undefined {
  if (isSlang(mark)) return own;
  const family = families.get(mark);
  if (family === undefined) return codes.get(mark);
  if (family.of.includes(own)) return own;
  return family.isShared ? family.of[0] : undefined;
}

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
