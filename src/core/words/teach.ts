import { askToConfirm, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { whyNotTaught } from "../language/taught.ts";
import { askQuestion } from "../questions/ask.ts";
import { note, text } from "../reply.ts";
import { fold } from "../text.ts";
import { effectOf, taught, taughtAlready, taughtSummary, teachAsked } from "../wording/words.ts";
import { type TaughtWord, wordKey } from "./taught-word.ts";

/** Teaches a word of the shop's own; what it will mean is shown first. */
export const teach = defineCapability({
  name: "teach",
  kind: "command",
  summary: "Teach a word of your own: a product, tag or city, somebody, or a kind of customer.",
  role: "owner",
  examples: [
    {
      say: "regular means customers with 3 or more orders in the last 12 months",
      means: {
        do: "teach",
        word: "regular",
        means: "contacts with at least 3 orders in the last 12 months",
        kind: "people",
        filter: { is: "orders", atLeast: 3, period: { is: "last", count: 12, unit: "month" } },
      },
    },
    {
      say: "robusta is House Espresso 1kg",
      means: { do: "teach", word: "robusta", means: "House Espresso 1kg", kind: "word" },
    },
    {
      say: "herr bell is Mark Bell",
      means: { do: "teach", word: "herr bell", means: "Mark Bell", kind: "name" },
    },
  ],
  async run(intent, crm, confirmed) {
    const why = whyNotTaught(intent, crm.vocabulary());
    if (why !== undefined) return nothingToDo(why);
    const key = wordKey(fold(intent.word));
    const row = await crm.settings.row(key);
    const word: TaughtWord = { word: intent.word, means: intent.means, kind: intent.kind };
    const value = JSON.stringify(word);
    if (row?.value === value) return nothingToDo(taughtAlready(word));
    if (!confirmed)
      return askToConfirm(intent, text(teachAsked(word, await before(word.word, crm))), [
        note(await effect(intent, crm)),
      ]);
    const edit: Edit =
      row === undefined
        ? { op: "insert", record: "settings", row: { id: crm.newId(), key, value } }
        : {
            op: "update",
            record: "settings",
            id: row.id,
            expect: { value: row.value },
            set: { value },
          };
    return {
      outcome: "write",
      changeKind: "setting",
      edits: [edit],
      summary: taughtSummary(intent.word),
      receipt: { kind: "done", blocks: [text(taught(word))] },
    } satisfies Outcome;
  },
});

const before = async (word: string, { settings }: Crm): Promise<TaughtWord | undefined> =>
  (await settings.words()).find((each) => fold(each.word) === fold(word));

/** How many people it would speak of today. */
async function effect({ filter, kind }: IntentOf<"teach">, crm: Crm): Promise<string> {
  if (filter === undefined) return effectOf(kind, undefined);
  const counted = await askQuestion.run(
    { do: "question", question: { measure: "count", filter } },
    crm,
    false,
  );
  return effectOf(kind, counted.outcome === "answer" ? counted.reply.data?.total : undefined);
}
