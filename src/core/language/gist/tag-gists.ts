import type { Form } from "./form.ts";
import type { Gist } from "./gist.ts";
import {
  anywhere,
  everybodySaid,
  isIdea,
  isMiscounted,
  kindly,
  listed,
  now,
  peopleSaid,
} from "./words.ts";

/** What puts a tag on somebody, before it. */
const surely =
  "tag(?:s|ged|ging)?|label(?:l?ed|l?ing)?|mark(?:ed|ing)?|flag(?:ged|ging)?|put(?:ting)?|pop|stick|slap|whack|bung|chuck|sling|add(?:ed|ing)?|goes (?:on|onto|in|into|under)|belongs? (?:on|in|under)|back on|onto";
const maybe =
  "gives?|given|gets?|getting|set|make|needs?|earns?|earned|joins?|joined|become|becomes";
const on = `${surely}|${maybe}`;
/** What takes one off, before it. */
const off =
  "untag(?:ged|ging)?|remov(?:e|ing)|lose|loses|losing|drop(?:s|ping)?|ditch|strip|scrap|get rid of|delete|clear|bin|off(?: the)?|scratch|peel|yank|rip|sheds?";
/** What takes one off where "off" stands behind it. */
const taken = "take|takes|taking|whip|knock|pull|get|cross|strike|come";
/** What is said behind a tag. */
const goes =
  "(?:can |should |may |must |to |has to |needs to )?(?:goes|go|comes? (?:off|away|out|down)|off|be (?:removed?|dropped|taken off|binned))(?: now)?";
const comes =
  "(?:can |should |to )?(?:on(?! (?:her|his|their|the|<p>)(?: |$))|goes on|go on|belongs? (?:on|with|to|under)|be added|applies)";
const stays = "(?:tag |one )?(?:stays?|remains?|can stay|is fine|as (?:is|it is)|still stands?)";
const keeps = "keep|keeps|keeping|leave|still(?: has)?|stays?|remains?|staying";

type Polarity = "add" | "remove" | "keep" | "want";

const labelled = "(?: (?:tag|tags|label|one|bit|thing|status))?";
const patterns: readonly (readonly [Polarity, RegExp])[] = [
  ["keep", new RegExp(`^${labelled} ${stays}(?= |$)`, "u")],
  ["remove", new RegExp(`^${labelled} ${goes}(?= |$)`, "u")],
  ["add", new RegExp(`^${labelled} ${comes}(?= |$)`, "u")],
];
const lastBefore = (words: string): RegExp =>
  new RegExp(`(?:^| )(?:${words})(?= |$)(?!.* (?:${words})(?: |$))`, "u");
const [onBefore, offBefore, keepBefore, takenBefore] = [on, off, keeps, taken].map(lastBefore);

/** "is wrong, get rid of it", "should not be tagged …": said behind the tag, or around it. */
const withoutSaying = (words: string): string => {
  const said = words.replace(taggedSo, "tag $1$2");
  return isGone.test(said) ? said.replace(/\b(?:tagged|tag)\b(?= (?:as )?<t>)/gu, "drop") : said;
};
/** "has started teacher training, tag her that" */
const taggedSo =
  /\b(?:started|begun|joined|doing|does) (?:an? |the |her |his )?(<t>)(.*?)\btag (?:her|him|them) (?:that|so|as such|with that)(?= |$)/u;
const isGone =
  /\b(?:get rid of|remove|drop|delete|ditch|lose|scrap|bin|take) (?:it|that|this|that one)(?: (?:off|away|out))?(?= |$)|\bshould not (?:be|have|get|carry)\b|\b(?:is|are|'s) not to be tagged\b|\bno longer (?:be |needs? (?:to be )?)?(?:tagged|the)\b|\bmust not (?:be|have)\b/u;
/** "Ana is tagged VIP": how it is; "tag her VIP?" is asked. */
const isOfNobody = /\b(?:if|unless|whether|when|once|until|or)\b/u;

/** What is to become of each tag, by the words before and behind it; undefined where one says nothing. */
function polaritiesOf(said: string): readonly Polarity[] | undefined {
  const [first = "", ...behind] = said.split("<t>").map((part) => part.trimEnd());
  const found: Polarity[] = [];
  let before = first;
  for (const after of behind) {
    const [polarity, rest] = polarityOf(before, after, found.at(-1)) ?? [];
    if (polarity === undefined) return undefined;
    found.push(polarity);
    before = rest ?? "";
  }
  return found;
}

/** "the VIP tag on Ana is wrong, get rid of it" */
const goesBehind =
  /^(?: (?:tag|label))?(?: \S+){0,6} (?:get rid of|remove|drop|delete|ditch|lose|scrap|bin|take) (?:it|that|this|that one)(?: (?:off|away|out))?(?= |$)|^(?: (?:tag|label))? (?:must|has to|needs to|should|can) (?:come|go|be taken) off(?= |$)/u;

/** "both want the VIP tag, give it to them", "… asked for the VIP tag: Ana, Tom. Can you add it?" */
const comesBehind =
  /^(?: (?:tag|label))?(?: (?!not |never |no |it |give |add |put )\S+){0,14} (?:give|add|put|stick|pop|slap|set|assign) (?:(?:it|that|this|that one)(?: (?:on|to|onto|for|in))?(?: (?:him|her|them|both|all|each|those|these|the (?:two|three|four|five|lot))(?: (?:both|all|of them|two|three|four|five))*)?|(?:him|her|them|both|all|each|those|these|all three|the (?:two|three|four|five))(?: (?:both|all|of them|two|three|four|five))* (?:that|it|this)(?: one)?)(?= [,.;!?]| please| for me| now| too| then| so|$)/u;
/** "she wants the …", "all asked for the …": a wish for a tag, and no order to put it on. */
const isWished =
  /(?:^| )(?:wants?|after|keen on|fancies|fancy|hoping for|begging for|begged for|asked for|asking for|asks for|would like|would love|requested|requests)(?: (?:the|a|an|our|to (?:have|get|be on) the|to be))*$/u;

/** What is to become of a tag, and what of the words behind it is left for the next. */
function polarityOf(
  before: string,
  after: string,
  previous: Polarity | undefined,
): readonly [Polarity, string] | undefined {
  if (goesBehind.test(after)) return ["remove", after];
  if (isWished.test(before)) return [comesBehind.test(after) ? "add" : "want", after];
  for (const [polarity, pattern] of patterns) {
    const behind = pattern.exec(after)?.[0];
    if (behind !== undefined) return [polarity, after.slice(behind.length)];
  }
  const polarity = ahead(before, after) ?? (isJoined(before) ? previous : undefined);
  return polarity === undefined ? undefined : [polarity, after];
}

/** "remove tag VIP": what is removed, and no order to tag. */
const aTag =
  /( (?:the|an?|his|her|their|new|remov(?:e|ing)|lose|drop|ditch|off|take|scrap|strip|delete|bin|clear))(?: (?:tags?|labels?))(?= |$)/gu;

/** What the words before a tag say of it: the last of them counts. */
function ahead(words: string, after: string): Polarity | undefined {
  const before = words.replace(aTag, "$1");
  const isTaken = / (?:off|away|out|from)(?= |$)/u.test(after);
  const places = [
    ["add", onBefore],
    ["remove", offBefore],
    ["keep", keepBefore],
    ...(isTaken ? [["remove", takenBefore] as const] : []),
  ] as const;
  const said = places
    .map(([polarity, pattern]) => [polarity, pattern?.exec(before)?.index ?? -1] as const)
    .filter(([, index]) => index >= 0)
    .sort((one, other) => other[1] - one[1]);
  return (
    said[0]?.[0] ??
    (/^ (?:tag|label) (?:for|on|to|onto|→|->|= ?>) /u.test(`${after} `) ? "add" : undefined)
  );
}

/** "VIP and trade": what is said of the first is said of both. */
const isJoined = (between: string): boolean =>
  /^(?: (?:and|plus|,|&|\+|both|the|tag|tags|also|as well as|then|a))+$/u.test(between);

/** "swap the beginner tag for bad knee": the one goes, the other comes. */
const isSwapped =
  /(?:swap|swapped|change|changed|replace|exchange|switch|trade)(?: (?:the|her|his|their|out|tag))* <t>(?: (?:tag|label))? (?:for|to|with|by) (?:the |a )?(?:tag )?<t>/u;

function tagsPlainly(form: Form): string | undefined {
  const isSwap = isSwapped.test(form.said) && form.all("t").length === 2;
  const [whom, polarities] = [
    form.all("t").length === 1 ? everybodySaid(form) : peopleSaid(form),
    isSwap ? (["remove", "add"] as const) : polaritiesOf(withoutSaying(form.said)),
  ];
  return whom === undefined || polarities === undefined || isUnsure(form)
    ? undefined
    : taggedPlainly(form, whom, polarities);
}

/** Thought of, conditional, of some of them, or of more than are named. */
const isUnsure = (form: Form): boolean =>
  [isIdea, isOfNobody, isOfSome].some((doubt) => doubt.test(form.said)) ||
  isMiscounted(form) ||
  (form.people.length > 1 && givenToOne.test(form.said));
const givenToOne =
  /\b(?:it|that|this) (?:on |to |onto |for )?(?:him|her)\b|\b(?:on|onto|off|from) (?:him|her)(?= [,.;!]|$)/u;

function taggedPlainly(
  form: Form,
  whom: string,
  polarities: readonly Polarity[],
): string | undefined {
  const tags = form.all("t").map(({ text }) => text);
  const of = (which: Polarity) => [...new Set(tags.filter((_, at) => polarities[at] === which))];
  const [add, remove] = [of("add"), of("remove")];
  if (add.length > 0 && /\bwrong\b/u.test(form.said)) return undefined;
  if (add.some((tag) => remove.includes(tag))) return undefined;
  // What is only wished for is given where the order says so.
  if (!of("want").every((tag) => add.includes(tag))) return undefined;
  return [
    ...(add.length > 0 ? [`tag ${whom} as ${listed(add)}`] : []),
    ...(remove.length > 0 ? [`remove the tag ${listed(remove)} from ${whom}`] : []),
  ].join(". ");
}

/** "one of them needs the tag": nobody knows which. */
const isOfSome = /\b(?:one|some|any|either|neither|most|none) of (?:them|these|those|the)\b/u;

/** "all sorted with Ana, the complaint tag can come off": why it goes, and whose it is. */
const settledWith =
  "(?:(?:and|so|now|it is|it 's|that 's|that is|it|they|things|everything|all|is|are|'s|i|we|have|has|'ve|just|finally) )*(?:sorted|settled|resolved|fixed|cleared|squared|smoothed|patched|made|(?:all )?(?:good|fine|well|ok|okay)|nothing (?:open|outstanding|left))(?: (?:up|out|over|away|it|that|this|things|everything|matters|peace|all|again|now))* with(?= <p>)|any ?more";

const mayBeSaid = anywhere(
  settledWith,
  "(?:asked|asking|asks|hoping|begging|begged) for|after|keen on|fancies|fancy|wants?|would like|would love|requested|requests|those|give|assign",
  "should not|get rid of(?: (?:it|that|this))?|is wrong|is not|any longer|any ?more",
  kindly,
  now,
  stays,
  goes,
  on,
  off,
  taken,
  keeps,
  comes,
  "swap|swapped|change|changed|replace|exchange|switch|the both of them|one off|off (?:her|him|them)|all three|all four|all of (?:them|these|those)|the (?:two|three|four|five)(?: of them)?|the pair(?: of them)?|both|all|each|is wrong|wrong|(?:get rid of|remove|drop|delete|ditch|lose|scrap|bin|take) (?:it|that|this)(?: (?:off|away|out))?|any longer|any ?more|no longer|should not|is not|must|must not|come off|these|two|three|four|i need|i want|(?:the )?same|a|as|also|by|it|that|for|on|(?:(?:has|have|is) )?(?:just )?(?:started|begun|joined|doing|does)(?= <t>)|tag (?:her|him|them) (?:that|so|as such|with that)|him|her|them|(?:a|the|her|his|their) (?:tag|tags|label|record|records|file|card|profile|name|names)|tags?|label|and|plus|so|the|one|ones|on|onto|with|from|record|records|name",
);

/** That it is about tags at all: most tags are words of their own, as "wedding". */
const isTagging =
  /^(?=.*<t>)(?:.*\b(?:tags?|tagged|tagging|label|labels|labell?ed|untag)\b|.*<t> off (?:.* )?<t> on(?: |$)|.*<t> (?:on|off|from|onto) (?:her|his|their|the) (?:record|file|card|profile|entry)s?(?: |$)|.*<t> on (?:.* )?<t> off(?: |$))/u;

/** "Ana shouldn't have any tags, clear them all": each of them. */
const anyTags =
  "(?:any|all|all of|all the|every|the|her|his|their|no) (?:the |her |his |their )?tags?|tags";
const isBare =
  /^(?!.*<t>)(?=.*\b(?:any|all|every|no|each)\b)(?=.*\btags\b)(?=.*\b(?:clear|remove|removed|delete|strip|stripped|take|drop|wipe|erase|get rid of|lose|off|scrap|bin|untag)\b)/u;
const takingAll =
  "clear|cleared|remove|removed|delete|deleted|strip|stripped|take|taken|drop|wipe|erase|get rid of|lose|off|scrap|bin|from|of|should not|have|any|all|every|each|every one|no|them|it|the lot|everything|record|contact|card|profile|file|details|any ?more|any longer|no longer|needs?|does not|want|away|out|on|her|his|their|the|so|and";

/** Tags put on and taken off: "the student tag goes, tax exempt stays", "Ana and Tom need tagging as trade". */
export const tagGists: readonly Gist[] = [
  {
    of: ["p", "t"],
    says: isTagging,
    may: mayBeSaid,
    plainly: tagsPlainly,
    is: ["tag"],
    besides: "details",
  },
  {
    of: ["p", "t"],
    says: isBare,
    may: anywhere("should not(?: have)?", takingAll, anyTags, kindly, now),
    plainly: (form) =>
      form.person === undefined || isIdea.test(form.said)
        ? undefined
        : `remove all tags from ${peopleSaid(form) ?? ""}`,
    is: ["change_contact"],
    besides: "details",
  },
];
