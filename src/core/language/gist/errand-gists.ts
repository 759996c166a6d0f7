import { isOrder } from "../commands/order-begun.ts";
import { textOf, trimmed } from "../commands/part.ts";
import { has, type Item } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import { isStop } from "../sentence.ts";
import { Form, type Kind } from "./form.ts";
import type { Gist } from "./gist.ts";
import { personOf } from "./which-follow-up.ts";
import { anything } from "./words.ts";

const of: readonly Kind[] = ["p", "w"];

const act =
  "(?:ring|call|phone|telephone|buzz|visit|chase|chase up|go and see|drop in on|pop in on|check in with|check in on|check on|catch up with|get back to|follow up with)";
const whom = "(?:him|her|them|<p>)";
const again = "(?: (?:back|up|again|quickly))?";
/** What it is about; a day within it would be another. */
const about =
  "(?: (?:about|regarding|re|for|with|to) (?:(?!<[pw]>|\\b(?:if|unless|when|once|or|but)\\b)[^.;:!?])+?)??";
const when = "(?:,|on|by|at|first thing)? ?(?<when><w>(?: (?:at )?<w>)?)";

/** "call back", "chase": of whom was just told. */
const anew =
  "(?:(?:ring|call|phone|try|text|email|visit|check) (?:back|again)|try (?:him|her|them|<p>) again|chase(?: up)?|follow up|check in|check back|get back to (?:him|her|them))";
const errandWith = (does: string): RegExp =>
  new RegExp(
    `^(?:(?:so|and|then|please|pls|best|better|just) )*(?:${does})${about} ${when}${about}[ .!]*$`,
    "du",
  );

const direct = `${act} ${whom}${again}|give ${whom} an? (?:ring|call|bell|buzz|shout|visit)`;
/** "ring her on Monday", "call Ana about the pots on Friday": an order that stands by itself, to nobody. */
const errand = errandWith(direct);
/** The same behind what was done: "no answer, try again tomorrow". */
const errandAfter = errandWith(`${direct}|${anew}`);

/** "Ana is after two rugs, ring her on Monday": with its day first, as a reminder is asked for. */
const errandOf = (form: Form): string | undefined =>
  // "change Ana's company and call her Friday": what is ordered before it is no mere reason.
  form.before !== undefined && isOrder(form.before.items)
    ? undefined
    : plainOf(form, personOf(form), errand);

function plainOf(form: Form, person: Item | undefined, said: RegExp): string | undefined {
  const days = said.exec(form.said)?.indices?.groups?.["when"];
  if (person === undefined || days === undefined) return undefined;
  const what = form
    .typed(0, form.said.length, [onDay(form.said, days)])
    .replace(/^(?:(?:so|and|then|please|pls|best|better|just)\s+)+|[\s.!,]+$/giu, "")
    .replace(/\b(?:him|her|them)\b/iu, person.text);
  const day = form.within(...days).map(({ text }) => text);
  return form.all("p").length > 0 || what.includes(person.text)
    ? `remind me ${day.join(" ")} to ${what}`
    : `add a follow-up for ${person.text} ${day.join(" ")}: ${what}`;
}

/** A day with the preposition before it. */
const onDay = (said: string, [from, to]: readonly [number, number]): readonly [number, number] => [
  from - (/(?:,|on|by|at|first thing) $/u.exec(said.slice(0, from))?.[0].length ?? 0),
  to,
];

/** "spoke to Ana, she wants two rugs, ring her on Monday": what was done, and what is to be. */
function afterDeed(form: Form): string | undefined {
  const person = personOf(form);
  for (const [at, item] of form.items.entries()) {
    if (!isStop(item) && !/^(?:and|so|then)$/u.test(item.word)) continue;
    const [before, after] = [form.items.slice(0, at), form.items.slice(at + 1)];
    const task = plainOf(new Form(form.text, after, of), person, errandAfter);
    const isOfOne = task !== undefined && before.some(({ name }) => name?.full === true);
    if (isOfOne && before.some((each) => has(each, ...toldExchanges, "NO_ANSWER")))
      return `${trimmed(textOf({ text: form.text }, before))}. ${task}`;
  }
  return undefined;
}

const given: readonly Kind[] = ["m", "p", "w"];
/** "Tom to send Ana's invoice by Friday": whose it is, what and by when, and nothing else. */
const assigned = new RegExp(
  `^(?<who><m>) to (?<text>(?!<p>|(?:the|an?|our|his|her|their) )(?:(?!<[mw]>|\\b(?:if|unless|when|once|or|but|and)\\b)[^.,;:!?])*?<p>(?:(?!<[mw]>|\\b(?:if|unless|when|once|or|but|and)\\b)[^.,;:!?])*?) (?:by|on|at|before)? ?(?<when><w>(?: (?:at )?<w>)?)(?: (?:please|pls|thanks))*[ .!]*$`,
  "du",
);
function givenTo(form: Form): string | undefined {
  const found = assigned.exec(form.said);
  if (found === null) return undefined;
  const [who, text, day] = ["who", "text", "when"].map((name) => form.group(found, name));
  return `remind ${who} ${day} to ${text}`;
}

const toDo = { of, may: anything, besides: "tasks", says: /<w>/u } as const;

/** Whom to ring or to see and when, told to nobody: it is for the one who writes; or who is to do it. */
export const errandGists: readonly Gist[] = [
  { ...toDo, is: ["create_follow_up"], plainly: errandOf },
  { ...toDo, is: ["log_interaction", "create_follow_up"], plainly: afterDeed },
  { ...toDo, of: given, is: ["create_follow_up"], plainly: givenTo },
];

/** "…, ring her on Monday" amid what was told. */
export const errandAmid = new RegExp(
  `(?:^|[.,;:!–—-] ?|\\b(?:so|and|then) )(?:${direct.replaceAll(whom, "(?:him|her|them)")}|${anew})\\b`,
  "iu",
);
