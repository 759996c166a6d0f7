import type { Stores } from "../crm.ts";
import { reminderReply } from "../follow-ups/reminder.ts";
import { type Reply, text } from "../reply.ts";
import type { Instant } from "../time.ts";
import { undelivered } from "../wording/reminders.ts";
import type { ClaimedMessage } from "./outbox.ts";

/**
 * Puts what a message is about into words, from what is true now; undefined where nothing is left
 * to say, or nobody of the team is there any more to be told.
 */
export async function compose(
  stores: Pick<Stores, "contacts" | "followUps" | "settings">,
  { about, putAt }: ClaimedMessage,
  now: Instant,
): Promise<Reply | undefined> {
  switch (about.is) {
    case "reminder": {
      const { timeZone: zone } = await stores.settings.business();
      const { followUps, older = 0 } = about;
      return reminderReply(stores, followUps, { clock: { now, zone }, decidedAt: putAt, older });
    }
    case "schedule":
      return undefined;
    case "undelivered":
      return { kind: "answer", blocks: [text(undelivered(about.conversation, about.why))] };
  }
}
