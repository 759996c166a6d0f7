import type { Sender, Sending } from "../../src/core/outbox/sender.ts";
import type { Reply } from "../../src/core/reply.ts";
import { linesOf } from "../../src/bots/drawing.ts";

/** How a platform treats one message. */
export type Fate = "arrives" | "refused" | "busy" | "gone" | "lost before" | "lost after" | "crash";

export interface Arrived {
  readonly conversation: string;
  readonly words: string;
  readonly mark: string;
}

/** The process was killed while it was sending. */
export class Killed extends Error {}

/** A platform that takes messages as its fate says, and may let them be looked up. */
export class Platform {
  readonly arrived: Arrived[] = [];
  /** Conversations in which nobody hears the bot any more. */
  readonly blocked = new Set<string>();
  /** Sendings after which nobody can know whether the message arrived, and it did. */
  unsure = 0;
  readonly #fate: () => Fate;
  readonly #canFind: boolean | "not_allowed";

  constructor(fate: () => Fate = () => "arrives", canFind: boolean | "not_allowed" = true) {
    this.#fate = fate;
    this.#canFind = canFind;
  }

  get words(): readonly string[] {
    return this.arrived.map(({ words }) => words);
  }

  get sender(): Sender {
    const send = async (conversation: string, reply: Reply, mark: string): Promise<Sending> => {
      const fate = this.blocked.has(conversation) ? "blocked" : this.#fate();
      const words = linesOf(reply)
        .map((line) => line.words)
        .join("\n");
      if (fate === "arrives" || fate === "lost after" || fate === "crash")
        this.arrived.push({ conversation, words, mark });
      if (fate === "lost after" || fate === "crash") this.unsure += 1;
      if (fate === "crash") throw new Killed();
      return outcomes[fate];
    };
    if (!this.#canFind) return { send };
    return {
      send,
      find: async (_conversation, mark) => {
        if (this.#canFind === "not_allowed")
          return { outcome: "not_allowed", why: "missing_scope" };
        return this.arrived.some((each) => each.mark === mark)
          ? { outcome: "found", remoteId: mark }
          : { outcome: "missing" };
      },
    };
  }
}

const outcomes: Readonly<Record<Exclude<Fate, "crash"> | "blocked", Sending>> = {
  arrives: { outcome: "sent", remoteId: "1" },
  refused: { outcome: "not_sent", why: "500" },
  busy: { outcome: "not_sent", why: "429", retryAfterMs: 30_000 },
  gone: { outcome: "not_sent", why: "channel_not_found", final: true },
  blocked: { outcome: "not_sent", why: "the bot was blocked", final: true, gone: true },
  "lost before": { outcome: "unsure", why: "connection reset" },
  "lost after": { outcome: "unsure", why: "connection reset" },
};
