import { z } from "zod";
import { signs } from "../core/conversations/button.ts";
import type { Sender } from "../core/outbox/sender.ts";
import type { ChannelName, Profile } from "../core/team/join.ts";

const common = {
  /** The channel and the platform's own id: each delivery has the same. */
  id: z.string(),
  conversation: z.string(),
  /** Whether others read along. */
  isShared: z.boolean(),
  person: z.object({
    channel: z.enum(["slack", "telegram"]),
    id: z.string(),
    /** As the platform told it with the message; else it is looked up where it is needed. */
    name: z.string().exactOptional(),
    /** The language of what they see of the platform, by its tag: "de", "pt-br". */
    language: z.string().exactOptional(),
  }),
};

export const incomingSchema = z.discriminatedUnion("is", [
  z.object({
    ...common,
    is: z.literal("said"),
    text: z.string(),
    /** Ids of people that the text mentions as “@id”. */
    mentions: z.array(z.string()).exactOptional(),
    /** The channels it mentions, as the text calls them. */
    places: z.array(z.object({ name: z.string(), id: z.string() })).exactOptional(),
    /** The message it is said below, and the conversation that message was said in. */
    below: z.object({ message: z.string(), conversation: z.string() }).exactOptional(),
  }),
  /** The new words of a message, by its id. */
  z.object({ ...common, is: z.literal("edited"), of: z.string(), text: z.string() }),
  z.object({ ...common, is: z.literal("deleted"), of: z.string() }),
  /** A sign put on a message of ours, by the platform's id of it. */
  z.object({ ...common, is: z.literal("signed"), message: z.string(), sign: z.enum(signs) }),
  /** What somebody else wrote, to be kept with a contact: it is never read as said to us. */
  z.object({
    ...common,
    is: z.literal("quoted"),
    words: z.string(),
    /** Their id where the platform tells no name with it. */
    author: z.object({ id: z.string().exactOptional(), name: z.string().exactOptional() }),
    writtenAt: z.number(),
    link: z.string().exactOptional(),
  }),
  /** A file, with the words beside it; where it lies is the platform's to know. */
  z.object({
    ...common,
    is: z.literal("shared"),
    text: z.string(),
    file: z.object({ name: z.string(), bytes: z.number(), at: z.string() }),
  }),
  /** Something spoken; how long it is, where the platform tells that. */
  z.object({
    ...common,
    is: z.literal("voice"),
    file: z.object({ name: z.string(), bytes: z.number(), at: z.string() }),
    seconds: z.number().exactOptional(),
  }),
  /** Somebody's card, as phones keep them. */
  z.object({
    ...common,
    is: z.literal("contact"),
    contact: z.object({ name: z.string(), phone: z.string() }),
  }),
  /** A form for a call, filled in. */
  z.object({
    ...common,
    is: z.literal("filled"),
    contact: z.object({ id: z.int(), name: z.string() }),
    words: z.string(),
    /** The day of a follow-up, "2026-07-02". */
    followUpOn: z.string().exactOptional(),
  }),
  /** What there are no words in. */
  z.object({
    ...common,
    is: z.literal("unread"),
    what: z.enum(["voice", "picture", "location", "sticker", "forwarded"]),
  }),
  /** `shown` is what the platform needs to change the message that the button stands in. */
  z.object({ ...common, is: z.literal("pressed"), button: z.string(), shown: z.unknown() }),
]);

/** What somebody who may be a stranger did, as it lies in the inbox. */
export type Incoming = z.infer<typeof incomingSchema>;
export type Said = Extract<Incoming, { is: "said" }>;
export type Shared = Extract<Incoming, { is: "shared" }>;
export type Voice = Extract<Incoming, { is: "voice" }>;
export type Signed = Extract<Incoming, { is: "signed" }>;
export type Quoted = Extract<Incoming, { is: "quoted" }>;
export type Unread = Extract<Incoming, { is: "unread" }>;
export type Pressed = Extract<Incoming, { is: "pressed" }>;

/** What came of a press: what its presser alone is told, or by whom it was used up, for all. */
export type PressResult =
  | { readonly outcome: "refused"; readonly why: string }
  | { readonly outcome: "used"; readonly by: string };

/** The channel a front desk stands at. */
export interface Platform {
  readonly channel: ChannelName;
  readonly sender: Sender;
  /** Who somebody is there. */
  readonly profileOf: (personId: string) => Promise<Profile>;
  /** Fetches a file that was shared. What the user can put right comes as a UserError. */
  readonly fetchFile: (shared: Pick<Shared, "file">) => Promise<Uint8Array>;
  /** The name by which signs tell of a message that was sent. */
  readonly messageKey: (conversation: string, remoteId: string) => string;
  /** Told when what somebody did was answered. What fails here holds nothing up. */
  readonly afterAnswer?: (incoming: Incoming) => Promise<void>;
  /** Shows what came of a press. What fails here holds nothing up. */
  readonly showPress: (press: Pressed, result: PressResult) => Promise<void>;
  /** How somebody gets to the private chat, where they have to begin it themselves. */
  readonly privateChat?: () => string;
  /** A link by which somebody joins who has the code. */
  readonly joinLink?: (code: string) => string;
  /** What help has to say where something came in. */
  readonly helpHere?: (incoming: Incoming) => string | undefined;
}
