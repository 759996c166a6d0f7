import { defineCapability } from "../capability.ts";
import { todayOf } from "../period.ts";
import { type Reply, text } from "../reply.ts";
import { addDays, instantOf } from "../time.ts";
import { nothingToTell } from "../wording/digests.ts";
import { digestOf } from "./digest.ts";
import { digestInWords } from "./digest-reply.ts";
import { chatOf } from "../conversations/chat.ts";
import { digestHere } from "./here.ts";

/** Shows what the digest of a chat tells now, or would tell tomorrow if nothing changed. */
export const showDigest = defineCapability<"show_digest">({
  name: "show_digest",
  kind: "question",
  summary: "Show the digest as it is now, or tomorrow's.",
  role: "member",
  examples: [
    { say: "show tomorrow's digest", means: { do: "show_digest", tomorrow: true } },
    { say: "show the digest", means: { do: "show_digest" } },
  ],
  async run(intent, crm) {
    const { tomorrow = false } = intent;
    const { clock, actor } = crm;
    const on = addDays(todayOf(clock), tomorrow ? 1 : 0);
    const { at = "09:00" } = (await digestHere(crm)) ?? {};
    const then = tomorrow ? { zone: clock.zone, now: instantOf(clock.zone, on, at) } : clock;
    const conversation = chatOf(crm.conversation);
    const items = await digestOf(crm, { conversation, createdBy: actor.name }, then);
    const about = { on, missed: 0, lines: items.map(({ line }) => line) };
    const empty: Reply = {
      kind: "answer",
      blocks: [text(nothingToTell(tomorrow ? "tomorrow" : "today"))],
      data: { total: 0 },
    };
    const reply =
      (await digestInWords(crm, about, { conversation, createdBy: actor.name }, then)) ?? empty;
    return { outcome: "answer", reply, question: intent };
  },
});
