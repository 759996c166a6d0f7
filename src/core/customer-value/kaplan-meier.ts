/** How many came, or are still waited for, after so many days. */
export interface Waiting {
  readonly days: number;
  readonly came: number;
  /** Not come so far, and known for so long. */
  readonly waiting: number;
}

/** The share that has come by a day, and the day by which half had; undefined where it never was. */
export interface WaitingTime {
  readonly shareBy: (days: number) => number;
  readonly median: number | undefined;
}

/**
 * How long it takes, with those who have not come yet counted for as long as they are known
 * (Kaplan & Meier 1958); who comes and who drops out of sight on one day are both waited for on it.
 */
export function waitingTime(waits: readonly Waiting[]): WaitingTime {
  const sorted = waits.toSorted((a, b) => a.days - b.days);
  let atRisk = sorted.reduce((sum, { came, waiting }) => sum + came + waiting, 0);
  let left = 1;
  let median: number | undefined;
  const steps: (readonly [days: number, left: number])[] = [];
  for (const { days, came, waiting } of sorted) {
    if (atRisk > 0) left *= 1 - came / atRisk;
    atRisk -= came + waiting;
    steps.push([days, left]);
    if (median === undefined && left <= 0.5) median = days;
  }
  return {
    shareBy: (days) => 1 - (steps.findLast(([day]) => day <= days)?.[1] ?? 1),
    median,
  };
}
