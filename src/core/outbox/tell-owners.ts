import type { Stores } from "../crm.ts";
import { type Instant, localDate } from "../time.ts";
import type { About } from "./outbox.ts";
import type { Reach } from "./reach.ts";

type Trouble = Extract<About, { is: "undelivered" | "gone" }>;

/** Tells every owner, once a day for each conversation, what is the matter with it. */
export async function tellOwners(
  { outbox, settings, team }: Pick<Stores, "outbox" | "team" | "settings">,
  reach: Reach,
  about: Trouble,
  now: Instant,
): Promise<void> {
  const { conversation } = about;
  const { timeZone } = await settings.business();
  for (const member of await team.all()) {
    const place = member.role === "owner" ? reach(member) : undefined;
    if (place === undefined || place === conversation) continue;
    const subject = `${about.is} ${conversation} to ${place}`;
    const subjects = [{ subject, occasion: localDate(timeZone, now) }];
    await outbox.put({ conversation: place, about, subjects }, now);
  }
}
