import { askFor, askWhich, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import { note, text } from "../reply.ts";
import { fold } from "../text.ts";
import {
  howToJoin,
  invited,
  invitedSummary,
  lastOwner,
  onTeamAlready,
  roleChanged,
  whichRole,
  whomToInvite,
} from "../wording/settings.ts";
import { type Member, type Role, roles } from "./member.ts";

/** Takes somebody into the team, or gives a member another role. */
export const invite = defineCapability({
  name: "invite",
  kind: "command",
  summary: "Add somebody to the team as owner, member or viewer, or change their role.",
  role: "owner",
  examples: [
    { say: "invite Nora as viewer", means: { do: "invite", name: "Nora", role: "viewer" } },
  ],
  async run(intent, crm) {
    const name = intent.name?.trim();
    if (name === undefined || name === "")
      return askFor({ intent, slot: "text", path: "name" }, whomToInvite);
    const word = intent.role;
    const role = word === undefined ? "member" : roles.find((each) => each === fold(word));
    if (role === undefined)
      return askWhich(
        { intent, slot: "text", path: "role" },
        whichRole(name),
        roles.map((each) => ({ label: each, words: [each], value: each })),
      );
    const known = await crm.team.named(name);
    return known === undefined ? added(name, role, crm) : await given(known, role, crm);
  },
});

const added = (name: string, role: Role, crm: Crm): Outcome => ({
  outcome: "write",
  edits: [
    {
      op: "insert",
      record: "members",
      row: { id: crm.newId(), name, role, slackId: null, telegramId: null },
    },
  ],
  summary: invitedSummary(name, role),
  receipt: { kind: "done", blocks: [text(invited(name, role)), note(howToJoin(name))] },
});

/** A business is never left without an owner. */
async function given(member: Member, role: Role, crm: Crm): Promise<Outcome> {
  const { id, name, role: before } = member;
  if (before === role) return nothingToDo(onTeamAlready(name, role));
  const owners = (await crm.team.all()).filter((each) => each.role === "owner");
  if (before === "owner" && owners.length === 1) return nothingToDo(lastOwner(name));
  return {
    outcome: "write",
    edits: [{ op: "update", record: "members", id, expect: { role: before }, set: { role } }],
    summary: invitedSummary(name, role),
    receipt: { kind: "done", blocks: [text(roleChanged(name, before, role))] },
  };
}
