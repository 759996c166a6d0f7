import { given } from "../../given.ts";
import type { ContactRef, Intent, When } from "../../intent.ts";
import type { InteractionKind } from "../../interactions/interaction.ts";
import { has, type Item } from "../items.ts";
import { kindOf } from "../kinds.ts";
import { isStop, spoken, wordsFrom } from "../sentence.ts";
import { beforePoints, headEnd, laterPoints, noteText, trailingLog } from "./log-note.ts";
import { directionTold } from "./log-direction.ts";
import { withDottedTime } from "./dotted-time.ts";
import { logRows, namelessRows } from "./log-rows.ts";
import { fileRows, noteRows } from "./note-rows.ts";
import { isBookedAhead, isSpokenOf, laterMeeting, liesAhead } from "./ahead.ts";
import { kindOfWord, type Report } from "./report.ts";
import { sentimentIn } from "./mood.ts";
import { isPoint, lastOne, type Part, pointOf, type Read, whenOf } from "./part.ts";
import { isColleagueActing } from "./people-listed.ts";
import { isCallback } from "./remind-days.ts";
import { isNamedPerson, personAt } from "./persons.ts";
import { withoutCourtesy } from "./polite-ending.ts";
import { firstMeaning } from "./rows.ts";
import { takesBack } from "./takes-back.ts";
import { withoutAdjective } from "./unheard-adjective.ts";

type Logged = Extract<Intent, { do: "log_interaction" }>;

/** Reads what its writer calls a note, before anything in it can be taken for a command. */
export const noteCommand = (part: Part): Read | undefined =>
  firstMeaning(noteRows, part, true) === undefined ? undefined : logCommand(part);

/** Reads what is told of somebody as a note on them, whole: "(note that) Ana prefers mornings". */
export function fileCommand(part: Part): Read | undefined {
  const items = withoutCourtesy(part.items);
  const report = firstMeaning(fileRows, { ...part, items });
  if (report === undefined) return undefined;
  const sentiment = sentimentIn(items);
  const logged: Logged = {
    do: "log_interaction",
    contacts: report.contacts,
    kind: report.kind,
    ...(sentiment && { sentiment }),
    summary: noteText(part, report.end, items.length),
  };
  return { intents: [logged] };
}

/** Reads a report of an exchange: "called Mark Bell, …", "Mark Bell called", "note for Ana: …". */
export function logCommand(told: Part): Read | undefined {
  const said = { ...told, items: withoutAdjective(told.items) };
  const report = reportIn(said);
  if (report === undefined || takesBack(said.items)) return undefined;
  const part = withDottedTime(said, report);
  const { items, situation } = part;
  const more = moreReports(part, report);
  const from = more.at(-1)?.end ?? headEnd(items, report.end);
  const points = pointsTold(part, report, from);
  const when = whenOf(points, "past", situation) ?? report.when;
  if (liesAhead(report, { when, points }, part) || isToBeSent(items))
    return laterMeeting(part, report, points);
  if (isSpokenOf(items, from)) return undefined;
  const logged = loggedOf(part, report, { from, points, when });
  return {
    intents: [logged, ...more.map((another) => alsoLogged(logged, another))],
  };
}

/** "called Emil yesterday and Ananya today": what has a day of its own takes that of no other. */
function pointsTold({ items, situation }: Part, report: Report, from: number): readonly Item[] {
  const own = pointsOf(items, report, headEnd(items, report.end));
  const hasDay = whenOf(own, "past", situation)?.on !== undefined;
  return hasDay ? own : pointsOf(items, report, from);
}

/** The row that fits; without a person named, whom was talked about, or nobody. */
function reportIn(part: Part): Report | undefined {
  const report = firstMeaning(logRows, part, true);
  if (report !== undefined)
    return (isToBeSent(part.items) && !part.items.some(isPoint)) ||
      isCallback(part.items) ||
      isBookedAhead(part.items) ||
      isWished(part.items, report)
      ? undefined
      : report;
  const nameless = firstMeaning(namelessRows, part, true);
  return nameless && (part.carried || tellsWhy(part))
    ? { ...nameless, contacts: [lastOne] }
    : nameless;
}

/** "a chat with Ana wouldn't hurt", "mail to Ana keeps bouncing": none was had. */
const isWished = (items: readonly Item[], { head, end }: Report): boolean =>
  neverArrives.test(wordsFrom(items, end)) ||
  (/^(?:would|could|should|might)\b/u.test(items[end]?.word ?? "") &&
    head.some((item) => has(item, "A_CALL", "A_TALK", "A_MEETING", "A_VISIT", "A_NOTE")));
const neverArrives =
  /^(?:(?:just|always|still|only|all|now|are|is|keeps?|kept|keeps? on) )*(?:bounc(?:es?|ing)|(?:com(?:es?|ing)|get(?:s|ting)?|go(?:es|ing)?) (?:back|returned|bounced|into (?:spam|junk)|to (?:spam|junk)))\b/u;

/** "and a note why: …": why the last thing was done, of whom it was. */
const tellsWhy = ({ situation, text }: Part): boolean =>
  situation.lastCommand !== undefined && why.test(text);
const why = /^\W*(?:and|also|plus) (?:add )?(?:a )?note (?:on )?why\b/iu;

/** "send Ana an email", "give Ana a call": still to be done, where no day tells that it was. */
const isToBeSent = (items: readonly Item[]): boolean =>
  toBeSent.test(spoken(items)) &&
  !items.some((item) => isPointBack(item) || (has(item, "LOGS") && !sending.test(item.word)));
/** "send it on Friday" is to be done then. */
const isPointBack = (item: Item): boolean =>
  isPoint(item) && pointOf(item)?.point.day?.is !== "weekday";
const sending = /(?:send|shoot|drop|fire|ping|give|make|write|pay|leave)(?! a note| down| up| in)/u;
const toBeSent = new RegExp(
  `^(?:(?:please|pls|plz|can you|could you|just|kindly|hi|hey|hello|and|then|,) )*${sending.source}\\b`,
  "u",
);

/** Where the note begins, and the day and time that was said. */
interface Told {
  readonly from: number;
  readonly points: readonly Item[];
  readonly when: When | undefined;
}

function loggedOf(part: Part, report: Report, { from, points, when }: Told): Logged {
  const { items } = part;
  const trailer = trailingLog(items, report.end);
  const kind = trailingKind(items.slice(trailer)) ?? kindWithin(items, report, from);
  const sentiment = sentimentIn(items.slice(0, trailer));
  const end = trailer < items.length ? trailer : beforePoints(items, from, points);
  return {
    do: "log_interaction",
    contacts: report.contacts,
    kind,
    ...given({ direction: report.direction ?? directionTold(items, from, kind) }),
    ...(sentiment && { sentiment }),
    ...(when && { when }),
    summary: noteText(part, from, end),
  };
}

const alsoLogged = (
  { direction, ...logged }: Logged,
  { contact, kind, when }: Another,
): Logged => ({
  ...logged,
  ...(direction && (kind ?? logged.kind) === logged.kind && { direction }),
  contacts: [contact],
  ...(kind && { kind }),
  ...(when === undefined ? {} : { when }),
});

/** The points of the head, else those later in its clause. */
function pointsOf(items: readonly Item[], report: Report, from: number): readonly Item[] {
  if (report.timeless) return [];
  const inHead = items
    .slice(0, from)
    .filter((item) => isPoint(item) && !report.head.includes(item));
  return inHead.length > 0 ? inHead : laterPoints(items, from);
}

interface Another {
  readonly contact: ContactRef;
  /** Where it is said once more: "and a meeting with Ana". */
  readonly kind: InteractionKind | undefined;
  readonly when: When | undefined;
  readonly end: number;
}

/**
 * "visited Emil 8am today and Ananya 9am today", "called Emil today and also Ananya": others, with
 * a time of their own or with nothing more.
 */
function moreReports(part: Part, report: Report): readonly Another[] {
  const more: Another[] = [];
  let another = anotherAt(part, headEnd(part.items, report.end));
  while (another !== undefined) {
    more.push(another);
    another = anotherAt(part, another.end);
  }
  return more;
}

function anotherAt(part: Part, at: number): Another | undefined {
  const { items, situation } = part;
  const next = at + joints(items.slice(at));
  const act = next === at ? undefined : actAt(items, next);
  const person = act && personAt(items, act.who, situation.vocabulary);
  if (act === undefined || person === undefined || !isNamedPerson(person)) return undefined;
  if (isColleagueActing(items, act.who)) return undefined;
  const end = headEnd(items, person.next);
  const when = whenOf(items.slice(person.next, end).filter(isPoint), "past", situation);
  const isAll = items.slice(at, next).some(isAlso) && isNothingMore(items[end]);
  return when === undefined && !isAll
    ? undefined
    : { contact: person.contact, kind: act.kind, when, end };
}

/** How many words and commas only join what follows to what was told. */
function joints(items: readonly Item[]): number {
  const end = items.findIndex((item) => !isAlso(item) && item.mark !== ",");
  return end < 0 ? items.length : end;
}

/** "a meeting with Ananya", "with Ananya", "Ananya": what it was, and where the name stands. */
function actAt(
  items: readonly Item[],
  at: number,
): (Pick<Another, "kind"> & { who: number }) | undefined {
  const noun = /^(?:an?|another)$/.test(items[at]?.word ?? "") ? at + 1 : at;
  const kind = kindAt(items, noun);
  const who = kind === undefined ? at : noun + 1;
  const isWith = items[who]?.word === "with";
  return kind !== undefined && !isWith ? undefined : { kind, who: isWith ? who + 1 : who };
}

const isAlso = (item: Item | undefined): boolean =>
  has(item, "AND") || /^(?:also|then|later|afterwards)$/.test(item?.word ?? "");

const kindAt = (items: readonly Item[], at: number): InteractionKind | undefined => {
  const item = items[at];
  return item === undefined ? undefined : kindOf(item, false);
};

/** What is told of somebody follows without a mark: "and Ananya wants more" is of the first. */
const isNothingMore = (item: Item | undefined): boolean =>
  item === undefined || isStop(item) || item.mark === ",";

const trailingKind = (items: readonly Item[]): InteractionKind | undefined =>
  items.length === 0
    ? undefined
    : kindOfWord.find(([concept]) => items.some((item) => has(item, concept)))?.[1];

/** How it was done, said beside the people: "spoke to Zoë on the phone", "by email". */
function kindWithin(items: readonly Item[], report: Report, from: number): InteractionKind {
  const said = items.slice(0, from).filter((item) => !report.head.includes(item));
  const vague = report.head.some((item) =>
    has(item, "SPOKE", "GOT_IN_TOUCH", "HEARD", "A_TALK", "SENT", "WROTE"),
  );
  const how = kindOfWord
    .slice(0, 3)
    .find(([concept]) => said.some((item) => has(item, concept)))?.[1];
  const isRemote = report.head.some((item) => has(item, "BY_PHONE", "BY_EMAIL", "BY_MESSAGE"));
  const isMet =
    said.some((item) => has(item, "IN_PERSON")) ||
    (!isRemote && [from, report.end].some((at) => outThere.test(spoken(items.slice(at)))));
  const met = vague && isMet ? "meeting" : undefined;
  return (vague ? (how ?? met) : undefined) ?? report.kind;
}

/** "a natter with Ana at the market", "at the till" (read as "until"): where people meet. */
const outThere =
  /^at (?:the|a|an|our|his|her|their|this) (?:\p{L}+ )?(?:show|market|fair|fete|fête|festival|expo|exhibition|conference|event|fayre|wedding|party|pub|café|cafe|gym|park|gate|gates|counter|stall|until|desk|front desk|reception|door|front door|workshop|open day)\b/u;
