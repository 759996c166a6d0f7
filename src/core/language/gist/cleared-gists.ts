import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anywhere, isIdea, kindly, now, ofRelatives, peopleSaid } from "./words.ts";

/** What each field is called that may be emptied. */
const nouns = {
  email: "e mail(?: address)?|email(?: address)?|mail address|e mails|emails",
  phone:
    "phone|phone number|mobile|mobile number|cell|cell number|cell phone|landline|telephone|telephone number|tel|number|contact number",
  birthday: "birthday|bday|birth date|birth day|date of birth|dob",
  city: "city|town|home town|hometown",
  company: "company|employer|firm|company name|workplace",
  source: "source",
} as const;
const named = Object.entries(nouns).map(
  ([field, words]) =>
    [field, new RegExp(`(?:^| )(?:${words})(?= |$)(?! <[efbcsk]>)`, "u")] as const,
);
const anyNoun = Object.values(nouns).join("|");

/** What empties a field, said before it or behind. */
const empties =
  "remove|removed|removing|delete|deleted|deleting|clear|cleared|clearing|erase|erased|erasing|wipe|wiped|wiping|empty|emptied|blank|blanked|strip|stripped|scrap|scrapped|drop|dropped|bin|binned|ditch|lose|get rid of|got rid of|chuck out|unset|rid of|(?:take|taken|taking|pull)(?= (?:.* )?(?:off|out|away)(?: |$))";
/** That there is to be none. */
const without =
  "should be (?:blank|empty|left blank|left empty)|(?:is|be) to be (?:blank|empty)|leave (?:<p>|it|that|her|him|them)(?: with)? ?(?:blank|empty|without)|leave (?:it|that|the field) (?:blank|empty)|to blank|blank";
const isEmptied = new RegExp(
  `^(?=.*(?:^| )(?:${anyNoun})(?: |$))(?=.*(?:(?:^| )(?:${empties}|${without})(?= |$)|(?:${anyNoun}) off (?:<p>|her|his|their)))`,
  "u",
);

/** Why it is to go, which changes nothing. */
const why = `bounce|bounces|bounced|bouncing|keeps bouncing|(?:is|are|'s)? ?(?:wrong|incorrect|invalid|dead|outdated|out of date|no longer valid|no longer works?|no longer in use|not (?:right|correct|valid|in use|current|needed|working)|disconnected|out of service|stale)|does not work|no longer(?: has| uses?| works?| valid| lives?)?|no|not have|does not have|do not have|(?:we|i) (?:should|must) not (?:have|keep|hold|store)|should not have|should not be|we (?:do not|no longer) know|do not know|where|lives?|would rather (?:that )?(?:we|i) did not (?:keep|have|hold|store)|rather|did not|does not want us to (?:keep|have|hold|store)|wants us to|asked us to|asked to have|we (?:hold|have|keep)|hold|have|has|keep|got|on file|that|any more|anymore|any longer|longer|right|left|just|not(?= (?:at|in|with) <)`;
const joints =
  "(?:off|out|away|from|of|on|for|to|in|so|and|the|a|an|it|is|are|'s|at|with|without|her|his|their|this|that|one|old|current|all|i|we|need|want|like|would like|address|field|fields|record|records|file|card|profile|entry|details|contact|contact record|can|could|be|been|being|should|blank|empty|left|out of date|please|kindly|now)";

/** The words of what was there are of no weight where they say that it is over. */
const over =
  /(?:(?:remove|removed|delete|deleted|clear|cleared|erase|wipe|drop|take|strip|left|leaving|quit|off|from|out of|no longer (?:at|in|with|works (?:at|for))|not (?:at|in|with)|does not work (?:at|for)|moved (?:from|out of|away from)|(?:number|phone|email|address|company|source|city|birthday)) |^)$/u;

/** "delete Ana, her email bounces", "take Ana off the email list": somebody, and no field. */
const isOfPerson = new RegExp(
  `(?:${empties})(?: (?:contact|customer|client|out|off))? <p>(?! 's)(?! (?:${anyNoun}))|(?:^| )(?:to|until|till|unless|if|list|after|before)(?= (?:<p>|all|list)|$)|(?:new|another|second|correct|right) (?:${anyNoun})|\\b(?:ask|asking|chase|chasing|getting|checking|requesting|sending|giving) |(?<!(?:on|of|for|from|off) )<p>(?: (?:has|have|had|is|was|just|already|also|'s))* (?:dropped|dropping|taken|taking|removed|removing|deleted|deleting|cleared|clearing|erased|erasing|wiped|wiping|binned|emptied|lost|loses?|scrapped|blanked|stripped)(?: |$)`,
  "u",
);

/** Which fields are to be emptied; undefined where a value may be a new one. */
function emptiedIn(form: Form): readonly string[] | undefined {
  const isNew = [...form.said.matchAll(/<[efbcsk]>/gu)].some(
    ({ index }) => !over.test(form.said.slice(0, index)),
  );
  if (isNew || isIdea.test(form.said) || isOfPerson.test(form.said) || ofRelatives.test(form.said))
    return undefined;
  const found = named.flatMap(([field, noun]) => (noun.test(form.said) ? [field] : []));
  // "her email bounces, delete the number": two are named, and one is meant.
  const isOne = found.length === 1 || (found.length > 1 && joinedNouns.test(form.said));
  return isOne && found.length < 4 ? found : undefined;
}
const joinedNouns = new RegExp(
  `(?:${anyNoun}) (?:and|&|\\+|,)(?: the| her| his| their)? (?:${anyNoun})(?= |$)`,
  "u",
);

function plainly(form: Form): string | undefined {
  const whom = form.person === undefined ? undefined : peopleSaid(form);
  const fields = whom === undefined ? undefined : emptiedIn(form);
  return fields?.map((field) => `remove the ${field} of ${whom}`).join(". ");
}

/** A field that is to hold nothing any more: "Ana's email bounces, take it off her record". */
export const clearedGists: readonly Gist[] = [
  {
    of: ["p", "e", "f", "b", "c", "s", "k"],
    says: isEmptied,
    may: anywhere(kindly, now, anyNoun, empties, without, why, joints),
    plainly,
    is: ["change_contact"],
    besides: "details",
  },
];
