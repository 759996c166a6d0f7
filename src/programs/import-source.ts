import { basename, extname } from "node:path";
import { UserError } from "../core/errors.ts";
import { conventionsOf } from "../core/imports/conventions.ts";
import type { DraftLine, ImportKind, Problem } from "../core/imports/draft.ts";
import { JsonCutter } from "../core/imports/json-records.ts";
import { jsonDraft, listKinds } from "../core/imports/json-drafts.ts";
import type { FileLine, Layout } from "../core/imports/layout.ts";
import { type Reading, readRow } from "../core/imports/read-row.ts";
import type { ImportRow } from "../core/imports/row.ts";
import { csvLines } from "./csv-lines.ts";
import { openText, type TextFile, textOf } from "./file-text.ts";

/** Some rows of one file and kind, read and checked. */
export interface Batch {
  readonly kind: ImportKind;
  readonly rows: readonly ImportRow[];
  readonly problems: readonly Problem[];
  readonly leftOut: number;
}

/** A part of a JSON export that is not a list of records: a member of its team, its settings. */
export interface OtherPart {
  readonly name: string;
  /** Which one of this name, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/** A file that is understood so far as to be read. */
export type SourceFile =
  | { readonly format: "csv"; readonly text: TextFile; readonly layout: Layout }
  | { readonly format: "json"; readonly text: TextFile };

const batchSize = 2000;
/** Of the file, of a quarter of a megabyte each. */
const batchPieces = 16;

/** The file, its encoding, and its header (undefined for JSON). */
export async function lookAt(
  path: string,
): Promise<{ readonly text: TextFile; readonly header: readonly string[] | undefined }> {
  const text = await openText(path);
  if (/^\ufeff?\s*\{/.test(text.start)) return { text, header: undefined };
  if (/^\ufeff?\s*\[/.test(text.start))
    throw new UserError(`${path} is no export of Shopkeeper's: that is one object, not a list.`);
  for await (const [first] of csvLines(text, ignore, ignore))
    if (first !== undefined) return { text, header: first.cells };
  throw new UserError(`${path} has no header.`);
}

/** Under what name the ids of a file are remembered: a platform's, the one given, or the file's own. */
export function sourceName(file: SourceFile, given: string | undefined): string {
  const platform = file.format === "csv" ? file.layout.origin : null;
  const { path } = file.text;
  return given ?? platform ?? basename(path, extname(path)).toLowerCase();
}

/** Reads a CSV file in batches of about 2,000 rows. */
export async function* csvBatches(
  { text, layout }: SourceFile & { readonly format: "csv" },
  given: Reading,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Batch> {
  const broken: Problem[] = [];
  let reading: Reading | undefined;
  for await (const lines of lineBatches(
    layout,
    csvLines(text, onBytes, (one) => broken.push(one)),
  )) {
    const drafted = draftAll(layout, lines);
    reading ??= readingOf(drafted.drafts, given);
    yield rowsOf(layout.kind, drafted, reading);
  }
  if (broken.length > 0) yield { kind: layout.kind, rows: [], problems: broken, leftOut: 0 };
}

/** What the first rows of a file show about how it writes dates and numbers. */
const readingOf = (drafts: readonly DraftLine[], given: Reading): Reading => ({
  ...given,
  ...conventionsOf(
    drafts.map(({ draft }) => draft),
    given,
  ),
});

/** The lines after the header, as they are read together: some thousands, or a few large ones. */
async function* lineBatches(
  layout: Layout,
  pieces: AsyncIterable<readonly FileLine[]>,
): AsyncGenerator<readonly FileLine[]> {
  let [batch, read, hasHeader]: [FileLine[], number, boolean] = [[], 0, false];
  for await (const lines of pieces) {
    read++;
    for (const line of hasHeader ? lines : lines.slice(1)) {
      const isFull = batch.length >= batchSize || read > batchPieces;
      if (isFull && startsGroup(layout, batch.at(-1), line)) {
        yield batch;
        [batch, read] = [[], 0];
      }
      batch.push(line);
    }
    hasHeader ||= lines.length > 0;
  }
  yield batch;
}

interface Drafts {
  readonly drafts: readonly DraftLine[];
  readonly problems: readonly Problem[];
  readonly leftOut: number;
}

function draftAll(layout: Layout, lines: readonly FileLine[]): Drafts {
  const [drafts, problems]: [DraftLine[], Problem[]] = [[], []];
  let leftOut = 0;
  for (const group of groupsOf(layout, lines)) {
    for (const drafted of layout.read(group)) {
      if ("draft" in drafted) drafts.push(drafted);
      else if ("leftOut" in drafted) leftOut++;
      else problems.push(drafted);
    }
  }
  return { drafts, problems, leftOut };
}

function* groupsOf(layout: Layout, lines: readonly FileLine[]): Generator<readonly FileLine[]> {
  if (layout.groupOf === undefined) {
    yield lines;
    return;
  }
  let group: FileLine[] = [];
  for (const line of lines) {
    if (startsGroup(layout, group.at(-1), line)) {
      if (group.length > 0) yield group;
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) yield group;
}

const startsGroup = (layout: Layout, last: FileLine | undefined, line: FileLine): boolean =>
  layout.groupOf === undefined ||
  last === undefined ||
  layout.groupOf(line.cells) === "" ||
  layout.groupOf(last.cells) !== layout.groupOf(line.cells);

function rowsOf(kind: ImportKind, { drafts, problems, leftOut }: Drafts, reading: Reading): Batch {
  const [rows, wrong]: [ImportRow[], Problem[]] = [[], [...problems]];
  for (const draft of drafts) {
    const read = readRow(kind, draft, reading);
    if (read.outcome === "row") rows.push(read.row);
    else wrong.push(read.problem);
  }
  return { kind, rows, problems: wrong.sort((a, b) => a.line - b.line), leftOut };
}

/** Reads a JSON export: batches of records, and its other parts as they come. */
export async function* jsonBatches(
  { text }: SourceFile,
  given: Reading,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Batch | OtherPart> {
  const reading: Reading = { ...given, decimalMark: ".", phonesAreKept: true };
  const cutter = new JsonCutter();
  let list = new JsonList("", reading);
  for await (const piece of textOf(text, onBytes)) {
    for (const part of inFile(text.path, () => cutter.push(piece))) {
      if (part.name !== list.name || list.isFull) yield* list.batches();
      if (part.name !== list.name) list = new JsonList(part.name, reading);
      const line = list.next();
      if (list.kind === undefined) yield { ...part, line };
      else list.add(line, part.value, list.kind);
    }
  }
  inFile(text.path, () => cutter.finish());
  yield* list.batches();
}

/** The records of one list of a JSON export that wait to be read together. */
class JsonList {
  readonly name: string;
  readonly kind: ImportKind | undefined;
  readonly #reading: Reading;
  #count = 0;
  #drafts: DraftLine[] = [];
  #problems: Problem[] = [];

  constructor(name: string, reading: Reading) {
    this.name = name;
    this.kind = listKinds[name];
    this.#reading = reading;
  }

  get isFull(): boolean {
    return this.#drafts.length >= batchSize;
  }

  next(): number {
    return ++this.#count;
  }

  add(line: number, value: unknown, kind: ImportKind): void {
    const draft = jsonDraft(kind, value);
    if (draft === undefined) this.#problems.push({ line, reason: "is no record" });
    else this.#drafts.push({ line, draft });
  }

  *batches(): Generator<Batch> {
    if (this.kind === undefined || this.#drafts.length + this.#problems.length === 0) return;
    const drafts = { drafts: this.#drafts, problems: this.#problems, leftOut: 0 };
    yield rowsOf(this.kind, drafts, this.#reading);
    [this.#drafts, this.#problems] = [[], []];
  }
}

/** Names the file that something is wrong with. */
function inFile<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${path}: ${error.message}.`, { cause: error });
  }
}

const ignore = (): void => {
  // The header is looked at; how far the file is, and what is wrong further on, does not matter yet.
};
