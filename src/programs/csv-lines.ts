import { type Parser, CsvError, parse } from "csv-parse";
import { declaredDelimiter, delimiterOf } from "../core/imports/delimiter.ts";
import type { Problem } from "../core/imports/draft.ts";
import type { FileLine } from "../core/imports/layout.ts";
import { type TextFile, textOf } from "./file-text.ts";

const longestRecord = 1 << 20;

/**
 * The lines of a CSV file, header first, as cells, as many at a time as a piece of the file holds.
 * What cannot be cut into cells (a quotation mark that is never closed) ends the file and is told
 * through `onProblem`.
 */
export async function* csvLines(
  file: TextFile,
  onBytes: (bytes: number) => void,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<readonly FileLine[]> {
  const declared = declaredDelimiter(file.start);
  const parser = parserOf(declared ?? delimiterOf(file.start), declared === undefined ? 1 : 2);
  const take = lineTaker(parser, declared === undefined ? 1 : 2);
  try {
    for await (const piece of textOf(file, onBytes)) {
      await feed(parser, piece);
      yield take();
    }
    await feed(parser, undefined);
    yield take();
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield take();
    onProblem({ line: take.next(), reason: inWords(error) });
  } finally {
    parser.destroy();
  }
}

function parserOf(delimiter: string, fromLine: number): Parser {
  const options = {
    delimiter,
    from_line: fromLine,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    // Records are taken out after each piece, so what waits is never more than a piece.
    readableHighWaterMark: Number.MAX_SAFE_INTEGER,
  };
  const parser = parse(options);
  // `feed` hears of errors; without a listener the stream would end the process.
  parser.on("error", () => undefined);
  return parser;
}

/** Gives the parser a piece of text (or the end) and waits until it has cut it up. */
function feed(parser: Parser, piece: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve());
    if (piece === undefined) parser.end(done);
    else parser.write(piece, done);
  });
}

/** Takes out the records that are ready, numbered by the line they begin on; blank lines count. */
function lineTaker(parser: Parser, first: number): (() => FileLine[]) & { next: () => number } {
  let next = first;
  const take = (): FileLine[] => {
    const lines: FileLine[] = [];
    for (let cells: unknown = parser.read(); isCells(cells); cells = parser.read()) {
      if (cells.length > 1 || cells[0] !== "") lines.push({ line: next, cells });
      next += 1 + breaksIn(cells);
    }
    return lines;
  };
  return Object.assign(take, { next: () => next });
}

const isCells = (record: unknown): record is readonly string[] => Array.isArray(record);

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.split(/\r\n|\n|\r/).length - 1;
  }
  return breaks;
}

function inWords(error: CsvError): string {
  const unclosed = ["CSV_QUOTE_NOT_CLOSED", "CSV_MAX_RECORD_SIZE"].includes(error.code);
  return unclosed
    ? "a quotation mark is opened here (or soon after) and never closed: the rest of the file was not read"
    : `cannot be read from here on: ${error.message}`;
}
