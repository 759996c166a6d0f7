import { given } from "../../given.ts";
import type { Intent, IntentOf } from "../../intent.ts";
import { fold } from "../../text.ts";
import { has, type Item } from "../items.ts";

type Task = IntentOf<"create_follow_up">;

/**
 * "I have to chase Ana about her order. Remind me Thursday", "Ben should call her on Friday, set a
 * reminder for him": one thing to do, told and then ordered. What the order adds is when it is due
 * or whose it is; another day, somebody else or something of its own is a second thing to do.
 */
export function sameTask(before: Intent | undefined, now: Intent): Intent | undefined {
  if (before?.do !== "create_follow_up" || now.do !== "create_follow_up") return undefined;
  if (!isOfLast(now)) return undefined;
  if (now.when === undefined && isName(before)) return { ...before, text: now.text };
  return isAnother(before, now)
    ? undefined
    : {
        ...before,
        ...given({
          assignee: before.assignee ?? now.assignee,
          when: before.when ?? now.when,
        }),
      };
}

/**
 * "Ana's price list is sorted, mark that follow-up done": what was only said to be done is ordered to
 * be settled.
 */
export function sameSettled(
  before: Intent | undefined,
  now: Intent,
  items: readonly Item[],
): Intent | undefined {
  if (before?.do !== "change_follow_up" || now.do !== "change_follow_up") return undefined;
  const { stated, ...target } = before.target;
  const isBoth = before.action === "complete" && now.action === "complete";
  return stated !== undefined && isBoth && ordersThat(now.target, items)
    ? { ...before, target }
    : undefined;
}
const ordersThat = (
  { contact, text, stated }: IntentOf<"change_follow_up">["target"],
  items: readonly Item[],
): boolean =>
  text === undefined &&
  stated === undefined &&
  (contact === undefined || "last" in contact) &&
  items.some((item) => has(item, "FOLLOW_UP", "A_REMINDER"));

const isOfLast = ({ contact }: Task): boolean => contact === undefined || "last" in contact;

const isAnother = (before: Task, now: Task): boolean =>
  now.recurrence !== undefined ||
  !mereOrder.test(now.text) ||
  isOther(before.when, now.when) ||
  isOther(before.assignee, now.assignee);

/** "a nudge on Friday, Ana Lopez, chase her for the form": with whom it is, and then what. */
const isName = ({ contact, text }: Task): boolean =>
  contact !== undefined && "name" in contact && fold(contact.name) === fold(text);

const isOther = <Value>(before: Value | undefined, now: Value | undefined): boolean =>
  before !== undefined && now !== undefined && JSON.stringify(before) !== JSON.stringify(now);

const mereOrder =
  /^(?:(?:(?:a|the) )?(?:reminder|follow[- ]?up|task)(?: (?:in|down))?(?: (?:for|of|about|on|to) (?:it|that|this|him|her|them|me|us))?)?[^\p{L}\p{N}]*$/iu;
