import type { Stores } from "../core/crm.ts";
import type { SentMessage } from "../core/outbox/outbox.ts";
import { channelOf } from "../core/outbox/reach.ts";
import type { Sender } from "../core/outbox/sender.ts";
import { withDoubt } from "../core/outbox/with-doubt.ts";
import type { Reply } from "../core/reply.ts";
import type { Instant } from "../core/time.ts";
import type { Job } from "./clock.ts";

/** How long a message is kept true after it was sent; later it has scrolled away. */
const keptTrueMs = 2 * 86_400_000;

export interface RedrawParts {
  readonly stores: Pick<Stores, "outbox">;
  readonly senders: ReadonlyMap<string, Sender>;
  /** What a message says now, as of when it was told; undefined where nothing is left of it. */
  readonly compose: (message: SentMessage) => Promise<Reply | undefined>;
  readonly offered: (reply: Reply) => Promise<Reply>;
  readonly shown: (reply: Reply, message: string) => Promise<void>;
  readonly now: () => Instant;
}

/** Tells apart what is read in a message; its buttons' ids are others each time. */
export const drawnOf = ({ blocks }: Reply): string => JSON.stringify(blocks.map(readIn));

const readIn = (block: Reply["blocks"][number]): unknown =>
  block.type === "choices" ? block.options.map(({ label }) => label) : block;

/**
 * Edits digests and reminders in place once something that they tell of was done, put off or
 * handed over. Looked at only after a change; what could not be edited is tried again.
 */
export function redraw(parts: RedrawParts): Job {
  const { outbox } = parts.stores;
  let seen: number | undefined;
  return async () => {
    const last = await outbox.lastChange();
    if (last === seen) return;
    let isDone = true;
    for (const message of await outbox.sentSince(parts.now() - keptTrueMs))
      isDone = (await redrawOne(parts, message)) && isDone;
    if (isDone) seen = last;
  };
}

/** False where it has to be tried again. */
async function redrawOne(parts: RedrawParts, message: SentMessage): Promise<boolean> {
  const { conversation, id, remoteId } = message;
  const sender = parts.senders.get(channelOf(conversation));
  if (sender?.edit === undefined) return true;
  const composed = await parts.compose(message);
  if (composed === undefined) return true;
  const reply = message.repeats > 0 ? withDoubt(composed) : composed;
  const drawn = drawnOf(reply);
  if (drawn === message.drawn) return true;
  const offered = await parts.offered(reply);
  const edited = await sender.edit(conversation, remoteId, offered);
  if (edited === "later") return false;
  await parts.stores.outbox.noteDrawn(id, drawn);
  const key = sender.messageKey?.(conversation, remoteId);
  if (edited === "edited" && key !== undefined) await parts.shown(offered, key);
  return true;
}
