import type { Stores } from "../crm.ts";
import { digestReply } from "../digests/digest-reply.ts";
import { receiverAmong } from "../follow-ups/receiver.ts";
import { reminderReply } from "../follow-ups/reminder.ts";
import { type Reply, text } from "../reply.ts";
import { standingReply } from "../standing-answers/standing-reply.ts";
import type { Instant } from "../time.ts";
import { noBackup, undelivered, unreachable } from "../wording/reminders.ts";
import type { About, ClaimedMessage } from "./outbox.ts";
import type { Reach } from "./reach.ts";

/**
 * Puts what a message is about into words, from what is true and allowed now; undefined where
 * nothing is left to say, or whom it was for may not be told any more.
 */
export async function compose(
  stores: Stores,
  { about, putAt, conversation }: ClaimedMessage,
  { now, reach }: { readonly now: Instant; readonly reach: Reach },
): Promise<Reply | undefined> {
  switch (about.is) {
    case "reminder": {
      const team = await stores.team.all();
      const receiver = team.find((member) => reach(member) === conversation);
      if (receiver === undefined) return undefined;
      const { timeZone: zone } = await stores.settings.business();
      const { followUps, older = 0 } = about;
      return reminderReply(stores, followUps, {
        clock: { now, zone },
        decidedAt: putAt,
        older,
        isTheirs: (item) => receiverAmong(team)(item) === receiver,
      });
    }
    case "digest":
      return digestReply(stores, about, now);
    case "answer":
      return standingReply(stores, about, now);
    case "no_backup":
    case "undelivered":
    case "gone": {
      const team = await stores.team.all();
      const isOwners = team.some(
        (member) => member.role === "owner" && reach(member) === conversation,
      );
      if (!isOwners) return undefined;
      return { kind: "answer", blocks: [text(troubleOf(about))] };
    }
  }
}

function troubleOf(about: Extract<About, { is: "no_backup" | "undelivered" | "gone" }>): string {
  switch (about.is) {
    case "no_backup":
      return noBackup(about.why);
    case "undelivered":
      return undelivered(about.conversation, about.why);
    case "gone":
      return unreachable(about.conversation, about.why);
  }
}
