import { isWeighing } from "../commands/circumstance.ts";
import { isFiller, isPoint } from "../commands/part.ts";
import { isPronoun } from "../commands/persons.ts";
import { fieldConcepts } from "../fields.ts";
import { entityIn, has, type Item, wordOf } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import type { Form } from "./form.ts";

/** Of whom a follow-up is, on whose list, and by which words one knows it. */
export interface Which {
  readonly person: Item;
  readonly holder: string | undefined;
  readonly about: string | undefined;
}

/** The follow-up as a plain sentence speaks of it. */
export const saidPlainly = ({ person, holder, about }: Which): string =>
  `${holder ?? "the"} follow-up for ${person.text}${about === undefined ? "" : ` about ${about}`}`;

/** The one contact that is named, in full or with a part of the name beside that, here or before. */
export function personOf(form: Form): Item | undefined {
  const named = [...form.all("p"), ...(form.before?.all("p") ?? [])];
  const [whole] = [...named].sort((a, b) => b.word.length - a.word.length);
  const ofWhole = ` ${wordOf(whole)} `;
  return whole?.name?.full === true && named.every(({ word }) => ofWhole.includes(` ${word} `))
    ? whole
    : undefined;
}

/** "… that I had for her", "… I've got down": whose list it is on, and nothing of what it is. */
const onList =
  /(?: (?:that|which))? (?:i|we)(?: (?:have|had|got|'ve|'d|put|set|made|was|were|am|'m|meant|supposed|going|due|to|do|just|have got|had got))+(?: (?:down|in|up|on|set|open|booked|pencilled|noted|my|our|the|list))*(?: (?:for|with|about|on))?(?: (?:her|him|them|it|that|<p>))?$/u;

/** A clause, a doubt or somebody's words, and no thing that is spoken of. */
const telling =
  /(?:^| )(?:not|no|never|nobody|nothing|says?|said|asks?|asked|tells?|told|thinks?|wants?|wanted|wishes|hopes?|is|are|was|were|has|will|would|should|must|did|does|every|weekly|daily|always|usually|know|numbers?|phone|mobile|email|details|money|cash|payments?|who|why|and|or|but|i|we|he|she|they|you)(?= |$)/u;

const nouns = /^(?:(?:(?:that|this|the) )?ones?|things?|jobs?|errand|note)$/u;
/** "the address check": what there is to do, though an address is a detail of hers. */
const acts =
  /^(?:check|call|chat|visit|meeting|quote|invite|invitation|question|request|confirmation|chase|review|booking|appointment|reply|enquiry|query|chaser|fitting)$/u;
const empty =
  /^(?:the|an?|my|our|for|with|of|about|on|re|to|from|'s|all|whole|open|due|still|up|outstanding|pending|planned|current|after)$/u;

const isNoun = (item: Item): boolean =>
  has(item, "FOLLOW_UP", "A_REMINDER", "FOLLOW_UP_VERB", "A_NUDGE") || nouns.test(item.word);

/** What is no follow-up unless it is called one: a sale, a tag, a detail, a note. */
const isOtherThing = (item: Item): boolean =>
  item.shop.tag !== undefined ||
  entityIn(item, "money") !== undefined ||
  has(item, "LOGS", "A_NOTE", "A_SALE", "TAG_NOUN", "CONTACT_NOUN", "ORDER", "REFUND") ||
  has(item, "OWNER_FIELD") ||
  fieldConcepts.some(([concept]) => has(item, concept));

const mostWords = 7;

/** The follow-up that some words of what is said speak of; "it" is that of which was told before. */
export function whichIn(form: Form, span: readonly [number, number]): Which | undefined {
  const own = withoutOnList(form, span);
  const [person, holder] = [personOf(form), holderIn(own)];
  if (person === undefined || holder === "unclear" || !isThing(own)) return undefined;
  const about = aboutIn(form, own, person);
  return about === undefined
    ? undefined
    : { person, holder, about: about === "" ? undefined : about };
}

function withoutOnList(form: Form, [from, to]: readonly [number, number]): readonly Item[] {
  const said = form.said.slice(from, to);
  return form.within(from, from + (onList.exec(said)?.index ?? said.length));
}

/** By which words it is known, if by any; undefined where it is none or not said which. */
function aboutIn(form: Form, own: readonly Item[], person: Item): string | undefined {
  const content = own.filter((item) => isTelling(item, person));
  const isCalled = own.some(isNoun);
  if (content.length > mostWords || (!isCalled && !isKnownBy(content))) return undefined;
  const ofBefore = own.some(isIt) ? (subjectOf(form.before, person) ?? "") : "";
  if (content.some(isWordy)) return `${textOf(content)} ${ofBefore}`.trim();
  const isHere = form.all("p").length > 0;
  // "delete Ana's note": hers that was written down, where no word tells what there is to do.
  const isNamed = own.some((item) => isNoun(item) && item.word !== "note");
  if (isHere) return isNamed ? "" : undefined;
  return own.some(isPointing) ? ofBefore : undefined;
}

/** Words that stand for a thing, with nothing told of it. */
const isThing = (own: readonly Item[]): boolean => {
  const words = wordsOf(own.filter(({ name }) => name?.full !== true));
  return (
    !own.some(({ mark }) => mark !== undefined && !/^·?[-/&]$/u.test(mark)) &&
    !telling.test(words) &&
    !isWeighing(words) &&
    !own.some(isPoint)
  );
};

/** "Zara's", "my"; unclear where somebody of the team is named for something else. */
function holderIn(own: readonly Item[]): string | undefined {
  const members = [...own.entries()].filter(([, item]) => isMember(item));
  const [first, ...others] = members;
  if (first === undefined)
    return own.some(({ word }) => /^(?:my|mine)$/u.test(word)) ? "my" : undefined;
  const [at, { text }] = first;
  return others.length === 0 && own[at + 1]?.word === "'s" ? `${text}'s` : "unclear";
}
const isMember = ({ shop, name }: Item): boolean =>
  shop.member !== undefined && name?.full !== true;

const isTelling = (item: Item, person: Item): boolean =>
  item.mark === undefined &&
  !isNoun(item) &&
  !isMember(item) &&
  !isPronoun(item) &&
  !isIt(item) &&
  !empty.test(item.word) &&
  !` ${person.word} `.includes(` ${item.word} `);
const isWordy = (item: Item): boolean => !isFiller(item) || acts.test(item.word);

/** "the address check" is known for one by its act, "the address" is not. */
const isKnownBy = (content: readonly Item[]): boolean =>
  !content.some(isOtherThing) || content.some(({ word }) => acts.test(word));

const isPointing = (item: Item): boolean => isNoun(item) || isPronoun(item) || isIt(item);
const isIt = ({ word }: Item): boolean => /^(?:it|that|this|(?:that|this) one|one)$/u.test(word);

const textOf = (items: readonly Item[]): string => items.map(({ text }) => text).join(" ");

/** Where what is told of a thing begins: "the ribbon for Ana | is ordered". */
const told =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|can not|does|do|did|do not|does not|did not|needs|wants?|came|went|left|got|arrived|isn|wont|now|all)\b|^'s$/u;

/** What was told before of a thing of theirs: "the ribbon" of "ribbon for Ana is ordered". */
export function subjectOf(before: Form | undefined, person: Item): string | undefined {
  const items = before?.items ?? [];
  const last = items.slice(0, -1).findLastIndex(({ mark }) => mark !== undefined) + 1;
  for (const from of new Set([last, 0])) {
    const said = items.slice(from);
    const end = said.findIndex(
      (item, at) =>
        told.test(item.word) && !(item.word === "'s" && isOwner(said[at - 1], said, at)),
    );
    const subject = said
      .slice(0, end < 0 ? said.length : end)
      .filter((item) => isTelling(item, person));
    const isShort = subject.length > 0 && subject.length <= mostWords && subject.some(isWordy);
    if (isShort && isThing(said.slice(0, end < 0 ? said.length : end))) return textOf(subject);
  }
  return undefined;
}
/** "Ana's quote is …", and not "Ana's not coming". */
const isOwner = (before: Item | undefined, said: readonly Item[], at: number): boolean =>
  before !== undefined &&
  !/^(?:not|no|going|been|now|off|away|all|just|still|\S+ing|\S+ed)$/u.test(wordOf(said[at + 1]));

/** Whatever was told before of them, for what is said to be done by it. */
export function allTold(form: Form | undefined, person: Item): string | undefined {
  const content = (form?.items ?? []).filter(
    (item) => isTelling(item, person) && isWordy(item) && !isPoint(item),
  );
  return content.length === 0 || content.length > mostTold ? undefined : textOf(content);
}
const mostTold = 9;
