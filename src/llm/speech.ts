import { type OpenAI, toFile } from "openai";
import { z } from "zod";
import type { ModelFailure, Tokens } from "../core/language-model/language-model.ts";
import {
  type Recording,
  type Speech,
  tokensOfSecond,
  type Transcript,
} from "../core/language-model/speech.ts";
import { clientOf, failureOf, type OpenAiOptions, sparing } from "./client.ts";

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
  const client = clientOf(options);
  const ask = sparing(options);
  return {
    name: options.model,
    transcribe: (recording) => ask(() => transcriptOf(client, options, recording)),
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
      why = failureOf(error, signal);
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
