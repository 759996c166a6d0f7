import { nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { text } from "../reply.ts";
import { fold } from "../text.ts";
import { forgotten, forgottenSummary, notTaught } from "../wording/words.ts";
import { wordKey } from "./taught-word.ts";

/** Forgets a word that was taught. */
export const forgetWord = defineCapability({
  name: "forget_word",
  kind: "command",
  summary: "Forget a word that was taught.",
  role: "owner",
  examples: [
    {
      after: "robusta is House Espresso 1kg",
      say: "forget the word robusta",
      means: { do: "forget_word", word: "robusta" },
    },
  ],
  async run({ word }, crm) {
    const row = await crm.settings.row(wordKey(fold(word)));
    if (row === undefined) return nothingToDo(notTaught(word));
    return {
      outcome: "write",
      changeKind: "setting",
      edits: [{ op: "delete", record: "settings", id: row.id }],
      summary: forgottenSummary(word),
      receipt: { kind: "done", blocks: [text(forgotten(word))] },
    };
  },
});
