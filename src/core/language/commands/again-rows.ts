import { whole } from "./remind-rows.ts";
import type { ToDo } from "./to-do.ts";
import { rows, type Table } from "./rows.ts";

/** What is to be done again and again says so itself; it needs no "remind me". */
export const againRows: Table<ToDo> = rows<ToDo>(
  { say: "TO_DO to|with? <person> <note>", means: whole() },
  { say: "FOLLOW_UP_VERB with|up|on|to? <person> <note>", means: whole() },
  { say: "A_CALL|A_MEETING|A_VISIT with|to|at <person> <note>", means: whole() },
);
