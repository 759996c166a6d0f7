/**
 * What the models know of each customer, one column a fact (Fader, Hardie & Lee 2005): the purchase
 * day is the unit, so several orders of one day are one, and the first purchase is not a repeat.
 * Times are weeks of seven days.
 */
export interface PurchaseSummaries {
  readonly count: number;
  /** x: distinct days with an order, less the first. */
  readonly repeatPurchases: Float64Array;
  /** t_x: weeks from the first to the last purchase day; 0 where there is no repeat. */
  readonly ageAtLastPurchase: Float64Array;
  /** T: weeks from the first purchase day to the day of the summary. */
  readonly age: Float64Array;
  /** m: mean revenue of the repeat days, refunds aside, in major units; 0 where there is none. */
  readonly averagePurchase: Float64Array;
}

/** A customer's days with orders, ascending, as day numbers, with the revenue of each. */
export interface PurchaseDays {
  readonly days: readonly number[];
  readonly revenue: readonly number[];
}

/** Summarises purchase days up to and including a day; customers first seen later are left out. */
export function summarise(
  customers: readonly PurchaseDays[],
  until: number,
): { readonly summaries: PurchaseSummaries; readonly of: readonly number[] } {
  const of = customers.flatMap(({ days }, index) => {
    const first = days[0];
    return first !== undefined && first <= until ? [index] : [];
  });
  const summaries = emptySummaries(of.length);
  for (const [at, index] of of.entries()) {
    const customer = customers[index];
    if (customer === undefined) continue;
    const known = customer.days.filter((day) => day <= until);
    const first = known[0] ?? until;
    const repeats = known.length - 1;
    const spent = customer.revenue.slice(1, known.length).reduce((sum, each) => sum + each, 0);
    summaries.repeatPurchases[at] = repeats;
    summaries.ageAtLastPurchase[at] = ((known.at(-1) ?? first) - first) / 7;
    summaries.age[at] = (until - first) / 7;
    summaries.averagePurchase[at] = repeats === 0 ? 0 : spent / repeats;
  }
  return { summaries, of };
}

export const emptySummaries = (count: number): PurchaseSummaries => ({
  count,
  repeatPurchases: new Float64Array(count),
  ageAtLastPurchase: new Float64Array(count),
  age: new Float64Array(count),
  averagePurchase: new Float64Array(count),
});

/** Equal rows merged and counted: a likelihood over them is the same, and much faster. */
export interface MergedRows {
  readonly count: number;
  readonly x: Float64Array;
  /** The different times among t_x and T in weeks, ascending: far fewer than rows. */
  readonly times: Float64Array;
  /** Where in `times` the row's t_x and T are. */
  readonly txAt: Uint32Array;
  readonly ageAt: Uint32Array;
  readonly weight: Float64Array;
  /** How many customers have x repeat purchases, for x from 0 to the most. */
  readonly weightByRepeats: Float64Array;
}

/** Days up to 2^17 (358 years) and repeats up to 2^19 fit one exact number, which sorts fast. */
const dayRange = 131_072;

export function merged(summaries: PurchaseSummaries): MergedRows {
  const keys = sortedKeys(summaries);
  const distinct = countDistinct(keys);
  const most = Math.floor((keys.at(-1) ?? 0) / dayRange / dayRange);
  const rows = {
    count: distinct,
    x: new Float64Array(distinct),
    txAt: new Uint32Array(distinct),
    ageAt: new Uint32Array(distinct),
    weight: new Float64Array(distinct),
    weightByRepeats: new Float64Array(most + 1),
  };
  let start = 0;
  for (let at = 0; at < distinct; at++) {
    const key = keys[start] ?? 0;
    let end = start + 1;
    while (keys[end] === key) end++;
    const upper = Math.floor(key / dayRange);
    const x = Math.floor(upper / dayRange);
    rows.x[at] = x;
    rows.txAt[at] = upper % dayRange;
    rows.ageAt[at] = key % dayRange;
    rows.weight[at] = end - start;
    rows.weightByRepeats[x] = (rows.weightByRepeats[x] ?? 0) + end - start;
    start = end;
  }
  return { ...rows, times: timesOf(rows.txAt, rows.ageAt) };
}

/** One of so many rows, with the weight of all of them. */
export function thinned(rows: MergedRows, by: number): MergedRows {
  const isTaken = (_: number, row: number): boolean => row % by === 0;
  const [x, weight] = [
    rows.x.filter(isTaken),
    rows.weight.filter(isTaken).map((each) => by * each),
  ];
  const weightByRepeats = new Float64Array(rows.weightByRepeats.length);
  for (const [i, repeats] of x.entries())
    weightByRepeats[repeats] = (weightByRepeats[repeats] ?? 0) + (weight[i] ?? 0);
  return {
    count: x.length,
    x,
    times: rows.times,
    txAt: rows.txAt.filter(isTaken),
    ageAt: rows.ageAt.filter(isTaken),
    weight,
    weightByRepeats,
  };
}

/** ln(α+t) and 1/(α+t) of all times: a few hundred logarithms in place of one for each row. */
export const waits = ({ times }: MergedRows, alpha: number) => ({
  logs: times.map((time) => Math.log(alpha + time)),
  inverses: times.map((time) => 1 / (alpha + time)),
});

/** Takes columns of days: puts into each row where its day is among the different ones, in weeks. */
function timesOf(...columns: readonly Uint32Array[]): Float64Array {
  const last = columns.reduce((most, days) => days.reduce((a, b) => Math.max(a, b), most), 0);
  const place = new Uint32Array(last + 1);
  for (const days of columns) for (const day of days) place[day] = 1;
  const times: number[] = [];
  for (let day = 0; day <= last; day++) if (place[day] === 1) place[day] = times.push(day / 7) - 1;
  for (const days of columns)
    for (let row = 0; row < days.length; row++) days[row] = place[days[row] ?? 0] ?? 0;
  return Float64Array.from(times);
}

/** x, t_x and T of each customer (days) as one number, ascending. */
function sortedKeys({ count, repeatPurchases, ...times }: PurchaseSummaries): Float64Array {
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const tx = Math.round((times.ageAtLastPurchase[i] ?? 0) * 7);
    const age = Math.round((times.age[i] ?? 0) * 7);
    keys[i] = ((repeatPurchases[i] ?? 0) * dayRange + tx) * dayRange + age;
  }
  return keys.sort();
}

function countDistinct(sorted: Float64Array): number {
  let distinct = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) distinct++;
  return distinct;
}
