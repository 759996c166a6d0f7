import type { Intent } from "../../intent.ts";
import { fold } from "../../text.ts";
import type { Interpretation } from "../interpretation.ts";
import type { Told } from "./exchange-told.ts";
import { isAnswered } from "./answered.ts";

type Logged = Extract<Intent, { do: "log_interaction" }>;
const isLog = (intent: Intent): intent is Logged => intent.do === "log_interaction";

/** Whether what was read before is no exchange, and something that is to be done. */
export const isWhole = (before: Interpretation | undefined): boolean =>
  before?.outcome === "understood" && !isAnswered(before) && !before.intents.every(isLogOrToDo);
const isLogOrToDo = (intent: Intent): boolean => isLog(intent) || intent.do === "create_follow_up";

/** Whether an exchange that was told, with so many things to do, says more than what was read before. */
export function isMoreThan(before: Interpretation | undefined, told: Told, toDo: number): boolean {
  if (before === undefined)
    return told.note !== "" || told.isBehindTalk || told.isAsked || told.when.length > 0;
  if (before.outcome !== "understood") return before.outcome === "unclear" && isTold(told);
  return isAnswered(before) ? isTold(told) : isMoreOf(before.intents, told, 1 + toDo);
}

/** Whether it tells of more than what was to be written before. */
function isMoreOf(before: readonly Intent[], told: Told, count: number): boolean {
  const logs = before.filter(isLog);
  if (count > before.length) return isTold(told) || (told.isDone && told.when.length > 0);
  return logs.length === 1 && count === before.length && logs.some((log) => leavesOut(log, told));
}

/** What is done or ordered, and asks for none of those that were. */
const isTold = ({ isAsked, isDone, isBehindTalk, note }: Told): boolean =>
  isAsked || isBehindTalk || (isDone && note !== "") || / \S+ /u.test(note);

/** Whether a report leaves out somebody or a day, or takes something else for a name. */
const leavesOut = ({ contacts, summary, when }: Logged, told: Told): boolean =>
  contacts.length < told.people.length ||
  contacts.some(
    (contact) => "name" in contact && !told.known.some((name) => fold(name) === fold(contact.name)),
  ) ||
  (when === undefined && told.when.some((time) => summary?.includes(time)));
