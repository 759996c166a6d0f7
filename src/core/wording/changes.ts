import type { HistoryLine, JournalEntry, KeptField, RecordName } from "../changes/change.ts";
import { type LocalDate, type LocalTime, showDate } from "../time.ts";
import { counted, listed, sentence } from "./common.ts";

export const undone = (summary: string): string => `Undone: ${summary}.`;
export const redone = (summary: string): string => `Done again: ${summary}.`;
export const nothingToUndo =
  "There is nothing of yours to undo in this conversation. Name it: “undo the import”, “undo the phone change on Anna”.";
export const erasedForGood =
  "What was erased cannot be brought back. Name what else to undo: “undo the import”, “undo the phone change on Anna”.";
export const nothingToRedo = "There is nothing of yours to do again in this conversation.";
export const noImportToUndo = "There is no import to take back.";
export const noSuchChange = (name: string, what: string): string =>
  `I found no ${what} on ${name} that could be undone.`;
export const changeWord = (field: string | undefined): string =>
  field === undefined ? "change" : `${field} change`;

/** What is about to be taken back, and whose it was. */
export const takeBackThis = (entry: JournalEntry, when: string): string =>
  `Take back “${entry.summary}” (${entry.actor}, ${when})?`;

const recordWords: Readonly<Record<RecordName, string>> = {
  contacts: "contact",
  contactPoints: "further email or phone",
  contactTags: "tag",
  mutes: "muting in the digests",
  interactions: "interaction",
  purchases: "purchase",
  followUps: "follow-up",
  members: "team member",
  settings: "setting",
  schedules: "schedule",
};

/** Names what a take-back left as it is: "Kept: phone of Anna (changed by Ben on 3 June)". */
export function keptInWords(kept: readonly KeptField[], on: (field: KeptField) => string): string {
  const shown = kept
    .slice(0, 3)
    .map(
      (field) =>
        `${keptWord(field)}${field.contactName === null ? "" : ` of ${field.contactName}`} (changed by ${field.changedBy === "" ? "somebody" : field.changedBy} on ${on(field)})`,
    );
  const more = kept.length - shown.length;
  return `Kept: ${listed([...shown, ...(more > 0 ? [counted(more, "other")] : [])])}.`;
}

const keptWord = ({ record, field }: KeptField): string =>
  field === "id" || field === "contactId" ? recordWords[record] : fieldWord(field);

/** "dueAt" as people call it. */
export const fieldWord = (field: string): string =>
  fieldWords[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const fieldWords: Readonly<Record<string, string>> = {
  dueAt: "due time",
  happenedAt: "time",
  purchasedAt: "time",
  amountMinor: "amount",
  costMinor: "cost",
  createdAt: "added",
};

/** How a history shows one line: "3 June 14:05, Ben: phone +49… → +49…". */
export const historyLine = (
  { actor, op, record, kind }: Pick<HistoryLine, "actor" | "op" | "record" | "kind">,
  at: { readonly on: LocalDate; readonly time: LocalTime; readonly today: LocalDate },
  details: readonly string[],
): string => {
  const what = [`${verbs[op]} ${recordWords[record]}`, ...details].join(": ");
  const shown = op === "update" ? details.join("; ") || `changed ${recordWords[record]}` : what;
  return `${showDate(at.on, at.today)} ${at.time}, ${actor}${kind === "chat" ? "" : ` (${kind})`}: ${shown}`;
};

const verbs: Readonly<Record<HistoryLine["op"], string>> = {
  insert: "added",
  update: "changed",
  delete: "removed",
};

/** One field before and after: "phone +49301 → +49302", "city Berlin (was empty)". */
export function beforeAndAfter(field: string, before: string, after: string): string {
  if (before === "") return `${fieldWord(field)} ${after} (was empty)`;
  return after === ""
    ? `${fieldWord(field)} removed (was ${before})`
    : `${fieldWord(field)} ${before} → ${after}`;
}

export const historyOfWhom = (name: string, field: string | undefined): string =>
  field === undefined ? `What happened to ${name}` : sentence(`${field} of ${name}`);
export const noHistory = (name: string, field: string | undefined): string =>
  field === undefined
    ? `Nothing of ${name} has been changed here yet.`
    : `The ${field} of ${name} has not been changed here.`;
export const latestChanges = "Latest first; imports are listed as one line each.";
