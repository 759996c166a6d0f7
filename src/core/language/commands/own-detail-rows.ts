import type { Intent } from "../../intent.ts";
import { changed, type Meaning } from "./contact-change.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** "owns an email address: …", "writes from a new address, …"; "had an email from …" tells of an email. */
const ownPoint = (said: Said): Intent | undefined => {
  const words = said.words.map(({ word }) => word);
  const isAddress = said.concept("EMAIL_FIELD", "NEW") !== undefined || words.includes("address");
  const isEmailToUs = said.skipped.some(({ word }) => /^(?:to|at|about)$/.test(word));
  return isAddress && !isEmailToUs
    ? changed(said, { set: { email: said.text("email") } })
    : undefined;
};

/** "in the notes field of Ana write: …"; "in the notes of Ana" may be any note on her. */
const notesSet = (said: Said): Intent | undefined =>
  said.words.some(({ word }) => /\bfield\b/.test(word)) && !pointing.test(said.text("text"))
    ? changed(said, { set: { notes: said.text("text") } })
    : undefined;
const pointing = /^(?:it|this|that|these|those|them|the same)$/iu;
/** An address somebody has now, and the notes of their card where the field is named. */
export const ownDetailRows: readonly Row<Meaning>[] = [
  {
    say: "<person> owns|has|have|set_up|opened|acquired|writes|mails|emails|emailing|writing from|on|with? NEW? EMAIL_FIELD|address :|,|-|–|;? it? is|'s? <email> ,|;? use|take? that|it|this|one?",
    means: ownPoint,
  },
  {
    say: "PUT|ADD|LOGS? in|into|to|under|on|in_the|put_in|write_in|add_in NOTES_FIELD of|for <person> PUT|ADD|LOGS? that|: <text>",
    means: notesSet,
  },
  {
    say: "in|into|under|to NOTES_FIELD of|for|on <person> PUT|ADD|LOGS that|:? <text>",
    means: notesSet,
  },
  {
    say: "in|into|under|to <person> 's? NOTES_FIELD PUT|ADD|LOGS that|:? <text>",
    means: notesSet,
  },
  {
    say: "PUT|ADD|LOGS|CHANGE <text> in|into|to|under|on|in_the|put_in|write_in|add_in NOTES_FIELD of|for|on|: <person> card|record|profile?",
    means: notesSet,
  },
  {
    say: "PUT|ADD|LOGS|CHANGE <text> in|into|to|under|on|put_in|write_in|add_in <person> 's? NOTES_FIELD",
    means: notesSet,
  },
  // "Ana Lopez: in the notes field please, only rings after 5"
  {
    say: "<person> :|,|-|– PUT|ADD|LOGS? in|into|to|under|on|in_the|put_in|write_in|add_in NOTES_FIELD please? PUT|ADD|LOGS? :|,|-|–|that? <text>",
    means: notesSet,
  },
];
