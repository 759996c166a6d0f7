import OpenAI, { APIConnectionError, APIError, APIUserAbortError, toFile } from "openai";
import { z } from "zod";
import type { ModelFailure, Tokens } from "../core/language-model/language-model.ts";
import {
  type Recording,
  type Speech,
  tokensOfSecond,
  type Transcript,
} from "../core/language-model/speech.ts";
import { createBreaker } from "./breaker.ts";
import { limitedFetch } from "./limited-fetch.ts";
import type { OpenAiOptions } from "./openai.ts";

const usualPatience = { inAll: 30_000, attempt: 20_000 };

const servedSchema = z.object({
  text: z.string(),
  usage: z
    .object({ input_tokens: z.int().min(0), output_tokens: z.int().min(0) })
    .nullish()
    .catch(null),
});

/** A model behind OpenAI's transcriptions, or behind any server that speaks them. */
export function openAiSpeech(options: OpenAiOptions): Speech {
  const { apiKey, baseUrl, model, now, report } = options;
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? "https://api.openai.com/v1",
    maxRetries: 0,
    fetch: limitedFetch,
    // What is said and heard is nobody's to read in a log.
    logLevel: "off",
  });
  const breaker = createBreaker(now);
  return {
    name: model,
    async transcribe(recording) {
      if (breaker.isResting()) return failed("resting", 0);
      const transcript = await transcriptOf(client, options, recording);
      if (transcript.outcome === "heard") breaker.worked();
      else {
        breaker.failed();
        report(`${model}: ${transcript.why}`);
      }
      return transcript;
    },
  };
}

/** Asks a second time where the server is in trouble that may pass. */
async function transcriptOf(
  client: OpenAI,
  { model, now, patience = usualPatience }: OpenAiOptions,
  recording: Recording,
): Promise<Transcript> {
  const until = now() + patience.inAll;
  let why: ModelFailure = "unreachable";
  for (let attempt = 0; attempt < 2 && until > now(); attempt++) {
    const ms = Math.min(patience.attempt, until - now());
    const signal = AbortSignal.timeout(ms);
    try {
      const file = await toFile(recording.content, recording.name);
      const body = { file, model, response_format: "json" } as const;
      const asked = await client.audio.transcriptions.create(body, { signal, timeout: ms });
      return heardIn(asked, recording);
    } catch (error) {
      why = failureIn(error, signal);
      if (!passing.has(why)) break;
    }
  }
  return failed(why, estimatedFor(recording));
}

const passing: ReadonlySet<ModelFailure> = new Set(["unreachable", "busy"]);

function heardIn(served: unknown, recording: Recording): Transcript {
  const { data } = servedSchema.safeParse(served);
  if (data === undefined) return failed("unreadable", estimatedFor(recording));
  const { text: words, usage } = data;
  const tokens: Tokens = {
    sent: usage?.input_tokens ?? estimatedFor(recording),
    cached: 0,
    written: usage?.output_tokens ?? Math.ceil(words.length / 4),
  };
  return { outcome: "heard", words, tokens };
}

function failureIn(error: unknown, { aborted }: AbortSignal): ModelFailure {
  if (aborted || error instanceof APIUserAbortError || error instanceof APIConnectionError)
    return "unreachable";
  if (!(error instanceof APIError)) return "unreadable";
  const { status } = error;
  if (status === 429) return "busy";
  return status !== undefined && status >= 500 ? "unreachable" : "not accepted";
}

/** Speech as phones record it takes about so many bytes a second. */
const bytesOfSecond = 4_000;

const estimatedFor = ({ content, seconds = content.byteLength / bytesOfSecond }: Recording) =>
  Math.ceil(seconds * tokensOfSecond);

// What was sent may have been counted by the server though nothing came back.
const failed = (why: ModelFailure, sent: number): Transcript => ({
  outcome: "failed",
  why,
  tokens: { sent, cached: 0, written: 0 },
});
