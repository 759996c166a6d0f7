import { inspect } from "node:util";
import type { LogFormat } from "../config.ts";
import type { Io } from "./io.ts";

/** Writes a line for whoever runs the process; whatever is secret is left out of it. */
export type Report = (what: string, error?: unknown) => void;

interface LogParts {
  readonly secrets: readonly string[];
  readonly format?: LogFormat;
}

/**
 * Errors of the platforms' libraries carry addresses with tokens in them, and what people wrote may
 * be in others, so all lines are searched.
 */
export function reporter(
  { stderr, now }: Pick<Io, "stderr" | "now">,
  { secrets, format = "text" }: LogParts,
): Report {
  const clean = (text: string): string =>
    withoutPeople(secrets.reduce((left, secret) => left.replaceAll(secret, "[secret]"), text));
  return (what, error) => {
    if (format === "text") {
      const line = error === undefined ? what : `${what}: ${inspect(error)}`;
      stderr.write(`${clean(line)}\n`);
      return;
    }
    const entry = {
      time: new Date(now()).toISOString(),
      level: error === undefined ? "info" : "error",
      msg: clean(what),
      ...(error === undefined ? {} : { err: errorOf(error, clean) }),
    };
    stderr.write(`${JSON.stringify(entry)}\n`);
  };
}

/** Addresses and phone numbers. */
const withoutPeople = (text: string): string =>
  text
    .replace(/[^\s"'<>:=,]+@[^\s"'<>,]+\.\p{L}{2,}/gu, "[email]")
    .replace(/\+\d[\d ()/-]{6,}\d/g, "[phone]");

function errorOf(error: unknown, clean: (text: string) => string) {
  if (!(error instanceof Error)) return { type: typeof error, message: clean(inspect(error)) };
  const { name, message, stack = "" } = error;
  return { type: name, message: clean(message), stack: clean(stack) };
}

/** Tells of a fault with the reference that the user sees too. */
export function faultReporter(io: Pick<Io, "stderr" | "now">, parts: LogParts) {
  const report = reporter(io, parts);
  return (reference: string, error: unknown): void => report(`Fault ${reference}`, error);
}
