import { newPeopleIn } from "../commands/newcomer-name.ts";
import type { Item } from "../items.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anywhere, escaped, kindly, listed, now, writes } from "./words.ts";

/** What somebody new is called. */
const somebody =
  "customer|client|contact|lady|gal|guy|girl|bloke|lad|lass|chap|fella|fellow|man|woman|person|punter|student|member|enquiry|inquiry|lead|prospect|face|starter|joiner|sign up|signup|signing|buyer|shopper|regular|visitor|arrival|name|one|somebody|someone|addition|entry|record|couple|kid|mum|mom|dad|sir|body|newbie|newcomer|starter|booking|family|dude|gentleman|gent|soul|friend|account";
/** That somebody is new, or is to be added. */
const isNew = new RegExp(
  `\\bnew(?: \\S+){0,3} (?:${somebody})\\b|\\bnew (?:contact|customer|client)\\b|\\bnew (?:one|to)\\b|\\bnew <u>(?: <u>)?(?= (?:for|to|in|at|from|called|named|[:,–-])(?= |$))|\\bnewbies?\\b|\\bnewcomer|\\bfirst (?:·- )?tim(?:e|er)|\\bwalk (?:·- )?in\\b|\\bwalked in\\b|\\bsign(?:ed|ing)? up\\b|\\bjoined\\b|(?:^| )(?:add|adding|create|creating|register|registering|enter|set up|put (?:her|him|them)|pop (?:her|him|them)|stick (?:her|him|them)|get (?:her|him|them)|save (?:her|him|them))(?= |$)|\\bas a (?:new )?(?:contact|customer|client)\\b|\\benquiry|\\binquiry`,
  "u",
);
const intoBooks =
  "(?:to|in|into)(?: (?:the|our|my|your))? (?:contacts?|customers?|clients?|address book|books?|system|crm|database)";
const opening = `${intoBooks}|new|brand new|${somebody}|for the (?:books?|list|system|records|crm|database|files?)|to add|to the (?:shop|books|list|system|contacts|crm)|at (?:the )?(?:counter|shop|till|door|desk|store|front desk|studio|salon)|in (?:the )?(?:shop|store|studio)|walk (?:·- )?in|first (?:·- )?tim(?:e|er)|timer|first time(?: in| here)?|just (?:walked in|signed up|joined|came in|popped in|been in|in|had|met|got)|walked in|came in|popped in|dropped in|signed (?:herself|himself|themselves )?up|signs up|joined(?: us)?|met|had|got|we (?:have|got|had)|there is|today|this (?:morning|afternoon|evening)|yesterday|called|named|name|is called|goes by|her|his|their|enquired|enquiring|asking|wants adding|newbies?|signing up|a|an|by (?:the )?name of|says hi`;
const ordering =
  "(?:please )?(?:add|adding|create|creating|register|enter|set up|put|pop|stick|get|save|make|pit|whack|bung|chuck)(?: (?:her|him|them|this one))?(?: (?:in|down|on|up|to|into|onto|as|for|tae))*(?: (?:a|an|the|our|my))?(?: (?:new|contacts?|customer|client|books?|list|system|crm|database|records?|files?))*";
const living =
  "lives?|living|lives? (?:over |out |down |up )?(?:in|at)|living (?:in|over in)|based(?: in)?|from|over in|out in|up in|down in|in|bides(?: in)?|stays(?: in)?|resides in|is from|comes from|located in|local|of|over|out|near";
const finding =
  "found us|found|heard (?:of|about) us|heard|came via|came(?: to us| in)?|saw us|saw the|saw our|spotted us|discovered us|got sent|sent by|sent|was referred|referred|through|thru|via|on|off|by|from|thanks to|at|source|after seeing|seeing|picked up|got|word of mouth|frae|saw|the|our|us";
const reaching =
  "e mail|email|mail|email address|address|phone|phone number|number|mobile|mobile number|cell|tel|telephone|on|is|are|'s|contactable|reachable|can be reached|best reached|reach (?:her|him|them)|at|has|have|with|and|birthday|born(?: on)?|was born(?: on)?|bday|dob|tag|tagged|tags|label|as|to|works for|works at|of|company|she|he|they|it";

/** What is said around somebody new. */
export const newcomerWords: readonly string[] = [ordering, opening, living, finding, reaching];

/** The words between which nobody of ours stands: "Priya Raman". */
function nameIn(form: Form): readonly [start: number, end: number] | undefined {
  const [name, ...others] = newPeopleIn(form.items);
  if (name === undefined || others.length > 0) return undefined;
  const within = form.items.slice(name.from, name.to);
  // "Priya Raman", where there is another Priya.
  return form.all("p").every((item) => within.includes(item)) ? [name.from, name.to] : undefined;
}

function nameOf(form: Form): string | undefined {
  const [known, ...others] = form.people;
  if (known !== undefined)
    return others.length === 0 && isAdded.test(form.said) && isWhole.test(known.text)
      ? known.text
      : undefined;
  const [from, to] = nameIn(form) ?? [0, 0];
  const [first, last] = [form.items[from], form.items[to - 1]];
  return first === undefined || last === undefined || to - from < 2 || to - from > 4
    ? undefined
    : form.text.slice(first.start, last.end);
}
/** "add Tom Hill, 0161 …", "add Tom Hill 0161 … to the contacts": the very name of somebody we have, who is asked about. */
const isAdded = new RegExp(
  `^(?:(?:please|can you|could you|hi|hey|,) )*(?:add <p>(?: please)? ,|(?:add|put|save|enter|pop|stick) <p>(?: [,(·)]| and| <[ef]>)+ ${intoBooks}(?: please| pls| thanks)*$)`,
  "u",
);
/** A first name alone may be of several. */
const isWhole = /\S \S/u;

const details = [
  ["c", "city"],
  ["e", "email"],
  ["f", "phone"],
  ["b", "birthday"],
  ["s", "source"],
] as const;

function plainly(form: Form): string | undefined {
  const name = nameOf(form);
  const found = details.map(([kind, field]) => [field, form.all(kind)] as const);
  const tags = tagsOf(form);
  const said = found.flatMap(([field, values]) =>
    values.map(({ text }) => `${field} ${text.replace(/^(?:on|via|by|through|from)\s+/iu, "")}`),
  );
  if (name === undefined || said.length === 0) return undefined;
  if (found.some(([, values]) => new Set(values.map(({ word }) => word)).size > 1))
    return undefined;
  if (tags.length > 0 && !/\btag/u.test(form.said)) return undefined;
  const place = placeOf(form);
  if (form.all("u").some((item) => !isExplained(item, form, place))) return undefined;
  return [
    `add contact ${name}`,
    ...new Set(said),
    ...(place === undefined ? [] : [`city ${place}`]),
    ...(tags.length === 0 ? [] : [`tags ${listed(tags)}`]),
  ].join(", ");
}

/** "a new wedding enquiry": what it is about, and no tag. */
const tagsOf = (form: Form): readonly string[] => {
  const isOfNew = [...form.said.matchAll(/<t>/gu)].map(({ index }) =>
    /\bnew (?:\S+ )?$/u.test(form.said.slice(0, index)),
  );
  return [
    ...new Set(
      form
        .all("t")
        .filter((_, at) => isOfNew[at] !== true)
        .map(({ text }) => text),
    ),
  ];
};

/** "lives in Gresham", where nobody of ours does. */
const place =
  /(?:lives?|living|based|resides)(?: over| out| down| up)?(?: in)? (?<place><u>(?: <u>)?)(?=$| [,.;)(]| and )/du;
function placeOf(form: Form): string | undefined {
  const found = form.all("c").length > 0 ? null : place.exec(form.said);
  return found === null ? undefined : form.group(found, "place");
}

/** Whether a word that nothing is known of is of the name, the place or what else is told. */
const isExplained = (item: Item, form: Form, living: string | undefined): boolean => {
  const name = nameIn(form);
  return (
    (name !== undefined && form.items.slice(...name).includes(item)) ||
    living?.includes(item.text) === true ||
    unknownWords.test(item.word)
  );
};
const unknownWords = new RegExp(`^(?:${newcomerWords.join("|")})$`, "u");

function explained(form: Form): RegExp {
  const [from, to] = nameIn(form) ?? [0, 0];
  const words = form.items.slice(from, to).map(({ word, mark }) => escaped(mark ?? word));
  return anywhere(...words, kindly, now, ...newcomerWords, writes);
}

/** Somebody new with their details in any order: "new gal for the books: Priya Raman, lives in Portland, …". */
export const newcomerGists: readonly Gist[] = [
  {
    of: ["p", "e", "f", "b", "c", "s", "t", "u"],
    says: isNew,
    may: explained,
    plainly,
    is: ["add_contact"],
    besides: "details",
  },
];
