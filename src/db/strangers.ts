import type { StrangerStore } from "../core/team/strangers.ts";
import type { Database } from "./database.ts";

/** On a file that can only be read it is remembered as long as the process runs. */
export function strangerStore({ client, readOnly, write }: Database): StrangerStore {
  if (readOnly) return inMemory();
  const note = client.prepare<[string, string]>(
    "insert into strangers (person, message) values (?, ?) on conflict do nothing",
  );
  const told = client.prepare<[string], { readonly message: string }>(
    "select message from strangers where person = ?",
  );
  return {
    async isToBeTold(person, message) {
      write(() => note.run(person, message));
      return told.get(person)?.message === message;
    },
  };
}

function inMemory(): StrangerStore {
  const told = new Map<string, string>();
  return {
    async isToBeTold(person, message) {
      const first = told.get(person) ?? message;
      told.set(person, first);
      return first === message;
    },
  };
}
