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

export const fileTooLarge = (bytes: number, most: number): string =>
  `That file has ${megabytes(bytes)}, and I take up to ${megabytes(most)} in a chat. Nothing was imported; bring it in on the machine I run on: crm import.`;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`;
