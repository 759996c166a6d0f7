import { randomUUID } from "node:crypto";
import type { Config } from "../config.ts";
import type { Edit } from "../core/changes/change.ts";
import type { Stores } from "../core/crm.ts";
import type { Instant } from "../core/time.ts";

/**
 * Takes over what the environment says of the business and its database does not know yet.
 * Returns, in sentences, where the two differ: then the database holds.
 */
export async function seedSettings(
  { settings, changes, newId }: Pick<Stores, "settings" | "changes" | "newId">,
  given: Config["business"],
  at: Instant,
): Promise<readonly string[]> {
  const [edits, differences]: [Edit[], string[]] = [[], []];
  for (const [key, value] of Object.entries(given)) {
    const row = await settings.row(key);
    if (row === undefined)
      edits.push({ op: "insert", record: "settings", row: { id: newId(), key, value } });
    else if (row.value !== value)
      differences.push(
        `The environment says ${key} ${value}, the database ${row.value}: the database holds.`,
      );
  }
  if (edits.length > 0)
    await changes.apply({
      id: newId(),
      kind: "setting",
      at,
      actor: "environment",
      conversation: "environment",
      source: `environment ${randomUUID()}`,
      summary: "settings from the environment",
      edits,
    });
  return differences;
}
