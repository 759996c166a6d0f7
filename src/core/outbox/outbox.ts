import { z } from "zod";
import type { FollowUp } from "../follow-ups/follow-up.ts";
import { suggestions } from "../follow-ups/suggested.ts";
import type { Instant } from "../time.ts";

export const outboxStates = [
  "waiting",
  "sending",
  "sent",
  /** There was nothing left to say when it was to be sent. */
  "dropped",
  /** Not repeated after it was not known whether it arrived. */
  "unsure",
  /** Given up. */
  "failed",
] as const;

/** One line of a digest: a follow-up, or a contact that there is a reason to tell of. */
export const digestLineSchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("follow_up"), id: z.int() }),
  z.object({ is: z.enum(suggestions), id: z.int() }),
]);
export type DigestLine = z.infer<typeof digestLineSchema>;

/**
 * What a message is about. It is put into words when it is sent, from what is true and allowed
 * then; so a follow-up that is done meanwhile is not spoken of, and nobody's data lies here.
 */
export const aboutSchema = z.discriminatedUnion("is", [
  /** Follow-ups that are due; `older` more were due too long ago to be told one by one. */
  z.object({
    is: z.literal("reminder"),
    followUps: z.array(z.int()),
    older: z.int().optional(),
    /** The member whom it is for. */
    to: z.int().optional(),
  }),
  /** What a digest told on a day, and how many digests before it were missed. */
  z.object({
    is: z.literal("digest"),
    schedule: z.int(),
    on: z.string(),
    missed: z.int(),
    lines: z.array(digestLineSchema),
  }),
  /** A standing answer of a day, how many before it were missed, and who joined its list and left. */
  z.object({
    is: z.literal("answer"),
    schedule: z.int(),
    on: z.string(),
    missed: z.int(),
    joined: z.array(z.int()).optional(),
    left: z.array(z.int()).optional(),
  }),
  /** That the night's copy of the database could not be made. */
  z.object({ is: z.literal("no_backup"), why: z.string() }),
  /** That messages could not be sent somewhere. */
  z.object({ is: z.literal("undelivered"), conversation: z.string(), why: z.string() }),
  /** That nobody can be reached there any more. */
  z.object({ is: z.literal("gone"), conversation: z.string(), why: z.string() }),
]);
export type About = z.infer<typeof aboutSchema>;

/** What a message tells of, and on which occasion: told once, whatever happens. */
export interface Subject {
  readonly subject: string;
  readonly occasion: string;
}

/** The occasion of a reminder: the follow-up's time has come. */
export const itsTime = "its time";

/** A follow-up for as long as it is due then: moved, it is told anew. */
export const followUpSubject = ({ id, dueAt }: Pick<FollowUp, "id" | "dueAt">): string =>
  `follow-up ${id} due ${dueAt}`;

/** A message whose sending was taken on. */
export interface ClaimedMessage {
  readonly id: number;
  readonly conversation: string;
  readonly about: About;
  readonly putAt: Instant;
  /** How often it was taken on, this time included. */
  readonly attempts: number;
  /** When an earlier sending was begun that may have arrived. */
  readonly begunAt: Instant | undefined;
  /** How often it was sent once more because it was not known to have arrived. */
  readonly repeats: number;
}

/** How a sending ended. */
export type Settlement =
  | {
      readonly state: "sent";
      readonly remoteId: string;
      /** Where it was put, if under another name than it was put in for. */
      readonly conversation?: string;
      /** What tells how it was drawn; absent where that is not known. */
      readonly drawn?: string;
    }
  | { readonly state: "dropped" }
  | { readonly state: "unsure"; readonly why: string }
  /** `gone` where nothing can be sent there any more. */
  | { readonly state: "failed"; readonly why: string; readonly gone?: boolean }
  /** Tried again then; `begun` where what was begun may have arrived. */
  | {
      readonly state: "waiting";
      readonly dueAt: Instant;
      readonly begun: boolean;
      readonly why: string;
    };

/** A message that was sent. */
export interface Told {
  readonly about: About;
  readonly at: Instant;
  readonly remoteId: string;
}

/** A message that was sent and may be drawn anew. */
export interface SentMessage
  extends Pick<ClaimedMessage, "id" | "conversation" | "about" | "putAt" | "repeats"> {
  readonly remoteId: string;
  readonly toldAt: Instant;
  readonly drawn: string | undefined;
}

export interface OutboxStore {
  /**
   * Puts a message in, unless any of its subjects was put there before on that occasion. `line` of
   * a subject is its place in the list. Returns whether it was put in.
   */
  readonly put: (
    message: {
      readonly conversation: string;
      readonly about: About;
      readonly subjects: readonly Subject[];
    },
    at: Instant,
  ) => Promise<boolean>;
  /** Which of the occasions of subjects were put in before. */
  readonly wasPut: (subject: Subject) => Promise<boolean>;
  /** How often a subject was put in. */
  readonly timesPut: (subject: string) => Promise<number>;
  /** Takes on the message that is due the longest, for so long; others leave it alone meanwhile. */
  readonly claim: (now: Instant, leaseMs: number) => Promise<ClaimedMessage | undefined>;
  /** Notes that it is now being handed to the platform. False where somebody else has it by now. */
  readonly begin: (message: ClaimedMessage, now: Instant, isRepeat: boolean) => Promise<boolean>;
  readonly settle: (message: ClaimedMessage, how: Settlement, now: Instant) => Promise<void>;
  /** What was told last in a chat, or in the message that a thread is of. */
  readonly lastTold: (chat: string, thread: string | undefined) => Promise<Told | undefined>;
  /** Digests and reminders that were sent since, where the platform told the message's id. */
  readonly sentSince: (since: Instant) => Promise<readonly SentMessage[]>;
  readonly noteDrawn: (id: number, drawn: string) => Promise<void>;
  /** The last change of the business's records, which what was sent may tell of. */
  readonly lastChange: () => Promise<number>;
  /** How long the message that waits the longest has been due, in ms; 0 where none waits. */
  readonly overdueMs: (now: Instant) => Promise<number>;
  /** Forgets what was settled before. */
  readonly forget: (before: Instant) => Promise<void>;
}

/** When the jobs last looked, over restarts. */
export interface JobRunStore {
  readonly last: (job: string) => Promise<Instant | undefined>;
  readonly note: (job: string, at: Instant) => Promise<void>;
}
