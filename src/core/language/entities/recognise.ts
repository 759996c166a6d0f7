import { birthdaysIn } from "./birthdays.ts";
import type { Entity, EntityContext, Span } from "./entity.ts";
import { moneyIn } from "./money.ts";
import { numbersIn } from "./numbers.ts";
import { phonesIn } from "./phones.ts";
import { lineOf } from "./phrase.ts";
import { quantitiesIn } from "./quantities.ts";
import { tokensOf } from "./reading.ts";
import { textsIn } from "./texts.ts";
import { timesIn } from "./times.ts";

/**
 * Everything in a text that is a time, an amount, a number or the like, sorted by start and, at
 * one start, longest first. Candidates may overlap ("15 June" is a point and a period of one
 * day); whoever composes them picks. Quotations, addresses and references are not looked into.
 */
export function recognise(text: string, context: EntityContext): readonly Entity[] {
  const names = context.masked ?? [];
  const texts = textsIn(text, names);
  const phones = phonesIn(text, context.country, [...texts, ...names]);
  const closed = [
    ...names,
    ...texts.filter((found) => found.sure),
    ...phones.filter((found) => found.sure),
  ];
  const tokens = tokensOf(text, closed, context.currency);
  const line = lineOf(tokens);
  const times = timesIn(tokens, text, context);
  const numeric = /\d|\b(?:half|dozen|couple|grand|hundred|thousand|million|pair|an?)\b/.test(
    line.text,
  );
  const found: readonly Entity[] = [
    ...texts,
    ...phones,
    ...times,
    ...birthdaysIn(times, text, context),
    ...(numeric ? moneyIn(tokens, line, text, context) : []),
    ...(numeric ? quantitiesIn(tokens, line, text) : []),
  ];
  return sorted([
    ...found,
    ...numbersIn(tokens, text).filter((number) => !explained(number, found)),
  ]);
}

/** A bare number inside something longer that is sure says nothing of its own. */
const explained = (number: Span, found: readonly Entity[]): boolean =>
  found.some(
    ({ start, end, sure }) =>
      sure && start <= number.start && number.end <= end && end - start > number.end - number.start,
  );

const sorted = (entities: readonly Entity[]): readonly Entity[] =>
  entities.toSorted((a, b) => a.start - b.start || b.end - a.end);
