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

const stop = "in|in_there|in_here? there|here? ,|:|-|–|.|;?";
/** "…, it should be 4 May", "…, she told me it's 4 May" */
const truly = "he|she|they|but? told|tells|says|said? me|us? that? it? IN_TRUTH|is|'s|MOVED";
/** "… is not right in the system. Correct is 4 May" */
const amiss = `is|are NOT right|correct|accurate ${stop} the? correct|right? one|date|value|day? IN_TRUTH|is|'s`;
const missing = "is? NOT|missing|empty|blank in|in_there|there|ON_FILE|filled_in|set? yet?";
/** A detail that is said to be wrong, with what it should be, or with nothing yet. */
export const wrongRows = rows<Intent>(
  {
    say: `GET|GOT|hold? <person> <field> WRONG ${stop} ${truly} <text>`,
    means: inTruth,
  },
  {
    say: `GET|GOT|hold? <field> GET|GOT|hold|ON_FILE? for|of|on <person> ON_FILE? WRONG ${stop} ${truly} <text>`,
    means: inTruth,
  },
  {
    say: `GET|GOT|hold? WRONG <field> for|of|on <person> ON_FILE? ${stop} ${truly} <text>`,
    means: inTruth,
  },
  { say: `<person> <field> ${amiss} <text>`, means: inTruth },
  { say: `<field> of|for|on <person> ${amiss} <text>`, means: inTruth },
  {
    say: "<person> GET WRONG <field> ,|:|-|–|.|;? but? IN_TRUTH|is|'s <text>",
    means: inTruth,
  },
  {
    say: "GET|GOT|hold? <person> NAME_FIELD WRONG ,|:|-|–|.|;? but? IN_TRUTH|is|'s <text>",
    means: calledInTruth,
  },
  {
    say: "GET|GOT|hold? WRONG NAME_FIELD for|of|on <person> ,|:|-|–|.|;? but? IN_TRUTH|is|'s <text>",
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
  { say: "GET|GOT|hold? <person> <field> WRONG", means: asked },
  {
    say: "GET|GOT|hold? <field> GET|GOT|hold|ON_FILE? for|of|on <person> ON_FILE? WRONG",
    means: asked,
  },
  { say: "GET|GOT|hold WRONG <field> for|of|on <person>", means: asked },
  { say: "<person> GET WRONG <field>", means: asked },
  { say: "<field> of|for|on <person> is|are NOT right|correct|accurate", means: asked },
);
