import type { Member } from "../team/member.ts";
import { fold } from "../text.ts";
import type { FollowUp } from "./follow-up.ts";

/** Who is reminded of a follow-up: the member it names, else the owner who was first in the team. */
export function receiverAmong(members: readonly Member[]) {
  const byName = new Map(members.map((member) => [fold(member.name), member]));
  const [first] = members.filter(({ role }) => role === "owner").toSorted((a, b) => a.id - b.id);
  return ({ assignee }: Pick<FollowUp, "assignee">): Member | undefined =>
    (assignee === null ? undefined : byName.get(fold(assignee))) ?? first;
}
