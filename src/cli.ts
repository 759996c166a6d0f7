import type { ExitCode, Io, Program } from "./programs/io.ts";
import { runProgram } from "./programs/run-program.ts";

/** A program, and what it is for. Each is loaded when asked for, so that none waits for another's needs. */
interface Entry {
  readonly does: string;
  readonly load: () => Promise<Program>;
}

const programs: Readonly<Record<string, Entry>> = {
  ask: {
    does: "answers a message, or each line of standard input",
    load: async () => (await import("./programs/ask.ts")).ask,
  },
  "crm chat": {
    does: "opens the terminal chat on a database",
    load: async () => (await import("./programs/chat.ts")).chat,
  },
  "crm demo": {
    does: "makes a fresh demo shop that ends today",
    load: async () => (await import("./programs/demo.ts")).demo,
  },
  "crm import": {
    does: "brings in CSV files, shop exports or a JSON export",
    load: async () => (await import("./programs/import.ts")).importFiles,
  },
  "crm export": {
    does: "writes everything out, as JSON or CSV",
    load: async () => (await import("./programs/export.ts")).exportAll,
  },
  "crm backup": {
    does: "copies a database, also while it is in use, and checks the copy",
    load: async () => (await import("./programs/backup.ts")).backup,
  },
  "crm restore": {
    does: "puts a backup back, and keeps what was there",
    load: async () => (await import("./programs/restore.ts")).restore,
  },
  "crm doctor": {
    does: "examines a database, or the way to Slack, and says what it found",
    load: async () => (await import("./programs/doctor.ts")).doctor,
  },
  "crm jobs": {
    does: "tells what is posted by itself, and when next",
    load: async () => (await import("./programs/jobs.ts")).jobs,
  },
  "crm misunderstood": {
    does: "lists what was not understood, where that is kept",
    load: async () => (await import("./programs/misunderstood.ts")).misunderstood,
  },
  "crm cost": {
    does: "tells what a language model took, where one is set",
    load: async () => (await import("./programs/cost.ts")).cost,
  },
  "crm value": {
    does: "predicts what customers will bring, and tests the predictions",
    load: async () => (await import("./programs/value.ts")).value,
  },
};

const help = Object.entries(programs)
  .map(([name, { does }]) => `  ${name.padEnd(17)} ${does}\n`)
  .join("");

/** Runs "ask …", "crm import …", "crm export …": the first words say which program. */
async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const words = argv[0] === "crm" ? 2 : 1;
  const name = argv.slice(0, words).join(" ");
  const entry = programs[name];
  if (entry !== undefined) return await (await entry.load())(argv.slice(words), io);
  if (/^(crm)?( ?(--help|-h|help))?$/.test(name)) {
    io.stdout.write(
      `Shopkeeper's programs:\n${help}Each says what it needs when it gets none of it.\n`,
    );
    return 0;
  }
  io.stderr.write(`There is no program "${name}". There are:\n${help}`);
  return 2;
}

await runProgram((io) => main(process.argv.slice(2), io));
