import { found, nothingToDo, type Step } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import { toldHere } from "../follow-ups/told-here.ts";
import type { ContactId } from "../ids.ts";
import type { IntentOf } from "../intent.ts";
import { text } from "../reply.ts";
import { mutedAlready, mutedSummary, mutedTo, whichRule } from "../wording/muted.ts";
import { type MutedRule, mutedRules, ruleOf } from "./muted.ts";

type Mute = IntentOf<"mute">;

/** Has digests tell of a contact no more by a rule, or by all of them; or again. */
export const mute = defineCapability<"mute">({
  name: "mute",
  kind: "command",
  summary: "Mute a contact in the digests, by one rule or all, or unmute.",
  role: "member",
  examples: [
    {
      say: "mute Mark Bell in the digest",
      means: { do: "mute", contact: { name: "Mark Bell" } },
    },
    {
      after: "mute Mark Bell in the digest",
      say: "unmute Mark Bell",
      means: { do: "mute", contact: { name: "Mark Bell" }, off: true },
    },
  ],
  async run(intent, crm) {
    const sought = await findContact(intent.contact, crm, {
      intent,
      path: "contact",
      reading: false,
    });
    if (sought.outcome === "stop") return sought.result;
    const { id, name } = sought.contact;
    const rules = await rulesMeant(intent, id, name, crm);
    if (rules.outcome === "stop") return rules.result;
    const isOff = intent.off === true;
    const edits = await editsFor(rules.value, id, isOff, crm);
    if (edits.length === 0) return nothingToDo(mutedAlready(name, rules.value, isOff), id);
    return {
      outcome: "write",
      changeKind: "setting",
      edits,
      summary: mutedSummary(name, isOff),
      receipt: { kind: "done", blocks: [text(mutedTo(name, rules.value, isOff))] },
      contactId: id,
    };
  },
});

/** "this rule" is that by which the digest told last in this chat tells of the contact. */
async function rulesMeant(
  intent: Mute,
  contact: ContactId,
  name: string,
  crm: Crm,
): Promise<Step<readonly MutedRule[]>> {
  const { rule } = intent;
  if (rule === undefined) return found(mutedRules);
  if (rule !== "this") return found([rule]);
  const { lines = [] } = (await toldHere(crm)) ?? {};
  const told = lines.flatMap((line) =>
    line.is !== "follow_up" && line.id === contact ? [ruleOf(line.is)] : [],
  );
  return told.length > 0
    ? found([...new Set(told)])
    : { outcome: "stop", result: nothingToDo(whichRule(name), contact) };
}

async function editsFor(
  rules: readonly MutedRule[],
  contactId: ContactId,
  isOff: boolean,
  crm: Crm,
): Promise<readonly Edit[]> {
  const held = await crm.mutes.of(contactId);
  return rules.flatMap((rule): readonly Edit[] => {
    const mute = held.find((each) => each.rule === rule);
    if (isOff) return mute === undefined ? [] : [{ op: "delete", record: "mutes", id: mute.id }];
    if (mute !== undefined) return [];
    return [{ op: "insert", record: "mutes", row: { id: crm.newId(), contactId, rule } }];
  });
}
