import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import type { Ran } from "./run.ts";

/** What `npm start` ("main"), `npm run crm` and `npm run ask` ("cli") run; the tests compile it first. */
export const compiled = (name: "main" | "cli"): string =>
  join(import.meta.dirname, `../../dist/src/${name}.js`);

export interface SpawnOptions {
  readonly input?: string;
  /** No file may grow beyond this, as on a disk that is full. */
  readonly largestFileKb?: number;
  /** Whoever reads the output goes away after the first of it, as `head` does. */
  readonly stopsReading?: boolean;
}

/** Runs the command line itself, in a process of its own. */
export async function spawned(
  argv: readonly string[],
  { input = "", largestFileKb, stopsReading = false }: SpawnOptions = {},
): Promise<Ran> {
  const limit = largestFileKb === undefined ? "" : `trap '' XFSZ; ulimit -f ${largestFileKb}; `;
  const command = [`${limit}exec "$@"`, "bash", process.execPath, compiled("cli"), ...argv];
  const child = spawn("bash", ["-c", ...command]);
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => {
    child.once("close", (code) => resolve(code ?? -1));
  });
  if (stopsReading) child.stdout.once("data", () => child.stdout.destroy());
  const read = stopsReading ? "" : text(child.stdout);
  const [out, err, code] = await Promise.all([read, text(child.stderr), ended]);
  return { code, out, err };
}
