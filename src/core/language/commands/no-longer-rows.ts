import type { Intent } from "../../intent.ts";
import type { Item } from "../items.ts";
import { changed, fieldOf, type Meaning, ofSomebody } from "./contact-change.ts";
import type { Row } from "./rows.ts";
import type { Said } from "./said.ts";

/** "drop asking Ana for her email" is about what there was to do, "take Ana off the email list" about her: no detail of hers. */
const cleared = (said: Said): Intent | undefined => {
  const field = said.skipped.some(({ word }) =>
    /^(?:(?:ask|send|gett|giv|chas|check|confirm|request)ing|off|from)$/.test(word),
  )
    ? undefined
    : fieldOf(said);
  return field && changed(said, { clear: [field] });
};
/** "has no phone yet": nothing that there was is gone. */
const isNotYet = ({ part }: Said): boolean => part.items.some(({ word }) => /\byet$/.test(word));
/** "no longer works for Vale Press, she's at Alder Realty now": both written as names are, or known. */
const reemployed = (said: Said): Intent | undefined =>
  [...said.items("words"), ...said.items("text")].every(isOfCompany) &&
  !said.items("text").every(({ shop }) => shop.city !== undefined)
    ? changed(said, { set: { company: said.text("text") } })
    : undefined;
const isOfCompany = ({ capital, mark, name, word }: Item): boolean =>
  capital ||
  mark?.startsWith("·") === true ||
  name?.company === true ||
  /^(?:&|and|of|the|de)$/.test(word);
/** "no longer runs a restaurant" says nothing of the company. */
const unemployed = (said: Said): Intent | undefined =>
  said.items("words").every(isOfCompany) &&
  // "no longer works here": for us.
  !said.part.items.some(({ word }) => /\b(?:here|for us|with us)$/.test(word)) &&
  !said.skipped.some(({ word }) => /^an?$/.test(word))
    ? changed(said, { clear: ["company"] })
    : undefined;
/** "has left Cork for Porto"; "left the market for Porto" need not be where they live. */
const leftFor = (said: Said): Intent | undefined =>
  said.items("words").every(isOfCompany) ? relocated(said) : undefined;
const relocated = (said: Said): Intent => changed(said, { set: { city: said.values("city")[0] } });

const anyMore = "any_more|anymore|any_longer";
/** ", she's now at …", ", he works for …" */
const elsewhere = "he|she|they? now? is|'s|are? now? at|with|EMPLOYED_AT|IS_AT";
/** ", she teaches at …": a trade, and where it is carried on. */
const working =
  "he|she|they now? teaches|lectures|cooks|bakes|nurses|sells|serves|manages|plays|sings|gardens|designs|consults|freelances|volunteers now? at|for|with";

const nowAt = `,|;|.|-|–|AND|but ${elsewhere}`;

/** What no longer holds of a contact, and what holds instead. */
export const noLongerRows: readonly Row<Meaning>[] = [
  { say: "REMOVE <person> <field>", means: cleared },
  { say: "REMOVE <field> of|from|for|on|off <person>", means: cleared },
  {
    say: "<field> we|i|you? GET|hold? for|of|on <person> is|are? WRONG|dead|disconnected|out_of_service ,|;|.|AND|so? REMOVE it|that|this|them out?",
    means: cleared,
  },
  {
    say: "<person> no|no_longer|has_no|have_no <field> any_more|anymore|any_longer|now?",
    means: ofSomebody((said) => (isNotYet(said) ? undefined : cleared(said))),
  },
  // Longer than those below, which would leave out where they are now
  {
    say: `<person> NOT|does_not|no_longer EMPLOYED_AT|IS_AT|COMPANY_FIELD <words> ${anyMore}? ${nowAt} <text>`,
    means: ofSomebody(reemployed),
  },
  {
    say: `<person> NOT|does_not|no_longer EMPLOYED_AT|IS_AT|COMPANY_FIELD|work? at|with|for? <words> ${anyMore}? ${nowAt} <text> now|these_days?`,
    means: ofSomebody(reemployed),
  },
  {
    say: `<person> NOT|does_not|no_longer EMPLOYED_AT|IS_AT|COMPANY_FIELD|work? at|with|for? <words> ${anyMore}? ,|;|.|-|–|AND|but ${working} <text> now|these_days?`,
    means: ofSomebody(reemployed),
  },
  {
    say: `<person> left|has_left|quit|has_quit <words> ${nowAt} <text>`,
    means: ofSomebody(reemployed),
  },
  {
    say: `<person> changed|switched|swapped|moved job|jobs|FOLLOW_UP|employer|employers|COMPANY_FIELD ,|;|.|-|–|AND? ${elsewhere} <text>`,
    means: ofSomebody(reemployed),
  },
  {
    say: "<person> switched|changed|transferred|went|moved_over from <words> to <text>",
    means: ofSomebody(reemployed),
  },
  {
    say: "<person> no_longer EMPLOYED_AT|IS_AT|COMPANY_FIELD <words>?",
    means: ofSomebody(unemployed),
  },
  {
    say: "<person> NOT|does_not EMPLOYED_AT|IS_AT|COMPANY_FIELD <words> any_more|anymore|any_longer",
    means: ofSomebody(unemployed),
  },
  {
    say: "<person> NOT in <words> no? any_more|anymore|any_longer|more he|she|they|but|now is|'s? MOVED|in <city> now?",
    means: relocated,
  },
  {
    say: "<person> left|has_left|moved_from|has_moved_from|swapped|has_swapped|traded|has_traded <words> for|to <city> now?",
    means: ofSomebody(leftFor),
  },
  {
    say: "<person> MOVED|in <city> now? ,|;|.|-|–|AND? no|not|no_longer|no_more|NOT more|longer? in? <words> any_more|anymore|any_longer|now?",
    means: ofSomebody(leftFor),
  },
  {
    say: "<person> no_longer in <words> he|she|they|but|now is|'s? MOVED|in <city> now?",
    means: relocated,
  },
  {
    say: `<person> no_longer|NOT|does_not MOVED|lives|live|living in? <words> ${anyMore}? ,|;|.|-|–|but|AND? it|that|he|she|they|now? is|'s? MOVED|in? <city> now?`,
    means: relocated,
  },
];
