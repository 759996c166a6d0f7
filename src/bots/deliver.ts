import type { Sender, Sending } from "../core/outbox/sender.ts";
import type { Reply } from "../core/reply.ts";
import type { Instant } from "../core/time.ts";
import { withDoubt } from "../core/outbox/with-doubt.ts";

/** Where an answer goes, and the mark it is found again by: the id of the message it answers. */
interface Addressed {
  readonly conversation: string;
  readonly mark: string;
}

/** How answers are sent. */
export interface Delivery {
  readonly sender: Sender;
  readonly now: () => Instant;
  /** How long to wait before each further attempt, in ms. */
  readonly pauses: readonly number[];
  /** Once the process is to end, nothing is waited for. */
  readonly closing: AbortSignal;
}

/** What became of an answer. */
export type Delivered =
  /** `conversation` is what the platform calls the place it was put; its id where that is known. */
  | { readonly arrived: true; readonly conversation: string; readonly remoteId?: string }
  /** `isFinal` where no later attempt will succeed, `isGone` where nothing will arrive any more. */
  | {
      readonly arrived: false;
      readonly why: string;
      readonly isFinal: boolean;
      readonly isGone: boolean;
    };

/** Longer than platforms are away in most troubles; after that the next start tries again. */
export const usualPauses = [1_000, 5_000, 20_000, 60_000, 120_000] as const;

/** Whether a message arrived whose sending was begun; undefined where it cannot be told. */
export async function hasArrived(
  { find }: Sender,
  { conversation, mark }: Addressed,
  since: Instant,
): Promise<boolean | undefined> {
  const found = await find?.(conversation, mark, since);
  if (found === undefined || found.outcome === "unknown") return undefined;
  return found.outcome === "found";
}

/** Sends an answer until it arrives, or never will. */
export async function deliver(
  answer: Addressed & {
    readonly reply: Reply;
    /** Whether it was sent before, and nobody can tell whether it arrived. */
    readonly mayBeThere?: boolean;
  },
  { closing, now, pauses, sender }: Delivery,
): Promise<Delivered> {
  const { conversation, mark, mayBeThere = false, reply } = answer;
  let mayHaveArrived = mayBeThere;
  for (let attempt = 0; ; attempt++) {
    const begunAt = now();
    const said = mayHaveArrived ? withDoubt(reply) : reply;
    const sending = await sender.send(conversation, said, mark);
    if (sending.outcome === "sent")
      return {
        arrived: true,
        conversation: sending.conversation ?? conversation,
        remoteId: sending.remoteId,
      };
    if (sending.outcome === "unsure") {
      // Where nobody can tell, it is sent once more and no oftener: twice is better than not at all.
      const arrived = (await hasArrived(sender, answer, begunAt)) ?? mayHaveArrived;
      if (arrived) return { arrived, conversation };
      mayHaveArrived = true;
    }
    const pause = nextPause(sending, pauses[attempt], closing);
    if (pause === undefined) return { arrived: false, why: sending.why, ...howFinal(sending) };
    await sleep(pause, closing);
  }
}

const howFinal = (sending: Sending) => ({
  isFinal: sending.outcome === "not_sent" && sending.final === true,
  isGone: sending.outcome === "not_sent" && sending.gone === true,
});

/** How long to wait before the next attempt; undefined where there is to be none. */
function nextPause(
  sending: Sending,
  pause: number | undefined,
  { aborted }: AbortSignal,
): number | undefined {
  if (aborted) return undefined;
  if (sending.outcome !== "not_sent" || pause === undefined) return pause;
  return sending.final === true ? undefined : (sending.retryAfterMs ?? pause);
}

/** Waits so many ms, but no longer than until the signal. */
export const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
