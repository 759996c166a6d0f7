import { z } from "zod";
import { businessSettings } from "../../core/settings/setting.ts";
import { roles } from "../../core/team/member.ts";
import { isZone } from "../../core/time.ts";
import type { Database } from "../database.ts";
import type { Context } from "./context.ts";

const member = z.object({
  name: z.string().min(1),
  role: z.enum(roles),
  slack_id: z.string().nullish(),
  telegram_id: z.string().nullish(),
});
const settings = z.record(z.string(), z.string());

/**
 * Adds the team members and settings of an export that the business does not have yet. Returns
 * what is wrong with them.
 */
export function applyOther(
  database: Database,
  context: Context,
  name: string,
  value: unknown,
): readonly string[] {
  if (name === "team") {
    const found = member.safeParse(value);
    if (!found.success) return ["is no team member"];
    const { slack_id, telegram_id, ...rest } = found.data;
    context.addMember(rest.name, {
      role: rest.role,
      slackId: slack_id ?? null,
      telegramId: telegram_id ?? null,
    });
  }
  return name === "settings" ? addSettings(database, context, value) : [];
}

function addSettings({ client }: Database, context: Context, given: unknown): readonly string[] {
  const values = settings.safeParse(given);
  if (!values.success) return ["are no settings"];
  const has = client.prepare<[string]>("select 1 from settings where key = ?");
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(values.data)) {
    if (!isSetting(key, value)) wrong.push(`the setting ${key} cannot be "${value}"`);
    else if (has.get(key) === undefined) context.chunk.setting(key, value);
  }
  return wrong;
}

const isSetting = (key: string, value: string): boolean =>
  businessSettings.safeParse({ [key]: value }).success && (key !== "timeZone" || isZone(value));
