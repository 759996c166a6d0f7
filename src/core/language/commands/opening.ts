import type { ContactRef } from "../../intent.ts";
import { has, isSurelyNamed, isUnheard, type Item, wordOf } from "../items.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { isUnreal } from "./hedge.ts";
import { isStop, wordsOf } from "../sentence.ts";
import { isFiller, isStrongStop } from "./part.ts";
import { personAt } from "./persons.ts";
import { withoutLead } from "./speech.ts";

/** A message without the greeting or heading before what it says. */
export const withoutOpening = (items: readonly Item[]): readonly Item[] =>
  withoutPeople(
    withoutHeading(
      withoutTries(withoutForgetting(withoutLateness(withoutGreeting(withoutAtIt(items))))),
    ),
  );

/** "oh and while you're at it, mark her follow-up done": said of the order before, and no condition. */
function withoutAtIt(items: readonly Item[]): readonly Item[] {
  for (let next = mostAtIt; next > 2; next--)
    if (atIt.test(wordsOf(items.slice(0, next))) && next < items.length)
      return withoutAtIt(items.slice(items[next]?.mark === "," ? next + 1 : next));
  return items;
}
const mostAtIt = 9;
const atIt =
  /^(?:(?:oh|ah|ok|right|so|and|also|please|hey|actually) )*(?:while|since|as) (?:you|we|i|u)(?: are| am| 're| 'm|'re|'m) (?:at it|there|in there|here|on it|on that|in here)$/u;

/** "forgot to log an email from Ana yesterday": it is to be logged now, late as it is. */
function withoutForgetting(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ mark }, place) => mark !== undefined || place > mostForgotten);
  const end = at < 0 ? items.length : at;
  for (let next = 1; next < end; next++)
    if (forgetting.test(wordsOf(items.slice(0, next))) && isExchange(items.slice(next)))
      return items.slice(next);
  return items;
}
const mostForgotten = 9;
const forgetting =
  /^(?:(?:please|oh|ah|sorry|and|by the way|btw|also|i|we|just|totally|completely|clean|have|had|'ve|hi|hey) )*(?:forgot|forgotten|neglected|missed|meant)(?: to)? (?:log|add|note|note down|record|write down|write up|put|put in|put down|enter|mention|register)(?: (?:you|down|in|up))*$/u;
const isExchange = (items: readonly Item[]): boolean => {
  const noun = /^(?:an?|the|my|our|one|another)$/.test(wordOf(items[0])) ? 1 : 0;
  return (
    has(items[noun], "A_CALL", "A_MEETING", "A_VISIT", "AN_EMAIL", "A_MESSAGE", "A_TALK") &&
    /^(?:with|from|to|by)$/.test(wordOf(items[noun + 1]))
  );
};

/** "After three reminders Ana has answered": how long it took, before what came of it. */
function withoutTries(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(isSurelyNamed);
  const lead = items.slice(0, Math.max(0, at)).filter(({ mark }) => mark === undefined);
  const said = lead.map(({ word }) => word).join(" ");
  return tries.test(said) || whileAway.test(said) ? items.slice(at) : items;
}
/** "while I was out Ana came by": where we were, before what happened. */
const whileAway =
  /^(?:(?:so|and|please|oh) )*while (?:i|we) (?:was|were) (?:out|away|off|gone|busy|closing up|closing|out of office|at (?:lunch|the \p{L}+)|on (?:a|my|the) \p{L}+|in the \p{L}+|with (?:a|another) customer)$/u;
const tries =
  /^(?:(?:and|please) )*(?:after|despite|following) (?:(?:all|the|my|our|his|her|a|an|about|over|more than|\p{L}+|\d+) ){0,3}(?:reminders?|calls?|emails?|tries|attempts|messages?|silence)$/u;

/** "Hi, …", "ok so …" before a command is no part of it. */
function withoutGreeting(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex((item) => isStrongStop(item) || item.mark === ",");
  const lead = items.slice(0, stop);
  const isEmpty = (item: Item): boolean =>
    isFiller(item) && !isUnreal(item) && item.name === undefined;
  const rest = items.slice(stop + 1);
  const isGreeting = lead.every(isEmpty) || isHail(lead, rest) || isSigh(lead, items[stop], rest);
  return stop > 0 && stop < 4 && isGreeting ? withoutGreeting(rest) : items;
}

/** "Grrr. Ana rang again": a sigh, and nobody's name, where somebody we have follows. */
const isSigh = (lead: readonly Item[], stop: Item | undefined, rest: readonly Item[]): boolean =>
  isStrongStop(stop) &&
  lead.some(isUnheard) &&
  lead.every((item, at) => (at === lead.length - 1 ? isUnheard(item) : isFiller(item))) &&
  rest.some(isSurelyNamed);

/** "Xyz, log a call with Ana": one word that nothing is known of, before an order. */
const isHail = (lead: readonly Item[], rest: readonly Item[]): boolean =>
  lead.length === 1 &&
  lead.every(isUnheard) &&
  /^(?:log|note|remind|tag|add|record)$/.test(withoutLead(rest)[0]?.word ?? "");

/** "For Ana and Tom: add the tag trade to both": whom "both" and "her" mean stands before. */
function withoutPeople(all: readonly Item[]): readonly Item[] {
  const items = withoutLead(all);
  const stop = items.findIndex(({ mark }) => mark === ":");
  const [link, ...people] = items.slice(0, Math.max(0, stop));
  const isList = people.every(
    (item) => item.name?.contact === true || item.mark === "," || has(item, "AND"),
  );
  const rest = items.slice(stop + 1);
  const at = rest.findIndex(({ word }) =>
    /^(?:both|both of them|them|all of them|him|her)$/.test(word),
  );
  const isOfPeople = /^(?:for|on|about|re)$/.test(wordOf(link)) && people.length > 0 && isList;
  return isOfPeople && at >= 0 ? [...rest.slice(0, at), ...people, ...rest.slice(at + 1)] : all;
}

/** "I forgot to say, …", "happy Tuesday! …", "busy morning: …": that it is told late, wishes, or how the day was. */
function withoutLateness(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex((item) => isStop(item) || has(item, "BUT"));
  const said = wordsOf(items.slice(0, Math.max(0, stop)));
  const isLead = [lateness, catchingUp, before, wishes, dayAsItWas, asItWas, whence].some((way) =>
    way.test(said),
  );
  return isLead ? withoutLateness(withoutBut(items.slice(stop + 1))) : items;
}
/** "slow day, but Ana came in": goes on from what was left out. */
const withoutBut = (items: readonly Item[]): readonly Item[] =>
  /^(?:but|then|yet|still)$/.test(wordOf(items[0])) ? items.slice(1) : items;
const lateness =
  /^(?:(?:please|oh|ah|sorry|and|by the way|btw|also|i|we|just|totally|completely|clean|should|have|had|has|keep|kept|almost|nearly) )*(?:forgot|forgotten|forgetting|meant|neglected|been meaning)(?: to)? (?:say|mention|tell you|tell|log|add|note|record|write|put)(?: (?:it|this|that|you|down|in|earlier|before|yesterday|already))*$|^(?:(?:please|oh|ah|sorry|and|also|i|we|this|that|it|really) )*(?:should|ought to|meant to) have (?:been )?(?:logged|said|told you|mentioned|noted|added|written)(?: (?:it|this|that|one|down|in|earlier|before|yesterday|already|sooner|this morning))*$/u;
/** "catching up on my logging: …" */
const catchingUp =
  /^(?:(?:please|so|ok|right|hi|just|still|now|quickly|a|an|bit of|i|am|'m|sorry|finally) )*(?:catching up|catch up|behind)(?: (?:on|with))?(?: (?:my|the|our|some|a bit of))*(?: (?:logging|logs?|notes|paperwork|entries|entering|records|crm|admin|books|bookkeeping|typing))(?: (?:today|now|again|from (?:this|last) week))*$/u;
const before =
  /^(?:please )?(?:(?:an? |one )?(?:quick|brain|short|little) (?:dump|roundup|round up|recap|download)(?: (?:of|from) (?:today|this morning|my day|the day))?(?: before i (?:forget|go|leave))?|before i (?:forget|go)(?: again)?)$/;
const wishes =
  /^(?:please )?(?:happy|good) \p{L}+(?: (?:all|team|everyone|everybody|folks|guys))?$/u;
const dayAsItWas =
  /^what a (?:day|morning|morn|afternoon|week|start|night)(?: already| so far| today| it has been)*$|^(?:(?:please|hi|hello|hey|a|an|another|very|what a|so|such a|it was a|ok|phew|wow) )*(?:busy|quiet|slow|long|full|mad|mental|manic|chaotic|bonkers|insane|lazy|sleepy|chilly|crazy|hectic|good|great|grand|nice|productive|rough|tough|wet|rainy|cold|hot|sunny|grey|gray|windy|stormy|freezing|miserable|beautiful|gorgeous|glorious|lovely|horrible|awful|dreadful|strange|funny|weird|dead|dead quiet) (?:day|morning|morn|afternoon|evening|week|one)(?: (?:already|today|so far|in the shop|at the shop|here|yesterday|again|lol|haha|ha|tbh))*$/u;

/** "it was dead quiet all morning, …", "it's been pouring here, …" */
const asItWas = new RegExp(
  `^(?:(?:please|so|well|god|wow|phew|and|ok) )*(?:it|things|the shop|the market|business|trade|the weather)(?: (?:is|was|'s|are|were|has|has been|had been|have been|been))+(?: (?:dead|so|very|really|pretty|quite|rather|super|a bit|absolutely|just|completely))*(?: (?:quiet|slow|busy|mad|crazy|hectic|wet|cold|hot|warm|sunny|grey|miserable|freezing|dead|slow going|raining|pouring|snowing|hailing|stormy|windy|lovely|beautiful|gorgeous|horrible|awful|terrible|dreadful|packed|heaving|empty|buzzing))(?: (?:all|this|the|whole|entire|morning|afternoon|evening|day|today|so far|here|in here|in the shop|at the market|out|outside|out there|again|cats and dogs))*$`,
  "u",
);

/** "quick one from the van: …", "new thing on the shelf: …", "started at nine: …" */
const whence =
  /^(?:(?:please|a|one|just|another) )*(?:(?:quick|short|small|little|new|first|last) (?:one|thing|update|news|bit of news) (?:from|on|at|in) (?:the|our|my) \p{L}+|(?:started|began|opened) (?:at|around) \p{L}+)$/u;

/** "two things for Sue: …", "3 things. …" only says how much follows. */
function withoutHeading(items: readonly Item[]): readonly Item[] {
  const [stop, colon] = [items.findIndex(isStop), items.findIndex(({ mark }) => mark === ":")];
  if (count.test(wordsOf(items.slice(0, Math.max(0, stop))))) return items.slice(stop + 1);
  const head = items.slice(0, Math.max(0, colon));
  return heading.test(wordsOf(head)) && !head.some(isStrongStop) ? items.slice(colon + 1) : items;
}

/** Whom the heading names: "three things for Sue: cancel her follow-up, …". */
export function headedFor(all: readonly Item[], vocabulary: Vocabulary): ContactRef | undefined {
  const items = withoutLateness(withoutGreeting(all));
  const head = items.slice(0, items.length - withoutHeading(items).length);
  const link = head.findIndex(({ word }) => /^(?:for|on|about|with|re|regarding)$/.test(word));
  const person = link < 0 ? undefined : personAt(head, link + 1, vocabulary);
  return person === undefined || "last" in person.contact ? undefined : person.contact;
}

const some = "(?:a few|few|a couple of|a couple|couple of|couple|some|\\d|two|three|four|five)";
const nouns =
  "(?:things?|bits?|jobs?|updates?|points?|items?|notes?|tasks?|entry|entries|changes?|ones?|requests?|corrections?|edits?|fix|fixes|tweaks?|amendments?|errands?|bits and bobs|bits and pieces)";
const heading = new RegExp(
  [
    `^(?:\\p{L}+ ){0,2}${some} (?:\\p{L}+ )?${nouns}\\b`,
    String.raw`^(?:(?:please|ok|right|so|just) )*(?:a few|a couple|\d|two|three|four|five|one|another|another one|some more)? ?(?:more )?(?:for|to) (?:(?:the|your|our) )?(?:log|record|records|books|diary|crm|system|file|files)(?: please)?$`,
  ].join("|"),
  "u",
);
/** No more than how much follows, whatever mark is behind it. */
const count = new RegExp(
  `^(?:(?:please|right|ok|okay|so|hi|hey|well|now|just|here are|there are|i have|i 've got|i have got|got|have) )*${some} (?:(?:quick|small|little|short|more|other|different|new|wee) )*${nouns}(?: (?:for (?:you|today|now|the (?:file|book|system|crm))|please|today|now|from me|to (?:do|log|note|enter|change|update)|here|then))*$`,
  "u",
);
