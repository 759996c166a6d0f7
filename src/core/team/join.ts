import type { Edit } from "../changes/change.ts";
import type { Stores } from "../crm.ts";
import type { IncomingMessage } from "../message.ts";
import type { Reply } from "../reply.ts";
import { isSameCode, type Invitation, invitationFor } from "./invitation.ts";
import { askInvitation, notForOutsiders, sendTheCode, welcome } from "../wording/joining.ts";
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
  /** Asks the channel who they are; only ever needed when they join. */
  readonly profile: () => Promise<Profile>;
}

/** Who somebody is on a channel. */
export interface Profile {
  readonly name: string;
  /** A guest, a bot, or somebody of another organisation: they cannot join. */
  readonly isOutsider: boolean;
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

/** The field of a member that holds their id on a channel. */
export const idField = { slack: "slackId", telegram: "telegramId" } as const;
const channelLabel = { slack: "Slack", telegram: "Telegram" } as const;
/** Joining belongs to no conversation: nobody's "undo" takes it back. */
const conversation = "team";

export function doorOf({ stores, owners, ownerCodes }: DoorParts): Door {
  const codes = new Map(ownerCodes);
  const isNamedOwner = (person: Person): boolean =>
    owners.some(({ channel, id }) => channel === person.channel && id === person.id);
  return {
    async admit(person, message) {
      const known = await memberOf(stores, person);
      if (known !== undefined && (known.role === "owner" || !isNamedOwner(person)))
        return { outcome: "member", actor: known };
      if (isNamedOwner(person)) {
        const member = await linkOwner(stores, person, message, known);
        return { outcome: "member", actor: member };
      }
      return await withCode({ stores, codes }, person, message, known);
    },
  };
}

interface Codes {
  readonly stores: DoorParts["stores"];
  /** Those that are not used up. */
  readonly codes: Map<ChannelName, string>;
}

/** Who brings a code joins by it; others are turned away. */
async function withCode(
  { codes, stores }: Codes,
  person: Person,
  message: Knock,
  known: Member | undefined,
): Promise<Admission> {
  const { channel } = person;
  const turnedAway = async (): Promise<Admission> => ({
    outcome: "stranger",
    reply: await turnAway(stores, codes.has(channel)),
  });
  const isOwner = isSameCode(codes.get(channel), message.text);
  const invitation = isOwner ? undefined : await invitationFor(stores, message);
  if (!isOwner && invitation === undefined) return await turnedAway();
  const { isOutsider } = await person.profile();
  if (isOutsider) return { outcome: "stranger", reply: notForOutsiders };
  const member =
    invitation === undefined
      ? // Good for one use, also where two bring it at the same moment.
        codes.delete(channel) && (await linkOwner(stores, person, message, known))
      : await useInvitation(stores, person, message, invitation);
  return member ? { outcome: "joined", reply: welcome(member) } : await turnedAway();
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
  const { name: called } = await person.profile();
  const name = called.trim() || "Owner";
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

/** Joins the person to the member whom an invitation is for; undefined where it is used up. */
async function useInvitation(
  stores: DoorParts["stores"],
  person: Person,
  message: Knock,
  { settingId, member }: Invitation,
): Promise<Member | undefined> {
  const field = idField[person.channel];
  const joined = await join(stores, person, message, member, [
    {
      op: "update",
      record: "members",
      id: member.id,
      expect: { [field]: member[field] },
      set: { [field]: person.id },
    },
    { op: "delete", record: "settings", id: settingId },
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
