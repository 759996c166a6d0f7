import type { ContactBrief } from "../contacts/contact.ts";
import type { ContactId } from "../ids.ts";
import type { Intent, IntentOf } from "../intent.ts";
import type { Money } from "../money.ts";
import type { Said } from "../wording/corrections.ts";
import type { Edit } from "./change.ts";
import type { Touched } from "./touched.ts";

export type Correct = IntentOf<"correct">;

/** A correction with its names looked up. */
export interface Pieces {
  readonly intent: Correct;
  readonly contact: ContactBrief | undefined;
  readonly assignee: string | undefined;
  readonly product: string | undefined;
  readonly amount: Money | undefined;
}

/** One record put right: what it was and is now, for the receipt and for programs. */
export interface Fix {
  readonly edits: readonly Edit[];
  readonly who: string;
  readonly said: readonly Said[];
  readonly item?: Readonly<Record<string, unknown>>;
  readonly contactId: ContactId;
}

type Piece = Exclude<keyof Correct, "do">;

/** Whether a piece of the correction has nothing in what was written that it could put right. */
export function unfitting(
  intent: Correct,
  touched: Touched,
  lastCommand: Intent | undefined,
): boolean {
  const fitting = fittingPieces(touched, lastCommand);
  return pieces.some((piece) => intent[piece] !== undefined && !fitting.has(piece));
}

const pieces = [
  "amount",
  "quantity",
  "product",
  "reference",
  "kind",
  "direction",
  "when",
  "contact",
  "text",
  "assignee",
  "tag",
  "values",
] as const satisfies readonly Piece[];

function fittingPieces(touched: Touched, lastCommand: Intent | undefined): ReadonlySet<Piece> {
  const { contacts, followUps, interactions, purchases, tags } = touched;
  const fitting: Piece[] = [];
  if (interactions.length > 0) fitting.push(...ofInteractions(touched));
  if (purchases.length > 0) fitting.push("reference", "when", "contact");
  // Of several sales nobody can tell which one it is said of.
  if (purchases.length === 1) fitting.push("amount", "quantity", "product");
  if (followUps.length > 0) fitting.push(...ofFollowUps(lastCommand));
  if (tags.length > 0) fitting.push("tag", "contact");
  if (contacts.length > 0) fitting.push("values", "contact");
  const pieces = new Set(fitting);
  if (isOfSeveralPeople(touched)) pieces.delete("contact");
  return pieces;
}

/** A call and an email that were written together do not both become a visit. */
function ofInteractions({ interactions }: Touched): readonly Piece[] {
  const differing = (of: (row: Touched["interactions"][number]) => unknown): boolean =>
    new Set(interactions.map(of)).size > 1;
  return [
    "when",
    "contact",
    ...(differing(({ kind }) => kind) ? [] : (["kind", "direction"] as const)),
    ...(differing(({ summary }) => summary) ? [] : (["text"] as const)),
  ];
}

/** Of several people nobody can tell which of them was somebody else. */
const isOfSeveralPeople = ({ interactions, purchases, followUps, tags }: Touched): boolean =>
  new Set([...interactions, ...purchases, ...followUps, ...tags].map(({ contactId }) => contactId))
    .size > 1;

/** What was changed of a follow-up can be put right; what it is for was not said. */
function ofFollowUps(lastCommand: Intent | undefined): readonly Piece[] {
  if (lastCommand?.do !== "change_follow_up") return ["when", "text", "assignee", "contact"];
  switch (lastCommand.action) {
    case "move":
    case "reopen":
      return ["when"];
    case "reassign":
      return ["assignee", "when"];
    case "reword":
      return ["text"];
    case "complete":
    case "cancel":
    case "stop":
      return [];
  }
}
