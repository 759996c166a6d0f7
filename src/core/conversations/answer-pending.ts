import { type Intent, type IntentOf, intentSchema } from "../intent.ts";
import { choicesNamed, type PickedChoice } from "./choose.ts";
import type { PendingAction } from "./conversation.ts";
import { pieceAt, replaced, withPiece } from "./set-at.ts";

export type Answer = IntentOf<"yes" | "choose" | "fill">;

/** What follows from an answer: intents to run, one of them confirmed, or the question once more. */
export type Answered =
  | {
      readonly outcome: "run";
      readonly intents: readonly Intent[];
      /** The place of the one its writer said yes to. */
      readonly confirmed?: number;
    }
  | { readonly outcome: "ask_again" };

/** The intent is right as read, and not confirmed by saying so. */
export const readingSlot = "reading";

/** Puts an answer to what we asked into the intents that wait for it. */
export function answerPending(pending: PendingAction, answer: Answer): Answered {
  switch (answer.do) {
    case "yes":
      return confirmed(pending);
    case "choose":
      return withTold(chosen(pending, answer), pending.at, answer.text);
    case "fill":
      return filled(pending, answer);
  }
}

/** "the one in Faro, he loved it": told of the exchange that waited for whom it was with. */
function withTold(answered: Answered, at: number, told: string | undefined): Answered {
  if (answered.outcome !== "run" || told === undefined) return answered;
  const intents = answered.intents.map((intent, index) =>
    index === at && intent.do === "log_interaction"
      ? { ...intent, summary: isBare(intent.summary) ? told : `${intent.summary}, ${told}` }
      : intent,
  );
  return { ...answered, intents };
}

/** "Log a visit for Aaron" says nothing of what it was about. */
const isBare = (summary: string): boolean =>
  /^\W*(?:please )?(?:log|record|enter|add)\b/i.test(summary);

function confirmed(pending: PendingAction): Answered {
  const [only, another] = pending.choices ?? [];
  if (pending.asks === "confirm")
    return pending.slot === readingSlot
      ? { outcome: "run", intents: pending.intents }
      : { outcome: "run", intents: pending.intents, confirmed: pending.at };
  return only !== undefined && another === undefined
    ? pick(pending, only)
    : { outcome: "ask_again" };
}

function chosen(pending: PendingAction, said: IntentOf<"choose">): Answered {
  const { number, words } = said;
  const choices = pending.choices ?? [];
  if (choices.length === 0)
    return filled(pending, { do: "fill", quantity: number, text: words ?? numeral(number) });
  if (number !== undefined) return pick(pending, choices[number - 1]);
  const named = choicesNamed(words ?? "", choices);
  if (named.length === 0 && pending.slot === "contact" && words !== undefined)
    return filled(pending, { do: "fill", contact: { name: words } });
  return pickWith(said, pending, named.length === 1 ? named[0] : undefined);
}

const numeral = (number: number | undefined): string | undefined =>
  number === undefined ? undefined : String(number);

/** Puts what a choice stands for where it was asked for. */
export function pick(pending: PendingAction, choice: PickedChoice | undefined): Answered {
  if (choice === undefined) return { outcome: "ask_again" };
  const { instead, value } = choice;
  return instead === undefined
    ? put(pending, [value])
    : { outcome: "run", intents: pending.intents.with(pending.at, instead) };
}

/** "follow-up for Karin friday": a choice, with whom it is for and when. */
function pickWith(
  said: Pick<IntentOf<"choose">, "contact" | "when">,
  pending: PendingAction,
  choice: PickedChoice | undefined,
): Answered {
  if (choice?.instead === undefined) return pick(pending, choice);
  const instead = withSaid(choice.instead, said);
  return instead === undefined ? { outcome: "ask_again" } : pick(pending, { ...choice, instead });
}

/** Only what is still to be done takes a time. */
function withSaid(
  intent: Intent,
  { contact, when }: Pick<IntentOf<"choose">, "contact" | "when">,
): Intent | undefined {
  const whom = contact && { contact };
  if (intent.do === "create_follow_up") return { ...intent, ...whom, ...(when && { when }) };
  if (when !== undefined) return undefined;
  if (intent.do === "log_interaction") return { ...intent, contacts: contact ? [contact] : [] };
  return intent.do === "record_purchase" ? { ...intent, ...whom } : intent;
}

const pieces = ["contact", "when", "amount", "quantity", "text"] as const;

/** The piece that was asked for goes first; another kind only where it fits. */
function filled(pending: PendingAction, fill: IntentOf<"fill">): Answered {
  if (pending.asks === "confirm") return { outcome: "ask_again" };
  const order = pieces.toSorted((a, b) => Number(b === pending.slot) - Number(a === pending.slot));
  return put(
    pending,
    order.map((piece) => fill[piece]).filter((piece) => piece !== undefined),
  );
}

/**
 * Puts the first of the pieces that fits at the place asked about, and wherever else in the
 * message the same was said: whom one part meant is whom the others meant.
 */
function put({ intents, at, path, slot }: PendingAction, candidates: readonly unknown[]): Answered {
  const place = path ?? slot;
  if (place === undefined) return { outcome: "ask_again" };
  const asked = intents[at];
  const before = pieceAt(asked, place);
  for (const piece of candidates) {
    const done = intents.map((intent, index) => {
      if (index === at) return withPiece(intent, place, piece);
      return before === undefined ? intent : replaced(intent, before, piece);
    });
    const parsed = intentSchema.array().safeParse(done);
    if (parsed.success) return { outcome: "run", intents: parsed.data };
  }
  return { outcome: "ask_again" };
}
