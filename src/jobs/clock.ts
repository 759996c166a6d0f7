import { setTimeout as sleep } from "node:timers/promises";

/** Looks whether there is anything to do, and does it. */
export type Job = () => Promise<void>;

/**
 * Lets jobs look each so-many ms of UTC (each full minute, say), one after the other, until the
 * signal. Each knows by itself what it did last, so that a time missed is made up for; what goes
 * wrong is told, and tried again.
 */
export async function every(
  periodMs: number,
  jobs: Readonly<Record<string, Job>>,
  signal: AbortSignal,
  report: (job: string, error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    for (const [name, job] of Object.entries(jobs))
      await job().catch((error: unknown) => {
        if (!signal.aborted) report(name, error);
      });
    const wait = periodMs - (Date.now() % periodMs);
    await sleep(wait, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
