import type { Business, Setting } from "./setting.ts";

export interface SettingStore {
  readonly business: () => Promise<Business>;
  readonly row: (key: string) => Promise<Setting | undefined>;
}
