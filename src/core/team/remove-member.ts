import { askFor, askWhich, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Contact } from "../contacts/contact.ts";
import { setFields } from "../contacts/set-fields.ts";
import type { Crm } from "../crm.ts";
import { editFor } from "../follow-ups/edits-of-change.ts";
import type { FollowUpItem } from "../follow-ups/follow-up.ts";
import type { IntentOf } from "../intent.ts";
import { askingOf } from "../questions/asking.ts";
import type { Filter } from "../questions/filter.ts";
import { note, text } from "../reply.ts";
import {
  lastOwner,
  notOfTheTeam,
  removed,
  removedSummary,
  tooManyToHandOver,
  whoTakesOver,
  whomToRemove,
} from "../wording/settings.ts";
import { findMember, isMe } from "./find-member.ts";
import type { Member } from "./member.ts";

type Remove = IntentOf<"remove_member">;

/** What a member looks after and has to do. */
interface Duties {
  readonly contacts: readonly Contact[];
  readonly followUps: readonly FollowUpItem[];
}

/** The most contacts that change hands with a member. */
const most = 10_000;

/** Takes somebody off the team; who takes over what they had to do is asked, so that nothing is forgotten. */
export const removeMember = defineCapability<"remove_member">({
  name: "remove_member",
  kind: "command",
  summary:
    "Take somebody off the team: they get no answers any more; asks who takes over their contacts and reminders.",
  role: "owner",
  examples: [
    {
      after: "invite Nora as viewer",
      say: "remove Nora from the team",
      means: { do: "remove_member", name: "Nora" },
    },
  ],
  async run(intent, crm) {
    if (intent.name === undefined)
      return askFor({ intent, slot: "text", path: "name" }, whomToRemove);
    const member = await crm.team.named(isMe(intent.name) ? crm.actor.name : intent.name);
    if (member === undefined) return nothingToDo(notOfTheTeam(intent.name));
    const others = (await crm.team.all()).filter(({ id }) => id !== member.id);
    if (member.role === "owner" && !others.some(({ role }) => role === "owner"))
      return nothingToDo(lastOwner(member.name));
    const duties = await dutiesOf(member, crm);
    if (duties.contacts.length > most) return nothingToDo(tooManyToHandOver(member.name, most));
    if (isFree(duties)) return off(member, undefined, duties);
    return await withHeir({ ...intent, name: member.name }, { member, others, duties }, crm);
  },
});

const isFree = ({ contacts, followUps }: Duties): boolean =>
  contacts.length + followUps.length === 0;

async function dutiesOf({ name }: Member, crm: Crm): Promise<Duties> {
  const filter: Filter = { is: "owner", any: [name] };
  const ids = await crm.questions.matching(filter, askingOf(crm).by, most + 1);
  const contacts = await Promise.all(ids.map((id) => crm.contacts.byId(id)));
  return {
    contacts: contacts.filter((each) => each !== undefined),
    followUps: await crm.followUps.find({ status: "open", assignee: name }),
  };
}

interface Leaving {
  readonly member: Member;
  readonly others: readonly Member[];
  readonly duties: Duties;
}

async function withHeir(
  intent: Remove,
  { member, others, duties }: Leaving,
  crm: Crm,
): Promise<Outcome> {
  const waiting = { intent, slot: "to", path: "to" };
  const ask = (): Outcome =>
    askWhich(
      waiting,
      whoTakesOver(member.name, duties.contacts.length, duties.followUps.length),
      others.map(({ name }) => ({ label: name, words: [name], value: name })),
    );
  if (intent.to === undefined) return ask();
  const heir = await findMember(intent.to, crm, waiting);
  if (heir.outcome === "stop") return heir.result;
  return heir.value === member.name ? ask() : off(member, heir.value, duties);
}

function off(member: Member, to: string | undefined, { contacts, followUps }: Duties): Outcome {
  const handedOver: readonly Edit[] =
    to === undefined
      ? []
      : [
          ...contacts.flatMap((contact) => setFields(contact, { owner: to })),
          ...followUps.map((before) => editFor({ before, set: { assignee: to } })),
        ];
  return {
    outcome: "write",
    edits: [...handedOver, { op: "delete", record: "members", id: member.id }],
    summary: removedSummary(member.name),
    receipt: {
      kind: "done",
      blocks: removed(member.name, to, contacts.length, followUps.length).map((line, at) =>
        at === 0 ? text(line) : note(line),
      ),
    },
  };
}
