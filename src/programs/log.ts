import { inspect } from "node:util";
import type { Io } from "./io.ts";

/** Writes a line for whoever runs the process; whatever is secret is left out of it. */
export type Report = (what: string, error?: unknown) => void;

/** Errors of the platforms' libraries carry addresses with tokens in them, so all lines are searched. */
export function reporter({ stderr }: Pick<Io, "stderr">, secrets: readonly string[]): Report {
  return (what, error) => {
    const line = error === undefined ? what : `${what}: ${inspect(error)}`;
    const clean = secrets.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line);
    stderr.write(`${clean}\n`);
  };
}

/** Tells of a fault with the reference that the user sees too. */
export function faultReporter(io: Pick<Io, "stderr">, secrets: readonly string[]) {
  const report = reporter(io, secrets);
  return (reference: string, error: unknown): void => report(`Fault ${reference}`, error);
}
