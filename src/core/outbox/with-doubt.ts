import { note, type Reply } from "../reply.ts";
import { maybeRepeated } from "../wording/reminders.ts";

/** A reply that may be there already: who reads it twice is to know why. */
export const withDoubt = (reply: Reply): Reply => ({
  ...reply,
  blocks: [...reply.blocks, note(maybeRepeated)],
});
