import type { Intent } from "../../intent.ts";
import { morningTime } from "../../schedules/morning.ts";
import type { Recurrence } from "../../schedules/recurrence.ts";
import { type LocalDate, weekdayOf } from "../../time.ts";
import { resolvePeriod } from "../../period.ts";
import { entityIn, has, type Item, wordOf } from "../items.ts";
import { clausesOf, wordsOf } from "../sentence.ts";
import { isFiller, isPoint, type Part, pointOf, type Read, textOf, whenOf } from "./part.ts";
import { isNamedPerson, personAt } from "./persons.ts";
import { recurringIn } from "./recurring.ts";
import { withoutLead } from "./speech.ts";

/** What happens again and again, told as a thing: how often, what, and what follows it. */
interface Act {
  readonly weeks: 1 | 2;
  readonly text: string;
  readonly contact: NonNullable<Extract<Intent, { do: "create_follow_up" }>["contact"]>;
  readonly rest: readonly Item[];
}

/** On which days, at what time and by whom it is to be done. */
interface Told {
  readonly recurrence?: Recurrence;
  readonly at?: string;
  readonly assignee?: string;
}

/**
 * "book in a fortnightly call with Ana starting Monday", "weekly stock chat with Tom, Tuesdays at
 * 8am, Omar runs it": a call, visit or the like that is to be again and again, and on which days.
 * Without its days, or with more told behind it, it may be one that is there already.
 */
export function recurringActCommand(part: Part): Read | undefined {
  const act = actIn(part);
  const told = act && toldIn(part, act);
  if (act === undefined || told?.recurrence === undefined) return undefined;
  const { recurrence, at, assignee } = told;
  return {
    intents: [
      {
        do: "create_follow_up",
        contact: act.contact,
        text: act.text,
        recurrence,
        ...(assignee === undefined ? {} : { assignee }),
        ...(at === undefined ? {} : { when: { at, words: at } }),
      },
    ],
  };
}

const often: readonly (readonly [RegExp, 1 | 2])[] = [
  [/^(?:weekly|regular weekly)$/u, 1],
  [/^(?:(?:a )?fortnightly|bi-?weekly|two-?weekly)$/u, 2],
];

function actIn(part: Part): Act | undefined {
  const items = withoutLead(part.items);
  const at = items.findIndex((item) => weeksOf(part, item) !== undefined);
  const weeks = items[at] && weeksOf(part, items[at]);
  if (weeks === undefined || !isOrder(items.slice(0, at))) return undefined;
  const link = items.findIndex((item, place) => place > at && isLink(item));
  const person = personAt(items, link + 1, part.situation.vocabulary);
  const noun = items.slice(at + 1, link + 1);
  if (link < 0 || person === undefined || !isNamedPerson(person) || !isThing(noun))
    return undefined;
  const said = items.slice(at + 1, person.next);
  return {
    weeks,
    text: textOf(part, said),
    contact: person.contact,
    rest: items.slice(person.next),
  };
}

const weeksOf = ({ text }: Part, item: Item): 1 | 2 | undefined => {
  const said = text.slice(item.start, item.end).toLowerCase();
  return often.find(([words]) => words.test(said))?.[1];
};
/** "book in a …", "can you set up a …", or nothing before it. */
const isOrder = (items: readonly Item[]): boolean =>
  items.every(
    (item) =>
      (isFiller(item) && !/^(?:the|my|our|his|her|their|that|this|no)$/.test(item.word)) ||
      has(item, "PUT", "ADD", "WILLING", "LOGS") ||
      /^(?:arrange|organise|plan|schedule)/.test(item.word),
  ) && !items.some(({ mark }) => mark !== undefined);
const isLink = (item: Item): boolean =>
  /(?:^| )with$/.test(item.word) || /^(?:to|for)$/.test(item.word);
/** Few words, of which one is something that one has with somebody. */
const isThing = (items: readonly Item[]): boolean =>
  items.length < 6 &&
  items.some(
    (item) =>
      has(item, "A_CALL", "A_MEETING", "A_VISIT", "A_TALK", "FOLLOW_UP_VERB", "SPOKE") ||
      /^(?:check|round|order|delivery)$/.test(item.word),
  ) &&
  items.every((item) => item.mark === undefined && item.name === undefined);

/** What the clauses behind it tell; undefined where one tells anything else. */
function toldIn(part: Part, { rest, weeks }: Act): Told | undefined {
  let told: Told = {};
  for (const clause of clausesOf(rest)) {
    const more = daysIn(part, clause, weeks) ?? byWhom(clause);
    if (more === undefined) return undefined;
    told = { ...told, ...more };
  }
  return told;
}

/** "Tuesdays at 8am", "starting Monday", "from 18 May at noon". */
function daysIn(part: Part, clause: readonly Item[], weeks: 1 | 2): Told | undefined {
  const recurring = weeks === 1 ? recurringIn({ ...part, items: clause }) : undefined;
  const left = clause.filter((item) => recurring?.items.includes(item) !== true);
  if (!left.every((item) => isPoint(item) || isStart(item) || isFiller(item))) return undefined;
  if (recurring === undefined) return fromDay(part, left, weeks);
  const { recurrence, time = "" } = recurring;
  return timed(recurrence, morningTime(time) ?? timeIn(part, left)?.at);
}

function fromDay(part: Part, items: readonly Item[], weeks: 1 | 2): Told | undefined {
  const time = timeIn(part, items);
  const from = startIn(part, items) ?? time?.on;
  return from === undefined ? undefined : timed(weekly(weeks, from), time?.at);
}

const timeIn = ({ situation }: Part, items: readonly Item[]) =>
  whenOf(items.filter(isPoint), "future", situation);
const timed = (recurrence: Recurrence, at: string | undefined): Told => ({
  recurrence,
  ...(at === undefined ? {} : { at }),
});

const weekly = (count: 1 | 2, from: LocalDate): Recurrence => ({
  every: "week",
  count,
  from,
  weekdays: [weekdayOf(from)],
});

const isStart = (item: Item): boolean => starting.test(item.word);
const starting = /^(?:starting|beginning|from|as of)\b/;
/** "starting monday": the first day of it. */
function startIn({ situation: { clock } }: Part, items: readonly Item[]): LocalDate | undefined {
  const item = items.find((each) => starting.test(each.word) && pointOf(each) === undefined);
  const { ahead, begins, period } = entityIn(item, "period") ?? {};
  const meant = ahead ?? period;
  return begins ?? (meant && resolvePeriod(meant, clock, true).from);
}

/** "Omar runs it", "I'll be the one ringing" */
function byWhom(clause: readonly Item[]): Told | undefined {
  const [who] = clause;
  const member = who?.shop.member?.[0];
  if (member !== undefined && doing.test(wordsOf(clause.slice(1)))) return { assignee: member };
  return mine.test(wordsOf(clause)) && wordOf(who) !== "" ? {} : undefined;
}
const doing =
  /^(?:(?:will|'ll|is|to|should) )*(?:runs?|does|do|doing|leads?|takes?|makes?|calls?|handles?|on)(?: (?:it|that|this|them|these))?$/u;
const mine =
  /^(?:i|me)(?: (?:will|'ll|am|be|the|one|who|to|do|doing|it|that|calling|ringing|phoning|call|ring|run|running))*$/u;
