import type { Intent } from "../intent.ts";
import type { InteractionKind } from "../interactions/interaction.ts";
import type { Question } from "../questions/question.ts";
import type { Parsed } from "./ask-figures.ts";
import { Board } from "./board.ts";
import type { Concept } from "./concepts.ts";
import { combined } from "./combine.ts";
import { cutIn } from "./cuts.ts";
import { entityIn, has, type Item } from "./items.ts";
import { conditionsIn } from "./population.ts";
import { periodOf } from "./times-asked.ts";
import { isMine, listsPeopleWith, mentionsIn, personIn } from "./who.ts";

const kindConcepts: readonly (readonly [Concept, InteractionKind])[] = [
  ["CALL", "call"],
  ["MEETING", "meeting"],
  ["VISIT", "visit"],
  ["MESSAGE", "message"],
  ["EMAIL", "email"],
  ["NOTE", "note"],
];

/** Reads a question about what was logged: "how many calls did Ben log this month". */
export function interactionQuestion(items: readonly Item[]): Parsed | undefined {
  const board = new Board(items);
  const logs = items.filter((item) => has(item, "LOG", "INTERACTION") && !has(item, "TAGS_FIELD"));
  const [kindItem, kind] = kindIn(items);
  if (!isSubject(board, logs, kindItem)) return undefined;
  const dated = items.find((item) => periodOf(item) !== undefined);
  const written = items.filter(({ word }) => /^(?:write|wrote|written)$/.test(word));
  board.take([...logs, kindItem, dated, ...written]);
  const { by, group } = membersIn(board);
  const interaction = {
    ...(kind === undefined ? {} : { kind }),
    ...(by === undefined ? {} : { by }),
    ...wayIn(board),
  };
  board.takeAll("HOW_MANY", "WHAT", "LIST", "MEMBER_NOUN", "GET", "EARN", "LAST", "RECENT");
  const limited = items.find((item) => entityIn(item, "limit") !== undefined);
  const filter = combined(conditionsIn(board, "figure"), board);
  const period = periodOf(dated);
  const when = period === undefined ? {} : { period };
  const isEverybody = filter.is === "all" && filter.of.length === 0;
  if (group === undefined && isList(board, kind, limited !== undefined)) {
    board.take([limited]);
    const count = entityIn(limited, "limit")?.count;
    const limit = count === undefined ? {} : { limit: count };
    const of = isEverybody ? {} : { filter };
    const intent: Intent = { do: "list_interactions", ...interaction, ...when, ...of, ...limit };
    return { intent, used: board.used };
  }
  const which = Object.keys(interaction).length === 0 ? {} : { interaction };
  const cut = group === undefined ? {} : { group };
  const question: Question = { measure: "interactions", filter, ...which, ...when, ...cut };
  return { intent: { do: "question", question }, used: board.used };
}

/** Who logged: one member, or each by themselves ("who", "Ben or Tom", "per team member"). */
function membersIn(board: Board): { by?: string; group?: Question["group"] } {
  const members = board.items.filter((item) => item.shop.member !== undefined);
  const cut = cutIn(board, false);
  const who = board.find("WHO");
  board.take([...(cut?.used ?? []), ...members, who]);
  if (members.length > 1) board.takeAll("MORE", "OR", "AND", "COMPARE");
  if (cut !== undefined || who !== undefined) board.takeAll("MOST", "MORE");
  if (cut !== undefined) return { group: cut.group === "owner" ? "member" : cut.group };
  if (who !== undefined || members.length > 1) return { group: "member" };
  const by = members[0]?.shop.member?.[0] ?? (isMine(board.items) ? "me" : undefined);
  return by === undefined ? {} : { by };
}

/** Whether what was logged is asked about, and not people, sales or one contact. */
function isSubject(board: Board, logs: readonly Item[], kind: Item | undefined): boolean {
  const { items } = board;
  if (board.says("BIRTHDAY", "ORDERS_NOUN", "REVENUE", "PROFIT", "REFUND", "FOLLOW_UP"))
    return false;
  if (listsPeopleWith(items, "NOTE", "CALL", "EMAIL", "MESSAGE")) return false;
  const isOfOne = mentionsIn(items.filter((item) => item.shop.member === undefined)).length > 0;
  if (isOfOne || personIn(items) !== undefined) return false;
  const logged = logs.length > 0;
  const people = items.some((item) => has(item, "CUSTOMER") || (has(item, "WHO") && !logged));
  const counted = board.says("HOW_MANY", "MEMBER_NOUN", "MOST");
  if (kind === undefined)
    return (
      logged &&
      board.says("WHAT", "WHO", "HOW_MANY", "INTERACTION") &&
      !countsPeople(board) &&
      !board.says("CUSTOMER", "PROSPECT", "CONTACT")
    );
  if (logged) return true;
  if (people && !asksOfKind(board, kind)) return false;
  return (counted && !countsPeople(board)) || kind.word.endsWith("s");
}

/** "how many customers did Ben call": people are counted. */
function countsPeople(board: Board): boolean {
  const count = board.items.findIndex((item) => has(item, "HOW_MANY"));
  return count >= 0 && has(board.items[count + 1], "CUSTOMER", "CONTACT");
}

/** "calls with customers", "who made the most calls": the calls, not the people. */
const asksOfKind = (board: Board, kind: Item): boolean => {
  const before = board.before(kind);
  return has(before, "HOW_MANY", "MOST", "MORE", "LIST") || board.items[0] === kind;
};

function isList(board: Board, kind: InteractionKind | undefined, limited: boolean): boolean {
  if (board.says("HOW_MANY")) return false;
  return (
    limited || board.says("LIST", "WHAT") || (kind === undefined && !board.says("INTERACTION"))
  );
}

type Way = Pick<NonNullable<Question["interaction"]>, "direction" | "sentiment">;

/** Inbound or outbound, happy or not. */
function wayIn(board: Board): Way {
  const direction = board.find("INBOUND", "OUTBOUND");
  const sentiment = board.find("POSITIVE", "NEGATIVE");
  board.take([direction, sentiment]);
  return {
    ...(direction === undefined ? {} : { direction: has(direction, "INBOUND") ? "in" : "out" }),
    ...(sentiment === undefined
      ? {}
      : { sentiment: has(sentiment, "POSITIVE") ? "positive" : "negative" }),
  };
}

export function kindIn(items: readonly Item[]): readonly [Item?, InteractionKind?] {
  for (const item of items)
    for (const [concept, kind] of kindConcepts) if (has(item, concept)) return [item, kind];
  return [];
}
