import type { Problem } from "../imports/draft.ts";
import { printable } from "./plain-text.ts";

/** What became of one file's rows of one kind. */
export interface FileReport {
  readonly file: string;
  /** "contacts", "Shopify orders". */
  readonly title: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rightly not imported (cancelled orders), by reason. */
  readonly leftOut: number;
  /** What is to be done about what was left out. */
  readonly advice?: string;
  readonly problemCount: number;
  /** The first of them. */
  readonly problems: readonly Problem[];
  /** Columns nothing was taken from. */
  readonly ignored: readonly string[];
  /** What a problem's number counts: lines of a CSV file, records of a JSON list. */
  readonly counts: "line" | "record";
}

export const setUpAgain =
  "digests and standing answers post in chats of the other database: set them up here again";

/** How many problems of a file are shown; the rest is a number. */
export const shownProblems = 20;

const number = new Intl.NumberFormat("en");

/** The report of an import, figure first, one line a file and one for each problem. */
export function reportLines(reports: readonly FileReport[], isDry: boolean): readonly string[] {
  const lines = fileLines(reports);
  const sum = (of: (report: FileReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0);
  const changes = sum(({ created, updated }) => created + updated);
  if (isDry) return [...lines, "This was a dry run: nothing was written."];
  if (changes === 0) return [...lines, "Nothing changed."];
  return [...lines, 'Take it back with "undo the import".'];
}

/** One line a file, and one for each problem. */
export const fileLines = (reports: readonly FileReport[]): readonly string[] =>
  reports.flatMap(linesOf).map(printable);

/** Which column of a file is read as what. */
export const columnsRead = (
  kind: string,
  columns: readonly (readonly [column: string, field: string])[],
): readonly string[] => [
  `It looks like ${kind}, read so:`,
  ...columns.map(([column, field]) => printable(`  ${column} → ${field}`)),
];

function linesOf(report: FileReport): readonly string[] {
  const { advice, file, title, problems, problemCount, ignored, counts } = report;
  const lines = [`${file} (${title}): ${figures(report)}`];
  if (advice !== undefined) lines.push(`  ${advice}`);
  for (const { line, reason } of problems) lines.push(`  ${counts} ${line}: ${reason}`);
  if (problemCount > problems.length)
    lines.push(`  … and ${number.format(problemCount - problems.length)} more`);
  if (ignored.length > 0) lines.push(`  not used: ${ignored.join(", ")}`);
  return lines;
}

function figures({ created, updated, unchanged, leftOut, problemCount }: FileReport): string {
  const parts: readonly (readonly [number, string])[] = [
    [created, "new"],
    [updated, "updated"],
    [unchanged, "unchanged"],
    [leftOut, "left out"],
    [problemCount, problemCount === 1 ? "problem" : "problems"],
  ];
  const said = parts.filter(([count]) => count > 0);
  return said.length === 0
    ? "no rows"
    : said.map(([count, word]) => `${number.format(count)} ${word}`).join(", ");
}
