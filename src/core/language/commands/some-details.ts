import { has, type Item } from "../items.ts";
import { isStop } from "../sentence.ts";
import { type Details, detailsFrom, joined } from "./details.ts";
import { denies, isWeighing } from "./circumstance.ts";
import { type Part, textOf, trimmed } from "./part.ts";
import { isAsking, withoutLead } from "./speech.ts";
import { opens } from "./split.ts";

/** What is told of somebody new, and what of it could not be read, as typed. */
export interface SomeDetails {
  readonly details: Details;
  readonly unread: readonly string[];
}

/**
 * "…, drives a blue van, lives in Portland": the details of somebody new that can be read, each set
 * apart by a mark. What stands right behind the name must be one; what may be a deed of its own, a
 * doubt or a condition is no detail, and then there are none.
 */
export function someDetails(part: Part, from: number): SomeDetails | undefined {
  const [first = [], ...others] = piecesOf(part.items.slice(from));
  const start = first.length === 0 ? {} : detailsFrom({ ...part, items: first }, 0, "new");
  if (start === undefined || !others.every(mayBeLeft)) return undefined;
  let details: Details = start;
  const unread: (readonly Item[])[] = [];
  for (const items of others) {
    const more = detailsFrom({ ...part, items }, 0, "new", true);
    const both = more && more.add === undefined ? joined(details, more) : undefined;
    if (both === undefined) unread.push(items);
    else details = both;
  }
  return { details, unread: unread.map((items) => trimmed(textOf(part, items))) };
}

/** The pieces between marks; the first stands before any. */
function piecesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  for (const item of items)
    if (isStop(item) && item.mark !== ":" && item.mark !== "/" && item.mark !== "?")
      pieces.push([]);
    else pieces.at(-1)?.push(item);
  return pieces.filter((piece, at) => at === 0 || piece.some(({ mark }) => mark === undefined));
}

/** Whether a piece may be told beside details: no deed of its own, no question, doubt or denial. */
export function mayBeLeft(piece: readonly Item[]): boolean {
  const words = piece.map(({ word }) => word).join(" ");
  const [first] = withoutLead(piece).filter(({ mark }) => mark === undefined);
  const isDeed =
    first !== undefined && opens(first) && !/^(?:he|she|they|tag|tagged|note)$/.test(first.word);
  return (
    !isDeed &&
    !isAsking(piece) &&
    !isWeighing(words) &&
    !denies.test(words) &&
    !piece.some((item) => has(item, "REMIND", "REMIND_ME", "UNDO", "CANCEL", "SORRY"))
  );
}
