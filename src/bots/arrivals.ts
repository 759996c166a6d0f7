import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises";

/** While more arrives, nothing is begun for this long, in ms; and then it is after all. */
const patienceMs = 200;
const lookMs = 4;

/**
 * Lets answers begin one by one, each after all that has arrived by then is taken: where many
 * write at once, the platform is told first that each message arrived, and does not repeat it.
 */
export function arrivals() {
  let last: Promise<void> = Promise.resolve();
  let count = 0;
  async function wait(): Promise<void> {
    const until = performance.now() + patienceMs;
    let seen = count;
    await turn();
    while (count !== seen && performance.now() < until) {
      seen = count;
      await sleep(lookMs);
    }
  }
  return {
    /** Something has arrived. */
    arrived: (): void => void (count += 1),
    /** Ends when it is this answer's turn to begin. */
    quiet: (): Promise<void> => (last = last.then(wait)),
  };
}
