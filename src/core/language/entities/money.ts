import type { EntityContext, MoneyEntity } from "./entity.ts";
import { currencyOf, factorOf, isSlang } from "./currency-words.ts";
import { amountFrom, readNumeral } from "./numerals.ts";
import { compile, type Fit, fits, type Line, type Phrase } from "./phrase.ts";
import type { Token } from "./reading.ts";

interface MoneyRule {
  readonly phrase: Phrase;
  /** What the figures may mean, in major units. */
  readonly major: (fit: Fit) => readonly number[];
}

const numeral = ({ slots }: Fit): readonly number[] => {
  const factor = factorOf(slots["times"] ?? slots["bigtimes"]);
  const readings = readNumeral(slots["numeral"] ?? "");
  // "1.240k" has its decimals before the k.
  if (factor > 1)
    return readings.slice(-1).map((value) => Number((value * factor).toPrecision(15)));
  return readings;
};

/** "$2,000": with a currency's sign before it, people who ask mean thousands, and no decimals. */
export const isThousands = (written: string): boolean =>
  /^(?:\p{Sc}|(?:r|rm|rp|rs|ksh)(?![\p{L}])) ?\d{1,3},\d{3}$/iu.test(written);

const withCents = ({ slots }: Fit): readonly number[] => {
  const major = Number(slots["numeral"]);
  return Number.isInteger(major) ? [Number(`${major}.${slots["cents"] ?? ""}`)] : [];
};

const say = (words: string, major: MoneyRule["major"]): MoneyRule => ({
  phrase: compile(words),
  major,
});
const fixed = (major: number) => () => [major];

const rules: readonly MoneyRule[] = [
  say("<mark> <numeral> <times>", numeral),
  say("<numeral> <times> <mark> !of", numeral),
  say("<numeral> <mark> <cents> !<mark>|x|kg|§", withCents),
  say("<mark> <numeral> .|, -", numeral),
  say("<numeral> .|, - <mark>", numeral),
  say("^<numeral> <mark> <numeral>", numeral),
  say("<numeral> <mark> !of", numeral),
  say("<numeral> <bigtimes>", numeral),
  say("<numeral> cent|cents", (fit) => numeral(fit).map((cents) => cents / 100)),
  say("half a grand|k <mark>?", fixed(500)),
  say("half a million <mark>?", fixed(500_000)),
  say("a couple of? hundred <mark>", fixed(200)),
  say("a couple of? thousand <mark>", fixed(2000)),
  say("a hundred <mark>", fixed(100)),
  say("a thousand <mark>", fixed(1000)),
  say("a million <mark>", fixed(1_000_000)),
  say("a grand <mark>?", fixed(1000)),
];

/** Amounts that carry a mark or a word of money; exact, or with the readings they may have. */
export function moneyIn(
  tokens: readonly Token[],
  line: Line,
  text: string,
  context: EntityContext,
): readonly MoneyEntity[] {
  const taken = new Set<number>();
  return rules.flatMap(({ phrase, major }) =>
    [...fits(line, phrase)].flatMap((fit) => {
      const range = tokens.slice(fit.first, fit.first + fit.count);
      if (range.some((token) => taken.has(token.start))) return [];
      const entity = moneyOf(range, major(fit), fit.slots["mark"], text, context);
      for (const token of entity === undefined ? [] : range) taken.add(token.start);
      return entity ?? [];
    }),
  );
}

function moneyOf(
  range: readonly Token[],
  readings: readonly number[],
  mark: string | undefined,
  text: string,
  { currency: own }: EntityContext,
): MoneyEntity | undefined {
  const [start, end] = [range[0]?.start, range.at(-1)?.end];
  if (start === undefined || end === undefined) return undefined;
  const words = text.slice(start, end);
  const currency = mark === undefined ? own : currencyOf(mark, own);
  if (currency === undefined) return undefined;
  const isNamed = mark !== undefined && !isSlang(mark);
  const amount = amountFrom(readings, words, currency, isNamed);
  return amount && { kind: "money", start, end, text: words, sure: true, amount, currency };
}
