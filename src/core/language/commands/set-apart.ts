import type { ContactRef, Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { commandIn } from "./command.ts";
import { isOfLast, tailedByPerson } from "./headed.ts";
import type { Part, Read } from "./part.ts";
import { aboutThem } from "./remarks.ts";

/** What is done with nobody but the one spoken of. */
export function ofLastIn(part: Part): Read | undefined {
  const read = commandIn(part);
  return read?.intents.every(isOfLast) === true ? read : undefined;
}

/** The same, of the one who is named apart. */
export const aboutThose = (read: Read, spokenOf: ContactRef | undefined): Read =>
  spokenOf === undefined
    ? read
    : { ...read, intents: read.intents.map((intent) => aboutThem(intent, spokenOf)) };

/**
 * "birthday 14 May 1979, Ana Lopez", "move the quote to Friday, Ana Lopez": as if they were named
 * first, or with "for". Who called whom that leaves open.
 */
export function ofTail(whole: Part): Read | undefined {
  const tailed = tailedByPerson(whole);
  if (tailed === undefined) return undefined;
  const { before, mark, person, contact } = tailed;
  const sold = ofLastIn({ ...whole, items: before, carried: true });
  if (sold?.intents.every(isTrade) === true) return aboutThose(sold, contact);
  const headed = commandIn({ ...whole, items: [...person, ...before] });
  if (headed?.intents.every((intent) => isOfTheirs(intent, before)) === true) return headed;
  const { mark: _, ...bare } = mark;
  const joint = { ...bare, word: "for", text: "for" };
  const linked = commandIn({ ...whole, items: [...before, joint, ...person] });
  return linked?.intents.every(({ do: what }) => what === "change_follow_up") === true
    ? linked
    : undefined;
}

const isTrade = ({ do: what }: Intent): boolean =>
  what === "record_purchase" || what === "record_refund";

/** What they have or did, whoever is named where: a detail, a tag, a visit. */
const isOfTheirs = (intent: Intent, before: readonly Item[]): boolean =>
  intent.do === "change_contact" ||
  intent.do === "tag" ||
  (intent.do === "log_interaction" &&
    intent.kind === "visit" &&
    before.some((item) => has(item, "CAME")));
