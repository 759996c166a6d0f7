import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { messageProblems, viewProblems } from "./block-kit.ts";

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue("is no JSON");
    return z.NEVER;
  }
});
const posted = z.object({
  channel: z.string(),
  text: z.string().min(1),
  thread_ts: z.string().optional(),
  user: z.string().optional(),
  blocks: json.optional(),
  metadata: z.string().optional(),
});
/** A message as it stands in a channel; an ephemeral one is for its user alone. */
export type Posted = z.infer<typeof posted> & { readonly ts: string; readonly updates: number };

const buttonSchema = z.object({
  type: z.literal("button"),
  action_id: z.string(),
  value: z.string(),
  text: z.object({ text: z.string() }),
});
const actionsSchema = z.object({
  type: z.literal("actions"),
  block_id: z.string(),
  elements: z.array(buttonSchema),
});

/** Somebody in the workspace, beyond their name. */
export interface FakeUser {
  readonly name: string;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_stranger?: boolean;
}

/** What becomes of the next call of a method. */
export type Fault =
  | "drop before"
  | "drop after"
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly error: string };

/** A Slack that speaks Socket Mode over a real WebSocket, and takes only what the real one takes. */
export class FakeSlack {
  readonly botToken = "xoxb-fake";
  readonly appToken = "xapp-fake";
  /** The messages in channels, in their order. */
  readonly sent: Posted[] = [];
  /** The messages shown to one person only. */
  readonly ephemeral: Posted[] = [];
  readonly acknowledged: string[] = [];
  /** When each of those was, by the clock of performance.now. */
  readonly acknowledgedAt: number[] = [];
  /** What acknowledgements carried, by the envelope. */
  readonly payloads = new Map<string, unknown>();
  readonly refused: string[] = [];
  readonly views: { readonly user: string; readonly view: unknown }[] = [];
  readonly prompts: {
    readonly channel: string;
    readonly prompts: readonly { readonly title: string; readonly message: string }[];
  }[] = [];
  readonly files: { readonly channel: string; readonly name: string; readonly content: string }[] =
    [];
  readonly users = new Map<string, FakeUser>();
  /** Channels that the bot is not in. */
  readonly elsewhere = new Set<string>();
  readonly archived = new Set<string>();
  /** Whether the bot may not read what was said. */
  missingScope = false;
  /** What becomes of the next calls, by method; without an entry all goes well. */
  readonly faults = new Map<string, Fault[]>();
  readonly calls: string[] = [];
  /** What the bot's token allows. */
  scopes: readonly string[] = [];
  /** What people shared with the bot, by its address. */
  readonly shared = new Map<string, string>();
  #revoked: string | undefined;
  readonly #uploads = new Map<string, { name: string; content: string }>();
  readonly #server: Server;
  readonly #sockets: WebSocketServer;
  readonly #open: WebSocket[] = [];
  #next = 1;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#handle(request, response);
    });
    this.#sockets = new WebSocketServer({ server: this.#server });
    this.#sockets.on("connection", (socket) => this.#greet(socket));
  }

  #greet(socket: WebSocket): void {
    this.#open.push(socket);
    socket.on("close", () => this.#open.splice(this.#open.indexOf(socket), 1));
    socket.on("message", (data) => {
      const { envelope_id: id, payload } = z
        .object({ envelope_id: z.string(), payload: z.unknown() })
        .parse(JSON.parse(Buffer.isBuffer(data) ? data.toString("utf8") : "{}"));
      this.acknowledged.push(id);
      this.acknowledgedAt.push(performance.now());
      if (payload !== undefined) this.payloads.set(id, payload);
    });
    socket.send(
      JSON.stringify({
        type: "hello",
        num_connections: 1,
        debug_info: {},
        connection_info: { app_id: "A1" },
      }),
    );
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    return this.url;
  }

  get url(): string {
    return `${this.#origin()}/api/`;
  }

  stop(): void {
    this.cut();
    this.#sockets.close();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Cuts the connections off; the bot is to make a new one. */
  cut(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  /** From now on every call is told this: the token was revoked, the app was removed. */
  revoke(error: string): void {
    this.#revoked = error;
  }

  // What Slack sends ---------------------------------------------------------------------------

  /** Sends an event as Slack does; the same envelope may come twice. */
  deliver(
    event: Readonly<Record<string, unknown>>,
    { envelope = `e${this.#next++}`, team = "T1" }: { envelope?: string; team?: string } = {},
  ): string {
    return this.#send("events_api", envelope, {
      type: "event_callback",
      team_id: team,
      event_id: `Ev${envelope}`,
      event,
      authorizations: [{ team_id: team, user_id: "UBOT", is_bot: true }],
    });
  }

  #send(type: string, envelope: string, payload: object): string {
    this.#open.at(-1)?.send(
      JSON.stringify({
        type,
        envelope_id: envelope,
        accepts_response_payload: type !== "events_api",
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

  /** Somebody mentions the bot in a channel. */
  mention(user: string, words: string, ts: string, more: Readonly<Record<string, unknown>> = {}) {
    return this.deliver({
      type: "app_mention",
      channel: "C1",
      user,
      text: `<@UBOT> ${words}`,
      ts,
      ...more,
    });
  }

  /** Somebody types a slash command. */
  command(user: string, words: string, channel = "C1"): string {
    return this.#send("slash_commands", `e${this.#next++}`, {
      command: "/crm",
      text: words,
      user_id: user,
      user_name: user.toLowerCase(),
      team_id: "T1",
      team_domain: "shop",
      channel_id: channel,
      channel_name: "somewhere",
      api_app_id: "A1",
      trigger_id: `t${this.#next}`,
      response_url: `${this.#origin()}/response`,
    });
  }

  /** Anything interactive: a shortcut, a view that is submitted. */
  interact(user: string, payload: Readonly<Record<string, unknown>>): string {
    return this.#send("interactive", `e${this.#next++}`, {
      team: { id: "T1", domain: "shop" },
      user: { id: user, team_id: "T1" },
      api_app_id: "A1",
      trigger_id: `t${this.#next}`,
      token: "none",
      ...payload,
    });
  }

  /** Somebody presses the button so called in the message; the last that has one, unless it is given. */
  press(user: string, label: string, message?: Posted): string {
    return this.interact(user, this.pressPayload(user, label, message));
  }

  /** What Slack tells of a press. */
  pressPayload(
    user: string,
    label: string,
    message: Posted = this.#withButton(label),
  ): Readonly<Record<string, unknown>> {
    const { block, button } = buttonsOf(message.blocks, label)[0] ?? fail(`no button ${label}`);
    const { channel, text, thread_ts: thread, ts } = message;
    return {
      type: "block_actions",
      user: { id: user, team_id: "T1" },
      container: { type: "message", message_ts: ts, channel_id: channel, is_ephemeral: false },
      channel: { id: channel, name: "somewhere" },
      message: {
        type: "message",
        user: "UBOT",
        bot_id: "B1",
        ts,
        text,
        blocks: message.blocks,
        ...(thread !== undefined && { thread_ts: thread }),
      },
      state: { values: {} },
      response_url: `${this.#origin()}/response`,
      actions: [this.#pressOf(block, button)],
    };
  }

  #pressOf(block: z.infer<typeof actionsSchema>, button: z.infer<typeof buttonSchema>) {
    return {
      ...button,
      block_id: block.block_id,
      text: { type: "plain_text", ...button.text },
      action_ts: `${this.#next}.5`,
    };
  }

  /** Somebody presses a button of what is shown to them alone: Slack tells less of that. */
  pressOnly(user: string, label: string): string {
    const shown = this.ephemeral.findLast(({ blocks }) => buttonsOf(blocks, label).length > 0);
    const { message: _, ...payload } = this.pressPayload(user, label, shown);
    return this.interact(user, payload);
  }

  #withButton(label: string): Posted {
    return (
      this.sent.findLast(({ blocks }) => buttonsOf(blocks, label).length > 0) ??
      fail(`no message has a button ${label}`)
    );
  }

  /** Somebody presses the first button so called on their home. */
  pressOnHome(user: string, label: string): string {
    const view = this.views.findLast((each) => each.user === user)?.view;
    const { block, button } = buttonsOf(blocksOf(view), label)[0] ?? fail(`no button ${label}`);
    return this.interact(user, {
      type: "block_actions",
      container: { type: "view", view_id: "V1" },
      view: { id: "V1", type: "home" },
      actions: [this.#pressOf(block, button)],
    });
  }

  /** The words on the buttons of a view. */
  labelsOf = (view: unknown): readonly string[] =>
    buttonsOf(blocksOf(view)).map(({ button }) => button.text.text);

  /** The words on the buttons of a message. */
  labels(message: Posted | undefined): readonly string[] {
    return buttonsOf(message?.blocks).map(({ button }) => button.text.text);
  }

  // What the bot calls -------------------------------------------------------------------------

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://slack");
    const method = pathname.split("/").at(-1) ?? "";
    const raw = await buffer(request);
    this.calls.push(method);
    const fault = this.faults.get(method)?.shift();
    if (fault === "drop before") request.socket.destroy();
    else if (typeof fault === "object" && "status" in fault)
      response.writeHead(fault.status, fault.headers).end();
    else if (!this.#isOfFile(pathname, raw, request, response)) {
      const answer =
        typeof fault === "object"
          ? { ok: false, error: fault.error }
          : this.#answered(method, raw, request.headers.authorization);
      if (fault === "drop after") request.socket.destroy();
      else
        response
          .writeHead(200, {
            "content-type": "application/json",
            "x-oauth-scopes": this.scopes.join(","),
          })
          .end(JSON.stringify(answer));
    }
  }

  #isOfFile(
    pathname: string,
    raw: Buffer,
    request: IncomingMessage,
    response: ServerResponse,
  ): boolean {
    if (pathname.startsWith("/upload/")) this.#takeUpload(pathname, raw, response);
    else if (pathname.startsWith("/shared/")) this.#giveShared(pathname, request, response);
    else return false;
    return true;
  }

  #answered(method: string, raw: Buffer, authorization = ""): object {
    return this.#answer(method, new URLSearchParams(raw.toString("utf8")), authorization);
  }

  #origin(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("No port");
    return `http://127.0.0.1:${address.port}`;
  }

  #answer(method: string, body: URLSearchParams, authorization: string): object {
    const token = authorization.replace("Bearer ", "") || (body.get("token") ?? "");
    if (method === "response") return { ok: true };
    if (method === "apps.connections.open")
      return token === this.appToken
        ? { ok: true, url: `${this.#origin().replace("http", "ws")}/` }
        : { ok: false, error: "invalid_auth" };
    if (this.#revoked !== undefined) return { ok: false, error: this.#revoked };
    if (token !== this.botToken) return { ok: false, error: "invalid_auth" };
    switch (method) {
      case "auth.test":
        return {
          ok: true,
          user_id: "UBOT",
          bot_id: "B1",
          team_id: "T1",
          team: "Shop",
          user: "shopkeeper",
          url: "https://example.slack.com/",
        };
      case "users.info":
        return this.#user(body.get("user") ?? "");
      case "views.publish":
      case "views.open":
        return this.#view(method, body);
      case "assistant.threads.setSuggestedPrompts":
        return this.#prompts(body);
      default:
        return this.#conversation(method, body);
    }
  }

  #user(id: string): object {
    if (!/^[UW]/.test(id)) return this.#refuse("user_not_found");
    const { name, ...flags } = this.users.get(id) ?? { name: "Ana Weber" };
    return {
      ok: true,
      user: { id, name: "ana", tz: "Europe/Berlin", ...flags, profile: { real_name: name } },
    };
  }

  #prompts(body: URLSearchParams): object {
    if (!this.scopes.includes("assistant:write")) return this.#refuse("missing_scope");
    const prompts = z
      .array(z.strictObject({ title: z.string().min(1), message: z.string().min(1) }))
      .min(1)
      .max(4)
      .safeParse(JSON.parse(body.get("prompts") ?? "null"));
    if (!prompts.success) return this.#refuse(`invalid_arguments ${prompts.error.message}`);
    this.prompts.push({ channel: body.get("channel_id") ?? "", prompts: prompts.data });
    return { ok: true };
  }

  #view(method: string, body: URLSearchParams): object {
    if (method === "views.open" && !body.get("trigger_id")?.startsWith("t"))
      return this.#refuse("invalid_trigger_id");
    const view: unknown = JSON.parse(body.get("view") ?? "null");
    const problems = viewProblems(view);
    if (problems.length > 0) return this.#refuse(`invalid_arguments ${problems.join("; ")}`);
    this.views.push({ user: body.get("user_id") ?? "", view });
    return { ok: true, view: { id: `V${this.views.length}` } };
  }

  #conversation(method: string, body: URLSearchParams): object {
    switch (method) {
      case "conversations.open":
        return { ok: true, channel: { id: `D${body.get("users") ?? ""}` } };
      case "conversations.history":
      case "conversations.replies":
        return this.#history(body);
      case "files.getUploadURLExternal":
        return this.#uploadUrl(body);
      case "files.completeUploadExternal":
        return this.#completeUpload(body);
      case "chat.postMessage":
      case "chat.postEphemeral":
      case "chat.update":
        return this.#message(method, body);
      default:
        return this.#refuse(`unknown_method ${method}`);
    }
  }

  #message(method: string, body: URLSearchParams): object {
    const parsed = posted.safeParse(Object.fromEntries(body));
    if (!parsed.success) return this.#refuse(`invalid_arguments ${parsed.error.message}`);
    const { data } = parsed;
    // A message is known by a channel's id; a person's opens no channel here.
    if (/^[UW]/.test(data.channel)) return this.#refuse("channel_not_found");
    if (this.elsewhere.has(data.channel)) return this.#refuse("not_in_channel");
    if (this.archived.has(data.channel)) return this.#refuse("is_archived");
    const problems = messageProblems(data);
    if (problems.length > 0) return this.#refuse(`invalid_blocks ${problems.join("; ")}`);
    if (method === "chat.update") return this.#update(data, body.get("ts") ?? "");
    if (method === "chat.postEphemeral") {
      if (data.user === undefined) return this.#refuse("user_not_in_channel");
      this.ephemeral.push({ ...data, ts: "0", updates: 0 });
      return { ok: true, message_ts: "0" };
    }
    const ts = `${this.sent.length + 1}.1`;
    this.sent.push({ ...data, ts, updates: 0 });
    return { ok: true, channel: data.channel, ts };
  }

  #update(data: z.infer<typeof posted>, ts: string): object {
    const at = this.sent.findIndex((each) => each.channel === data.channel && each.ts === ts);
    const before = this.sent[at];
    if (before === undefined) return this.#refuse("message_not_found");
    this.sent[at] = { ...before, ...data, updates: before.updates + 1 };
    return { ok: true, channel: data.channel, ts };
  }

  /** Metadata is shown to who asks for it. */
  #history(body: URLSearchParams): object {
    const isWhole = ["true", "1"].includes(body.get("include_all_metadata") ?? "");
    if (this.missingScope) return this.#refuse("missing_scope");
    const all = this.sent.flatMap(({ channel, text: words, metadata, ts }) =>
      channel === body.get("channel")
        ? [
            {
              ts,
              text: words,
              ...(isWhole && metadata !== undefined && { metadata: JSON.parse(metadata) }),
            },
          ]
        : [],
    );
    const from = Number(body.get("cursor") ?? 0);
    const next = from + Number(body.get("limit") ?? 100);
    const cursor = next < all.length ? String(next) : "";
    return {
      ok: true,
      messages: all.slice(from, next),
      response_metadata: { next_cursor: cursor },
    };
  }

  #uploadUrl(body: URLSearchParams): object {
    const file = `F${this.#next++}`;
    this.#uploads.set(file, { name: body.get("filename") ?? "", content: "" });
    return { ok: true, file_id: file, upload_url: `${this.#origin()}/upload/${file}` };
  }

  #takeUpload(pathname: string, raw: Buffer, response: ServerResponse): void {
    const upload = this.#uploads.get(pathname.split("/").at(-1) ?? "");
    if (upload !== undefined) upload.content = raw.toString("utf8");
    response.writeHead(upload === undefined ? 404 : 200).end("OK");
  }

  #completeUpload(body: URLSearchParams): object {
    const files = z
      .array(z.object({ id: z.string() }))
      .parse(JSON.parse(body.get("files") ?? "[]"));
    for (const { id } of files) {
      const upload = this.#uploads.get(id);
      if (upload === undefined) return this.#refuse("file_not_found");
      this.files.push({ channel: body.get("channel_id") ?? "", ...upload });
    }
    return { ok: true, files };
  }

  /** A file that somebody shares with the bot, as Slack tells of it. */
  share(name: string, content: string): object {
    const id = `F${this.#next++}`;
    this.shared.set(`/shared/${id}`, content);
    return {
      id,
      name,
      mimetype: "text/csv",
      filetype: "csv",
      size: Buffer.byteLength(content),
      url_private_download: `${this.#origin()}/shared/${id}`,
    };
  }

  #giveShared(pathname: string, request: IncomingMessage, response: ServerResponse): void {
    const content = this.shared.get(pathname);
    const isAllowed = request.headers.authorization === `Bearer ${this.botToken}`;
    // Without the token Slack answers with a page to sign in on.
    if (content === undefined) response.writeHead(404).end();
    else if (isAllowed) response.writeHead(200, { "content-type": "text/csv" }).end(content);
    else response.writeHead(200, { "content-type": "text/html" }).end("<!DOCTYPE html>");
  }

  #refuse(error: string): object {
    this.refused.push(error);
    return { ok: false, error: error.split(" ", 1)[0] };
  }
}

const blocksOf = (view: unknown): unknown =>
  view instanceof Object && "blocks" in view ? view.blocks : undefined;

function fail(why: string): never {
  throw new Error(why);
}

/** The buttons of a message, those so called if a label is given. */
function buttonsOf(blocks: unknown, label?: string) {
  const all = z.array(z.unknown()).safeParse(blocks);
  return (all.data ?? [])
    .map((block) => actionsSchema.safeParse(block))
    .flatMap(({ data: block }) => block?.elements.map((button) => ({ block, button })) ?? [])
    .filter(({ button }) => label === undefined || button.text.text === label);
}
