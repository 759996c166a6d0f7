import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import { addedAnewRow } from "./added-anew-row.ts";
import { changed, fieldOf, type Meaning, ofSomebody } from "./contact-change.ts";
import { type Details, detailsFrom } from "./details.ts";
import { type Field, oneValue, valueSaid } from "./field-value.ts";
import { noLongerRows } from "./no-longer-rows.ts";
import { isThereForNow } from "./place-details.ts";
import { ofNewcomer, placed, placedAnewRow } from "./placed-anew-row.ts";
import { ownDetailRows } from "./own-detail-rows.ts";
import { lastOne } from "./part.ts";
import { fold } from "../../text.ts";
import { has } from "../items.ts";
import { ownerRows } from "./owner-rows.ts";
import {
  addPoint,
  besideLast,
  furtherPointRows,
  newPoint,
  point,
  reachedAtRows,
} from "./reached-at-rows.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";
import { toldOfThemRows } from "./told-of-them-rows.ts";
import { valueFirstRows } from "./value-first-rows.ts";

/** What is told of somebody we have: fields to set, points to add, tags to put on. */
function told(said: Said, { set, add, tags, left }: Details): Meaning | undefined {
  if (set !== undefined && isThereForNow(said.part, set)) return undefined;
  const values = { ...(set === undefined ? {} : { set }), ...(add === undefined ? {} : { add }) };
  const intents: readonly Intent[] = [
    ...(Object.keys(values).length === 0 ? [] : [changed(said, values)]),
    ...(tags === undefined ? [] : [{ do: "tag" as const, contacts: said.people, add: [...tags] }]),
  ];
  return intents.length === 0 ? undefined : written(intents, left);
}

const written = (intents: readonly Intent[], left: Details["left"]): Meaning =>
  left === undefined ? intents : { intents, ignored: left };

const detailsOf = (said: Said): Details | undefined =>
  said.has("note")
    ? detailsFrom(said.part, said.part.items.length - said.items("note").length, "known")
    : detailsFrom({ ...said.part, items: said.items("text") }, 0, "known");
const details = (said: Said): Meaning | undefined => {
  const found = detailsOf(said);
  return found && told(said, found);
};
/** "and bday 4 march" where somebody's details were just changed; "mobile …" of somebody just added. */
const moreDetails = (said: Said): Meaning | undefined => {
  const { text, situation } = said.part;
  const last = situation.lastCommand?.do;
  const isSaidNow = last === "add_contact" || (last === "change_contact" && going.test(text));
  const found = isSaidNow ? (ofNewcomer(said, last) ?? detailsOf(said)) : undefined;
  if (found?.set === undefined) return undefined;
  const tags = found.tags && { do: "tag" as const, contacts: [lastOne], add: [...found.tags] };
  const values = besideLast(found.set, situation.lastCommand);
  return written(
    [changed(said, { contact: lastOne, ...values }), ...(tags === undefined ? [] : [tags])],
    found.left,
  );
};
const going = /^\W*(?:oh |ah )?(?:and|also|plus)\b|\bwhile \S+ at it\W*$/iu;
/** "add phone" adds, "new phone" replaces. */
const alsoDetails = (said: Said): Meaning | undefined => {
  const found = detailsOf(said);
  if (found === undefined) return undefined;
  const { email, phone, ...set } = found.set ?? {};
  const add = {
    ...found.add,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
  return told(said, {
    ...(Object.keys(set).length === 0 ? {} : { set }),
    ...(Object.keys(add).length === 0 ? {} : { add }),
    ...given({ tags: found.tags, left: found.left }),
  });
};
/** "sold Ana a pot for 14, new email ana@…": hers, of whom is told before. */
const newPointToo = (said: Said): Intent | undefined =>
  said.part.carried ? changed(said, { contact: lastOne, set: point(said) }) : undefined;
/** "sent me an email from ana@…" tells of an email, "gave me her email, it's ana@…" which is hers. */
const toldPoint = (said: Said): Intent | undefined =>
  said.skipped.some(({ word }) => /^(?:from|to|at|with|about)$/.test(word)) ||
  (said.has("email") && said.skipped.some(({ word }) => /^an?$/.test(word)))
    ? undefined
    : newPoint(said);

/** Read as the detail is that is told of somebody, so that what else is told of it is not lost. */
const setField = (said: Said): Meaning | undefined => {
  const field = fieldOf(said);
  if (field === undefined || !isToldAsDetail(field)) return set(said);
  const items = [...said.items("field"), ...said.items("text")];
  const found = detailsFrom({ ...said.part, items }, 0, "known");
  return found?.set?.[field] === undefined ? set(said) : told(said, found);
};
const isToldAsDetail = (field: Field): field is "city" | "company" | "source" | "email" | "phone" =>
  /^(?:city|company|source|email|phone)$/.test(field);
/** "city of Mark Bell: Bonn": the field, with what it is to hold. */
export const set = (said: Said): Intent | undefined => {
  const field = fieldOf(said);
  const values = field && valueSaid(said, field);
  return values && changed(said, { set: values });
};
/** "bday Brian Lowe 3 May": a day is told, and none is asked for. */
const born = (said: Said): Intent | undefined => {
  const birthday = said.entity("birthday", "birthday")?.value;
  return birthday === undefined ? undefined : changed(said, { set: { birthday } });
};
/** The field that is to hold something else, which is not said. */
export const asked = (said: Said): Intent | undefined => {
  const field = fieldOf(said);
  return field && changed(said, { ask: field });
};
/** The name they are to have. */
export const renamed = (said: Said): Intent | undefined => {
  const name = said.has("newcomer") ? said.text("newcomer") : oneValue(said);
  return name === undefined ? undefined : changed(said, { set: { name } });
};
/** "is now called Ana Vogt" says a name; "called about the race" and "the name is wrong" do not. */
const called = (said: Said): Intent | undefined => {
  const words = said.items("newcomer").filter(({ mark }) => mark === undefined);
  const isName =
    words.every(({ capital }) => capital) ||
    (words.length > 1 && words.every(({ concepts }) => concepts.size === 0));
  return isName ? renamed(said) : undefined;
};
/** "goes by Nora" leaves open whether the surname goes. */
const calledWhole = (said: Said): Intent | undefined =>
  said.items("newcomer").length > 1 ? called(said) : undefined;
/** "Ana got married, she's Ana Vogt now": the surname is another one, and she is the same. */
const sameFirst = (said: Said): Intent | undefined =>
  fold(said.items("newcomer")[0]?.text ?? "") ===
  fold(said.items("person")[0]?.text ?? "").split(" ")[0]
    ? called(said)
    : undefined;
/** "Ana found us through Instagram" */
const foundBy = (said: Said): Intent =>
  changed(said, { set: { source: said.values("source")[0] } });
/** "came through a friend": nobody writes or rings through one. */
const isThroughSource = (said: Said): boolean =>
  said.words.some(({ word }) => /\b(?:via|through)$/.test(word)) &&
  !said.items("source").some((item) => has(item, "BY_MESSAGE", "BY_EMAIL", "BY_PHONE")) &&
  !reaching.test(said.values("source")[0] ?? "");
const reaching =
  /insta|facebook|whatsapp|messenger|telegram|tiktok|website|web|online|mail|phone|sms|text/iu;
/** "Ana came via Instagram" may tell of a message; what is put right does not. */
const foundInTruth = (said: Said): Intent | undefined =>
  said.concept("SOURCE_FIELD") !== undefined ||
  said.skipped.some(({ word }) => /^(?:actually|really|originally|in fact)$/.test(word)) ||
  isThroughSource(said)
    ? foundBy(said)
    : undefined;
/** "put the source down as referral", of the one spoken of. */
const setOfLast = (said: Said): Meaning | undefined => {
  const field = fieldOf(said);
  const values = said.part.carried && field ? valueSaid(said, field) : undefined;
  return values && { do: "change_contact", contact: lastOne, set: values };
};
/** "…, and has moved to Cork": the one spoken of. */
const movedToo = (said: Said): Intent | undefined =>
  said.part.carried && said.words.some(({ word }) => /^(?:has|have|is|now|lives)\b/.test(word))
    ? { do: "change_contact", contact: lastOne, set: { city: said.values("city")[0] } }
    : undefined;
/** "goes by ana@…", "uses 0142 now" */
const uses = "goes|goes_by|uses|now_uses|is_using|switched_to|has_switched_to|changed_to|prefers";
/** How a contact's details are changed. */
export const contactRows = rows<Meaning>(
  ...ownerRows,
  ...noLongerRows,
  ...toldOfThemRows,
  { say: "BIRTHDAY <person> :|is|=|-? <birthday> ADD|PUT|LOGS?", means: born },
  {
    say: "CHANGE|ADD|PUT|LOGS? BIRTHDAY for|of <person> :|is|=|-|,|to|as? <birthday>",
    means: born,
  },
  addedAnewRow,
  { say: "add|also|include <person> <note>", means: alsoDetails },
  { say: "add|also|include <text> to|for|on <person>", means: alsoDetails },
  {
    say: "add NEW|another|second|other|extra|additional|further|spare? PHONE for|to|of|on <person> :|,? his|her|their|a|the? work|home|office|private|mobile|second|other|business? one|number|line|phone|mobile? :|,? it|that? is? <phone> <aside>?",
    means: addPoint,
  },
  {
    say: "add office|work|home|business line|PHONE <phone>? for|to|on <person> :|,? <phone>?",
    means: (said) => (said.has("phone") ? addPoint(said) : undefined),
  },
  {
    say: "add NEW|another|second|other|extra|additional|further|spare? EMAIL_FIELD for|to|of|on <person> :|,? it|that? is? <email> <aside>?",
    means: addPoint,
  },
  ...furtherPointRows,
  { say: "CHANGE|PUT <person> <note>", means: details },
  {
    say: "<person> ,|–|-|: some|a_few|few|a_couple_of|a_couple|couple|several|two|three|four|2|3|4|NEW|two_things|a_few_things of? NEW? CHANGE|PROFILE|gaps|changes|updates|details|corrections|correction|things|bits|fields|blanks? to? fill|make|fill_in|add|change|update|correct|fix|enter|note? in|for_you? :|-|–|. <note>",
    means: ofSomebody(details),
  },
  { say: "<person> <note>", means: ofSomebody(details) },
  {
    say: "<person> gave|gave_me|given|given_me|given_us|shared|sent|sent_me|texted|told me|us|over? NEW? PHONE PHONE? finally|at_last? it? is|'s|:|,|-|–? it|its? is|'s? <phone>",
    means: toldPoint,
  },
  {
    say: "<person> gave|gave_me|given|given_me|given_us|shared|sent|sent_me|texted|told me|us|over? NEW? EMAIL_FIELD finally|at_last? it? is|'s|:|,|-|–? it|its? is|'s? <email>",
    means: toldPoint,
  },
  ...ownDetailRows,
  ...valueFirstRows,
  { say: `<person> ${uses} by|on|at|under? <email> now?`, means: toldPoint },
  { say: `<person> ${uses} by|on|at|under? <phone> now?`, means: toldPoint },
  { say: "new EMAIL_FIELD is|:? <email>", means: newPointToo },
  { say: "new PHONE is|:? <phone>", means: newPointToo },
  { say: "<note>", means: moreDetails },
  ...reachedAtRows,
  { say: "CHANGE NEW? <field> of|for|on|from <person> to|as|:|is <text>", means: setField },
  { say: "NEW? <field> of|for|on|from <person> is|:|to|=|IN_TRUTH <text>", means: setField },
  {
    say: "<field> is|:|should_be|must_be <text> ,|AND|rather? not|than|instead_of|NOT <words> for|of|on <person>",
    means: setField,
  },
  { say: "NEW <field> for|of|: <person> <text>", means: setField },
  { say: "CHANGE <person> <field> to|as|: <text>", means: setField },
  { say: "ADD|PUT <text> as <field> to|for|on|of <person>", means: setField },
  { say: "GET|have|want <text> down as <field> for|on|of <person>", means: setField },
  { say: "CHANGE|PUT <field> down? as|to|: <text>", means: setOfLast },
  { say: "PUT <person> <aside>?", means: placed },
  placedAnewRow,
  { say: "MOVED <city> now?", means: movedToo },
  {
    say: "<person> SOURCE_FIELD|came|came_via|came_through|came_from via|through|from|by|on|at? <source>",
    means: ofSomebody(foundInTruth),
  },
  { say: "CHANGE|PUT where|how <person> SOURCE_FIELD us? to|as|: <source>", means: foundBy },
  // Names
  { say: "rename <person> to|into|as <text>", means: renamed },
  { say: "CHANGE <person> NAME_FIELD to|: <text>", means: renamed },
  { say: "<person> NAME_FIELD|name_is is|:? <newcomer>", means: ofSomebody(called) },
  { say: "<person> is CALLED_NAME <newcomer>", means: ofSomebody(called) },
  { say: "<person> goes_by|now_goes_by|goes by? <newcomer>", means: ofSomebody(calledWhole) },
  {
    say: "<person> married|got_married|GET|divorced married|divorced? ,|AND|so|;|.? he|she|they|her|his|their? is|'s|goes|became|NAME_FIELD|CALLED_NAME by|called|is|'s? <newcomer>",
    means: ofSomebody(sameFirst),
  },
  // What is still to be told
  { say: "CHANGE <person> <field>", means: asked },
  { say: "CHANGE <field> of|for|on <person>", means: asked },
  { say: "<person> has|have|got a? NEW <field>", means: ofSomebody(asked) },
);
