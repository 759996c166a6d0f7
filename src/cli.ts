import { exportAll } from "./programs/export.ts";
import { importFiles } from "./programs/import.ts";
import type { ExitCode, Io, Program } from "./programs/io.ts";

const programs: Readonly<Record<string, Program>> = { import: importFiles, export: exportAll };

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: Date.now,
};

/** Runs "crm import …", "crm export …": the first words say which program. */
async function main([group, name = "", ...argv]: readonly string[]): Promise<ExitCode> {
  const program = group === "crm" ? programs[name] : undefined;
  if (program !== undefined) return await program(argv, io);
  io.stderr.write(`There is no program "${[group, name].join(" ")}".\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
