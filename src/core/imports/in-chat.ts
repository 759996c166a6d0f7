import { askToConfirm } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { ImportReport } from "./importer.ts";
import { note, text } from "../reply.ts";
import {
  howToExport,
  howToImport,
  importAgain,
  importIt,
  nothingNew,
} from "../wording/settings.ts";

const told = (words: string, small?: string): Outcome => ({
  outcome: "answer",
  reply: {
    kind: "answer",
    blocks: [text(words), ...(small === undefined ? [] : [note(small)])],
  },
});

/** Tells how to get everything out. */
export const exportEverything = defineCapability({
  name: "export",
  kind: "command",
  undoable: false,
  summary: "Get all contacts, purchases, interactions and follow-ups out as JSON or CSV.",
  role: "owner",
  examples: [
    { say: "export everything", means: { do: "export", what: "everything" } },
    { say: "export all contacts", means: { do: "export", what: "contacts" } },
  ],
  run: async () => told(howToExport),
});

/** Brings in a file that was shared, once its sharer says yes to what that would do; else tells how. */
export const importFiles = defineCapability({
  name: "import",
  kind: "command",
  undoable: false,
  summary: "Bring in contacts and orders from CSV files or a JSON export.",
  role: "owner",
  examples: [{ say: "import my orders", means: { do: "import" } }],
  async run(intent, crm, confirmed) {
    const { importer } = crm;
    const { file } = intent;
    if (file === undefined || importer === undefined) return told(howToImport, importAgain);
    const by = { actor: crm.actor.name, at: crm.clock.now, source: crm.messageId };
    if (confirmed) return imported(await importer.run(file, by));
    const { changes, lines } = await importer.preview(file, by);
    if (changes === 0) return told(`${lines.join("\n")}\n${nothingNew}`);
    return askToConfirm(intent, text(lines.join("\n")), [note(importIt)]);
  },
});

const imported = ({ lines }: ImportReport): Outcome => ({
  outcome: "answer",
  reply: {
    kind: "done",
    blocks: [
      text(lines.join("\n")),
      { type: "choices", options: [{ label: "Undo", say: "undo the import" }] },
    ],
  },
});
