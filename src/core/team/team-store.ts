import type { Member } from "./member.ts";

export interface TeamStore {
  readonly all: () => Promise<readonly Member[]>;
  /** By name, in any spelling. */
  readonly named: (name: string) => Promise<Member | undefined>;
  readonly withSlackId: (id: string) => Promise<Member | undefined>;
  readonly withTelegramId: (id: string) => Promise<Member | undefined>;
}
