/** What stands on the form for a call. */
export const callForm = {
  title: "Log a call",
  save: "Save",
  close: "Cancel",
  contact: "With whom?",
  search: "Type a name or company",
  words: "What was said?",
  followUp: "Follow up on",
  noDay: "No follow-up",
} as const;

export const needsWords = "A few words, so that others know what was said.";
export const dayIsOver = "That day is over. Pick today or a later one.";
export const whoFirst = "Pick somebody from the list.";
/** Where contacts are picked from, and one is not there. */
export const notThere = "Somebody new? Add them first: “add contact Tim Lang, tim@lang.example”.";
