/** What is asked before something is written. */

export const nothingSaved = "Nothing saved yet.";
/** The same, of what is asked about while the rest of the message was written. */
export const thatNotSaved = "That part is not saved yet; the rest is.";

export const whoInTheTeam = (name: string): string =>
  `Nobody in the team is called “${name}”. Who is meant?`;

export const whenHappened = "When was it?";
export const notYetHappened = (when: string): string =>
  `${when} is still to come, so it can't have happened yet. When was it?`;

export const whenDue = "When is it due?";
export const alreadyPast = (when: string): string => `${when} has passed. When is it due?`;
export const tooLateToday = "It is after 18:00. At what time today, or on which day, is it due?";

/** "What was paid for 2 × Milk Jug?" */
export function howMuch(refund: boolean, goods: string | undefined): string {
  if (refund) return "How much is given back?";
  return goods === undefined ? "How much was it?" : `What was paid for ${goods}?`;
}
export const whichAmount = (words: string): string => `“${words}” can be read two ways. Which one?`;

export const whichProduct = (words: string): string =>
  `“${words}” fits several products. Which one?`;

export const whichTag = "Which tag?";
export const whoseName = "What is the name of the new contact?";

/** Whom an exchange was with, where nobody was named. */
export const whoWasIt = (kind: string): string =>
  kind === "note" ? "Who is the note about?" : `Who was the ${kind} with?`;
export const whoBought = "Who bought it?";
export const whoGetsRefund = "Who gets the refund?";
export const whoIsItFor = "Which contact is it for?";

export const bookedAlready = (
  reference: string,
  before: { readonly contactName: string; readonly product: string | null },
  when: string,
): string =>
  `${reference} is already booked for ${before.contactName}${before.product === null ? "" : ` (${before.product})`}, ${when}. Add this to it?`;

export const whichFollowUp = "Which follow-up do you mean?";
export const whoGetsIt = "Who should have it?";
export const newWords = "What should it say?";
/** Of a person: "Mark Bell has no follow-up about “invoice”. Which one do you mean?" */
export const noneAbout = (whose: string, words: string): string =>
  `${whose} has no follow-up about “${words}”. Which one do you mean?`;
export const noneDue = "None is due on that day. Which one do you mean?";
export const noneNearly = (words: string): string =>
  `No follow-up says “${words}”. Do you mean one of these?`;
export const noneSays = (words: string): string =>
  `No follow-up says “${words}”. Whose is it, or what does it say?`;
