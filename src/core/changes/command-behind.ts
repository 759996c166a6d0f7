import type { Intent } from "../intent.ts";
import type { Edit } from "./change.ts";

type Update<Record> = Extract<Edit, { op: "update"; record: Record }>["set"];

/** What somebody may have said to make an edit; undefined for those that follow from another. */
function commandOf(edit: Edit): Intent | undefined {
  if (edit.op === "insert") return commandOfInsert(edit);
  if (edit.op === "delete") return undefined;
  if (edit.record === "contacts") return { do: "change_contact" };
  if (edit.record === "followUps") return changeOfFollowUp(edit.set);
  return undefined;
}

function commandOfInsert(edit: Extract<Edit, { op: "insert" }>): Intent | undefined {
  switch (edit.record) {
    case "purchases":
      return { do: edit.row.amountMinor < 0 ? "record_refund" : "record_purchase" };
    case "interactions":
      return {
        do: "log_interaction",
        contacts: [],
        kind: edit.row.kind,
        summary: edit.row.summary,
      };
    case "followUps":
      return { do: "create_follow_up", text: edit.row.text };
    case "contacts":
      return { do: "add_contact", values: {} };
    case "contactTags":
      return { do: "tag" };
    case "contactPoints":
    case "members":
    case "mutes":
    case "schedules":
    case "settings":
      return undefined;
  }
}

function changeOfFollowUp(set: Update<"followUps">): Intent | undefined {
  const change = { do: "change_follow_up", target: {} } as const;
  if (set.dueAt !== undefined) return { ...change, action: "move" };
  if (set.assignee !== undefined) return { ...change, action: "reassign" };
  if (set.text !== undefined) return { ...change, action: "reword" };
  return set.status === undefined ? undefined : { ...change, action: "complete" };
}

/** What a change was told by, as far as a correction of it has to know: the last of its parts. */
export const commandBehind = (edits: readonly Edit[]): Intent | undefined =>
  edits.map(commandOf).findLast((command) => command !== undefined);
