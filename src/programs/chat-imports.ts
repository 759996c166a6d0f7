import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { UserError } from "../core/errors.ts";
import { kindNames } from "../core/imports/draft.ts";
import { recognise } from "../core/imports/header.ts";
import type { ImportedBy, Importer, ImportReport } from "../core/imports/importer.ts";
import { plainLayout } from "../core/imports/layout.ts";
import { columnsRead, fileLines } from "../core/wording/import-report.ts";
import { backUp } from "../db/backup.ts";
import { openImport } from "../db/imports/session.ts";
import { type OpenStores, openStores } from "../db/stores.ts";
import { importAll } from "./import-all.ts";
import { lookAt, type SourceFile } from "./import-source.ts";

/** How long a file waits for its owner to say yes. */
const keptMs = 3_600_000;

/**
 * Imports of files shared in a chat. They wait beside the database, for nobody else to read. What
 * an import would do is tried on a copy: the database itself goes on being written meanwhile.
 */
export function chatImports(stores: OpenStores, newToken: () => string): Importer {
  const folder = `${stores.database.path}.incoming`;
  return {
    async keep(name, content) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      forgetOld(folder);
      const token = newToken();
      mkdirSync(join(folder, token), { mode: 0o700 });
      const file = join(token, plainName(name));
      writeFileSync(join(folder, file), content, { mode: 0o600 });
      return file;
    },
    preview: inFolder(folder, async (file, by) => {
      const source = await sourceOf(folder, file);
      const copy = mkdtempSync(join(tmpdir(), "shopkeeper-"));
      try {
        chmodSync(copy, 0o700);
        await backUp(stores.database, join(copy, "copy.db"));
        const passing = openStores(join(copy, "copy.db"));
        try {
          const { lines, changes } = await imported(passing, source, by);
          return { lines: [...source.columns, ...lines], changes };
        } finally {
          passing.close();
        }
      } finally {
        rmSync(copy, { recursive: true, force: true });
      }
    }),
    run: inFolder(folder, async (file, by) => {
      const report = await imported(stores, await sourceOf(folder, file), by);
      rmSync(join(folder, dirname(file)), { recursive: true, force: true });
      return report;
    }),
  };
}

/** Tells what is wrong with a file without telling where on this machine it lies. */
const inFolder =
  (folder: string, use: Importer["run"]): Importer["run"] =>
  async (file, by) => {
    try {
      return await use(file, by);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const told = error.message.replaceAll(join(folder, file), basename(file));
      throw new UserError(told, { cause: error });
    }
  };

/** Letters, digits and dots alone, since the name goes into a path. */
const plainName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}.]+/gu, "-")
    .slice(-80)
    .replace(/^\.+/, "") || "file";

function forgetOld(folder: string): void {
  for (const each of readdirSync(folder)) {
    const path = join(folder, each);
    if (Date.now() - statSync(path).mtimeMs > keptMs)
      rmSync(path, { recursive: true, force: true });
  }
}

interface Source {
  readonly file: SourceFile;
  /** Which column is read as what, where that is not known for sure. */
  readonly columns: readonly string[];
}

async function sourceOf(folder: string, name: string): Promise<Source> {
  const path = join(folder, name);
  if (!existsSync(path))
    throw new UserError(
      "That file is no longer here. Nothing was imported; please share it again.",
    );
  const { header, text } = await lookAt(path);
  if (header === undefined) return { file: { format: "json", text }, columns: [] };
  const found = recognise(header);
  if (found.outcome === "unknown") throw new UserError(`${basename(path)}: ${found.reason}`);
  if (found.outcome === "known")
    return { file: { format: "csv", text, layout: found.layout }, columns: [] };
  const { columns, kind } = found;
  return {
    file: { format: "csv", text, layout: plainLayout(kind, columns, header) },
    columns: columnsRead(
      kindNames[kind],
      columns.map(([field, at]) => [header[at] ?? "", field]),
    ),
  };
}

async function imported(
  stores: OpenStores,
  { file }: Source,
  by: ImportedBy,
): Promise<ImportReport> {
  const business = await stores.settings.business();
  const reading = {
    now: by.at,
    zone: business.timeZone,
    dateOrder: business.dateOrder,
    decimalMark: null,
    currency: business.currency,
    country: null,
  };
  const name = basename(file.text.path);
  const session = openImport(stores.database, { ...by, summary: `import of ${name}` });
  session.ownSoFar();
  const how = { reading, source: undefined };
  const reports = await importAll(session, [file], how, () => undefined);
  const changes = reports.reduce((sum, { created, updated }) => sum + created + updated, 0);
  return { lines: fileLines(reports), changes };
}
