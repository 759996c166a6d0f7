import type { ExitCode, Io, Program } from "./programs/io.ts";

/** Each program is loaded when it is asked for, so that none waits for what another needs. */
const programs: Readonly<Record<string, () => Promise<Program>>> = {
  ask: async () => (await import("./programs/ask.ts")).ask,
  "crm import": async () => (await import("./programs/import.ts")).importFiles,
  "crm export": async () => (await import("./programs/export.ts")).exportAll,
};

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: Date.now,
};

/** Runs "ask …", "crm import …", "crm export …": the first words say which program. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  const words = argv[0] === "crm" ? 2 : 1;
  const name = argv.slice(0, words).join(" ");
  const load = programs[name];
  if (load !== undefined) return await (await load())(argv.slice(words), io);
  io.stderr.write(
    `There is no program "${name}". There are: ${Object.keys(programs).join(", ")}.\n`,
  );
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
