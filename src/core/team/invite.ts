import { askFor, askWhich, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import { note, text } from "../reply.ts";
import { fold } from "../text.ts";
import {
  canWrite,
  howToJoin,
  invited,
  invitedSummary,
  lastOwner,
  onTeamAlready,
  outsidersCannot,
  roleChanged,
  whichRole,
  whomToInvite,
} from "../wording/settings.ts";
import type { Mentioned } from "../message.ts";
import { idField } from "./join.ts";
import { invitation, shownCode } from "./invitation.ts";
import { type Member, type Role, roles } from "./member.ts";

/** Takes somebody into the team, or gives a member another role. */
export const invite = defineCapability({
  name: "invite",
  kind: "command",
  summary:
    "Add somebody to the team as owner, member or viewer, or change their role; gives the code to join by.",
  role: "owner",
  examples: [
    { say: "invite Nora as viewer", means: { do: "invite", name: "Nora", role: "viewer" } },
  ],
  async run(intent, crm) {
    const name = intent.name?.trim();
    if (name === undefined || name === "")
      return askFor({ intent, slot: "text", path: "name" }, whomToInvite);
    const word = intent.role;
    const role = word === undefined ? undefined : roles.find((each) => each === fold(word));
    if (word !== undefined && role === undefined)
      return askWhich(
        { intent, slot: "text", path: "role" },
        whichRole(name),
        roles.map((each) => ({ label: each, words: [each], value: each })),
      );
    return await invitedAs(name, role, crm);
  },
});

function added(name: string, role: Role, crm: Crm): Outcome {
  const member = { id: crm.newId(), name, role, slackId: null, telegramId: null };
  const { code, edit } = invitationOf(member, crm);
  return {
    outcome: "write",
    edits: [{ op: "insert", record: "members", row: member }, edit],
    summary: invitedSummary(name, role),
    receipt: {
      kind: "done",
      blocks: [text(invited(name, role)), note(howToJoin(name, code))],
      joinCode: code,
    },
  };
}

async function invitedAs(name: string, role: Role | undefined, crm: Crm): Promise<Outcome> {
  const mentioned = crm.mentioned.find((each) => fold(each.name) === fold(name));
  if (mentioned?.isOutsider === true) return nothingToDo(outsidersCannot(name));
  const known = await crm.team.named(name);
  if (known !== undefined) return await given(known, role ?? known.role, crm);
  return mentioned === undefined
    ? added(name, role ?? "member", crm)
    : joined(mentioned, role ?? "member", crm);
}

/** Who is mentioned by more than a name needs no code. */
function joined({ channel, id: person, name }: Mentioned, role: Role, crm: Crm): Outcome {
  const unlinked = { id: crm.newId(), name, role, slackId: null, telegramId: null };
  return {
    outcome: "write",
    edits: [{ op: "insert", record: "members", row: { ...unlinked, [idField[channel]]: person } }],
    summary: invitedSummary(name, role),
    receipt: { kind: "done", blocks: [text(invited(name, role)), note(canWrite(name))] },
  };
}

/** Another role, or only a new code to join by. A business is never left without an owner. */
async function given(member: Member, role: Role, crm: Crm): Promise<Outcome> {
  const { id, name, role: before } = member;
  const owners = (await crm.team.all()).filter((each) => each.role === "owner");
  if (before === "owner" && role !== "owner" && owners.length === 1)
    return nothingToDo(lastOwner(name));
  const { code, edit } = invitationOf(member, crm);
  const promoted: readonly Edit[] =
    before === role
      ? []
      : [{ op: "update", record: "members", id, expect: { role: before }, set: { role } }];
  const told = before === role ? onTeamAlready(name, role) : roleChanged(name, before, role);
  return {
    outcome: "write",
    edits: [...promoted, edit],
    summary: invitedSummary(name, role),
    receipt: {
      kind: "done",
      blocks: [text(told), note(howToJoin(name, code))],
      joinCode: code,
    },
  };
}

function invitationOf({ id }: Pick<Member, "id">, { clock, newId, newToken }: Crm) {
  const code = shownCode(newToken());
  return { code, edit: invitation(id, code, clock.now, newId) };
}
