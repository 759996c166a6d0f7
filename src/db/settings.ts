import { businessSettings, type Setting } from "../core/settings/setting.ts";
import type { SettingStore } from "../core/settings/setting-store.ts";
import type { Database } from "./database.ts";

export function settingStore({ client }: Database): SettingStore {
  const all = client.prepare<[], Setting>("select id, key, value from settings");
  const row = client.prepare<[string], Setting>(
    "select id, key, value from settings where key = ?",
  );
  return {
    business: async () =>
      businessSettings.parse(Object.fromEntries(all.all().map(({ key, value }) => [key, value]))),
    row: async (key) => row.get(key),
  };
}
