import type { Contact, ContactPoint, ContactTag } from "../contacts/contact.ts";
import type { Mute } from "../digests/muted.ts";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import type { ChangeId, ContactId } from "../ids.ts";
import type { Interaction } from "../interactions/interaction.ts";
import type { Purchase } from "../purchases/purchase.ts";
import type { Schedule } from "../schedules/schedule.ts";
import type { Setting } from "../settings/setting.ts";
import type { Member } from "../team/member.ts";
import type { Instant } from "../time.ts";

/** The business records, by the name of their table. Everything else is derived or housekeeping. */
export interface Records {
  readonly contacts: Contact;
  readonly contactPoints: ContactPoint;
  readonly contactTags: ContactTag;
  readonly mutes: Mute;
  readonly interactions: Interaction;
  readonly purchases: Purchase;
  readonly followUps: FollowUp;
  readonly members: Member;
  readonly settings: Setting;
  readonly schedules: Schedule;
}
export type RecordName = keyof Records;

/** One row inserted, updated or deleted. `expect` holds what an update believes is there now. */
export type Edit = {
  [Name in RecordName]:
    | { readonly op: "insert"; readonly record: Name; readonly row: Records[Name] }
    | {
        readonly op: "update";
        readonly record: Name;
        readonly id: number;
        readonly expect: Partial<Records[Name]>;
        readonly set: Partial<Records[Name]>;
      }
    | { readonly op: "delete"; readonly record: Name; readonly id: number };
}[RecordName];

export const changeKinds = [
  "chat",
  "import",
  "merge",
  "delete",
  /** Deletes for good: nothing of it is kept in the journal, and it cannot be undone. */
  "erase",
  "undo",
  "redo",
  "setting",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A write as data: who, when, which message, and the rows it edits. Applied whole or not at all. */
export interface Change {
  readonly id: ChangeId;
  readonly kind: ChangeKind;
  readonly at: Instant;
  readonly actor: string;
  /** The conversation it was made in, and the id of the message: a second one does nothing. */
  readonly conversation: string;
  readonly source: string;
  /** One sentence for people: "call with Mark Bell and Thursday's reminder". */
  readonly summary: string;
  readonly edits: readonly Edit[];
}

export type ChangeOutcome =
  | { readonly outcome: "applied"; readonly changeId: ChangeId }
  /** The same message was handled before; nothing happened now. */
  | { readonly outcome: "repeated"; readonly changeId: ChangeId }
  /** A row was not as expected (changed or gone since it was read); nothing was written. */
  | { readonly outcome: "conflict"; readonly record: RecordName; readonly id: number };

/** A change as the journal remembers it. */
export interface JournalEntry {
  readonly id: ChangeId;
  readonly kind: ChangeKind;
  readonly at: Instant;
  readonly actor: string;
  readonly conversation: string;
  readonly summary: string;
  readonly status: "applying" | "done" | "undone";
}

/** A field a take-back left alone, because somebody changed it since. */
export interface KeptField {
  readonly record: RecordName;
  readonly id: number;
  readonly field: string;
  readonly changedBy: string;
  readonly changedAt: Instant;
  /** The contact it belongs to, for people. */
  readonly contactName: string | null;
}

export type TakeBack =
  | {
      readonly outcome: "taken-back";
      readonly changeId: ChangeId;
      readonly of: JournalEntry;
      readonly kept: readonly KeptField[];
    }
  | { readonly outcome: "nothing" };

/** One line of a record's history. */
export interface HistoryLine {
  readonly changeId: ChangeId;
  readonly at: Instant;
  readonly actor: string;
  readonly kind: ChangeKind;
  readonly op: Edit["op"];
  readonly record: RecordName;
  readonly rowId: number;
  /** Field by field, before and after; for an insert only after, for a delete only before. */
  readonly fields: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

export interface ChangeStore {
  /** Applies and journals a change, and brings all derived rows up to date, in one transaction. */
  readonly apply: (change: Change) => Promise<ChangeOutcome>;
  /** The actor's latest change in the conversation, or the one before another, that is done and not itself an undo. */
  readonly lastOf: (
    actor: string,
    conversation: string,
    before?: ChangeId,
  ) => Promise<JournalEntry | undefined>;
  readonly lastUndone: (actor: string, conversation: string) => Promise<JournalEntry | undefined>;
  readonly lastOfKind: (kind: ChangeKind) => Promise<JournalEntry | undefined>;
  readonly entry: (id: ChangeId) => Promise<JournalEntry | undefined>;
  /** The change that was made under a source (see `Change`). */
  readonly bySource: (source: string) => Promise<JournalEntry | undefined>;
  /** The edits of a change that was written as edits (not an import's inserts). */
  readonly editsOf: (id: ChangeId) => Promise<readonly Edit[]>;
  /**
   * Takes a change back, field by field: what someone changed since is kept and named. Recorded as
   * a change of its own (`undo`). `only` restricts it to some fields of one row.
   */
  readonly undo: (
    id: ChangeId,
    by: Pick<Change, "actor" | "at" | "conversation" | "source">,
    only?: {
      readonly record: RecordName;
      readonly rowId: number;
      readonly fields: readonly string[];
    },
  ) => Promise<TakeBack>;
  /** Applies a change that was undone once more, as strictly. */
  readonly redo: (
    id: ChangeId,
    by: Pick<Change, "actor" | "at" | "conversation" | "source">,
  ) => Promise<TakeBack>;
  /** What happened to a contact and everything of theirs, latest first. */
  readonly historyOf: (contactId: ContactId, limit: number) => Promise<readonly HistoryLine[]>;
  /** The latest changes of one field of a contact, latest first. */
  readonly fieldHistory: (
    contactId: ContactId,
    field: string,
    limit: number,
  ) => Promise<readonly HistoryLine[]>;
}
