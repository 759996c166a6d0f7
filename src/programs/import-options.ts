import { parseArgs } from "node:util";
import { UserError } from "../core/errors.ts";
import type { DateOrder } from "../core/imports/dates.ts";
import type { DecimalMark } from "../core/imports/numbers.ts";
import { isZone } from "../core/time.ts";
import type { Io } from "./io.ts";

export interface ImportOptions {
  readonly db: string;
  readonly files: readonly string[];
  readonly zone: string | undefined;
  /** As given by --map, one for each unknown header. */
  readonly maps: readonly string[];
  readonly dryRun: boolean;
  /** Takes proposals without asking. */
  readonly yes: boolean;
  /** Instead of the file's name, for ids that are another list's. */
  readonly source: string | undefined;
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder | undefined;
  /** The country of national phone numbers, alpha-2. */
  readonly country: string | undefined;
}

export const importUsage = `crm import --db FILE [--tz ZONE] [--dry-run] [--map MAP] [--yes] [--source NAME]
           [--decimal point|comma] [--dates DMY|MDY] [--country CODE] FILE...`;

/** Reads the arguments of "crm import"; complains in words. */
export function importOptions(argv: readonly string[], { env }: Pick<Io, "env">): ImportOptions {
  const { values, positionals } = parsed(argv);
  const db = values.db ?? env["DATABASE_PATH"] ?? "";
  if (db === "") throw new UserError(`Which database? --db FILE\n${importUsage}`);
  if (values.tz !== undefined && !isZone(values.tz))
    throw new UserError(`"${values.tz}" is no time zone. Give one like Europe/Berlin.`);
  const [decimalMark, dateOrder] = [decimalMarkOf(values.decimal), dateOrderOf(values.dates)];
  if (positionals.length === 0) throw new UserError(`Which files?\n${importUsage}`);
  return {
    db,
    files: positionals,
    zone: values.tz,
    maps: values.map ?? [],
    dryRun: values["dry-run"] === true,
    yes: values.yes === true,
    source: values.source,
    decimalMark,
    dateOrder,
    country: values.country?.toUpperCase(),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        db: { type: "string" },
        tz: { type: "string" },
        map: { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        yes: { type: "boolean", short: "y" },
        source: { type: "string" },
        decimal: { type: "string" },
        dates: { type: "string" },
        country: { type: "string" },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${importUsage}`, { cause: error });
  }
}

function decimalMarkOf(word: string | undefined): DecimalMark {
  switch (word) {
    case undefined:
      return null;
    case "point":
    case ".":
      return ".";
    case "comma":
    case ",":
      return ",";
    default:
      throw new UserError(`--decimal is point or comma, not "${word}".`);
  }
}

function dateOrderOf(word: string | undefined): DateOrder | undefined {
  if (word === undefined || word === "DMY" || word === "MDY") return word;
  throw new UserError(`--dates is DMY or MDY, not "${word}".`);
}
