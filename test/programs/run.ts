import { Readable, Writable } from "node:stream";
import type { Io, Program } from "../../src/programs/io.ts";
import { toldOf } from "../../src/programs/run-program.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  /** What is typed or piped in. */
  readonly input?: string;
  readonly terminal?: boolean;
  readonly env?: Io["env"];
  readonly now?: number;
}

export const today = Date.parse("2026-06-30T10:00:00Z");

/** Runs a program as the command line does, within this process. */
export async function run(
  program: Program,
  argv: readonly string[],
  { input, terminal = false, env = {}, now = today }: Surroundings = {},
): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (pieces: string[]) =>
    new Writable({
      write(piece, _encoding, done) {
        pieces.push(String(piece));
        done();
      },
    });
  const stdin = Object.assign(Readable.from(input === undefined ? [] : [input]), {
    isTTY: terminal,
  });
  const io: Io = { stdin, stdout: into(out), stderr: into(err), env, now: () => now };
  const code = await program(argv, io).catch((error: unknown) => {
    err.push(toldOf(error));
    return 2;
  });
  return { code, out: out.join(""), err: err.join("") };
}
