import { z } from "zod";
import { businessSettings } from "../../core/settings/setting.ts";
import { roles } from "../../core/team/member.ts";
import type { Database } from "../database.ts";
import type { Context } from "./context.ts";

const member = z.object({
  name: z.string().min(1),
  role: z.enum(roles),
  slack_id: z.string().nullish(),
  telegram_id: z.string().nullish(),
});
const settings = z.record(z.string(), z.string());

/** Adds the team members and settings of an export that the business does not have yet. */
export function applyOther(
  database: Database,
  context: Context,
  name: string,
  value: unknown,
): void {
  if (name === "team") {
    const found = member.safeParse(value);
    if (!found.success) return;
    const { slack_id, telegram_id, ...rest } = found.data;
    context.addMember(rest.name, {
      role: rest.role,
      slackId: slack_id ?? null,
      telegramId: telegram_id ?? null,
    });
  }
  if (name === "settings") addSettings(database, context, settings.catch({}).parse(value));
}

function addSettings(
  { client }: Database,
  context: Context,
  values: Readonly<Record<string, string>>,
): void {
  const has = client.prepare<[string]>("select 1 from settings where key = ?");
  for (const [key, value] of Object.entries(values)) {
    if (has.get(key) !== undefined) continue;
    if (!businessSettings.safeParse({ [key]: value }).success) continue;
    context.chunk.setting(key, value);
  }
}
