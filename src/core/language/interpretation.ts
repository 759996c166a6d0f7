import type { Intent } from "../intent.ts";
import type { Actor } from "../team/member.ts";
import type { Clock } from "../period.ts";
import type { TaughtWord } from "../words/taught-word.ts";
import type { Courtesy } from "./courtesy.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word of a message, and what it was taught to mean. */
export interface Taken {
  readonly typed: string;
  readonly means: string;
}

/** What the interpreter made of a message. It never guesses a write. */
export type Interpretation = Read & {
  /** Who read it, where there is a language model beside the rules. */
  readonly readBy?: ReadBy;
};

/** The rules of the offline interpreter, or a language model. */
export type ReadBy = "rules" | "AI";

/** What a message is to do, or asks. */
export type Understood = Extract<Interpretation, { outcome: "understood" }>;

/** What a text means by itself. */
export type Means = (text: string) => Interpretation | undefined;

type Read =
  | {
      readonly outcome: "understood";
      /** In the order said; at most five. */
      readonly intents: readonly Intent[];
      /** Harmless words of a question that no part of it explains; named in the answer. */
      readonly ignored?: readonly string[];
      /** Words that were taught, and what they were taken for; said in the answer. */
      readonly taken?: readonly Taken[];
      /** Words taken for words of the shop that they come near; said in the answer. */
      readonly assumed?: readonly { readonly typed: string; readonly taken: string }[];
    }
  /** Something was understood, but acting on it needs one answer first. */
  | {
      readonly outcome: "unclear";
      readonly question: string;
      readonly intent?: Intent;
      /** What it may mean, where the answer is one of a few. */
      readonly ways?: readonly { readonly label: string; readonly intent: Intent }[];
    }
  | {
      readonly outcome: "unknown";
      readonly suggestions: readonly string[];
      readonly courtesy?: Courtesy;
      /** Why a language model was not of help. */
      readonly modelIs?: "unreachable" | "spent for you" | "spent for all";
    };

/** What the interpreter may look at: never records, only words, names and the time. */
export interface Situation {
  readonly clock: Clock;
  readonly actor: Actor;
  readonly currency: string;
  readonly dateOrder: "DMY" | "MDY";
  readonly vocabulary: Vocabulary;
  /** The conversation's last question, whose refinement a short message may be. */
  readonly lastQuestion?: Intent;
  /** Whether the last question only counted those that the one before had listed. */
  readonly countsList?: boolean;
  /** What was last written in it, which "make it thursday" would correct. */
  readonly lastCommand?: Intent;
  /** Whether that was written together with other things, by one message. */
  readonly lastOfSeveral?: boolean;
  /** Which of the two was said last, where both were. */
  readonly saidLast?: "question" | "deed";
  /** What we asked last and still wait for. */
  readonly pending?: PendingQuestion;
  /** The lines of a digest of which it was asked what is to become of them. */
  readonly linesAsked?: readonly number[];
  /** The words that were taught. */
  readonly taught?: readonly TaughtWord[];
  /** What a language model made of the message before, which "remember that" keeps. */
  readonly lastReading?: Reading;
}

/** A message, and the sentence it was read as. */
export interface Reading {
  readonly said: string;
  readonly readAs: string;
}

export interface PendingQuestion {
  /** confirm: yes or no; choice: one of the labels; value: the missing piece named by `slot`. */
  readonly asks: "confirm" | "choice" | "value";
  readonly slot?: string;
  readonly labels?: readonly string[];
  readonly intent?: Intent;
}

export type Interpret = (text: string, situation: Situation) => Promise<Interpretation>;
