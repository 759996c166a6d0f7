import type { Assistant } from "../core/assistant.ts";
import type { Reply } from "../core/reply.ts";
import type { Door, Person } from "../core/team/join.ts";
import type { Instant } from "../core/time.ts";
import { Offers } from "./drawing.ts";

/** A message of somebody who may be a stranger. */
export interface Incoming {
  /** The channel and the platform's own id: a second delivery has the same. */
  readonly id: string;
  readonly conversation: string;
  readonly text: string;
  readonly person: Person;
}

/** What every chat channel does with a message, between hearing it and answering. */
export interface FrontDesk {
  /** Lets the writer in, asks the assistant, has the answer sent; a repeated delivery is dropped. */
  readonly receive: (incoming: Incoming, send: (reply: Reply) => Promise<void>) => Promise<void>;
  /** Settles once nothing is being answered any more. */
  readonly idle: () => Promise<void>;
}

interface DeskParts {
  readonly assistant: Assistant;
  readonly door: Door;
  readonly now: () => Instant;
  readonly report: (what: string, error?: unknown) => void;
}

/** How many messages are remembered as handled; the platforms repeat within minutes. */
const remembered = 2000;

export function frontDesk({ assistant, door, now, report }: DeskParts): FrontDesk {
  const handled = new Set<string>();
  const working = new Set<Promise<void>>();
  const offers = new Offers();

  async function answerTo({ person, ...knock }: Incoming): Promise<Reply> {
    const message = { ...knock, sentAt: now() };
    const admitted = await door.admit(person, message);
    if (admitted.outcome !== "member") return admitted.reply;
    const text = offers.meant(message.conversation, message.text);
    const reply = await assistant.replyTo({ ...message, text, author: admitted.actor });
    offers.note(message.conversation, reply);
    return reply;
  }

  return {
    async receive(incoming, send) {
      if (handled.has(incoming.id)) return;
      handled.add(incoming.id);
      for (const id of handled) {
        if (handled.size <= remembered) break;
        handled.delete(id);
      }
      const work = answerTo(incoming)
        .then(send)
        .catch((error: unknown) => report(`A message in ${incoming.conversation}`, error));
      working.add(work);
      await work.finally(() => working.delete(work));
    },
    async idle() {
      await Promise.all(working);
    },
  };
}
