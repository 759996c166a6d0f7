import type { Stores } from "../core/crm.ts";
import { timePassed } from "../core/follow-ups/repeating.ts";
import type { Instant } from "../core/time.ts";
import { renewed } from "../core/wording/reminders.ts";
import type { Job } from "./clock.ts";

/**
 * Moves what is done again and again, and was left undone, to its next time once that has come:
 * so it reminds again, and there are never two of it.
 */
export function renew({
  stores: { changes, followUps, newId, settings },
  now,
}: {
  readonly stores: Pick<Stores, "changes" | "followUps" | "newId" | "settings">;
  readonly now: () => Instant;
}): Job {
  return async () => {
    const at = now();
    const due = await followUps.repeatingBefore(at);
    if (due.length === 0) return;
    const business = await settings.business();
    const clock = { now: at, zone: business.timeZone };
    for (const { id, dueAt, ...followUp } of due) {
      const next = timePassed({ dueAt, ...followUp }, clock, business);
      if (next === undefined) continue;
      await changes.apply({
        id: newId(),
        kind: "chat",
        at,
        actor: renewed.by,
        conversation: "jobs",
        source: `follow-up ${id} again at ${next}`,
        summary: renewed.summary,
        edits: [
          {
            op: "update",
            record: "followUps",
            id,
            expect: { dueAt, status: "open" },
            set: { dueAt: next },
          },
        ],
      });
    }
  };
}
