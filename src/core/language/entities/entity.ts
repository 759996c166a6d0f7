import type { Amount } from "../../intent.ts";
import type { Clock, Period, Unit } from "../../period.ts";
import type { LocalDate, LocalTime } from "../../time.ts";
import type { Duration } from "../../questions/filter.ts";

/** A stretch of the raw text, in UTF-16 units; `end` is excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What every recognised piece of a text has. `sure` is false where the words may well mean
 * something else ("may", "2025", "7/8"), so that only the company they keep can decide.
 */
interface Found extends Span {
  readonly text: string;
  readonly sure: boolean;
}

/** A report of (or question about) something done looks back; something to do looks ahead. */
export type Mood = "past" | "future";

/** Which day is meant, as said; `resolvePoint` turns it into a date. */
export type DayWords =
  | { readonly is: "date"; readonly date: LocalDate }
  /** "3 May": the latest or the next, by mood. */
  | { readonly is: "month-day"; readonly month: number; readonly day: number }
  /** "the 14th". */
  | { readonly is: "day-of-month"; readonly day: number }
  /** "today", "3 days ago", "in two weeks". */
  | { readonly is: "shift"; readonly count: number; readonly unit: Unit }
  /** "in 3 working days". */
  | { readonly is: "working-days"; readonly count: number }
  /** Bare or "this Friday", or counted in calendar weeks from this one: next is 1, last is -1. */
  | { readonly is: "weekday"; readonly weekday: number; readonly week?: number }
  /** "last Friday": the latest before today, whatever the mood. */
  | { readonly is: "latest-weekday"; readonly weekday: number }
  /** "Friday week", "two weeks from Tuesday": so many days after another day. */
  | { readonly is: "after"; readonly base: DayWords; readonly count: number; readonly unit: Unit }
  /** "end of month", "beginning of July", "mid August", "end of next week". */
  | { readonly is: "edge"; readonly edge: "start" | "middle" | "end"; readonly of: Period };

/** A part of the day; it stands for a clock time only in something to do. */
export type DayPart = "morning" | "midday" | "afternoon" | "evening" | "night" | "close";

export interface Point {
  readonly day?: DayWords;
  readonly time?: LocalTime;
  readonly part?: DayPart;
  /** "20 minutes ago", "in 2 hours": minutes from now. */
  readonly minutes?: number;
}

/**
 * A calendar period or rolling window. `period` looks back; `ahead` is there where the words
 * mean other days in something to do or to come ("on Friday", "since 3 May").
 */
export interface PeriodEntity extends Found {
  readonly kind: "period";
  readonly period: Period;
  readonly ahead?: Period;
  /** "the month before", "same month last year": moved from the period before it, said or asked. */
  readonly relative?: { readonly unit: Unit; readonly shift: number };
  /** "last year", after a shorter time: that time a year earlier, where the two are compared. */
  readonly beside?: Period;
  /** "until next month": the day on which that begins, for what is put off. */
  readonly begins?: LocalDate;
}

/** "90 days", "three months", "half a year": a length with the unit it was said in. */
export interface DurationEntity extends Found {
  readonly kind: "duration";
  readonly duration: Duration;
}

/** A day, a time of day, or both. */
export interface PointEntity extends Found {
  readonly kind: "point";
  readonly point: Point;
}

/** An amount with a mark or word of money. A bare number may be one too: `amountOf`. */
export interface MoneyEntity extends Found {
  readonly kind: "money";
  readonly amount: Amount;
  /** Whose minor units the amount is counted in: the one named, else the business's own. */
  readonly currency: string;
}

/** A number in figures or words; `readings` has two where it can be read two ways ("1.240"). */
export interface NumberEntity extends Found {
  readonly kind: "number";
  readonly value: number;
  readonly readings: readonly number[];
}

/** "3 kg", "two bags", "5x", "x3", "a dozen": the unit in the singular, none with x. */
export interface QuantityEntity extends Found {
  readonly kind: "quantity";
  readonly value: number;
  readonly unit?: string;
}

/** "20 %", "twenty percent": value 20. */
export interface PercentEntity extends Found {
  readonly kind: "percent";
  readonly value: number;
}

/** "top 10", "the first five", "bottom 3", "last five", "5 best": how many, and the word said. */
export interface LimitEntity extends Found {
  readonly kind: "limit";
  readonly count: number;
  readonly word: string;
}

/** E.164, so far as the number can be dialled. */
export interface PhoneEntity extends Found {
  readonly kind: "phone";
  readonly value: string;
}

/**
 * Text with one plain value: an email, a url, an order's or invoice's number as typed, the text
 * inside quotes, a birthday as YYYY-MM-DD or --MM-DD.
 */
export type TextEntity = {
  [Kind in "email" | "url" | "reference" | "quote" | "birthday"]: Found & {
    readonly kind: Kind;
    readonly value: string;
  };
}["email" | "url" | "reference" | "quote" | "birthday"];

export type Entity =
  | PeriodEntity
  | DurationEntity
  | PointEntity
  | MoneyEntity
  | NumberEntity
  | QuantityEntity
  | PercentEntity
  | LimitEntity
  | PhoneEntity
  | TextEntity;

export type EntityKind = Entity["kind"];
export type EntityOf<Kind extends EntityKind> = Extract<Entity, { kind: Kind }>;

/** What the recognisers need to know beside the text. */
export interface EntityContext {
  readonly clock: Clock;
  /** The business's currency, for amounts without one. */
  readonly currency: string;
  readonly dateOrder: "DMY" | "MDY";
  /** alpha-2 code that phone numbers without one belong to; DE where not given. */
  readonly country?: string | undefined;
  /** Names of people and products already found: not read as times or numbers. */
  readonly masked?: readonly Span[];
}

/** Whether two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
