import type { InteractionKind } from "../interactions/interaction.ts";
import type { Concept } from "./concepts.ts";
import { has, type Item } from "./items.ts";

/** Which concept says which kind of exchange. */
const kindConcepts: readonly (readonly [Concept, InteractionKind])[] = [
  ["CALL", "call"],
  ["MEETING", "meeting"],
  ["VISIT", "visit"],
  ["MESSAGE", "message"],
  ["EMAIL", "email"],
  ["NOTE", "note"],
];

/** What tells that there was an exchange: "called Ana", "Ana came by". */
export const toldExchanges = [
  "CALLED",
  "EMAILED",
  "MESSAGED",
  "MET",
  "VISITED",
  "CAME",
  "SPOKE",
] as const satisfies readonly Concept[];

/** The kind of exchange that a piece says; a note only where it may be one. */
export const kindOf = (item: Item, notes = true): InteractionKind | undefined =>
  item.concepts.size === 0
    ? undefined
    : kindConcepts.find(([concept, kind]) => has(item, concept) && (notes || kind !== "note"))?.[1];

const isByEmail = ({ word }: Item): boolean => /^(?:by|per|via|over) (?:e ?)?mail$/.test(word);

/** The first piece that says a kind of exchange, and the kind. */
export function kindIn(items: readonly Item[]): readonly [Item?, InteractionKind?] {
  for (const item of items) {
    const kind = kindOf(item);
    if (kind === undefined) continue;
    // "wrote to us by email" was no message.
    const way = /^(?:wrote|write|writes|written)\b/.test(item.word)
      ? items.find(isByEmail)
      : undefined;
    return way === undefined ? [item, kind] : [way, "email"];
  }
  return [];
}
