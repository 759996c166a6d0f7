import { randomUUID } from "node:crypto";
import type { Edit } from "../core/changes/change.ts";
import type { Stores } from "../core/crm.ts";
import type { Instant } from "../core/time.ts";

/** Sets the business's time zone where it differs. */
export async function setZone(
  { changes, newId, settings }: Pick<Stores, "changes" | "newId" | "settings">,
  zone: string,
  at: Instant,
): Promise<void> {
  if ((await settings.business()).timeZone === zone) return;
  const row = await settings.row("timeZone");
  const edit: Edit =
    row === undefined
      ? { op: "insert", record: "settings", row: { id: newId(), key: "timeZone", value: zone } }
      : {
          op: "update",
          record: "settings",
          id: row.id,
          expect: { value: row.value },
          set: { value: zone },
        };
  await changes.apply({
    id: newId(),
    kind: "setting",
    at,
    actor: "owner",
    conversation: "command line",
    source: `time zone ${randomUUID()}`,
    summary: `time zone ${zone}`,
    edits: [edit],
  });
}
