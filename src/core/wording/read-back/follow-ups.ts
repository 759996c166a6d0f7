import type { IntentOf } from "../../intent.ts";
import { recurrenceSaid } from "../recurrences.ts";
import { joined, movedRead, nameRead, said, whenRead } from "./names.ts";
import { periodRead } from "./periods.ts";

/** "remind Ben on 2026-07-03 at 09:00 to call Mark Bell" */
export const reminderRead = ({
  assignee,
  recurrence,
  text,
  when,
}: IntentOf<"create_follow_up">): string =>
  joined(
    "remind",
    assignee ?? "me",
    recurrence && recurrenceSaid(recurrence),
    when && whenRead(when),
    text === "" ? undefined : `to ${text}`,
  );

type Change = IntentOf<"change_follow_up">;

/** Which follow-ups: "the follow-up for Mark Bell", "all my overdue follow-ups". */
const targetRead = ({ contact, text, assignee, all, when }: Change["target"]): string =>
  joined(
    all === true ? "all" : "the",
    assignee === "me" ? "my" : undefined,
    when === "overdue" ? when : undefined,
    all === true ? "follow-ups" : "follow-up",
    said(assignee, ofMember),
    said(when, dueThen),
    said(contact, (whom) => `for ${nameRead(whom)}`),
    said(text, (words) => `about ${words}`),
  );

const ofMember = (assignee: string): string => (assignee === "me" ? "" : `of ${assignee}`);
const dueThen = (when: NonNullable<Change["target"]["when"]>): string =>
  when === "overdue" ? "" : `due ${periodRead(when)}`;

const singleDay = (when: Change["target"]["when"]): string | undefined =>
  when !== undefined && when !== "overdue" && when.is === "between" && when.from === when.to
    ? when.from
    : undefined;

/** "move the follow-up for Mark Bell to 2026-07-09" */
export function followUpChangeRead({ target, action, when, assignee, text }: Change): string {
  if (target.numbers !== undefined) return toldRead(target.numbers, action, when, assignee);
  const from = action === "move" ? singleDay(target.when) : undefined;
  const which = targetRead(from === undefined ? target : { ...target, when: undefined });
  const sentences: Readonly<Record<Change["action"], string>> = {
    complete: `mark ${which} as done`,
    cancel: `cancel ${which}`,
    reopen: `reopen ${which}`,
    move: joined("move", which, from && `from ${from}`, movedRead(when)),
    reassign: joined("give", which, "to", assignee),
    stop: joined("stop repeating", which),
    reword: joined("change the text of", which, "to:", text),
  };
  return sentences[action];
}

/** "1 and 3 done", "2 snooze to 2026-07-09", "2 snooze by 3 days" */
function toldRead(
  numbers: readonly number[],
  action: Change["action"],
  when: Change["when"],
  assignee: Change["assignee"],
): string {
  const said = numbers.join(" and ");
  if (action === "complete") return `${said} done`;
  if (action === "cancel") return `${said} dropped`;
  return action === "move" ? joined(said, "snooze", movedRead(when)) : joined(said, "to", assignee);
}
