import {
  type Misunderstood,
  type MisunderstoodStore,
  mostMisunderstood,
} from "../core/conversations/misunderstood.ts";
import type { Database } from "./database.ts";

/** Not waiting for the disk: a power cut may take the last of them. A file that can only be read keeps none. */
export function misunderstoodStore({ client, readOnly, writeSoon }: Database): MisunderstoodStore {
  const add = client.prepare<[string, number]>(
    "insert into misunderstood_messages (text, said_at) values (?, ?)",
  );
  const makeRoom = client.prepare<[number]>(
    "delete from misunderstood_messages where id <= (select max(id) from misunderstood_messages) - ?",
  );
  const all = client.prepare<[], Misunderstood>(
    `select text, said_at as "saidAt" from misunderstood_messages order by id desc`,
  );
  return {
    async keep(text, at) {
      if (readOnly) return;
      writeSoon(() => add.run(text, at));
      writeSoon(() => makeRoom.run(mostMisunderstood));
    },
    all: async () => all.all(),
    async clear() {
      writeSoon(() => client.prepare("delete from misunderstood_messages").run());
    },
  };
}
