import { askToConfirm, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { IntentOf } from "../intent.ts";
import { roleForFilter } from "../questions/rights.ts";
import { findMember } from "../team/find-member.ts";
import {
  confirmHandingOver,
  handedOverLine,
  handedOverSummary,
  theirsAlready,
} from "../wording/hand-over.ts";
import type { Contact } from "./contact.ts";
import { everyone } from "./everyone.ts";
import { setFields } from "./set-fields.ts";

type HandOver = IntentOf<"hand_over">;

/** Gives everyone whom a filter means to a member of the team, after a yes. */
export const handOver = defineCapability<"hand_over">({
  name: "hand_over",
  kind: "command",
  summary: "Give many contacts to another team member at once; asks first.",
  role: ({ filter }) => (roleForFilter(filter) === "owner" ? "owner" : "member"),
  examples: [
    {
      say: "give all customers in Hamburg to Chloé",
      means: {
        do: "hand_over",
        filter: { is: "all", of: [{ is: "customer" }, { is: "city", any: ["Hamburg"] }] },
        owner: "Chloé",
      },
    },
  ],
  async run(intent, crm, confirmed) {
    const member = await findMember(intent.owner, crm, { intent, slot: "owner", path: "owner" });
    if (member.outcome === "stop") return member.result;
    const people = await everyone(intent.filter, crm);
    if (people.outcome === "stop") return people.result;
    const contacts = await Promise.all(people.value.ids.map((id) => crm.contacts.byId(id)));
    const others = contacts.filter(
      (each): each is Contact => each !== undefined && each.owner !== member.value,
    );
    if (others.length === 0) return nothingToDo(theirsAlready(member.value));
    return confirmed
      ? handedOver(others, member.value)
      : asking({ ...intent, owner: member.value }, others);
  },
});

/** The people are fixed when it is asked, so that the yes is to these and no others. */
function asking(intent: HandOver, contacts: readonly Contact[]): Outcome {
  const names = contacts.map(({ name }) => name);
  const fixed: HandOver = {
    ...intent,
    filter: { is: "contact", ids: contacts.map(({ id }) => id), names },
  };
  return askToConfirm(fixed, confirmHandingOver(names, intent.owner), [], {
    total: names.length,
    contacts: names,
  });
}

function handedOver(contacts: readonly Contact[], owner: string): Outcome {
  const names = contacts.map(({ name }) => name);
  return {
    outcome: "write",
    edits: contacts.flatMap((contact): readonly Edit[] => setFields(contact, { owner })),
    summary: handedOverSummary(names),
    receipt: {
      kind: "done",
      blocks: [handedOverLine(names, owner)],
      data: { total: names.length, contacts: names },
    },
  };
}
