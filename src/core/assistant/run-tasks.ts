import { capabilities } from "../capabilities.ts";
import type { Capability, Outcome } from "../capability.ts";
import type { Contact } from "../contacts/contact.ts";
import type { Crm } from "../crm.ts";
import { UserError } from "../errors.ts";
import type { ChangeId, ContactId } from "../ids.ts";
import type { IntentOf } from "../intent.ts";
import { refusedWith } from "../wording/conversation.ts";
import { dependsOn } from "./depends.ts";
import { withNewContacts } from "./new-contacts.ts";
import { refusalFor } from "./rights.ts";
import type { Action, Task, Turn } from "./turn.ts";

export interface Part {
  readonly task: Task;
  readonly outcome: Outcome;
}
export type Asking = Extract<Outcome, { outcome: "ask" }>;

/** What came of a message's tasks, before anything is written. */
export interface Run {
  readonly parts: readonly Part[];
  /** The one question asked back; those that need one more, or depend on its answer, wait. */
  readonly asking: Asking | undefined;
  readonly waiting: readonly Action[];
}

/** Runs the tasks of one message in order; later ones know whom the earlier ones were about. */
export async function runTasks(tasks: readonly Task[], turn: Turn): Promise<Run> {
  const parts: Part[] = [];
  const waiting: Action[] = [];
  const added: Contact[] = [];
  let asking: { readonly outcome: Asking; readonly intent: Action } | undefined;
  let takenBack: ChangeId | undefined;
  let lastContactId = turn.conversation.lastContactId;
  for (const task of tasks) {
    if (asking !== undefined && dependsOn(task.intent, asking.intent)) {
      waiting.push(task.intent);
      continue;
    }
    const outcome = await run(task, { ...crmFor(turn, lastContactId, added), takenBack });
    if (outcome.outcome !== "ask") parts.push({ task, outcome });
    else if (asking !== undefined) waiting.push(task.intent);
    else {
      parts.push({ task, outcome });
      asking = { outcome, intent: task.intent };
    }
    lastContactId = contactOf(outcome) ?? lastContactId;
    takenBack = undoneBy(outcome) ?? takenBack;
    if (outcome.outcome === "write") added.push(...contactsIn(outcome));
  }
  return { parts, asking: asking?.outcome, waiting };
}

function crmFor(
  { business, clock, conversation, importer, message, newToken, stores }: Turn,
  lastContactId: ContactId | undefined,
  added: readonly Contact[],
): Crm {
  return {
    ...stores,
    contacts: withNewContacts(stores.contacts, added),
    clock,
    business,
    actor: message.author,
    conversation: conversation.key,
    lastContactId,
    changeMeant: message.context?.changeId,
    lastCommand: conversation.lastCommand,
    questionsAsked: conversation.questions,
    lastAnswer: conversation.lastAnswer,
    shownList: conversation.shown,
    messageId: message.id,
    mentioned: message.mentioned ?? [],
    placesMentioned: message.placesMentioned ?? [],
    importer,
    newToken,
  };
}

/** The change that a task takes back as a whole. */
const undoneBy = (outcome: Outcome): ChangeId | undefined =>
  outcome.outcome === "take_back" && outcome.how === "undo" && outcome.only === undefined
    ? outcome.of
    : undefined;

export const contactOf = (outcome: Outcome): ContactId | undefined =>
  "contactId" in outcome ? outcome.contactId : undefined;

const contactsIn = ({ edits }: Extract<Outcome, { outcome: "write" }>): readonly Contact[] =>
  edits.flatMap((edit) => (edit.op === "insert" && edit.record === "contacts" ? [edit.row] : []));

async function run({ intent, confirmed }: Task, crm: Crm): Promise<Outcome> {
  try {
    const outcome = await runOne(intent.do, intent, crm, confirmed);
    const contactId = outcome.outcome === "ask" ? await spokenOf(intent, crm) : undefined;
    return contactId === undefined ? outcome : { ...outcome, contactId };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { outcome: "refused", reply: refusedWith(error.message) };
  }
}

/** Rights come before everything: who may not do it is not asked for details either. */
async function runOne<Name extends Action["do"]>(
  name: Name,
  intent: IntentOf<Name>,
  crm: Crm,
  confirmed: boolean,
): Promise<Outcome> {
  const capability: Capability<Name> = capabilities[name];
  const refusal = refusalFor(capability, intent, crm.actor);
  if (refusal === undefined) return await capability.run(intent, crm, confirmed);
  const contactId = name === "contact_fact" ? await spokenOf(intent, crm) : undefined;
  return { outcome: "refused", reply: refusal, ...(contactId && { contactId }) };
}

/** "what has Ana spent?", which a member is not told, or "change Ana's city", to what is asked: whom it is about. */
async function spokenOf(intent: Action, crm: Crm): Promise<ContactId | undefined> {
  const contact = "contact" in intent ? intent.contact : undefined;
  if (contact === undefined || !("name" in contact)) return undefined;
  const match = await crm.contacts.named(contact);
  return match.outcome === "found" ? match.contact.id : undefined;
}
