import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";

const posted = z.object({
  channel: z.string(),
  text: z.string().min(1),
  thread_ts: z.string().optional(),
  metadata: z.string().optional(),
});
type Posted = z.infer<typeof posted>;

/** A Slack that speaks Socket Mode over a real WebSocket, and takes only what the real one takes. */
export class FakeSlack {
  readonly botToken = "xoxb-fake";
  readonly appToken = "xapp-fake";
  readonly sent: Posted[] = [];
  readonly acknowledged: string[] = [];
  readonly refused: string[] = [];
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  #socket: WebSocket | undefined;
  #next = 1;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#handle(request, response);
    });
    this.#sockets = new WebSocketServer({ server: this.#server });
    this.#sockets.on("connection", (socket) => {
      this.#socket = socket;
      socket.on("message", (data) => {
        const { envelope_id: id } = z
          .object({ envelope_id: z.string() })
          .parse(JSON.parse(Buffer.isBuffer(data) ? data.toString("utf8") : "{}"));
        this.acknowledged.push(id);
      });
      socket.send(
        JSON.stringify({
          type: "hello",
          num_connections: 1,
          debug_info: {},
          connection_info: { app_id: "A1" },
        }),
      );
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.split("/").at(-1) ?? "";
    const body = new URLSearchParams(await text(request));
    const answer = this.#answer(method, body, request.headers.authorization ?? "");
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    return `http://127.0.0.1:${this.#port()}/api/`;
  }

  stop(): void {
    for (const client of this.#sockets.clients) client.terminate();
    this.#sockets.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Sends an event as Slack does; the same envelope may come twice. */
  deliver(event: Readonly<Record<string, unknown>>, envelope = `e${this.#next++}`): string {
    const payload = {
      type: "event_callback",
      team_id: "T1",
      event_id: `Ev${envelope}`,
      event,
      authorizations: [{ team_id: "T1", user_id: "UBOT", is_bot: true }],
    };
    this.#socket?.send(
      JSON.stringify({
        type: "events_api",
        envelope_id: envelope,
        accepts_response_payload: false,
        payload,
      }),
    );
    return envelope;
  }

  /** Somebody writes to the bot in a direct message. */
  write(user: string, words: string, ts: string): void {
    this.deliver({
      type: "message",
      channel_type: "im",
      channel: `D${user}`,
      user,
      text: words,
      ts,
    });
  }

  #port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("No port");
    return address.port;
  }

  #answer(method: string, body: URLSearchParams, authorization: string): object {
    const token = authorization.replace("Bearer ", "") || (body.get("token") ?? "");
    if (method === "apps.connections.open")
      return token === this.appToken
        ? { ok: true, url: `ws://127.0.0.1:${this.#port()}/` }
        : { ok: false, error: "invalid_auth" };
    if (token !== this.botToken) return { ok: false, error: "invalid_auth" };
    if (method === "auth.test")
      return {
        ok: true,
        user_id: "UBOT",
        bot_id: "B1",
        team_id: "T1",
        team: "Shop",
        user: "shopkeeper",
        url: "https://example.slack.com/",
      };
    if (method === "users.info")
      return {
        ok: true,
        user: { id: body.get("user"), name: "ana", profile: { real_name: "Ana Weber" } },
      };
    return this.#conversation(method, body);
  }

  #conversation(method: string, body: URLSearchParams): object {
    if (method === "conversations.open")
      return { ok: true, channel: { id: `D${body.get("users") ?? ""}` } };
    if (method === "conversations.history") return this.#history(body);
    if (method !== "chat.postMessage") return this.#refuse(`unknown_method ${method}`);
    const parsed = posted.safeParse(Object.fromEntries(body));
    if (!parsed.success) return this.#refuse("invalid_arguments");
    // A message is known by a channel's id; a person's opens no channel here.
    if (/^[UW]/.test(parsed.data.channel)) return this.#refuse("channel_not_found");
    this.sent.push(parsed.data);
    return { ok: true, channel: parsed.data.channel, ts: `${this.sent.length}.1` };
  }

  /** Metadata is shown to who asks for it. */
  #history(body: URLSearchParams): object {
    const isWhole = ["true", "1"].includes(body.get("include_all_metadata") ?? "");
    const messages = this.sent.flatMap(({ channel, text: words, metadata }, index) =>
      channel === body.get("channel")
        ? [
            {
              ts: `${index + 1}.1`,
              text: words,
              ...(isWhole && metadata !== undefined && { metadata: JSON.parse(metadata) }),
            },
          ]
        : [],
    );
    return { ok: true, messages };
  }

  #refuse(error: string): object {
    this.refused.push(error);
    return { ok: false, error };
  }
}
