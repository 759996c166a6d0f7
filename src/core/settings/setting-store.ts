import type { TaughtWord } from "../words/taught-word.ts";
import type { Business, Setting } from "./setting.ts";

export interface SettingStore {
  readonly business: () => Promise<Business>;
  /** The words that were taught, in their order. */
  readonly words: () => Promise<readonly TaughtWord[]>;
  readonly row: (key: string) => Promise<Setting | undefined>;
}
