/** The least history from which a year can be told. */
const leastDays = 30;
const daysAYear = 365;

/** What the simple formula says of one customer; money in minor units. */
export interface SimpleValue {
  readonly averageMinor: number;
  readonly ordersAYear: number;
  readonly revenueMinor: number;
}

/**
 * The simple formula for the next 12 months: average order × orders a year.
 *
 * @returns undefined without orders on two days, or where the first is less than 30 days ago
 */
export function simpleValue(
  spentMinor: number,
  orders: number,
  repeatPurchases: number,
  daysKnown: number,
): SimpleValue | undefined {
  if (repeatPurchases === 0 || daysKnown < leastDays || orders === 0) return undefined;
  const [averageMinor, ordersAYear] = [spentMinor / orders, (orders * daysAYear) / daysKnown];
  return { averageMinor, ordersAYear, revenueMinor: averageMinor * ordersAYear };
}
