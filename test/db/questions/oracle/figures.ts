import type { GroupRow } from "../../../../src/core/questions/question-store.ts";
import type { Group, Measure, Question } from "../../../../src/core/questions/question.ts";
import {
  type Books,
  currenciesOf,
  isOrder,
  orderDays,
  ordersBegun,
  ordersTouched,
  type Person,
  type Sale,
  sumOf,
} from "./books.ts";
import { isBefore, isIn } from "./calendar.ts";
import { fits, salesOf } from "./fits.ts";
import { type Counted, grouped, keysOf } from "./groups.ts";

export type FigureRow = Pick<GroupRow, "key" | "value" | "currency" | "of" | "estimatedMinor">;

const counts = <Row>(
  byKey: ReadonlyMap<string, readonly Row[]>,
  count: (rows: readonly Row[]) => number,
): readonly FigureRow[] => [...byKey].map(([key, rows]) => ({ key, value: count(rows) }));

/** A figure, whole or by group: a row for each key (and currency) that anything counts under. */
export function figuresOf(
  question: Question,
  group: Group | undefined,
  books: Books,
): readonly FigureRow[] {
  const who = books.people.filter((person) => fits(question.filter, person, books));
  const { measure } = question;
  if (measure === "interactions") return interactions(question, group, who, books);
  if (measure === "contacts" || measure === "new_customers")
    return beginners(question, group, who, books);
  if (measure === "repeat_rate") return repeatRate(group, who);
  if (measure === "retention") return retention(question, group, who, books);
  if (measure === "pareto_share") return [paretoShare(question, who, books)];
  return ofSales(question, group, who, books);
}

type Sold = Counted & { readonly sale: Sale };

function ofSales(
  question: Question,
  group: Group | undefined,
  who: readonly Person[],
  books: Books,
): readonly FigureRow[] {
  const rows = who.flatMap((person) =>
    salesOf(question, person, books).map((sale): Sold => ({ person, on: sale.on, sale })),
  );
  const keys = (row: Sold) => keysOf(group, row, { product: row.sale.product });
  const byProduct = question.product !== undefined || group === "product";
  const { measure } = question;
  if (measure === "customers")
    return counts(
      grouped(
        rows.filter(({ sale }) => isOrder(sale)),
        keys,
      ),
      (sold) => new Set(sold.map(({ person }) => person)).size,
    );
  if (measure === "average_customer") return perCustomer(grouped(rows, keys), books);
  if (measure === "revenue_share") return shareOfAll(question, grouped(rows, keys), books);
  const count = countOf(measure, byProduct);
  if (count !== undefined)
    return counts(grouped(rows, keys), (sold) => count(sold.map(({ sale }) => sale)));
  return currenciesOf(books).flatMap((currency) =>
    [
      ...grouped(
        rows.filter(({ sale }) => sale.currency === currency),
        keys,
      ),
    ].map(([key, sold]) => ({
      key,
      currency,
      ...money(
        measure,
        sold.map(({ sale }) => sale),
        byProduct,
        marginOf(currency, books),
      ),
    })),
  );
}

/** The sum of the main currency divided by all of it in the time. */
function shareOfAll(
  { period }: Question,
  byKey: ReadonlyMap<string, readonly Sold[]>,
  books: Books,
): readonly FigureRow[] {
  const [main] = currenciesOf(books);
  const inMain = (sales: readonly Sale[]) => sales.filter(({ currency }) => currency === main);
  const all = books.people.flatMap((person) => salesOf({ period }, person, books));
  const whole = sumOf(inMain(all));
  return [...byKey].flatMap(([key, sold]) => {
    const sales = inMain(sold.map(({ sale }) => sale));
    return sales.length === 0 ? [] : [{ key, value: whole === 0 ? null : sumOf(sales) / whole }];
  });
}

/** The sum of each currency divided by those who ordered, in whatever currency. */
const perCustomer = (
  byKey: ReadonlyMap<string, readonly Sold[]>,
  books: Books,
): readonly FigureRow[] =>
  [...byKey].flatMap(([key, sold]) => {
    const buyers = sold.filter(({ sale }) => isOrder(sale)).map(({ person }) => person);
    const customers = new Set(buyers).size;
    return currenciesOf(books).flatMap((currency) => {
      const sales = sold.map(({ sale }) => sale).filter((sale) => sale.currency === currency);
      const value = customers === 0 ? null : sumOf(sales) / customers;
      return sales.length === 0 ? [] : [{ key, currency, value }];
    });
  });

function countOf(measure: Measure, byProduct: boolean) {
  if (measure === "orders") return byProduct ? ordersTouched : ordersBegun;
  if (measure === "refund_count")
    return (rows: readonly Sale[]) => rows.filter((row) => !isOrder(row)).length;
  if (measure === "units")
    return (rows: readonly Sale[]) =>
      rows.filter(isOrder).reduce((sum, { quantity }) => sum + quantity, 0);
  return undefined;
}

/** The setting, or the shop's own margin over what has a recorded cost; 1 where nothing has. */
export function marginOf(currency: string, { people, defaultMargin }: Books): number {
  if (defaultMargin !== undefined) return defaultMargin;
  const costed = people
    .flatMap(({ sales }) => sales)
    .filter((row) => row.currency === currency && row.costMinor !== null);
  const revenue = sumOf(costed);
  const cost = costed.reduce((sum, { costMinor }) => sum + (costMinor ?? 0), 0);
  return revenue === 0 ? 1 : (revenue - cost) / revenue;
}

/** A figure of money of some rows of one currency. */
export function money(
  measure: Measure,
  rows: readonly Sale[],
  byProduct: boolean,
  margin: number,
): Pick<FigureRow, "value" | "estimatedMinor"> {
  const sold = rows.filter(isOrder);
  if (measure === "revenue") return { value: sumOf(rows) };
  if (measure === "refunds") return { value: sumOf(sold) - sumOf(rows) };
  if (measure === "average_order") {
    const orders = byProduct ? ordersTouched(rows) : ordersBegun(rows);
    return { value: orders === 0 ? null : sumOf(sold) / orders };
  }
  const costed = rows.filter(({ costMinor }) => costMinor !== null);
  const cost = costed.reduce((sum, { costMinor }) => sum + (costMinor ?? 0), 0);
  const estimatedMinor = Math.round(margin * (sumOf(rows) - sumOf(costed)));
  return { value: sumOf(costed) - cost + estimatedMinor, estimatedMinor };
}

function interactions(
  { period, interaction = {} }: Question,
  group: Group | undefined,
  who: readonly Person[],
  { today, me }: Books,
): readonly FigureRow[] {
  const { by, ...alike } = interaction;
  const wanted = { ...alike, ...(by === undefined ? {} : { loggedBy: by === "me" ? me : by }) };
  const talks = who
    .flatMap((person) => person.talks.map((talk) => ({ person, on: talk.on, talk })))
    .filter(
      ({ on, talk }) =>
        (period === undefined || isIn(on, period, today)) &&
        (["kind", "direction", "sentiment", "loggedBy"] as const).every(
          (field) => wanted[field] === undefined || talk[field] === wanted[field],
        ),
    );
  const byKey = grouped(talks, (each) =>
    keysOf(group, each, { member: each.talk.loggedBy, kind: each.talk.kind }),
  );
  return counts(byKey, (rows) => rows.length);
}

/** Contacts by when they were added, customers by their first order. */
function beginners(
  { measure, period }: Question,
  group: Group | undefined,
  who: readonly Person[],
  { today }: Books,
): readonly FigureRow[] {
  const began = who.flatMap((person): readonly Counted[] => {
    const on = measure === "contacts" ? person.createdOn : orderDays(person)[0];
    return on === undefined || (period !== undefined && !isIn(on, period, today))
      ? []
      : [{ person, on }];
  });
  return counts(
    grouped(began, (each) => keysOf(group, each)),
    (rows) => rows.length,
  );
}

const share = (key: string, part: number, whole: number): FigureRow => ({
  key,
  value: whole === 0 ? null : part / whole,
  of: { part, whole },
});

function repeatRate(group: Group | undefined, who: readonly Person[]): readonly FigureRow[] {
  const customers = who.flatMap((person) => {
    const [on, second] = orderDays(person);
    return on === undefined ? [] : [{ person, on, isRepeat: second !== undefined }];
  });
  return [...grouped(customers, (each) => keysOf(group, each))].map(([key, rows]) =>
    share(key, rows.filter(({ isRepeat }) => isRepeat).length, rows.length),
  );
}

function retention(
  { period = { is: "calendar", unit: "month", shift: 0 } }: Question,
  group: Group | undefined,
  who: readonly Person[],
  { today }: Books,
): readonly FigureRow[] {
  const before = who.filter((person) =>
    orderDays(person).some((day) => isBefore(day, period, today)),
  );
  const keys = (person: Person) => keysOf(group, { person, on: person.createdOn });
  return [...grouped(before, keys)].map(([key, people]) => {
    const again = people.filter((person) =>
      orderDays(person).some((day) => isIn(day, period, today)),
    );
    return share(key, again.length, people.length);
  });
}

/** What the best fifth of customers (their number rounded up) brought of the revenue. */
function paretoShare(question: Question, who: readonly Person[], books: Books): FigureRow {
  const currency = question.currency ?? currenciesOf(books)[0];
  const brought = who
    .map((person) => salesOf(question, person, books).filter((row) => row.currency === currency))
    .filter((rows) => rows.some(isOrder))
    .map(sumOf)
    .sort((a, b) => b - a);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const best = brought.slice(0, Math.ceil(brought.length / 5));
  return {
    ...share("", total(best), total(brought)),
    of: { part: best.length, whole: brought.length },
  };
}
