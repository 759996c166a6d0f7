import { askToConfirm, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { text } from "../reply.ts";
import {
  changeWord,
  erasedForGood,
  noImportToUndo,
  noSuchChange,
  nothingToUndo,
  takeBackThis,
} from "../wording/changes.ts";
import type { JournalEntry } from "./change.ts";
import { changeOf } from "./named-change.ts";
import { dayOf, takeBack, type Only } from "./take-back.ts";

/** Takes back the writer's own last change, or one that is named. */
export const undo = defineCapability({
  name: "undo",
  kind: "command",
  undoable: false,
  summary: "Take back your last change, the last import, or a change of one contact.",
  role: ({ what }) => (what !== undefined && "import" in what ? "owner" : "member"),
  examples: [
    { after: "called Mark Bell, wants 5 kg", say: "undo", means: { do: "undo" } },
    {
      after: "Mark Bell's new number is +49 30 123456",
      say: "undo the phone change on Mark Bell",
      means: { do: "undo", what: { contact: { name: "Mark Bell" }, field: "phone" } },
    },
    { say: "undo the import", means: { do: "undo", what: { import: true } } },
  ],
  async run(intent, crm, confirmed) {
    if (intent.what === undefined) return await undoLast(crm);
    if ("import" in intent.what) return await undoImport(intent, crm, confirmed);
    return await undoNamed(intent, intent.what, crm, confirmed);
  },
});

async function undoLast(crm: Crm): Promise<Outcome> {
  const last =
    crm.changeMeant === undefined
      ? await crm.changes.lastOf(crm.actor.name, crm.conversation, crm.takenBack)
      : await crm.changes.entry(crm.changeMeant);
  if (last === undefined) return nothingToDo(nothingToUndo);
  return last.kind === "erase" ? nothingToDo(erasedForGood) : takeBack("undo", last, crm);
}

async function undoImport(
  intent: IntentOf<"undo">,
  crm: Crm,
  confirmed: boolean,
): Promise<Outcome> {
  const last = await crm.changes.lastOfKind("import");
  if (last === undefined) return nothingToDo(noImportToUndo);
  return confirmed ? takeBack("undo", last, crm) : ask(intent, last, crm);
}

const ask = (intent: IntentOf<"undo">, entry: JournalEntry, crm: Crm): Outcome =>
  askToConfirm(intent, text(takeBackThis(entry, dayOf(entry.at, crm))));

async function undoNamed(
  intent: IntentOf<"undo">,
  what: {
    readonly contact: Parameters<typeof findContact>[0];
    readonly field?: string | undefined;
  },
  crm: Crm,
  confirmed: boolean,
): Promise<Outcome> {
  const sought = await findContact(what.contact, crm, {
    intent,
    path: "what.contact",
    reading: false,
  });
  if (sought.outcome === "stop") return sought.result;
  const { id, name } = sought.contact;
  const change = await changeOf(id, what.field, crm);
  if (change === undefined) return nothingToDo(noSuchChange(name, changeWord(what.field)), id);
  const only: Only | undefined = change.only;
  // Who is named in an import was not what it was done for: it is taken back by its own name.
  if (change.entry.kind === "import" && only === undefined)
    return nothingToDo(noSuchChange(name, changeWord(what.field)), id);
  return change.entry.kind === "merge" && only === undefined && !confirmed
    ? ask(intent, change.entry, crm)
    : takeBack("undo", change.entry, crm, { only, contactId: id });
}
