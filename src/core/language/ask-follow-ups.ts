import type { Intent } from "../intent.ts";
import type { Parsed } from "./ask-figures.ts";
import { entityIn, has, type Item } from "./items.ts";
import { mentionsIn } from "./who.ts";

/** Reads a question about things to do: "what's overdue", "anything on for Ben tomorrow". */
export function followUpQuestion(items: readonly Item[]): Parsed | undefined {
  const subject = items.filter((item) => has(item, "FOLLOW_UP", "OVERDUE", "ON_LIST"));
  const asksPeople = items.some(
    (item) =>
      has(item, "CUSTOMER") ||
      item.word === "who" ||
      item.word === "people" ||
      item.word === "contacts",
  );
  if (subject.length === 0 || asksPeople) return undefined;
  const used = new Set<Item>(subject);
  const member = items.find((item) => item.shop.member !== undefined);
  const mention = member === undefined ? mentionsIn(items)[0] : undefined;
  const dated = items.find((item) => entityIn(item, "period") !== undefined);
  const period = entityIn(dated, "period");
  const overdue = items.find((item) => has(item, "OVERDUE"));
  const isTask = items.some((item) => has(item, "FOLLOW_UP", "OVERDUE"));
  if (!isTask && member === undefined && !isMine(items) && period === undefined) return undefined;
  for (const item of [member, dated, overdue, ...(mention?.items ?? [])])
    if (item !== undefined) used.add(item);
  for (const item of items)
    if (
      has(
        item,
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
      )
    )
      used.add(item);
  const assignee = assigneeOf(items, member);
  const when = overdue !== undefined ? "overdue" : (period?.ahead ?? period?.period);
  const done = items.some((item) => has(item, "DONE_STATE") && !has(item, "OPEN"));
  const intent: Intent = {
    do: "list_follow_ups",
    ...(assignee === undefined ? {} : { assignee }),
    ...(when === undefined ? {} : { when }),
    ...(done ? { status: "done" as const } : {}),
    ...(mention === undefined ? {} : { contact: mention.contact }),
    ...(items.some((item) => has(item, "HOW_MANY")) ? { count: true } : {}),
  };
  return { intent, used };
}

const isMine = (items: readonly Item[]): boolean =>
  items.some((item) => /(^| )(my|i|mine)( |$)/.test(item.word));

function assigneeOf(items: readonly Item[], member: Item | undefined): string | undefined {
  const named = member?.shop.member?.[0];
  if (named !== undefined) return named;
  if (isMine(items)) return "me";
  return items.some((item) => has(item, "EVERYONE", "MEMBER_NOUN") || item.word === "we")
    ? "all"
    : undefined;
}
