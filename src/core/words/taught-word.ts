import { z } from "zod";

/** What a word may stand for: somebody, a word of the shop, a kind of people, or a whole message. */
export const wordKinds = ["name", "word", "people", "message"] as const;

/** A word that an owner taught, and the words it is read as. */
export const taughtWord = z.object({
  word: z.string(),
  means: z.string(),
  kind: z.enum(wordKinds),
});
export type TaughtWord = z.infer<typeof taughtWord>;

/** Where a word is kept: among the settings, so that it is undone, told and exported like them. */
export const wordKey = (folded: string): string => `${wordKeys}${folded}`;
export const wordKeys = "word:";
