import type { Edit } from "../changes/change.ts";
import type { Stores } from "../crm.ts";
import type { IncomingMessage } from "../message.ts";
import type { Instant } from "../time.ts";
import type { Member } from "./member.ts";

/** How long an invitation is good for. */
export const invitationLifetimeMs = 7 * 86_400_000;

/** A code as it is compared: people change its case, its hyphens, or send it behind /start. */
const plainCode = (text: string): string =>
  text
    .replace(/^\s*\/start\b/i, "")
    .replace(/[\s_-]/g, "")
    .toUpperCase();

/** A random token as a code that is easy to read out: "AB3X-ZK9Q". */
export const shownCode = (token: string): string => plainCode(token).replace(/(.{4})(?=.)/g, "$1-");

const invitationPrefix = "invitation:";
const invitationKey = (code: string): string => `${invitationPrefix}${plainCode(code)}`;

/** Whether a setting is an invitation: it means a member by id, so it is of no use elsewhere. */
export const isInvitation = (settingKey: string): boolean =>
  settingKey.startsWith(invitationPrefix);

/** The edit that lets a member of the team join with a code; belongs to the change that invites. */
export const invitation = (
  memberId: Member["id"],
  code: string,
  now: Instant,
  newId: () => number,
): Edit => ({
  op: "insert",
  record: "settings",
  row: {
    id: newId(),
    key: invitationKey(code),
    value: `${memberId} ${now + invitationLifetimeMs}`,
  },
});

/** Whether a message is the code. */
export const isSameCode = (code: string | undefined, text: string): boolean =>
  code !== undefined && plainCode(code) === plainCode(text);

export interface Invitation {
  readonly settingId: number;
  readonly member: Member;
}

/** The invitation that a message is the code of, and whom it is for. */
export async function invitationFor(
  stores: Pick<Stores, "settings" | "team">,
  message: Pick<IncomingMessage, "text" | "sentAt">,
): Promise<Invitation | undefined> {
  const row = await stores.settings.row(invitationKey(message.text));
  const [memberId, expiresAt] = (row?.value ?? "").split(" ").map(Number);
  if (row === undefined || expiresAt === undefined || expiresAt < message.sentAt) return undefined;
  const member = (await stores.team.all()).find(({ id }) => id === memberId);
  return member && { settingId: row.id, member };
}
