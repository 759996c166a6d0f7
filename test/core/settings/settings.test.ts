import { describe, expect, test } from "vitest";
import {
  settingCalled,
  type SettingKey,
  settingValue,
} from "../../../src/core/settings/setting-values.ts";
import { all, change, contact, purchase } from "../../db/shop.ts";
import { ben, Talk } from "../assistant/talk.ts";

describe("A setting's value", () => {
  const read: readonly (readonly [SettingKey, string, string | undefined])[] = [
    ["timeZone", "Europe/London", "Europe/London"],
    ["timeZone", "new york", "America/New_York"],
    ["timeZone", "UTC", "UTC"],
    ["timeZone", "Atlantis", undefined],
    ["currency", "euros", "EUR"],
    ["currency", "chf", "CHF"],
    ["currency", "£", "GBP"],
    ["currency", "New Zealand dollars", "NZD"],
    ["currency", "shells", undefined],
    ["dateOrder", "month first", "MDY"],
    ["dateOrder", "dd/mm/yyyy", "DMY"],
    ["dateOrder", "year first", undefined],
    ["defaultMargin", "40%", "0.4"],
    ["defaultMargin", "0,35", "0.35"],
    ["defaultMargin", "120 %", undefined],
    ["membersSee", "order amounts", "order-amounts"],
    ["membersSee", "no amounts", "no-amounts"],
    ["workingDays", "mon-fri", "1,2,3,4,5"],
    ["workingDays", "Tuesday to Saturday", "2,3,4,5,6"],
    ["workingDays", "tue, wed and sat", "2,3,6"],
    ["workingDays", "mon tue", "1,2"],
    ["workingDays", "sat - mon", "1,6,7"],
    ["workingDays", "someday", undefined],
    ["quietHours", "20:00 to 8:00", "20:00-08:00"],
    ["quietHours", "from 8pm until 7:30am", "20:00-07:30"],
    ["quietHours", "none", "none"],
    ["quietHours", "late", undefined],
    ["quietHours", "8:00 to 8:00", undefined],
    ["closedOn", "2026-12-24 to 2026-12-26", "2026-12-24..2026-12-26"],
    ["closedOn", "2026-05-01", "2026-05-01..2026-05-01"],
    ["closedOn", "2026-12-26..2026-12-24", undefined],
    ["name", "Bluebird Coffee", "Bluebird Coffee"],
    ["name", "", undefined],
  ];
  test.each(read)("%s: “%s” is %s", (key, words, value) => {
    expect(settingValue(key, words)).toBe(value);
  });

  test("is found by what people call the setting", () => {
    expect(settingCalled("Time Zone")).toBe("timeZone");
    expect(settingCalled("working_days")).toBe("workingDays");
    expect(settingCalled("weather")).toBeUndefined();
  });
});

describe("Changing a setting", () => {
  test("is for owners", async () => {
    const talk = new Talk();
    const intent = { do: "change_setting", key: "currency", value: "CHF" } as const;
    expect(await talk.say(intent, ben)).toMatchObject({ kind: "refused" });
    expect(await talk.say({ do: "show_settings" }, ben)).toMatchObject({ kind: "refused" });
  });

  test("says what it was before, and can be undone", async () => {
    const talk = new Talk();
    const set = await talk.say({ do: "change_setting", key: "margin", value: "40 %" });
    expect(set.text).toBe("Default margin: 40 % (was your own, from recorded costs).\n[Undo]");
    expect((await talk.say({ do: "show_settings" })).text).toContain("Default margin: 40 %");
    await talk.say({ do: "undo" });
    expect((await talk.stores.settings.business()).defaultMargin).toBeUndefined();
  });

  test("to what it is already changes nothing", async () => {
    const talk = new Talk();
    const intent = { do: "change_setting", key: "dates", value: "day first" } as const;
    expect(await talk.say(intent)).toMatchObject({ kind: "answer" });
    expect(all(talk.stores, "changes")).toEqual([]);
  });

  test("is not needed for the currency, which is that of most orders until it is set", async () => {
    const talk = new Talk();
    const currency = async () => (await talk.stores.settings.business()).currency;
    expect(await currency()).toBe("EUR");
    const sales = [1, 2, 3].map((id) =>
      purchase(200 + id, 101, "2026-06-01", 4500, { currency: id === 1 ? "USD" : "NZD" }),
    );
    await talk.stores.changes.apply(change(talk.stores, [contact(101, "Anna"), ...sales]));
    expect(await currency()).toBe("NZD");
    await talk.say({ do: "change_setting", key: "currency", value: "USD" });
    expect(await currency()).toBe("USD");
  });

  test("of the time zone moves the days of what has happened, and undo moves them back", async () => {
    const talk = new Talk();
    const late = { purchasedAt: Date.parse("2026-06-01T23:30:00Z") };
    await talk.stores.changes.apply(
      change(talk.stores, [contact(101, "Anna"), purchase(201, 101, "2026-06-01", 100, late)]),
    );
    const day = () =>
      talk.stores.database.client.prepare("select purchased_on from purchases").pluck().get();
    expect(day()).toBe("2026-06-02");
    await talk.say({ do: "change_setting", key: "time zone", value: "London" });
    expect(day()).toBe("2026-06-02");
    await talk.say({ do: "change_setting", key: "time zone", value: "America/New_York" });
    expect(day()).toBe("2026-06-01");
    await talk.say({ do: "undo" });
    expect(day()).toBe("2026-06-02");
  });

  test("asks which setting is meant where there is none of the name", async () => {
    const talk = new Talk();
    const asked = await talk.say({ do: "change_setting", key: "colour", value: "CHF" });
    expect(asked.kind).toBe("clarify");
    expect((await talk.say({ do: "fill", text: "currency" })).kind).toBe("done");
  });
});
