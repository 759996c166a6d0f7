import type { ContactRef, Intent, When } from "../../intent.ts";
import type { InteractionKind, Sentiment } from "../../interactions/interaction.ts";
import { todayOf } from "../../period.ts";
import { localTime } from "../../time.ts";
import { has, type Item } from "../items.ts";
import { beforePoints, headEnd, laterPoints, noteText, trailingLog } from "./log-note.ts";
import { fileRows, logRows, namelessRows, noteRows } from "./log-rows.ts";
import { kindOfWord, type Report } from "./report.ts";
import { isPoint, lastOne, type Part, type Read, whenOf } from "./part.ts";
import { isNamedPerson, personAt } from "./persons.ts";
import { withoutCourtesy } from "./polite-ending.ts";
import { firstMeaning } from "./rows.ts";

type Logged = Extract<Intent, { do: "log_interaction" }>;

/** Reads what its writer calls a note, before anything in it can be taken for a command. */
export const noteCommand = (part: Part): Read | undefined =>
  firstMeaning(noteRows, part, true) === undefined ? undefined : logCommand(part);

/** Reads what is told of somebody as a note on them, whole: "(note that) Ana prefers mornings". */
export function fileCommand(part: Part): Read | undefined {
  const items = withoutCourtesy(part.items);
  const report = firstMeaning(fileRows, { ...part, items }, true);
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
export function logCommand(part: Part): Read | undefined {
  const report = reportIn(part);
  if (report === undefined) return undefined;
  const { items, situation } = part;
  const more = moreReports(part, report);
  const from = more.at(-1)?.end ?? headEnd(items, report.end);
  const points = pointsOf(items, report, from);
  const when = whenOf(points, "past", situation);
  if (isAhead(when, situation.clock)) return laterMeeting(part, report, points);
  const logged = loggedOf(part, report, { from, points, when });
  return {
    intents: [logged, ...more.map(({ contact, when }) => alsoLogged(logged, contact, when))],
  };
}

/** The row that fits; without a person named, whom was talked about, or nobody. */
function reportIn(part: Part): Report | undefined {
  const report = firstMeaning(logRows, part, true);
  if (report !== undefined) return report;
  const nameless = firstMeaning(namelessRows, part, true);
  return nameless && part.carried ? { ...nameless, contacts: [lastOne] } : nameless;
}

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
    ...(report.direction && { direction: report.direction }),
    ...(sentiment && { sentiment }),
    ...(when && { when }),
    summary: noteText(part, from, end),
  };
}

const alsoLogged = (logged: Logged, contact: ContactRef, when: When | undefined): Logged => ({
  ...logged,
  contacts: [contact],
  ...(when === undefined ? {} : { when }),
});

/** The points of the head, else those later in its clause. */
function pointsOf(items: readonly Item[], report: Report, from: number): readonly Item[] {
  const inHead = items
    .slice(0, from)
    .filter((item) => isPoint(item) && !report.head.includes(item));
  return inHead.length > 0 ? inHead : laterPoints(items, from);
}

interface Another {
  readonly contact: ContactRef;
  readonly when: When | undefined;
  readonly end: number;
}

/** "visited Emil 8am today and Ananya 9am today": others with a time of their own. */
function moreReports({ items, situation }: Part, report: Report): readonly Another[] {
  const more: Another[] = [];
  for (let at = headEnd(items, report.end); has(items[at], "AND") || items[at]?.mark === ","; ) {
    let next = at;
    while (has(items[next], "AND") || items[next]?.mark === ",") next++;
    const person = personAt(items, next, situation.vocabulary);
    if (person === undefined || !isNamedPerson(person)) break;
    const end = headEnd(items, person.next);
    const points = items.slice(person.next, end).filter(isPoint);
    if (points.length === 0) break;
    more.push({ contact: person.contact, when: whenOf(points, "past", situation), end });
    at = end;
  }
  return more;
}

const isAhead = (when: When | undefined, clock: Part["situation"]["clock"]): boolean => {
  const today = todayOf(clock);
  if (when?.on === undefined) return false;
  return (
    when.on > today || (when.on === today && (when.at ?? "") > localTime(clock.zone, clock.now))
  );
};

/** "meeting with Ana tomorrow at 10" is nothing to log yet. */
function laterMeeting(part: Part, report: Report, points: readonly Item[]): Read {
  const when = whenOf(points, "future", part.situation);
  const [contact] = report.contacts;
  const intent: Intent = {
    do: "create_follow_up",
    ...(contact === undefined ? {} : { contact }),
    text: report.kind,
    ...(when === undefined ? {} : { when }),
  };
  return {
    intents: [intent],
    unclear: "That lies ahead, so there is nothing to log yet. Shall I remind you instead?",
  };
}

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
  const met = vague && said.some((item) => has(item, "IN_PERSON")) ? "meeting" : undefined;
  return (vague ? (how ?? met) : undefined) ?? report.kind;
}

const moods: readonly (readonly [Sentiment, RegExp])[] = [
  [
    "negative",
    /\b(?:un ?happy|angry|annoyed|upset|furious|disappointed|complained|complaining|complains|frustrated|not happy|dissatisfied|went badly|cross with|fed up|moaning|moaned)\b/i,
  ],
  [
    "positive",
    /\b(?:happy|delighted|thrilled|very pleased|overjoyed|loves|loved|went (?:very |really )?well|enthusiastic|excited|over the moon)\b/i,
  ],
];

/** How they felt, where it is said. */
function sentimentIn(items: readonly Item[]): Sentiment | undefined {
  const text = items.map(({ word }) => word).join(" ");
  return moods.find(([, words]) => words.test(text))?.[0];
}
