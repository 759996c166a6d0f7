import type { Intent, When } from "../../intent.ts";
import { type Clock, todayOf } from "../../period.ts";
import { localTime } from "../../time.ts";
import { has, type Item } from "../items.ts";
import { wordsOf } from "../sentence.ts";
import { isPoint, type Part, type Read, whenOf } from "./part.ts";
import { isComingDate } from "./remind-days.ts";
import type { Report } from "./report.ts";

/** Whether what is told like an exchange has not been yet: "meeting with Ana tomorrow at 10". */
export const liesAhead = (
  report: Report,
  { when, points }: { readonly when: When | undefined; readonly points: readonly Item[] },
  { items, situation: { clock } }: Part,
): boolean =>
  isAhead(when, clock) || isDiaryEntry(report, points, clock) || isStillToBe(report, items);

/** "the visit from Ana is on Friday"; one that has been "was". */
const isStillToBe = ({ end }: Report, items: readonly Item[]): boolean =>
  /^(?:is|are|'s|will be|'ll be)$/.test(items[end]?.word ?? "") &&
  items.slice(end + 1, end + 2).some(isPoint);

const isAhead = (when: When | undefined, clock: Clock): boolean => {
  const today = todayOf(clock);
  if (when?.on === undefined) return false;
  return (
    when.on > today || (when.on === today && (when.at ?? "") > localTime(clock.zone, clock.now))
  );
};

/**
 * "20 October 3pm meeting with Ana", on the 7th: no word tells that it was, and the coming day of
 * that date is nearer than the one a year ago.
 */
const isDiaryEntry = ({ head }: Report, points: readonly Item[], clock: Clock): boolean =>
  points.some((item) => isComingDate(item, clock)) &&
  head.every((item) => item.name?.contact === true || planned.test(item.mark ?? item.word));
const planned =
  /^(?:[,:–-]|an?|the|with|at|on|by|for|(?:an? )?(?:(?:video |online )?meeting|meetin|appointment|visit|site visit|sit down|catch up|meet up|meetup|lunch|coffee|dinner|breakfast|drinks?|face to face|coffee chat)(?: with)?|(?:meet|meet up|catch up)(?: with)?|see)$/;

/** Nothing to log yet; it is asked whether to be reminded of it. */
export function laterMeeting(part: Part, report: Report, points: readonly Item[]): Read {
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

/** "a visit from Ana on Friday is what I hope for", "a call with her would be good": it is spoken of, and none that was. */
export const isSpokenOf = (items: readonly Item[], from: number): boolean =>
  /^(?:an?|the|another)\b/.test(items[0]?.word ?? "") &&
  items.slice(0, 2).some((item) => has(item, ...nouns)) &&
  items[from]?.mark === undefined &&
  spokenOf.test(wordsOf(items.slice(from, from + 3)));
const nouns = ["A_CALL", "A_VISIT", "A_MEETING", "A_MESSAGE", "AN_EMAIL", "A_TALK"] as const;
const spokenOf =
  /^(?:(?:is|'s) (?!(?:done|over|finished|behind|in the)\b)|(?:will|would|should|could|might|may|must|shall|needs?|isn|wasn|won|wouldn)\b|was (?:planned|due|supposed|meant|to|cancelled|called off|never|not|expected|promised)\b|has (?:yet|to|been (?:planned|promised|cancelled))\b|never happened)/u;

/** "booked Ana in for a call at 9", "pencilled her in for a visit": it is still to be. */
export const isBookedAhead = (items: readonly Item[]): boolean => bookedFor.test(wordsOf(items));
const bookedFor =
  /^(?:(?:just|i|we|have|'ve|has|ok|so|,) )*(?:booked|pencilled|scheduled|slotted|put) (?:\S+ ){1,4}(?:in |down )?for (?:an? |our |the )(?:\S+ )?(?:call|phone call|meeting|visit|chat|catch up|appointment)\b/u;
