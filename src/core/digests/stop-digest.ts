import { nothingToDo } from "../asking.ts";
import { defineCapability } from "../capability.ts";
import { text } from "../reply.ts";
import {
  digestStopped,
  noDigestHere,
  noDigestOfYours,
  ownDigestStopped,
} from "../wording/digests.ts";
import { digestHere } from "./here.ts";

/** Ends the digest of a chat. */
export const stopDigest = defineCapability<"stop_digest">({
  name: "stop_digest",
  kind: "command",
  summary: "Stop the digest here.",
  role: "member",
  examples: [
    { say: "stop the digest", after: "digest here weekdays at 8", means: { do: "stop_digest" } },
  ],
  async run({ mine = false }, crm) {
    const digest = await digestHere(crm, mine);
    if (digest === undefined) return nothingToDo(mine ? noDigestOfYours : noDigestHere);
    return {
      outcome: "write",
      edits: [{ op: "delete", record: "schedules", id: digest.id }],
      summary: "the digest stopped",
      receipt: { kind: "done", blocks: [text(mine ? ownDigestStopped : digestStopped)] },
    };
  },
});
