import { given } from "../given.ts";
import type { Intent } from "../intent.ts";
import type { InteractionKind } from "../interactions/interaction.ts";
import { type Filter, isEverybody } from "../questions/filter.ts";
import type { Period } from "../period.ts";
import type { Question } from "../questions/question.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { type Topic, topicFrom } from "./ask-topics.ts";
import { type Compared, comparedIn } from "./comparing.ts";
import { withPeople } from "./figure-found.ts";
import { entityIn, has, type Item, wordOf } from "./items.ts";
import { kindIn } from "./kinds.ts";
import { ofWhomAt } from "./of-whom.ts";
import { conditionsIn } from "./population.ts";
import { contentOf, wordsOf } from "./sentence.ts";
import { endSaid } from "./sorted.ts";
import { periodOf } from "./times-asked.ts";
import { listsPeopleWith, mentionsIn, personIn } from "./who.ts";
import { isMeOrThem, loggersIn, memberBehind } from "./who-logged.ts";

/** Reads a question about what was logged: "how many calls did Ben log this month". */
export function interactionQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const log = items.slice(0, ofWhomAt(items));
  const logs = log.filter(
    (item) => has(item, "LOG", "INTERACTION") && !has(item, "TAGS_FIELD") && !isOnFile(item, board),
  );
  const [kindItem, kind] = kindIn(log);
  if (!isSubject(new Board(log), logs, kindItem)) return undefined;
  const dated = log.find((item) => periodOf(item) !== undefined);
  const compared = timesBeside(log, board);
  const written = items.filter(({ word }) => /^(?:write|wrote|written)$/.test(word));
  board.take([...logs, kindItem, dated, ...written]);
  const people = items.slice(log.length);
  const { by, group } = loggersIn(board, [...log, ...memberBehind(people)]);
  const which = given({ kind, by, ...wayIn(log, board) });
  board.take(log.filter((item) => has(item, ...aside)));
  const about = group === undefined ? aboutIn(log, board) : undefined;
  const limited = log.find((item) => entityIn(item, "limit") !== undefined);
  const filter = ofWhom(people, board);
  const period = yesterdayAndToday(log, board) ?? timeOf(dated, people, board);
  const isListed = group === undefined && isList(board, kind, (limited ?? about) !== undefined);
  board.take([limited]);
  const of = { filter, period, limit: entityIn(limited, "limit")?.count };
  const intent =
    about !== undefined || isListed
      ? listOf(which, { ...of, text: about?.text })
      : countOf(which, { ...of, group, end: endOf(limited, board), ...compared });
  return { intent, used: board.used };
}

/** "who has no town recorded": what is not on file of them, and nothing that anybody logged. */
const isOnFile = (item: Item, board: Board): boolean =>
  has(item, "ON_FILE") && board.says("WITHOUT", "GONE") && board.says(...fieldNouns);
const fieldNouns = [
  "CITY_FIELD",
  "COUNTRY_FIELD",
  "EMAIL_FIELD",
  "PHONE",
  "SOURCE_FIELD",
  "COMPANY_FIELD",
  "BIRTHDAY",
  "OWNER_FIELD",
  "TAGS_FIELD",
] as const;

/** "calls with customers in Truro": with those who bought. */
function ofWhom(people: readonly Item[], board: Board): Filter {
  const filter = combined(conditionsIn(board, "figure"), board);
  const customers = people.filter((item) => has(item, "CUSTOMER"));
  board.take(customers);
  return withPeople(filter, board, customers.length > 0);
}

/** "calls with customers in Truro this year": said last, where no condition has it. */
function timeOf(
  dated: Item | undefined,
  people: readonly Item[],
  board: Board,
): Period | undefined {
  const time = dated ?? people.find((item) => board.isFree(item) && periodOf(item) !== undefined);
  board.take([time]);
  return periodOf(time);
}

/** "calls in May compared with June": two times; two members have a row each. */
const timesBeside = (log: readonly Item[], board: Board): Compared | undefined =>
  board.says("COMPARE", "MORE") &&
  !isMeOrThem(log) &&
  log.filter(({ shop }) => shop.member !== undefined).length < 2
    ? comparedIn(board, true)
    : undefined;

/** "yesterday and today": from the beginning of yesterday on. */
function yesterdayAndToday(log: readonly Item[], board: Board): Period | undefined {
  const at = log.findIndex(({ word }) => word === "yesterday" || word === "today");
  const days = log.slice(at, at + 3);
  const isBoth = /^(?:yesterday (?:and|&) today|today (?:and|&) yesterday)$/.test(wordsOf(days));
  if (!isBoth) return undefined;
  board.take(days);
  return { is: "last", count: 1, unit: "day" };
}

interface Listed {
  readonly limit: number | undefined;
  readonly text: string | undefined;
}

/** 'calls about "grinder"', "emails about the class dates": words to look for in what was noted. */
function aboutIn(log: readonly Item[], board: Board): Topic | undefined {
  const at = log.findIndex((item) => has(item, "ABOUT"));
  const topic = at < 0 ? undefined : topicFrom(log, at + 1);
  if (topic !== undefined) board.take([log[at], ...topic.items]);
  return topic;
}

const quoted = (item: Item | undefined): string | undefined => entityIn(item, "quote")?.value;

/** Words that a question about what was logged may hold beside. */
const aside = [
  "HOW_MANY",
  "WHAT",
  "LIST",
  "MEMBER_NOUN",
  "GET",
  "EARN",
  "DOING",
  "LAST",
  "RECENT",
] as const;

type Which = NonNullable<Question["interaction"]>;
type Of = { readonly filter: Filter; readonly period: Question["period"] | undefined };

const listOf = (which: Which, { filter, period, limit, text }: Of & Listed): Intent => ({
  do: "list_interactions",
  ...which,
  ...given({ period, limit, text, filter: isEverybody(filter) ? undefined : filter }),
});

const countOf = (
  which: Which,
  { filter, period, group, limit, end, compare }: Of & Cut,
): Intent => ({
  do: "question",
  question: {
    measure: "interactions",
    filter,
    ...given({
      period,
      group,
      limit,
      compare,
      order: group && end && ({ by: "revenue", direction: end } as const),
      interaction: Object.keys(which).length === 0 ? undefined : which,
    }),
  },
});

type End = "asc" | "desc";

/** How what was logged is cut, and from which end, where only some rows are wanted. */
interface Cut {
  readonly group: Question["group"] | undefined;
  readonly limit: number | undefined;
  readonly end: End | undefined;
  readonly compare?: Question["compare"];
}

/** "top 3 team members by number of calls", "number of calls by month ascending" */
function endOf(limited: Item | undefined, board: Board): End | undefined {
  const word = entityIn(limited, "limit")?.word;
  const said = endSaid(board);
  board.takeAll("ASC", "DESC");
  if (word === undefined) return said;
  return /bottom|worst|least|lowest|few/.test(word) ? "asc" : "desc";
}

/** Whether what was logged is asked about, and not people, sales or one contact. */
function isSubject(board: Board, logs: readonly Item[], kind: Item | undefined): boolean {
  const { items } = board;
  const isOfOther =
    board.says("BIRTHDAY", "ORDERS_NOUN", "REVENUE", "PROFIT", "REFUND", "UNITS", "FOLLOW_UP") ||
    listsPeopleWith(items, "NOTE", "CALL", "EMAIL", "MESSAGE") ||
    mentionsIn(items.filter((item) => item.shop.member === undefined)).length > 0 ||
    personIn(items.filter((item) => quoted(item) === undefined)) !== undefined;
  if (isOfOther) return false;
  if (kind === undefined) return logs.length > 0 && isOfLog(board);
  return logs.length > 0 || isOfKind(board, kind);
}

/** "what did Ben log": nothing but the log is named. */
const isOfLog = (board: Board): boolean =>
  (board.says("WHAT", "WHO", "HOW_MANY", "INTERACTION") ||
    isAnythingFelt(board) ||
    isAnythingLogged(board)) &&
  !countsPeople(board) &&
  !board.items.some(
    (item) =>
      has(item, "CUSTOMER", "PROSPECT", "CONTACT") &&
      !isOfLogs(item) &&
      !has(board.before(item), "BY"),
  );

/** "all interactions", "the negative ones": no people. */
const isOfLogs = (item: Item): boolean =>
  has(item, "INTERACTION") || /^(?:all|ones?|the ones|them|those|lot)$/.test(item.word);

/** "everything that was logged last week", "anything recorded today" */
const isAnythingLogged = (board: Board): boolean =>
  /\b(?:everything|anything|all)(?: (?:that|which|i|we|you|was|were|has|have|had|been|got|is|'ve|he|she|they|\S+))?(?: (?:was|were|has|have|had|been|got))* (?:logged|recorded|entered|put in|put down|noted down|written down|wrote down)\b/u.test(
    wordsOf(board.items),
  );

/** "anything logged as negative last week" */
const isAnythingFelt = (board: Board): boolean =>
  board.items.some(({ word }) => /^(?:anything|any)$/.test(word)) &&
  board.says("POSITIVE", "NEUTRAL", "NEGATIVE");

/** "how many calls", "meetings last week", "who made the most calls"; not "who did we call". */
function isOfKind(board: Board, kind: Item): boolean {
  const isCounted = board.says("HOW_MANY", "MEMBER_NOUN", "MOST") && !countsPeople(board);
  return board.says("CUSTOMER", "WHO") && !asksOfKind(board, kind)
    ? false
    : isCounted || (kind.word.endsWith("s") && !has(board.before(kind), "WITHOUT"));
}

/** "how many customers did Ben call": people are counted. */
function countsPeople(board: Board): boolean {
  const count = board.items.findIndex((item) => has(item, "HOW_MANY"));
  const counted = board.items[count + 1];
  return count >= 0 && has(counted, "CUSTOMER", "CONTACT") && !has(counted, "INTERACTION");
}

/** "calls with customers", "who made the most calls": the calls, not the people. */
const asksOfKind = (board: Board, kind: Item): boolean => {
  const before = board.items
    .slice(0, board.items.indexOf(kind))
    .findLast((item) => !isOfThose(item));
  return has(before, "HOW_MANY", "MOST", "MORE", "LIST") || board.items[0] === kind;
};

/** "most of the calls", "how many inbound emails" */
const isOfThose = (item: Item): boolean =>
  has(item, "INBOUND", "OUTBOUND", "POSITIVE", "NEUTRAL", "NEGATIVE") ||
  /^(?:of|the|our)$/.test(item.word);

function isList(board: Board, kind: InteractionKind | undefined, limited: boolean): boolean {
  if (board.says("HOW_MANY")) return false;
  if (kind !== undefined && namesWhatWasLogged(board.items)) return true;
  return (
    limited || board.says("LIST", "WHAT") || (kind === undefined && !board.says("INTERACTION"))
  );
}

/** "calls Ben logged last week", "the emails I wrote": those very ones, where "calls by Ben" are a number. */
function namesWhatWasLogged(items: readonly Item[]): boolean {
  const said = contentOf(items).filter(
    ({ word }) =>
      !/^(?:the|all|all the|any|please|pls|that|which|hi|hello|hey|so|and|ok|okay)$/.test(word),
  );
  const [things, who, did] = said;
  return (
    wordOf(things).endsWith("s") &&
    kindIn(said.slice(0, 1))[1] !== undefined &&
    (who?.shop.member !== undefined || /^i$/.test(wordOf(who))) &&
    (has(did, "LOG") ||
      /^(?:made|wrote|sent|had|took|entered|recorded|noted|did|put in)$/.test(wordOf(did)))
  );
}

type Way = Pick<NonNullable<Question["interaction"]>, "direction" | "sentiment">;

const feelings = [
  ["POSITIVE", "positive"],
  ["NEUTRAL", "neutral"],
  ["NEGATIVE", "negative"],
] as const;
const sentimentOf = (item: Item | undefined): Way["sentiment"] =>
  feelings.find(([concept]) => has(item, concept))?.[1];

/** Inbound or outbound, happy or not. */
function wayIn(log: readonly Item[], board: Board): Way {
  const free = log.filter((item) => board.isFree(item));
  const direction = free.find((item) => has(item, "INBOUND", "OUTBOUND"));
  const sentiment = free.find((item) => has(item, "POSITIVE", "NEUTRAL", "NEGATIVE"));
  const again = feelings.find(([concept]) => has(sentiment, concept));
  // "which went well? the positive ones": said twice.
  board.take([direction, sentiment, ...free.filter((item) => again && has(item, again[0]))]);
  return given({
    direction: direction && (has(direction, "INBOUND") ? "in" : "out"),
    sentiment: sentimentOf(sentiment),
  });
}
