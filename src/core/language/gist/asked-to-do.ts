import { isPoint, textOf } from "../commands/part.ts";
import { isOfThing } from "../commands/remind-days.ts";
import { has, type Item, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { Form, type Kind } from "./form.ts";
import type { Gist } from "./gist.ts";
import { askIn, type Ask } from "./reminder-asks.ts";
import { doerIn } from "./doer.ts";
import { personOf } from "./which-follow-up.ts";
import { anything, withoutOwning } from "./words.ts";

const of: readonly Kind[] = ["p", "m", "w"];

/** Who is to do what, and when. */
interface Told {
  readonly doer: string;
  readonly when: string;
  readonly text: string;
}

/** The task said plainly, for whom it is by the one person named in it or before. */
function taskOf(form: Form, ask: Ask, person = personOf(form)): string | undefined {
  const told = toldIn(form, ask);
  if (told === undefined) return undefined;
  const isOfOne = personsIn(form) <= 1 && !told.doer.includes(" and ");
  return isOfOne && person !== undefined ? plainly(told, person) : remindingTo(form, told);
}

function toldIn(form: Form, ask: Ask): Told | undefined {
  if (ask.isTerse && !isToBeDone(form)) return undefined;
  const [doer, when, text] = [doerIn(form, ask), timeIn(form), textIn(form, ask)];
  return doer === undefined || when === undefined || text === undefined
    ? undefined
    : { doer, when, text };
}

function plainly({ doer, when, text }: Told, person: Item): string {
  const [name, act] = [withoutOwning(person.text), withoutSubject(text)];
  const what = begins.test(act) ? act : text;
  return doer === "me"
    ? `add a follow-up for ${name} ${when}: ${what}`
    : `give ${doer} a task for ${name}: ${what}, ${when}`;
}

/** Of several people, by several, or of "him": only what begins with what is to be done. */
function remindingTo(form: Form, { doer, when, text }: Told): string | undefined {
  const act = withoutSubject(text);
  const isOfSomebody = personsIn(form) > 0 || /\b(?:him|her|them)\b/iu.test(act);
  return isOfSomebody && begins.test(act) ? `remind ${doer} ${when} to ${act}` : undefined;
}
const withoutSubject = (text: string): string =>
  text
    .replace(subject, "")
    .replace(/^to /iu, "")
    .replace(/^calls?(?:[\s,:–—-]+(?:to|with))?(?=[\s,:–—-]+\p{Lu})[\s,:–—-]+/u, "call ")
    .replace(/, and (\p{Lu}[^,]*?)(?: too| as well)?$/u, " and $1");
const subject =
  /^(?:both )?(?:(?:i|we|he|she|\p{L}+(?: and (?:i|me|myself|\p{L}+))?)(?:['’](?:ll|ve got to|d like to|ve to|s to))? )?(?:(?:should|must|have to|has to|need to|needs to|want to|wants to|will|am to|is to|are to|each|both|got to) )*(?=\p{L})/iu;
const begins =
  /^(?:call|ring|phone|telephone|email|mail|text|message|write|visit|meet|send|invoice|ask|tell|give|bring|order|check|see|speak|talk|offer|wish|thank|invite|contact|reply|answer|chase|deliver|post)\b/iu;

const personsIn = (form: Form): number => new Set(form.all("p").map(({ word }) => word)).size;

/** "call Ana, Friday, mine"; "call with Ana, Friday" may be one that was. */
const isToBeDone = (form: Form): boolean =>
  form.items.some(isAct) && !/ (?:from|with) <p>/u.test(form.said);
const isAct = (item: Item): boolean =>
  has(item, "TO_DO", "FOLLOW_UP_VERB", "A_CALL", "AN_EMAIL", "A_MEETING", "A_VISIT", "A_MESSAGE") ||
  /^(?:order|check|tell|give|say|offer|wish|fix|repair|fetch|collect|prepare|confirm)$/u.test(
    item.word,
  );

/** The one day and time that is said, together or each by itself. */
function timeIn(form: Form): string | undefined {
  const points = form.all("w");
  if (form.items.some((_, at) => isOfThing(form.items, at))) return undefined;
  const isOne =
    points.length === 1 ||
    (points.length === 2 && /<w>(?: (?:[,:;–—-]|at|on|\())* <w>/u.test(form.said));
  return isOne ? points.map(({ text }) => text).join(" ") : undefined;
}

/** What is to be done as it was told, without the day, what asks for it and its marks. */
function textIn(form: Form, { spans }: Ask): string | undefined {
  const days = [...form.said.matchAll(/(?:(?:on|by|at|for|due) )?<w>/gu)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const text = form
    .typed(0, form.said.length, [...spans, ...days])
    .replace(/\s*[.!?;:()]+(?=\s|$)/gu, ",")
    .replace(/(?:\s*,)+/gu, ",")
    .replace(
      /,\s+(?:and )?(?:i|we)(?:['’](?:d|ll)| would| will| want to| can)(?: like to)? do (?:it|that|this)\b/giu,
      "",
    )
    .replace(
      /^(?:[\s,–—-]|(?:to|that|and|so|please|hi|hey|hello)\b)+|(?:[\s,–—-]|(?<=\s)(?:and|so|on|at|please))+$/giu,
      "",
    );
  return text === "" || leads.test(text) || isConditional.test(text) ? undefined : text;
}
/** "Ana asked to", "did you", "do not": what was taken for an order is none. */
const leads =
  /\b(?:not|never|don['’]?t|didn['’]?t|no need|you|to|if|when|who|that|says?|said|asked|asks|wants|wanted|told|did|already|have|has|had|why|and on \S+)$|let (?:me|us) forget\b|^(?:did|do|does|have|has|had|was|were|is|are|should) (?:i|we|you|he|she|they|it|that|the)\b|^(?:who|why|when|what|where|which|how)\b/iu;
const isConditional = /\b(?:if|unless|once|whenever|in case|as soon as)\b|^when\b/iu;

/** "phone call with Ana today, gears slip. I'll ring her on Friday, so remind me": what was, and what is to be done. */
function toldAndAsked(form: Form): string | undefined {
  const person = personOf(form);
  for (const at of endsOf(form.items)) {
    const [before, after] = [form.items.slice(0, at), form.items.slice(at)];
    if (!before.some(isExchange) || !before.some(({ name }) => name?.full === true)) continue;
    const rest = new Form(form.text, after, of);
    const ask = askIn(rest.said);
    const task = person && ask && taskOf(rest, ask, person);
    if (task !== undefined)
      return `${textOf({ text: form.text }, before).replace(/[\s.,;:!–—-]+$/u, "")}. ${task}`;
  }
  return undefined;
}
/** Who is to do it, when, or what was done: no mere talk around it. */
const isOfTask = (item: Item, at: number, items: readonly Item[]): boolean =>
  isPoint(item) || item.shop.member !== undefined || isDeed(item, at, items) || isExchange(item);
const isExchange = (item: Item): boolean =>
  has(item, ...toldExchanges, "A_CALL", "AN_EMAIL", "A_MEETING", "A_VISIT", "A_MESSAGE");

/** Where a sentence ends, the last of them first. */
const endsOf = (items: readonly Item[]): readonly number[] =>
  items.flatMap(({ mark }, at) => (/^[.;!\n]$/u.test(mark ?? "") ? [at + 1] : [])).toReversed();

/** What was done or paid; "has to be ordered" is to be. */
const isDeed = (item: Item, at: number, items: readonly Item[]): boolean =>
  item.name?.full !== true &&
  !/(?:^| )(?:be|get)$/u.test(wordOf(items[at - 1])) &&
  (has(item, "CALLED", "EMAILED", "MET", "BOUGHT", "SOLD") ||
    /^(?:refunded|returned|brought back|gave back|paid)$/u.test(item.word) ||
    item.entities.some(({ kind }) => kind === "money"));

/**
 * "…. I have to ring her on Friday, so remind me": what is told is to be done, and a reminder asked
 * for. What tells of something done is no mere reason.
 */
function askedOnly(form: Form): string | undefined {
  const ask = askIn(form.said);
  const asking = (ask?.spans ?? []).flatMap(([from, to]) => form.within(from, to));
  const isDone = form.items.some(
    (item, at, items) => !asking.includes(item) && isDeed(item, at, items),
  );
  return ask === undefined || isDone || form.around.left.some(isOfTask)
    ? undefined
    : taskOf(form, ask);
}

const toDo = { of, may: anything, besides: "tasks", says: /<w>/u } as const;

/** Something to do that is told, with a reminder asked for before or behind it. */
export const askedGists: readonly Gist[] = [
  { ...toDo, is: ["log_interaction", "create_follow_up"], plainly: toldAndAsked },
  { ...toDo, is: ["create_follow_up"], plainly: askedOnly },
];

/** The same of "him" or "her", of whom was spoken before. */
export const askedOfThemGist: Gist = {
  ...toDo,
  of: ["m", "w"],
  is: ["create_follow_up"],
  plainly: (form) =>
    form.items.some(({ name }) => name?.full === true) ? undefined : askedOnly(form),
};
