import type { Outcome } from "../capability.ts";
import type { Crm } from "../crm.ts";
import type { ContactRef, Intent } from "../intent.ts";
import { text } from "../reply.ts";
import { listed } from "../wording/common.ts";
import { contactChoice } from "../wording/contacts.ts";
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
  const match = await crm.contacts.named(ref);
  switch (match.outcome) {
    case "found":
      return match;
    case "ambiguous":
      return which(
        seeking.question ?? `Which ${ref.name}?`,
        match.candidates,
        seeking,
        "ambiguous",
      );
    case "missing":
      return missing(ref.name, match.near, seeking);
  }
}

const stop = (result: Outcome): Sought => ({ outcome: "stop", result });

function askWhom({ intent, path, question }: Seeking): Sought {
  return stop({
    outcome: "ask",
    reply: { kind: "clarify", blocks: [text(question ?? "Which contact do you mean?")] },
    pending: { asks: "value", slot: "contact", path, intent },
  });
}

const gone = (name: string): Sought =>
  stop({
    outcome: "answer",
    reply: { kind: "answer", blocks: [text(`${name} is no longer among your contacts.`)] },
  });

function missing(name: string, near: readonly ContactBrief[], seeking: Seeking): Sought {
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0 && seeking.reading)
    return {
      outcome: "found",
      contact: only,
      assumed: `Nobody is called “${name}”; I took ${only.name}.`,
    };
  if (only !== undefined)
    return which(
      `Nobody is called “${name}”. Do you mean ${near.length === 1 ? only.name : "one of these"}?`,
      near,
      seeking,
      "near",
    );
  return stop({
    outcome: "ask",
    reply: {
      kind: "clarify",
      blocks: [
        text(`I know nobody called “${name}”. Give me another name, or say “add contact ${name}”.`),
        ...(seeking.reading ? [] : [{ type: "note", text: "Nothing saved yet." } as const]),
      ],
    },
    pending: { asks: "value", slot: "contact", path: seeking.path, intent: seeking.intent },
  });
}

function which(
  question: string,
  candidates: readonly ContactBrief[],
  { intent, path, reading }: Seeking,
  why: "ambiguous" | "near",
): Sought {
  const shown = candidates.slice(0, why === "near" ? 5 : 10);
  const choices = shown.map((each) => contactChoice(each, shown));
  const more = candidates.length - shown.length;
  return stop({
    outcome: "ask",
    reply: {
      kind: "clarify",
      blocks: [
        text(question),
        {
          type: "choices",
          options: choices.map(({ label }, at) => ({ label, say: String(at + 1) })),
        },
        ...(more > 0
          ? [{ type: "note", text: `And ${more} more: say the full name.` } as const]
          : []),
        ...(reading ? [] : [{ type: "note", text: "Nothing saved yet." } as const]),
      ],
      data: { total: candidates.length, contacts: candidates.map(({ name }) => name) },
    },
    pending: {
      asks: "choice",
      slot: "contact",
      path,
      intent,
      choices: choices.map(({ label, words }, at) => ({
        label,
        words,
        value: { id: shown[at]?.id ?? 0, name: shown[at]?.name ?? "" },
      })),
    },
  });
}

/** "Anna Schmidt, Ben Marsh and 3 others". */
export function someNames(names: readonly string[], most = 3): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(", ")} and ${rest} others` : listed(names);
}
