import { type Reply, text } from "../reply.ts";
import type { Member } from "../team/member.ts";
import { listed } from "./common.ts";

/** What strangers hear, and those who join. */

export const sendTheCode: Reply = {
  kind: "refused",
  blocks: [
    text(
      "Hi! Please send me the code from the terminal I run in, so that I know you are the owner.",
    ),
  ],
};

export const askInvitation = (owners: readonly string[]): Reply => ({
  kind: "refused",
  blocks: [
    text(
      `Hi! I only talk with the team here; please ask ${
        owners.length === 0 ? "the owner" : listed(owners, "or")
      } to invite you.`,
    ),
  ],
});

export const notForOutsiders: Reply = {
  kind: "refused",
  blocks: [text("Hi! Guests, bots and people of other organisations can't join the team here.")],
};

export const welcome = ({ name, role }: Member): Reply => ({
  kind: "done",
  blocks: [
    text(
      `Welcome, ${name}! You are ${role === "owner" ? "the owner" : `in the team, as a ${role}`}.`,
    ),
    text("Try: who's due today?"),
  ],
});

/** Stands in the room where an answer is for its asker alone. */
export const sentPrivately = ({ name }: { readonly name: string }): Reply => ({
  kind: "answer",
  blocks: [text(`${name}, I sent you the answer in a private message: it is not for every eye.`)],
});

/** The same where the platform lets no private message through. */
export const askPrivately = ({
  name,
  where,
}: {
  readonly name: string;
  /** How to get there, if that needs to be said. */
  readonly where: string;
}): Reply => ({
  kind: "answer",
  blocks: [
    text(`${name}, please ask me that in a private message${where}: it is not for every eye.`),
  ],
});

/** Where the token is another workspace's than the database's. */
export const otherWorkspace =
  "This database belongs to another Slack workspace: its people and chats are known by that one's ids. Use the token of that workspace, or another database (DATABASE_PATH).";
