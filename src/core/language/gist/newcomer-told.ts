import { fold } from "../../text.ts";
import { newPeopleIn } from "../commands/newcomer-name.ts";
import { has, type Item, wordOf } from "../items.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { newcomerWords } from "./newcomer-gists.ts";
import {
  anywhere,
  escaped,
  isIdea,
  kindly,
  listed,
  now,
  ofRelatives,
  withoutOwning,
  writes,
} from "./words.ts";

const entry =
  "(?:contacts?|contact list|list|books?|system|crm|records?|database|files?|address book)";
/** That somebody is to be put down as new. */
const isAdded = new RegExp(
  `(?:^| )(?:(?:a |an |as |two |three )?new (?:\\S+ ){0,2}(?:contacts?|customers?|clients?|person|people|ones?|entry|record|somebody|someone|fellow|lady|guy)|(?:add|adding|added|create|creating|created|register|registered|enter(?!ed in)|entered|save (?:her|him|them)|set up)|(?:start|open|make) (?:a|an) (?:new )?(?:entry|record|card|contact|file|profile)|(?:into|in|among|on|to) (?:the |our )?${entry}|as new|both new|a contact for|in there|in as|contact please)(?= |$)|^new(?= [:–-])|[,–-] new(?= [,.–-]|$)`,
  "u",
);

const asked = `there should be|there is|it would be (?:good|great|nice|lovely)|would be good|good|to have|have|let us|get|got|getting|i need|we need|i want|we want|i would like|we would like|like|want|need|needs|need to|start|open|kindly|make|made|go|goes|going|be|been|added|entered|created|registered|saved|recorded|record|ought|ought to|with everything in it|everything|one|ones|two|three|both|both of them|the (?:two|three)(?: of them)?|following|also|well|as well|among|into|there|here|our|my|the|a|an|this|that|so|then|but|please|contacts|new contacts|card|profile|over|not|isn 't|yet|already|yes|new|contact|on our list|in our list|not in our (?:list|system|contacts)(?: yet)?|is|are|was|should|will|would|can|could|we|i|you|us|who|whom|whose|which|where|person to record|people`;
const telling = `(?:got in touch|came|came in|rang|called|wrote|emailed)(?: (?:on|from|after|through|via|off|to us))?|brought us|sent us|picked up|met|just met|i have just met|i just met|someone|somebody|after|works? (?:for|at)|working (?:for|at)|is with|reached at|is reached(?: at| on)?|reached|or|reach|where (?:she|he|they) came from|came from|with that|that as|source|city|company|mobile|phone|number|ph|owner|tags?|tagged|birthday|born|date of birth|name|for|of|to|in|at|on|by|and|as|with|from|it|he|she|they|her|him|them|his|their|=`;
const ownership =
  "(?:looks?|looking) after|look after|looked after by|in charge|assigned to|assign|belongs? to|belong|give|given|hand|goes to|becomes?|under my name|under|i will be|i 'll be|me|the one";
const referring =
  "referred by|referred|refers|referral|referrer|recommended by|recommended|as the referrer|friend of|through|put|him|her|us";

/** The words between which nobody of ours stands, each name once. */
function namesIn(form: Form): readonly string[] {
  const found = newPeopleIn(form.items).filter(({ from, to }) =>
    form.items
      .slice(from, to)
      .every((item) => item.shop.tag === undefined && !has(item, "OWNER_FIELD")),
  );
  const typed = found.map(({ from, to }) => {
    const [first, last] = [form.items[from], form.items[to - 1]];
    return first === undefined || last === undefined ? "" : form.text.slice(first.start, last.end);
  });
  const names = typed.length > 0 ? typed : smallNamesIn(form);
  return names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
}

/** "ivan petrov, ballarat, new": two words of which nothing is known, side by side. */
const smallNamesIn = (form: Form): readonly string[] =>
  [
    ...form.said.matchAll(
      /(?<=^|[:,–(-] |\b(?:add|create|put|called|for|up|contact|get|save) )<u> <u>(?= |$)/gu,
    ),
  ].map(({ index, 0: { length } }) => form.typed(index, index + length));

/** What is said, with a sign for nobody but those we know. */
const spokenIn = (form: Form): string => {
  const people = form.all("p");
  return form.items
    .map((item) => (people.includes(item) ? "<p>" : (item.mark ?? item.word)))
    .join(" ");
};

/** Who sent them, if anybody of ours is named. */
function referrerIn(form: Form): string | undefined | null {
  const [person, ...others] = form.people;
  if (person === undefined) return undefined;
  const isReferrer =
    others.length === 0 &&
    /\b(?:referred|recommended|sent)(?: \S+)? by(?: :)? <p>|<p> (?:has |have )?(?:referred|recommended|sent)\b|<p> as (?:the |her |his |their )?referrer|\breferrer(?: is| :)? <p>|\bfriend of <p>/u.test(
      spokenIn(form),
    );
  return isReferrer ? withoutOwning(person.text) : null;
}

const ofOwner =
  /owner(?: (?:is|:|=|to|as|should|be|will|becomes?|for|her|him|them))* (?<to><m>|me)|(?<to2><m>|me)(?: (?:is|as|to|be|will|becomes?|should|the|her|his|their|one))* owner|(?<to3><m>|\bi)(?: (?:is|'s|am|'m|'ll|will|be|the|one|to|should))* (?:looks? after|looking after|look after)|(?:looked after by|assigned to|assign (?:her|him|them) to|belongs? to|goes to|(?:give|hand|assign) (?:her|him|them)(?: over)? to|under) (?<to4><m>|me)|under (?<my>my) name/u;

/** Whose they are to be; null where a member is named and it is not said. */
function ownerIn(form: Form): string | undefined | null {
  const members = form.all("m").map(({ text }) => withoutOwning(text));
  const [to] = Object.values(ofOwner.exec(form.said)?.groups ?? {}).filter(
    (each) => each !== undefined,
  );
  const [member, ...others] = members.filter((name, at) => isFirst(members, name, at));
  if (others.length > 0 || (to === undefined && member !== undefined)) return null;
  if (to === undefined || to === "<m>") return member;
  return member === undefined ? "me" : null;
}
const isFirst = (names: readonly string[], name: string, at: number): boolean =>
  names.findIndex((each) => fold(each) === fold(name)) === at;

/** "… and write in her notes that she prefers mornings", "with “prefers mornings” in the notes". */
const noting: readonly RegExp[] = [
  /(?:(?:and|,) )?(?:please )?(?:write|put|note|add|with)(?: down)? (?:in|into|on|to|under) (?:her|his|their|the) notes(?: that)?(?: :)?(?: (?:that )?(?:she|he|they))? (?<note>(?!(?:is|are|please)\b).+?)(?: [.!])?$/du,
  /(?:with|have) (?<note>[^,.;:]+?) (?:in|as|under) (?:the|her|his|their) notes(?: [.!])?$/du,
];

interface Noted {
  readonly note?: string;
  readonly words?: string;
  readonly items: readonly Item[];
}
function notedIn(form: Form): Noted {
  for (const way of noting) {
    const match = way.exec(form.said);
    const note = match === null ? undefined : form.group(match, "note");
    if (match !== null && note !== undefined)
      return {
        note: note.replace(/^["“]|["”]$/gu, ""),
        words: match[0].trim(),
        items: form.itemsOf(match, "note"),
      };
  }
  return { items: [] };
}

const details = [
  ["k", "company"],
  ["c", "city"],
  ["e", "email"],
  ["f", "phone"],
  ["b", "birthday"],
  ["s", "source"],
] as const;

/** Each value with its field, once; undefined where two are of one field. */
function detailsIn(form: Form): readonly string[] | undefined {
  const said: string[] = [];
  for (const [kind, field] of details) {
    const values = new Set(
      form
        .all(kind)
        .map(({ text }) => withoutOwning(text.replace(/^(?:on|via|by|through|from|the)\s+/iu, ""))),
    );
    const [value, ...others] = [...new Map([...values].map((each) => [fold(each), each])).values()];
    if (others.length > 0) return undefined;
    if (value !== undefined) said.push(`${field} ${value}`);
  }
  return said;
}

/** "a new corporate one": what they are, and no tag. */
function tagsIn(form: Form): readonly string[] | undefined {
  const tags = [...new Set(form.all("t").map(({ text }) => text))];
  return tags.length === 0 || /\btag/u.test(form.said) ? tags : undefined;
}

function plainly(form: Form): string | undefined {
  const [names, found, besides] = [namesIn(form), detailsIn(form), besidesIn(form)];
  if (found === undefined || besides === undefined || isNobody(form, names)) return undefined;
  const said = [...found, ...besides];
  return names.length > 1 && said.length > 0
    ? undefined
    : names.map((name) => [`add contact ${name}`, ...said].join(", ")).join(". ");
}

/** Whose they are to be, how tagged, who sent them and what is noted; undefined where it is not clear. */
function besidesIn(form: Form): readonly string[] | undefined {
  const [tags, owner, referrer] = [tagsIn(form), ownerIn(form), referrerIn(form)];
  const { note } = notedIn(form);
  if (tags === undefined || owner === null || referrer === null) return undefined;
  return [
    ...(owner === undefined ? [] : [`owner ${owner}`]),
    ...(tags.length === 0 ? [] : [`tags ${listed(tags)}`]),
    ...(referrer === undefined ? [] : [`referred by ${referrer}`]),
    ...(note === undefined ? [] : [`notes: ${note}`]),
  ];
}

/** Nobody, or too many, or somebody's own; and what no name, place or word of ours explains. */
const isNobody = (form: Form, names: readonly string[]): boolean =>
  names.length === 0 ||
  names.length > 3 ||
  names.some((name) => name.split(/\s+/u).length < 2) ||
  isIdea.test(form.said.replace(/should be (?:on|in|among)/u, "")) ||
  ofRelatives.test(form.said.replace(/friend of <p>/u, "")) ||
  notAsked.test(form.said) ||
  form
    .all("u")
    .some(
      (item) =>
        !isOfName(item.text, names) &&
        !mayBeUnknown.test(item.word) &&
        !notedIn(form).items.includes(item),
    );
/** A condition, a doubt, what somebody meant to do or asks themselves. */
const notAsked =
  /\b(?:if|unless|whether|when|once|until|or not|maybe)\b|\b(?:was|were) (?:going|about|meant) to\b|\bwould be (?:good|great|nice|lovely) to (?!have)|\b(?:would|could|should) have (?:added|put|created)\b|(?:^|[,.;:!?] )(?:will|shall|should|did|do|would|must|may|might) (?:we|i)\b/u;
const isOfName = (text: string, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      fold(name)
        .split(/[\s-]+/u)
        .includes(fold(text)) || fold(name).includes(fold(text)),
  );
const words = [kindly, now, writes, asked, telling, ownership, referring, ...newcomerWords];
const mayBeUnknown = new RegExp(`^(?:${words.join("|")})$`, "u");

function explained(form: Form): RegExp {
  const names = newPeopleIn(form.items).flatMap(({ from, to }) =>
    form.items.slice(from, to).map((item) => escaped(item.mark ?? wordOf(item) ?? "")),
  );
  const { words: note } = notedIn(form);
  return anywhere(
    ...(note === undefined ? [] : [escaped(note)]),
    "should be|needs to|need to|wants? to|got in touch",
    ...names.filter((each) => each !== ""),
    ...words,
  );
}

/** Somebody new with their company, owner, tags or who sent them, told in whatever order. */
export const newcomerToldGists: readonly Gist[] = [
  {
    of: ["p", "e", "f", "b", "k", "c", "s", "t", "m", "u"],
    says: isAdded,
    may: explained,
    plainly,
    is: ["add_contact"],
    besides: "details",
  },
];
