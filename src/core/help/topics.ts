import type { ActionName } from "../intent.ts";

/** What can be done, in the order it is told; the words of each can be asked for ("help contacts"). */
export const topics = [
  "Ask",
  "Go on from an answer",
  "Log what happened",
  "Keep follow-ups",
  "Look after contacts",
  "Put right, take back",
  "Run the business",
] as const;
export type Topic = (typeof topics)[number];

export const topicOf: Readonly<Record<ActionName, Topic>> = {
  question: "Ask",
  contact_fact: "Ask",
  list_follow_ups: "Ask",
  list_interactions: "Ask",
  list_purchases: "Ask",
  refine: "Go on from an answer",
  rows: "Go on from an answer",
  csv: "Go on from an answer",
  why: "Go on from an answer",
  why_listed: "Go on from an answer",
  answer_again: "Go on from an answer",
  log_interaction: "Log what happened",
  record_purchase: "Log what happened",
  record_refund: "Log what happened",
  create_follow_up: "Keep follow-ups",
  change_follow_up: "Keep follow-ups",
  add_contact: "Look after contacts",
  change_contact: "Look after contacts",
  tag: "Look after contacts",
  merge_contacts: "Look after contacts",
  delete_contact: "Look after contacts",
  undo: "Put right, take back",
  redo: "Put right, take back",
  correct: "Put right, take back",
  history: "Put right, take back",
  show_settings: "Run the business",
  change_setting: "Run the business",
  show_team: "Run the business",
  invite: "Run the business",
  import: "Run the business",
  export: "Run the business",
  help: "Run the business",
};
