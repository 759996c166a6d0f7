import type { Intent } from "../../intent.ts";
import { has, type Item } from "../items.ts";
import { sentencesOf } from "../sentence.ts";
import { type Read, textOf } from "./part.ts";

/**
 * "what's Ana's number? she rang and I missed it": what is told after a question says why it is
 * asked. It is not written down, and the answer says so.
 */
export function withoutTold(read: Read, text: string, items: readonly Item[]): Read {
  const [asked, ...told] = read.intents;
  const [first = [], ...others] = sentencesOf(items);
  if (asked?.do !== "contact_fact" || first.at(-1)?.mark !== "?") return read;
  if (told.length === 0 || !told.every(isToldOfThem) || others.flat().some(isOrdered)) return read;
  const left = textOf({ text }, others.flat()).replace(/[.!\s]+$/u, "");
  return { ...read, intents: [asked], ignored: [...(read.ignored ?? []), left] };
}

const isToldOfThem = (intent: Intent): boolean =>
  intent.do === "log_interaction" && intent.contacts.every((contact) => "last" in contact);

const isOrdered = (item: Item): boolean => has(item, "LOGS", "A_NOTE") || item.mark === ":";
