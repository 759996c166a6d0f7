import { z } from "zod";
import type { Assistant } from "../core/assistant.ts";
import type { InboxStore, Received } from "../core/conversations/inbox.ts";
import { oneAtATime } from "../core/in-turn.ts";
import type { Sender } from "../core/outbox/sender.ts";
import type { Reply } from "../core/reply.ts";
import type { ChannelName, Door } from "../core/team/join.ts";
import type { Instant } from "../core/time.ts";
import { type Delivery, deliver, hasArrived, usualPauses } from "./deliver.ts";
import { Offers } from "./drawing.ts";

const incomingSchema = z.object({
  /** The channel and the platform's own id: each delivery has the same. */
  id: z.string(),
  conversation: z.string(),
  text: z.string(),
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
  readonly delivery: Delivery;
}

export function frontDesk(parts: DeskParts, platform: Platform): FrontDesk {
  const { inbox, now, pauses = usualPauses, report } = parts;
  const working = new Set<Promise<void>>();
  const inTurn = oneAtATime();
  const closing = new AbortController();
  const delivery = { sender: platform.sender, now, pauses, closing: closing.signal };
  const desk: Desk = { ...parts, platform, offers: new Offers(), delivery };

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
  const { delivery, inbox, now, platform, report } = desk;
  const { id, answeringSince } = received;
  const answer = { conversation: incoming.conversation, mark: id };
  const isAnswered =
    answeringSince !== undefined && (await hasArrived(platform.sender, answer, answeringSince));
  if (isAnswered !== true) {
    const reply = await answerTo(desk, received, incoming);
    await inbox.beginAnswer(id, now());
    const problem = await deliver({ ...answer, reply }, delivery);
    // What may yet arrive stays in the inbox.
    if (problem?.isFinal === false) throw new Error(problem.why);
    if (problem !== undefined) report(`The answer in ${answer.conversation}: ${problem.why}`);
  }
  await inbox.finish(id, now());
}

/** A message is dealt with as of when it came in: "tomorrow" is the day after that. */
async function answerTo(
  { assistant, door, offers, platform }: Desk,
  { receivedAt: sentAt }: Received,
  { person, ...knock }: Incoming,
): Promise<Reply> {
  const { name, ...who } = person;
  const message = { ...knock, sentAt };
  const nameIt = async (): Promise<string> => name ?? (await platform.nameOf(who.id));
  const admitted = await door.admit({ ...who, name: nameIt }, message);
  if (admitted.outcome !== "member") return admitted.reply;
  const text = offers.meant(message.conversation, message.text);
  const reply = await assistant.replyTo({ ...message, text, author: admitted.actor });
  offers.note(message.conversation, reply);
  return reply;
}
