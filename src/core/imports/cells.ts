import { toMinor } from "../money.ts";
import { fold } from "../text.ts";
import type { Instant } from "../time.ts";
import { type Conventions, phoneIn } from "./conventions.ts";
import { readBirthday, readInstant } from "./dates.ts";
import { readCountry } from "./countries.ts";
import type { Draft, Field } from "./draft.ts";
import { readNumber } from "./numbers.ts";

/** The cells of one row, read one by one; what cannot be read is noted in `problems`. */
export class Cells {
  readonly problems: string[] = [];
  readonly #draft: Draft;
  readonly #conventions: Conventions;

  constructor(draft: Draft, conventions: Conventions) {
    this.#draft = draft;
    this.#conventions = conventions;
  }

  /** The text of a cell, or null where it is empty. */
  text(field: Field): string | null {
    const text = this.#draft[field] ?? "";
    return text === "" ? null : text;
  }

  required(field: Field): string {
    return this.text(field) ?? this.#wrong(`no ${field}`, "");
  }

  number(field: Field): number | null {
    const text = this.text(field);
    if (text === null) return null;
    const reading = readNumber(text, this.#conventions.decimalMark);
    switch (reading.outcome) {
      case "number":
        return reading.value;
      case "unclear":
        return this.#wrong(`${field} ${show(text)} may be ${reading.readings.join(" or ")}`, null);
      case "none":
        return this.#wrong(`${field} ${show(text)} is not a number`, null);
    }
  }

  minor(field: Field, currency: string): number | null {
    const major = this.number(field);
    if (major === null) return null;
    const minor = toMinor(major, currency);
    return Number.isSafeInteger(minor) ? minor : this.#wrong(`${field} is too large`, null);
  }

  currency(): string {
    const text = this.text("currency");
    if (text === null) return this.#conventions.currency;
    return /^[A-Za-z]{3}$/.test(text)
      ? text.toUpperCase()
      : this.#wrong(`currency ${show(text)} is not a code like EUR`, this.#conventions.currency);
  }

  instant(field: Field, dayTime: string): Instant | null {
    const text = this.text(field);
    if (text === null) return null;
    return (
      readInstant(text, this.#conventions, dayTime) ??
      this.#wrong(`${field} ${show(text)} is not a date`, null)
    );
  }

  birthday(): string | null {
    const text = this.text("birthday");
    if (text === null || /^0+\/0+\/0+$/.test(text)) return null;
    return (
      readBirthday(text, this.#conventions.dateOrder) ??
      this.#wrong(`birthday ${show(text)} is not a date`, null)
    );
  }

  /** One of the words, as it is or by another name for it. */
  oneOf<Word extends string>(
    field: Field,
    words: readonly Word[],
    otherNames: Readonly<Record<string, Word>>,
  ): Word | null {
    const text = this.text(field);
    if (text === null) return null;
    const key = fold(text).replace(/[ -]/g, "_");
    const found = words.find((word) => word === key) ?? otherNames[key];
    return found ?? this.#wrong(`${field} ${show(text)} is none of ${words.join(", ")}`, null);
  }

  email(): string | null {
    const text = this.text("email")?.replace(/^mailto:/i, "") ?? null;
    if (text === null || isEmail(text)) return text;
    return this.#wrong(`email ${show(text)} is not an address`, null);
  }

  phone(country: string | null): string | null {
    const text = this.text("phone");
    if (text === null) return null;
    return (
      phoneIn(this.#conventions, text, country) ??
      this.#wrong(`phone ${show(text)} is not a number`, null)
    );
  }

  country(): string | null {
    const text = this.text("country");
    if (text === null) return null;
    return readCountry(text) ?? this.#wrong(`country ${show(text)} is not known`, null);
  }

  #wrong<Value>(reason: string, value: Value): Value {
    this.problems.push(reason);
    return value;
  }
}

export const isEmail = (text: string): boolean => /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(text);

const show = (text: string): string => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
