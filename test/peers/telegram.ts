import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";

const sendMessage = z.strictObject({
  chat_id: z.number(),
  text: z.string().min(1).max(4096),
  parse_mode: z.literal("HTML"),
  link_preview_options: z.object({ is_disabled: z.boolean() }).optional(),
});

const asked = z.object({ offset: z.number().default(0), timeout: z.number().default(0) });

/** Only the tags Telegram knows, and no bare < or &: anything else it refuses. */
function isHtml(words: string): boolean {
  const rest = words.replace(/<\/?(?:b|i|u|s|code|pre)>/g, "").replace(/&(?:lt|gt|amp|quot);/g, "");
  return !/[<>&]/.test(rest);
}

/** A Telegram that takes only what the real one takes, over HTTP. */
export class FakeTelegram {
  readonly token = "1234:fake";
  readonly sent: { readonly chat_id: number; readonly text: string }[] = [];
  readonly refused: string[] = [];
  readonly #server: Server;
  readonly #updates: { readonly update_id: number; readonly message: object }[] = [];
  #waiting: { readonly response: ServerResponse; readonly offset: number }[] = [];
  #nextUpdate = 1;
  #nextMessage = 1;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#handle(request, response);
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.url?.split("/").at(-1) ?? "";
    const isOurs = request.url === `/bot${this.token}/${method}`;
    const body = await text(request);
    if (isOurs) this.#answer(method, body === "" ? {} : JSON.parse(body), response);
    else this.#fail(response, 401, "Unauthorized");
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("No port");
    return `http://127.0.0.1:${address.port}`;
  }

  stop(): void {
    for (const { response } of this.#waiting) this.#reply(response, []);
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Somebody writes to the bot. */
  write(
    from: { readonly id: number; readonly name: string },
    words: string,
    messageId = this.#nextMessage++,
  ): number {
    const person = { id: from.id, is_bot: false, first_name: from.name };
    this.#updates.push({
      update_id: this.#nextUpdate++,
      message: {
        message_id: messageId,
        date: 1_782_810_000,
        chat: { id: from.id, type: "private", first_name: from.name },
        from: person,
        text: words,
      },
    });
    for (const { response, offset } of this.#waiting.splice(0))
      this.#updatesFrom({ offset, timeout: 1 }, response);
    return messageId;
  }

  #answer(method: string, body: unknown, response: ServerResponse): void {
    switch (method) {
      case "getMe":
        return this.#reply(response, {
          id: 1234,
          is_bot: true,
          first_name: "Shopkeeper",
          username: "shop_bot",
        });
      case "deleteWebhook":
        return this.#reply(response, true);
      case "getUpdates":
        return this.#updatesFrom(asked.parse(body), response);
      case "sendMessage":
        return this.#take(body, response);
      default:
        return this.#fail(response, 404, `Not Found: method ${method}`);
    }
  }

  #take(body: unknown, response: ServerResponse): void {
    const parsed = sendMessage.safeParse(body);
    if (!parsed.success) return this.#fail(response, 400, `Bad Request: ${parsed.error.message}`);
    if (!isHtml(parsed.data.text))
      return this.#fail(response, 400, "Bad Request: can't parse entities");
    this.sent.push(parsed.data);
    const { chat_id: id } = parsed.data;
    this.#reply(response, {
      message_id: this.#nextMessage++,
      date: 1,
      chat: { id, type: "private" },
      text: "",
    });
  }

  #updatesFrom({ offset, timeout }: z.infer<typeof asked>, response: ServerResponse): void {
    const updates = this.#updates.filter(({ update_id }) => update_id >= offset);
    if (updates.length > 0 || timeout === 0) this.#reply(response, updates);
    else this.#waiting.push({ response, offset });
  }

  #reply(response: ServerResponse, result: unknown): void {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ ok: true, result }));
  }

  #fail(response: ServerResponse, code: number, description: string): void {
    this.refused.push(description);
    response.writeHead(code, { "content-type": "application/json" });
    response.end(JSON.stringify({ ok: false, error_code: code, description }));
  }
}
