import type { Intent } from "../../intent.ts";
import { changed } from "./contact-change.ts";
import { isPronoun } from "./persons.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";

type Values = NonNullable<Extract<Intent, { do: "change_contact" }>["set"]>;

const status =
  (value: NonNullable<Values["status"]>) =>
  (said: Said): Intent =>
    changed(said, { set: { status: value } });
/** Told of "him" it may be a mere remark, and of "mark them closed" Mark is not meant. */
const statusTold =
  (value: NonNullable<Values["status"]>) =>
  (said: Said): Intent | undefined =>
    said.items("person").some(isPronoun) || said.skipped.some(isPronoun)
      ? undefined
      : status(value)(said);

/** "mark closed" is an order, though somebody is called Mark. */
const ofNoOrder =
  (means: (said: Said) => Intent | undefined) =>
  (said: Said): Intent | undefined =>
    said.items("person").every(({ name, word }) => word === "mark" && name?.full !== true)
      ? undefined
      : means(said);

/** "mark her closed": somebody is, and no follow-up of hers; "them" may be follow-ups. */
const ofPronoun = (said: Said): Intent | undefined =>
  said.items("person").some(({ word }) => ["him", "her"].includes(word))
    ? status("closed")(said)
    : undefined;

/** How they stand with us. */
export const standingRows = rows<Intent>(
  { say: "mark|set|flag|put <person> as|to|down CLOSED", means: status("closed") },
  { say: "mark|set|flag <person> closed", means: ofPronoun },
  { say: "<person> CLOSED|has_closed", means: ofNoOrder(statusTold("closed")) },
  { say: "close <person>", means: statusTold("closed") },
  { say: "mark|set|flag|put <person> as|to|down? NO_CONTACT", means: status("do_not_contact") },
  { say: "NO_CONTACT <person>", means: statusTold("do_not_contact") },
  { say: "<person> NO_CONTACT", means: statusTold("do_not_contact") },
  { say: "mark|set <person> as|to active", means: status("active") },
);
