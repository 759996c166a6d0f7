import type { Contact } from "../contacts/contact.ts";
import type { Block } from "../reply.ts";
import { counted, listed, sentence, withCompany } from "./common.ts";
import { someNames, whoItIs } from "./contacts.ts";
import { line } from "./receipts.ts";

// What is said where contacts go: merged into another one, deleted, or erased for good.

export interface Belongings {
  readonly interactions: number;
  readonly purchases: number;
  readonly followUps: number;
}

/** "3 interactions, 2 purchases and 1 follow-up"; undefined where there is nothing. */
function belongingsInWords({ interactions, purchases, followUps }: Belongings): string | undefined {
  const parts = [
    ...(interactions > 0 ? [counted(interactions, "interaction")] : []),
    ...(purchases > 0 ? [counted(purchases, "purchase")] : []),
    ...(followUps > 0 ? [counted(followUps, "follow-up")] : []),
  ];
  return parts.length === 0 ? undefined : listed(parts);
}

export const whoGoes = "Which contact should go?";

/** "Delete Theo Winter (Potsdam)? 3 interactions and 1 purchase go too. You can undo it." */
export function confirmDeleting(
  who: string,
  strong: string | undefined,
  belongings: Belongings,
): Block {
  const theirs = belongingsInWords(belongings);
  const with_ = theirs === undefined ? "" : ` ${sentence(theirs)} ${verb(belongings)} too.`;
  return line(`Delete ${who}?${with_} You can undo it.`, strong);
}
const verb = ({ interactions, purchases, followUps }: Belongings): string =>
  interactions + purchases + followUps === 1 ? "goes" : "go";
export const contactsInWords = (names: readonly string[]): string =>
  `${counted(names.length, "contact")} (${someNames(names)})`;
export const deletedLine = (who: string, strong?: string): Block =>
  line(`✅ Deleted ${who}.`, strong);
export const deletedSummary = (who: string): string => `deletion of ${who}`;

/** "Erase Theo Winter for good? 2 follow-ups go too. … It cannot be undone; “delete” can." */
export function confirmErasing(
  who: string,
  strong: string | undefined,
  belongings: Belongings,
): Block {
  const theirs = belongingsInWords(belongings);
  const with_ = theirs === undefined ? "" : ` ${sentence(theirs)} ${verb(belongings)} too.`;
  return line(
    `Erase ${who} for good?${with_} Figures are counted without them from then on. It cannot be undone; “delete” can.`,
    strong,
  );
}
export const erasedLine = (who: string, strong?: string): Block =>
  line(`✅ Erased ${who} for good.`, strong);
export const erasedSummary = (people: number): string => `erasure of ${counted(people, "contact")}`;
/** What is left of somebody erased, outside of what can be erased here. */
export const whatIsLeft =
  "Gone from the history and from my memory too; importing an old file again won't bring them back. Still there: backups and exports made before, the messages in your chats, and what notes on others say.";
/** Stands in the history in place of a name. */
export const somebodyErased = "somebody erased";

export const whoStays = "Which contact should stay?";
export const sameOne = (name: string): string =>
  `That is ${name} twice; there is nothing to merge.`;

/** "Merge Thomas Müller (Müller & Söhne) into Thomas Müller (Café Morgenrot)? …" */
export function confirmMerging(from: Contact, into: Contact, belongings: Belongings): Block {
  const theirs = belongingsInWords(belongings);
  const moves =
    theirs === undefined
      ? ""
      : ` ${sentence(theirs)} ${verb(belongings) === "go" ? "move" : "moves"}.`;
  const fields = "Fields of the one that stays win; the other's fill what is empty.";
  return line(
    `Merge ${whoItIs(from)} into ${whoItIs(into)}?${moves} ${fields} You can undo it.`,
    into.name,
  );
}
export const mergedLine = (from: Contact, into: Contact, belongings: Belongings): Block => {
  const theirs = belongingsInWords(belongings);
  const moved = theirs === undefined ? "" : `, with ${theirs}`;
  return line(`✅ Merged ${withCompany(from)} into ${withCompany(into)}${moved}.`, into.name);
};
export const mergedSummary = (from: string, into: string): string =>
  `merge of ${from} into ${into}`;
