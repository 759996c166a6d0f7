import { type Reply, text } from "../reply.ts";

/** What the channels say by themselves, outside any conversation with the assistant. */

export const byeWords = "Bye.";

export const savedFile = (path: string): string => `Saved as ${path}`;

/** To a file that is no list. */
export const noSuchFile = (name: string): Reply => ({
  kind: "refused",
  blocks: [
    text(
      `I can't read ${name}. I read CSV files and JSON exports: contacts, purchases, interactions or follow-ups.`,
    ),
  ],
});

/** What cannot be read yet, and what to do instead. */
const unread = {
  voice: "I can't listen to voice messages yet. Please write it to me; a few words are enough.",
  picture: "I can't look at pictures or videos yet. Please write me what I should keep of it.",
  location: "I can't do anything with a location yet. To keep an address, write it in a note.",
  sticker: "Nice one! For anything I should keep or look up, I need words.",
  forwarded: "I find no words in what you forwarded. Tell me in your own what to keep of it.",
} as const;

/** To what there are no words in. */
export const cannotRead = (what: keyof typeof unread): Reply => ({
  kind: "refused",
  blocks: [text(unread[what])],
});

/** Before somebody's card becomes a contact. */
export const askContact = (name: string, phone: string): string =>
  `Shall I add ${name}, ${phone}, to your contacts?`;

export const conversationMoved = (from: string, to: string): string =>
  `${from} became ${to}: what is posted there goes along`;

export const conversationPaused = (conversation: string): string =>
  `what is posted in ${conversation} was paused, since nobody can be reached there`;

export const joinByLink = (link: string): string => `Or by this link, good for one use: ${link}`;

/** Where somebody has to begin the private chat themselves, in brackets behind it. */
export const privateChatAt = (address: string): string => ` (open ${address} and press Start)`;

/** Help in a group whose messages are not all shown to the bot. */
export const groupHint =
  "In this group I only see commands like /due, replies to my messages, and nothing else you write. Press “Reply” on one of my messages, or put /log before what happened.";

/** How large it is may be known only as far as it was read. */
export const fileTooLarge = (bytes: number | undefined, most: number): string =>
  `${
    bytes === undefined
      ? `That file has more than ${megabytes(most)}, which is all I take in a chat`
      : `That file has ${megabytes(bytes)}, and I take up to ${megabytes(most)} in a chat`
  }. Nothing was imported; bring it in on the machine I run on: crm import.`;

export const fileUnreachable =
  "I could not fetch that file just now. Nothing was done; please send it once more in a while.";

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
