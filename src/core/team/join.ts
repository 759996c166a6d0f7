import type { Edit } from "../changes/change.ts";
import type { Stores } from "../crm.ts";
import type { IncomingMessage } from "../message.ts";
import type { Reply } from "../reply.ts";
import type { Instant } from "../time.ts";
import { askInvitation, sendTheCode, welcome } from "../wording/joining.ts";
import type { Actor, Member } from "./member.ts";

/** The channels people join on; in the terminal everybody is who they say. */
export type ChannelName = "slack" | "telegram";

/** Somebody on a channel, by the id they have there. */
export interface ChannelId {
  readonly channel: ChannelName;
  readonly id: string;
}

/** Somebody who writes, before it is known whether they belong to the team. */
export interface Person extends ChannelId {
  /** Asks the channel what they are called; only ever needed when they join. */
  readonly name: () => Promise<string>;
}

export type Admission =
  | { readonly outcome: "member"; readonly actor: Actor }
  | { readonly outcome: "joined"; readonly reply: Reply }
  | { readonly outcome: "stranger"; readonly reply: Reply };

/** A message of somebody who may not be known yet. */
export type Knock = Omit<IncomingMessage, "author">;

/** Lets team members in, and those who bring a code or are named as owners join the team. */
export interface Door {
  readonly admit: (person: Person, message: Knock) => Promise<Admission>;
}

export interface DoorParts {
  readonly stores: Pick<Stores, "team" | "changes" | "settings" | "newId">;
  /** Owners by decision of whoever runs this; they need no code. */
  readonly owners: readonly ChannelId[];
  /** For each channel without an owner the code that makes one. Good for one use. */
  readonly ownerCodes: ReadonlyMap<ChannelName, string>;
}

const idField = { slack: "slackId", telegram: "telegramId" } as const;
const channelLabel = { slack: "Slack", telegram: "Telegram" } as const;
/** Joining belongs to no conversation: nobody's "undo" takes it back. */
const conversation = "team";

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

export function doorOf({ stores, owners, ownerCodes }: DoorParts): Door {
  const codes = new Map(ownerCodes);
  const isNamedOwner = (person: Person): boolean =>
    owners.some(({ channel, id }) => channel === person.channel && id === person.id);
  /** Whether the message is the code that makes an owner; it is used up by being asked. */
  const isOwnerCode = ({ channel }: Person, text: string): boolean =>
    codes.get(channel) !== undefined &&
    plainCode(codes.get(channel) ?? "") === plainCode(text) &&
    codes.delete(channel);

  return {
    async admit(person, message) {
      const known = await memberOf(stores, person);
      if (known !== undefined && (known.role === "owner" || !isNamedOwner(person)))
        return { outcome: "member", actor: known };
      if (isNamedOwner(person)) {
        const member = await linkOwner(stores, person, message, known);
        return { outcome: "member", actor: member };
      }
      if (isOwnerCode(person, message.text)) {
        const member = await linkOwner(stores, person, message, known);
        return { outcome: "joined", reply: welcome(member) };
      }
      const invited = await useInvitation(stores, person, message);
      if (invited !== undefined) return { outcome: "joined", reply: welcome(invited) };
      return { outcome: "stranger", reply: await turnAway(stores, codes.has(person.channel)) };
    },
  };
}

/** Whether an owner can be reached on the channel. */
export const hasOwner = async (team: Stores["team"], channel: ChannelName): Promise<boolean> =>
  (await team.all()).some((member) => member.role === "owner" && isLinked(member, channel));

const isLinked = (member: Member, channel: ChannelName): boolean =>
  member[idField[channel]] !== null;

const memberOf = ({ team }: DoorParts["stores"], { channel, id }: ChannelId) =>
  channel === "slack" ? team.withSlackId(id) : team.withTelegramId(id);

async function turnAway({ team }: DoorParts["stores"], codeWaits: boolean): Promise<Reply> {
  if (codeWaits) return sendTheCode;
  const owners = (await team.all()).filter(({ role }) => role === "owner");
  return askInvitation(owners.map(({ name }) => name));
}

/** Makes the person an owner: whom the team knows by that name, its one unlinked owner, or somebody new. */
async function linkOwner(
  stores: DoorParts["stores"],
  person: Person,
  message: Knock,
  known: Member | undefined,
): Promise<Member> {
  const name = (await person.name()).trim() || "Owner";
  const member = known ?? (await likelyOwner(stores, person.channel, name));
  const set = { role: "owner", [idField[person.channel]]: person.id } as const;
  if (member === undefined) {
    const fresh = { id: stores.newId(), name: await freeName(stores, name), ...unlinked, ...set };
    await join(stores, person, message, fresh, [{ op: "insert", record: "members", row: fresh }]);
    return fresh;
  }
  const { id, role } = member;
  await join(stores, person, message, member, [
    { op: "update", record: "members", id, expect: { role }, set },
  ]);
  return { ...member, ...set };
}

const unlinked = { slackId: null, telegramId: null } as const;

async function likelyOwner(
  { team }: DoorParts["stores"],
  channel: ChannelName,
  name: string,
): Promise<Member | undefined> {
  const [first = name] = name.split(/\s+/);
  const named = (await team.named(name)) ?? (await team.named(first));
  if (named !== undefined && !isLinked(named, channel)) return named;
  const free = (await team.all()).filter(
    (member) => member.role === "owner" && !isLinked(member, channel),
  );
  return free.length === 1 ? free[0] : undefined;
}

async function freeName({ team }: DoorParts["stores"], name: string): Promise<string> {
  let [free, count] = [name, 1];
  while ((await team.named(free)) !== undefined) free = `${name} ${++count}`;
  return free;
}

/** Joins the person to the member whom an invitation is for; undefined where there is none. */
async function useInvitation(
  stores: DoorParts["stores"],
  person: Person,
  message: Knock,
): Promise<Member | undefined> {
  const row = await stores.settings.row(invitationKey(message.text));
  const [memberId, expiresAt] = (row?.value ?? "").split(" ").map(Number);
  if (row === undefined || expiresAt === undefined || expiresAt < message.sentAt) return undefined;
  const member = (await stores.team.all()).find(({ id }) => id === memberId);
  if (member === undefined) return undefined;
  const field = idField[person.channel];
  const joined = await join(stores, person, message, member, [
    {
      op: "update",
      record: "members",
      id: member.id,
      expect: { [field]: member[field] },
      set: { [field]: person.id },
    },
    { op: "delete", record: "settings", id: row.id },
  ]);
  return joined ? { ...member, [field]: person.id } : undefined;
}

async function join(
  { changes, newId }: DoorParts["stores"],
  { channel }: Person,
  { id, sentAt }: Knock,
  { name }: Member,
  edits: readonly Edit[],
): Promise<boolean> {
  const { outcome } = await changes.apply({
    id: newId(),
    kind: "setting",
    at: sentAt,
    actor: name,
    conversation,
    // Joining is a change of its own: the message may hold another.
    source: `${id} joining`,
    summary: `${name} joined on ${channelLabel[channel]}`,
    edits,
  });
  return outcome === "applied";
}
