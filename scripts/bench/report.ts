import type { AskedBy } from "../../src/core/questions/question-store.ts";

/** Takes a line of the report. */
export type Say = (line: string) => void;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Median CPU time of several runs after a first one, in milliseconds. */
export function cpuMs(work: () => unknown, runs: number): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times);
}

/** Median ratio of two pieces of work, one after the other, so that a slow moment slows both. */
export async function ratio(
  ours: () => Promise<unknown>,
  reference: () => Promise<unknown>,
  rounds: number,
): Promise<{ readonly ours: number; readonly reference: number; readonly ratio: number }> {
  const pairs: [number, number][] = [];
  await ours();
  await reference();
  for (let round = 0; round < rounds; round++)
    pairs.push([await seconds(ours), await seconds(reference)]);
  return {
    ours: median(pairs.map(([a]) => a)),
    reference: median(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  };
}

/** Who asks in the measured questions. */
export const askedAt = (now: number): AskedBy => ({
  clock: { now, zone: "Europe/Berlin" },
  me: "Ana",
  currency: "EUR",
  defaultMargin: undefined,
});
