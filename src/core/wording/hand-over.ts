import type { Block } from "../reply.ts";
import { counted, listed } from "./common.ts";
import { someNames } from "./contacts.ts";
import { line } from "./receipts.ts";

// What is said where many contacts are given to one of the team.

export const confirmHandingOver = (names: readonly string[], owner: string): Block =>
  line(`Give ${counted(names.length, "contact")} to ${owner}? ${someNames(names)}.`);

export const handedOverLine = (names: readonly string[], owner: string): Block => {
  const who = theseOf(names);
  return line(`✅ ${who}: owner ${owner}.`, who);
};

export const handedOverSummary = (names: readonly string[]): string => `owner of ${theseOf(names)}`;

export const theirsAlready = (owner: string): string =>
  `They are all looked after by ${owner} already; nothing changed.`;

const theseOf = (names: readonly string[]): string =>
  names.length > 5 ? counted(names.length, "contact") : listed(names);
