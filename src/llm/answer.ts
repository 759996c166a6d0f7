import { z } from "zod";
import type {
  ModelAnswer,
  ModelFailure,
  ModelRequest,
  Tokens,
} from "../core/language-model/language-model.ts";
import { answerName, type Mode } from "./modes.ts";

/** What a server sent, before it is known to be anything. */
export type Served = unknown;

/** The part of an answer that is read; servers leave out much of the rest. */
const servedSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z
            .array(
              z.object({
                function: z.object({ name: z.string(), arguments: z.string() }).nullish(),
              }),
            )
            .nullish(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: z.int().min(0),
      completion_tokens: z.int().min(0),
      prompt_tokens_details: z.object({ cached_tokens: z.int().min(0).nullish() }).nullish(),
    })
    .nullish()
    .catch(null),
});
type Read = z.infer<typeof servedSchema>;

/** What a server's answer holds: content that is JSON, or why there is none. */
export function answerIn(served: Served, request: ModelRequest, mode: Mode): ModelAnswer {
  const read = servedSchema.safeParse(served);
  const [choice] = read.data?.choices ?? [];
  if (!read.success || choice === undefined)
    return { outcome: "failed", why: "unreadable", tokens: estimatedTokens(request, "") };
  const words = wordsOf(choice, mode);
  const tokens = tokensOf(read.data) ?? estimatedTokens(request, words);
  const why = withheld(choice);
  if (why !== undefined) return { outcome: "failed", why, tokens };
  const content = jsonIn(words);
  return content === undefined
    ? { outcome: "failed", why: "unreadable", tokens }
    : { outcome: "answered", content, tokens };
}

type Choice = Read["choices"][number];

const wordsOf = ({ message }: Choice, mode: Mode): string =>
  (mode === "tools" ? argumentsOf(message) : undefined) ?? message.content ?? "";

function withheld({ finish_reason, message }: Choice): ModelFailure | undefined {
  if ((message.refusal ?? "") !== "") return "refused";
  if (finish_reason === "length") return "cut off";
  return finish_reason === "content_filter" ? "filtered" : undefined;
}

const argumentsOf = ({ tool_calls }: Choice["message"]): string | undefined =>
  tool_calls?.find((call) => call.function?.name === answerName)?.function?.arguments;

function tokensOf({ usage }: Read): Tokens | undefined {
  if (usage === null || usage === undefined) return undefined;
  return {
    sent: usage.prompt_tokens,
    cached: usage.prompt_tokens_details?.cached_tokens ?? 0,
    written: usage.completion_tokens,
  };
}

/** Where the server counts nothing, four characters are taken for a token. */
export const estimatedTokens = (
  { instructions, message, schema }: ModelRequest,
  written: string,
): Tokens => ({
  sent: Math.ceil((instructions.length + message.length + JSON.stringify(schema).length) / 4),
  cached: 0,
  written: Math.ceil(written.length / 4),
});

/** The JSON in what was written; models like to put a fence round it. */
function jsonIn(words: string): unknown {
  const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/i.exec(words);
  try {
    return JSON.parse(fenced?.[1] ?? words);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
