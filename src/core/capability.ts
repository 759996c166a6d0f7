import type { Crm } from "./crm.ts";
import type { Intent, IntentName, IntentOf } from "./intent.ts";
import type { ChangeKind, ChangeStore, Edit, TakeBack } from "./changes/change.ts";
import type { PendingAction } from "./conversations/conversation.ts";
import type { Reply } from "./reply.ts";
import type { ChangeId, ContactId } from "./ids.ts";
import type { Role } from "./team/member.ts";

/** What a capability decided. Nothing is written until the assistant applies it. */
export type Outcome =
  | {
      readonly outcome: "answer";
      readonly reply: Reply;
      /** The contact talked about, whom "her" means next. */
      readonly contactId?: ContactId;
      /** Whether the question can be refined and numbered (A17). */
      readonly question?: Intent;
    }
  | {
      readonly outcome: "write";
      readonly edits: readonly Edit[];
      /** What it is called when undone: "call with Mark Bell". */
      readonly summary: string;
      readonly changeKind?: ChangeKind;
      /** The receipt, shown once it is written. */
      readonly receipt: Reply;
      readonly contactId?: ContactId;
    }
  /** Takes a change back, or does it once more; the receipt tells what came of it. */
  | {
      readonly outcome: "take_back";
      readonly how: "undo" | "redo";
      readonly of: ChangeId;
      /** Restricts an undo to some fields of one row. */
      readonly only?: Parameters<ChangeStore["undo"]>[2];
      readonly receipt: (result: TakeBack) => Reply;
      readonly contactId?: ContactId;
    }
  /** Asks before anything happens; `reply` holds the question. */
  | {
      readonly outcome: "ask";
      readonly reply: Reply;
      readonly pending: Pick<PendingAction, "asks" | "slot" | "path" | "choices"> & {
        /** The intent as far as it is known; the answer is filled in at `path`. */
        readonly intent: Intent;
      };
      /** Whom it is about, where only something else of it is asked. */
      readonly contactId?: ContactId;
    }
  | {
      readonly outcome: "refused";
      readonly reply: Reply;
      /** Whom it was about, where that is known: what is asked next may be of them. */
      readonly contactId?: ContactId;
    };

/** How something may be said; a test says each to the assistant on the demo shop. */
export interface Example<Name extends IntentName = IntentName> {
  readonly say: string;
  /** What was said just before, where it would mean nothing by itself. */
  readonly after?: string;
  /** What it means, on the last day of the demo shop: Tuesday, 30 June 2026. */
  readonly means: IntentOf<Name>;
}

/** One thing the assistant can do. Help, command lists, docs and tests are read from the list of them. */
export interface Capability<Name extends IntentName = IntentName> {
  readonly name: Name;
  readonly kind: "question" | "command";
  /** One sentence, for help. */
  readonly summary: string;
  /** The role needed; a function where it depends on what is asked (money is for owners). */
  readonly role: Role | ((intent: IntentOf<Name>) => Role);
  /** At least one; help shows the first. */
  readonly examples: readonly Example<Name>[];
  /** False for a command that "undo" does not take back; it writes nothing, or is undo itself. */
  readonly undoable?: false;
  readonly run: (intent: IntentOf<Name>, crm: Crm, confirmed: boolean) => Promise<Outcome>;
}

/** The role needed for what an intent asks. */
export const roleFor = <Name extends IntentName>(
  { role }: Pick<Capability<Name>, "role">,
  intent: IntentOf<Name>,
): Role => (typeof role === "function" ? role(intent) : role);

/** Keeps the intent's type inside the capability while the list holds them all. */
export function defineCapability<Name extends IntentName>(
  capability: Capability<Name>,
): Capability<Name> {
  return capability;
}
