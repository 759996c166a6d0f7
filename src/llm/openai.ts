import { APIError, APIUserAbortError, type OpenAI } from "openai";
import {
  type LanguageModel,
  type ModelAnswer,
  type ModelFailure,
  type ModelRequest,
} from "../core/language-model/language-model.ts";
import { answerIn, estimatedTokens, type Served } from "./answer.ts";
import { clientOf, failureOf, type OpenAiOptions, sparing } from "./client.ts";
import { type Mode, modes, parametersFor } from "./modes.ts";

const usualPatience = { inAll: 9500, attempt: 8000 };
/** Below it no further attempt is worth beginning. */
const shortestAttemptMs = 500;

/** A model behind OpenAI's Chat Completions, or behind any server that speaks them. */
export function openAiModel(options: OpenAiOptions): LanguageModel {
  const server = { options, client: clientOf(options), mode: modes[0] };
  const ask = sparing(options);
  return {
    name: options.model,
    answer: (request) => ask(() => answerOf(server, request)),
  };
}

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

/** Statuses by which servers tell that they do not know this way to give a schema. */
const aboutSchema: ReadonlySet<unknown> = new Set([400, 422, 501]);

function failureIn(error: unknown, signal: AbortSignal): Failed {
  const why = failureOf(error, signal);
  if (signal.aborted || !(error instanceof APIError) || error instanceof APIUserAbortError)
    return { why, next: "give up" };
  const { code, status } = error;
  if (aboutSchema.has(status))
    return {
      why: "not accepted",
      next: code === "context_length_exceeded" ? "give up" : "other mode",
    };
  if (why === "not accepted") return { why, next: "give up" };
  const waitMs = why === "busy" ? waitIn(error) : retryPauseMs;
  return waitMs > longestWaitMs ? { why, next: "give up" } : { why, next: "again", waitMs };
}

function waitIn({ code, headers }: APIError): number {
  // A bill that is not paid is not paid in a second either.
  if (code === "insufficient_quota") return Number.POSITIVE_INFINITY;
  const seconds = headers?.get("retry-after");
  if (seconds === null || seconds === undefined) return retryPauseMs;
  const wait = Number(seconds) * 1000;
  // A date, or nonsense: too long to be waited for.
  return Number.isFinite(wait) ? Math.max(0, wait) : Number.POSITIVE_INFINITY;
}
