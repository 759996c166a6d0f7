import { basename } from "node:path";
import { UserError } from "../core/errors.ts";
import { kindNames, type Problem } from "../core/imports/draft.ts";
import type { Reading } from "../core/imports/read-row.ts";
import { type FileReport, setUpAgain, shownProblems } from "../core/wording/import-report.ts";
import type { ImportSession } from "../db/imports/session.ts";
import {
  type Batch,
  csvBatches,
  jsonBatches,
  type OtherPart,
  type SourceFile,
  sourceName,
} from "./import-source.ts";

/** How the files are to be read, and under what name remembered. */
interface How {
  readonly reading: Reading;
  readonly source: string | undefined;
}

type Mutable = { -readonly [Key in keyof FileReport]: FileReport[Key] } & { problems: Problem[] };

/** Imports all files as one change; whatever stops it in the middle takes all of it back. */
export async function importAll(
  session: ImportSession,
  files: readonly SourceFile[],
  how: How,
  onBytes: (file: number, bytes: number) => void,
): Promise<readonly FileReport[]> {
  try {
    const reports: FileReport[] = [];
    for (const [index, file] of files.entries()) {
      const name = sourceName(file, how.source);
      const of = new Map<string, Mutable>();
      for await (const part of partsOf(file, how.reading, (bytes) => onBytes(index, bytes))) {
        if ("rows" in part)
          applyBatch(session, name, part, reportOf(of, file, kindNames[part.kind]));
        else applyPart(session, part, () => reportOf(of, file, part.name));
      }
      session.endFile();
      reports.push(...of.values());
    }
    session.finish();
    return reports;
  } catch (error) {
    const left = takeBack(session);
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${error.message}\n${left}`, { cause: error });
  }
}

/** Takes back what was written; where that fails too (the disk is full), it happens at the next opening. */
function takeBack(session: ImportSession): string {
  try {
    session.abort();
    return "Nothing was imported.";
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return "What was written of the import is taken back when the database is opened next.";
  }
}

async function* partsOf(
  file: SourceFile,
  reading: Reading,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Batch | OtherPart> {
  if (file.format === "csv") yield* csvBatches(file, reading, onBytes);
  else yield* jsonBatches(file, reading, onBytes);
}

function reportOf(of: Map<string, Mutable>, file: SourceFile, name: string): Mutable {
  let report = of.get(name);
  if (report === undefined) {
    report = {
      file: basename(file.text.path),
      title: file.format === "csv" ? file.layout.title : name,
      created: 0,
      updated: 0,
      unchanged: 0,
      leftOut: 0,
      problemCount: 0,
      problems: [],
      ignored: file.format === "csv" ? file.layout.ignored : [],
      counts: file.format === "csv" ? "line" : "record",
    };
    of.set(name, report);
  }
  return report;
}

function applyBatch(session: ImportSession, source: string, batch: Batch, report: Mutable): void {
  const tally = session.apply(source, batch.rows);
  report.created += tally.created;
  report.updated += tally.updated;
  report.unchanged += tally.unchanged;
  report.leftOut += batch.leftOut;
  addProblems(report, [...batch.problems, ...tally.problems]);
}

/** Two databases that post the same in the same chats would tell everything twice. */
function leaveSchedule(report: Mutable): void {
  report.leftOut += 1;
  report.advice = setUpAgain;
}

/** Only what is wrong with the other parts of an export is worth a line. */
function applyPart(session: ImportSession, part: OtherPart, report: () => Mutable): void {
  if (part.name === "schedules") return leaveSchedule(report());
  const wrong = session.applyOther(part.name, part.value);
  if (wrong.length === 0) return;
  addProblems(
    report(),
    wrong.map((reason) => ({ line: part.line, reason })),
  );
}

function addProblems(report: Mutable, found: readonly Problem[]): void {
  const problems = [...found].sort((a, b) => a.line - b.line);
  report.problemCount += problems.length;
  report.problems.push(...problems.slice(0, shownProblems - report.problems.length));
}
