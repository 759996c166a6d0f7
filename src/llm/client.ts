import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { type ModelFailure, noTokens, type Tokens } from "../core/language-model/language-model.ts";
import { createBreaker } from "./breaker.ts";
import { limitedFetch } from "./limited-fetch.ts";

export interface OpenAiOptions {
  readonly apiKey: string;
  readonly model: string;
  /** The address of another server that speaks the same language. */
  readonly baseUrl?: string | undefined;
  readonly now: () => number;
  /** Told of what its owner should know of: a key turned down, a server that is not there. */
  readonly report: (what: string) => void;
  /** All an answer may take, and one attempt at it, in ms; given by tests that have less time. */
  readonly patience?: { readonly inAll: number; readonly attempt: number };
}

/** A client that makes one attempt a call and keeps no log. */
export const clientOf = ({ apiKey, baseUrl }: OpenAiOptions): OpenAI =>
  new OpenAI({
    apiKey,
    baseURL: baseUrl ?? "https://api.openai.com/v1",
    maxRetries: 0,
    fetch: limitedFetch,
    // What is sent and answered is nobody's to read in a log.
    logLevel: "off",
  });

/** What a server was asked for in vain. */
export interface Failure {
  readonly outcome: "failed";
  readonly why: ModelFailure;
  readonly tokens: Tokens;
}

/** Asks a server, unless it failed too often just now; its faults are reported. */
export function sparing({ model, now, report }: OpenAiOptions) {
  const breaker = createBreaker(now);
  return async <Success extends { readonly outcome: "answered" | "heard" }>(
    ask: () => Promise<Success | Failure>,
  ): Promise<Success | Failure> => {
    if (breaker.isResting()) return { outcome: "failed", why: "resting", tokens: noTokens };
    const came = await ask();
    if (came.outcome === "failed" && isFault(came.why)) {
      breaker.failed();
      report(`${model}: ${came.why}`);
    } else breaker.worked();
    return came;
  };
}

/** Whether it is the server's, and not the message's. */
const isFault = (why: ModelFailure): boolean =>
  why !== "refused" && why !== "cut off" && why !== "filtered";

/** What an attempt failed by that ended in an error. */
export function failureOf(error: unknown, { aborted }: AbortSignal): ModelFailure {
  if (aborted || error instanceof APIUserAbortError || error instanceof APIConnectionError)
    return "unreachable";
  // JSON that is none, or an answer that did not end.
  if (!(error instanceof APIError)) return "unreadable";
  const { status } = error;
  if (status === 429) return "busy";
  return status !== undefined && status >= 500 ? "unreachable" : "not accepted";
}
