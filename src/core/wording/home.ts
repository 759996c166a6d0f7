import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import type { Clock } from "../period.ts";
import { type Reply, text } from "../reply.ts";
import { counted, withCompany } from "./common.ts";
import { followUpText } from "./follow-up-receipts.ts";
import { dueSaid } from "./follow-ups.ts";
import { withoutStop } from "./receipts.ts";

/** What a member reads on their home. */
export const homeWords = {
  team: "Your team",
  digest: "Also today",
} as const;

export const followUpsOnHome = (shown: number, more: boolean): string =>
  shown === 0
    ? "Nothing on your list"
    : more
      ? `The next ${counted(shown, "follow-up")} on your list`
      : `${counted(shown, "follow-up")} on your list`;

/** "Mark Bell (Bell & Sons): send the contract · 2 days overdue". */
export function homeLine(item: FollowUpItem, clock: Clock): string {
  const said = withoutStop(item.text);
  const who = withCompany({ name: item.contactName, company: item.company });
  const what = said.includes(item.contactName)
    ? said
    : said === followUpText
      ? who
      : `${who}: ${said}`;
  return `${what} · ${dueSaid(item, clock)}`;
}

export const moreOnHome = "There are more: write me “my follow-ups”.";
/** Of who is in the team and has no chat with me yet. */
export const notJoined = (role: string): string => `${role}, not joined yet`;
export const howToInvite = "“invite Ben as member” gives a code to join by.";
export const homeHint =
  "Ask me or tell me what happened under Messages; “help” shows what I can do.";

/** To who is not in the team. */
export const nobodysHome: Reply = {
  kind: "refused",
  blocks: [
    text(
      "Hi! I only work with the team here. Ask the owner to invite you, then send me the code under Messages.",
    ),
  ],
};
