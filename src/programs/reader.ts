import type { Listener } from "../bots/voice.ts";
import { type Environment, type ModelConfig, readModelConfig } from "../config.ts";
import type { LanguageModel } from "../core/language-model/language-model.ts";
import type { Speech } from "../core/language-model/speech.ts";
import type { Io } from "./io.ts";
import type { Reader } from "./open-business.ts";

/** The language model that is set, if one is; its library is loaded with the first message for it. */
export function readerOf(
  config: ModelConfig | undefined,
  { now }: Pick<Io, "now">,
  report: (what: string) => void,
): Reader | undefined {
  if (config === undefined) return undefined;
  const { budget, ...server } = config;
  let loaded: Promise<LanguageModel> | undefined;
  const load = async (): Promise<LanguageModel> =>
    (await import("../llm/openai.ts")).openAiModel({ ...server, now, report });
  return {
    budget,
    prices: config.prices,
    model: {
      name: server.model,
      answer: async (request) => await (await (loaded ??= load())).answer(request),
    },
  };
}

/** What listens to voice messages, if a model for it is set; loaded with the first of them. */
export function listenerOf(
  config: ModelConfig | undefined,
  { now }: Pick<Io, "now">,
  report: (what: string) => void,
): Listener | undefined {
  if (config?.speech === undefined) return undefined;
  const { apiKey, budget, speech } = config;
  let loaded: Promise<Speech> | undefined;
  const load = async (): Promise<Speech> =>
    (await import("../llm/speech.ts")).openAiSpeech({ ...speech, apiKey, now, report });
  return {
    budget,
    speech: {
      name: speech.model,
      transcribe: async (recording) => await (await (loaded ??= load())).transcribe(recording),
    },
  };
}

/** The one set in the environment, for programs that tell of trouble on standard error. */
export const readerIn = (io: Pick<Io, "env" | "now" | "stderr">): Reader | undefined =>
  readerOf(readModelConfig(io.env satisfies Environment), io, (what) =>
    io.stderr.write(`The language model ${what}\n`),
  );
