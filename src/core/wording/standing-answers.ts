import type { Intent } from "../intent.ts";
import type { Timetable } from "../schedules/recurrence.ts";
import { type LocalDate, showDay } from "../time.ts";
import { counted, listed } from "./common.ts";
import { intentRead } from "./read-back/intent.ts";
import { recurrenceSaid } from "./recurrences.ts";

/** The question in words: "contacts who haven't bought in 90 days". */
export const questionStanding = (intent: Intent, currency: string): string =>
  intentRead(intent, currency).replace(/^list /, "");

/** "every Monday at 09:00" */
const times = ({ recurrence, at }: Timetable): string => `${recurrenceSaid(recurrence)} at ${at}`;

const what = (question: string, changes: boolean): string =>
  changes ? `who joins and leaves “${question}”` : `“${question}”`;

interface Said {
  readonly question: string;
  readonly changes: boolean;
  /** "here", "in #sales", "to you alone". */
  readonly where: string;
  readonly timetable: Timetable;
}

/** "✅ “revenue last week” here every Monday at 09:00, first on Mon 6 July: standing answer 2." */
export function standingSet(
  { changes, question, timetable, where }: Said,
  number: number,
  first: LocalDate | undefined,
  today: LocalDate,
): string {
  const from = first === undefined ? "" : `, first on ${showDay(first, today)}`;
  const silent = changes ? " Nothing changed, no post." : "";
  const told = changes
    ? `${what(question, changes).replace(/^who/, "Who")}, told`
    : what(question, false);
  return `✅ ${told} ${where} ${times(timetable)}${from}: standing answer ${number}.${silent}`;
}

export const standingSummary = (number: number): string => `standing answer ${number}`;
export const alreadyStanding = (number: number): string =>
  `That is standing answer ${number} already.`;
export const withoutAmounts =
  "Without amounts: others read along. “send me this …” tells them to you alone.";
export const moneyNotHere =
  "That tells of money, which others would read there. Say “send me this every Monday at 9” to have it alone.";
export const cannotStand =
  "I can post answers to questions by myself, such as “revenue last week”, and nothing that first has to be settled.";
export const changesOfListsOnly =
  "I can watch lists of people, such as “who hasn't bought in 90 days?”. A figure can be posted: “post this here every Monday at 9”.";
export const tooLongToWatch = (most: number): string =>
  `I can watch lists of up to ${most.toLocaleString("en")} people.`;
export const howOften = "How often? Say it like “post this here every Monday at 9”.";
export const noPrivateChat =
  "I don't know where to write to you alone. Say it in a private chat with me.";
export const unknownChannel = (name: string): string =>
  `I don't know ${name}. Pick it from what Slack offers when you type #, or say “post this here …” in it.`;

/** "2 standing answers and 1 digest" */
export const standingHead = (answers: number, digests: number): string =>
  listed([
    ...(answers > 0 || digests === 0 ? [counted(answers, "standing answer")] : []),
    ...(digests > 0 ? [counted(digests, "digest")] : []),
  ]);

/** "2 “revenue last week”" and "every Monday at 09:00 · here · next Mon 6 July". */
export function standingLine({
  changes,
  next,
  number,
  question,
  timetable,
  today,
  where,
}: Said & {
  readonly number: number;
  readonly next: LocalDate | undefined;
  readonly today: LocalDate;
}): readonly string[] {
  return [`${number} ${what(question, changes)}`, comes({ next, timetable, today, where })];
}

interface Coming extends Pick<Said, "timetable" | "where"> {
  readonly next: LocalDate | undefined;
  readonly today: LocalDate;
}

function comes({ next, timetable, today, where }: Coming): string {
  const then = next === undefined ? "paused" : `next ${showDay(next, today)}`;
  return `${times(timetable)} · ${where} · ${then}`;
}

/** "– digest" and "on working days at 08:00 · here · next Wed 1 July". */
export const digestListed = (coming: Coming): readonly string[] => ["– digest", comes(coming)];

export const noStanding =
  "There are no standing answers. Ask something, then say “post this here every Monday at 9”.";

/** "standing answer 2, “revenue last week” every Monday at 09:00" */
export const standingNamed = (number: number, question: string, timetable: Timetable): string =>
  `standing answer ${number}, “${question}” ${times(timetable)}`;
export const whichStanding = "Which one?";
export const noSuchStanding = (number: number | undefined): string =>
  number === undefined ? noStanding : `There is no standing answer ${number}.`;
export const notYours = (whose: string): string =>
  `That one is ${whose}'s: they or an owner can change it.`;
export const isSoAlready = {
  active: "That one is not paused.",
  paused: "That one is paused already.",
} as const;

const changed = { pause: "Paused", resume: "Going on", stop: "Stopped" } as const;
type Action = keyof typeof changed;

/** "✅ Paused: standing answer 2, “revenue last week” every Monday at 09:00." */
export const changedTo = (action: Action, name: string): string =>
  `✅ ${changed[action]}: ${name}.`;
export const changedSummary = (action: Action, number: number): string =>
  `standing answer ${number} ${{ pause: "paused", resume: "resumed", stop: "stopped" }[action]}`;

/** "the digest on working days at 08:00" */
export const digestNamed = (timetable: Timetable): string => `the digest ${times(timetable)}`;
const asked = { pause: "Pause", resume: "Go on with", stop: "Stop" } as const;
/** "Pause 2: standing answer 1, … and the digest every day at 08:00?" */
export const confirmAll = (action: Action, names: readonly string[]): string =>
  `${asked[action]} ${names.length}: ${listed(names)}?`;
export const allChanged = (action: Action, names: readonly string[]): string =>
  `✅ ${changed[action]}: ${listed(names)}.`;
export const allChangedSummary = (action: Action, count: number): string =>
  `${counted(count, "scheduled post")} ${{ pause: "paused", resume: "resumed", stop: "stopped" }[action]}`;
export const noneToChange = (action: Action): string =>
  `There is nothing of yours to ${action}: “list standing answers” shows what I post by myself.`;

/** The line below what is posted by itself. */
export const standingFoot = (answer: string, timetable: Timetable, number: number): string =>
  `${answer} · ${times(timetable)} · “stop standing answer ${number}” ends it`;
export const missedAnswers = (missed: number): string =>
  `${counted(missed, "earlier one")} ${missed === 1 ? "was" : "were"} missed while I was off.`;

/** Who joined a list, and who left it. */
export interface ListChange {
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/** How many names a line of a changed list holds. */
const mostNamed = 10;

/** "Mark Bell, Karin Vogt and 3 more" */
export function someNamed(names: readonly string[]): string {
  const more = names.length - mostNamed;
  return listed(more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names);
}

/** "“contacts who haven't bought in 90 days” has changed:", and who joined and left it. */
export const listChanged = (question: string, { joined, left }: ListChange): readonly string[] => [
  `“${question}” has changed:`,
  ...(joined.length === 0 ? [] : [`Joined: ${someNamed(joined)}`]),
  ...(left.length === 0 ? [] : [`Left: ${someNamed(left)}`]),
];
