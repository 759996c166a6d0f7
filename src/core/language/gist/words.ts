import type { Form } from "./form.ts";

/** Words and phrases that may stand anywhere in a message, in one pattern. */
export const anywhere = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<= |^)(?:${words.join("|")})(?= |$)`, "u");

/** "Ana's" without its ending. */
export const withoutOwning = (text: string): string => text.replace(/['’]s$/u, "");

/** Words as a pattern has them to say just these. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** What may stand anywhere where a gist sees to every word itself. */
export const anything = /[^]+/u;

/** What is said of a deed by way of asking for it, and changes nothing. */
export const kindly =
  "would you(?: mind)?(?: (?:love|mate|dear|pet|hun))?|will you|can you|could you|could we|can we|i (?:would|'d) like you to|i need you to|go ahead|for (?:me|us)|thanks?|cheers|ta|mate|love|hun|pls|plz|i reckon|when you (?:can|get a (?:minute|sec|chance|moment))|if you (?:can|could|would|do not mind|get a (?:minute|sec|chance|moment))|whenever you can|could do with|needs? to be|wants?(?= tagging| deleting| changing| updating)|(?<=(?:<[a-z]>|every(?:one|body)|any(?:one|body)|record|email|number|phone|city|company|birthday|source|owner|contact|tag|one|they|lot|people|contacts|customers|folks|all|both|each) )should(?: be)?|can be|to be|has to be|must be|ought to be|do us a favou?r(?: and)?|do me a favou?r(?: and)?|quick one|heads up|fyi|just so you know";

/** "we should change her email": thought of, and not to be done. */
export const isIdea =
  /(?:^| )(?<!what )(?:we|i|you|they|somebody|someone) (?:should|could|might|ought to)(?! (?:not|have <p>))(?= |$)/u;

/** How long it holds, which it does anyhow. */
export const now =
  "now|these days|nowadays|from now(?: on)?|from today(?: on)?|from here(?: on(?: in| out)?)?|going forward|at the moment|currently|already|finally|at last|as well|too|also|instead|eh|right away|straight away|asap|today";

/** What writes something down. */
export const writes =
  "(?:can you |please )?(?:save|add|put|pop|stick|note|jot|write|fill|set|update|change|record|enter|log|correct|fix|amend|key|whack|bung|chuck|get|make|give|use|swap|switch|store|keep|sort|stick|plug|type|edit)(?: (?:it|that|this|them))?(?: (?:in|down|up|on|onto|to|against|for))?(?: (?:her|his|their|the|its) (?:record|file|card|profile|entry|details))?";

/** The people it is about, where they are named together or only once each. */
export function peopleSaid(form: Form): string | undefined {
  const named = form.people;
  const runs = form.said.match(/<p>(?:(?: ,| and| &| \+| plus| as well as| 's)+ <p>)*/gu) ?? [];
  if (named.length === 0 || named.length > mostPeople || (named.length > 1 && runs.length > 1))
    return undefined;
  return listed(named.map(({ text }) => withoutOwning(text)));
}
const mostPeople = 5;

/** The people it is about, wherever each is named; undefined where something goes from one to another. */
export function everybodySaid(form: Form): string | undefined {
  const named = form.people;
  const isBetween =
    /\bfrom (?:<p>|\S+ <p>).* (?:to|onto) <p>|\bnot <p>|\b(?:like|than|as|instead of) <p>/u.test(
      form.said,
    );
  return named.length === 0 || named.length > mostPeople || isBetween
    ? undefined
    : listed(named.map(({ text }) => withoutOwning(text)));
}

/** "tag the three of them", where two were named. */
export function isMiscounted(form: Form): boolean {
  const [, said] = /\b(?:the|all|these|those) (two|three|four|five)\b/u.exec(form.said) ?? [];
  return (
    said !== undefined && ["two", "three", "four", "five"].indexOf(said) + 2 !== form.people.length
  );
}

/** What is told of those around a contact, and no detail of the contact's own. */
export const ofRelatives =
  /\b(?:sister|brother|mum|mom|mother|dad|father|parents?|husband|wife|partner|son|daughter|child|kids?|boss|assistant|colleague|friend|neighbou?r|cousin|aunt|uncle|nan|gran|grandma|fianc[ée]e?|boyfriend|girlfriend|flatmate|roommate|twin|baby|dog|cat|horse|pet|carer|secretary|pa)(?:'s| 's)?\b/u;

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
