import type { Outcome } from "./capability.ts";
import type { PendingAction } from "./conversations/conversation.ts";
import type { Intent } from "./intent.ts";
import { type Block, note, type Reply, type ReplyData, text } from "./reply.ts";
import { nothingSaved } from "./wording/asks.ts";

/** A piece of a command that is settled, or the question (or answer) to go back with instead. */
export type Step<Value> =
  | { readonly outcome: "found"; readonly value: Value }
  | { readonly outcome: "stop"; readonly result: Outcome };

export const found = <Value>(value: Value): Step<Value> => ({ outcome: "found", value });
export const stop = (result: Outcome): { readonly outcome: "stop"; readonly result: Outcome } => ({
  outcome: "stop",
  result,
});

/** The command that waits, and the piece of it that is asked for. */
export interface Waiting {
  readonly intent: Intent;
  /** What it is asked as: "when", "amount", "product" … */
  readonly slot: string;
  /** Where in the intent the answer goes. */
  readonly path: string;
}

export type AskedChoice = NonNullable<PendingAction["choices"]>[number];

/** Asks for something before anything is written. */
export const clarify = (question: string, blocks: readonly Block[], data?: ReplyData): Reply => ({
  kind: "clarify",
  blocks: [text(question), ...blocks, note(nothingSaved)],
  ...(data === undefined ? {} : { data }),
});

/** Asks for a missing piece before anything is written. */
export const askFor = (waiting: Waiting, question: string): Outcome => ({
  outcome: "ask",
  reply: clarify(question, []),
  pending: { asks: "value", ...waiting },
});

/** A button for each of the choices, which says its number. */
export const optionsOf = (choices: readonly AskedChoice[]): Block => ({
  type: "choices",
  answers: true,
  options: choices.map(({ label }, at) => ({ label, say: String(at + 1) })),
});

/** Asks which of several is meant before anything is written. */
export const askWhich = (
  waiting: Waiting,
  question: string,
  choices: readonly AskedChoice[],
  data?: ReplyData,
): Outcome => ({
  outcome: "ask",
  reply: clarify(question, [optionsOf(choices)], data),
  pending: { asks: "choice", choices, ...waiting },
});

/** Asks for a yes before anything is written. */
export const askToConfirm = (
  intent: Intent,
  question: Block,
  more: readonly Block[] = [],
  data?: ReplyData,
): Outcome => ({
  outcome: "ask",
  reply: {
    kind: "confirm",
    blocks: [
      question,
      ...more,
      {
        type: "choices",
        answers: true,
        options: [
          { label: "Yes", say: "yes", sign: "done" },
          { label: "No", say: "no", sign: "no" },
        ],
      },
    ],
    ...(data === undefined ? {} : { data }),
  },
  pending: { asks: "confirm", intent },
});

/** Says why nothing is to be done. */
export const nothingToDo = (words: string, contactId?: number): Outcome => ({
  outcome: "answer",
  reply: { kind: "answer", blocks: [text(words)] },
  ...(contactId === undefined ? {} : { contactId }),
});
