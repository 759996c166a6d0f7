import { parseArgs } from "node:util";
import { UserError } from "../core/errors.ts";

/** Reads options that take one value each; complains in words, with the usage. */
export function optionsOf<const Name extends string>(
  argv: readonly string[],
  names: readonly Name[],
  usage: string,
): Readonly<Partial<Record<Name, string>>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: "string" } as const]));
    const { values } = parseArgs({ args: [...argv], options });
    const found: Partial<Record<Name, string>> = {};
    for (const name of names) {
      const value = values[name];
      if (typeof value === "string") found[name] = value;
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
