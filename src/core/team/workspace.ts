import type { Stores } from "../crm.ts";
import { UserError } from "../errors.ts";
import type { Instant } from "../time.ts";
import { otherWorkspace } from "../wording/joining.ts";

const prefix = "workspace:";

/** Whether a setting names the workspace a database belongs to: it is of no use elsewhere. */
export const isWorkspace = (settingKey: string): boolean => settingKey.startsWith(prefix);

/**
 * A database belongs to the workspace it was first used in: ids of people and chats mean nothing,
 * or somebody else, in another. Throws UserError where it belongs to another one.
 */
export async function belongTo(
  { changes, newId, settings }: Pick<Stores, "changes" | "newId" | "settings">,
  channel: "slack",
  workspace: string,
  at: Instant,
): Promise<void> {
  const key = `${prefix}${channel}`;
  const known = await settings.row(key);
  if (known?.value === workspace) return;
  if (known !== undefined) throw new UserError(otherWorkspace);
  await changes.apply({
    id: newId(),
    kind: "setting",
    at,
    actor: "Shopkeeper",
    conversation: "team",
    source: key,
    summary: `first connected to a ${channel} workspace`,
    edits: [{ op: "insert", record: "settings", row: { id: newId(), key, value: workspace } }],
  });
}
