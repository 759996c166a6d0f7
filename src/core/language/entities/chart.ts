import type { Duration } from "../../questions/filter.ts";
import type { Unit } from "../../period.ts";
import { units } from "../../period.ts";
import type { DayWords, EntityContext, PeriodEntity, Point, Span } from "./entity.ts";
import { compile, fits, type Fit, type Line, lineOf, type Phrase } from "./phrase.ts";
import type { Token } from "./reading.ts";
import { monthNumber, weekdayNumber } from "./time-words.ts";

/** A time of day; `loose` says that its half of the day was not said ("at 3"). */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly loose: boolean;
}

export type PeriodReading = Pick<
  PeriodEntity,
  "period" | "ahead" | "relative" | "beside" | "begins"
>;

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

interface CompiledRule<L extends Letter> extends Rule<Pieces[L]> {
  readonly phrase: Phrase;
  /** Its place in the table: the rules are tried in their order. */
  readonly at: number;
}

export interface Table<L extends Letter> {
  readonly letter: L;
  /** The rules by each word of which a line must have one for them to fit. */
  readonly rulesWith: ReadonlyMap<string, readonly CompiledRule<L>[]>;
}

export function table<L extends Letter>(letter: L, rules: readonly Rule<Pieces[L]>[]): Table<L> {
  const rulesWith = new Map<string, CompiledRule<L>[]>();
  for (const [at, rule] of rules.entries()) {
    const compiled = { ...rule, phrase: compile(rule.say), at };
    for (const word of compiled.phrase.key) {
      const others = rulesWith.get(word);
      if (others === undefined) rulesWith.set(word, [compiled]);
      else others.push(compiled);
    }
  }
  return { letter, rulesWith };
}

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
export function apply<L extends Letter>(chart: Chart, table: Table<L>): void {
  let waiting = rulesFor(chart.line, table, 0);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { at, means, phrase, sure } = next;
    const found = fits(chart.line, phrase).flatMap((fit) => {
      const value = means(saidIn(fit, chart));
      return value === undefined ? [] : [{ ...fit, value }];
    });
    if (found.length === 0) continue;
    replace(chart, table.letter, found, sure ?? true);
    waiting = rulesFor(chart.line, table, at + 1);
  }
}

/** The rules that may fit the line, in their order, from a place in the table on. */
function rulesFor<L extends Letter>(
  { words }: Line,
  { rulesWith }: Table<L>,
  from: number,
): CompiledRule<L>[] {
  const rules = new Set<CompiledRule<L>>();
  for (const word of words)
    for (const rule of rulesWith.get(word) ?? []) if (rule.at >= from) rules.add(rule);
  return [...rules].sort((a, b) => a.at - b.at);
}

function replace<L extends Letter>(
  chart: Chart,
  letter: L,
  found: readonly (Fit & { readonly value: Pieces[L] })[],
  sureRule: boolean,
): void {
  const tokens: Token[] = [];
  const pieces: Piece<L>[] = chart.found[letter];
  let at = 0;
  for (const { first, count, value } of found) {
    const [head, tail] = [chart.tokens[first], chart.tokens[first + count - 1]];
    if (head === undefined || tail === undefined) continue;
    const sure = sureRule && (count > 1 || head.sure);
    const span = { start: head.start, end: tail.end, sure };
    const word = `§${letter}${pieces.length}`;
    pieces.push({ ...span, value });
    tokens.push(...chart.tokens.slice(at, first), { ...span, word, glued: head.glued });
    at = first + count;
  }
  chart.tokens = [...tokens, ...chart.tokens.slice(at)];
  chart.line = lineOf(chart.tokens);
}
