import type { Intent, IntentName } from "../../intent.ts";
import type { Situation } from "../interpretation.ts";
import type { Form, Kind } from "./form.ts";

/**
 * What a message comes to, in whatever order and with whatever small talk it is said: where a deed's
 * parts are all there and no word is left over, the message is said again plainly, and read as that.
 */
export interface Gist {
  /** The kinds of things it is made of; what may be of several is of the first. */
  readonly of: readonly Kind[];
  /** What must be said, somewhere. What it gives a name needs no explanation. */
  readonly says: RegExp;
  /** Words that may stand anywhere and change nothing. */
  readonly may: RegExp | ((form: Form) => RegExp);
  /** The message said plainly; undefined where a part is missing or is there twice. */
  readonly plainly: (form: Form) => string | undefined;
  /** Whether what is told beside it is kept: then nothing behind it is left out, nor whose or what it was. */
  readonly keeps?: true;
  /** What the plain sentence must mean. */
  readonly is: readonly IntentName[];
  /** Whether all that was said is in what it means; else it is not that. */
  readonly agrees?: (intents: readonly Intent[], form: Form, situation: Situation) => boolean;
  /**
   * Whether it may hold before what was read of the message: of a contact's details before what asks
   * nothing and would be answered, and before fewer of them; of tasks before a reading that leaves
   * out a day or an order; of a sale before a reading that leaves a part of it out; of what puts a sale right before
   * an answer, and only right behind a sale.
   */
  readonly besides?: "details" | "tasks" | "trade" | "put right";
}
