import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { ModelRequest } from "../core/language-model/language-model.ts";

/** The ways to have an answer in a schema's form, the strictest first. */
export const modes = ["json_schema", "json_object", "tools"] as const;
export type Mode = (typeof modes)[number];

/** What the answer is called, where it needs a name. */
export const answerName = "readings";

/** An answer is short; what thinks first, as OpenAI's models may, needs more. */
const mostWritten = { openAi: 2000, others: 600 };

type Parameters = ChatCompletionCreateParamsNonStreaming;

/** The request as the server gets it; what never changes stands first, so that it can be cached. */
export function parametersFor(
  mode: Mode,
  request: ModelRequest,
  { baseUrl, model }: { readonly baseUrl?: string | undefined; readonly model: string },
): Parameters {
  const form = forms[mode](request);
  return {
    model,
    messages: [
      { role: "system", content: `${request.instructions}${form.hint ?? ""}` },
      { role: "user", content: request.message },
    ],
    ...form.parameters,
    // Other servers know only the older name, and nothing of storing.
    ...(baseUrl === undefined
      ? { max_completion_tokens: mostWritten.openAi, store: false }
      : { max_tokens: mostWritten.others }),
  };
}

interface Form {
  readonly parameters: Pick<Parameters, "response_format" | "tools" | "tool_choice">;
  readonly hint?: string;
}

const hintFor = ({ schema }: ModelRequest): string =>
  `\n\nAnswer with JSON of this schema, and nothing else:\n${JSON.stringify(schema)}`;

const forms: Readonly<Record<Mode, (request: ModelRequest) => Form>> = {
  json_schema: ({ schema }) => ({
    parameters: {
      response_format: {
        type: "json_schema",
        json_schema: { name: answerName, strict: true, schema },
      },
    },
  }),
  json_object: (request) => ({
    parameters: { response_format: { type: "json_object" } },
    hint: hintFor(request),
  }),
  tools: (request) => ({
    parameters: {
      tools: [{ type: "function", function: { name: answerName, parameters: request.schema } }],
      tool_choice: { type: "function", function: { name: answerName } },
    },
    hint: hintFor(request),
  }),
};
