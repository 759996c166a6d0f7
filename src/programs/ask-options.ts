import { parseArgs } from "node:util";
import { UserError } from "../core/errors.ts";
import { type Actor, roles } from "../core/team/member.ts";
import { type Instant, isZone } from "../core/time.ts";
import type { Io } from "./io.ts";

export interface AskOptions {
  readonly db: string;
  /** Undefined where nobody is named. */
  readonly as: Actor | undefined;
  /** Undefined for the machine's clock. */
  readonly now: Instant | undefined;
  readonly zone: string | undefined;
  readonly json: boolean;
  /** Undefined where messages come from standard input. */
  readonly message: string | undefined;
}

const usage = 'ask --db FILE [--as NAME:ROLE] [--now ISO-INSTANT] [--tz ZONE] [--json] ["message"]';

/** Reads the arguments of "ask"; complains in words. */
export function askOptions(argv: readonly string[], { env }: Pick<Io, "env">): AskOptions {
  const { values, positionals } = parsed(argv);
  const db = values.db ?? env["DATABASE_PATH"];
  if (db === undefined || db === "") throw new UserError(`Which database? --db FILE\n${usage}`);
  if (values.tz !== undefined && !isZone(values.tz))
    throw new UserError(`"${values.tz}" is no time zone. Give one like Europe/Berlin.`);
  return {
    db,
    as: values.as === undefined ? undefined : actorFrom(values.as),
    now: values.now === undefined ? undefined : instantFrom(values.now),
    zone: values.tz,
    json: values.json ?? false,
    message: positionals.length === 0 ? undefined : positionals.join(" "),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        db: { type: "string" },
        as: { type: "string" },
        now: { type: "string" },
        tz: { type: "string" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${usage}`, { cause: error });
  }
}

/** "Ben:member". */
export function actorFrom(words: string): Actor {
  const colon = words.lastIndexOf(":");
  const name = words.slice(0, colon).trim();
  const role = roles.find(
    (each) =>
      each ===
      words
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
  );
  if (colon < 0 || name === "" || role === undefined)
    throw new UserError(`"${words}" is no NAME:ROLE; roles are ${roles.join(", ")}.`);
  return { name, role };
}

/** "2026-06-30T09:00:00Z", or a day. */
export function instantFrom(words: string): Instant {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(words) ? Date.parse(words) : Number.NaN;
  if (Number.isNaN(instant))
    throw new UserError(`"${words}" is no instant. Give one like 2026-06-30T09:00:00Z.`);
  return instant;
}
