import type { IntentName, IntentOf } from "../../intent.ts";
import { recurrenceSaid } from "../recurrences.ts";
import { fieldRead } from "./conditions.ts";
import * as commands from "./commands.ts";
import * as followUps from "./follow-ups.ts";
import { amountRead, joined, nameRead, subjectRead, whenRead } from "./names.ts";
import { questionRead } from "./question.ts";
import * as records from "./records.ts";
import { refinementRead } from "./refinement.ts";
import { standingRead } from "./standing.ts";

type Sentences = {
  readonly [Name in IntentName]: (intent: IntentOf<Name>, currency: string) => string;
};

const ofAnswer = (word: string) => (intent: { readonly answer?: number | undefined }) =>
  joined(word, intent.answer === undefined ? undefined : `A${intent.answer}`);

/** The sentence of each kind of intent. */
const sentences: Sentences = {
  question: ({ question }, currency) => questionRead(question, currency),
  contact_fact: records.factRead,
  list_follow_ups: records.followUpListRead,
  list_interactions: records.interactionListRead,
  list_purchases: records.purchaseListRead,
  history: ({ contact, field }) =>
    joined("history of", field && `the ${fieldRead(field)} of`, nameRead(contact)),
  answer_again: ({ answer }) =>
    joined("show", answer === undefined ? "that" : `A${answer}`, "again"),
  rows: ofAnswer("rows"),
  csv: ofAnswer("csv"),
  why: ofAnswer("why"),
  why_listed: ({ contact, answer }) =>
    joined("why is", subjectRead(contact), answer === undefined ? "listed" : `on A${answer}`),
  why_told: ({ contact }) =>
    contact === undefined
      ? "why am i told this"
      : joined("why is", subjectRead(contact), "in the digest"),
  refine: refinementRead,
  prediction_quality: () => "how good are the predictions",
  explain_value: () => "explain customer lifetime value",
  show_settings: () => "show the settings",
  show_team: () => "show the team",
  show_digest: ({ tomorrow }) => `show ${tomorrow === true ? "tomorrow's" : "the"} digest`,
  set_digest: ({ mine, recurrence, when }) =>
    joined(
      mine === true ? "send me my digest" : "digest here",
      recurrence && recurrenceSaid(recurrence),
      when && whenRead(when),
    ),
  stop_digest: ({ mine }) => `stop ${mine === true ? "my own" : "the"} digest`,
  mute: commands.muteRead,
  show_muted: () => "who is muted in the digest",
  set_standing_answer: (intent, currency) =>
    standingRead(intent, (about) => intentRead(about, currency)),
  change_standing_answer: commands.standingChangeRead,
  weekly_numbers: () => "weekly numbers",
  show_standing_answers: () => "list standing answers",
  show_words: () => "show the taught words",
  teach: ({ means, word }) => `${word} means ${means}`,
  forget_word: ({ word }) => `forget the word ${word}`,
  help: ({ topic }) => joined("help", topic && `with ${topic}`),
  log_interaction: commands.logRead,
  record_purchase: commands.saleRead,
  record_refund: commands.refundRead,
  create_follow_up: followUps.reminderRead,
  change_follow_up: followUps.followUpChangeRead,
  add_contact: commands.additionRead,
  change_contact: commands.contactChangeRead,
  tag: commands.tagRead,
  hand_over: commands.handOverRead,
  delete_contact: commands.deletionRead,
  merge_contacts: commands.mergeRead,
  undo: commands.undoRead,
  redo: () => "redo",
  correct: commands.correctionRead,
  change_setting: commands.businessRead,
  export: ({ what }) => joined("export", what),
  import: () => "import",
  invite: ({ name, role }) => joined("invite", name, role && `as ${role}`),
  remove_member: ({ name = "somebody", to }) =>
    `remove ${name} from the team${to === undefined ? "" : ` and give everything to ${to}`}`,
  yes: () => "yes",
  no: () => "no",
  choose: ({ number, text, words }) =>
    `${words ?? String(number)}${text === undefined ? "" : `, ${text}`}`,
  fill: ({ contact, when, amount, quantity, text }, currency) =>
    joined(
      contact && nameRead(contact),
      when && whenRead(when),
      amount && amountRead(amount, currency),
      quantity?.toString(),
      text,
    ),
};

/**
 * Any intent in one canonical sentence that is read as that intent again, in the conversation
 * that it was meant in.
 */
export function intentRead<Name extends IntentName>(
  intent: IntentOf<Name> & { readonly do: Name },
  currency: string,
): string {
  return sentences[intent.do](intent, currency);
}
