import { fold } from "../text.ts";
import type { Edit } from "./change.ts";

/**
 * The edits of the parts of one message as one: every part was planned from what stood before the
 * message, so two that touch one row would contradict each other. Later parts win, field by field,
 * and a tag that two parts put on is put on once.
 */
export function combined(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  const places = new Map<string, number>();
  for (const edit of edits) {
    const key = touched(edit);
    const at = key === undefined ? undefined : places.get(key);
    const before = at === undefined ? undefined : all[at];
    if (at !== undefined && before !== undefined) all[at] = both(before, edit);
    else {
      if (key !== undefined) places.set(key, all.length);
      all.push(edit);
    }
  }
  return all;
}

/** What an edit touches; undefined where no other can touch it. */
function touched(edit: Edit): string | undefined {
  if (edit.op !== "insert") return `${edit.op} ${edit.record} ${edit.id}`;
  return edit.record === "contactTags"
    ? `tag ${edit.row.contactId} ${fold(edit.row.tag)}`
    : undefined;
}

function both(before: Edit, now: Edit): Edit {
  if (before.op !== "update" || now.op !== "update") return before;
  const expect = { ...now.expect, ...before.expect };
  const set = { ...before.set, ...now.set };
  // Of one table, since they touch the same, which a literal would have to prove.
  return Object.assign({}, before, { expect, set });
}
