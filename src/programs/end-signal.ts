/** Hears that the process is to end (SIGINT, SIGTERM), so that it can close what is open. */
export interface Ending {
  readonly signal: AbortSignal;
  /** Stops listening: from then on a signal ends the process at once. */
  readonly done: () => void;
}

export function endSignal(): Ending {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  return {
    signal: ending.signal,
    done() {
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
    },
  };
}
