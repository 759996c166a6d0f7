import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { type Part, partsOf } from "./telegram/multipart.ts";

/** A request as a compatible server gets it. */
export interface Heard {
  readonly path: string;
  readonly authorization: string;
  readonly model: string;
  readonly name: string;
  readonly content: string;
  /** All fields beside the file. */
  readonly fields: readonly string[];
}

/** What it does with a request. */
export type Behaviour = (response: ServerResponse) => void;

/** A server that speaks OpenAI's transcriptions, well or badly, as each test wants it. */
export async function speechServer() {
  const requests: Heard[] = [];
  let plan: readonly Behaviour[] = [];
  const server = createServer((incoming, response) => {
    void buffer(incoming).then((body) => {
      requests.push(heardIn(incoming, partsOf(body, incoming.headers["content-type"] ?? "")));
      const [behaviour, ...rest] = plan;
      if (rest.length > 0) plan = rest;
      response.on("error", () => response.destroy());
      behaviour?.(response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    will(...behaviours: readonly Behaviour[]) {
      plan = behaviours;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function heardIn({ headers, url = "" }: IncomingMessage, parts: readonly Part[]): Heard {
  const fields = parts.filter(({ filename }) => filename === undefined);
  const { content = "", filename: name = "" } = parts.find((part) => !fields.includes(part)) ?? {};
  return {
    path: url,
    authorization: headers.authorization ?? "",
    model: String(fields.find(({ name }) => name === "model")?.content),
    name,
    content: String(content),
    fields: fields.map(({ name }) => name),
  };
}

/** Answers as OpenAI does. */
export const transcript =
  (text: string, more: object = {}): Behaviour =>
  (response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ text, ...more }));
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
