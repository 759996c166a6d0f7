import type { Intent } from "../../intent.ts";
import { entityIn } from "../items.ts";
import { fieldOf } from "./contact-change.ts";
import { asked, renamed, set } from "./contact-rows.ts";
import { rows } from "./rows.ts";
import type { Said } from "./said.ts";

/** "we have Ana's birthday wrong, it should be 9 October": the value, and nothing beside it. */
const inTruth = (said: Said): Intent | undefined => {
  const field = fieldOf(said);
  const isPlace = said.concept("MOVED") === undefined || field === "city";
  const isValue = said
    .items("text")
    .every(({ mark }) => mark === undefined || mark.startsWith("·"));
  const isDay = field !== "birthday" || entityIn(said.items("text")[0], "birthday") !== undefined;
  return isPlace && isValue && isDay ? set(said) : undefined;
};
/** A company that was missing, as names are written: "it's late" and "is Ben on it" name none. */
const missingInTruth = (said: Said): Intent | undefined => {
  const [first, ...rest] = said.items("text");
  const isCompany = fieldOf(said) === "company";
  const isNamed = first?.name?.company === true || first?.capital === true;
  const isOurs = [first, ...rest].some((item) => item?.shop.member !== undefined);
  return isCompany && (!isNamed || isOurs) ? undefined : inTruth(said);
};
/** A name as names are written, and nothing beside it. */
const calledInTruth = (said: Said): Intent | undefined =>
  said.items("text").every(({ capital }) => capital) ? renamed(said) : undefined;

const missing = "is? NOT|missing|empty|blank in|in_there|there|ON_FILE|filled_in|set? yet?";
/** A detail that is said to be wrong, with what it should be, or with nothing yet. */
export const wrongRows = rows<Intent>(
  {
    say: "GET|hold? <person> <field> WRONG ,|:|-|–|.|;? he|she|they|but? IN_TRUTH|is|'s|MOVED <text>",
    means: inTruth,
  },
  {
    say: "GET|hold? <field> GET|hold|ON_FILE? for|of|on <person> ON_FILE? WRONG ,|:|-|–|.|;? he|she|they|but? IN_TRUTH|is|'s|MOVED <text>",
    means: inTruth,
  },
  {
    say: "GET|hold? WRONG <field> for|of|on <person> ON_FILE? ,|:|-|–|.|;? he|she|they|but? IN_TRUTH|is|'s|MOVED <text>",
    means: inTruth,
  },
  {
    say: "<person> GET WRONG <field> ,|:|-|–|.|;? but? IN_TRUTH|is|'s <text>",
    means: inTruth,
  },
  {
    say: "GET|hold? <person> NAME_FIELD WRONG ,|:|-|–|.|;? but? IN_TRUTH|is|'s <text>",
    means: calledInTruth,
  },
  {
    say: "GET|hold? WRONG NAME_FIELD for|of|on <person> ,|:|-|–|.|;? but? IN_TRUTH|is|'s <text>",
    means: calledInTruth,
  },
  {
    say: `<person> <field> ${missing} ,|:|-|–|.|;? IN_TRUTH|is|'s <text>`,
    means: missingInTruth,
  },
  {
    say: `<field> of|for|on <person> ${missing} ,|:|-|–|.|;? IN_TRUTH|is|'s <text>`,
    means: missingInTruth,
  },
  {
    say: "<person> WITHOUT <field> ON_FILE|with_us|in_there? yet? ,|:|-|–|.|;? IN_TRUTH|is|'s <text>",
    means: missingInTruth,
  },
  { say: "GET|hold? <person> <field> WRONG", means: asked },
  { say: "GET|hold? <field> GET|hold|ON_FILE? for|of|on <person> ON_FILE? WRONG", means: asked },
  { say: "GET|hold WRONG <field> for|of|on <person>", means: asked },
  { say: "<person> GET WRONG <field>", means: asked },
);
