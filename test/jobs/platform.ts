import type { Edited, Sender, Sending } from "../../src/core/outbox/sender.ts";
import type { Reply } from "../../src/core/reply.ts";
import { choicesOf, linesOf } from "../../src/bots/drawing.ts";

/** How a platform treats one message. */
export type Fate = "arrives" | "refused" | "busy" | "gone" | "lost before" | "lost after" | "crash";

export interface Arrived {
  readonly conversation: string;
  readonly words: string;
  readonly mark: string;
  /** What its buttons say. */
  readonly buttons: readonly string[];
}

function readIn({ blocks, ...reply }: Reply): Pick<Arrived, "buttons" | "words"> {
  const said = { ...reply, blocks: blocks.filter(({ type }) => type !== "choices") };
  const words = linesOf(said).map((line) => line.words);
  return {
    words: words.join("\n"),
    buttons: choicesOf({ ...reply, blocks }).map(({ label }) => label),
  };
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
  /** How often a message was edited. */
  edits = 0;
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
      const message = { conversation, mark, ...readIn(reply) };
      if (fate === "arrives" || fate === "lost after" || fate === "crash")
        this.arrived.push(message);
      if (fate === "lost after" || fate === "crash") this.unsure += 1;
      if (fate === "crash") throw new Killed();
      return fate === "arrives" ? { outcome: "sent", remoteId: mark } : outcomes[fate];
    };
    const edit = async (_: string, remoteId: string, reply: Reply): Promise<Edited> => {
      if (this.#fate() !== "arrives") return "later";
      const at = this.arrived.findIndex(({ mark }) => mark === remoteId);
      const before = this.arrived[at];
      if (before === undefined) return "gone";
      this.arrived[at] = { ...before, ...readIn(reply) };
      this.edits += 1;
      return "edited";
    };
    if (!this.#canFind) return { send, edit };
    return {
      send,
      edit,
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

const outcomes: Readonly<Record<Exclude<Fate, "arrives" | "crash"> | "blocked", Sending>> = {
  refused: { outcome: "not_sent", why: "500" },
  busy: { outcome: "not_sent", why: "429", retryAfterMs: 30_000 },
  gone: { outcome: "not_sent", why: "channel_not_found", final: true },
  blocked: { outcome: "not_sent", why: "the bot was blocked", final: true, gone: true },
  "lost before": { outcome: "unsure", why: "connection reset" },
  "lost after": { outcome: "unsure", why: "connection reset" },
};
