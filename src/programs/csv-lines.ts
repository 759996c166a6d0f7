import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { z } from "zod";
import { declaredDelimiter, delimiterOf } from "../core/imports/delimiter.ts";
import type { Problem } from "../core/imports/draft.ts";
import type { FileLine } from "../core/imports/layout.ts";
import { type TextFile, textOf } from "./file-text.ts";

const longestRecord = 1 << 20;

const parsedSchema = z.custom<{ info: { lines: number }; record: string[] }>();

/**
 * The lines of a CSV file, header first, as cells. What cannot be cut into cells (a quotation mark
 * that is never closed) ends the file and is told through `onProblem`.
 */
export async function* csvLines(
  file: TextFile,
  onBytes: (bytes: number) => void,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<FileLine> {
  const declared = declaredDelimiter(file.start);
  const parser = parse({
    delimiter: declared ?? delimiterOf(file.start),
    from_line: declared === undefined ? 1 : 2,
    bom: true,
    info: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longestRecord,
  });
  const source = Readable.from(textOf(file, onBytes));
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser);
  let last = declared === undefined ? 0 : 1;
  try {
    for await (const parsed of parser) {
      const { info, record } = parsedSchema.parse(parsed);
      yield {
        line: info.lines === last + 1 ? info.lines : firstLine(info.lines, record),
        cells: record,
      };
      last = info.lines;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    onProblem({ line: last + 1, reason: inWords(error) });
  }
}

/** Where a record with line breaks in its cells begins. */
const firstLine = (last: number, cells: readonly string[]): number =>
  last - cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);

function inWords(error: CsvError): string {
  const unclosed = ["CSV_QUOTE_NOT_CLOSED", "CSV_MAX_RECORD_SIZE"].includes(error.code);
  return unclosed
    ? "a quotation mark is opened here (or soon after) and never closed: the rest of the file was not read"
    : `cannot be read from here on: ${error.message}`;
}
