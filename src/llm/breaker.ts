const failuresAllowed = 3;
const restMs = 60_000;

/** Keeps from asking, for a minute, a server that failed three times on end. */
export interface Breaker {
  readonly isResting: () => boolean;
  readonly failed: () => void;
  readonly worked: () => void;
}

export function createBreaker(now: () => number): Breaker {
  let failures = 0;
  let restsUntil = 0;
  return {
    isResting: () => now() < restsUntil,
    failed() {
      failures += 1;
      // After the rest one more failure is enough for the next.
      if (failures >= failuresAllowed) restsUntil = now() + restMs;
    },
    worked() {
      failures = 0;
    },
  };
}
