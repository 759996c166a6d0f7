import { defineCapability, type Outcome } from "../capability.ts";
import { note, text } from "../reply.ts";
import { howToExport, howToImport, importAgain } from "../wording/settings.ts";

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

/** Tells how to bring files in. */
export const importFiles = defineCapability({
  name: "import",
  kind: "command",
  undoable: false,
  summary: "Bring in contacts and orders from CSV files or a JSON export.",
  role: "owner",
  examples: [{ say: "import my orders", means: { do: "import" } }],
  run: async () => told(howToImport, importAgain),
});
