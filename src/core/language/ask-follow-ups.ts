import type { Intent } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import { combined } from "./combine.ts";
import { has, type Item } from "./items.ts";
import { conditionsIn } from "./population.ts";
import { periodAhead } from "./times-asked.ts";
import { mentionsIn } from "./who.ts";

/** Reads a question about things to do: "what's overdue", "anything on for Ben tomorrow". */
export function followUpQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const subject = items.filter((item) => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST"));
  const member = items.find((item) => item.shop.member !== undefined);
  const mention = member === undefined ? mentionsIn(items)[0] : undefined;
  const dated = items.find((item) => periodAhead(item) !== undefined);
  const isTask = board.says("FOLLOW_UP", "OVERDUE");
  const isSomebodys = member !== undefined || isMine(items) || dated !== undefined;
  if (subject.length === 0 || asksPeople(board) || !(isTask || isSomebodys)) return undefined;
  board.take([...subject, member, dated, ...(mention?.items ?? [])]);
  const grouped = isByMember(board);
  board.takeAll("DUE", "OPEN", "ASSIGNED", "EVERYONE", "LIST", "HOW_MANY", "WHAT", "DONE_STATE");
  board.takeAll("PROFILE", "OWNER_FIELD", "MEMBER_NOUN", "MY", "ME", "SOON", "GET");
  const filter = combined(conditionsIn(board, true), board);
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

/** "customers with overdue follow-ups" asks for people; "follow-ups for VIP customers" does not. */
function asksPeople({ items }: Board): boolean {
  const people = items.findIndex(
    (item) => has(item, "CUSTOMER") || ["who", "people", "contacts"].includes(item.word),
  );
  const tasks = items.findIndex((item) => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST"));
  if (people < 0 || isWhosDue(items)) return false;
  return (
    people < tasks ||
    !["for", "of", "with"].some(
      (word) => items[people - 1]?.word === word || items[people - 2]?.word === word,
    )
  );
}

/** "who's due today?" asks what there is to do. */
const isWhosDue = (items: readonly Item[]): boolean => {
  const [who, verb, due] = items;
  return who?.word === "who" && ["'s", "is"].includes(verb?.word ?? "") && has(due, "DUE");
};

/** "follow-ups per team member", "how many does everybody have open". */
function isByMember(board: Board): boolean {
  const by = board.items.find(
    (item, at) => has(item, "BY") && has(board.items[at + 1], "MEMBER_NOUN", "ASSIGNED", "CONTACT"),
  );
  board.take([by]);
  return by !== undefined;
}

const isDone = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, "DONE_STATE") && !has(item, "OPEN"));

const isMine = (items: readonly Item[]): boolean =>
  items.some((item) => /(^| )(my|i|me|mine)( |$)/.test(item.word));

function assigneeOf(items: readonly Item[], member: Item | undefined): string | undefined {
  const named = member?.shop.member?.[0];
  if (named !== undefined) return named;
  if (items.some((item) => has(item, "EVERYONE", "MEMBER_NOUN") || item.word === "we"))
    return "all";
  return isMine(items) ? "me" : undefined;
}
