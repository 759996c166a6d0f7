import type { IntentOf } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { type Part, textOf } from "./part.ts";
import { peopleAt } from "./people-listed.ts";
import type { Person } from "./persons.ts";
import type { ToDo } from "./to-do.ts";

type FollowUp = IntentOf<"create_follow_up">;

/** What is done with somebody. */
export const acts = ["CALL", "EMAIL", "TALK", "MESSAGE", "MEETING", "VISIT"] as const;

/** Of several whom it is for or about, each has one. */
export function forEach(one: FollowUp, part: Part, { assignees = [] }: ToDo): FollowUp[] {
  const all = aboutEach(one, part);
  const those = assignees.length === 0 ? [one.assignee ?? "me"] : assignees;
  const found = those.flatMap((assignee) =>
    all.map((each) => (assignee === "me" ? each : { ...each, assignee })),
  );
  // A full stop ends the message, and none of several things to do.
  return found.length === 1
    ? found
    : found.map((each) => ({ ...each, text: each.text.replace(/\.$/u, "") }));
}

/** What is done with each by themselves says so: "call Ana", "call Tom". */
function aboutEach(one: FollowUp, part: Part): FollowUp[] {
  const people = listed(one, part);
  const [first] = people;
  if (first === undefined) return [one];
  const said = (items: readonly Item[]): string => textOf(part, items).replace(/\s+/gu, " ");
  const list = said(people.flatMap(({ items }) => items));
  const isApart = isDoneWith(
    part.items,
    part.items.findIndex((item) => item === first.items[0]),
  );
  return people.map((each) => ({
    ...one,
    contact: each.contact,
    text: isApart ? one.text.replace(list, said(each.items)) : one.text,
  }));
}

const isDoneWith = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], "ABOUT") ||
  items
    .slice(Math.max(0, at - 2), at)
    .some((item) => has(item, ...acts, "FOLLOW_UP_VERB", "A_REMINDER"));

/** "call Ana and Tom": those who are named on end, with nothing told of the last of them alone. */
function listed({ contact }: FollowUp, { items, situation }: Part): readonly Person[] {
  if (contact === undefined || "last" in contact) return [];
  const at = items.findIndex(({ name }) => name?.contact === true && name.said === contact.name);
  const people = at < 0 ? [] : peopleAt(items, at, situation.vocabulary);
  const last = people.at(-1);
  return people.length > 1 && last !== undefined && endsList(items, last) ? people : [];
}

function endsList(items: readonly Item[], { items: name }: Person): boolean {
  const from = items.findIndex((item) => item === name[0]);
  return has(items[from - 1], "AND") && items[from + name.length]?.word !== "'s";
}
