import type { ReplyContext, Sign } from "./conversations/button.ts";
import type { Intent } from "./intent.ts";
import type { DigestLine } from "./outbox/outbox.ts";
import type { Instant } from "./time.ts";
import type { ReadBy } from "./language/interpretation.ts";

/**
 * What the assistant answers, in blocks that every channel knows how to draw. Words here are plain:
 * no channel's markup, and user data is never mixed into any. `*bold*` is expressed by `strong`.
 */
export type Block =
  | {
      readonly type: "text";
      readonly text: string;
      readonly strong?: string;
      /** A time in the text, for channels that show each reader the time of where they are. */
      readonly moment?: Moment;
    }
  /** Label and value, one a line: a contact's card. */
  | { readonly type: "facts"; readonly facts: readonly (readonly [label: string, value: string])[] }
  | {
      readonly type: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Columns that hold numbers, to be set right. */
      readonly numeric?: readonly number[];
    }
  /** Buttons; `answers` where they are the answers to what the reply asks. */
  | {
      readonly type: "choices";
      readonly options: readonly Choice[];
      readonly answers?: boolean;
    }
  /** How it was counted, or another small line below the answer. */
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "file"; readonly name: string; readonly content: string };

export interface Moment {
  /** As it stands in the text, in the business's zone. */
  readonly words: string;
  readonly at: Instant;
}

export interface Choice {
  readonly label: string;
  /** What picking it says. */
  readonly say: string;
  /** What it stands for, where words would say it less surely: one certain follow-up. */
  readonly intent?: Intent;
  /** The sign on its message that picks it too. */
  readonly sign?: Sign;
  /** The id of its button, on channels that have some. */
  readonly button?: string;
}

export const replyKinds = ["answer", "done", "confirm", "clarify", "refused", "unknown"] as const;
/** What kind of reply it is; docs of the `ask` program say what each means. */
export type ReplyKind = (typeof replyKinds)[number];

export type Unit = string;

/** The figures behind the words, for programs; the fields of the `ask` contract. */
export interface ReplyData {
  readonly total?: number;
  readonly contacts?: readonly string[];
  readonly value?: number | null;
  readonly unit?: Unit;
  readonly rows?: readonly { readonly key: string; readonly value: number | null }[];
  readonly items?: readonly Readonly<Record<string, unknown>>[];
  readonly answer?: string;
  readonly parts?: readonly ReplyData[];
}

export interface Reply {
  readonly kind: ReplyKind;
  readonly blocks: readonly Block[];
  readonly data?: ReplyData;
  /** The intent that ran, as the `ask` contract shows it; filled in by the assistant. */
  readonly intent?: Intent | readonly Intent[] | null;
  /** The code by which somebody joins; channels that have links make one of it. */
  readonly joinCode?: string;
  /** What its buttons speak of; filled in by the assistant. */
  readonly context?: ReplyContext;
  /** What there is to do, in the order of the numbers it is shown by. */
  readonly lines?: readonly DigestLine[];
  /** Who read the message, where there is a language model beside the rules. */
  readonly readBy?: ReadBy;
}

export const text = (words: string): Block => ({ type: "text", text: words });
export const note = (words: string): Block => ({ type: "note", text: words });
