import { z } from "zod";
import type { Assistant } from "../core/assistant.ts";
import type { InboxStore, Received } from "../core/conversations/inbox.ts";
import type { ConversationStore } from "../core/conversations/conversation.ts";
import { oneAtATime } from "../core/in-turn.ts";
import type { Sender } from "../core/outbox/sender.ts";
import type { Reply } from "../core/reply.ts";
import type { ChannelName, Door } from "../core/team/join.ts";
import { isForAskerOnly } from "../core/team/eyes.ts";
import type { Instant } from "../core/time.ts";
import { askPrivately, sentPrivately } from "../core/wording/joining.ts";
import { type Delivery, deliver, hasArrived, type Delivered, usualPauses } from "./deliver.ts";
import { Offers } from "./drawing.ts";

const incomingSchema = z.object({
  /** The channel and the platform's own id: each delivery has the same. */
  id: z.string(),
  conversation: z.string(),
  text: z.string(),
  /** Whether others read along. */
  isShared: z.boolean(),
  person: z.object({
    channel: z.enum(["slack", "telegram"]),
    id: z.string(),
    /** As the platform told it with the message; else it is looked up where it is needed. */
    name: z.string().exactOptional(),
  }),
});

/** A message of somebody who may be a stranger, as it lies in the inbox. */
export type Incoming = z.infer<typeof incomingSchema>;

/** The channel a front desk stands at. */
export interface Platform {
  readonly channel: ChannelName;
  readonly sender: Sender;
  /** What somebody is called there. */
  readonly nameOf: (personId: string) => Promise<string>;
}

/** What every chat channel does with a message, between hearing it and answering. */
export interface FrontDesk {
  /**
   * Stores the message; only then may the platform be told that it arrived. It is answered after
   * that, behind what came before it in its conversation; what came in before is dropped.
   */
  readonly take: (incoming: Incoming) => Promise<void>;
  /** Takes up what the process that ran before left unfinished. */
  readonly resume: () => Promise<void>;
  /** Ends once all that came in is answered; what cannot be sent now is left for the next start. */
  readonly close: () => Promise<void>;
}

export interface DeskParts {
  readonly conversations: ConversationStore;
  readonly assistant: Assistant;
  readonly door: Door;
  readonly inbox: InboxStore;
  readonly now: () => Instant;
  /** Told of what goes wrong while running. */
  readonly report: (what: string, error?: unknown) => void;
  /** How long to wait before each further attempt to send an answer, in ms. */
  readonly pauses?: readonly number[];
}

/** A front desk, with what it works with. */
interface Desk extends DeskParts {
  readonly platform: Platform;
  readonly offers: Offers;
  /** Strangers who were told so. */
  readonly turnedAway: Set<string>;
  readonly delivery: Delivery;
}

export function frontDesk(parts: DeskParts, platform: Platform): FrontDesk {
  const { inbox, now, pauses = usualPauses, report } = parts;
  const working = new Set<Promise<void>>();
  const inTurn = oneAtATime();
  const closing = new AbortController();
  const delivery = { sender: platform.sender, now, pauses, closing: closing.signal };
  const desk: Desk = { ...parts, platform, offers: new Offers(), turnedAway: new Set(), delivery };

  function begin(received: Received, incoming: Incoming): void {
    const { conversation } = incoming;
    const work = inTurn(conversation, () => handle(desk, received, incoming)).catch(
      (error: unknown) => report(`A message in ${conversation}`, error),
    );
    working.add(work);
    void work.finally(() => working.delete(work));
  }

  return {
    async take(incoming) {
      const received = { id: incoming.id, body: JSON.stringify(incoming), receivedAt: now() };
      if (await inbox.take(received.id, received.body, received.receivedAt))
        begin({ ...received, answeringSince: undefined }, incoming);
    },
    async resume() {
      for (const received of await inbox.unfinished(platform.channel)) {
        const read = incomingSchema.safeParse(JSON.parse(received.body));
        if (read.success) begin(received, read.data);
        else await inbox.finish(received.id, now());
      }
    },
    async close() {
      closing.abort();
      await Promise.all(working);
    },
  };
}

/** Answers a message, unless an earlier process did so and did not live to note it. */
async function handle(desk: Desk, received: Received, incoming: Incoming): Promise<void> {
  const { delivery, inbox, now, platform } = desk;
  const { id, answeringSince } = received;
  const place = { conversation: incoming.conversation, mark: id };
  const isAnswered =
    answeringSince !== undefined && (await hasArrived(platform.sender, place, answeringSince));
  if (isAnswered !== true) {
    const reply = await answerTo(desk, received, incoming);
    await inbox.beginAnswer(id, now());
    if (reply !== undefined) settled(desk, place, await deliver({ ...place, reply }, delivery));
  }
  await inbox.finish(id, now());
}

/** What may yet arrive stays in the inbox; what never will is reported. */
function settled(
  { report }: Desk,
  { conversation }: { readonly conversation: string },
  delivered: Delivered,
): void {
  if (delivered.arrived) return;
  if (!delivered.isFinal) throw new Error(delivered.why);
  report(`The answer in ${conversation}: ${delivered.why}`);
}

/**
 * What is said where the message was; undefined where nothing is. A message is dealt with as of
 * when it came in: "tomorrow" is the day after that.
 */
async function answerTo(
  desk: Desk,
  received: Received,
  incoming: Incoming,
): Promise<Reply | undefined> {
  const { assistant, door, offers, platform, turnedAway } = desk;
  const { conversation, id, isShared, person, text } = incoming;
  const { name, ...who } = person;
  const message = { id, conversation, text, sentAt: received.receivedAt };
  const nameIt = async (): Promise<string> => name ?? (await platform.nameOf(who.id));
  const admitted = await door.admit({ ...who, name: nameIt }, message);
  if (admitted.outcome === "joined") return admitted.reply;
  if (admitted.outcome === "stranger") {
    const isAgain = turnedAway.has(who.id) && !looksLikeCode(text);
    turnedAway.add(who.id);
    return isAgain ? undefined : admitted.reply;
  }
  const meant = offers.meant(conversation, text);
  const reply = await assistant.replyTo({ ...message, text: meant, author: admitted.actor });
  offers.note(conversation, reply);
  const { questions } = await desk.conversations.of(conversation);
  const question = reply.data?.answer === undefined ? undefined : questions.at(-1);
  if (!isShared || !isForAskerOnly(reply, question)) return reply;
  return await tellPrivately(desk, received, incoming, { reply, name: admitted.actor.name });
}

/** Who mistypes a code is told so each time. */
const looksLikeCode = (text: string): boolean => /^(?:\/start\s+)?[\w-]{8,9}$/.test(text.trim());

/** What was answered in another place is gone on from there; what it asks is answered there. */
async function moveOn(conversations: ConversationStore, from: string, to: string): Promise<void> {
  const { pending, ...room } = await conversations.of(from);
  const { lastAnswer, lastContactId, questions } = room;
  const before = await conversations.of(to);
  await conversations.save({ ...before, lastAnswer, lastContactId, questions, pending });
  if (pending !== undefined) await conversations.save({ ...room, pending: undefined });
}

/** Sends the answer to its asker alone, where they can go on from it. Returns what the room is told. */
async function tellPrivately(
  desk: Desk,
  { answeringSince }: Received,
  { conversation, id, person }: Incoming,
  { name, reply }: { readonly name: string; readonly reply: Reply },
): Promise<Reply> {
  const { conversations, delivery, inbox, now, platform } = desk;
  const place = { conversation: `${platform.channel}:${person.id}`, mark: `${id} privately` };
  const isThere =
    answeringSince !== undefined && (await hasArrived(platform.sender, place, answeringSince));
  if (isThere === true) return sentPrivately({ name });
  await inbox.beginAnswer(id, now());
  const delivered = await deliver({ ...place, reply }, delivery);
  if (!delivered.arrived && delivered.isFinal) return askPrivately({ name });
  settled(desk, place, delivered);
  if (delivered.arrived) await moveOn(conversations, conversation, delivered.conversation);
  return sentPrivately({ name });
}
