import type { Assistant } from "../core/assistant.ts";
import type { InboxStore } from "../core/conversations/inbox.ts";
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
  readonly inbox: InboxStore;
  readonly now: () => Instant;
  readonly report: (what: string, error?: unknown) => void;
}

export function frontDesk({ assistant, door, inbox, now, report }: DeskParts): FrontDesk {
  /** What is being answered, by the message's id. */
  const working = new Map<string, Promise<void>>();
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

  /** Noted only once it was answered: one cut off by a crash is answered when it comes again. */
  async function handle(incoming: Incoming, send: (reply: Reply) => Promise<void>): Promise<void> {
    if (await inbox.isAnswered(incoming.id)) return;
    await send(await answerTo(incoming));
    await inbox.noteAnswered(incoming.id, now());
  }

  return {
    async receive(incoming, send) {
      const { conversation, id } = incoming;
      if (working.has(id)) return;
      const work = handle(incoming, send).catch((error: unknown) =>
        report(`A message in ${conversation}`, error),
      );
      working.set(id, work);
      await work.finally(() => working.delete(id));
    },
    async idle() {
      await Promise.all(working.values());
    },
  };
}
