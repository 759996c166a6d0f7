import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anything, anywhere, kindly, now, peopleSaid, withoutOwning } from "./words.ts";

/** A contact is gone for good. */
const deletes =
  "delete|deleted|deleting|erase|erased|erasing|remove|removed|removing|wipe|wiped|wiping|bin|binned|binning|get rid of|purge|purged|purging|scrap|chuck out|ditch|take off|nuke";
const forGood =
  "for good|altogether|completely|entirely|permanently|for ever|forever|once and for all|totally|fully|off (?:the|our) (?:system|books?|records?|database|crm)|(?:from|out of|off) (?:the|our) (?:system|books?|records?|database|db|crm|files|contacts?|customer list|app)|gone";
const record =
  "(?:the|her|his|their|this|that|whole|entire|full|a)? ?(?:record|contact|entry|file|profile|customer record|contact record)";

const isDeleted = new RegExp(
  `^(?=.*(?:^| )(?:${deletes})(?= |$))(?=.*(?:${forGood}|<p>(?: 's)? (?:${record})|(?:${deletes}) (?:${record})))`,
  "u",
);

/** "…, dupe or something": why. */
const isTwice =
  "(?:(?:it|that|this|he|she) is )?(?:an? |the )?(?:dupe|duplicate|double|copy|test|spam|fake|bogus)(?: entry| record| contact)?(?: or something)?";

function deletionPlainly(form: Form): string | undefined {
  const whom = form.person === undefined ? undefined : peopleSaid(form);
  return whom === undefined ? undefined : `delete contact ${whom}`;
}

/** Nobody is to write to them or call them any more. */
const never =
  "do not contact|do-not-contact|no contact|dnc|no longer contact|never contact|not contact|not be contacted|not to be contacted|stop contacting";
/** "no contact with Ana yet", "do not contact Ana today, Ben does it": how it is, and not how it is to be. */
const isOfNow = ({ said, around }: Form): boolean =>
  /\b(?:no contact (?:with|from)|yet|today|tomorrow|tonight|this \w+)\b/u.test(said) ||
  around.left.some(({ shop }) => shop.member !== undefined);
const isLeftAlone = new RegExp(`(?:^| )(?:${never})(?= |$)`, "u");
const marking =
  "mark|marked|set|put|flag|flagged|status|list|listed|make|as|to|on|on to|down|over|change|switch|move|moved|the|her|his|their|(?:her|his|their) (?:record|file|card|profile)|should|record|it|that|off|of|for|from|and|the (?:two|three|four|five) of them|both|both of them|same(?= on)|we|i|want|(?:we|i) should|again|ever|contact|contacted|is|are|be|field";
const noMore =
  "no (?:more )?(?:calls?|emails?|texts?|messages?|mail)(?: or (?:calls?|emails?|texts?|messages?|mail))*(?: to)?|any ?more|any longer|from us|no more|list|(?:(?:both|all) )?(?:said|says|asked for|asks for|wants?) no (?:more )?(?:calls?|emails?|texts?|messages?|mail|contact)|for";

/** That they may be written to again, or are gone: what their record is to say. */
const isLifted =
  /(?:can|may) be (?:contacted|written to|called|emailed) again|(?:fine|ok|okay|happy|allowed|good) to (?:contact|be contacted)|(?:lift|remove|drop|clear|cancel|undo) (?:the )?(?:do not contact|do-not-contact|dnc|no contact)|off (?:the )?(?:do not contact|do-not-contact|dnc|no contact)|no longer (?:a )?(?:do not contact|do-not-contact|dnc)|(?:do not contact|do-not-contact|dnc)(?: \S+){0,4} (?:off|from|lifted|removed|gone)(?= |$)/u;
const lifting =
  "can be contacted|may be contacted|be contacted|contact|contacted|fine|ok|okay|happy|allowed|good|it is|it 's|lift|lifted|remove|removed|drop|clear|cancel|take|taken|off|no longer|do not contact|do-not-contact|dnc|no contact|again|any ?more|from|for|on|to|is|the|her|him|them|his|their|and|list|(?:she|he|they) changed (?:her|his|their) mind|changed (?:her|his|their) mind|status|back|active|set|mark|as|with us|us|we|can|may";
const isActive =
  /\b(?:status|mark|set|make|change|put|switch)\b.*\bactive\b|\bactive again\b|\bstatus (?:back )?(?:to )?active\b/u;
const isClosed =
  /\b(?:status|record|contact|account|mark|set|make|list) (?:\S+ ){0,4}(?:closed|close)\b|\bclose (?:off |down |out )?(?:contact|the contact|the record|the account|<p> 's (?:contact|record|account|file))|\bclosed (?:for|on) <p>/u;
const closing =
  "close|closed|status|mark|set|make|put|list|as|to|on|for|of|the|her|his|their|contact|record|account|file|is|are|down|off|can|we|i|and|change|has|have|left|for good|gone|moved|away|overseas|abroad|interstate|permanently|(?:she|he|they) (?:has|have|'s|'ve) (?:left|gone|moved)(?: away| overseas| abroad| interstate| for good)?";

const standing =
  (status: string) =>
  (form: Form): string | undefined => {
    const whom = form.people.length > 5 || isOfNow(form) ? [] : form.people;
    return whom.length === 0
      ? undefined
      : whom.map(({ text }) => `set status of ${withoutOwning(text)} to ${status}`).join(". ");
  };

/** "delete Ana please, I can't remember who she is": why, of which nothing hangs; it is asked about anyway. */
const deletedFor =
  /^(?:(?:please|pls|kindly|can you|could you|so|ok|hi|hey) )*(?:delete|remove|erase) <p>(?: (?:please|pls|thanks|now))*(?: [,.!–—-])* (?:because )?(?:i|we|he|she|they|it|that|this|nobody|no one|who)(?: 's)? (?!.*\b(?:if|unless|when|until|but|wait|later|instead|or|tomorrow|not yet|undo|keep)\b).+$/u;

/** What becomes of a contact: that they are to be gone, left alone or closed. */
export const contactGists: readonly Gist[] = [
  {
    of: ["p"],
    says: deletedFor,
    may: anything,
    plainly: ({ person }) => person && `delete ${person.text}`,
    is: ["delete_contact"],
  },
  {
    of: ["p"],
    says: isDeleted,
    may: anywhere(
      kindly,
      now,
      deletes,
      forGood,
      record,
      isTwice,
      "(?:wants|needs)(?= (?:delet|remov|eras|wip|binn|purg)ing)|of|and|from|out|please|yes",
    ),
    plainly: deletionPlainly,
    is: ["delete_contact"],
    besides: "details",
  },
  {
    of: ["p"],
    says: isLifted,
    may: anywhere(kindly, now, lifting),
    plainly: standing("active"),
    is: ["change_contact"],
    besides: "details",
  },
  {
    of: ["p"],
    says: isActive,
    may: anywhere(kindly, now, lifting, marking),
    plainly: standing("active"),
    is: ["change_contact"],
    besides: "details",
  },
  {
    of: ["p"],
    says: isClosed,
    may: anywhere(kindly, now, closing),
    plainly: standing("closed"),
    is: ["change_contact"],
    besides: "details",
  },
  {
    of: ["p"],
    says: isLeftAlone,
    may: anywhere(kindly, now, never, marking, noMore),
    plainly: standing("do not contact"),
    is: ["change_contact"],
    besides: "details",
  },
];
