import type { Duration } from "../../questions/filter.ts";
import type { Unit } from "../../period.ts";
import { units } from "../../period.ts";
import type { DayWords, EntityContext, PeriodEntity, Point, Span } from "./entity.ts";
import { compile, fits, type Fit, type Line, lineOf } from "./phrase.ts";
import type { Token } from "./reading.ts";
import { monthNumber, weekdayNumber } from "./time-words.ts";

/** A time of day; `loose` says that its half of the day was not said ("at 3"). */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly loose: boolean;
}

export type PeriodReading = Pick<PeriodEntity, "period" | "ahead" | "relative">;

/** What each letter of a found piece stands for. */
export interface Pieces {
  readonly d: DayWords;
  readonly t: TimeOfDay;
  /** "this morning", "tonight": a part of a day, with the day where it is said. */
  readonly q: Point;
  /** Hours and minutes, in minutes. */
  readonly m: number;
  readonly l: Duration;
  readonly p: PeriodReading;
}
export type Letter = keyof Pieces;

/** A piece once found, with the stretch of the text it was read from. */
export interface Piece<L extends Letter> extends Span {
  readonly value: Pieces[L];
  readonly sure: boolean;
}

/**
 * A text on its way from words to pieces: each table replaces the tokens it understands by one
 * token of its own, so that later tables read "since §d0" whatever day that is.
 */
export interface Chart {
  readonly context: EntityContext;
  tokens: readonly Token[];
  line: Line;
  readonly found: { readonly [L in Letter]: Piece<L>[] };
}

export const chartOf = (tokens: readonly Token[], context: EntityContext): Chart => ({
  context,
  tokens,
  line: lineOf(tokens),
  found: { d: [], t: [], q: [], m: [], l: [], p: [] },
});

/** One line of a table: how it is said, and what it means (undefined: not that after all). */
export interface Rule<Value> {
  readonly say: string;
  readonly means: (said: Said) => Value | undefined;
  /** False: only its company tells whether time is meant. */
  readonly sure?: boolean;
}

export interface Table<L extends Letter> {
  readonly letter: L;
  readonly rules: readonly (Rule<Pieces[L]> & { readonly pattern: RegExp })[];
}

export const table = <L extends Letter>(
  letter: L,
  rules: readonly Rule<Pieces[L]>[],
): Table<L> => ({ letter, rules: rules.map((rule) => ({ ...rule, pattern: compile(rule.say) })) });

/** What the slots of a phrase hold. Asking for one that is not there is a fault of the table. */
export interface Said {
  readonly context: EntityContext;
  readonly has: (slot: string) => boolean;
  readonly text: (slot: string) => string;
  readonly number: (slot: string) => number;
  readonly unit: () => Unit;
  readonly month: (slot?: string) => number;
  readonly weekday: () => number;
  readonly piece: <L extends Letter>(letter: L, slot: string) => Pieces[L];
}

function saidIn(fit: Fit, chart: Chart): Said {
  const text = (slot: string) => fit.slots[slot] ?? missing(slot);
  return {
    context: chart.context,
    has: (slot) => fit.slots[slot] !== undefined,
    text,
    number: (slot) => Number.parseInt(text(slot), 10),
    unit: () => units.find((unit) => unit === text("unit")) ?? missing("unit"),
    month: (slot = "month") => monthNumber(text(slot)),
    weekday: () => weekdayNumber(text("weekday")),
    piece: (letter, slot) =>
      (chart.found[letter][Number(text(slot).slice(2))] ?? missing(slot)).value,
  };
}

function missing(slot: string): never {
  throw new Error(`The phrase has no ${slot}`);
}

/** Replaces everything the table's rules understand, in their order, by pieces of its letter. */
export function apply<L extends Letter>(chart: Chart, { letter, rules }: Table<L>): void {
  for (const rule of rules) {
    let fit = firstFit(chart, rule, 0);
    while (fit !== undefined) {
      replace(chart, letter, fit, fit.value, rule.sure ?? true);
      fit = firstFit(chart, rule, fit.first + 1);
    }
  }
}

function firstFit<Value>(
  chart: Chart,
  rule: Rule<Value> & { readonly pattern: RegExp },
  from: number,
): (Fit & { readonly value: Value }) | undefined {
  for (const fit of fits(chart.line, rule.pattern)) {
    if (fit.first < from) continue;
    const value = rule.means(saidIn(fit, chart));
    if (value !== undefined) return { ...fit, value };
  }
  return undefined;
}

function replace<L extends Letter>(
  chart: Chart,
  letter: L,
  { first, count }: Fit,
  value: Pieces[L],
  sureRule: boolean,
): void {
  const taken = chart.tokens.slice(first, first + count);
  const [head, tail] = [taken[0], taken.at(-1)];
  if (head === undefined || tail === undefined) return;
  const sure = sureRule && (taken.length > 1 || head.sure);
  const { start, glued } = head;
  const pieces: Piece<L>[] = chart.found[letter];
  const word = `§${letter}${pieces.length}`;
  pieces.push({ start, end: tail.end, value, sure });
  chart.tokens = chart.tokens.toSpliced(first, count, { start, end: tail.end, glued, word, sure });
  chart.line = lineOf(chart.tokens);
}
