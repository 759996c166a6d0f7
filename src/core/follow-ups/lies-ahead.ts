import type { IntentOf } from "../intent.ts";

/** "done in April" was the last April; "due in April" is the next, as all that is still to be done. */
export const liesAhead = ({
  when,
  status,
}: Pick<IntentOf<"list_follow_ups">, "when" | "status">): boolean =>
  status !== "done" || typeof when !== "object" || (when.is !== "month" && when.is !== "quarter");
