import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

/** A request as a compatible server gets it. */
const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.looseObject({ type: z.string() }).optional(),
  tools: z.array(z.unknown()).optional(),
});
export type ServerRequest = z.infer<typeof requestSchema> & { readonly raw: string };

const addressSchema = z.object({ port: z.number() });

/** What it does with a request. */
export type Behaviour = (response: ServerResponse, request: ServerRequest) => void;

/** A server that speaks Chat Completions, well or badly, as each test wants it. */
export interface ModelServer {
  readonly url: string;
  readonly requests: readonly ServerRequest[];
  /** What it does with the requests to come; the last for all that follow. */
  readonly will: (...behaviours: readonly Behaviour[]) => void;
  readonly close: () => Promise<void>;
}

export async function modelServer(): Promise<ModelServer> {
  const requests: ServerRequest[] = [];
  let plan: readonly Behaviour[] = [];
  const server = createServer((incoming, response) => {
    void bodyOf(incoming).then((raw) => {
      const request = { ...requestSchema.parse(JSON.parse(raw)), raw };
      requests.push(request);
      const [behaviour, ...rest] = plan;
      if (rest.length > 0) plan = rest;
      response.on("error", () => response.destroy());
      behaviour?.(response, request);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = addressSchema.parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    will(...behaviours) {
      plan = behaviours;
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of incoming) body += String(chunk);
  return body;
}

export const json =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };

const usage = {
  prompt_tokens: 2100,
  completion_tokens: 40,
  prompt_tokens_details: { cached_tokens: 1900 },
};

const choice = (message: object, finish_reason = "stop") => ({
  id: "chatcmpl-1",
  object: "chat.completion",
  choices: [{ index: 0, finish_reason, message: { role: "assistant", ...message } }],
  usage,
});

/** Answers with these words. */
export const says = (content: string, finish?: string): Behaviour =>
  json(200, choice({ content }, finish));

/** Answers as it was asked to: with readings. */
export const reads = (...readings: readonly { readonly do: string; readonly say: string }[]) =>
  says(JSON.stringify({ readings }));

/** Calls the tool it was given. */
export const callsTool = (name: string, args: string): Behaviour =>
  json(
    200,
    choice(
      { tool_calls: [{ id: "c1", type: "function", function: { name, arguments: args } }] },
      "tool_calls",
    ),
  );

export const refuses: Behaviour = json(200, choice({ content: null, refusal: "I won't." }));

/** Takes no answer format but these. */
export const knowsOnly =
  (form: "json_object" | "tools", then: Behaviour): Behaviour =>
  (response, request) => {
    const asked = request.tools === undefined ? request.response_format?.type : "tools";
    if (asked === form) then(response, request);
    else json(400, { error: { message: "response_format is not supported" } })(response, request);
  };

export const page: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end("<html><body>Please log in</body></html>");
};

export const drops: Behaviour = (response) => {
  response.destroy();
};

export const hangs: Behaviour = () => {
  // Never answers.
};

/** Begins an answer and never ends it: slowly, or as fast as it is read. */
export const neverEnds =
  (pauseMs: number): Behaviour =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = (): void => {
      if (response.destroyed) return;
      if (pauseMs > 0) {
        response.write(" ");
        setTimeout(more, pauseMs);
      } else if (response.write(" ".repeat(65_536))) setImmediate(more);
      else response.once("drain", more);
    };
    more();
  };
