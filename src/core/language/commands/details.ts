import { given } from "../../given.ts";
import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { employed, employedIn } from "./company-details.ts";
import { isBusinessWord } from "./company-slot.ts";
import { isLoose, type Part } from "./part.ts";
import {
  cityInArea,
  cityTyped,
  countryNamed,
  countryStored,
  employedNear,
  isNameWord,
  isSlip,
  moved,
  settled,
} from "./place-details.ts";
import { meaningsAt, rows, type Table } from "./rows.ts";
import type { Said } from "./said.ts";
import { sourceBy, sourceTyped, social } from "./source-details.ts";
import { isReason } from "./text-slots.ts";

type Change = Extract<Intent, { do: "change_contact" }>;

/** What is said of a contact: values of fields, further emails and phones, tags. */
export interface Details {
  readonly set?: NonNullable<Change["set"]>;
  readonly add?: NonNullable<Change["add"]>;
  readonly tags?: readonly string[];
  /** What is told with a value and has no field, as typed. */
  readonly left?: readonly string[];
}

const email = (said: Said) => ({ email: said.text("email") });
/** A number without "phone" before it is one only where it is written as one. */
const phone = (said: Said): { phone: string } | undefined =>
  said.concept("PHONE") !== undefined || said.entity("phone", "phone")?.sure === true
    ? { phone: said.text("phone") }
    : undefined;
const set = (values: Details["set"]): Details | undefined => values && { set: values };
const reached = (said: Said) => set(email(said));
const added = (points: Details["add"]): Details | undefined => points && { add: points };
const stored =
  (field: "city" | "country" | "source") =>
  (said: Said): Details => ({ set: { [field]: said.values(field)[0] } });
/** "came in about the puppy class": what they want to know, and not how they came to know us. */
const cameThrough = (said: Said): Details | undefined =>
  said.skipped.some((item) => has(item, "ABOUT")) ? undefined : stored("source")(said);
const born = (said: Said): Details | undefined => {
  const birthday = said.entity("birthday", "birthday")?.value;
  return birthday === undefined ? undefined : { set: { birthday } };
};
/** "birthday, sorry, it's 3 May"; "is not 3 May" says what it is not. */
const bornSorry = (said: Said): Details | undefined =>
  said.words.some(({ word }) => word === "not") ? undefined : born(said);
/** "…, Moran Cafe, …": a name that says by itself what it is of. */
const trading = (said: Said): Details | undefined => {
  const items = said.items("words");
  const isOfBusiness = items.length > 1 && items.some(isBusinessWord);
  const isOurs = items.every(({ name }) => name?.company === true && name.full && !name.contact);
  return isOurs || (isOfBusiness && items.every(isNameWord))
    ? { set: { company: said.text("words") } }
    : undefined;
};
const owned = (said: Said): Details => ({ set: { owner: said.values("member")[0] } });
const ownedByMe = (): Details => ({ set: { owner: "me" } });
const noted = (said: Said): Details => ({ set: { notes: said.text("text") } });
const tagged = (said: Said): Details => ({
  tags: said.values(said.has("tags") ? "tags" : "known"),
});

const further = "another|second|other|additional|extra|further|spare";
/** "her work number", "an office line": one beside the one she has. */
const place = "office|work|home|business|private";
/** Values with the word that says what they are; emails and phones are known without one. */
const labelled = rows<Details>(
  { say: `${further}|also has|uses? EMAIL_FIELD? <email>`, means: (said) => added(email(said)) },
  { say: `${further}|also has|uses? PHONE? <phone>`, means: (said) => added(phone(said)) },
  {
    say: `${further}|also? has? ${place} PHONE|line is|:? <phone>`,
    means: (said) => added(phone(said)),
  },
  {
    say: `${further}|also? has? ${place} EMAIL_FIELD is|:? <email>`,
    means: (said) => added(email(said)),
  },
  { say: `<email> as? ${further} EMAIL_FIELD`, means: (said) => added(email(said)) },
  { say: `<phone> as? ${further} PHONE`, means: (said) => added(phone(said)) },
  { say: "NEW|CHANGE? EMAIL_FIELD|address? CHANGE|IN_TRUTH? <email>", means: reached },
  {
    say: "NEW|CHANGE? PHONE|REACHABLE? PHONE? CHANGE|IN_TRUTH? <phone>",
    means: (said) => set(phone(said)),
  },
  {
    say: "NEW|CHANGE? no|num|nmbr|mob .|:|is? <phone>",
    means: (said) => set({ phone: said.text("phone") }),
  },
  { say: "NEW|CHANGE? BIRTHDAY? CHANGE|IN_TRUTH? <birthday>", means: born },
  { say: "BIRTHDAY SORRY ,|;|.? it|its? is|'s? <birthday>", means: bornSorry },
  {
    say: "NEW|CHANGE? MOVED|CITY_FIELD CHANGE|IN_TRUTH? <city>",
    means: (said) => (said.words.some(isSlip) ? undefined : stored("city")(said)),
  },
  { say: "MOVED ,|-|–|;|.|AND? NEW? CITY_FIELD|MOVED MOVED? is|:? <city>", means: stored("city") },
  { say: "NEW|CHANGE? city|town|location CHANGE? is|:|=|to <words>", means: cityTyped },
  { say: "NEW|CHANGE? city|town|location IN_TRUTH in? <words>", means: moved },
  { say: "NEW|CHANGE? MOVED|CITY_FIELD CHANGE? <city> ,? <area>", means: cityInArea },
  { say: "NEW|CHANGE? MOVED|CITY_FIELD CHANGE? <words> ,? <area>", means: cityInArea },
  { say: "MOVED? ,|-|–|;|.|AND? MOVED|CITY_FIELD MOVED? <words>", means: moved },
  { say: "MOVED <country>", means: countryStored },
  { say: "NEW|CHANGE? COUNTRY_FIELD CHANGE? <country>", means: stored("country") },
  { say: "NEW|CHANGE? SOURCE_FIELD CHANGE|IN_TRUTH? <source>", means: stored("source") },
  {
    say: "NEW|CHANGE? SOURCE_FIELD CHANGE? <source> (|,? from|by|via|through|of? <person> )?",
    means: sourceBy,
  },
  {
    say: "NEW|CHANGE? source|channel|origin CHANGE? is|:|=|to <words> (|,? from|by|via|through <person> )?",
    means: sourceBy,
  },
  { say: "NEW|CHANGE? source|channel|origin CHANGE? is|:|=|to <words>", means: sourceTyped },
  { say: "SOURCE_FIELD via|through|from|by|on <words>", means: sourceTyped },
  { say: "source|origin a|an <words>", means: sourceTyped },
  {
    say: "source|origin :|is|=? a|an? friend|neighbour|relative|colleague",
    means: (said) => ({ set: { source: said.words.at(-1)?.text ?? "" } }),
  },
  {
    say: "NEW|CHANGE? EMPLOYED_AT|IS_AT|COMPANY_FIELD CHANGE|IN_TRUTH? is|'s? CALLED_NAME|called|named? <company>",
    means: employed,
  },
  {
    say: "NEW|CHANGE? EMPLOYED_AT|IS_AT|COMPANY_FIELD CHANGE? <company> ,|in|at <city> ,? <area>?",
    means: employedIn,
  },
  { say: "NEW|CHANGE? OWNER_FIELD CHANGE? <member>", means: owned },
  { say: "<member> OWNER_FIELD", means: owned },
  { say: "under|in my name|care|wing", means: ownedByMe },
  { say: "he|she|they is|'s|are mine now|from_now_on|from_today|from_here_on", means: ownedByMe },
  { say: "TAG|TAGS_FIELD as|with|:? <tags> TAG_NOUN?", means: tagged },
  { say: "NOTES_FIELD that|is|:|to|=|IN_TRUTH? <text>", means: noted },
  { say: "ADD|PUT|LOGS|CHANGE it|that|this|them|CONTACT_NOUN", means: () => ({}) },
);

/** Values that are plain only of somebody new: "from Café Blau in Bonn, wholesale, via Instagram". */
const plain = rows<Details>(
  { say: "in|from|at|near <city> ,? <area>", means: cityInArea },
  { say: "in|from|at|near|of <city>", means: stored("city") },
  { say: "EMPLOYED_AT|IS_AT a|an <words> in|near <city>", means: employedNear },
  { say: "in|from <country>", means: countryStored },
  { say: "in|from <words>", means: countryNamed },
  { say: "from|via|through|by|on <source>", means: stored("source") },
  { say: "CAME_IN <source>", means: cameThrough },
  { say: "SOURCE_FIELD BY_MESSAGE", means: social },
  { say: "via|through <words>", means: sourceTyped },
  { say: "MOVED|CITY_FIELD <words>", means: settled },
  {
    say: "he|she|they|who is|'s|are? living|based|STAYS? in <words>",
    means: settled,
  },
  { say: "from|of|at|for|with <company>", means: employed },
  { say: "as|with? <known> TAG_NOUN", means: tagged },
  { say: "note that|is|:|to|=? <text>", means: noted },
  { say: "as|to|in|into NEW_CONTACT|CONTACT_NOUN|CONTACT_BOOK", means: () => ({}) },
);

/** Values without any word, where a comma sets them apart. */
const bare = rows<Details>(
  { say: "<known>", means: tagged },
  { say: "<city> ,? <area>", means: cityInArea },
  { say: "<city>", means: stored("city") },
  { say: "<country>", means: countryStored },
  { say: "<source> from|by|via|through <person>", means: sourceBy },
  { say: "<source>", means: stored("source") },
  { say: "<words>", means: trading },
);

type Kind = "new" | "known";
const beside: Readonly<Record<Kind, readonly Table<Details>[]>> = {
  new: [labelled, plain],
  known: [labelled],
};

/**
 * The details of a contact from a place to the end, in any order; undefined where a word of them
 * is none. Of somebody `known` every value must say what it is, and no other word.
 */
export function detailsFrom(
  part: Part,
  from: number,
  of: Kind,
  isApart = false,
): Details | undefined {
  const at = pastJoints(part.items, from);
  const rest = part.items.slice(at);
  if (of === "known" && isReasonGiven(part, from)) return {};
  if (rest.every(isLooseEnd)) return saysNoMore(rest, of) ? {} : undefined;
  const tables = tablesFor(of, at > from || isApart);
  for (const { meaning, next } of detailsAt(tables, part, at, of)) {
    const others = detailsFrom(part, next, of, endsItself(meaning));
    const all = others && joined(meaning, others);
    if (all !== undefined) return all;
  }
  return undefined;
}

/** What is told behind a detail of an exchange is part of its note. */
const isReasonGiven = ({ items, carried }: Part, at: number): boolean =>
  !carried && isReason(items, at);

const tablesFor = (of: Kind, isApart: boolean): readonly Table<Details>[] =>
  isApart && of === "new" ? [...beside[of], bare] : beside[of];

/** "+353 87 123 4567 Galway": an email or phone ends where it ends, with no comma after it. */
const endsItself = ({ set: values }: Details): boolean =>
  values?.email !== undefined || values?.phone !== undefined;

/** Each detail that may stand at a place, with its end. */
function* detailsAt(tables: readonly Table<Details>[], part: Part, at: number, of: Kind) {
  for (const table of tables)
    for (const detail of meaningsAt(table, part, at))
      if (detail.next > at && (of === "new" || detail.said.joins)) yield detail;
}

/** "is in Lisbon for the day" says more. */
const saysNoMore = (rest: readonly Item[], of: Kind): boolean =>
  of === "new" || !rest.some(({ word }) => ["for", "during", "until", "about"].includes(word));

const isLooseEnd = (item: Item): boolean => isLoose(item) || item.mark !== undefined;

function pastJoints(items: readonly Item[], from: number): number {
  let at = from;
  while (isStop(items[at]) || has(items[at], "AND") || items[at]?.word === "also") at++;
  return at;
}

/** Two values of one field are one too many. */
export function joined(a: Details, b: Details): Details | undefined {
  if (Object.keys(a.set ?? {}).some((field) => field in (b.set ?? {}))) return undefined;
  const both = (one: Details["left"], other: Details["left"]) =>
    one === undefined ? other : [...one, ...(other ?? [])];
  return {
    ...((a.set ?? b.set) ? { set: { ...a.set, ...b.set } } : {}),
    ...((a.add ?? b.add) ? { add: { ...a.add, ...b.add } } : {}),
    ...given({ tags: both(a.tags, b.tags), left: both(a.left, b.left) }),
  };
}
