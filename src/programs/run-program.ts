import { readEnvironment } from "../config.ts";
import { UserError } from "../core/errors.ts";
import { printable } from "../core/wording/plain-text.ts";
import { inWords } from "../db/sqlite/problems.ts";
import type { ExitCode, Io } from "./io.ts";

/** Runs a program on this process's streams, and has the process end with the program's code. */
export async function runProgram(program: (io: Io) => Promise<ExitCode>): Promise<void> {
  const { stdin, stdout, stderr } = process;
  stdout.on("error", endWithoutOutput);
  try {
    process.exitCode = await program({
      stdin,
      stdout,
      stderr,
      env: readEnvironment(),
      now: Date.now,
    });
  } catch (error) {
    stderr.write(`${printable(toldOf(error))}\n`);
    process.exitCode = 2;
  }
}

/** The words for what the user can put right; any other error is thrown on. */
export function toldOf(error: unknown): string {
  const told = inWords(error, "The database");
  if (told instanceof UserError) return told.message;
  const trouble = fileTrouble(told);
  if (trouble === undefined) throw told;
  return trouble;
}

const fileTroubles: Readonly<Record<string, string>> = {
  EACCES: "you may not use it",
  EDQUOT: "there is no room left for you",
  EFBIG: "the file would be too large",
  EIO: "the disk reports an error",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is no folder",
  EPERM: "you may not use it",
  EROFS: "the disk can only be read",
};

/** What kept a file from being read or written, where it is nobody's mistake in the program. */
function fileTrouble(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const why = fileTroubles[String(error.code)];
  const path = "path" in error ? String(error.path) : "A file";
  return why === undefined ? undefined : `${path} cannot be read or written: ${why}.`;
}

/** Nobody reads on (`| head`), or what is written to is full: nothing more can be said there. */
function endWithoutOutput(error: Error): void {
  if (!("code" in error) || error.code !== "EPIPE")
    process.stderr.write(`The output cannot be written: ${fileTrouble(error) ?? error.message}\n`);
  process.exit(1);
}
