import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { join } from "node:path";
import { openStores } from "../../src/db/stores.ts";

/** How many rounds of a loop: a few in every run, many in `npm run soak`. */
export const rounds = (few: number, many: number): number =>
  process.env["SOAK_RUNS"] === undefined ? few : many;

/**
 * Runs the writer until it has acknowledged a change and for a while longer, kills it, and tells
 * which of its changes it had acknowledged by then.
 */
export async function killedWriter(
  args: readonly string[],
  workMs: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const writer = spawn(
    process.execPath,
    ["--import", "tsx", join(import.meta.dirname, "writer.ts"), ...args],
    { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, ...environment } },
  );
  let output = "";
  const closed = once(writer, "close");
  await new Promise<void>((resolve, reject) => {
    writer.stdout.on("data", (piece: Buffer) => {
      output += piece.toString();
      if (output.split("\n").length > 2) resolve();
    });
    closed.then(() => reject(new Error("the writer ended by itself")), reject);
  });
  await sleep(workMs);
  writer.kill("SIGKILL");
  await closed;
  return output.split("\n").slice(1, -1);
}

/** Which of the round's changes are in the database, whole; half ones are told apart. */
export async function foundChanges(
  path: string,
  round: number,
): Promise<{ readonly whole: ReadonlySet<string>; readonly half: readonly string[] }> {
  const stores = openStores(path);
  try {
    const connection = stores.database.client;
    const rows = connection
      .prepare<[string], { readonly name: string; readonly parts: number }>(
        `select name, (select count(*) from interactions where contact_id = contacts.id)
           + (select count(*) from purchases where contact_id = contacts.id)
           + (select count(*) from follow_ups where contact_id = contacts.id)
           + (select count(*) from customer_summaries where contact_id = contacts.id)
           + (select count(*) from changes where source = contacts.name) as parts
         from contacts where name like ?`,
      )
      .all(`Round${round} Person%`);
    const number = (name: string) => name.replace(/^.*Person/, "");
    return {
      whole: new Set(rows.filter(({ parts }) => parts === 5).map(({ name }) => number(name))),
      half: rows.filter(({ parts }) => parts !== 5).map(({ name }) => name),
    };
  } finally {
    stores.close();
  }
}
