import { parseArgs } from "node:util";
import { UserError } from "../core/errors.ts";

/**
 * Reads options that take one value each, and flags, which are "" where they are given; complains
 * in words, with the usage.
 */
export function optionsOf<const Name extends string, const Flag extends string = never>(
  argv: readonly string[],
  names: readonly Name[],
  usage: string,
  flags: readonly Flag[] = [],
): Readonly<Partial<Record<Name | Flag, string>>> {
  try {
    const options = Object.fromEntries([
      ...names.map((name) => [name, { type: "string" }] as const),
      ...flags.map((flag) => [flag, { type: "boolean" }] as const),
    ]);
    const { values } = parseArgs({ args: [...argv], options });
    const said = new Map<string, unknown>(Object.entries(values));
    const found: Partial<Record<Name | Flag, string>> = {};
    for (const name of [...names, ...flags]) {
      const value = said.get(name);
      if (typeof value === "string") found[name] = value;
      else if (value === true) found[name] = "";
    }
    return found;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${usage}`, { cause: error });
  }
}

/** The database an option or the environment names. */
export function databaseOf(
  given: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  usage: string,
): string {
  const path = given ?? env["DATABASE_PATH"];
  if (path === undefined || path === "") throw new UserError(`Which database? --db FILE\n${usage}`);
  return path;
}
