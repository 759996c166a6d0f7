import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import type {
  BotCommand,
  Chat,
  InlineKeyboardMarkup,
  Message,
  Opts,
  Update,
  User,
  UserFromGetMe,
} from "grammy/types";
import { isEmpty } from "./html.ts";
import {
  badRequest,
  type Handlers,
  isMethod,
  type Method,
  type Refusal,
  refuse,
  schemas,
  shownText,
} from "./methods.ts";
import { type Part, partsOf } from "./multipart.ts";
import { Updates } from "./updates.ts";

export interface Somebody {
  readonly id: number;
  readonly name: string;
  /** English, unless another is told. */
  readonly language?: string;
}

/** A message of the bot as it stands in a chat. */
export interface Sent {
  readonly message_id: number;
  readonly chat_id: number;
  readonly thread: number | undefined;
  /** What people see. */
  readonly text: string;
  /** What the bot sent. */
  readonly raw: string;
  readonly mode: Opts<"sendMessage">["parse_mode"];
  readonly keyboard: InlineKeyboardMarkup["inline_keyboard"];
  readonly file?: { readonly name: string; readonly content: string } | undefined;
  readonly edits: number;
}

/** What becomes of the next call of a method. */
export type Fault =
  | "drop before"
  /** It is done, and nobody hears of it. */
  | "drop after"
  | "hang"
  | Omit<Refusal, "ok">;

/** What becomes of the next download of a file. */
export type FileFault =
  | Fault
  /** Half of it comes: then the connection breaks, or nothing more is heard. */
  | "drop midway"
  | "stall midway"
  /** Half of it comes, as if it were all. */
  | "end midway";

/** Where something is written: in the writer's private chat, unless a group is named. */
export interface Where {
  readonly chat?: number;
  readonly thread?: number;
  /** The message of the bot that it replies to. */
  readonly replyTo?: Sent | undefined;
}

/** A file, and how large its message says it is, if not as large as it is. */
interface Announced extends Where {
  readonly announced?: number;
}

type NonChannel = Exclude<Chat, Chat.ChannelChat>;
type Received = NonNullable<Update["message"]>;
/** What a message holds, apart from who sent it where. */
export type Content = Omit<Partial<Message>, "chat" | "from">;

const date = 1_782_810_000;

/** A Telegram that takes only what the real one takes, over HTTP: a Bot API with one bot. */
export class FakeTelegram {
  readonly token = "1234:fake";
  readonly me: UserFromGetMe = {
    id: 1234,
    is_bot: true,
    first_name: "Shopkeeper",
    username: "shop_bot",
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
  readonly sent: Sent[] = [];
  readonly refused: string[] = [];
  readonly calls: string[] = [];
  /** What becomes of the next calls, by method; without an entry all goes well. */
  readonly faults = new Map<string, Fault[]>();
  /** What becomes of the next downloads of files. */
  readonly fileFaults: FileFault[] = [];
  /** What was shown to those who pressed buttons, by the press; undefined where nothing was. */
  readonly answered: { readonly press: string; readonly text: string | undefined }[] = [];
  /**
   * The commands offered, by the type of the scope, with the number of the one chat, and by the
   * language if there is one: "all_private_chats", "chat 77 de".
   */
  readonly commands = new Map<string, readonly BotCommand[]>();
  readonly updates = new Updates();
  /** Why the webhook could not be reached. */
  hookTrouble: string | undefined;
  readonly #server: Server;
  readonly #chats = new Map<number, NonChannel>();
  readonly #blocked = new Set<number>();
  readonly #moved = new Map<number, number>();
  readonly #files = new Map<string, { readonly name: string; readonly content: Buffer }>();
  readonly #presses = new Set<string>();
  #next = 1;

  constructor() {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        response.writeHead(500).end(JSON.stringify(refuse(500, String(error))));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    return this.url;
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("No port");
    return `http://127.0.0.1:${address.port}`;
  }

  stop(): void {
    this.updates.stop();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  // What people do -----------------------------------------------------------------------------

  /** Somebody presses Start: only from then on the bot may write to them. */
  meet({ id, name }: Somebody): void {
    this.#chats.set(id, { id, type: "private", first_name: name });
    this.#blocked.delete(id);
  }

  /** The bot is in a group from now on. */
  group(id: number, title: string, isForum = false): void {
    this.#chats.set(
      id,
      isForum ? { id, type: "supergroup", title, is_forum: true } : { id, type: "group", title },
    );
  }

  /** Nobody hears the bot there any more: it was blocked, or removed from the group. */
  block(id: number, by: Somebody): void {
    this.#blocked.add(id);
    this.updates.add({
      my_chat_member: {
        chat: this.#chat(id),
        from: this.#user(by),
        date,
        old_chat_member: { status: "member", user: this.me },
        new_chat_member: { status: "kicked", user: this.me, until_date: 0 },
      },
    });
  }

  /** A group becomes a supergroup, and has another number from then on. */
  migrate(from: number, to: number, by: Somebody): void {
    const title = this.#chats.get(from)?.title ?? "";
    this.#chats.set(to, { id: to, type: "supergroup", title });
    this.#post(by, { migrate_to_chat_id: to }, { chat: from });
    this.#moved.set(from, to);
    this.#post(by, { migrate_from_chat_id: from }, { chat: to });
  }

  /** Somebody writes. Undefined where the bot is not told of it. */
  write(by: Somebody, text: string, where: Where = {}): Update | undefined {
    const command = /^\/\w+(?:@(\w+))?/.exec(text);
    if (where.chat !== undefined && !this.#isHeard(command, where)) return undefined;
    const entities = command && [
      { type: "bot_command" as const, offset: 0, length: command[0].length },
    ];
    return this.#post(by, { text, ...(entities && { entities }) }, where);
  }

  /** In groups the bot hears what is meant for it, unless it may read everything. */
  #isHeard(command: RegExpExecArray | null, { replyTo }: Where): boolean {
    if (this.me.can_read_all_group_messages || replyTo !== undefined) return true;
    if (command === null) return false;
    return command[1] === undefined || command[1] === this.me.username;
  }

  /** Somebody sends anything but text. */
  give(by: Somebody, content: Content, where?: Where): Update {
    return this.#post(by, content, where);
  }

  /** Somebody sends a file. */
  share(
    by: Somebody,
    name: string,
    content: string | Buffer,
    { announced, ...where }: Announced = {},
  ): Update {
    const id = `F${this.#next++}`;
    const bytes = Buffer.from(content);
    this.#files.set(id, { name, content: bytes });
    const document = {
      file_id: id,
      file_unique_id: `u${id}`,
      file_name: name,
      mime_type: "text/csv",
      file_size: announced ?? bytes.length,
    };
    return this.#post(by, { document }, where);
  }

  /** Somebody says something. */
  speak(
    by: Somebody,
    seconds: number,
    content: string | Buffer,
    { announced, ...where }: Announced = {},
  ): Update {
    const id = `F${this.#next++}`;
    const bytes = Buffer.from(content);
    this.#files.set(id, { name: "voice.ogg", content: bytes });
    const voice = {
      file_id: id,
      file_unique_id: `u${id}`,
      duration: seconds,
      mime_type: "audio/ogg",
      file_size: announced ?? bytes.length,
    };
    return this.#post(by, { voice }, where);
  }

  /** Somebody changes what they wrote. */
  edit(update: Update | undefined, text: string): Update {
    const message = update?.message;
    if (message === undefined) throw new Error("Only a message can be edited");
    return this.updates.add({ edited_message: { ...message, text, edit_date: date + 60 } });
  }

  /** Somebody presses the button so called in a message; the last that has one, unless it is given. */
  press(by: Somebody, label: string, message = this.#withButton(label)): Update {
    const found = message.keyboard.flat().find(({ text }) => text === label);
    if (found === undefined || !("callback_data" in found)) throw new Error(`No button ${label}`);
    const id = `press${this.#next++}`;
    this.#presses.add(id);
    return this.updates.add({
      callback_query: {
        id,
        from: this.#user(by),
        chat_instance: "1",
        data: found.callback_data,
        message: this.#shown(message),
      },
    });
  }

  /** The commands that somebody is shown in their private chat, as Telegram chooses the list. */
  menuOf({ id, language = "en" }: Somebody): readonly BotCommand[] {
    const lists = [`chat ${id}`, "all_private_chats", "default"].flatMap((place) => [
      this.commands.get(`${place} ${language}`),
      this.commands.get(place),
    ]);
    return lists.find((list) => list !== undefined) ?? [];
  }

  /** The words on the buttons of a message. */
  labels(message: Sent | undefined): readonly string[] {
    return (message?.keyboard ?? []).flat().map(({ text }) => text);
  }

  #withButton(label: string): Sent {
    const found = this.sent.findLast((message) => this.labels(message).includes(label));
    if (found === undefined) throw new Error(`No message has a button ${label}`);
    return found;
  }

  /** From now on Telegram has forgotten the presses that are not answered. */
  forgetPresses(): void {
    this.#presses.clear();
  }

  #user({ id, language = "en", name }: Somebody): User {
    return { id, is_bot: false, first_name: name, language_code: language };
  }

  #post(by: Somebody, content: Content, where: Where = {}): Update {
    const { chat: group, replyTo, thread } = where;
    if (group === undefined) this.meet(by);
    const message: Received = {
      message_id: this.#next++,
      date,
      chat: this.#chat(group ?? by.id),
      from: this.#user(by),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...content,
    };
    // grammY's type for it says "undefined" where an absent field is meant, and admits neither.
    if (replyTo !== undefined) Object.assign(message, { reply_to_message: this.#shown(replyTo) });
    return this.updates.add({ message });
  }

  #chat(id: number): NonChannel {
    const chat = this.#chats.get(id);
    if (chat === undefined) throw new Error(`There is no chat ${id}`);
    return chat;
  }

  /** A message of the bot as Telegram tells it. */
  #shown({ chat_id: id, edits, keyboard, message_id, text, thread }: Sent) {
    return {
      message_id,
      date,
      chat: this.#chat(id),
      from: this.me,
      text,
      ...(edits > 0 && { edit_date: date + edits }),
      ...(thread !== undefined && { message_thread_id: thread, is_topic_message: true }),
      ...(keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
    };
  }

  // What the bot calls -------------------------------------------------------------------------

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://telegram");
    const name = pathname.split("/").at(-1) ?? "";
    if (pathname.startsWith("/file/")) return this.#giveFile(pathname, name, response);
    const body = await buffer(request);
    this.calls.push(name);
    const fault = this.faults.get(name)?.shift();
    if (fault === "hang") return;
    if (fault === "drop before") return void request.socket.destroy();
    const closed = new AbortController();
    response.on("close", () => closed.abort());
    const call = {
      pathname,
      method: name,
      read: () => argumentsOf(body, request.headers["content-type"] ?? ""),
      closed: closed.signal,
    };
    const answer = await this.#answer(call, fault);
    if (fault === "drop after") request.socket.destroy();
    else if (isRefusal(answer)) this.#tell(response, answer.error_code, answer);
    else this.#tell(response, 200, { ok: true, result: answer });
  }

  #giveFile(pathname: string, name: string, response: ServerResponse): void {
    const fault = this.fileFaults.shift();
    const isOurs = pathname.startsWith(`/file/bot${this.token}/`);
    const content = (isOurs ? this.#files.get(name) : undefined)?.content;
    if (fault === "hang") return;
    if (fault === "drop before") return void response.destroy();
    if (typeof fault === "object") return this.#tell(response, fault.error_code, fault);
    if (content === undefined) return this.#tell(response, 404, refuse(404, "Not Found"));
    const half = content.subarray(0, content.length / 2);
    if (fault === "end midway") return void response.writeHead(200).end(half);
    response.writeHead(200, { "content-length": content.length });
    if (fault === "stall midway") return void response.write(half);
    if (fault === "drop midway") return void response.write(half, () => response.destroy());
    response.end(content);
  }

  #tell(response: ServerResponse, status: number, answer: object): void {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  }

  async #answer(
    { closed, method, pathname, read }: Call,
    fault: Fault | undefined,
  ): Promise<unknown> {
    if (pathname !== `/bot${this.token}/${method}`) return refuse(401, "Unauthorized");
    if (typeof fault === "object") return { ok: false, ...fault };
    if (!isMethod(method)) return this.#note(refuse(404, `Not Found: method ${method}`));
    const answer = await this.#called(method, read(), closed);
    return isRefusal(answer) && answer.error_code !== 409 ? this.#note(answer) : answer;
  }

  /** Remembers what was not taken, for tests to look at. */
  #note(refusal: Refusal): Refusal {
    this.refused.push(refusal.description);
    return refusal;
  }

  async #called(method: Method, { args, files }: Given, closed: AbortSignal): Promise<unknown> {
    for (const { filename = "", content, name } of files) {
      const id = `F${this.#next++}`;
      this.#files.set(id, { name: filename, content });
      for (const [key, value] of Object.entries(args))
        if (value === `attach://${name}`) args[key] = id;
    }
    const read = schemas[method].safeParse(args);
    if (!read.success)
      return badRequest(
        read.error.issues.map(({ message, path }) => `${path.join(".")} ${message}`).join("; "),
      );
    const handler: (args: never, closed: AbortSignal) => unknown = this.#handlers[method];
    return await Reflect.apply(handler, this, [read.data, closed]);
  }

  readonly #handlers: Handlers = {
    getMe: () => this.me,
    getWebhookInfo: () => ({
      url: this.updates.webhookUrl,
      has_custom_certificate: false,
      pending_update_count: this.updates.pending,
      ...(this.hookTrouble !== undefined && { last_error_message: this.hookTrouble }),
    }),
    getUpdates: (args, closed) => this.updates.poll(args, closed),
    setWebhook: (args) => {
      this.updates.setWebhook(args);
      return true;
    },
    deleteWebhook: () => {
      this.updates.setWebhook(undefined);
      return true;
    },
    sendMessage: (args) => this.#send(args),
    sendDocument: (args) => this.#sendDocument(args),
    editMessageText: (args) => this.#edit(args, args),
    editMessageReplyMarkup: (args) => this.#edit(args, {}),
    answerCallbackQuery: ({ callback_query_id: press, text }) => {
      if (!this.#presses.delete(press))
        return badRequest("query is too old and response timeout expired or query ID is invalid");
      this.answered.push({ press, text });
      return true;
    },
    setMyCommands: ({ commands, language_code: language, scope }) => {
      const chat = scope?.type === "chat" ? Number(scope.chat_id) : undefined;
      if (chat !== undefined && !this.#chats.has(chat)) return badRequest("chat not found");
      const place = chat === undefined ? (scope?.type ?? "default") : `chat ${chat}`;
      this.commands.set(language ? `${place} ${language}` : place, commands);
      return true;
    },
    getFile: ({ file_id: id }) => {
      const file = this.#files.get(id);
      if (file === undefined) return badRequest("wrong file_id");
      if (file.content.length > 20 * 2 ** 20) return badRequest("file is too big");
      return {
        file_id: id,
        file_unique_id: `u${id}`,
        file_size: file.content.length,
        file_path: `documents/${id}`,
      };
    },
  };

  /** Why nothing can be sent to a chat. */
  #unreachable(id: number): Refusal | undefined {
    const chat = this.#chats.get(id);
    const to = this.#moved.get(id);
    if (to !== undefined) return badRequestMigrated(to);
    if (this.#blocked.has(id))
      return refuse(
        403,
        id > 0
          ? "Forbidden: bot was blocked by the user"
          : "Forbidden: bot was kicked from the group chat",
      );
    if (chat !== undefined) return undefined;
    return id > 0
      ? refuse(403, "Forbidden: bot can't initiate conversation with a user")
      : badRequest("chat not found");
  }

  /** What people would see of words in a chat; a refusal where they cannot be put there. */
  #shownIn(
    chat: number,
    words: string,
    mode: Opts<"sendMessage">["parse_mode"],
    most: number,
  ): string | Refusal {
    return this.#unreachable(chat) ?? shownText(words, mode, most);
  }

  #send(args: Opts<"sendMessage">): Refusal | Message.TextMessage {
    const { parse_mode: mode, reply_markup: markup, text: raw } = args;
    const text = this.#shownIn(Number(args.chat_id), raw, mode, 4096);
    if (isRefusal(text)) return text;
    if (isEmpty(text)) return badRequest("message text is empty");
    return this.#shown(this.#put(args, { raw, text, mode, keyboard: keyboardOf(markup) }));
  }

  #sendDocument(args: Opts<"sendDocument">): Refusal | Message.DocumentMessage {
    const { caption: raw = "", document, parse_mode: mode } = args;
    const id = typeof document === "string" ? document : "";
    const file = this.#files.get(id);
    if (file === undefined) return badRequest("wrong file identifier/HTTP URL specified");
    if (file.content.length === 0) return badRequest("file must be non-empty");
    const text = this.#shownIn(Number(args.chat_id), raw, mode, 1024);
    if (isRefusal(text)) return text;
    const content = file.content.toString("utf8");
    const sent = this.#put(args, { raw, text, mode, file: { name: file.name, content } });
    const { text: caption, ...shown } = this.#shown(sent);
    return { ...shown, caption, document: { file_id: id, file_unique_id: `u${id}` } };
  }

  #put(
    { chat_id: chat, message_thread_id: thread }: Opts<"sendMessage"> | Opts<"sendDocument">,
    { file, keyboard = [], mode, raw, text }: Put,
  ): Sent {
    const sent: Sent = {
      message_id: this.#next++,
      chat_id: Number(chat),
      thread,
      text,
      raw,
      mode,
      keyboard,
      file,
      edits: 0,
    };
    this.sent.push(sent);
    return sent;
  }

  #edit(
    { chat_id: chat, message_id: id, reply_markup: markup }: Opts<"editMessageReplyMarkup">,
    { parse_mode: mode, text: raw }: Pick<Opts<"editMessageText">, "parse_mode" | "text">,
  ): Refusal | (Update.Edited & Message.TextMessage) {
    const at = this.sent.findIndex((each) => each.chat_id === chat && each.message_id === id);
    const before = this.sent[at];
    if (before === undefined) return badRequest("message to edit not found");
    const text = this.#shownIn(
      before.chat_id,
      raw ?? before.raw,
      raw === undefined ? before.mode : mode,
      4096,
    );
    if (isRefusal(text)) return text;
    const keyboard = keyboardOf(markup);
    if (text === before.text && JSON.stringify(keyboard) === JSON.stringify(before.keyboard))
      return badRequest(unmodified);
    const after = { ...before, text, raw: raw ?? before.raw, keyboard, edits: before.edits + 1 };
    this.sent[at] = after;
    return { ...this.#shown(after), edit_date: date + after.edits };
  }
}

const unmodified =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

interface Put {
  readonly raw: string;
  readonly text: string;
  readonly mode: Opts<"sendMessage">["parse_mode"];
  readonly keyboard?: Sent["keyboard"];
  readonly file?: Sent["file"];
}

interface Call {
  readonly pathname: string;
  readonly method: string;
  readonly read: () => Given;
  /** Whoever called hung up. */
  readonly closed: AbortSignal;
}

interface Given {
  readonly args: Record<string, unknown>;
  readonly files: readonly Part[];
}

/** What a method is called with, as JSON or as a form with files. */
function argumentsOf(body: Buffer, contentType: string): Given {
  if (!contentType.startsWith("multipart/")) {
    const args: unknown = body.length === 0 ? {} : JSON.parse(body.toString("utf8"));
    return { args: Object.fromEntries(Object.entries(args ?? {})), files: [] };
  }
  const parts = partsOf(body, contentType);
  const fields = parts.filter(({ filename }) => filename === undefined);
  return {
    args: Object.fromEntries(fields.map(({ content, name }) => [name, fieldOf(name, content)])),
    files: parts.filter(({ filename }) => filename !== undefined),
  };
}

/** In a form everything is text; Telegram reads numbers and objects out of it. */
const fieldOf = (name: string, content: Buffer): unknown =>
  /^(chat_id|message_thread_id|reply_markup)$/.test(name)
    ? JSON.parse(content.toString("utf8"))
    : content.toString("utf8");

const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === false;

const badRequestMigrated = (to: number): Refusal =>
  refuse(400, "Bad Request: group chat was upgraded to a supergroup chat", {
    migrate_to_chat_id: to,
  });

const keyboardOf = (markup: unknown): Sent["keyboard"] =>
  typeof markup === "object" && markup !== null && "inline_keyboard" in markup
    ? schemas.sendMessage.shape.reply_markup.unwrap().parse(markup).inline_keyboard
    : [];
