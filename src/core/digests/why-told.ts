import { defineCapability, type Outcome } from "../capability.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import { toldHere } from "../follow-ups/told-here.ts";
import type { ContactId } from "../ids.ts";
import type { DigestLine } from "../outbox/outbox.ts";
import { todayOf } from "../period.ts";
import type { AskedBy } from "../questions/question-store.ts";
import { note, text } from "../reply.ts";
import {
  followUpWhy,
  howOftenTold,
  nothingToldHere,
  notToldOf,
  noLongerSo,
  suggestionWhy,
} from "../wording/why-told.ts";
import { askedBy } from "./digest.ts";
import { stillSuggested } from "./suggestions.ts";

const told = (words: string, withRule: boolean) => ({
  outcome: "answer" as const,
  reply: {
    kind: "answer" as const,
    blocks: [text(words), ...(withRule ? [note(howOftenTold)] : [])],
  },
});

/** Why the lines of the digest, reminder or list that was told last are told, or one of them. */
export const whyTold = defineCapability<"why_told">({
  name: "why_told",
  kind: "question",
  summary: "Say why something was told in a digest or reminder.",
  role: "viewer",
  examples: [
    { say: "why am I told this?", means: { do: "why_told" } },
    {
      say: "why is Mark Bell in the digest?",
      means: { do: "why_told", contact: { name: "Mark Bell" } },
    },
  ],
  async run(intent, crm) {
    if (intent.contact === undefined) return await whyAll(crm);
    const seeking = { intent, path: "contact", reading: true };
    const sought = await findContact(intent.contact, crm, seeking);
    return sought.outcome === "stop" ? sought.result : await whyOne(sought.contact, crm);
  },
});

async function whyAll(crm: Crm): Promise<Outcome> {
  const lines = (await toldHere(crm))?.lines ?? [];
  const reasons = await reasonsOf(lines, undefined, crm);
  return told(reasons.length === 0 ? nothingToldHere : reasons.join("\n"), reasons.length > 0);
}

async function whyOne({ id, name }: ContactBrief, crm: Crm): Promise<Outcome> {
  const lines = (await toldHere(crm))?.lines ?? [];
  const reasons = await reasonsOf(lines, id, crm);
  const said = reasons.length === 0 ? notToldOf(name) : reasons.join("\n");
  return { ...told(said, reasons.length > 0), contactId: id };
}

async function reasonsOf(
  lines: readonly DigestLine[],
  only: ContactId | undefined,
  crm: Crm,
): Promise<readonly string[]> {
  const by = await askedBy(crm, crm.actor.name, crm.clock);
  const reasons: string[] = [];
  for (const [at, line] of lines.entries()) {
    const reason = await reasonOf(line, at + 1, only, crm, by);
    if (reason !== undefined) reasons.push(reason);
  }
  return reasons;
}

/** Why one line is told; undefined where it is of another contact than the one asked for. */
async function reasonOf(
  line: DigestLine,
  number: number,
  only: ContactId | undefined,
  crm: Crm,
  by: AskedBy,
): Promise<string | undefined> {
  if (line.is === "follow_up") {
    const followUp = await crm.followUps.byId(line.id);
    const isMeant = followUp !== undefined && (only ?? followUp.contactId) === followUp.contactId;
    return isMeant ? followUpWhy(followUp, number, by.clock) : undefined;
  }
  const { is, id } = line;
  if ((only ?? id) !== id) return undefined;
  const contact = await stillSuggested(crm, { is, id }, by);
  if (contact !== undefined) return suggestionWhy(is, contact, number, todayOf(by.clock));
  const brief = await crm.contacts.byId(id);
  return brief && noLongerSo(brief.name, number);
}
