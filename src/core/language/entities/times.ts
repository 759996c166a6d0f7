import { apply, type Chart, chartOf, type Piece } from "./chart.ts";
import { assure } from "./company.ts";
import { dayTable, doubledDays } from "./days.ts";
import type { Period } from "../../period.ts";
import type { DurationEntity, Entity, EntityContext, PeriodEntity } from "./entity.ts";
import { lengthTable, spanTable } from "./lengths.ts";
import { calendarTable, namedTable } from "./periods.ts";
import { pointsIn } from "./points.ts";
import { dayPeriod, longAgoTable, monthRanges, partTable, rangeTable } from "./ranges.ts";
import { shiftPeriod } from "./shift-period.ts";
import type { Token } from "./reading.ts";
import { dayPartTable, timeTable } from "./times-of-day.ts";

/** Something of time is said with one of these, or with figures. */
const timeLike =
  /\d|day|week|month|quarter|year|hour|minute|fortnight|night|noon|morning|evening|lunch|today|tomorrow|yesterday|thing|easter|christmas|xmas|before|earlier|this am|this pm|eo[mwqyd] |cob |[ymqw]td |decade|january|february|march|april|may |june|july|august|september|october|november|december/;

/** Lengths of time, points in time and periods. */
export function timesIn(
  tokens: readonly Token[],
  text: string,
  context: EntityContext,
): readonly Entity[] {
  const chart = chartOf(tokens, context);
  if (!timeLike.test(chart.line.text)) return [];
  apply(chart, monthRanges);
  apply(chart, lengthTable);
  apply(chart, spanTable);
  apply(chart, longAgoTable);
  apply(chart, dayTable);
  apply(chart, doubledDays);
  apply(chart, dayPartTable);
  apply(chart, timeTable);
  assure(chart, "d");
  const points = pointsIn(chart, text);
  apply(chart, namedTable);
  apply(chart, partTable);
  apply(chart, calendarTable);
  assure(chart, "p");
  apply(chart, rangeTable);
  return [...durations(chart, text), ...points, ...periods(chart, text)];
}

const durations = (chart: Chart, text: string): readonly DurationEntity[] =>
  chart.found.l.map(({ start, end, sure, value }) => ({
    kind: "duration",
    start,
    end,
    sure,
    text: text.slice(start, end),
    duration: value,
  }));

function periods(chart: Chart, text: string): readonly PeriodEntity[] {
  const { d, q, p } = chart.found;
  const days = [...d, ...q.flatMap(dayOfPart)]
    .filter((piece) => isDay(piece, d))
    .flatMap((piece) => {
      const value = dayPeriod(piece.value, chart);
      return value === undefined ? [] : [{ ...piece, value }];
    });
  return [
    ...p.map((piece) =>
      periodOf(
        withLead(related(besideLast(piece, [...p, ...days], chart), p, chart), text, lead),
        text,
      ),
    ),
    ...days.map((piece) => periodOf(withLead(piece, text, leadOfDay), text)),
  ];
}

/** "this morning" is no period of its own; asked about, it is the day. */
const dayOfPart = ({ value, ...piece }: Piece<"q">): readonly Piece<"d">[] =>
  value.day === undefined ? [] : [{ ...piece, value: value.day }];

/** A day to ask about: not "in 90 days", and not half of "Friday, 26 June". */
const isDay = (piece: Piece<"d">, all: readonly Piece<"d">[]): boolean =>
  !(piece.value.is === "shift" && piece.value.count > 2) &&
  !all.some((other) => other !== piece && other.start <= piece.start && piece.end <= other.end);

/** "the month before" is seen from the period said before it, if there is one. */
function related(piece: Piece<"p">, all: readonly Piece<"p">[], chart: Chart): Piece<"p"> {
  const { relative } = piece.value;
  const base =
    relative && all.findLast((other) => other.end <= piece.start && !other.value.relative);
  if (relative === undefined || base === undefined) return piece;
  const back = monthsBack(base.value.period, piece.value.period) ?? relative;
  const period = shiftPeriod(base.value.period, back.unit, back.shift, chart.context.clock);
  return { ...piece, value: { ...piece.value, period, relative: back } };
}

/** "March and the April before": the last one that was before that March. */
function monthsBack(
  base: Period,
  named: Period,
): { readonly unit: "month"; readonly shift: number } | undefined {
  if (base.is !== "month" || named.is !== "month" || base.month === named.month) return undefined;
  return { unit: "month", shift: -((base.month - named.month + 12) % 12) };
}

/** "May compared to last year" is compared to May of last year. */
function besideLast(piece: Piece<"p">, all: readonly Piece<"p">[], chart: Chart): Piece<"p"> {
  const { period } = piece.value;
  const isLastYear = period.is === "calendar" && period.unit === "year" && period.shift === -1;
  const [base] = all
    .filter((other) => isLastYear && other.end <= piece.start)
    .toSorted((a, b) => b.end - a.end || a.start - b.start);
  if (base === undefined) return piece;
  const beside = shiftPeriod(base.value.period, "year", -1, chart.context.clock);
  return { ...piece, value: { ...piece.value, beside } };
}

const periodOf = ({ start, end, sure, value }: Piece<"p">, text: string): PeriodEntity => ({
  kind: "period",
  start,
  end,
  sure,
  text: text.slice(start, end),
  ...value,
});

const lead = /(?:^|\s)((?:in|on|during|over|within|throughout|at)(?:\s+the)?\s+)$/i;
/** "for Friday" is a day to do something on; "for May" may be somebody called so. */
const leadOfDay = /(?:^|\s)((?:in|on|for|during|over|within|throughout|at)(?:\s+the)?\s+)$/i;

/** "in", "on", "during" before a period belong to it, and make one of "may". */
function withLead(piece: Piece<"p">, text: string, leads: RegExp): Piece<"p"> {
  const before = leads.exec(text.slice(Math.max(0, piece.start - 20), piece.start))?.[1];
  return before === undefined
    ? piece
    : { ...piece, start: piece.start - before.length, sure: true };
}
