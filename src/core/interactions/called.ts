import type { Intent } from "../intent.ts";

/** A call as somebody fills it into a form. */
export interface Called {
  readonly contact: { readonly id: number; readonly name: string };
  readonly words: string;
  /** The day of what is to follow, "2026-07-02". */
  readonly followUpOn?: string;
}

/** What a filled form means: the call, and what is to follow it. The words are kept as they are. */
export const calledBy = ({ contact, followUpOn, words }: Called): readonly Intent[] => [
  { do: "log_interaction", kind: "call", contacts: [contact], summary: words.trim() },
  ...(followUpOn === undefined
    ? []
    : [
        {
          do: "create_follow_up" as const,
          contact,
          text: "",
          when: { on: followUpOn, words: followUpOn },
        },
      ]),
];
