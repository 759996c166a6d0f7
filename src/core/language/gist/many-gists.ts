import { isPoint } from "../commands/part.ts";
import type { Item } from "../items.ts";
import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import { anywhere, escaped, isIdea, kindly, now, withoutOwning } from "./words.ts";

/** Everybody of a place, a tag or a member of the team, told in whatever order. */
const everybody =
  "(?:all (?:of )?)?(?:the |our |my )?(?:everyone|everybody|(?<!-)any(?:one|body)(?! else)|(?:each|every) (?:customer|client|contact|person|one|single (?:customer|contact|client))|(?:people|contacts|customers|clients|folks?|lot|ones|crowd|bunch|crew|names))|all(?: of)?(?= <m> 's| those| the <[ctm]>)|(?<=<[ctk]> )(?:people|contacts|customers|clients|folks?|lot|crowd|ones|team|staff)|(?:each|every one|every single one|all|each one) of (?:them|those|these|hers|his)|<m> 's(?: (?:contacts|people|customers|clients|lot|folks?|ones))?|whoever";
const whole = new RegExp(`(?:^| )(?:${everybody})(?= |$)`, "u");
const where =
  "who|that|which|whose|lives?(?: over| out| down| up)?(?: in)?|living(?: over| out| in)?(?: in)?|based(?: in)?|is|are|'s|comes?|coming|located|in|from|at|over in|out in|up in|down in|around|of|city";
const tagWords = "tags?|tagged|with|has|have|having|carrying|carries|wears|the|label(?:l?ed)?|on";

/** The condition as the strict rows read it: whose, where and how tagged. */
function populationOf(form: Form, owner: string | undefined, tag?: string): string | undefined {
  const cities = form.all("c").map(({ text }) => text);
  const companies = form.all("k").map(({ text }) => withoutOwning(text));
  const people = /\b(?:customers?|clients?)\b/u.test(form.said) ? "customers" : "contacts";
  const isNobody = cities.length + companies.length === 0 && (owner ?? tag) === undefined;
  if (cities.length > 1 || companies.length > 1 || isNobody) return undefined;
  return [
    people,
    ...(tag === undefined ? [] : [`tagged ${tag}`]),
    ...(owner === undefined ? [] : [`of ${owner}`]),
    ...companies.map((company) => `at ${company}`),
    ...cities.map((city) => `in ${city}`),
  ].join(" ");
}

/** "<m>'s contacts", "that <m> looks after", "of <m>", "from <m> to": whose they are so far. */
const ofMember =
  /<m> 's(?= (?:contacts|people|customers|clients|lot|folks?|ones|<))|(?<=(?:all|all of) )<m> 's|(?:that |who |whom )?(?:<m>|\bi) (?:has|have|looks? after|owns?|is looking after|'s looking after|'s got|has got|handles?|manages?|got)(?! to)|(?:of|from|under|with|owned by|looked after by|belonging to) <m>(?=.*(?:to|for|with|have) (?:<m>|me))|belongs? to <m>|\bmy(?= (?:contacts|people|customers|clients|lot|ones))/u;
const toMember =
  /(?:to|for|with|under|onto) (?<to><m>|me)(?= |$)|(?:have|make|get|give|gives) (?<as><m>|me)(?: as)?(?: the(?:ir)?)? owner|(?:assign|give|hand|let) (?<first><m>) |<m> (?:takes|gets|has) (?:over )?(?:every|all)|<m> (?:is |'s |will |to |should )*(?:takes? care of|taking care of|looks? after|looking after|taking over|taking on|takes? over|takes? on) (?:the |our )?(?:every|all|each)|(?:owner|account manager)(?: (?:is|:|=|to|should|be|becomes?))* (?<owner><m>|me)(?= |$)|(?<new><m>|me)(?: (?:becomes?|as|is|to|be|should|the|their|now))* owner|to (?<one>her|him)(?= |$)/u;

function handOverPlainly(form: Form): string | undefined {
  const [tag, ...tags] = form.all("t").map(({ text }) => text);
  if (isIdea.test(form.said) || tags.length > 0) return undefined;
  return /\bof (?:hers|his|theirs)\b/u.test(form.said)
    ? theirsPlainly(form, tag)
    : givenPlainly(form, tag);
}

/** "Ben is on leave, so move every contact of his to Tom" */
function theirsPlainly(form: Form, tag: string | undefined): string | undefined {
  const [first, second, ...others] = membersOf(form);
  return second !== undefined && others.length === 0 && / to <m>(?= |$)/u.test(form.said)
    ? givenTo(populationOf(form, first, tag), second)
    : undefined;
}

function givenPlainly(form: Form, tag: string | undefined): string | undefined {
  const members = membersOf(form);
  const isOf = ofMember.exec(form.said)?.[0] ?? "";
  const receiver = receiverIn(form.said.replace(isOf, ""));
  const isTheirs = isOf.includes("<m>");
  if (receiver === undefined || members.length !== Number(isTheirs) + Number(receiver === "<m>"))
    return undefined;
  const [first, last = first] = isReceiverFirst(form.said, isOf) ? members.toReversed() : members;
  const mine = isOf === "" ? undefined : "me";
  return givenTo(populationOf(form, isTheirs ? first : mine, tag), receiver === "me" ? "me" : last);
}
/** "give Tom everyone in Basel that Ben looks after": whom it goes to stands first. */
const isReceiverFirst = (said: string, isOf: string): boolean =>
  isOf !== "" && said.indexOf("<m>") < said.indexOf(isOf);
const givenTo = (whom: string | undefined, to: string | undefined): string | undefined =>
  whom === undefined || to === undefined ? undefined : `hand over ${whom} to ${to}`;

function receiverIn(said: string): string | undefined {
  const found = toMember.exec(said);
  if (found === null) return undefined;
  const { to, as, first, owner, new: named } = found.groups ?? {};
  return to ?? as ?? first ?? owner ?? named ?? "<m>";
}
const membersOf = (form: Form): readonly string[] =>
  form.all("m").map(({ text }) => withoutOwning(text));

const isTime = (item: Item): boolean => isPoint(item) || item.entities.some(({ sure }) => sure);

/** A tag that nobody has as yet: what stands behind the word, or behind the place, to the end; or before the word. */
const newTag =
  /(?:(?:the|a) (?:new )?tag(?: of| called)?|tagged(?: as| up as| with)?|tagging(?: as| with)?|(?<=^(?:please )?(?:tag|label|mark) .*)\b(?:as|with)) (?<tag>(?:(?!(?:the|a|too|as|with|please|and|or|up|in|by|is|for|on|to|of|from)\b)[^\s<>,.;:!?]+)(?: [·]?-(?: \S+)*?| [^\s<>,.;:!?]+){0,4}?)(?: (?:please|too|as well|thanks|now|tag))*(?: [.!])*$/du;
const unlike =
  "(?!(?:the|an?|too|as|with|please|and|or|up|in|by|is|for|on|to|of|from|who|that|tags?|new)(?: |$))";
const newTagBehindPlace = new RegExp(
  `^(?:please )?(?:tag|label) (?:everyone|everybody|all|(?:all (?:of )?|every |each )?(?:our |my |the )?(?:contacts?|customers?|people|clients?|folks?)) (?:(?:who (?:is|are|lives?) )?(?:in|from|over in) )<c> (?<tag>${unlike}[^\\s<>,.;:!?]+(?: ${unlike}[^\\s<>,.;:!?]+){0,2})(?: please| too| thanks)?(?: [.!])*$`,
  "du",
);
const newTagBefore = new RegExp(
  `(?:^| )(?:an?|the)(?: new)? (?<tag>${unlike}[^\\s<>,.;:!?]+(?: ${unlike}[^\\s<>,.;:!?]+){0,2}) tag (?:on|onto|to|for) `,
  "du",
);
const newTags = [newTag, newTagBehindPlace, newTagBefore];
const newTagIn = (said: string): RegExpExecArray | null => {
  for (const pattern of newTags) {
    const found = pattern.exec(said);
    if (found !== null) return found;
  }
  return null;
};

/** "anyone in Bath need the trade tag" asks, and "anyone in Bath needs it" tells. */
const isAnyone = /\bany(?:one|body)\b(?!.* (?:needs|should|must|gets)(?: |$))/u;

function tagAllPlainly(form: Form): string | undefined {
  if (isIdea.test(form.said) || isAnyone.test(form.said)) return undefined;
  const [member, ...more] = membersOf(form);
  const isOf = /<m> 's|(?:of|with|by) <m>|<m> (?:has|looks after)/u.test(form.said);
  const [whom, label] = [populationOf(form, member), labelOf(form)];
  if (more.length > 0 || isOf !== (member !== undefined)) return undefined;
  if (whom === undefined || label === undefined) return undefined;
  return takesOff.test(form.said)
    ? `remove the tag ${label} from ${whom}`
    : `tag ${whom} as ${label}`;
}

/** The one tag that is spoken of, or a new one. */
function labelOf(form: Form): string | undefined {
  const [tag, ...others] = form.all("t");
  if (tag !== undefined) return others.length > 0 ? undefined : tag.text;
  const found = newTagIn(form.said);
  // "… next week" says when.
  if (found === null || form.itemsOf(found, "tag").slice(-1).some(isTime)) return undefined;
  const label = form.group(found, "tag");
  return label?.includes(" ") === true ? `"${label}"` : label;
}
const takesOff = /\b(?:remove|removed|untag|take|strip|drop|lose|ditch|off)\b/u;

const tagging =
  "go through|i would like|i want|i need|we want|we need|of them|and|them|each|every|needs?|got|them all|give|gives|tag|tagged|tagging|tags|label|labelled|gets?|put|stick|pop|whack|bung|add|needs?|should have|should get|should|mark|marked|be|slap|as|with|the|a|on|have|remove|take|off|from|strip|lose|drop|untag|to|all";

/** "give everyone in Bury the … tag", "… should be tagged …"; "everyone in Bury tagged …" is whom one asks for. */
const isToBeTagged =
  "^(?:the |an? )?<t> tag (?:on|onto|to|for) |(?:i would like|i want|i need|we want|we need) .*(?:tagged|<t>)|(?:^|[,:;.] |please |you |and |so |just )(?:tag|untag|label|mark) (?!.*\\?)|(?:be|gets?|getting|get|needs?|wants?|want) (?:to be )?(?:tagged|tagging|labell?ed)\\b|(?:give|gives|gets?|needs?|should have|should get|have to have|must have|lose|loses) (?:.* )?(?:<t>|tag)|(?:put|stick|slap|add|pop|remove|take|strip|drop) (?:.* )?(?:tag|label|<t>)(?: tag)? (?:on|to|from|off) |(?:put|stick|slap|add|pop|whack|bung) (?:.* )?(?:tag|<t>)(?: please| too| now)*(?: [.!])*$";
const isListed =
  "\\b(?:show|list|find|see|view|print|count)\\b|\\b(?:give|get|send|bring|fetch|pull) (?:me|us)\\b|\\bwith (?:the |a |an )?<t> tag\\b(?! (?:too|as well))(?<!\\btag .*)";

/** Deeds on everybody of a place, a tag or a member: they are asked about first. */
export const manyGists: readonly Gist[] = [
  {
    of: ["c", "m", "k", "t"],
    says: new RegExp(
      `^(?=.*(?:${whole.source}))(?=.*\\b(?:give|hand|pass|to <m>|move|switch|swap|transfer|assign|reassign|shift|go|goes|goes to|have|owner|with|under|take|takes|taking|looks after|look after|bump|put)\\b)(?=.*(?:<m>|\\bme\\b))`,
      "u",
    ),
    may: anywhere(
      "i want|i need|belongs? to",
      kindly,
      now,
      everybody,
      where,
      "has|have|looks? after|looking after|owns?|handles?|manages?|got|give|hand|pass|move|switch|swap|transfer|assign|reassign|shift|bump|put|go|goes|all|over|across|to|for|with|under|them|they|those|the lot|me|owner|as|their|the|i|my|should|currently|and|from|each|every|there|so|i want|i need|i would like|that|becomes?|instead|tags?|tagged|takes? care of|taking care of|taking|takes?|taking over|takes? over|will|shall|myself|look after them|set|make|make (?:her|him)|her|him|hers|his|is|be|been|to run|run|going to|going to run|is going on leave|on leave|going|leave|leaving|is leaving",
    ),
    plainly: handOverPlainly,
    is: ["hand_over"],
    besides: "details",
  },
  {
    of: ["c", "t", "m", "k"],
    says: new RegExp(
      `^(?=.*(?:${whole.source}))(?=.*\\b(?:tag|tagged|tagging|tags|label|labelled)\\b)(?=.*(?:${isToBeTagged}))(?!.*(?:${isListed}))`,
      "u",
    ),
    may: (form) => {
      const found = form.all("t").length > 0 ? null : newTagIn(form.said);
      const words = found?.groups?.["tag"];
      return anywhere(
        ...(words === undefined ? [] : [escaped(words)]),
        kindly,
        now,
        everybody,
        where,
        tagWords,
        tagging,
      );
    },
    plainly: tagAllPlainly,
    is: ["tag"],
    besides: "details",
  },
];
