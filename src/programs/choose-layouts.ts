import { createInterface } from "node:readline/promises";
import { basename } from "node:path";
import { UserError } from "../core/errors.ts";
import { importKinds, kindNames } from "../core/imports/draft.ts";
import { mappedLayout, type Recognition, recognise, showMapping } from "../core/imports/header.ts";
import { type Layout, plainLayout } from "../core/imports/layout.ts";
import { printable } from "../core/wording/plain-text.ts";
import type { ImportOptions } from "./import-options.ts";
import { lookAt, type SourceFile } from "./import-source.ts";
import type { Io } from "./io.ts";

/**
 * Looks at all files before anything is written, tells what each holds (asking where its columns
 * are not known), and puts them in the order in which they must be read: contacts first.
 */
export async function chooseLayouts(
  options: ImportOptions,
  io: Io,
): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of options.files) {
    const { text, header } = await lookAt(path);
    if (header === undefined) files.push({ format: "json", text });
    else files.push({ format: "csv", text, layout: await layoutOf(path, header, options, io) });
  }
  return files.sort((a, b) => rank(a) - rank(b));
}

const rank = (file: SourceFile): number =>
  file.format === "json" ? -1 : importKinds.indexOf(file.layout.kind);

async function layoutOf(
  path: string,
  header: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<Layout> {
  const found = recognise(header);
  if (found.outcome === "known" && options.maps.length === 0) return found.layout;
  const reasons: string[] = [];
  for (const map of options.maps) {
    const mapped = mappedLayout(map, header);
    if (mapped.outcome === "layout") return mapped.layout;
    reasons.push(mapped.reason);
  }
  if (found.outcome === "known") return found.layout;
  if (reasons.length > 0)
    throw new UserError(`${path}: --map does not fit: ${reasons.join("; ")}.`);
  if (found.outcome === "unknown") throw new UserError(`${path}: ${found.reason}`);
  return await proposed(path, header, found, options, io);
}

async function proposed(
  path: string,
  header: readonly string[],
  { kind, columns }: Recognition & { readonly outcome: "proposed" },
  options: ImportOptions,
  io: Io,
): Promise<Layout> {
  const map = showMapping(kind, columns, header);
  const lines = columns.map(([field, index]) => `  ${header[index] ?? ""} → ${field}`);
  const proposal = `${basename(path)} looks like ${kindNames[kind]}:\n${lines.join("\n")}\n`;
  io.stderr.write(printable(proposal));
  const layout = plainLayout(kind, columns, header);
  if (options.yes) return layout;
  if (io.stdin.isTTY === true) {
    const asking = createInterface({ input: io.stdin, output: io.stderr });
    const answer = await asking.question("Import it so? [y/N] ");
    asking.close();
    if (/^y(es)?$/i.test(answer.trim())) return layout;
  }
  throw new UserError(
    `${path}: its columns are not ours. Nothing was imported. If they are right as above, add --yes; else say which is which:\n  --map "${map}"`,
  );
}
