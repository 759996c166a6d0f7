import type { Assistant } from "../core/assistant.ts";
import type { Stores } from "../core/crm.ts";
import type { Importer } from "../core/imports/importer.ts";
import type { Door } from "../core/team/join.ts";
import type { Instant } from "../core/time.ts";
import type { Delivery } from "./deliver.ts";
import type { Offers } from "./drawing.ts";
import type { Platform } from "./incoming.ts";
import type { Listener } from "./voice.ts";

export interface AnswerParts {
  readonly assistant: Assistant;
  readonly stores: Stores;
  readonly door: Door;
  readonly importer: Importer;
  /** Short random text, for what must not be guessed. */
  readonly newToken: () => string;
  /** What listens to voice messages, where it is set. */
  readonly listener?: Listener | undefined;
  readonly now: () => Instant;
  /** Told of what goes wrong while running. */
  readonly report: (what: string, error?: unknown) => void;
}

/** What answering works with. */
export interface Desk extends AnswerParts {
  readonly platform: Platform;
  readonly offers: Offers;
  readonly delivery: Delivery;
}
