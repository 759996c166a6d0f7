import { isSurelyNamed, type Item } from "../items.ts";
import type { Form, Kind } from "./form.ts";
import type { Gist } from "./gist.ts";
import {
  anywhere,
  escaped,
  isIdea,
  kindly,
  listed,
  now,
  ofRelatives,
  peopleSaid,
  writes,
} from "./words.ts";

/** What a field is called, and what is said of it besides its value. */
const nouns =
  "e mail|email|mail|address|email address|phone|phone number|numbers?|mob|mobile|mobile number|cell|cell phone|cell number|landline|telephone|tel|birthday|birthdays|bday|birth date|birth day|date of birth|dob|born|city|town|company|employer|source|record|file|profile|details|entry|one|contact details|info";
const being =
  "new|right|correct|proper|actual|best|latest|updated|is|are|be|has|have|had|got|could do with|getting|gets|get|eh|tracked down|dug up|ought to be|changes?(?: to)?|changed(?: to)?|becomes|should read|reads|should say|should be|will be|is to be|switched(?: to)?|under|as|was born(?: on)?|born(?: on)?|using|uses|at last|(?:we|i) (?:have|had) (?:none|no \\S+|nothing)(?: on file)?|on file|of hers|of his|got round to";
/** Where somebody lives and how they found us. */
const living =
  "moved(?: house| home| flats?| apartments?| places?)?(?: to| over to| out to| to live in)?|(?:has |have )?(?:moved|relocated|shifted)(?: over| out| down| up| across| away)?(?: to| into)?|lives?(?: over| out| down| up)?(?: in)?|living(?: over| out)?(?: in)?|based(?: over| out)?(?: in)?|resides?(?: in)?|in|over|out|settled in|home|is from|hails from";
const finding =
  "found(?: us| out about us| out)?|finds us|heard(?: of| about)?(?: us)?|came (?:to|across) us|came(?= (?:through|thru|via) )|got to us|discovered us|turned up|saw us|spotted us|through|thru|via|on|from|off|by|thanks to|at|how|source|we got (?:her|him|them)";
const telling =
  "(?:told|said|gave|tells|mentioned(?: to)?|let|gives|sent|given|got from)(?: me| us)?(?: that| know)?(?! (?:me |us )?to )|(?:she|he|they|it) (?:is|'s)|(?:just |only )?found out(?: that)?|says|turns out";
/** "…, wouldn't say what year": a birthday without one. */
const yearless = "[^<>,.;:()–-]*\\b(?:year|age|how old)\\b[^<>,.;:()–-]*";
const noYear =
  /\b(?:not|no|unknown|anyone 's|anybody 's|guess|never|private|missing|secret|without|forgot|forgotten|missed|blank|refused|idea)\b/u;

interface Field {
  readonly kind: Kind;
  readonly name: string;
  /** What must be said for the value to be of this field; undefined where it tells it by itself. */
  readonly cue?: RegExp;
}
const fields: readonly Field[] = [
  { kind: "e", name: "email" },
  {
    kind: "f",
    name: "phone",
    cue: /\b(?:phone|numbers?|mob|mobile|cell|landline|telephone|tel|nr|digits|line|contact|record|file|details)\b/u,
  },
  { kind: "b", name: "birthday", cue: /\b(?:birthdays?|bday|born|birth|dob)\b/u },
  {
    kind: "c",
    name: "city",
    cue: /\b(?:moved|relocated|shifted|lives?|living|based|city|town|resides?|settled|home)\b|(?:he|she|they)(?: is| are| 's| 're)(?: over| out| up| down)? in <c> (?:now|these days|nowadays)|(?:he|she|they|<p>)(?: is| are| 's| 're) now in <c>/u,
  },
  {
    kind: "s",
    name: "source",
    cue: /\b(?:found us|found out|finds us|heard (?:of|about) us(?! \w+ing)|came (?:to|across) us|discovered us|turned up|saw us|spotted us|source)\b/u,
  },
  {
    kind: "k",
    name: "company",
    cue: /\b(?:company|employer|firm|works?|working|employed|joined|job|workplace)\b/u,
  },
];

/** "company is Hawthorne Theater these days": as much as may be a name. */
const company =
  /(?:company|employer|firm|works for|working for|works at|working at|employed by|(?:changed|switched|moved) (?:jobs?|companies|employers?)|(?:has|got|started) a new job)(?: name)?(?: (?:is|now|and|he is|she is|he 's|she 's|with|:|to|as|should be|should read|changes to|changed to|has changed to|of|be|at))* (?<value>(?!(?:the same|unchanged|unknown|private)\b)[^,.;:()<>]+?)(?=(?: (?:these days|nowadays|now|from now on|please|thanks|and (?:her|his|their|the)|going forward|instead)\b.*)?(?: [,.;:()].*)?$| and (?:her|his|their|the) )/du;

function companyIn(form: Form): string | undefined {
  const found = company.exec(form.said);
  const said = found === null ? undefined : form.group(found, "value");
  if (found === null || said === undefined) return undefined;
  const items = form.itemsOf(found, "value");
  const isOurs = items.some(
    (item) =>
      item.shop.member !== undefined ||
      (item.shop.product !== undefined && items.length === 1) ||
      isSurelyNamed(item),
  );
  return !isOurs && /^[\p{Lu}\d]/u.test(said) && /\p{Ll}/u.test(said) ? said : undefined;
}

function fieldsPlainly(form: Form): string | undefined {
  const whom = form.person === undefined ? undefined : peopleSaid(form);
  const values = valuesIn(form);
  const besides = besidesIn(form);
  if (whom === undefined || values === undefined || isOfNothing(form)) return undefined;
  return values.length === 0 || besides === undefined
    ? undefined
    : `change ${whom}, ${[...values, ...besides].join(", ")}`;
}

/** Each value with its field; undefined where one says not of which it is, or two are of one. */
function valuesIn(form: Form): readonly string[] | undefined {
  const said = fields.flatMap((field) => newOf(form, field.kind).map((item) => ({ field, item })));
  if (said.some(({ field }) => field.cue?.test(form.said) === false)) return undefined;
  if (new Set(said.map(({ field }) => field)).size < said.length) return undefined;
  const employer = companyIn(form);
  if (employer !== undefined && said.some(({ field }) => field.kind === "k")) return undefined;
  const isMore = further.test(form.said);
  if (isMore && (said.length > 1 || instead.test(form.said))) return undefined;
  return [
    ...said.map(
      ({ field, item }) =>
        `${isMore && /[ef]/u.test(field.kind) ? "another " : ""}${field.name} ${withoutLink(item.text)}`,
    ),
    ...(employer === undefined ? [] : [`company ${employer}`]),
  ];
}
const withoutLink = (text: string): string => text.replace(/^(?:on|via|by|through|from)\s+/iu, "");

/** What of a kind is told as it is to be: "Hobart instead of Geelong" is Hobart. */
export function newOf(form: Form, kind: Kind): readonly Item[] {
  const all = form.all(kind);
  const starts = [...form.said.matchAll(new RegExp(`<${kind}>`, "gu"))].map(({ index }) => index);
  const kept = all.filter((_, at) => !former.test(form.said.slice(0, starts[at])));
  return kept.filter(({ word }, at) => kept.findIndex((each) => each.word === word) === at);
}
const former =
  /(?:instead of|not|rather than|in place of|(?:we|i) (?:'ve |have )?(?:got|have|had)|was|were|replace|replacing|left|quit|no longer|used to (?:be|work|live)|moved on from|done with|finished up)(?: works?| working| employed)?(?: in| at| as| for| with| the)? $/u;

/** A further email or phone, which does not take the place of the one there is. */
const point = "email|e mail|mail|address|phone|number|mobile|line|one|cell|landline";
const further = new RegExp(
  `\\b(?:another|second|additional|extra|further|spare|secondary|alternative|2nd|backup)(?: (?:\\S+ )??)(?:${point})\\b|\\b(?:beside|besides|in addition to|on top of|alongside)\\b|\\bkeep(?:ing)? (?:the|her|his|their) (?:first|old|existing|other|current|usual)|\\bto the one (?:we|i) (?:have|got)|\\bto (?:her|his|their) (?:emails|numbers|phones|addresses)\\b`,
  "u",
);
const instead = /\b(?:instead|replace|replaces|replacing|swap|rather than)\b/u;

/** Whose they are and how they are tagged, told with their fields; undefined where it is not clear. */
function besidesIn(form: Form): readonly string[] | undefined {
  const [members, tags] = [form.all("m"), form.all("t")];
  const [member, ...others] = members;
  if (others.length > 0 || (member !== undefined && !isOwner.test(form.said))) return undefined;
  if (
    tags.length > 0 &&
    (!/\b(?:tag|tags|tagged|label|labelled)\b/u.test(form.said) || unsaid.test(form.said))
  )
    return undefined;
  return [
    ...(member === undefined ? [] : [`owner ${member.text}`]),
    ...(tags.length === 0 ? [] : [`tag ${listed(tags.map(({ text }) => text))}`]),
  ];
}
const isOwner =
  /(?:owner|account manager|owned by|looked after by|assigned to|belongs? to|goes to|go to|under|(?:give|hand|pass|assign|reassign|move) (?:her|him|them|it|<p>)(?: over| on)? to)(?: (?:is|be|becomes?|should|now|will|as|to|:|=|for|her|him|them))* <m>|<m>(?: (?:is|as|becomes?|be|to|will|should|now|the|her|his|their|takes|gets|'s|'ll))* (?:owner|account manager|(?:looks?|looking) after|takes? (?:her|him|them|over)|takes? care of)/u;
const unsaid = /\b(?:untag|remove|drop|lose|off|without|no longer|no)\b/u;
/** Whether it is of somebody else, a wish, for a while, or nothing is said but the value. */
const isOfNothing = ({ said, beside }: Form): boolean =>
  isIdea.test(said) ||
  isOfOthers.test(said) ||
  isOfBefore.test(said) ||
  ofRelatives.test(`${said} ${beside}`) ||
  isForNow.test(`${said} ${beside}`) ||
  !/\p{L}/u.test(said.replace(/<[a-z]>/gu, ""));

/** The words of a company and of a year not known are explained by what they are. */
function explained(form: Form, ...more: readonly string[]): RegExp {
  const words = [companyIn(form) && company.exec(form.said)?.[0], ...unknownYears(form.said)];
  const literal = words.flatMap((each) => (each === undefined ? [] : [escaped(each.trim())]));
  return anywhere(
    ...literal,
    kindly,
    now,
    writes,
    telling,
    nouns,
    being,
    living,
    finding,
    "for|to|and|in|on|of|with|down|up|yes",
    ...more,
  );
}
const unknownYears = (said: string): readonly string[] =>
  (said.match(new RegExp(`(?<=(?:^|[,.;:()–-]|<b>)) ?${yearless}`, "gu")) ?? []).filter((each) =>
    noYear.test(each),
  );
/** "Ana's sister lives in Bury": of somebody else; "email Ana on …": an order to write to her. */
const isOfOthers = new RegExp(
  `(?:moved|relocated|came|comes|is|hails) from(?= [,.;]|$)|<p> 's(?! (?:${nouns}|${being}|${living}|${now}|${finding}|just|a|an|the|at|with|not|gone|now|finally|correct|right|<[efbcs]>)(?= |$))(?! [,.;:(–-])|(?:^|[,.;:!] |please |you |to |should |must )(?:e mail|email|mail|phone|contact|text|message|number) <p>(?! 's)|(?:from|by) <[ef]>|(?:from|out of|away from) <[ck]>|left <c>|(?:moved|shifted) (?:her|his|their|the) birth|(?<!found out |heard )about (?!us)|(?:^| )(?:i (?:live|moved|am|was)|my|mine|our|ours)(?: |$)|(?:won|went|knows|received|sent|came|took) (?:about |on |in |her |his |their )*birth`,
  "u",
);

/** "her old email is ana@…": what it was, and not what it is to be. */
const isOfBefore = new RegExp(
  `\\b(?:old|former|previous) (?:${nouns}) (?:is|was|'s|:) <[efbcsk]>`,
  "u",
);

/** A wish, or for a while: nothing of it is to be kept. */
const isForNow =
  /\b(?:at some point|some ?day|one day|eventually|sometime|(?<!(?:^| )(?:i|we) )would (?:like|love|want|rather)|right now|for now|today only|only (?:today|for|until)|just (?:today|for)|temporar\w*|until|till|a spot|from us|weekends?)\b/u;

const fieldGist = {
  may: (form: Form) => explained(form),
  plainly: fieldsPlainly,
  is: ["change_contact"],
  besides: "details",
} as const;

/** What is said around a change. */
const changing =
  "(?<=<b> (?:, )?)not (?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:is |was |got |it )?wrong(?: on here| here| on file| in here)?(?= .*\\b(?:should be|ought to be|must be) <[efbcs]>)|(?:has |have )?(?:left|quit)(?= <k>)|moved on from(?= <k>)|(?:is )?no longer(?= (?:(?:works? |with|at|in|for) ?)*<[ck]>)|used to (?:be|work|live)(?= (?:with|at|in|for) <[ck]>)|any ?more|any longer|(?:ought to |should |must |has to )(?:read|say)|there is|there are|here is|here are|these are|i have(?: got)?|we have(?: got)?|(?:i|we) (?:must|have to|need to|want to|would like)|must|ought to|two|three|four|a few|few|a couple of|couple of|some|several|small|little|changes?|updates?|updating|corrections?|corrected|correcting|amend|amended|amending|amendments?|fill(?:ed)? in|fill that in|replace|replaced|replacing|replaces|(?:the )?old one|the old|old|what we should have|could|can|been|updated|changed|entered|added|fixed|put right|contact|card|(?:the )?(?:right|correct) one|that is|it is|(?:we|i) (?:do|did) not have|we have not got|missing|his|her|their|where|she|he|they|it|should|the|a|an|instead of|rather than|in place of|not(?= (?:in |at |as |the )?<[efbcsk]>)|please|so|we|i|that|brought|friend who|somebody|someone|who|along|with it|instead|but|actually|it was|when(?= <p>)|both|do|things|wants?(?= (?:the |a |an )?(?:<t>|tags?)(?: |$))|(?:emailed|rang|called|texted|wrote|messaged|phoned|mailed|e mailed)(?: me| us)?(?= (?:from|off|on) (?:a|an|her|his|their) (?:new|different))|(?<=(?:emailed|rang|called|texted|wrote|messaged|phoned|mailed) (?:me |us )?)from|different|came to us from|came(?= to us)";
const furthermore =
  "another|second|additional|extra|further|spare|secondary|alternative|2nd|backup|beside|besides|in addition to|on top of|alongside|usual|keep(?:ing)?|first|existing|other|current|emails|numbers|phones|addresses|can be reached|is reachable|reached|reachable|work|home|private|personal|business|add it|has two";
const ofOwner =
  "owner|owned by|account manager|looks? after|looked after by|looking after|look after|will|assign|assigned|assigned to|belongs? to|goes to|go to|give|hand|pass|move|over|under|becomes?|takes?|takes? care of|by|him|them";
const ofTags = "tags?|tagged|label|labelled|also|and|as";

/** What is told of one contact's fields, in whatever order. */
export const fieldGists: readonly Gist[] = [
  {
    ...fieldGist,
    of: ["p", "e", "f", "b", "c", "s"],
    says: /<[efbcs]>|company|employer|works|working/u,
  },
  {
    ...fieldGist,
    of: ["p", "e", "f", "b", "c", "s", "k", "m", "t"],
    says: /<[efbcsk]>|company|employer/u,
    may: (form) => explained(form, changing, furthermore, ofOwner, ofTags),
    is: ["change_contact", "tag"],
  },
];
