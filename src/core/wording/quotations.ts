/** What others wrote may be kept as; each with more words that choose it. */
export const waysToKeep = {
  note: { label: "Note", words: ["as a note"], value: "note" },
  followUp: {
    label: "Follow-up",
    words: ["follow up", "followup", "as a follow-up", "reminder", "to-do", "task"],
    value: "follow-up",
  },
  purchase: {
    label: "Purchase",
    words: ["as a purchase", "sale", "order"],
    value: "purchase",
  },
} as const;

/** “wants 5 kg” (Mark, 30 June) */
export const quotedAs = (words: string, from: readonly (string | undefined)[]): string =>
  `“${words}” (${from.filter((each) => each !== undefined).join(", ")})`;

export const whoseIsIt =
  "Whose is it? Answer with a name and it is kept as a note, or choose what it is to be; “follow-up friday” works too.";
