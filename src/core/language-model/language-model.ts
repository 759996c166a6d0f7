/** What a language model is asked. */
export interface ModelRequest {
  /** What it is to do: the same for every message of every shop, so that servers can cache it. */
  readonly instructions: string;
  /** The words of the shop and the message, as one piece of data. */
  readonly message: string;
  /** The JSON schema of its answer. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What an answer took, as the server counted it or, where it did not, as it is estimated. */
export interface Tokens {
  readonly sent: number;
  /** Of those sent, how many the server had read before. */
  readonly cached: number;
  readonly written: number;
}

export const noTokens: Tokens = { sent: 0, cached: 0, written: 0 };

/** Why there is no answer. */
export type ModelFailure =
  /** It would not answer, its answer was cut off, or a filter held it back. */
  | "refused"
  | "cut off"
  | "filtered"
  /** What came is not what was asked for. */
  | "unreadable"
  /** No server there, too slow, or troubled. */
  | "unreachable"
  | "busy"
  /** The key, the model's name or the request itself was turned down. */
  | "not accepted"
  /** Not asked: it failed too often just now. */
  | "resting";

export type ModelAnswer =
  | { readonly outcome: "answered"; readonly content: unknown; readonly tokens: Tokens }
  | { readonly outcome: "failed"; readonly why: ModelFailure; readonly tokens: Tokens };

/** A language model as the core sees it: asked, it answers within ten seconds, and never throws. */
export interface LanguageModel {
  readonly name: string;
  readonly answer: (request: ModelRequest) => Promise<ModelAnswer>;
}
