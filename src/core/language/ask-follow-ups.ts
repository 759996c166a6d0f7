import { given } from "../given.ts";
import type { IntentOf } from "../intent.ts";
import type { Period } from "../period.ts";
import { isEverybody } from "../questions/filter.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { areSideBySide, isMadeBy, isOursOpen, topicOfTasks } from "./follow-ups-about.ts";
import { has, type Item } from "./items.ts";
import { ofWhomAt } from "./of-whom.ts";
import { conditionsIn } from "./population.ts";
import { wordsOf } from "./sentence.ts";
import { periodAhead, periodOf } from "./times-asked.ts";
import { isMeOrThem } from "./who-logged.ts";
import { isMine, listsPeopleWith, type Mention, mentionsIn, personIn } from "./who.ts";

/** Reads a question about things to do: "what's overdue", "anything on for Ben tomorrow". */
export function followUpQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const topic = topicOfTasks(items.slice(0, ofWhomAt(items)));
  board.take(topic?.items ?? []);
  const list = tasksAsked(board);
  return list && { intent: { ...list, ...given({ text: topic?.text }) }, used: board.used };
}

function tasksAsked(board: Board): IntentOf<"list_follow_ups"> | undefined {
  const { items } = board;
  const own = items.slice(0, ofWhomAt(items));
  const asked = own.length === items.length ? board : new Board(own);
  const member = own.find((item) => item.shop.member !== undefined);
  const dated = own.find((item) => periodAhead(item) !== undefined);
  const isSomebodys = member !== undefined || isWriters(own) || isOursOpen(own);
  const isDated = dated !== undefined;
  const tasks = own.filter((item) => isTask(item) || isListed(item, asked, isSomebodys, isDated));
  const due = dueIn(own, dated);
  const isOfTasks =
    isSomebodys || due !== undefined || asked.says("FOLLOW_UP", "OVERDUE") || isOnListFor(own);
  if (tasks.length === 0 || !isOfTasks || isOfOthers(asked)) return undefined;
  board.take([...tasks, dated, ...own.filter((item) => isHolder(item, member))]);
  return listOf(board, asked, member, due);
}

/** "my follow-ups", "those under my name" */
const isWriters = (items: readonly Item[]): boolean =>
  isMine(items) || items.some((item) => has(item, "MINE"));

/** Whose they are, however often it is said. */
const isHolder = (item: Item, member: Item | undefined): boolean =>
  has(item, "MINE") || (member !== undefined && item.shop.member?.[0] === member.shop.member?.[0]);

const dueIn = (own: readonly Item[], dated: Item | undefined): Period | undefined => {
  if (isBareDue(own)) return today;
  return isDone(own) ? periodOf(dated) : periodAhead(dated);
};

const isOfOthers = (asked: Board): boolean =>
  asked.says(...others) ||
  isOverdueSince(asked) ||
  asksPeople(asked) ||
  isOfPerson(asked) ||
  wasFollowedUp(asked) ||
  isMadeBy(asked.items);

/** "anything on the list for Ana" */
const isOnListFor = (items: readonly Item[]): boolean =>
  /\b(?:anything|something|what 's|what is)(?: still| left| open)? on (?:the|our) list for\b/u.test(
    wordsOf(items),
  );

/** "did anyone follow up with Ana": whether it was done, and nothing that is to be done. */
function wasFollowedUp({ items }: Board): boolean {
  const at = items.findIndex(({ word }) => word === "follow up with");
  return items
    .slice(0, Math.max(0, at))
    .some(({ word }) => /^(?:did|has|have)(?: (?:we|i|you))?$/.test(word));
}

const today: Period = { is: "calendar", unit: "day", shift: 0 };

/** "who's due", "what is due?": today. */
const isBareDue = (items: readonly Item[]): boolean =>
  items.some(isDue) &&
  items.every(
    (item) =>
      isDue(item) ||
      item.mark !== undefined ||
      (has(item, "WHO", "WHAT", "LIST", "FILLER") && periodAhead(item) === undefined),
  );

/** What is asked of the tasks is said before "for customers who …"; what follows says whose they are. */
function listOf(
  board: Board,
  asked: Board,
  member: Item | undefined,
  due: Period | undefined,
): IntentOf<"list_follow_ups"> {
  const mention = member === undefined ? contactIn(asked.items) : undefined;
  const isByMember = takeByMember(asked);
  board.take([...asked.used, ...(mention?.items ?? [])]);
  board.take(asked.items.filter((item) => isBeside(item, asked, mention)));
  const repeating = asked.items.filter(isRepeating);
  board.take(repeating);
  board.takeAll("CUSTOMER", "CONTACT");
  const filter = combined(conditionsIn(board, "figure"), board);
  const by = isByMember ? { group: "assignee" as const } : { assignee: assigneeOf(asked, member) };
  return {
    do: "list_follow_ups",
    ...given({
      ...by,
      when: dueOr(due, asked),
      status: statusOf(asked.items),
      contact: mention?.contact,
      repeating: repeating.length > 0 ? true : undefined,
      filter: isEverybody(filter) ? undefined : filter,
      count: isCounted(asked) ? true : undefined,
    }),
  };
}

/** Words that say no more than the list tells: "where is Ben late", "when is the one for Ana due", "when's my next". */
const isBeside = (item: Item, asked: Board, mention: Mention | undefined): boolean =>
  has(item, ...aside) ||
  isCancelled(item) ||
  isOldest(item) ||
  (has(item, "WHERE") && asked.says("OVERDUE")) ||
  (has(item, "GET") && isOursOpen(asked.items)) ||
  (has(item, "WHEN") && (mention !== undefined || asked.says("SOON")));

/** "what did we miss last week": what was due then and is open still is overdue. */
const dueOr = (due: Period | undefined, asked: Board): Period | "overdue" | undefined => {
  const isOver = due !== undefined && "shift" in due && due.shift < 0;
  return asked.says("OVERDUE") && !isOver ? "overdue" : due;
};

/** "overdue since April": since when something is overdue we do not ask; what runs still is no limit. */
const isOverdueSince = (asked: Board): boolean =>
  asked.says("OVERDUE") &&
  asked.items.map(periodAhead).some((due) => due && due.is !== "calendar" && due.is !== "next");

const isCounted = (asked: Board): boolean => asked.says("HOW_MANY") || isTotal(asked.items);

/** "total open follow-ups right now" */
export const isTotal = (items: readonly Item[]): boolean =>
  items.some(
    ({ word }, at) =>
      word === "total" &&
      has(
        items.slice(at + 1).find((item) => !has(item, "OPEN", "OVERDUE", "DONE_STATE")),
        "FOLLOW_UP",
      ),
  );

const contactIn = (items: readonly Item[]): Mention | undefined =>
  mentionsIn(items)[0] ?? personIn(items);

/** "is Ana late?" asks for her next order; "what is overdue for Ana?" for what there is to do. */
function isOfPerson(board: Board): boolean {
  const late = board.items.find((item) => has(item, "OVERDUE"));
  const named = contactIn(board.items)?.items.at(-1);
  if (
    late === undefined ||
    named === undefined ||
    board.says("FOLLOW_UP", "WHAT", "LIST", "ON_LIST")
  )
    return false;
  if (/^(?:anything|something)$/.test(board.before(late)?.word ?? "")) return false;
  return board.items
    .slice(board.items.indexOf(named) + 1, board.items.indexOf(late))
    .every((item) => has(item, "FILLER"));
}

/** What says that something else is asked. */
const others = ["BIRTHDAY", "AT_RISK", "LOST", "LATE"] as const;

/** Words that a question about things to do may hold beside whose and when. */
const aside = [
  "DUE",
  "OPEN",
  "ASSIGNED",
  "EVERYONE",
  "LIST",
  "HOW_MANY",
  "WHAT",
  "DONE_STATE",
  "PROFILE",
  "OWNER_FIELD",
  "MEMBER_NOUN",
  "MY",
  "ME",
  "SOON",
  "GET",
  "GOT",
  "WHO",
  "CUSTOMER",
  "CONTACT",
] as const;

const isTask = (item: Item): boolean => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST");

const isDue = ({ word }: Item): boolean => /^(?:falling )?due\b/.test(word);

const lists = new Set(["list", "plate", "agenda", "desk", "table"]);

/** "what is on Grace's list", "what does Priya still have open", "due tomorrow" */
function isListed(item: Item, board: Board, isSomebodys: boolean, isDated: boolean): boolean {
  if (isDue(item)) return isSomebodys || isDated;
  // "which of mine live outside Leeds" asks for no work that is live.
  if (item.word !== "live" && has(item, "DONE_STATE", "OPEN"))
    return isSomebodys && board.says("WHAT");
  return lists.has(item.word) && board.before(item)?.word === "'s";
}

/** "customers with overdue follow-ups" asks for people; "follow-ups for VIP customers" does not. */
function asksPeople(board: Board): boolean {
  const { items } = board;
  if (listsPeopleWith(items, "FOLLOW_UP", "OVERDUE", "OPEN")) return true;
  if (isDuty(board) || (board.says("WHO") && board.says("MOST")) || isBetweenMembers(board))
    return false;
  const people = items.findIndex(isPeople);
  if (people < 0) return false;
  const isOfThem = items.slice(Math.max(0, people - 2), people).some(({ word }) => links.has(word));
  return people < items.findIndex(isTask) || !isOfThem;
}

const links = new Set(["for", "of", "with"]);

const isPeople = (item: Item): boolean =>
  has(item, "CUSTOMER") || ["who", "who all", "people", "contacts"].includes(item.word);

/** "who should I call", "who's due" ask what there is to do. */
const isDuty = (board: Board): boolean =>
  !board.says("CUSTOMER", "PROSPECT") &&
  board.items.some(
    (item) =>
      /^(?:falling )?due$/.test(item.word) ||
      (has(item, "ON_LIST") && /^(?:should|need|do (?:i|we) need|have to|must)/.test(item.word)),
  );

/** "who has closed more follow-ups, Ben or Ana?", "do I have more follow-ups than Ben?" */
const isBetweenMembers = (board: Board): boolean =>
  (board.says("WHO", "WHAT") && board.says("MORE", "MOST") && membersIn(board).length > 1) ||
  isMeOrThem(board.items) ||
  areSideBySide(board.items);

const membersIn = ({ items }: Board): readonly Item[] =>
  items.filter(({ shop }) => shop.member !== undefined);

/** "follow-ups per team member", "who has the most open": takes the words that say so. */
function takeByMember(board: Board): boolean {
  if (isBetweenMembers(board)) {
    board.take(membersIn(board));
    board.takeAll("MORE", "MOST", "OR", "AND", "BETWEEN", "COMPARE");
    return true;
  }
  const most = board.says("WHO", "MEMBER_NOUN") ? board.find("MOST") : undefined;
  const by = board.items.find(
    (item) =>
      (has(item, "BY") &&
        has(board.after(item), "MEMBER_NOUN", "ASSIGNED", "CONTACT") &&
        !/^(?:any|some|every)(?:one|body)$/.test(board.after(item)?.word ?? "")) ||
      (has(item, "MEMBER_NOUN") && item.word.startsWith("each ")),
  );
  board.take([most ?? by]);
  return (most ?? by) !== undefined;
}

/** Those that are open are meant where nothing else is said. */
function statusOf(items: readonly Item[]): "done" | "cancelled" | undefined {
  if (isDone(items)) return "done";
  return items.some(isCancelled) ? "cancelled" : undefined;
}

const isCancelled = ({ word }: Item): boolean => /^(?:cancell?ed|dropped|called off)$/.test(word);

/** "my recurring reminders", "which follow-ups repeat": and not repeat customers. */
const isRepeating = ({ word }: Item): boolean =>
  /^(?:recurring|repeating|repeated|repeats?|regular|standing)(?: ones)?$/.test(word);

/** "my oldest follow-ups", "which have been waiting longest": they are told in that order. */
const isOldest = (item: Item): boolean => has(item, "LONGEST") || item.word === "waiting";

const isDone = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "DONE_STATE") && !has(item, "OPEN"));

/** A member's, everybody's where it says so or asks what "we" have to do, or the writer's own. */
function assigneeOf(board: Board, member: Item | undefined): string | undefined {
  if (member !== undefined) return member.shop.member?.[0];
  const isOurs = board.items.some(({ word }) => word === "we");
  // "am I meant to chase anyone" asks of anybody's follow-up that is mine.
  const isAll = board.items.some(
    (item, at) =>
      has(item, "MEMBER_NOUN") ||
      (has(item, "EVERYONE") &&
        !(/^any(?:one|body)$/.test(item.word) && isMine(board.items)) &&
        // "what I'm behind on, all my overdue reminders"
        board.items[at + 1]?.word !== "my"),
  );
  if (isOurs || isAll) return "all";
  return isWriters(board.items) ? "me" : undefined;
}
