import type { Intent } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { has, type Item } from "./items.ts";
import { conditionsIn } from "./population.ts";
import { periodAhead } from "./times-asked.ts";
import { isMine, listsPeopleWith, mentionsIn, personIn } from "./who.ts";

/** Reads a question about things to do: "what's overdue", "anything on for Ben tomorrow". */
export function followUpQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const subject = items.filter(
    (item, at) => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST") || isListOf(items, at),
  );
  const member = items.find((item) => item.shop.member !== undefined);
  const mention = member === undefined ? (mentionsIn(items)[0] ?? personIn(items)) : undefined;
  const dated = items.find((item) => periodAhead(item) !== undefined);
  const isTask = board.says("FOLLOW_UP", "OVERDUE");
  const isSomebodys = member !== undefined || isMine(items) || dated !== undefined;
  if (
    board.says("BIRTHDAY", "AT_RISK", "LOST", "LATE") ||
    subject.length === 0 ||
    asksPeople(board) ||
    !(isTask || isSomebodys)
  )
    return undefined;
  board.take([...subject, member, dated, ...(mention?.items ?? [])]);
  const grouped = isByMember(board);
  board.takeAll("DUE", "OPEN", "ASSIGNED", "EVERYONE", "LIST", "HOW_MANY", "WHAT", "DONE_STATE");
  board.takeAll("PROFILE", "OWNER_FIELD", "MEMBER_NOUN", "MY", "ME", "SOON", "GET", "WHO");
  board.takeAll("CUSTOMER", "CONTACT");
  const filter = combined(conditionsIn(board, "figure"), board);
  const assignee = grouped ? undefined : assigneeOf(items, member);
  const when = board.says("OVERDUE") ? "overdue" : periodAhead(dated);
  const intent: Intent = {
    do: "list_follow_ups",
    ...(assignee === undefined ? {} : { assignee }),
    ...(when === undefined ? {} : { when }),
    ...(isDone(items) ? { status: "done" as const } : {}),
    ...(mention === undefined ? {} : { contact: mention.contact }),
    ...(filter.is === "all" && filter.of.length === 0 ? {} : { filter }),
    ...(board.says("HOW_MANY") ? { count: true } : {}),
    ...(grouped ? { group: "assignee" as const } : {}),
  };
  return { intent, used: board.used };
}

/** "what is on Grace's list", "what does Priya still have open" */
function isListOf(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const ofSomebody = items.some(({ shop }) => shop.member !== undefined) || isMine(items);
  if (/^(?:falling )?due\b/.test(item?.word ?? ""))
    return ofSomebody || items.some((each) => periodAhead(each) !== undefined);
  if (has(item, "DONE_STATE", "OPEN")) return ofSomebody && items.some((each) => has(each, "WHAT"));
  const isList = ["list", "plate", "agenda", "desk", "table"].includes(item?.word ?? "");
  return isList && items[at - 1]?.word === "'s";
}

/** "customers with overdue follow-ups" asks for people; "follow-ups for VIP customers" does not. */
function asksPeople({ items }: Board): boolean {
  const isNamed = items.some((item) => has(item, "CUSTOMER", "PROSPECT"));
  if (listsPeopleWith(items, "FOLLOW_UP", "OVERDUE", "OPEN")) return true;
  if (!isNamed && items.some((item) => /^(?:falling )?due$/.test(item.word) || isDuty(item)))
    return false;
  if (items.some((item) => has(item, "WHO")) && items.some((item) => has(item, "MOST")))
    return false;
  const people = items.findIndex(
    (item) => has(item, "CUSTOMER") || ["who", "who all", "people", "contacts"].includes(item.word),
  );
  const tasks = items.findIndex((item) => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST"));
  if (people < 0) return false;
  return (
    people < tasks ||
    !["for", "of", "with"].some(
      (word) => items[people - 1]?.word === word || items[people - 2]?.word === word,
    )
  );
}

/** "who should I call", "who's due" ask what there is to do. */
const isDuty = (item: Item): boolean =>
  has(item, "ON_LIST") && /^(?:should|need|do (?:i|we) need|have to|must)/.test(item.word);

/** "follow-ups per team member", "how many does everybody have open". */
function isByMember(board: Board): boolean {
  const most = board.find("MOST");
  if (most !== undefined && board.says("WHO")) {
    board.take([most]);
    return true;
  }
  const by = board.items.find(
    (item, at) => has(item, "BY") && has(board.items[at + 1], "MEMBER_NOUN", "ASSIGNED", "CONTACT"),
  );
  board.take([by]);
  return by !== undefined;
}

const isDone = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "DONE_STATE") && !has(item, "OPEN"));

function assigneeOf(items: readonly Item[], member: Item | undefined): string | undefined {
  const named = member?.shop.member?.[0];
  if (named !== undefined) return named;
  if (items.some((item) => has(item, "EVERYONE", "MEMBER_NOUN") || item.word === "we"))
    return "all";
  return isMine(items) ? "me" : undefined;
}
