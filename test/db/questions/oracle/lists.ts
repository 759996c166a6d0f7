import type { Ordering, Question } from "../../../../src/core/questions/question.ts";
import type { Filter } from "../../../../src/core/questions/filter.ts";
import {
  type Books,
  currenciesOf,
  isOrder,
  orderDays,
  ordersBegun,
  ordersTouched,
  type Person,
  plain,
  type Sale,
  sumOf,
} from "./books.ts";
import { ago } from "./calendar.ts";
import { money, marginOf } from "./figures.ts";
import { fits, salesOf } from "./fits.ts";

export interface Listed {
  readonly total: number;
  readonly closed: number;
  readonly neverBought: number;
  readonly names: readonly string[];
  readonly scores: readonly (number | null)[];
  readonly atStake: readonly number[];
}

const ofSales: ReadonlySet<Ordering> = new Set([
  "revenue",
  "orders",
  "average_order",
  "profit",
  "units",
  "refunds",
  "last_order",
  "first_order",
  "at_stake",
]);

/** Who is listed, in which order, and how many are left out. */
export function listOf(question: Question, books: Books): Listed {
  const { filter, order, product, period, limit = 10_000 } = question;
  const isOfSales =
    product !== undefined || period !== undefined || (order && ofSales.has(order.by));
  const fitting = books.people.filter(
    (person) =>
      fits(filter, person, books) &&
      (!isOfSales ||
        salesOf(question, person, books).some((row) => isOrder(row) !== (order?.by === "refunds"))),
  );
  const isOpen = ({ contact }: Person) => contact.status === "active";
  const listed = asksForLapsed(filter) ? fitting.filter(isOpen) : fitting;
  const shown = inOrder(listed, question, books).slice(0, limit);
  return {
    total: listed.length,
    closed: fitting.length - listed.length,
    neverBought: neverBought(filter, books),
    names: shown.map(({ contact }) => contact.name),
    scores: shown.map((person) => scoreOf(person, question, books)),
    atStake: shown.map((person) => atStake(person, question, books)),
  };
}

const asksForLapsed = (filter: Filter): boolean =>
  filter.is === "lapsed" || (filter.is === "all" && filter.of.some(asksForLapsed));

/** Where customers gone quiet are asked for: who fits but for that, and never bought. */
function neverBought(filter: Filter, books: Books): number {
  const isQuiet = ({ is }: Filter) => is === "lapsed" || is === "not_bought";
  const parts = filter.is === "all" ? filter.of : [filter];
  if (!parts.some(isQuiet)) return 0;
  return books.people.filter(
    (person) =>
      orderDays(person).length === 0 &&
      parts.every((part) => isQuiet(part) || fits(part, person, books)),
  ).length;
}

/** The currency a list's money is in. */
const currencyOf = (question: Question, books: Books): string | undefined =>
  question.currency ?? currenciesOf(books)[0];

function atStake({ sales }: Person, question: Question, books: Books): number {
  const since = ago(books.today, { count: 12, unit: "month" });
  return sumOf(
    sales.filter((row) => row.currency === currencyOf(question, books) && row.on >= since),
  );
}

const ofMoney = ["revenue", "average_order", "profit", "refunds"] as const;
const isOfMoney = (by: Ordering): by is (typeof ofMoney)[number] =>
  ofMoney.some((each) => each === by);

/** What somebody is ranked by: null where there is nothing to rank. */
function scoreOf(person: Person, question: Question, books: Books): number | null {
  const by = question.order?.by ?? "name";
  if (by === "at_stake") return atStake(person, question, books);
  const rows = salesOf(question, person, books);
  const byProduct = question.product !== undefined;
  if (by === "orders") return byProduct ? ordersTouched(rows) : ordersBegun(rows);
  if (by === "units") return rows.filter(isOrder).reduce((sum, row) => sum + row.quantity, 0);
  if (!isOfMoney(by)) return null;
  const currency = currencyOf(question, books) ?? "";
  const own = rows.filter((row) => row.currency === currency);
  if (own.length === 0) return null;
  return money(by, own, byProduct, marginOf(currency, books)).value;
}

/** What rows are sorted by. */
function keyOf(person: Person, question: Question, books: Books): number | string | null {
  const { contact, talks, followUps } = person;
  const newest = (times: readonly number[]) => (times.length === 0 ? null : Math.max(...times));
  const oldest = (times: readonly number[]) => (times.length === 0 ? null : Math.min(...times));
  const bought = (): readonly number[] =>
    salesOf(question, person, books)
      .filter((row: Sale) => isOrder(row))
      .map(({ purchasedAt }) => purchasedAt);
  const keys: Partial<Record<Ordering, () => number | string | null>> = {
    name: () => plain(contact.name),
    last_order: () => newest(bought()),
    first_order: () => oldest(bought()),
    last_contact: () =>
      newest(talks.filter(({ kind }) => kind !== "note").map(({ happenedAt }) => happenedAt)),
    added: () => contact.createdAt,
    due: () =>
      oldest(followUps.filter(({ status }) => status === "open").map(({ dueAt }) => dueAt)),
    birthday: () => comingBirthday(contact.birthday, books.today),
  };
  const key = keys[question.order?.by ?? "name"];
  return key === undefined ? scoreOf(person, question, books) : key();
}

/** Birthdays from today on through the year: those of this year still to come stand first. */
function comingBirthday(birthday: string | null, today: string): string | null {
  if (birthday === null) return null;
  const day = birthday.slice(-5);
  return day < today.slice(5) ? `1 ${day}` : `0 ${day}`;
}

function inOrder(people: readonly Person[], question: Question, books: Books): readonly Person[] {
  const { by, direction } = question.order ?? { by: "name", direction: "asc" };
  const nullFirst = by === "last_contact" && direction === "asc";
  const keys = new Map(people.map((person) => [person, keyOf(person, question, books)]));
  const compare = (a: number | string | null, b: number | string | null): number => {
    if (a === b) return 0;
    if (a === null || b === null) return (a === null) === nullFirst ? -1 : 1;
    return (a < b ? -1 : 1) * (direction === "asc" ? 1 : -1);
  };
  const name = ({ contact }: Person) => plain(contact.name);
  return people.toSorted(
    (a, b) => compare(keys.get(a) ?? null, keys.get(b) ?? null) || (name(a) < name(b) ? -1 : 1),
  );
}
