import { GrammyError, HttpError } from "grammy";
import { setTimeout as sleep } from "node:timers/promises";

/** Telegram's own troubles, and those on the way to it. */
export const isPassing = (error: unknown): boolean =>
  error instanceof HttpError ||
  (error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500));

/**
 * Tries again what may be done twice without harm, as long as the trouble may pass: after each of
 * the pauses (in ms), or as long as Telegram says.
 */
export async function insist<Result>(
  step: () => Promise<Result>,
  pauses: readonly number[],
): Promise<Result> {
  const [pause, ...later] = pauses;
  try {
    return await step();
  } catch (error) {
    if (pause === undefined || !isPassing(error)) throw error;
    const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
    await sleep(seconds === undefined ? pause : seconds * 1000);
    return await insist(step, later);
  }
}
