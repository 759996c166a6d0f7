import type { Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import { todayOf } from "../period.ts";
import { type Block, note, type Reply, text } from "../reply.ts";
import { type Instant, localDate, showDate } from "../time.ts";
import { keptInWords, nothingToRedo, nothingToUndo, redone, undone } from "../wording/changes.ts";
import type { ChangeStore, JournalEntry, TakeBack } from "./change.ts";

/** The fields of one row that an undo is restricted to. */
export type Only = NonNullable<Parameters<ChangeStore["undo"]>[2]>;

/** The day of an instant, for people. */
export const dayOf = (at: Instant, { clock }: Crm): string =>
  showDate(localDate(clock.zone, at), todayOf(clock));

/** Takes a change back, or does it once more, and tells what was left alone. */
export function takeBack(
  how: "undo" | "redo",
  entry: JournalEntry,
  crm: Crm,
  about: { readonly only?: Only | undefined; readonly contactId?: ContactId } = {},
): Outcome {
  return {
    outcome: "take_back",
    how,
    of: entry.id,
    ...(about.only && { only: about.only }),
    ...(about.contactId !== undefined && { contactId: about.contactId }),
    receipt: (result) => receipt(how, result, crm),
  };
}

const buttons = {
  undo: { label: "Redo", say: "redo" },
  redo: { label: "Undo", say: "undo", sign: "no" },
} as const;

function receipt(how: "undo" | "redo", result: TakeBack, crm: Crm): Reply {
  if (result.outcome === "nothing") return nothing(how);
  const { kept, of } = result;
  const blocks: Block[] = [text(how === "undo" ? undone(of.summary) : redone(of.summary))];
  if (kept.length > 0) blocks.push(note(keptInWords(kept, (field) => dayOf(field.changedAt, crm))));
  return {
    kind: "done",
    blocks: [...blocks, { type: "choices", options: [buttons[how]] }],
  };
}

function nothing(how: "undo" | "redo"): Reply {
  return { kind: "answer", blocks: [text(how === "undo" ? nothingToUndo : nothingToRedo)] };
}
