import { askFor, nothingToDo } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { Edit } from "../changes/change.ts";
import type { Crm } from "../crm.ts";
import { text } from "../reply.ts";
import {
  badSetting,
  noSuchSetting,
  settingAsItIs,
  settingAsked,
  settingChanged,
  settingInWords,
  settingSummary,
} from "../wording/settings.ts";
import { businessSettings } from "./setting.ts";
import { todayOf } from "../period.ts";
import { withDaysOff } from "./times-off.ts";
import { settingCalled, type SettingKey, settingValue } from "./setting-values.ts";

/** Changes one setting of the business. */
export const changeSetting = defineCapability({
  name: "change_setting",
  kind: "command",
  summary:
    "Change a setting: name, time zone, currency, dates, margin, what members see, working days, quiet hours, days off, misunderstood messages.",
  role: "owner",
  examples: [
    {
      say: "set the time zone to Europe/London",
      means: { do: "change_setting", key: "timeZone", value: "Europe/London" },
    },
    {
      say: "change the currency to CHF",
      means: { do: "change_setting", key: "currency", value: "CHF" },
    },
    {
      say: "quiet hours from 20:00 to 8:00",
      means: { do: "change_setting", key: "quietHours", value: "20:00 to 8:00" },
    },
    {
      say: "we are closed on 24 to 26 december",
      means: { do: "change_setting", key: "closedOn", value: "2026-12-24 to 2026-12-26" },
    },
  ],
  async run(intent, crm) {
    const key = settingCalled(intent.key);
    if (key === undefined)
      return askFor({ intent, slot: "text", path: "key" }, noSuchSetting(intent.key));
    const asking = { intent, slot: "text", path: "value" };
    if (intent.value === undefined) return askFor(asking, settingAsked[key]);
    const value = settingValue(key, intent.value);
    if (value === undefined) return askFor(asking, badSetting(key, intent.value));
    return await change(key, wholeOf(key, value, crm), crm);
  },
});

/** Days off are added to those there are. */
const wholeOf = (key: SettingKey, value: string, { business, clock }: Crm): string =>
  key === "closedOn" && value !== "none"
    ? withDaysOff(business.closedOn, value, todayOf(clock))
    : value;

async function change(key: SettingKey, value: string, crm: Crm): Promise<Outcome> {
  const before = settingInWords(key, crm.business);
  const after = settingInWords(key, businessSettings.parse({ [key]: value }));
  if (before === after) return nothingToDo(settingAsItIs(key, after));
  return {
    outcome: "write",
    changeKind: "setting",
    edits: [await editFor(key, value, crm)],
    summary: settingSummary(key, after),
    receipt: { kind: "done", blocks: [text(settingChanged(key, before, after))] },
  };
}

async function editFor(key: SettingKey, value: string, crm: Crm): Promise<Edit> {
  const row = await crm.settings.row(key);
  if (row === undefined)
    return { op: "insert", record: "settings", row: { id: crm.newId(), key, value } };
  return {
    op: "update",
    record: "settings",
    id: row.id,
    expect: { value: row.value },
    set: { value },
  };
}
