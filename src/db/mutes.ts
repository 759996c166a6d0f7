import type { Mute, MuteStore } from "../core/digests/muted.ts";
import { selectRows } from "./changes/rows.ts";
import type { Database } from "./database.ts";

export function muteStore({ client }: Database): MuteStore {
  const all = client.prepare<[], Mute>(`${selectRows("mutes")} order by id`);
  const of = client.prepare<[number], Mute>(
    `${selectRows("mutes")} where contact_id = ? order by id`,
  );
  return { all: async () => all.all(), of: async (id) => of.all(id) };
}
