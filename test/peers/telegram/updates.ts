import type { Opts, Update } from "grammy/types";
import { type Refusal, refuse } from "./methods.ts";

/** An update as it is made; its number is given here. */
export type News = Omit<Update, "update_id">;
type Kind = NonNullable<Opts<"getUpdates">["allowed_updates"]>[number];

interface Waiting {
  readonly update: Update;
  /** Whether a poll has brought it: from then on a later offset confirms it. */
  isHanded: boolean;
}

/** The updates that wait for the bot, by long poll or by webhook. */
export class Updates {
  /** What the webhook answered, by the number of the update. */
  readonly deliveries: (readonly [update: number, status: number])[] = [];
  #waiting: Waiting[] = [];
  #allowed: readonly Kind[] = [];
  #next = 100_001;
  #endPoll: ((why: "news" | "newer") => void) | undefined;
  #webhook: Opts<"setWebhook"> | undefined;
  readonly #turns = new Map<number, Promise<void>>();
  readonly #stopped = new AbortController();

  add(news: News): Update {
    const update = { update_id: this.#next++, ...news };
    this.again(update);
    return update;
  }

  /** Delivers an update, once more where it was before. */
  again(update: Update): void {
    if (this.#webhook === undefined) {
      this.#waiting.push({ update, isHanded: false });
      this.#endPoll?.("news");
    } else this.#send(update, this.#webhook);
  }

  get pending(): number {
    return this.#waiting.length;
  }

  get webhookUrl(): string {
    return this.#webhook?.url ?? "";
  }

  setWebhook(webhook: Opts<"setWebhook"> | undefined): void {
    this.#webhook = webhook?.url === "" ? undefined : webhook;
    if (this.#webhook === undefined) return;
    for (const { update } of this.#waiting.splice(0)) this.#send(update, this.#webhook);
  }

  stop(): void {
    this.#stopped.abort();
    this.#endPoll?.("news");
  }

  async poll(
    { allowed_updates: allowed, limit = 100, offset = 0, timeout = 0 }: Opts<"getUpdates">,
    closed: AbortSignal,
  ): Promise<Update[] | Refusal> {
    if (this.#webhook !== undefined)
      return refuse(409, "Conflict: can't use getUpdates method while webhook is active");
    this.#endPoll?.("newer");
    this.#allowed = allowed ?? this.#allowed;
    this.#waiting = this.#waiting.filter(
      ({ isHanded, update }) => !isHanded || update.update_id >= offset,
    );
    if ((await this.#untilReady(Date.now() + timeout * 1000, closed)) === "newer")
      return refuse(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      );
    // Who hung up gets nothing.
    const handed = closed.aborted ? [] : this.#ready().slice(0, limit);
    for (const each of handed) each.isHanded = true;
    return handed.map(({ update }) => update);
  }

  async #untilReady(until: number, closed: AbortSignal): Promise<"newer" | "over"> {
    const isOver = (): boolean =>
      closed.aborted || this.#stopped.signal.aborted || Date.now() >= until;
    while (this.#ready().length === 0 && !isOver())
      if ((await this.#news(until - Date.now(), closed)) === "newer") return "newer";
    return "over";
  }

  #ready(): readonly Waiting[] {
    return this.#waiting.filter(
      ({ update }) => this.#allowed.length === 0 || this.#allowed.some((kind) => kind in update),
    );
  }

  #news(ms: number, closed: AbortSignal): Promise<"news" | "newer"> {
    return new Promise((resolve) => {
      const end = (why: "news" | "newer"): void => {
        clearTimeout(timer);
        closed.removeEventListener("abort", hungUp);
        if (this.#endPoll === end) this.#endPoll = undefined;
        resolve(why);
      };
      const hungUp = (): void => end("news");
      const timer = setTimeout(hungUp, ms);
      closed.addEventListener("abort", hungUp);
      this.#endPoll = end;
    });
  }

  /** In order within a chat, and again until the bot says that it has it. */
  #send(update: Update, webhook: Opts<"setWebhook">): void {
    const chat =
      update.message?.chat.id ??
      update.edited_message?.chat.id ??
      update.callback_query?.message?.chat.id ??
      0;
    const before = this.#turns.get(chat) ?? Promise.resolve();
    this.#turns.set(
      chat,
      before.then(async () => {
        for (let tries = 0; tries < 8 && !this.#stopped.signal.aborted; tries++) {
          const status = await posted(update, webhook);
          this.deliveries.push([update.update_id, status]);
          if (status >= 200 && status < 300) return;
          await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** tries));
        }
      }),
    );
  }
}

/** 0 where nobody answered. */
async function posted(update: Update, { secret_token: secret, url }: Opts<"setWebhook">) {
  try {
    const { status } = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(secret !== undefined && { "x-telegram-bot-api-secret-token": secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(10_000),
    });
    return status;
  } catch {
    return 0;
  }
}
