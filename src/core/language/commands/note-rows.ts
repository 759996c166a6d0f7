import { keptAsNote, keptWhole } from "./kept-note.ts";
import { inPieces, inTheFile, noted, notedWhole, type Report, report } from "./report.ts";
import { type Row, rows } from "./rows.ts";

/** The marks between what is told piece by piece. */
const apart = "/|,|:|;|-|–";

/** What is called a note by who writes it: whatever it says, it is kept as it is. */
export const notes: readonly Row<Report>[] = [
  {
    say: `LOGS|A_NOTE? :? <people> ${apart} A_CALL|A_MEETING|A_VISIT|AN_EMAIL|A_MESSAGE ${apart}? in|out|INBOUND|OUTBOUND ${apart} <note>`,
    means: inPieces,
  },
  {
    say: "LOGS? :? <people> / A_CALL|A_MEETING|A_VISIT|AN_EMAIL|A_MESSAGE / <note>",
    means: inPieces,
  },
  {
    say: "PUT|LOGS A_NOTE? in|to|into|on|for <people> notes|file|record|card|profile <note>",
    means: inTheFile,
  },
  {
    say: "A_NOTE in|to|into|on|for <people> notes|file|record|card|profile <note>",
    means: inTheFile,
  },
  {
    say: "PUT|LOGS? A_NOTE for|4|on|about|to|re|under|regarding|concerning|with|at|by|against <people> <note>",
    means: report(),
  },
  {
    say: "put_in|stick_in|pop_in|write_in <people> notes|file|record|card|profile that? <note>",
    means: inTheFile,
  },
  {
    say: "LOGS for|on|about|to|re|under|regarding|concerning|against <people> <note>",
    means: noted,
  },
  { say: "LOGS with|by|at <people> : <note>", means: noted },
  { say: "LOGS|A_NOTE? A_NOTE <people> :|-|, <note>", means: report() },
  { say: "<people> A_NOTE :|-|that <note>", means: report() },
  { say: "A_NOTE : <people> <note>", means: notedWhole },
];

/** "note that Ana prefers mornings": what is told of her where it is no act, nor anything to do. */
export const fileRows = rows<Report>(
  { say: "<people> <note>", means: keptAsNote },
  { say: "<text> <people> <note>", means: keptWhole },
);
export const noteRows = rows<Report>(...notes);
