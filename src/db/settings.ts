import { type Business, businessSettings, type Setting } from "../core/settings/setting.ts";
import type { SettingStore } from "../core/settings/setting-store.ts";
import { type TaughtWord, taughtWord, wordKeys } from "../core/words/taught-word.ts";
import type { Database } from "./database.ts";
import type { ShopFacts } from "./shop-facts.ts";

export function settingStore({ client }: Database, facts: () => ShopFacts): SettingStore {
  const all = client.prepare<[], Setting>("select id, key, value from settings");
  const row = client.prepare<[string], Setting>(
    "select id, key, value from settings where key = ?",
  );
  const under = client
    .prepare<[string, string], string>(
      "select value from settings where key >= ? and key < ? order by key",
    )
    .pluck();
  const valuesUnder = (keys: string) => under.all(keys, `${keys}\u{10ffff}`);
  // Until it is set, the business's currency is the one that most of its orders are in.
  const settingsNow = (): Readonly<Record<string, string>> => {
    const [currency] = facts().currencies;
    const set = Object.fromEntries(all.all().map(({ key, value }) => [key, value]));
    return currency === undefined ? set : { currency, ...set };
  };
  let known: { readonly written: string; readonly business: Business } | undefined;
  return {
    async business() {
      const settings = settingsNow();
      const written = JSON.stringify(settings);
      // Every message asks; they are checked again when they have changed.
      if (known?.written !== written)
        known = { written, business: businessSettings.parse(settings) };
      return known.business;
    },
    words: async () => valuesUnder(wordKeys).flatMap(wordIn),
    row: async (key) => row.get(key),
  };
}

/** One of a newer program, which this one cannot read, is as if it were not there. */
function wordIn(value: string): readonly TaughtWord[] {
  const read = taughtWord.safeParse(JSON.parse(value));
  return read.success ? [read.data] : [];
}
