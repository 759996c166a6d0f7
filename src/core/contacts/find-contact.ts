import { askFor, nothingToDo } from "../asking.ts";
import type { Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { ContactId } from "../ids.ts";
import type { ContactRef, Intent } from "../intent.ts";
import { todayOf } from "../period.ts";
import { note, text } from "../reply.ts";
import { fold } from "../text.ts";
import { nothingSaved } from "../wording/asks.ts";
import {
  contactChoice,
  meantOneOf,
  moreOfThem,
  nobodyCalled,
  noLongerThere,
  sameFacts,
  tookNearest,
  whichOf,
  whomElse,
} from "../wording/contacts.ts";
import type { ContactBrief } from "./contact.ts";

/** Whom a reference names, or what to ask before going on. */
export type Sought =
  | { readonly outcome: "found"; readonly contact: ContactBrief; readonly assumed?: string }
  | { readonly outcome: "stop"; readonly result: Outcome };

/** What the contact is sought for: the intent it is a piece of, and where in it the answer goes. */
export interface Seeking {
  readonly intent: Intent;
  /** "contact", "contacts.0", "from", "into", "target.contact". */
  readonly path: string;
  /** A question may take the one name that comes near, and says so; a write asks. */
  readonly reading: boolean;
  /** "Which contact did you call?" */
  readonly question?: string;
  /** Who it is certainly not: the other one of two. */
  readonly except?: ContactId;
}

/** Finds the contact that is meant; several, nobody or a near miss become a question to the writer. */
export async function findContact(
  ref: ContactRef | undefined,
  crm: Crm,
  seeking: Seeking,
): Promise<Sought> {
  if (ref === undefined) return askWhom(seeking);
  if ("id" in ref) {
    const contact = await crm.contacts.brief(ref.id);
    return contact === undefined ? gone(ref.name) : { outcome: "found", contact };
  }
  if ("last" in ref) {
    const contact =
      crm.lastContactId === undefined ? undefined : await crm.contacts.brief(crm.lastContactId);
    return contact === undefined ? askWhom(seeking) : { outcome: "found", contact };
  }
  return byName(ref, crm, seeking);
}

async function byName(
  ref: Extract<ContactRef, { name: string }>,
  crm: Crm,
  seeking: Seeking,
): Promise<Sought> {
  const match = await crm.contacts.named(ref);
  switch (match.outcome) {
    case "found":
      return match;
    case "ambiguous": {
      const candidates = match.candidates.filter(({ id }) => id !== seeking.except);
      const [only, ...others] = candidates;
      if (only !== undefined && others.length === 0) return { outcome: "found", contact: only };
      const asked = seeking.question ?? whichOf(asWritten(ref.name, candidates));
      return which(asked, candidates, crm, seeking, "ambiguous");
    }
    case "missing":
      return missing(ref.name, match.near, crm, seeking);
  }
}

/** A name as the contacts write it, where it was typed in small letters: "bell" is Bell. */
function asWritten(typed: string, candidates: readonly ContactBrief[]): string {
  const written = new Map(
    candidates.flatMap(({ name, company }) =>
      `${name} ${company ?? ""}`.split(/\s+/).map((word) => [fold(word), word] as const),
    ),
  );
  return typed
    .split(" ")
    .map((word) => (word === word.toLowerCase() ? (written.get(fold(word)) ?? word) : word))
    .join(" ");
}

const stop = (result: Outcome): Sought => ({ outcome: "stop", result });

const askWhom = ({ intent, path, question }: Seeking): Sought =>
  stop(askFor({ slot: "contact", path, intent }, question ?? whomElse));

const gone = (name: string): Sought => stop(nothingToDo(noLongerThere(name)));

async function missing(
  name: string,
  near: readonly ContactBrief[],
  crm: Crm,
  seeking: Seeking,
): Promise<Sought> {
  const [only, ...others] = near;
  const single = others.length === 0 ? only : undefined;
  if (single !== undefined && seeking.reading)
    return { outcome: "found", contact: single, assumed: tookNearest(name, single.name) };
  if (only !== undefined) return which(meantOneOf(name, single?.name), near, crm, seeking, "near");
  return stop({
    outcome: "ask",
    reply: {
      kind: "clarify",
      blocks: [text(nobodyCalled(name)), ...(seeking.reading ? [] : [note(nothingSaved)])],
    },
    pending: { asks: "value", slot: "contact", path: seeking.path, intent: seeking.intent },
  });
}

async function which(
  question: string,
  candidates: readonly ContactBrief[],
  crm: Crm,
  { intent, path, reading }: Seeking,
  why: "ambiguous" | "near",
): Promise<Sought> {
  const shown = candidates.slice(0, why === "near" ? 5 : 10);
  const choices = await choicesOf(shown, crm);
  const more = candidates.length - shown.length;
  return stop({
    outcome: "ask",
    reply: {
      kind: "clarify",
      blocks: [
        text(question),
        {
          type: "choices",
          answers: true,
          options: choices.map(({ label }, at) => ({ label, say: String(at + 1) })),
        },
        ...(more > 0 ? [note(moreOfThem(more))] : []),
        ...(reading ? [] : [note(nothingSaved)]),
      ],
      data: { total: candidates.length, contacts: candidates.map(({ name }) => name) },
    },
    pending: { asks: "choice", slot: "contact", path, intent, choices },
  });
}

/** Namesakes whom company and city do not tell apart are told by email or phone too. */
async function choicesOf(shown: readonly ContactBrief[], crm: Crm) {
  const today = todayOf(crm.clock);
  return await Promise.all(
    shown.map(async (each) => {
      const twin = shown.some((other) => other.id !== each.id && sameFacts(other, each));
      const telling = twin ? await crm.contacts.byId(each.id) : undefined;
      return {
        ...contactChoice(each, shown, today, telling),
        value: { id: each.id, name: each.name },
      };
    }),
  );
}
