import type { Interpretation } from "../interpretation.ts";

/** Whether a message would be answered, and nothing done. */
export const isAnswered = (meant: Interpretation): boolean =>
  meant.outcome === "understood" &&
  meant.intents.every(({ do: what }) =>
    ["question", "contact_fact", "list_follow_ups", "history"].includes(what),
  );
