import type { Intent, IntentOf } from "../intent.ts";
import { aboutThem } from "./commands/remarks.ts";
import type { Interpretation, Means } from "./interpretation.ts";

/**
 * "left Ana a voicemail about the card. what's her number again? the line was crackly": what is asked of
 * her in a sentence of its own is no part of the note, and is answered besides.
 */
export function askedAmidNote(
  text: string,
  meant: Interpretation | undefined,
  meaningOf: Means,
): Interpretation | undefined {
  const logged = loggedIn(meant);
  if (logged !== undefined && question.test(logged.summary))
    return askedAlone(text, logged, meaningOf) ?? meant;
  const parts = logged && partsOf(text, logged.summary);
  return (parts && bothOf(parts, logged, meaningOf)) ?? meant;
}

/**
 * "Ana rang, who looks after her": a note that is nothing but a question, with its mark or without, is
 * answered; the exchange tells why it is asked, and the answer says that it is not written down.
 */
function askedAlone(
  text: string,
  { contacts, summary }: Logged,
  meaningOf: Means,
): Interpretation | undefined {
  const [contact, ...others] = contacts;
  const facts = factsIn(meaningOf(summary));
  const told = text.slice(0, Math.max(0, text.lastIndexOf(summary)));
  return contact === undefined || others.length > 0 || facts === undefined
    ? undefined
    : {
        outcome: "understood",
        intents: facts.map((fact) => aboutThem(fact, contact)),
        ignored: [told.replace(/[\s.,;:–—-]+$/u, "")],
      };
}
const question =
  /^(?:(?:and|so|btw|oh|also|hey),? )*(?:what|when|who|which|where|how|did|does|has|is|do)(?:['’]?s)?\b[^.!?\n]*\??$/iu;

/** The exchange without what is asked, and the answer; undefined where either is something else. */
function bothOf(
  { told, asked }: Parts,
  { kind, contacts }: Logged,
  meaningOf: Means,
): Interpretation | undefined {
  const [contact, ...others] = contacts;
  const rest = loggedIn(meaningOf(told));
  const facts = factsIn(meaningOf(asked));
  if (contact === undefined || others.length > 0 || facts === undefined) return undefined;
  return rest?.kind === kind
    ? {
        outcome: "understood",
        intents: [rest, ...facts.map((fact) => aboutThem(fact, contact))],
      }
    : undefined;
}

interface Parts {
  readonly asked: string;
  readonly told: string;
}

/** What is asked and all else, where the question stands in the note. */
function partsOf(text: string, note: string): Parts | undefined {
  const { all = "", end = "", asked = "" } = sentence.exec(text)?.groups ?? {};
  return asked !== "" && note.includes(asked) ? { asked, told: text.replace(all, end) } : undefined;
}

/** A sentence that asks, behind another. */
const sentence =
  /(?<all>(?<end>[.!\n] *)(?<asked>(?:(?:and|so|btw|oh|also|hey),? )*(?:what|when|who|where|how|did|does|has|is|do)(?:['’]?s)?\b[^.!?\n]*\?) *)/iu;

type Logged = IntentOf<"log_interaction">;

/** A note is kept as it was typed. */
function loggedIn(meant: Interpretation | undefined): Logged | undefined {
  if (meant?.outcome !== "understood" || meant.intents.length > 1) return undefined;
  const [only] = meant.intents;
  return only?.do === "log_interaction" && only.kind !== "note" ? only : undefined;
}

/** What is asked of the one last spoken of, and of nobody else. */
function factsIn(meant: Interpretation | undefined): readonly Intent[] | undefined {
  if (meant?.outcome !== "understood" || meant.ignored !== undefined) return undefined;
  return meant.intents.every((each) => each.do === "contact_fact" && "last" in each.contact)
    ? meant.intents
    : undefined;
}
