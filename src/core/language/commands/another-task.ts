import type { Intent } from "../../intent.ts";
import { has, type Item, isSurelyNamed, wordOf } from "../items.ts";
import { toldExchanges } from "../kinds.ts";
import type { Part, Read } from "./part.ts";
import { isAsking, withoutLead } from "./speech.ts";
import { taskIn } from "./task.ts";

/** "give Ana's call to Ben. The Tom Ray tasting one as well": the same done with another follow-up. */
export function anotherTaskCommand(part: Part): Read | undefined {
  const { lastCommand: last, lastQuestion, saidLast } = part.situation;
  const isLast = lastQuestion === undefined || saidLast === "deed";
  if (last?.do !== "change_follow_up" || last.action === "reword" || !isLast) return undefined;
  const items = withoutLead(part.items);
  const task = isAsking(items) ? undefined : taskToo(part, items);
  const intent: Intent | undefined = task && { ...last, target: task.target };
  return intent && { intents: [intent] };
}

/** The one follow-up of one person that is named before "too", with no day and no act of its own. */
function taskToo(part: Part, items: readonly Item[]) {
  const said = items.filter(({ mark }) => mark === undefined);
  const isMore = /^(?:too|also|as well)$/.test(wordOf(said.at(-1)));
  const named = said.slice(0, -1).filter((item) => !has(item, "AND"));
  const isOne = named.filter(isSurelyNamed).length === 1 && isThing(named);
  if (!isMore || !isOne || said.some((item) => has(item, ...acts))) return undefined;
  const task = taskIn(part, named);
  return task?.named === true && task.points.length === 0 ? task : undefined;
}

/** "Ana's quote one", "the Ana Lopez one", and not "Ana bought one". */
function isThing(named: readonly Item[]): boolean {
  const at = named.findIndex(isSurelyNamed);
  return (
    wordOf(named[at + 1]) === "'s" ||
    /^(?:the|that|this|my)$/.test(wordOf(named[at - 1])) ||
    named.some((item) => has(item, "FOLLOW_UP", "A_REMINDER"))
  );
}
const ordered = ["GIVE", "MOVE", "CANCEL", "DONE", "TICK_OFF", "REMIND", "TAG", "NOT"] as const;
const acts = [
  ...ordered,
  ...toldExchanges,
  "BOUGHT",
  "SOLD",
  "TOOK",
  "PAID",
  "SENT",
  "GET",
] as const;
