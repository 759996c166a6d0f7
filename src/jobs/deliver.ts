import { conversationIsGone } from "../core/conversations/whereabouts.ts";
import type { Stores } from "../core/crm.ts";
import type { About, ClaimedMessage, Settlement } from "../core/outbox/outbox.ts";
import { channelOf, type Reach } from "../core/outbox/reach.ts";
import type { Sender, Sending } from "../core/outbox/sender.ts";
import { withDoubt } from "../core/outbox/with-doubt.ts";
import type { Reply } from "../core/reply.ts";
import { tellOwners as tellOwnersOf } from "../core/outbox/tell-owners.ts";
import type { Instant } from "../core/time.ts";
import type { Job } from "./clock.ts";
import { drawnOf } from "./redraw.ts";

/** How long a sender has a message to itself: four times what a request may take. */
const leaseMs = 60_000;
/** How long a message may still be on its way before it is looked up, or sent again. */
const graceMs = 45_000;
/** How often what is not known to have arrived is sent once more, where nothing can be looked up. */
const mostRepeats = 1;
/** Waits between attempts: 5 s, doubled each time up to this. */
const longestWaitMs = 15 * 60_000;
/** A message that could not be sent for so long is given up, and the owners are told. */
const givenUpMs = 24 * 3_600_000;

export interface DeliveryParts {
  readonly stores: Pick<Stores, "outbox">;
  readonly senders: ReadonlyMap<string, Sender>;
  /** Puts into words what a message is about; undefined where there is nothing left to say. */
  readonly compose: (message: ClaimedMessage) => Promise<Reply | undefined>;
  /** Gives a reply its buttons; without it there are none. */
  readonly offered?: (reply: Reply) => Promise<Reply>;
  /** Told which message the buttons stand in. */
  readonly shown?: (reply: Reply, message: string) => Promise<void>;
  /** Told of messages that were given up; `gone` where nothing can be sent there any more. */
  readonly givenUp: (
    message: ClaimedMessage,
    how: { readonly why: string; readonly gone?: boolean },
  ) => Promise<void>;
  readonly now: () => Instant;
  readonly signal: AbortSignal;
}

/**
 * Sends what waits in the outbox. What was begun and is not known to have arrived is looked up
 * where the platform allows it; elsewhere it is repeated with a mark, or not at all.
 */
export function deliver(parts: DeliveryParts): Job {
  const { outbox } = parts.stores;
  return async () => {
    while (!parts.signal.aborted) {
      const message = await outbox.claim(parts.now(), leaseMs);
      if (message === undefined) return;
      const settlement = await deliverOne(parts, message).catch(async (error: unknown) => {
        await outbox.settle(message, later(parts, message, "a fault of mine", true), parts.now());
        throw error;
      });
      if (settlement === undefined) continue;
      await outbox.settle(message, settlement, parts.now());
      if (settlement.state === "failed" || settlement.state === "unsure")
        await parts.givenUp(message, settlement);
    }
  };
}

/** Undefined where somebody else has taken the message on meanwhile. */
async function deliverOne(
  parts: DeliveryParts,
  message: ClaimedMessage,
): Promise<Settlement | undefined> {
  const sender = parts.senders.get(channelOf(message.conversation));
  if (sender === undefined) return later(parts, message, "its channel does not run", false);
  const before = await earlier(parts, message, sender);
  if (before !== "missing" && before !== "repeat") return before;
  const reply = await parts.compose(message);
  if (reply === undefined) return { state: "dropped" };
  const isRepeat = before === "repeat";
  if (!(await parts.stores.outbox.begin(message, parts.now(), isRepeat))) return undefined;
  const words = isRepeat || message.repeats > 0 ? withDoubt(reply) : reply;
  return await sendOne(parts, message, sender, words);
}

/** Sends a message with its buttons, and notes how it was drawn and where they stand. */
async function sendOne(
  parts: DeliveryParts,
  message: ClaimedMessage,
  sender: Sender,
  reply: Reply,
): Promise<Settlement> {
  const offered = await (parts.offered?.(reply) ?? reply);
  const sending = await sender.send(message.conversation, offered, markOf(message));
  const how = settled(parts, message, sending);
  if (how.state !== "sent") return how;
  const key = sender.messageKey?.(how.conversation ?? message.conversation, how.remoteId);
  if (key !== undefined) await parts.shown?.(offered, key);
  return { ...how, drawn: drawnOf(reply) };
}

export const markOf = ({ id, putAt }: Pick<ClaimedMessage, "id" | "putAt">): string =>
  `shopkeeper-${putAt}-${id}`;

/**
 * What came of an earlier sending; "missing" where the message is to be sent now, "repeat" where it
 * may be there already.
 */
async function earlier(
  parts: DeliveryParts,
  message: ClaimedMessage,
  { find }: Sender,
): Promise<Settlement | "missing" | "repeat"> {
  if (message.begunAt === undefined) return "missing";
  const still = message.begunAt + graceMs * 2 ** message.repeats - parts.now();
  if (still > 0)
    return { state: "waiting", dueAt: parts.now() + still, begun: true, why: "may still arrive" };
  if (find !== undefined) {
    const found = await find(message.conversation, markOf(message), message.begunAt);
    if (found.outcome === "found") return { state: "sent", remoteId: found.remoteId };
    if (found.outcome === "missing") return "missing";
    if (found.outcome === "unknown") return later(parts, message, found.why, true);
  }
  return message.repeats < mostRepeats && isWorthRepeating(message.about)
    ? "repeat"
    : { state: "unsure", why: "not known to have arrived" };
}

function settled(parts: DeliveryParts, message: ClaimedMessage, sending: Sending): Settlement {
  switch (sending.outcome) {
    case "sent":
      return {
        state: "sent",
        remoteId: sending.remoteId,
        ...(sending.conversation === undefined ? {} : { conversation: sending.conversation }),
      };
    case "unsure":
      return {
        state: "waiting",
        dueAt: parts.now() + graceMs,
        begun: true,
        why: sending.why,
      };
    case "not_sent":
      return sending.final === true
        ? { state: "failed", why: sending.why, gone: sending.gone ?? false }
        : later(parts, message, sending.why, false, sending.retryAfterMs);
  }
}

function later(
  { now }: DeliveryParts,
  { attempts, putAt }: ClaimedMessage,
  why: string,
  begun: boolean,
  retryAfterMs = 0,
): Settlement {
  if (now() - putAt > givenUpMs) return { state: "failed", why };
  const wait = Math.min(longestWaitMs, 5000 * 2 ** Math.min(attempts - 1, 10));
  return { state: "waiting", dueAt: now() + Math.max(wait, retryAfterMs), begun, why };
}

/** What is personal is repeated where it may not have arrived: twice is better than never. */
const isWorthRepeating = ({ is }: About): boolean => is === "reminder";

/**
 * Tells the owners that something could not be sent. Where nobody can be reached any more, nothing
 * is posted there by itself from then on.
 */
export function tellOwners({
  stores,
  reach,
  now,
}: {
  readonly stores: Stores;
  readonly reach: Reach;
  readonly now: () => Instant;
}): DeliveryParts["givenUp"] {
  return async ({ about, conversation, id }, { gone = false, why }) => {
    const at = now();
    const trouble = { conversation, why };
    if (gone)
      await conversationIsGone(stores, reach, trouble, { source: `outbox ${id} is gone`, at });
    // That owners cannot be told is nothing to tell owners.
    else if (about.is !== "undelivered" && about.is !== "gone" && about.is !== "no_backup")
      await tellOwnersOf(stores, reach, { is: "undelivered", ...trouble }, at);
  };
}
