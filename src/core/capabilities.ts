import type { Capability } from "./capability.ts";
import { addContact } from "./contacts/add-contact.ts";
import { changeContact } from "./contacts/change-contact.ts";
import { contactFact } from "./contacts/contact-fact.ts";
import { deleteContact } from "./contacts/delete-contact.ts";
import { handOver } from "./contacts/hand-over.ts";
import { mergeContacts } from "./contacts/merge-contacts.ts";
import { tag } from "./contacts/tag.ts";
import { explainValue } from "./customer-value/explain-value.ts";
import { predictionQuality } from "./customer-value/prediction-quality.ts";
import { mute } from "./digests/mute.ts";
import { setDigest } from "./digests/set-digest.ts";
import { showDigest } from "./digests/show-digest.ts";
import { showMuted } from "./digests/show-muted.ts";
import { stopDigest } from "./digests/stop-digest.ts";
import { whyTold } from "./digests/why-told.ts";
import { changeFollowUp } from "./follow-ups/change-follow-up.ts";
import { createFollowUp } from "./follow-ups/create-follow-up.ts";
import { listFollowUps } from "./follow-ups/list-follow-ups.ts";
import { listInteractions } from "./interactions/list-interactions.ts";
import { logInteraction } from "./interactions/log-interaction.ts";
import { listPurchases } from "./purchases/list-purchases.ts";
import { recordPurchase } from "./purchases/record-purchase.ts";
import { recordRefund } from "./purchases/record-refund.ts";
import { correct } from "./changes/correct.ts";
import { history } from "./changes/history.ts";
import { redo } from "./changes/redo.ts";
import { undo } from "./changes/undo.ts";
import { type Ability, abilityOf, helpFrom } from "./help/help.ts";
import { exportEverything, importFiles } from "./imports/in-chat.ts";
import type { ActionName } from "./intent.ts";
import { answerAgain, csv, rows } from "./questions/again.ts";
import { askQuestion } from "./questions/ask.ts";
import { refine } from "./questions/refine-last.ts";
import { weeklyNumbers } from "./questions/weekly-numbers.ts";
import { why } from "./questions/why.ts";
import { whyListed } from "./questions/why-listed.ts";
import { changeSetting } from "./settings/change-setting.ts";
import { showSettings } from "./settings/show-settings.ts";
import { changeStandingAnswer } from "./standing-answers/change-standing-answer.ts";
import { setStandingAnswer } from "./standing-answers/set-standing-answer.ts";
import { showStandingAnswers } from "./standing-answers/show-standing-answers.ts";
import { invite } from "./team/invite.ts";
import { removeMember } from "./team/remove-member.ts";
import { showTeam } from "./team/show-team.ts";
import { forgetWord } from "./words/forget-word.ts";
import { showWords } from "./words/show-words.ts";
import { teach } from "./words/teach.ts";

/**
 * Everything the assistant can do, one capability an intent. Help, command lists, docs and tests
 * are read from here.
 */
export const capabilities: {
  readonly [Name in ActionName]: Capability<Name>;
} = {
  question: askQuestion,
  contact_fact: contactFact,
  list_follow_ups: listFollowUps,
  list_interactions: listInteractions,
  list_purchases: listPurchases,
  prediction_quality: predictionQuality,
  explain_value: explainValue,
  refine,
  answer_again: answerAgain,
  rows,
  csv,
  why,
  why_listed: whyListed,
  log_interaction: logInteraction,
  record_purchase: recordPurchase,
  record_refund: recordRefund,
  create_follow_up: createFollowUp,
  change_follow_up: changeFollowUp,
  set_digest: setDigest,
  stop_digest: stopDigest,
  show_digest: showDigest,
  why_told: whyTold,
  mute,
  show_muted: showMuted,
  add_contact: addContact,
  change_contact: changeContact,
  tag,
  hand_over: handOver,
  delete_contact: deleteContact,
  merge_contacts: mergeContacts,
  correct,
  history,
  show_settings: showSettings,
  show_team: showTeam,
  teach,
  forget_word: forgetWord,
  weekly_numbers: weeklyNumbers,
  show_standing_answers: showStandingAnswers,
  set_standing_answer: setStandingAnswer,
  change_standing_answer: changeStandingAnswer,
  show_words: showWords,
  help: helpFrom(() => abilities()),
  undo,
  redo,
  change_setting: changeSetting,
  invite,
  remove_member: removeMember,
  export: exportEverything,
  import: importFiles,
};

const isName = (name: string): name is ActionName => name in capabilities;

/** The list as help, the docs and the channels' command lists tell it. */
export const abilities = (): readonly Ability[] =>
  Object.keys(capabilities)
    .filter(isName)
    .map((name) => abilityOf(name, capabilities));
