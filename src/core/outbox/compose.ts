import type { Stores } from "../crm.ts";
import { digestReply } from "../digests/digest-reply.ts";
import { reminderReply } from "../follow-ups/reminder.ts";
import { type Reply, text } from "../reply.ts";
import { standingReply } from "../standing-answers/standing-reply.ts";
import type { Instant } from "../time.ts";
import { noBackup, undelivered, unreachable } from "../wording/reminders.ts";
import type { About, ClaimedMessage } from "./outbox.ts";
import type { Member } from "../team/member.ts";
import type { Reach } from "./reach.ts";

interface Composing {
  readonly now: Instant;
  readonly reach: Reach;
  /** When it was told: it is drawn anew then, with what became of what it told of. */
  readonly toldAt?: Instant;
}

/**
 * Puts what a message is about into words, from what is true and allowed now; undefined where
 * nothing is left to say, or whom it was for may not be told any more.
 */
export async function compose(
  stores: Stores,
  { about, putAt, conversation }: Pick<ClaimedMessage, "about" | "putAt" | "conversation">,
  { now, reach, toldAt }: Composing,
): Promise<Reply | undefined> {
  switch (about.is) {
    case "reminder": {
      const team = await stores.team.all();
      // Once sent, it may stand in a conversation that the platform calls by another name.
      const isFor = (member: Member): boolean =>
        toldAt === undefined ? reach(member) === conversation : member.id === about.to;
      const receiver = team.find(isFor);
      if (receiver === undefined) return undefined;
      const business = await stores.settings.business();
      const { followUps, older = 0 } = about;
      return reminderReply(stores, followUps, {
        business,
        clock: { now, zone: business.timeZone },
        decidedAt: putAt,
        older,
        team,
        receiver,
        isTold: toldAt !== undefined,
      });
    }
    case "digest":
      return digestReply(stores, about, now, toldAt);
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
