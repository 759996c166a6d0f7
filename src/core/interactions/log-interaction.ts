import { askFor, found, type Step, stop } from "../asking.ts";
import { defineCapability, type Outcome } from "../capability.ts";
import type { ContactBrief } from "../contacts/contact.ts";
import { findContact } from "../contacts/find-contact.ts";
import type { Crm } from "../crm.ts";
import type { IntentOf } from "../intent.ts";
import { interactionItem } from "../record-items.ts";
import type { Instant } from "../time.ts";
import { happenedAt } from "../when.ts";
import { notYetHappened, whenHappened, whoWasIt } from "../wording/asks.ts";
import { dueInWords, loggedLine, loggedSummary } from "../wording/receipts.ts";
import type { Interaction } from "./interaction.ts";

type Log = IntentOf<"log_interaction">;

/** Logs an exchange with up to five contacts; what was told is kept as typed. */
export const logInteraction = defineCapability<"log_interaction">({
  name: "log_interaction",
  kind: "command",
  summary: "Log a call, email, meeting, visit, message or note.",
  role: "member",
  examples: [
    {
      say: "called Mark Bell, wants 5 kg",
      means: {
        do: "log_interaction",
        contacts: [{ name: "Mark Bell" }],
        kind: "call",
        direction: "out",
        summary: "wants 5 kg",
      },
    },
    {
      say: "Dawn Price called, complained about the delivery",
      means: {
        do: "log_interaction",
        contacts: [{ name: "Dawn Price" }],
        kind: "call",
        direction: "in",
        summary: "complained about the delivery",
      },
    },
    {
      say: "met Mark Bell and Karin Vogt at the fair",
      means: {
        do: "log_interaction",
        contacts: [{ name: "Mark Bell" }, { name: "Karin Vogt" }],
        kind: "meeting",
        summary: "at the fair",
      },
    },
    {
      say: "note for Dawn Price: prefers email over phone",
      means: {
        do: "log_interaction",
        contacts: [{ name: "Dawn Price" }],
        kind: "note",
        summary: "prefers email over phone",
      },
    },
  ],
  async run(intent, crm) {
    const people = await peopleOf(intent, crm);
    if (people.outcome === "stop") return people.result;
    const when = whenOf(intent, crm);
    if (when.outcome === "stop") return when.result;
    return logged(intent, people.value, when.value, crm);
  },
});

async function peopleOf(intent: Log, crm: Crm): Promise<Step<readonly ContactBrief[]>> {
  const people = new Map<number, ContactBrief>();
  const refs = intent.contacts.length === 0 ? [undefined] : intent.contacts;
  for (const [at, ref] of refs.entries()) {
    const sought = await findContact(ref, crm, {
      intent,
      path: `contacts.${at}`,
      reading: false,
      ...(ref === undefined ? { question: whoWasIt(intent.kind) } : {}),
    });
    if (sought.outcome === "stop") return sought;
    people.set(sought.contact.id, sought.contact);
  }
  return found([...people.values()]);
}

function whenOf(intent: Log, { clock }: Crm): Step<Instant> {
  const happened = happenedAt(intent.when, clock);
  const waiting = { intent, slot: "when", path: "when" };
  switch (happened.outcome) {
    case "at":
      return found(happened.at);
    case "ahead":
      return stop(askFor(waiting, notYetHappened(dueInWords(happened.at, clock))));
    case "unclear":
      return stop(askFor(waiting, whenHappened));
  }
}

function logged(
  { kind, direction, sentiment, summary, when }: Log,
  people: readonly ContactBrief[],
  at: Instant,
  crm: Crm,
): Outcome {
  const rows = people.map((who) => {
    const row: Interaction = {
      id: crm.newId(),
      contactId: who.id,
      kind,
      direction: direction ?? null,
      happenedAt: at,
      summary,
      sentiment: sentiment ?? null,
      loggedBy: crm.actor.name,
    };
    return { row, who };
  });
  const timed = when?.at !== undefined;
  const what = { kind, direction: direction ?? null, happenedAt: at, summary, timed };
  const last = people.at(-1);
  return {
    outcome: "write",
    edits: rows.map(({ row }) => ({ op: "insert", record: "interactions", row })),
    summary: loggedSummary(
      what,
      people.map(({ name }) => name),
    ),
    receipt: {
      kind: "done",
      blocks: [loggedLine(what, people, crm.clock)],
      data: { items: rows.map(({ row, who }) => interactionItem(row, who)) },
    },
    ...(last === undefined ? {} : { contactId: last.id }),
  };
}
