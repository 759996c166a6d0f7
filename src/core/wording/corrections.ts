import type { Edit } from "../changes/change.ts";
import type { Clock } from "../period.ts";
import type { Block } from "../reply.ts";
import { showMoney } from "../money.ts";
import { fieldWord } from "./changes.ts";
import { dueInWords, line } from "./receipts.ts";

export const nothingToCorrect = "There is nothing of yours here to put right.";
export const wontFit = "That does not fit what was written last; nothing changed.";
export const noMoreThan = "That day does not fit what was written; nothing changed.";

/** "✅ Put right: call with Mark Bell (kind: email)." */
export function correctedTo(
  summary: string,
  edits: readonly Edit[],
  clock: Clock,
  currency: string,
): Block {
  const changed = edits.flatMap((edit) =>
    edit.op === "update"
      ? Object.entries(edit.set)
          .filter(([field]) => !field.endsWith("Id"))
          .map(
            ([field, value]) => `${fieldWord(field)}: ${valueWords(field, value, clock, currency)}`,
          )
      : [],
  );
  const what = changed.length === 0 ? "" : ` (${changed.join(", ")})`;
  return line(`✅ Put right: ${summary}${what}.`);
}

function valueWords(field: string, value: unknown, clock: Clock, currency: string): string {
  if (typeof value === "number" && field.endsWith("At")) return dueInWords(value, clock);
  if (typeof value === "number" && field.endsWith("Minor"))
    return showMoney({ minor: value, currency }, "exact");
  return String(value);
}
