import type { ReplyContext } from "./conversations/button.ts";
import type { Intent } from "./intent.ts";
import type { Instant } from "./time.ts";
import type { Actor } from "./team/member.ts";

/** One message from a person, the same for every channel. */
export interface IncomingMessage {
  /** Unique where it came from: the channel and the platform's own id. Handled once. */
  readonly id: string;
  readonly text: string;
  readonly author: Actor;
  /** Where it was said; refinements, undo and pending questions belong to a conversation. */
  readonly conversation: string;
  readonly sentAt: Instant;
  /** Where it was said by a button: what that speaks of. */
  readonly context?: ReplyContext;
  /** It is carried out only once its author says yes, since they took this back before. */
  readonly asksFirst?: string;
  /** What a button stands for beyond its words. */
  readonly meant?: Intent;
}
