import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from "openai";
import {
  type LanguageModel,
  type ModelAnswer,
  type ModelFailure,
  type ModelRequest,
  noTokens,
} from "../core/language-model/language-model.ts";
import { answerIn, estimatedTokens, type Served } from "./answer.ts";
import { createBreaker } from "./breaker.ts";
import { limitedFetch } from "./limited-fetch.ts";
import { type Mode, modes, parametersFor } from "./modes.ts";

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

const usualPatience = { inAll: 9500, attempt: 8000 };
/** Below it no further attempt is worth beginning. */
const shortestAttemptMs = 500;

/** A model behind OpenAI's Chat Completions, or behind any server that speaks them. */
export function openAiModel(options: OpenAiOptions): LanguageModel {
  const { apiKey, baseUrl, model, now } = options;
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? "https://api.openai.com/v1",
    maxRetries: 0,
    fetch: limitedFetch,
    // What is sent and answered is nobody's to read in a log.
    logLevel: "off",
  });
  const breaker = createBreaker(now);
  const server = { options, client, mode: modes[0] };
  return {
    name: model,
    async answer(request) {
      if (breaker.isResting()) return { outcome: "failed", why: "resting", tokens: noTokens };
      const answer = await answerOf(server, request);
      if (answer.outcome === "answered" || !isFault(answer.why)) breaker.worked();
      else {
        breaker.failed();
        options.report(`${model}: ${answer.why}`);
      }
      return answer;
    },
  };
}

/** Whether it is the server's, and not the message's. */
const isFault = (why: ModelFailure): boolean =>
  why !== "refused" && why !== "cut off" && why !== "filtered";

interface Server {
  readonly options: OpenAiOptions;
  readonly client: OpenAI;
  /** How it takes a schema, as far as it is known. */
  mode: Mode;
}

/**
 * Asks once more where that may help: in the next way to give a schema where the server does not
 * know this one, and again where it is not to be reached at the moment.
 */
async function answerOf(server: Server, request: ModelRequest): Promise<ModelAnswer> {
  const { patience = usualPatience, now } = server.options;
  const until = now() + patience.inAll;
  let retried = false;
  let mode: Mode | undefined = server.mode;
  let why: ModelFailure = "unreachable";
  while (mode !== undefined && until - now() >= Math.min(shortestAttemptMs, patience.attempt)) {
    const time = Math.min(patience.attempt, until - now());
    const attempt = await attempted(server, request, mode, time);
    if ("tokens" in attempt) {
      if (attempt.outcome === "answered") server.mode = mode;
      return attempt;
    }
    why = attempt.why;
    if (attempt.next === "other mode") mode = modes[modes.indexOf(mode) + 1];
    else if (attempt.next !== "again" || retried) break;
    else {
      retried = true;
      await pause(Math.min(attempt.waitMs, until - now()));
    }
  }
  // What was sent may have been counted by the server though nothing came back.
  return { outcome: "failed", why, tokens: estimatedTokens(request, "") };
}

const pause = async (ms: number): Promise<void> =>
  await new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, ms));
  });

type Failed =
  | { readonly why: ModelFailure; readonly next: "give up" | "other mode" }
  | { readonly why: ModelFailure; readonly next: "again"; readonly waitMs: number };

async function attempted(
  { client, options }: Server,
  request: ModelRequest,
  mode: Mode,
  ms: number,
): Promise<ModelAnswer | Failed> {
  const signal = AbortSignal.timeout(ms);
  try {
    const served: Served = await client.chat.completions.create(
      parametersFor(mode, request, options),
      { signal, timeout: ms },
    );
    return answerIn(served, request, mode);
  } catch (error) {
    return failureIn(error, signal);
  }
}

const retryPauseMs = 300;
/** A server that wants to be left alone for longer is not waited for. */
const longestWaitMs = 2000;

function failureIn(error: unknown, { aborted }: AbortSignal): Failed {
  if (aborted || error instanceof APIUserAbortError) return { why: "unreachable", next: "give up" };
  if (error instanceof APIConnectionError)
    return { why: "unreachable", next: "again", waitMs: retryPauseMs };
  // JSON that is none, or an answer that did not end.
  if (!(error instanceof APIError)) return { why: "unreadable", next: "give up" };
  return ofStatus(error);
}

function ofStatus({ code, headers, status }: APIError): Failed {
  if (status === 429) {
    const waitMs = waitIn(headers);
    // A bill that is not paid is not paid in a second either.
    return waitMs > longestWaitMs || code === "insufficient_quota"
      ? { why: "busy", next: "give up" }
      : { why: "busy", next: "again", waitMs };
  }
  if (status === 400 || status === 422 || status === 501)
    return code === "context_length_exceeded"
      ? { why: "not accepted", next: "give up" }
      : { why: "not accepted", next: "other mode" };
  return status !== undefined && status >= 500
    ? { why: "unreachable", next: "again", waitMs: retryPauseMs }
    : { why: "not accepted", next: "give up" };
}

function waitIn(headers: Headers | undefined): number {
  const seconds = headers?.get("retry-after");
  if (seconds === null || seconds === undefined) return retryPauseMs;
  const wait = Number(seconds) * 1000;
  // A date, or nonsense: too long to be waited for.
  return Number.isFinite(wait) ? Math.max(0, wait) : Number.POSITIVE_INFINITY;
}
