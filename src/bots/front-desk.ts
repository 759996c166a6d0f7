import type { Received } from "../core/conversations/inbox.ts";
import { oneAtATime } from "../core/in-turn.ts";
import { answerTo } from "./answering.ts";
import type { AnswerParts, Desk } from "./desk.ts";
import { noteShown, settled } from "./settling.ts";
import { deliver, hasArrived, usualPauses } from "./deliver.ts";
import { arrivals } from "./arrivals.ts";
import { Offers } from "./drawing.ts";
import { type Incoming, incomingSchema, type Platform } from "./incoming.ts";

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

export interface DeskParts extends AnswerParts {
  /** How long to wait before each further attempt to send an answer, in ms. */
  readonly pauses?: readonly number[];
}

export function frontDesk(parts: DeskParts, platform: Platform): FrontDesk {
  const { now, report, stores } = parts;
  const { inbox } = stores;
  const working = new Set<Promise<void>>();
  const inTurn = oneAtATime();
  const { arrived, quiet } = arrivals();
  const closing = new AbortController();
  const desk = deskOf(parts, platform, closing.signal);

  function begin(received: Received, incoming: Incoming): void {
    const { conversation } = incoming;
    const answer = () => quiet().then(() => handle(desk, received, incoming));
    const work = inTurn(conversation, answer).catch((error: unknown) =>
      report(`A message in ${conversation}`, error),
    );
    working.add(work);
    void work.finally(() => working.delete(work));
  }

  return {
    async take(incoming) {
      arrived();
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

function deskOf(parts: DeskParts, platform: Platform, closing: AbortSignal): Desk {
  const { now, pauses = usualPauses } = parts;
  return {
    ...parts,
    platform,
    offers: new Offers(),
    delivery: { sender: platform.sender, now, pauses, closing },
  };
}

/** Answers a message, unless an earlier process did so and did not live to note it. */
async function handle(desk: Desk, received: Received, incoming: Incoming): Promise<void> {
  const { delivery, now, platform, report } = desk;
  const { inbox } = desk.stores;
  const { id, answeringSince } = received;
  const place = { conversation: incoming.conversation, mark: id };
  const isAnswered =
    answeringSince !== undefined && (await hasArrived(platform.sender, place, answeringSince));
  if (isAnswered !== true) {
    const reply = await answerTo(desk, received, incoming);
    await inbox.beginAnswer(id, now());
    const mayBeThere = answeringSince !== undefined && isAnswered === undefined;
    if (reply !== undefined) {
      const delivered = await deliver({ ...place, reply, mayBeThere }, delivery);
      await settled(desk, place, delivered);
      await noteShown(desk, place.conversation, reply, delivered);
    }
  }
  await inbox.finish(id, now());
  // It was answered, and must not be again because this failed.
  await platform
    .afterAnswer?.(incoming)
    .catch((error: unknown) => report(`After a message in ${incoming.conversation}`, error));
}
