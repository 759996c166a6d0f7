import { defineCapability } from "../capability.ts";
import type { ContactId } from "../ids.ts";
import { text } from "../reply.ts";
import { nobodyMuted, ruleSaid } from "../wording/muted.ts";

/** Shows of whom digests tell no more, and by which rules. */
export const showMuted = defineCapability<"show_muted">({
  name: "show_muted",
  kind: "question",
  summary: "Show who is muted in the digests.",
  role: "member",
  examples: [{ say: "who is muted in the digest?", means: { do: "show_muted" } }],
  async run(_intent, { contacts, mutes }) {
    const rules = new Map<ContactId, string[]>();
    for (const { contactId, rule } of await mutes.all())
      rules.set(contactId, [...(rules.get(contactId) ?? []), ruleSaid[rule]]);
    const facts: (readonly [string, string])[] = [];
    for (const [id, said] of rules) {
      const contact = await contacts.brief(id);
      if (contact !== undefined) facts.push([contact.name, said.join(", ")]);
    }
    return {
      outcome: "answer",
      reply: {
        kind: "answer",
        blocks: [facts.length === 0 ? text(nobodyMuted) : { type: "facts", facts }],
        data: { total: facts.length },
      },
    };
  },
});
