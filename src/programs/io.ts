import type { Readable, Writable } from "node:stream";
import type { Instant } from "../core/time.ts";

/** What a program of ours may use of the machine; tests give their own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Instant;
}

/**
 * Writes text and waits until it is taken. What a full pipe does not take would else stay behind for
 * as long as the program works without pausing, and with it all that is written later.
 */
export const written = async (to: Writable, text: string): Promise<void> =>
  await new Promise((resolve, reject) => {
    to.write(text, (error) => {
      if (error == null) resolve();
      // Who listens to the stream's own errors hears of it first.
      else setImmediate(reject, error);
    });
  });

/** How a program ends: 0 it did what was asked; 1 it could not, in part; 2 it was asked wrongly. */
export type ExitCode = 0 | 1 | 2;

export type Program = (argv: readonly string[], io: Io) => Promise<ExitCode>;
