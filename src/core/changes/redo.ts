import { nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { nothingToRedo } from "../wording/changes.ts";
import { takeBack } from "./take-back.ts";

/** Does once more what the writer took back last. */
export const redo = defineCapability({
  name: "redo",
  kind: "command",
  undoable: false,
  summary: "Do again what you have just undone.",
  role: "member",
  examples: [{ say: "redo", means: { do: "redo" } }],
  async run(_intent, crm) {
    const entry =
      crm.changeMeant === undefined
        ? await crm.changes.lastUndone(crm.actor.name, crm.conversation)
        : await crm.changes.entry(crm.changeMeant);
    return entry === undefined ? nothingToDo(nothingToRedo) : takeBack("redo", entry, crm);
  },
});
