import type { ReplyContext } from "./conversations/button.ts";
import type { Intent } from "./intent.ts";
import type { Quotation } from "./interactions/quotation.ts";
import type { ChannelId, Profile } from "./team/join.ts";
import type { Instant } from "./time.ts";
import type { Actor } from "./team/member.ts";

/** Somebody who is mentioned on a channel, where their id is known. */
export interface Mentioned extends ChannelId, Profile {}

/** A channel that is mentioned by its name. */
export interface PlaceMentioned {
  readonly name: string;
  /** As its platform knows it. */
  readonly id: string;
}

/** One message from a person, the same for every channel. */
export interface IncomingMessage {
  /** Unique where it came from: the channel and the platform's own id. Handled once. */
  readonly id: string;
  readonly text: string;
  readonly author: Actor;
  /** Where it was said; refinements, undo and pending questions belong to a conversation. */
  readonly conversation: string;
  readonly sentAt: Instant;
  /** Whom it mentions by more than a name, as the text calls them. */
  readonly mentioned?: readonly Mentioned[];
  /** The channels it mentions, as the text calls them. */
  readonly placesMentioned?: readonly PlaceMentioned[];
  /** Where it was said by a button: what that speaks of. */
  readonly context?: ReplyContext;
  /** The question to which its author has to say yes before it is carried out. */
  readonly asksFirst?: string;
  /** What somebody else wrote, which its author wants to be kept. */
  readonly quotation?: Quotation;
  /** What a button or a form stands for beyond its words. */
  readonly meant?: Intent | readonly Intent[];
}
