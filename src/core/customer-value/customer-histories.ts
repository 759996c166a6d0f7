import type { ContactId } from "../ids.ts";
import { minorPerMajor } from "../money.ts";
import { daysBetween, type LocalDate } from "../time.ts";
import { median } from "./median.ts";
import { emptySummaries, type PurchaseSummaries } from "./purchase-summaries.ts";

/** A purchase or refund: whose, the day, its currency, amount, cost, and whether it opens an order. */
export type PurchaseRow = readonly [
  contactId: ContactId,
  day: LocalDate,
  currency: string,
  amountMinor: number,
  costMinor: number | null,
  opensOrder: number,
];

/** What one customer brought in one currency, refunds included, minor units. */
export interface Balance {
  readonly currency: string;
  readonly revenueMinor: number;
  /** Of the rows with a recorded cost: their amounts and their cost. */
  readonly costedRevenueMinor: number;
  readonly costMinor: number;
}

/** All customers as the models see them on one day, a column a fact, in the order of their ids. */
export interface CustomerHistories {
  readonly asOf: LocalDate;
  readonly contactIds: readonly ContactId[];
  /** Amounts are in each customer's own currency. */
  readonly summaries: PurchaseSummaries;
  /** Days with an order after that day, up to and including the later one asked for. */
  readonly heldOut: Float64Array;
  readonly orders: Float64Array;
  /** Revenue of orders in the customer's own currency, refunds aside, minor units. */
  readonly spentMinor: Float64Array;
  /** Median of the days between purchase days; 0 with fewer than three of them. */
  readonly medianGapDays: Float64Array;
  /** The currency each customer mostly orders in, and what came in it. */
  readonly ownCurrency: readonly string[];
  readonly revenueMinor: Float64Array;
  readonly costedRevenueMinor: Float64Array;
  readonly costMinor: Float64Array;
  /** The few balances in other currencies, with the customer's place in the columns. */
  readonly otherBalances: readonly (Balance & { readonly customer: number })[];
}

/**
 * Reads rows customer by customer into columns, so that a million customers stay small. Several
 * orders of one day are one purchase day; a refund neither makes nor moves one, and who only has
 * refunds is no customer.
 *
 * @param rows ordered by contact and day
 * @param most how many customers there are at most
 */
export function historiesOf(
  rows: Iterable<PurchaseRow>,
  asOf: LocalDate,
  most: number,
): CustomerHistories {
  const columns = emptyColumns(asOf, most);
  const asOfDay = numberOf(asOf);
  let customer: Customer | undefined;
  for (const row of rows) {
    if (customer?.contactId !== row[0]) {
      if (customer !== undefined) add(columns, customer, asOfDay);
      customer = { contactId: row[0], days: [], accounts: [], lastDay: 0, heldOut: 0 };
    }
    read(customer, row, asOfDay);
  }
  if (customer !== undefined) add(columns, customer, asOfDay);
  return filled(columns);
}

const dayNumbers = new Map<LocalDate, number>();

/** Days since 1970; kept, since millions of rows share a few thousand days. */
function numberOf(day: LocalDate): number {
  let number = dayNumbers.get(day);
  if (number === undefined) dayNumbers.set(day, (number = daysBetween("1970-01-01", day)));
  return number;
}

/** What a customer did in one currency, minor units. */
interface Account {
  readonly currency: string;
  orders: number;
  spent: number;
  spentOnFirstDay: number;
  revenue: number;
  costedRevenue: number;
  cost: number;
}

/** One customer while their rows are read. */
interface Customer {
  readonly contactId: ContactId;
  readonly days: number[];
  readonly accounts: Account[];
  lastDay: number;
  heldOut: number;
}

function read(customer: Customer, row: PurchaseRow, asOfDay: number): void {
  const [, date, currency, amountMinor, costMinor, opensOrder] = row;
  const day = numberOf(date);
  const isNewDay = amountMinor >= 0 && day !== customer.lastDay;
  if (isNewDay) customer.lastDay = day;
  if (day > asOfDay) {
    if (isNewDay) customer.heldOut++;
    return;
  }
  if (isNewDay) customer.days.push(day);
  const account = accountIn(customer, currency);
  account.orders += opensOrder;
  account.revenue += amountMinor;
  if (costMinor !== null) {
    account.costedRevenue += amountMinor;
    account.cost += costMinor;
  }
  if (amountMinor < 0) return;
  account.spent += amountMinor;
  if (customer.days.length === 1) account.spentOnFirstDay += amountMinor;
}

function accountIn({ accounts }: Customer, currency: string): Account {
  const found = accounts.find((each) => each.currency === currency);
  if (found !== undefined) return found;
  const sums = { orders: 0, spent: 0, spentOnFirstDay: 0, revenue: 0, costedRevenue: 0, cost: 0 };
  const account: Account = { currency, ...sums };
  accounts.push(account);
  return account;
}

interface Columns extends CustomerHistories {
  readonly contactIds: ContactId[];
  readonly ownCurrency: string[];
  readonly otherBalances: (Balance & { readonly customer: number })[];
}

const emptyColumns = (asOf: LocalDate, most: number): Columns => ({
  asOf,
  contactIds: [],
  summaries: emptySummaries(most),
  heldOut: new Float64Array(most),
  orders: new Float64Array(most),
  spentMinor: new Float64Array(most),
  medianGapDays: new Float64Array(most),
  ownCurrency: [],
  revenueMinor: new Float64Array(most),
  costedRevenueMinor: new Float64Array(most),
  costMinor: new Float64Array(most),
  otherBalances: [],
});

function add(columns: Columns, customer: Customer, asOfDay: number): void {
  const { contactId, days, accounts } = customer;
  const [first, last] = [days[0], days.at(-1)];
  const [own, ...others] = accounts.toSorted((a, b) => b.orders - a.orders);
  if (first === undefined || last === undefined || own === undefined) return;
  const at = columns.contactIds.length;
  const { summaries } = columns;
  const repeats = days.length - 1;
  const scale = minorPerMajor(own.currency);
  columns.contactIds.push(contactId);
  columns.ownCurrency.push(own.currency);
  summaries.repeatPurchases[at] = repeats;
  summaries.ageAtLastPurchase[at] = (last - first) / 7;
  summaries.age[at] = (asOfDay - first) / 7;
  summaries.averagePurchase[at] =
    repeats === 0 ? 0 : (own.spent - own.spentOnFirstDay) / repeats / scale;
  columns.heldOut[at] = customer.heldOut;
  columns.orders[at] = accounts.reduce((sum, { orders }) => sum + orders, 0);
  columns.spentMinor[at] = own.spent;
  columns.medianGapDays[at] = medianGap(days);
  columns.revenueMinor[at] = own.revenue;
  columns.costedRevenueMinor[at] = own.costedRevenue;
  columns.costMinor[at] = own.cost;
  for (const { currency, revenue, costedRevenue, cost } of others)
    columns.otherBalances.push({
      customer: at,
      currency,
      revenueMinor: revenue,
      costedRevenueMinor: costedRevenue,
      costMinor: cost,
    });
}

/** The median of the days between purchase days; 0 with fewer than three of them. */
const medianGap = (days: readonly number[]): number =>
  days.length < 3 ? 0 : median(days.slice(1).map((day, i) => day - (days[i] ?? day)));

/** The columns without what was kept free. */
function filled(columns: Columns): CustomerHistories {
  const count = columns.contactIds.length;
  const cut = (column: Float64Array): Float64Array => column.subarray(0, count);
  const { summaries } = columns;
  return {
    ...columns,
    summaries: {
      count,
      repeatPurchases: cut(summaries.repeatPurchases),
      ageAtLastPurchase: cut(summaries.ageAtLastPurchase),
      age: cut(summaries.age),
      averagePurchase: cut(summaries.averagePurchase),
    },
    heldOut: cut(columns.heldOut),
    orders: cut(columns.orders),
    spentMinor: cut(columns.spentMinor),
    medianGapDays: cut(columns.medianGapDays),
    revenueMinor: cut(columns.revenueMinor),
    costedRevenueMinor: cut(columns.costedRevenueMinor),
    costMinor: cut(columns.costMinor),
  };
}

/** How many customers mostly order in each currency. */
export function countByCurrency(ownCurrency: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const currency of ownCurrency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return counts;
}

/** What a customer brought in their own currency. */
export const ownBalance = (histories: CustomerHistories, customer: number): Balance => ({
  currency: histories.ownCurrency[customer] ?? "",
  revenueMinor: histories.revenueMinor[customer] ?? 0,
  costedRevenueMinor: histories.costedRevenueMinor[customer] ?? 0,
  costMinor: histories.costMinor[customer] ?? 0,
});
