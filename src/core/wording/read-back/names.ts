import type { Amount, ContactRef, When } from "../../intent.ts";
import { toMajor } from "../../money.ts";
import { counted } from "../common.ts";

/** The parts that are said, in one sentence. */
export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");

/** What is said of a part, where there is one. */
export const said = <Part>(
  part: Part | undefined,
  say: (part: Part) => string,
): string | undefined => (part === undefined ? undefined : say(part));

/** Somebody as they are named; the one talked about last is "her" ("them" may be many). */
export function nameRead(contact: ContactRef): string {
  if ("last" in contact) return "her";
  const { company, city } = { company: undefined, city: undefined, ...contact };
  return joined(contact.name, company && `from ${company}`, city && `in ${city}`);
}

/** The same where they do something: "Mark Bell bought …", "she bought …". */
export const subjectRead = (contact: ContactRef): string =>
  "last" in contact ? "she" : nameRead(contact);

/** Several people: "Mark Bell and Karin Vogt". */
export const namesRead = (contacts: readonly ContactRef[]): string =>
  contacts.map(nameRead).join(" and ");

/** A day, a time or both: "on 2026-07-03 at 09:00". */
export const whenRead = ({ on, at, later }: When): string =>
  joined(on && `on ${on}`, at && `at ${at}`, later && laterRead(later));

/** "forward by 2 weeks" */
const earlierRead = (length: NonNullable<When["earlier"]>): string =>
  `forward ${laterRead(length)}`;
/** "by 2 weeks" */
const laterRead = ({ count, unit }: NonNullable<When["later"]>): string =>
  `by ${counted(count, unit)}`;

/** "to 2026-07-09 at 14:30", "by 2 weeks", "forward by 2 weeks": what something is moved to. */
export const movedRead = (when: When | undefined): string | undefined => {
  if (when?.later !== undefined) return laterRead(when.later);
  if (when?.earlier !== undefined) return earlierRead(when.earlier);
  return when && joined("to", when.on, when.at && `at ${when.at}`);
};

/** "24.5 EUR"; of an amount that can be read several ways, the words themselves. */
export const amountRead = (amount: Amount, own: string): string => {
  if ("unclear" in amount) return amount.words;
  const currency = amount.currency ?? own;
  return `${toMajor(amount.minor, currency)} ${currency}`;
};
