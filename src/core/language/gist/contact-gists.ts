import { isSurelyNamed } from "../items.ts";
import type { Form, Kind } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anywhere, kindly, now, ofRelatives, peopleSaid, writes } from "./words.ts";

/** What a field is called, and what is said of it besides its value. */
const nouns =
  "e mail|email|mail|address|email address|phone|phone number|number|mobile|mobile number|cell|cell phone|cell number|landline|telephone|tel|birthday|birthdays|bday|birth date|birth day|date of birth|dob|born|city|town|company|employer|source|record|file|profile|details|entry|one|contact details|info";
const being =
  "new|right|correct|proper|actual|best|latest|updated|is|are|be|has|have|had|got|could do with|getting|gets|get|eh|tracked down|dug up|ought to be|changes?(?: to)?|changed(?: to)?|becomes|should read|reads|should say|should be|will be|is to be|switched(?: to)?|under|as|was born(?: on)?|born(?: on)?|using|uses|at last|(?:we|i) (?:have|had) (?:none|no \\S+|nothing)(?: on file)?|on file|of hers|of his|got round to";
/** Where somebody lives and how they found us. */
const living =
  "moved(?: to| over to| out to| to live in)?|(?:has |have )?(?:moved|relocated|shifted)(?: over| out| down| up| across| away)?(?: to| into)?|lives?(?: over| out| down| up)?(?: in)?|living(?: over| out)?(?: in)?|based(?: over| out)?(?: in)?|resides?(?: in)?|in|over|out|settled in|home|is from|hails from";
const finding =
  "found(?: us| out about us| out)?|finds us|heard(?: of| about)?(?: us)?|came (?:to|across) us|came(?= (?:through|thru|via) )|got to us|discovered us|turned up|saw us|spotted us|through|thru|via|on|from|off|by|thanks to|at|how|source|we got (?:her|him|them)";
const telling =
  "(?:told|gave|tells|mentioned(?: to)?|let|gives|sent|given|got from)(?: me| us)?(?: that| know)?(?! (?:me |us )?to )|(?:she|he|they|it) (?:is|'s)|(?:just |only )?found out(?: that)?|says|turns out";
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
    cue: /\b(?:phone|number|mobile|cell|landline|telephone|tel|nr|digits|line|contact|record|file|details)\b/u,
  },
  { kind: "b", name: "birthday", cue: /\b(?:birthdays?|bday|born|birth|dob)\b/u },
  {
    kind: "c",
    name: "city",
    cue: /\b(?:moved|relocated|shifted|lives?|living|based|city|town|resides?|settled|home)\b/u,
  },
  {
    kind: "s",
    name: "source",
    cue: /\b(?:found us|found out|finds us|heard (?:of|about) us(?! \w+ing)|came (?:to|across) us|discovered us|turned up|saw us|spotted us|source)\b/u,
  },
];

/** "company is Hawthorne Theater these days": as much as may be a name. */
const company =
  /(?:company|employer|firm|works for|working for|works at|working at|employed by)(?: name)?(?: (?:is|now|:|to|as|should be|should read|changes to|changed to|has changed to|of|be|at))* (?<value>(?!(?:the same|unchanged|unknown|private)\b)[^,.;:()<>]+?)(?=(?: (?:these days|nowadays|now|from now on|please|thanks|and (?:her|his|their|the)|going forward|instead)\b.*)?(?: [,.;:()].*)?$| and (?:her|his|their|the) )/du;

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
  if (whom === undefined || values === undefined || isOfNothing(form)) return undefined;
  return values.length === 0 ? undefined : `change ${whom}, ${values.join(", ")}`;
}

/** Each value with its field; undefined where one says not of which it is, or two are of one. */
function valuesIn(form: Form): readonly string[] | undefined {
  const said = fields.flatMap((field) => form.all(field.kind).map((item) => ({ field, item })));
  if (said.some(({ field }) => field.cue?.test(form.said) === false)) return undefined;
  if (new Set(said.map(({ field }) => field)).size < said.length) return undefined;
  const employer = companyIn(form);
  return [
    ...said.map(({ field, item }) => `${field.name} ${withoutLink(item.text)}`),
    ...(employer === undefined ? [] : [`company ${employer}`]),
  ];
}
const withoutLink = (text: string): string => text.replace(/^(?:on|via|by|through|from)\s+/iu, "");

/** Whether it is of somebody else, a wish, for a while, or nothing is said but the value. */
const isOfNothing = ({ said, beside }: Form): boolean =>
  isOfOthers.test(said) ||
  ofRelatives.test(`${said} ${beside}`) ||
  isForNow.test(`${said} ${beside}`) ||
  !/\p{L}/u.test(said.replace(/<[a-z]>/gu, ""));

/** The words of a company and of a year not known are explained by what they are. */
function explained(form: Form): RegExp {
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
  );
}
const unknownYears = (said: string): readonly string[] =>
  (said.match(new RegExp(`(?<=(?:^|[,.;:()–-]|<b>)) ?${yearless}`, "gu")) ?? []).filter((each) =>
    noYear.test(each),
  );
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** "Ana's sister lives in Bury": of somebody else; "email Ana on …": an order to write to her. */
const isOfOthers = new RegExp(
  `<p> 's(?! (?:${nouns}|${being}|${living}|${now}|${finding}|just|a|an|the|at|with|not|gone|now|finally|correct|right|<[efbcs]>)(?= |$))(?! [,.;:(–-])|(?:^|[,.;:!] |please |you |to |should |must )(?:e mail|email|mail|phone|contact|text|message|number) <p>(?! 's)|(?:from|by) <[ef]>|(?:from|out of|away from|left) <c>|(?:moved|shifted) (?:her|his|their|the) birth|(?<!found out |heard )about (?!us)|(?:^| )(?:i (?:live|moved|am|was)|my|mine|our|ours)(?: |$)|(?:won|went|knows|received|sent|came|took) (?:about |on |in |her |his |their )*birth`,
  "u",
);

/** A wish, or for a while: nothing of it is to be kept. */
const isForNow =
  /\b(?:at some point|some ?day|one day|eventually|sometime|would (?:like|love|want|rather)|right now|for now|today only|only (?:today|for|until)|just (?:today|for)|temporar\w*|until|till|a spot|from us|weekends?)\b/u;

const fieldGist = {
  may: explained,
  plainly: fieldsPlainly,
  is: ["change_contact"],
  besides: "details",
} as const;

/** Whose a contact is from now on. */
const looksAfter =
  "looks after|looking after|look after|takes over|taking over|take over|taking on|takes on|take on|taking|in charge of|responsible for|handles|handling|handle|owns?|owning|the owner of|owner of|minding|mind";
const receiving: readonly RegExp[] = [
  new RegExp(
    `(?<to><m>|\\bi|\\bme|\\bmyself)(?: (?:is|are|am|'s|'m|'ll|will|be|to|now|should|can|gets|has|have|as|in|the|taking|started?|agreed to))* (?:${looksAfter})(?! from)(?: (?!from )\\S+){0,2} <p>`,
    "du",
  ),
  /(?:make|made) (?<to><m>|me) (?:the )?(?:owner|account manager|contact|one (?:looking|who looks) after)/du,
  /<p>(?: (?:'s|is|are|should|will|can|to|be|goes|go|going|moves?|now|over|belongs?|record|contact|account|owner|looked|after|cared|handled|passed|handed|switched|moved|assigned|on|owned|managed|minded|given|across|under|stays?))* (?:to|with|by|under|for)? ?(?<to><m>|me)(?! (?:to|with|by))/du,
  /(?:give|hand|pass|move|switch|swap|transfer|assign|shift|put|reassign|let|allocate|slide|bump)(?: (?:over|the|account|contact|record|of|on))* <p>(?: (?:'s|record|over|across|on|account|contact))* (?:to|with|under|onto|for|by) (?<to><m>|me)/du,
  /(?:give|let|hand|pass|assign) (?<to><m>)(?: (?:have|look after|take|over|the|account|contact))* <p>/du,
  /(?:can|could|let|may)(?: (?:please))? (?<to><m>|i)(?: (?:please|have|take|look after|take over|take on|get|mind))+ <p>/du,
  /(?<to><m>|me) (?:instead of|not|rather than|in place of) <m>/du,
];
/** That it is to last, or is to be done: "Ana is with Ben now" may be where she sits. */
const lasting =
  /(?:^| )(?:owner|account|account manager|contact|record|looked after|cared for|looks? after|looking after|takes? over|taking over|taking on|takes on|take on|from (?:now|here|today)(?: on)?|going forward|should|to be|instead of|rather than|not <m>|give|hand|pass|move|switch|swap|transfer|assign|reassign|shift|have)(?= |$)/u;
const formerly =
  /(?:instead of|not|rather than|in place of|from|off|taking over from|away from|was|were) (?:<m>|me|mine)/gu;

function ownerPlainly(form: Form): string | undefined {
  const whom = form.person === undefined ? undefined : peopleSaid(form);
  if (!lasting.test(form.said)) return undefined;
  const said = form.said.replace(formerly, "");
  const [found, ...others] = receiving.flatMap((way) => {
    const match = way.exec(said);
    return match === null ? [] : [match];
  });
  if (whom === undefined || found === undefined) return undefined;
  const to = found.groups?.["to"];
  if (others.some((other) => other.groups?.["to"] !== to)) return undefined;
  if (to !== "<m>") return `change the owner of ${whom} to me`;
  // Whom it is taken from is named behind "from" or "instead of".
  const members = form.all("m");
  const former = [...form.said.matchAll(/<m>/gu)].map(({ index }) =>
    /(?:instead of|not|rather than|in place of|from|off|was|were) $/u.test(
      form.said.slice(0, index),
    ),
  );
  const [member, ...more] = members.filter((_, at) => former[at] !== true);
  return member === undefined || more.some(({ word }) => word !== member.word)
    ? undefined
    : `change the owner of ${whom} to ${member.text}`;
}

const isHandedOver = new RegExp(
  `(?:^| )(?:${looksAfter}|looked after|cared for|owner|account manager|give|hand|pass|move|switch|swap|transfer|assign|reassign|shift|goes|go|with|have|belongs?|owned|managed|minded|from here(?: on)?|from now on|from today)(?= |$)`,
  "u",
);
const handingOver = anywhere(
  kindly,
  now,
  looksAfter,
  "make|made|give|hand|pass|move|switch|swap|transfer|assign|reassign|shift|put|let|allocate|goes|go|going|moves?|moved|have|has|take|get|over|across|on|to|with|by|under|for|owner|account manager|account|contact|record|looked after|looked|after|cared|handled|passed|handed|switched|assigned|owned|managed|minded|given|belongs?|be|the|of|instead of|not(?= <m>)|rather than|in place of|from(?= <m>)|off(?= <m>)|was(?= <m>)|me|i|myself|will|am|is|(?<=(?:<[pm]>|owner|contact|account|record) )should|can|yes|and|mine|started?",
);

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
const never = "do not contact|do-not-contact|no contact|dnc";
/** "no contact with Ana yet", "do not contact Ana today, Ben does it": how it is, and not how it is to be. */
const isOfNow = ({ said, around }: Form): boolean =>
  /\b(?:no contact (?:with|from)|yet|today|tomorrow|tonight|this \w+)\b/u.test(said) ||
  around.left.some(({ shop }) => shop.member !== undefined);
const isLeftAlone = new RegExp(`(?:^| )(?:${never})(?= |$)`, "u");

/** What becomes of one contact: their fields, whose they are, and that they are to be gone. */
export const contactGists: readonly Gist[] = [
  {
    ...fieldGist,
    of: ["p", "e", "f", "b", "c", "s"],
    says: /<[efbcs]>|company|employer|works|working/u,
  },
  {
    of: ["p", "m"],
    says: isHandedOver,
    may: handingOver,
    plainly: ownerPlainly,
    is: ["change_contact"],
    besides: "details",
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
    says: isLeftAlone,
    may: anywhere(
      kindly,
      now,
      never,
      "mark|marked|set|put|flag|flagged|status|list|listed|make|as|to|on|down|over|change|switch|move|moved|no (?:more )?(?:calls?|emails?|texts?|messages?|mail)(?: or (?:calls?|emails?|texts?|messages?|mail))*(?: to)?|any ?more|from us|no more|and|list",
    ),
    plainly: (form) =>
      form.person === undefined || isOfNow(form)
        ? undefined
        : `mark ${peopleSaid(form) ?? ""} as do not contact`,
    is: ["change_contact"],
    besides: "details",
  },
];
