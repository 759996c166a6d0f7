import { fold } from "../text.ts";
import type { Situation } from "./interpretation.ts";

/** Greetings and "please" before a message: they mean nothing. */
const courtesies =
  /^\s*(?:(?:(?:hi|hiya|hello|hey)(?: (?:there|all|team|everyone))?|please|pls|plz)(?:\s*[,!.–—-]+)?\s+)+(?=\S)/iu;

/** The message without what only dresses it. */
export const undressed = (text: string): string => text.replace(courtesies, "").trim();

/** With one space where there are more; lines stay lines. */
const evenlySpaced = (text: string): string =>
  text.replace(/(?<=\S)[ \t\u00a0]{2,}(?=\S)/gu, " ").trim();

/** "delete her, would you?", "log a call with Ana, could you please": the order without what only asks for it. */
function withoutTagQuestion(text: string): string {
  const { index } = tagQuestion.exec(text) ?? {};
  if (index === undefined) return text;
  const order = text.slice(0, index);
  const sentence = order.slice(order.search(/[^\n.!?;:]*$/u));
  return isNoOrder.test(sentence.trim()) ? text : order;
}
const tagQuestion =
  /[\s,–—-]+(?:would|will|could|can|wd|wld|cld|cd) (?:you|u|ya)(?:,? (?:please|pls|plz|kindly|for me|mate|love|hun))*[\s?.!\p{Extended_Pictographic}\uFE0F]*$/iu;
/** What asks, or tells what somebody asked. */
const isNoOrder =
  /^$|^(?:who|whom|whose|what|when|where|which|how|why|if|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|shall|may|might|i|we|he|she|they|it|you)\b|\b(?:asked|asks|asking|said|says|wondered|wonders|wrote|like|as|and|or|than)$/iu;

/**
 * "ping me Friday so I don't forget", "nudge me so it doesn't slip": what any reminder is for, and
 * nothing there is to do. "… so I don't forget to call Ana" is to call her.
 */
const withoutForgetting = (text: string): string =>
  text.replace(forgetting, (_, order: string, to: string | undefined) =>
    to === undefined ? order : `${order} to `,
  );
const order = "(?:remind|ping|nudge|prod|poke|prompt|buzz|reminder)";
const neverForget =
  "(?:(?:so that|so|in order that|that) (?:i|we) (?:do not|don['’]?t|wo ?n['’]?t|will not|can ?not|can['’]?t|never) forget|(?:so as not|in order not|so i['’]?m sure not) to forget|lest (?:i|we) forget|(?:so that|so) (?:i|we)(?: will|['’]ll)? remember|(?:so that|so) (?:it|this|that) (?:does ?n['’]?t|does not|wo ?n['’]?t|will not) (?:slip(?: my mind| through)?|get (?:lost|forgotten)|fall through the cracks))";
const forgetting = new RegExp(
  `(\\b${order}\\b[^.;!?\\n"“”]*?),?\\s+${neverForget}(?: (?:it|this|that|about it|about this|about that))?(?:( to )(?=\\p{L})|(?=\\s*(?:[.,;:!)–—\\p{Extended_Pictographic}]|-\\s|$)))`,
  "iu",
);

/** "can't do it Sunday (kids' sport, don't ask), move it": an aside that forbids nothing. */
const withoutDontAsk = (text: string): string => text.replace(dontAsk, "");
const dontAsk =
  /(?:\s*\(\s*(?:don['’]?t|do not) ask(?: (?:why|me why|how|me))?\s*\)|(?:\s*[,;–—]|\s+-)\s*(?:please |just )?(?:don['’]?t|do not) ask(?: (?:why|me why|how|me))?(?=\s*[,.;)!–—]|\s+-|\s*$))/giu;

/**
 * "her birthday is 4 June (no idea what year, didn't dare ask)", "moved to Leeds (lucky her!!)": what
 * is not known, was not asked, or is only a cry, in brackets. A note that is understood keeps it.
 */
export const withoutCries = (text: string): string =>
  text
    .replace(inBrackets, (all, said: string) =>
      said.split(/[,;–—]/u).every((each) => isCry.test(each.trim())) ? "" : all,
    )
    .replace(cheers, "");
/** "sold Ana a mug today woohooo", "… yay!!": joy at the end; a laugh may make a joke of it and stays. */
const cheers =
  /(?<=\S)[\s,.!–—-]+(?:woo+(?:[- ]?hoo+)?|woot+|yay+|yipp?ee+|hurra[hy]+|hoo?ray+|ka-?ching|go me)[!.\s\p{Extended_Pictographic}]*$/iu;
const inBrackets = /\s*\(([^()\d@]*)\)/gu;
const them = "(?:her|him|them|us|me|you)";
const isCry = new RegExp(
  `^(?:(?:i(?:['’]ve| have)? )?(?:no|not a) (?:idea|clue) (?:what|which|why) \\p{L}+|(?:not|un)(?: )?(?:sure|certain) (?:of |about |what |which )?(?:the )?year|(?:the )?year unknown|(?:i |we )?(?:did ?n['’]?t|did not|would ?n['’]?t) (?:dare|like|want|think)(?: to)? ask(?: (?:it|that|the year|${them}))?|(?:too )?(?:rude|shy|polite|scared) to ask|(?:s?he|they)(?:['’]?d| would) (?:kill|shoot|murder) me(?: if i ask(?:ed)?)?|lucky (?:thing|devil|${them})|good for ${them}|bless(?: ${them})?|yay+|finally|at (?:long )?last|about time(?: too)?|lol|ha(?:ha)+|phew|hoo?ray|woo+(?: ?hoo+)?|no joke|yes really|not kidding)[!.\\s]*$`,
  "iu",
);

/** "Hi, nobody in Leeds gets the tag": a greeting hides nothing of what begins behind it. */
const withoutGreeting = (text: string): string => text.replace(greeting, "");
const greeting =
  /^(?:(?:hi|hiya|hello|hey)(?: (?:there|all|team|everyone))?(?:\s*[,!.–—-]+)?\s+)*(?:quick (?:one|q|question|thing)\s*[:,–—-]\s*)?(?=\S)/iu;

/** "dropped her poster off", "brought a lamp in": the two words of the verb together. */
const withVerbWhole = (text: string): string =>
  text.replace(parted, (_, verb: string, thing: string, way: string) => `${verb} ${way} ${thing}`);
const parted =
  /\b(dropped|handed|brought) ((?:her|his|their|the|an?|some|two|three|\d+)(?: [\p{L}'’-]+){1,2}?) (off|in)\b(?! (?:at|to|for (?:her|him|them)\b))/giu;

/** "…. phone same as before": nothing is changed in that. */
const withoutSameAsBefore = (text: string): string => text.replace(sameAsBefore, "");
const sameAsBefore =
  /(?<=\S)\s*[,.;–—-]\s*(?:(?:her|his|their|the|same) )?(?:phone|number|mobile|cell|email|address)(?: number)?(?:(?: is| stays| remains)?(?: still)? (?:the )?same(?: as (?:before|ever|always))?| as before| unchanged| hasn['’]?t changed)\s*[.!]*$/iu;

/** "new cust Tane Walker 021 …" is one; "new cust this month" are many. */
const withCustomer = (text: string): string => text.replace(newCust, "$1omer");
const newCust =
  /\b(new cust)(?=(?:\s*[:,–-])?\s+\p{L})(?!\S*\s+(?:this|last|in|since|from|for|by|today|yesterday|per|counts?|numbers?|and|or|the|past|we|vs|than|who|with)\b)/giu;

/** "list them for me", "show those to us please": for whom says nothing. */
const withoutForWhom = (text: string): string => text.replace(forWhom, "$1");
const forWhom =
  /^((?:(?:now|ok|okay|so|and|please|can you|could you|would you|will you) )*(?:list|show|name|read|print) (?:them|those|these)(?: all)?(?: out)?)(?: (?:for|to) (?:me|us)| out)(?=\s*(?:[,.!?]|please|pls|$))/iu;

/** "visited Ana. Also when did she last order": one more thing, and no word of what is asked. */
const withoutAlso = (text: string): string => text.replace(alsoAsked, "$1");
const alsoAsked =
  /((?:[.!?]\s+|\n\s*))(?:(?:and|oh),? )?also,? (?=(?:what|when|who|which|where|how|did|does|has|is|do)(?:['’]?s)?\b)/giu;

/** "Ana's call is done, next one in two weeks": one more of them is to be done. */
const withNextOne = (text: string): string => text.replace(nextOne, "$1, remind me again ");
const nextOne =
  /(\b(?:done|finished|completed?|ticked off|crossed off|sorted))\s*[,;.–—-]\s*(?:and |so )?(?:the )?next (?:one|time|follow[- ]?up|call|check[- ]?in|reminder)(?: (?:is|due|is due|should be|to be|goes))? (?=(?:in|on|next|tomorrow|tmrw|mon|tues?|wed|thurs?|fri|sat|sun|the|\d)\p{L}*\b)/iu;

/** "every single person at the Lodge": everyone. */
const withEveryone = (text: string): string =>
  text.replace(/\bevery (?:single )?person(?= (?:at|in|from|of|with|who)\b)/giu, "everyone");

/** "better make that 12:30", "on second thoughts make it Friday": what it is to be, without the thought. */
const withoutThought = (text: string): string => text.replace(thought, "");
const thought =
  /^(?:(?:(?:i|you|we)(?:['’]?d| had)? )?better|(?:on )?second thoughts?|on reflection|come to think of it|h+m+)[\s,.–—-]+(?=make (?:it|that)\b)/iu;

/** "1) called Ana 2) sold Tom a mug": each on a line of its own, without its number. */
function withoutNumbering(text: string): string {
  const marks = [...text.matchAll(numbering)];
  return marks.length > 1 && marks.every(([, number], at) => Number(number) === at + 1)
    ? text.replace(numbering, "\n").trim()
    : text;
}
const numbering = /(?:^|\s+)\(?([1-9])(?:\)|\.\)?)\s+(?=\p{L})/gu;

/** "Remind me:", and below it a line for each thing to do: each by itself. */
function withReminderOnEachLine(text: string): string {
  const [, lead = "remind me", lines] = remindedOf.exec(text) ?? [];
  if (lines === undefined) return text;
  const each = lines.split("\n").map((line) => line.replace(/^\s*[-–—•*]\s*/u, "").trim());
  return each
    .filter((line) => line !== "")
    .map((line) => `${lead} to ${line.replace(/^to /iu, "")}`)
    .join("\n");
}
const remindedOf =
  /^(?:((?:please |pls )?remind \p{L}+)(?: to| of)?\s*[:–—-]?|(?:my )?(?:reminders|to-?dos?|to do|tasks|follow[- ]?ups)(?: for me)?\s*[:–—-])[^\S\n]*\n([\s\S]+)$/iu;

/** "what's overdue? Thanks, Ana", or "Ana" on a line of its own below: who of the team writes, or is thanked. */
export function withoutSignature(text: string, { actor, vocabulary }: Situation): string {
  const { thanks, name = "" } = signature.exec(text)?.groups ?? {};
  const signs = thanks === undefined ? [actor.name] : vocabulary.team;
  return signs.some((member) => fold(member) === fold(name))
    ? text.replace(signature, "").trim()
    : text;
}
const signature =
  /(?:(?<=[.,!?\n])\s*(?<thanks>(?:(?:many )?thanks(?: (?:a lot|so much|again))?|thank you|cheers|thx|ty|(?:best |kind )?regards|best)[\s,.!–—-]+)|(?<=\S)\s*\n\s*[-–—]*\s*)(?<name>\p{L}+)[\s.!]*$/iu;

/** What is taken off, one after the other. */
const layers: readonly ((text: string) => string)[] = [
  evenlySpaced,
  withoutGreeting,
  withoutAlso,
  withoutThought,
  withNextOne,
  withoutNumbering,
  withReminderOnEachLine,
  withoutSameAsBefore,
  withoutTagQuestion,
  withoutForWhom,
  withoutForgetting,
  withoutDontAsk,
  withVerbWhole,
  withEveryone,
  withCustomer,
];

/** The message without what is only said by the way. */
export const undressedAside = (typed: string): string =>
  layers.reduce((text, without) => without(text), typed);
