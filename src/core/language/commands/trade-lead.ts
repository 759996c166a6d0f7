import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import type { Situation } from "../interpretation.ts";
import { isPoint } from "./part.ts";
import { isPastStretch } from "./vague-day.ts";

/**
 * A trade without the words before it that tell where it was made or that it is written down late:
 * "At the till just now, …", "forgot to book saturday's one, …", "I still owe the book Monday's
 * sale: …". A day that is told there is that of the trade and stays.
 */
export function withoutTradeLead(
  all: readonly Item[],
  { clock }: Pick<Situation, "clock">,
): readonly Item[] {
  const isDay = (item: Item): boolean => isPoint(item) || isPastStretch(item, clock);
  const items = withoutOwing(all, isDay);
  const stop = items.findIndex(isStop);
  const lead = items.slice(0, Math.max(0, stop));
  const rest = items.slice(stop + 1);
  if (lead.length === 0 || !isTrade(rest)) return items;
  if (isCheer(lead)) return rest;
  if (lead.some(isOfTrade)) return items;
  const words = said(lead, isDay);
  const days = lead.filter(isDay);
  const ways = days.length === 1 ? [place, lateEntry, ...late] : [place, lateEntry];
  const isLead = ways.some((way) => way.test(words));
  return isLead && !(days.length > 0 && rest.some(isDay)) ? [...days, ...rest] : items;
}

/** "Alder Realty came through! Ana bought …": no visit, but what was hoped of them. */
function isCheer(lead: readonly Item[]): boolean {
  const [who, ...others] = lead.filter(({ word }) => !/^(?:please|oh|wow|hey)$/.test(word));
  return (
    who?.name?.company === true &&
    !who.name.contact &&
    others.length > 0 &&
    others.every(({ word }) => cheering.test(word))
  );
}
const cheering =
  /^(?:came through|come through|comes through|pulled through|came good|delivered|finally|at last|has|have|'s|just|really|again|did it|at it again|is back|are back|strikes again|yes|yay)$/;

/** "I still have to book Monday's sale to Ana: …": what follows the owing says it all. */
function withoutOwing(items: readonly Item[], isDay: (item: Item) => boolean): readonly Item[] {
  const at = items.findIndex(isDay);
  const next = items[at + 1]?.word === "'s" ? items[at + 2] : items[at + 1];
  const isSale = has(next, "A_SALE") || next?.word === "one";
  const lead = items.slice(0, Math.max(0, at));
  const isOwed =
    isSale && owing.test(said(lead, isDay)) && !lead.some(isOfTrade) && isTrade(items.slice(at));
  return isOwed && items.slice(at + 2, at + 5).some(isWay) ? items.slice(at) : items;
}
const isWay = ({ word }: Item): boolean => /^(?:to|for|from|with|by)$/.test(word);

/** The words, with DAY where a day is told. */
const said = (items: readonly Item[], isDay: (item: Item) => boolean): string =>
  items
    .map((item) => (isDay(item) ? "DAY" : (item.mark ?? item.word)))
    .join(" ")
    .replaceAll(/ ?·\S* ?/gu, " ");

const isOfTrade = (item: Item): boolean =>
  item.name !== undefined || item.shop.product !== undefined || item.shop.member !== undefined;

/** Somebody, and something of ours or money given back, and a figure. */
const isTrade = (items: readonly Item[]): boolean =>
  items.some(({ name }) => name?.contact === true) &&
  items.some((item) => item.shop.product !== undefined || has(item, "REFUNDED", "A_REFUND")) &&
  items.some(({ entities }) => entities.some(({ kind }) => kind === "money" || kind === "number"));

const polite =
  "(?:(?:sorry|oh|ah|and|so|please|btw|also|just|oops|whoops|still|quick|i|we|i am|we are|am|are|'m|'s|was|were|have|had|has|'ve) )*";
const verb =
  "(?:book|enter|log|add|record|put|write|note|register|ring|type|key)(?: (?:in|up|down|into|through))?";
const verbed =
  "(?:booked|entered|logged|added|recorded|put|written|wrote|noted|registered|rung|typed|keyed)(?: (?:in|up|down|into|through))?";
const what = "(?:(?:the|this|that|it|one|a|an|another|my|our|sale|order|purchase|refund) )*";
const sold =
  "(?:one|sale|sales|orders|order|purchase|refund|market|fair|until|till|takings|roll|till roll|stall|entry|receipt|slip|bill)";
const ofDay = `(?:(?:from|of|for|on|at|since|at the|the|last|the one from|to) )*DAY(?: 's)?(?: ${sold})*`;
const end =
  "(?: (?:yet|too|as well|in|up|down|still|here|in here|on here|in the book|in the books|on the system))*";

/** How it is told that something of an earlier day is written down only now. */
const late = [
  `${polite}(?:clean |totally |completely )?(?:forgot to|forgot|forgotten|forgotten to|missed|neglected to|omitted|left out) (?:${verb} )?${what}${ofDay}${end}`,
  `${polite}(?:owe|owing)(?: (?:the|you))?(?: (?:book|books))? ${what}${ofDay}${end}`,
  `${polite}(?:have to|need to|got to|to|should) ${verb} ${what}${ofDay}${end}`,
  `${polite}never (?:got round to )?(?:${verbed}|booking|entering|logging) ${what}${ofDay}${end}`,
  `${polite}(?:did not|have not|had not|has not)(?: get round to| got round to| gotten round to)? (?:${verbed}|${verb}|booking|entering|logging) ${what}${ofDay}${end}`,
  `${polite}${what}${ofDay} (?:(?:still|also|is|was|has|got|never|not|never got|has not|was not|been|be) )*(?:needs?|wants?|to be|missing|missed|forgotten|outstanding|open|booked|entered|logged|booking|entering|logging)(?: (?:to be|booking|entering|logging|writing up|putting in|${verbed}))?${end}`,
  `${polite}(?:a )?(?:late|belated|catching up|catch up|catchup|back dated|backdated|backdate|back date|backdating|back dating|backlog|overdue)(?: (?:entry|one|sale|booking|with|on|to|for|from|of|it|this|the|a|an|another))* ${ofDay}${end}`,
  `${polite}${what}${ofDay}`,
].map((way) => new RegExp(`^${way}$`, "u"));

/** "late entry: Ana, a pot, 14, Friday": the day may be told behind. */
const lateEntry = new RegExp(
  `^${polite}(?:a |an |one )?(?:late|belated|back dated|backdated|missed|forgotten) (?:entry|one|sale|order|booking)(?: (?:here|from me|for (?:the|our) books?))?$`,
  "u",
);

const owing = new RegExp(
  `^${polite}(?:(?:(?:forgot to|have to|need to|did not|have not) (?:${verb}|${verbed})|(?:forgot|missed|owe)(?: (?:the|you))?(?: (?:book|books))?|never ${verbed})) ?(?:(?:in|the|of|from) )*$`,
  "u",
);

/** Where it was sold, which has no field; no day or one. */
const place =
  /^(?:(?:sold|bought|ordered) )?(?:online|in person)(?: (?:just|now|earlier|today|on|from|this|DAY))*$|^(?:(?:and|so|oh|please|just|sold|here|out|down|up|today|only|now) )*(?:at|in|on|from|via|over|through|by|off) (?:(?:the|our|my|this|a) )?(?!next|coming)(?:\p{L}+ )?(?:until|till|counter|shop|store|market|stall|fair|phone|telephone|webshop|shopfront|website|site|web|internet|insta|instagram|door|studio|workshop|van|event|pop up|popup|showroom|register|desk|checkout|square)(?: (?:just|now|earlier|again|today|on|from|this|a|moment|ago|DAY))*$/u;
