import type { MemberId } from "../ids.ts";

export const roles = ["owner", "member", "viewer"] as const;
export type Role = (typeof roles)[number];

/** A person who uses the bot. */
export interface Member {
  readonly id: MemberId;
  readonly name: string;
  readonly role: Role;
  /** Their ids on the channels, such as "U024BE7LH" and "5551234", once they have joined there. */
  readonly slackId: string | null;
  readonly telegramId: string | null;
}

/** Who is writing: a member, or on the command line whoever `--as` names. */
export interface Actor {
  readonly name: string;
  readonly role: Role;
}

const rank: Readonly<Record<Role, number>> = { viewer: 0, member: 1, owner: 2 };

/** Whether the actor's role is at least the one needed. */
export const mayAct = (actor: Actor, needed: Role): boolean => rank[actor.role] >= rank[needed];
