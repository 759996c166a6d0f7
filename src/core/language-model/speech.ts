import type { ModelFailure, Tokens } from "./language-model.ts";

/** Something that was said, as its platform recorded it. */
export interface Recording {
  /** Ends in what kind of sound it is: "voice.ogg". */
  readonly name: string;
  readonly content: Uint8Array;
  /** How long it is, where that is known. */
  readonly seconds: number | undefined;
}

export type Transcript =
  | { readonly outcome: "heard"; readonly words: string; readonly tokens: Tokens }
  | { readonly outcome: "failed"; readonly why: ModelFailure; readonly tokens: Tokens };

/** A model that writes down what was said: asked, it answers within half a minute, and never throws. */
export interface Speech {
  readonly name: string;
  readonly transcribe: (recording: Recording) => Promise<Transcript>;
}

/** What a second of speech takes where the server tells nothing of it. */
export const tokensOfSecond = 10;
