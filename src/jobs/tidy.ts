import type { Stores } from "../core/crm.ts";
import type { Instant } from "../core/time.ts";
import type { Job } from "./clock.ts";

const dayMs = 86_400_000;
/** How long is kept what was sent, and where. */
const keptMs = 90 * dayMs;

/** Once a day drops what was sent long ago. */
export function tidy(
  { outbox, jobRuns }: Pick<Stores, "outbox" | "jobRuns">,
  now: () => Instant,
): Job {
  const name = "tidy";
  return async () => {
    const at = now();
    if (at - ((await jobRuns.last(name)) ?? 0) < dayMs) return;
    await outbox.forget(at - keptMs);
    await jobRuns.note(name, at);
  };
}
